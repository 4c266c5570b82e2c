#pragma once

#include "catalog/table/mergeplan.h"
#include "catalog/table/pageplan.h"
#include "domain/page.h"

namespace reeldeck {

/// The cut of the platform's list into pages, as far as its answers have told: how many rows a page
/// has, and behind which page the end is looked for while no total is told. A value; begins anew
/// with each list.
class ListPaging
{
public:
    /// Rows, 1..MaxPageSize. A platform may hand out shorter pages than asked for; rows are counted
    /// in its pages.
    int pageSize() const { return m_pageSize; }
    /// The page behind the last while the end isn't known; else 0.
    int growPage() const { return m_growPage; }

    /// 1-based page in which `row` lies.
    int pageOf(int row) const { return pageOfRow(row, m_pageSize); }
    /// Rows of `page`, cut at `rowCount`; empty when the page lies behind the end.
    RowRange rowsOf(int page, int rowCount) const { return rowsOfPage(page, m_pageSize, rowCount); }

    /// Takes the page size from an answer that tells or shows a shorter one. `rowCount`: of the
    /// table before the answer is merged. To be called before placed().
    void adoptPageSize(int page, const AssetPage &answer, int rowCount);
    /// The answer as planMerge() takes it. `assets`: the usable ones of it; `maxRows` bounds what
    /// the platform says of lengths.
    PageAnswer placed(int page, const AssetPage &answer, const QList<Asset> &assets,
                      int maxRows) const;
    /// Moves growPage() after an answer was merged by `plan` into a table that has `rowCount` rows
    /// now. `isFirst`: nothing was known of this list before.
    void updateGrowth(int page, const PageAnswer &answer, const MergePlan &plan, int rowCount,
                      bool isFirst);
    /// Looks for the end no further away than behind `rowCount` rows: some were taken out.
    void shrink(int rowCount);

private:
    int m_pageSize = MaxPageSize;
    int m_growPage = 0;
};

} // namespace reeldeck
