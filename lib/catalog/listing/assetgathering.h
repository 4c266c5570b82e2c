#pragma once

#include "catalog/listing/fullread.h"
#include "catalog/listing/fullreadkeeper.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

namespace reeldeck {

/// Finds every asset of a list and hands each on once, whatever comes and goes meanwhile
/// (fullreadplan.h), for what is done with all of them: an export, a deletion. Holds their ids only.
/// Politely, as FullRead does. GUI thread.
///
///     Idle --start()--> running <--> stalled (trouble(); goOn() after one that doesn't pass)
///                          `--> finished(), Idle
///     stop() leads to Idle from everywhere.
class AssetGathering : public QObject, private FullReadKeeper
{
    Q_OBJECT

public:
    /// Takes assets that are new, and calls `next` when it wants more, at once or later. Not called
    /// after stop().
    using Taker = std::function<void(const QList<Asset> &assets, std::function<void()> next)>;

    explicit AssetGathering(QObject *parent = nullptr);
    ~AssetGathering() override;

    /// Gathers what `query` matches; another gathering is stopped first.
    void start(std::unique_ptr<PageSource> source, const AssetQuery &query, Taker take);
    void stop();
    /// After a trouble that stopped it: tries again.
    void goOn();
    /// Asked before every page: while it says true, the gathering waits.
    void setBusyCheck(std::function<bool()> isBusy) { m_load.setBusyCheck(std::move(isBusy)); }

    bool isActive() const { return m_source != nullptr; }
    /// It won't go on by itself.
    bool isStopped() const { return m_load.state() == FullRead::State::Stopped; }
    const std::optional<Error> &trouble() const { return m_load.trouble(); }
    /// Distinct assets handed on since start(); 0 after stop().
    int found() const { return int(m_found.size()); }
    /// How many there are, as last told; -1: not told.
    int total() const { return m_load.record().total; }
    /// At the end: all there were were found. A list that changes too fast leaves some out.
    bool isComplete() const { return m_load.record().isComplete(); }

signals:
    /// found(), total() or trouble().
    void changed();
    void finished();

private:
    void readLoad(const AssetQuery &query, QObject *context,
                  std::function<void(const FullReadRecord &)> then) override;
    void storeLoaded(const AssetQuery &query, const FullReadRecord &record,
                     const QList<Asset> &assets, QObject *context,
                     std::function<void(const FullReadCount &)> then) override;
    void finishLoad(const AssetQuery &query, const FullReadRecord &record, QObject *context,
                    std::function<void(const FullReadRecord &)> then) override;

    std::unique_ptr<PageSource> m_source;
    Taker m_take;
    AssetQuery m_query;
    FullReadRecord m_record; ///< Where it stands, for goOn().
    QSet<AssetId> m_found;   ///< Handed on.
    QSet<AssetId> m_seen;    ///< In this pass; the same as m_found in the first.
    bool m_isSecondPass = false;
    quint64 m_number = 0; ///< Counts start() and stop().
    FullRead m_load;      ///< Last: it goes first.
};

} // namespace reeldeck
