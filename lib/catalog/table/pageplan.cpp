#include "catalog/table/pageplan.h"

#include <algorithm>

namespace reeldeck {
namespace {

/// Pages worth having, most urgent first; some may be in flight or here already.
QList<int> wantedPages(const FetchSituation &situation, int firstPage, int lastPage)
{
    QList<int> wanted;
    for (int page = firstPage; page <= lastPage; ++page)
        wanted << page;
    if (situation.direction == ScrollDirection::Up)
        std::reverse(wanted.begin(), wanted.end());

    if (situation.direction == ScrollDirection::Up && firstPage > 1)
        wanted << firstPage - 1;
    const int ahead = lastPage + 1;
    if (situation.direction == ScrollDirection::Down &&
        !rowsOfPage(ahead, situation.pageSize, situation.rowCount).isEmpty()) {
        wanted << ahead;
    }
    if (situation.growPage > 0 &&
        situation.visible.last >= situation.rowCount - situation.pageSize &&
        !wanted.contains(situation.growPage)) {
        wanted << situation.growPage;
    }
    if (situation.isFirstDue && !wanted.contains(1))
        wanted << 1;
    return wanted;
}

} // namespace

ScrollDirection scrollDirection(const RowRange &before, const RowRange &now, int pageSize)
{
    if (before.isEmpty() || now.isEmpty() || before.first == now.first)
        return ScrollDirection::None;
    if (now.first > before.last + pageSize || now.last < before.first - pageSize)
        return ScrollDirection::None;
    return now.first > before.first ? ScrollDirection::Down : ScrollDirection::Up;
}

int pageOfRow(int row, int pageSize)
{
    return row / pageSize + 1;
}

RowRange rowsOfPage(int page, int pageSize, int rowCount)
{
    const qint64 first = qint64(page - 1) * pageSize;
    if (first >= rowCount)
        return {};
    return {int(first), int(std::min<qint64>(first + pageSize, rowCount)) - 1};
}

FetchPlan planFetches(const FetchSituation &situation)
{
    int firstPage = 1;
    int lastPage = 1;
    if (!situation.visible.isEmpty() && situation.rowCount > 0) {
        const int lastRow = situation.rowCount - 1;
        firstPage = pageOfRow(std::min(situation.visible.first, lastRow), situation.pageSize);
        lastPage = pageOfRow(std::min(situation.visible.last, lastRow), situation.pageSize);
    }

    FetchPlan plan;
    for (const int page : situation.inFlight) {
        const bool near = page >= firstPage - 1 && page <= lastPage + 1;
        const bool isLook = page == 1 && situation.isFirstDue;
        if (!near && !isLook && page != situation.growPage)
            plan.cancel << page;
    }

    qsizetype running = situation.inFlight.size() - plan.cancel.size();
    for (const int page : wantedPages(situation, firstPage, lastPage)) {
        if (running >= situation.maxFetches)
            break;
        if (situation.inFlight.contains(page) || !situation.isNeeded(page))
            continue;
        plan.start << page;
        ++running;
    }
    return plan;
}

} // namespace reeldeck
