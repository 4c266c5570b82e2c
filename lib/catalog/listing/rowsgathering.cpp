#include "catalog/listing/rowsgathering.h"

#include <algorithm>
#include <utility>

namespace reeldeck {

RowsGathering::~RowsGathering()
{
    stop();
}

void RowsGathering::start(std::unique_ptr<PageSource> source, const AssetQuery &query,
                          const QList<RowRange> &rows, int total, KnownAt knownAt)
{
    stop();
    m_source = std::move(source);
    m_query = query;
    m_rows = rows;
    m_total = total;
    m_knownAt = std::move(knownAt);
    m_wanted = 0;
    for (const RowRange &range : rows) {
        for (int row = range.first; row <= range.last; ++row) {
            ++m_wanted;
            if (const std::optional<Asset> asset = m_knownAt(row)) {
                m_found.insert(row, *asset);
                m_ids.insert(asset->id);
            } else {
                m_pages.insert(pageOfRow(row, MaxPageSize));
            }
        }
    }
    QMetaObject::invokeMethod(this, &RowsGathering::readNext, Qt::QueuedConnection);
}

void RowsGathering::stop()
{
    if (m_fetch) {
        m_fetch->disconnect(this);
        m_fetch->cancel();
        m_fetch.clear();
    }
    m_source.reset();
    m_pages.clear();
    m_found.clear();
    m_ids.clear();
}

void RowsGathering::noteChange()
{
    if (!isActive())
        return;
    Error error;
    error.kind = ErrorKind::Conflict;
    error.message = tr("The list changed while the selected rows were read, so nothing was done. "
                       "Try again.");
    end(error);
}

void RowsGathering::readNext()
{
    if (!isActive() || m_fetch)
        return;
    if (m_pages.empty()) {
        end(m_found.values());
        return;
    }
    const int page = *m_pages.begin();
    m_fetch = m_source->fetchPage(m_query, page, MaxPageSize, this);
    connect(m_fetch, &PageFetch::finished, this,
            [this, page](const Result<AssetPage> &result) { onPage(page, result); });
}

void RowsGathering::onPage(int page, const Result<AssetPage> &result)
{
    m_fetch.clear();
    if (!result) {
        end(result.error());
        return;
    }
    if (!adopt(page, *result)) {
        noteChange();
        return;
    }
    m_pages.erase(page);
    emit changed();
    QMetaObject::invokeMethod(this, &RowsGathering::readNext, Qt::QueuedConnection);
}

/// False when the page isn't of the list as it was.
bool RowsGathering::adopt(int page, const AssetPage &answer)
{
    if (answer.info && answer.info->totalResults && *answer.info->totalResults != m_total)
        return false;
    const RowRange rows = rowsOfPage(page, MaxPageSize, m_total);
    if (rows.isEmpty() || answer.assets.size() != rows.last - rows.first + 1)
        return false;
    for (int row = rows.first; row <= rows.last; ++row) {
        const Asset &asset = answer.assets.at(row - rows.first);
        const std::optional<Asset> known = m_knownAt(row);
        if (asset.id.isEmpty() || (known && known->id != asset.id))
            return false;
        if (!isWanted(row) || m_found.contains(row))
            continue;
        if (m_ids.contains(asset.id))
            return false; // it has moved on from another row
        m_ids.insert(asset.id);
        m_found.insert(row, asset);
    }
    return true;
}

bool RowsGathering::isWanted(int row) const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(),
                       [row](const RowRange &range) { return range.contains(row); });
}

void RowsGathering::end(const Result<QList<Asset>> &result)
{
    const Result<QList<Asset>> kept = result;
    stop();
    emit finished(kept);
}

} // namespace reeldeck
