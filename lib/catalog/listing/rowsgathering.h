#pragma once

#include "base/result.h"
#include "catalog/table/pageplan.h"
#include "catalog/table/pagesource.h"

#include <QMap>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>
#include <set>

namespace reeldeck {

/// Reads the assets in certain rows of a list, for what is done with selected rows that aren't
/// loaded. A row that nobody knows is only a number, so each page is compared with the rows that are
/// known and with the length of the list: when they don't agree, the list has changed, and it fails
/// rather than take another asset than the person meant. One page at a time. GUI thread.
///
///     Idle --start()--> reading --> finished(), Idle
///     stop() leads to Idle without a word.
class RowsGathering : public QObject
{
    Q_OBJECT

public:
    /// What is known of a row now; nothing: not loaded.
    using KnownAt = std::function<std::optional<Asset>(int row)>;

    using QObject::QObject;
    ~RowsGathering() override;

    /// `rows`, apart from one another, of the `total` that `query` has. Known rows are taken as they
    /// are, the others from `source`.
    void start(std::unique_ptr<PageSource> source, const AssetQuery &query,
               const QList<RowRange> &rows, int total, KnownAt knownAt);
    void stop();
    /// Rows came or went: what was read is worth nothing.
    void noteChange();

    bool isActive() const { return m_source != nullptr; }
    int found() const { return int(m_found.size()); }
    int wanted() const { return m_wanted; }

signals:
    /// found() grew.
    void changed();
    /// Every wanted asset once, in the order of the list; or why not.
    void finished(const reeldeck::Result<QList<reeldeck::Asset>> &assets);

private:
    void readNext();
    void onPage(int page, const Result<AssetPage> &result);
    bool adopt(int page, const AssetPage &answer);
    bool isWanted(int row) const;
    void end(const Result<QList<Asset>> &result);

    std::unique_ptr<PageSource> m_source;
    AssetQuery m_query;
    QList<RowRange> m_rows;
    int m_total = 0;
    int m_wanted = 0;
    KnownAt m_knownAt;
    std::set<int> m_pages; ///< To be read.
    QMap<int, Asset> m_found;
    QSet<AssetId> m_ids; ///< Of m_found.
    QPointer<PageFetch> m_fetch;
};

} // namespace reeldeck
