#include "catalog/listing/fullreadplan.h"

#include <algorithm>

namespace reeldeck {
namespace {

int pagesFor(int assets)
{
    return (assets + MaxPageSize - 1) / MaxPageSize;
}

FullReadRecord catchUp(FullReadRecord record)
{
    record.isCatchingUp = true;
    record.nextPage = 1;
    return record;
}

} // namespace

FullReadRecord advance(FullReadRecord record, const LoadedPage &page)
{
    const int shrank = record.total >= 0 && page.total ? record.total - *page.total : 0;
    record.known = page.known;
    if (page.total)
        record.total = *page.total;
    if (record.isCatchingUp) {
        const bool isLast = page.count == 0 || page.fresh == 0;
        if (shrank > 0 && page.page > 1)
            record.nextPage = 1;
        else if (isLast)
            record.isFinished = true;
        else
            record.nextPage = page.page + 1;
        return record;
    }
    if (shrank > 0 && page.page > 1) {
        record.nextPage = std::max(1, page.page - pagesFor(shrank));
        return record;
    }
    const bool isEnd =
            page.count == 0 || (record.total >= 0 && page.page >= pagesFor(record.total));
    if (isEnd)
        return catchUp(record);
    record.nextPage = page.page + 1;
    return record;
}

FullReadRecord beginLoad(const FullReadRecord &kept, qint64 now)
{
    FullReadRecord record = kept;
    record.begun = now;
    if (kept.run == 0) {
        record = {};
        record.run = now;
        record.begun = now;
    } else if (record.isFinished) {
        record.isFinished = false;
        return catchUp(record);
    }
    return record;
}

} // namespace reeldeck
