#pragma once

#include <QList>

#include <functional>

namespace reeldeck {

/// Rows of the catalogue, both ends included; -1, -1 for none.
struct RowRange
{
    int first = -1;
    int last = -1;

    bool isEmpty() const { return first < 0 || last < first; }
    bool contains(int row) const { return !isEmpty() && row >= first && row <= last; }
    friend bool operator==(const RowRange &, const RowRange &) = default;
};

/// Which way the person scrolls. A jump (the new rows are more than a page away from the old) has
/// no direction, so that it costs only the pages that it shows.
enum class ScrollDirection { None, Up, Down };
ScrollDirection scrollDirection(const RowRange &before, const RowRange &now, int pageSize);

/// 1-based page of the platform's list in which `row` lies.
int pageOfRow(int row, int pageSize);
/// Rows of `page`, cut at `rowCount`; empty when the page lies behind the end.
RowRange rowsOfPage(int page, int pageSize, int rowCount);

/// What is known when the next fetches are chosen.
struct FetchSituation
{
    RowRange visible;
    ScrollDirection direction = ScrollDirection::None;
    int rowCount = 0;
    int pageSize = 1;
    int growPage = 0; ///< The page behind the last, while the end isn't known; else 0.
    int maxFetches = 3;
    bool isFirstDue = false; ///< The first page is wanted wherever the person is, after the rest.
    QList<int> inFlight;
    std::function<bool(int page)> isNeeded; ///< Rows are missing or out of date, and may be asked.
};

struct FetchPlan
{
    QList<int> start;  ///< Pages to fetch now, most urgent first.
    QList<int> cancel; ///< Pages in flight that scrolled out of sight.
};

/// Visible pages first (in scroll direction), then one page ahead, never more than `maxFetches` at
/// once. A page beside the visible ones may finish, so that turning back costs nothing. With
/// nothing visible the first page is what counts.
FetchPlan planFetches(const FetchSituation &situation);

} // namespace reeldeck
