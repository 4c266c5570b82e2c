#include "catalog/table/rowstore.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace reeldeck {
namespace {

bool holds(const QList<RowRange> &ranges, int row)
{
    return std::any_of(ranges.cbegin(), ranges.cend(),
                       [row](const RowRange &range) { return range.contains(row); });
}

} // namespace

/// Distinct assets with an id, no more than asked for: what a page may be trusted to be.
QList<Asset> usableAssets(const QList<Asset> &assets, int most)
{
    QList<Asset> usable;
    QSet<AssetId> seen;
    for (const Asset &asset : assets) {
        if (usable.size() == most)
            break;
        if (asset.id.isEmpty() || seen.contains(asset.id))
            continue;
        seen.insert(asset.id);
        usable << asset;
    }
    return usable;
}

const Asset *RowStore::at(int row) const
{
    const auto it = m_rows.find(row);
    return it == m_rows.end() ? nullptr : &it->second.asset;
}

int RowStore::nextLoaded(int row) const
{
    const auto it = m_rows.lower_bound(row);
    return it == m_rows.end() ? -1 : it->first;
}

std::vector<KnownRow> RowStore::knownRows(const QSet<int> &pinned) const
{
    std::vector<KnownRow> known;
    known.reserve(m_rows.size());
    for (const auto &[row, entry] : m_rows)
        known.push_back({row, entry.asset.id, pinned.contains(row)});
    return known;
}

std::vector<const Asset *> RowStore::loaded() const
{
    std::vector<const Asset *> assets;
    assets.reserve(m_rows.size());
    for (const auto &[row, entry] : m_rows)
        assets.push_back(&entry.asset);
    return assets;
}

bool RowStore::isLoaded(const RowRange &rows) const
{
    if (rows.isEmpty())
        return true;
    const auto count = std::distance(m_rows.lower_bound(rows.first), m_rows.upper_bound(rows.last));
    return count == rows.last - rows.first + 1;
}

bool RowStore::isFresh(const RowRange &rows) const
{
    if (!isLoaded(rows))
        return false;
    if (rows.isEmpty())
        return true;
    return std::all_of(m_rows.lower_bound(rows.first), m_rows.upper_bound(rows.last),
                       [](const auto &row) { return row.second.fresh; });
}

void RowStore::insertRows(int row, int count)
{
    Q_ASSERT(row >= 0 && row <= m_rowCount && count > 0);
    shift(m_rows.lower_bound(row), count);
    m_rowCount += count;
}

void RowStore::removeRows(int row, int count)
{
    Q_ASSERT(row >= 0 && count > 0 && row + count <= m_rowCount);
    const auto begin = m_rows.lower_bound(row);
    const auto end = m_rows.lower_bound(row + count);
    for (auto it = begin; it != end; ++it)
        m_rowOf.remove(it->second.asset.id);
    shift(m_rows.erase(begin, end), -count);
    m_rowCount -= count;
}

void RowStore::shift(std::map<int, Entry>::iterator from, int by)
{
    std::map<int, Entry> moved;
    while (from != m_rows.end()) {
        auto node = m_rows.extract(from++);
        node.key() += by;
        m_rowOf[node.mapped().asset.id] = node.key();
        moved.insert(moved.end(), std::move(node));
    }
    m_rows.merge(moved);
}

bool RowStore::set(int row, const Asset &asset)
{
    Q_ASSERT(row >= 0 && row < m_rowCount);
    Q_ASSERT(!asset.id.isEmpty() && m_rowOf.value(asset.id, row) == row);
    const auto [it, isNew] = m_rows.try_emplace(row);
    Entry &entry = it->second;
    Q_ASSERT(isNew || entry.asset.id == asset.id);
    const bool changed = isNew || entry.asset != asset;
    entry = {asset, ++m_uses, true};
    m_rowOf.insert(asset.id, row);
    return changed;
}

void RowStore::markAllStale()
{
    for (auto &[row, entry] : m_rows)
        entry.fresh = false;
}

void RowStore::clear()
{
    m_rows.clear();
    m_rowOf.clear();
    m_rowCount = 0;
}

void RowStore::touch(const RowRange &rows)
{
    if (rows.isEmpty())
        return;
    ++m_uses;
    const auto end = m_rows.upper_bound(rows.last);
    for (auto it = m_rows.lower_bound(rows.first); it != end; ++it)
        it->second.used = m_uses;
}

QList<int> RowStore::evict(int bound, const Spared &spared)
{
    if (loadedCount() <= bound)
        return {};
    struct Candidate
    {
        bool isKept;
        quint64 used;
        int row;
        bool operator<(const Candidate &other) const
        {
            return std::tie(isKept, used, row) < std::tie(other.isKept, other.used, other.row);
        }
    };
    std::vector<Candidate> candidates;
    for (const auto &[row, entry] : m_rows) {
        if (!holds(spared.always, row) && !spared.pinned.contains(row))
            candidates.push_back({holds(spared.kept, row), entry.used, row});
    }
    std::sort(candidates.begin(), candidates.end());

    QList<int> emptied;
    for (const Candidate &candidate : candidates) {
        const int left = loadedCount();
        if (left <= bound || (candidate.isKept && left <= bound + spared.maxKept))
            break;
        const auto it = m_rows.find(candidate.row);
        m_rowOf.remove(it->second.asset.id);
        m_rows.erase(it);
        emptied << candidate.row;
    }
    std::sort(emptied.begin(), emptied.end());
    return emptied;
}

} // namespace reeldeck
