#include "catalog/copy/recordingsource.h"

#include <QDateTime>

namespace reeldeck {

PageFetch *RecordingSource::fetchPage(const AssetQuery &query, int page, int pageSize,
                                      QObject *parent)
{
    PageFetch *fetch = m_source->fetchPage(query, page, pageSize, parent);
    // The snapshot counts in pages of the largest size.
    const bool isListing = !query.isFiltered() && pageSize == MaxPageSize;
    LocalCopy *copy = m_copy;
    QObject::connect(fetch, &PageFetch::finished, copy,
                     [copy, isListing, page,
                      asked = QDateTime::currentDateTimeUtc()](const Result<AssetPage> &result) {
                         if (!result)
                             return;
                         copy->store(result->assets);
                         if (isListing)
                             copy->storeSnapshot(page, *result, asked);
                     });
    return fetch;
}

} // namespace reeldeck
