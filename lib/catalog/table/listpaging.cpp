#include "catalog/table/listpaging.h"

#include <algorithm>

namespace reeldeck {

void ListPaging::adoptPageSize(int page, const AssetPage &answer, int rowCount)
{
    if (page == 1 && answer.info && answer.info->limitPerPage) {
        const int limit = *answer.info->limitPerPage;
        if (limit > 0 && limit < m_pageSize)
            m_pageSize = limit;
    } else if (page == 2 && page == m_growPage && !answer.assets.isEmpty() && rowCount > 0) {
        // Without a word of it, a second page behind a short first one tells.
        m_pageSize = std::min(m_pageSize, rowCount);
    }
}

PageAnswer ListPaging::placed(int page, const AssetPage &answer, const QList<Asset> &assets,
                              int maxRows) const
{
    PageAnswer place;
    place.offset = int(std::min<qint64>(qint64(page - 1) * m_pageSize, maxRows));
    for (const Asset &asset : assets)
        place.ids << asset.id;
    if (answer.info && answer.info->totalResults)
        place.total = int(std::clamp<qint64>(*answer.info->totalResults, 0, maxRows));
    else
        place.isLast = assets.size() < m_pageSize;
    return place;
}

/// Without a total the end shows as an empty page only. It is looked for behind the last page, and
/// again when that page fills up or turns out shorter than it was.
void ListPaging::updateGrowth(int page, const PageAnswer &answer, const MergePlan &plan,
                              int rowCount, bool isFirst)
{
    if (answer.total || answer.ids.isEmpty()) {
        m_growPage = 0;
        return;
    }
    const bool shrank =
            std::any_of(plan.edits.cbegin(), plan.edits.cend(),
                        [](const RowEdit &edit) { return edit.kind == RowEdit::Kind::Remove; });
    const bool reachesEnd = plan.offset + answer.ids.size() >= rowCount;
    if (page == m_growPage)
        m_growPage = page + 1;
    else if (m_growPage > 0 && shrank)
        m_growPage = std::min(m_growPage, pageOf(rowCount));
    else if (m_growPage == 0 && reachesEnd && (isFirst || shrank || !answer.isLast))
        m_growPage = page + 1;
}

void ListPaging::shrink(int rowCount)
{
    if (m_growPage > 0)
        m_growPage = std::min(m_growPage, pageOf(rowCount));
}

} // namespace reeldeck
