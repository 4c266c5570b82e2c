#include "catalog/copy/recordingsource.h"

#include <QDateTime>

namespace reeldeck {

PageFetch *RecordingSource::fetchPage(const AssetQuery &query, int page, int pageSize,
                                      QObject *parent)
{
    PageFetch *fetch = m_source->fetchPage(query, page, pageSize, parent);
    // The snapshot counts in pages of the largest size.
    const bool isListing = !query.isFiltered() && pageSize == MaxPageSize;
    AssetIndex *index = m_index;
    QObject::connect(fetch, &PageFetch::finished, index,
                     [index, isListing, page,
                      asked = QDateTime::currentDateTimeUtc()](const Result<AssetPage> &result) {
                         if (!result)
                             return;
                         index->store(result->assets);
                         if (isListing)
                             index->storeSnapshot(page, *result, asked);
                     });
    return fetch;
}

} // namespace reeldeck
