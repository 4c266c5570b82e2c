#pragma once

#include "catalog/table/mergeplan.h"
#include "catalog/table/pageplan.h"
#include "domain/asset.h"

#include <QHash>
#include <QSet>

#include <map>

namespace reeldeck {

/// The distinct assets with an id, no more than asked for: what an answer may be trusted to be.
QList<Asset> usableAssets(const QList<Asset> &assets, int most);

/// The rows of the catalogue of which only some are in memory. Every id stands in one row at most.
/// Rows are moved by the two edits only, so that the model can announce each. A loaded row is
/// `fresh` until somebody doubts it; a row that is not fresh is shown all the same.
class RowStore
{
public:
    int rowCount() const { return m_rowCount; }
    int loadedCount() const { return int(m_rows.size()); }

    /// nullptr while not loaded. Valid until the next change.
    const Asset *at(int row) const;
    /// The first loaded row from `row` on; -1: none.
    int nextLoaded(int row) const;
    /// -1 when not loaded.
    int rowOf(const AssetId &id) const { return m_rowOf.value(id, -1); }
    /// Rows in `pinned` should stay when it's open which of several went.
    std::vector<KnownRow> knownRows(const QSet<int> &pinned = {}) const;
    /// Loaded assets in the order of the list.
    std::vector<const Asset *> loaded() const;

    bool isLoaded(const RowRange &rows) const;
    /// All rows loaded and fresh.
    bool isFresh(const RowRange &rows) const;

    void insertRows(int row, int count);
    void removeRows(int row, int count);
    /// Puts `asset` into `row`, which must be empty or hold the same id. True when what is shown
    /// changed.
    bool set(int row, const Asset &asset);
    void markAllStale();
    void clear();

    /// Counts as a use for eviction.
    void touch(const RowRange &rows);
    struct Spared
    {
        QList<RowRange> always;
        QSet<int> pinned;     ///< Always, too.
        QList<RowRange> kept; ///< While there are at most `maxKept` more rows than the bound.
        int maxKept = 0;
    };
    /// Empties the rows that were not used for longest until `bound` are left. Returns the emptied
    /// rows in rising order.
    QList<int> evict(int bound, const Spared &spared);

private:
    struct Entry
    {
        Asset asset;
        quint64 used = 0;
        bool fresh = true;
    };

    void shift(std::map<int, Entry>::iterator from, int by);

    std::map<int, Entry> m_rows;
    QHash<AssetId, int> m_rowOf;
    int m_rowCount = 0;
    quint64 m_uses = 0;
};

} // namespace reeldeck
