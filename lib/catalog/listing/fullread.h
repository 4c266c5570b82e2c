#pragma once

#include "base/error.h"
#include "catalog/listing/fullreadkeeper.h"
#include "catalog/listing/fullreadplan.h"
#include "catalog/table/pagesource.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

namespace reeldeck {

/// Reads all of a query, page by page, and hands it to whoever keeps it (fullreadplan.h): the local
/// copy, so that it can be sorted and filtered there, or an AssetGathering. Polite: one page at a
/// time, none while somebody waits for a page of his own, and as slow as the platform asks. GUI
/// thread.
///
///     Idle --start()--> Reading <--> Waiting (asked to wait, or trouble that may pass)
///                          |  `--trouble that doesn't pass--> Stopped --start()--> Reading
///                          `--> Done
///     stop() leads to Idle from everywhere. What was read stays, and start() goes on from there.
class FullRead : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Reading, Waiting, Stopped, Done };
    Q_ENUM(State)

    /// `keeper` must outlive it.
    explicit FullRead(FullReadKeeper *keeper, QObject *parent = nullptr);
    ~FullRead() override;

    /// Loads what `query` matches. `source` gives the platform's pages and must stay until stop()
    /// or the end. Another load is stopped first.
    void start(PageSource *source, const AssetQuery &query);
    void stop();
    /// Asked before every page: while it says true, the load waits.
    void setBusyCheck(std::function<bool()> isBusy) { m_isBusy = std::move(isBusy); }

    State state() const { return m_state; }
    bool isRunning() const { return m_state == State::Reading || m_state == State::Waiting; }
    const AssetQuery &query() const { return m_query; }
    const FullReadRecord &record() const { return m_record; }
    /// Why it is Waiting or Stopped.
    const std::optional<Error> &trouble() const { return m_trouble; }

signals:
    /// State or progress.
    void changed();
    /// The end was reached. Complete or not: see record().
    void done();

private:
    void onRecord(const FullReadRecord &kept);
    void schedule(int milliseconds);
    void readNext();
    void onPage(int page, const Result<AssetPage> &result);
    void onFailure(const Error &error);
    void onStored(const LoadedPage &page);
    void finish();
    void setState(State state);

    FullReadKeeper *m_keeper;
    std::function<bool()> m_isBusy;
    PageSource *m_source = nullptr;
    AssetQuery m_query;
    FullReadRecord m_record;
    State m_state = State::Idle;
    std::optional<Error> m_trouble;
    QPointer<PageFetch> m_fetch;
    QTimer m_timer;
    int m_failures = 0;   ///< In a row.
    int m_detours = 0;    ///< Pages read again since the start.
    int m_pass = 1;       ///< A second pass finds who went during the first.
    quint64 m_number = 0; ///< Counts start() and stop(), so that late answers are dropped.
};

} // namespace reeldeck
