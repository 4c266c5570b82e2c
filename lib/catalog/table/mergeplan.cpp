#include "catalog/table/mergeplan.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace reeldeck {
namespace {

/// A known row that the answer holds at `index`.
struct Anchor
{
    int row = 0;
    int index = 0;
};

/// The longest run of anchors that stand in the same order in table and answer; the others were
/// moved. O(n log n).
std::vector<Anchor> inOrder(const std::vector<Anchor> &anchors)
{
    std::vector<int> tails;
    std::vector<int> previous(anchors.size(), -1);
    for (int i = 0; i < int(anchors.size()); ++i) {
        const auto at = std::lower_bound(
                tails.begin(), tails.end(), anchors[i].index,
                [&anchors](int tail, int index) { return anchors[tail].index < index; });
        if (at != tails.begin())
            previous[i] = *(at - 1);
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    std::vector<Anchor> kept;
    for (int i = tails.empty() ? -1 : tails.back(); i >= 0; i = previous[i])
        kept.push_back(anchors[i]);
    std::reverse(kept.begin(), kept.end());
    return kept;
}

/// The table while the plan is made: known rows in order, and the edits so far.
class Draft
{
public:
    Draft(std::vector<KnownRow> known, int rowCount)
        : m_known(std::move(known))
        , m_rowCount(rowCount)
    {}

    int rowCount() const { return m_rowCount; }
    bool knowsNothing() const { return m_known.empty(); }
    QList<RowEdit> takeEdits() { return std::exchange(m_edits, {}); }
    const std::vector<KnownRow> &known() const { return m_known; }

    void insert(int row, int count)
    {
        if (count <= 0)
            return;
        for (auto it = firstFrom(row); it != m_known.end(); ++it)
            it->row += count;
        m_rowCount += count;
        m_edits << RowEdit{RowEdit::Kind::Insert, row, count};
    }

    void remove(int row, int count)
    {
        if (count <= 0)
            return;
        const auto begin = firstFrom(row);
        const auto end = firstFrom(row + count);
        for (auto it = end; it != m_known.end(); ++it)
            it->row -= count;
        m_known.erase(begin, end);
        m_rowCount -= count;
        m_edits << RowEdit{RowEdit::Kind::Remove, row, count};
    }

    int lastKnownBefore(int row)
    {
        const auto it = firstFrom(row);
        return it == m_known.begin() ? -1 : std::prev(it)->row;
    }

    int firstKnownFrom(int row)
    {
        const auto it = firstFrom(row);
        return it == m_known.end() ? m_rowCount : it->row;
    }

    /// Removes the known rows in [first, end) and returns how many rows are left there.
    int removeKnownWithin(int first, int end)
    {
        int left = end - first;
        for (int last = lastKnownBefore(end); last >= first; last = lastKnownBefore(end)) {
            int run = last;
            while (run > first && lastKnownBefore(run) == run - 1)
                --run;
            remove(run, last - run + 1);
            left -= last - run + 1;
            end = run;
        }
        return left;
    }

    /// Makes room for exactly `wanted` rows in [first, end), none of them known.
    void fitBetween(int first, int end, int wanted)
    {
        const int left = removeKnownWithin(first, end);
        if (left > wanted)
            remove(first + wanted, left - wanted);
        else
            insert(first + left, wanted - left);
    }

    /// Takes `count` rows out of [first, end): placeholders from the back, then known rows that
    /// nobody holds on to, then whatever is there.
    void removeLoosely(int first, int end, int count)
    {
        for (int cursor = end; count > 0 && cursor > first;) {
            const int known = std::max(lastKnownBefore(cursor), first - 1);
            const int gap = std::min(cursor - known - 1, count);
            remove(cursor - gap, gap);
            count -= gap;
            end -= gap;
            cursor = known;
        }
        for (int row = end - 1; count > 0 && row >= first; --row) {
            if (isPinned(row))
                continue;
            remove(row, 1);
            --count;
            --end;
        }
        remove(end - count, count);
    }

private:
    bool isPinned(int row)
    {
        const auto it = firstFrom(row);
        return it != m_known.end() && it->row == row && it->pinned;
    }

    std::vector<KnownRow>::iterator firstFrom(int row)
    {
        return std::lower_bound(
                m_known.begin(), m_known.end(), row,
                [](const KnownRow &known, int wanted) { return known.row < wanted; });
    }

    std::vector<KnownRow> m_known;
    int m_rowCount = 0;
    QList<RowEdit> m_edits;
};

std::vector<Anchor> findAnchors(Draft &draft, const QList<AssetId> &ids)
{
    QHash<AssetId, int> indexOf;
    for (int i = 0; i < ids.size(); ++i)
        indexOf.insert(ids[i], i);

    std::vector<Anchor> all;
    for (const KnownRow &known : draft.known()) {
        if (const auto it = indexOf.constFind(known.id); it != indexOf.cend())
            all.push_back({known.row, *it});
    }
    std::vector<Anchor> kept = inOrder(all);

    // What stands out of order comes back at its new place.
    for (auto it = all.rbegin(); it != all.rend(); ++it) {
        const auto same = [&it](const Anchor &anchor) {
            return anchor.index == it->index;
        };
        if (std::any_of(kept.begin(), kept.end(), same))
            continue;
        draft.remove(it->row, 1);
        for (Anchor &anchor : kept) {
            if (anchor.row > it->row)
                --anchor.row;
        }
    }
    return kept;
}

/// The rows above the first anchor, so that it ends at its place. Rows that came are taken for new
/// ones at the top of the list; of those that went, nobody says which: placeholders go first.
void fitAbove(Draft &draft, Anchor first, int offset)
{
    if (offset == 0) {
        draft.fitBetween(0, first.row, first.index);
        return;
    }
    const int gap = first.row - draft.lastKnownBefore(first.row) - 1;
    if (gap < first.index) {
        draft.insert(first.row, first.index - gap);
        first.row += first.index - gap;
    }
    const int shift = offset + first.index - first.row;
    if (shift > 0)
        draft.insert(0, shift);
    else if (shift < 0)
        draft.removeLoosely(0, first.row - first.index, -shift);
}

void mergeAtAnchors(Draft &draft, const std::vector<Anchor> &anchors, const PageAnswer &answer)
{
    const int count = int(answer.ids.size());
    const Anchor last = anchors.back();
    const int behind = count - 1 - last.index;
    if (answer.total ? answer.offset + count >= *answer.total : answer.isLast) {
        draft.fitBetween(last.row + 1, draft.rowCount(), behind);
    } else {
        const int next = draft.firstKnownFrom(last.row + 1);
        draft.insert(next, behind - (next - last.row - 1));
    }
    for (auto it = anchors.rbegin(); std::next(it) != anchors.rend(); ++it) {
        const Anchor above = *std::next(it);
        draft.fitBetween(above.row + 1, it->row, it->index - above.index - 1);
    }
    fitAbove(draft, anchors.front(), answer.offset);

    if (answer.total) {
        const int missing = *answer.total - draft.rowCount();
        draft.insert(draft.rowCount(), missing);
        draft.removeLoosely(answer.offset + count, draft.rowCount(), -missing);
    }
}

void mergeWithoutAnchors(Draft &draft, PageAnswer &answer)
{
    const int count = int(answer.ids.size());
    if (answer.total) {
        const int missing = *answer.total - draft.rowCount();
        draft.insert(0, missing);
        draft.removeLoosely(std::min(answer.offset + count, *answer.total), draft.rowCount(),
                            -missing);
    } else {
        if (answer.isLast)
            draft.remove(answer.offset + count, draft.rowCount() - answer.offset - count);
        answer.offset = std::min(answer.offset, draft.rowCount());
        draft.insert(draft.rowCount(), answer.offset + count - draft.rowCount());
    }
    // Strangers stand where the answer goes: their rows leave, fresh ones take the place.
    const int end = std::min(answer.offset + count, draft.rowCount());
    if (answer.offset < end)
        draft.fitBetween(answer.offset, end, end - answer.offset);
}

} // namespace

MergePlan planMerge(std::vector<KnownRow> known, int rowCount, PageAnswer answer)
{
    const bool startsEmpty = known.empty();
    if (answer.total && !answer.ids.isEmpty())
        answer.total = std::max(*answer.total, answer.offset + int(answer.ids.size()));

    Draft draft(std::move(known), rowCount);
    const std::vector<Anchor> anchors = findAnchors(draft, answer.ids);
    if (anchors.empty())
        mergeWithoutAnchors(draft, answer);
    else
        mergeAtAnchors(draft, anchors, answer);

    MergePlan plan;
    plan.offset = answer.offset;
    plan.edits = draft.takeEdits();
    // Growing at the end while the total isn't told is how such a list is read, not a change of it.
    plan.drifted = !startsEmpty && std::any_of(plan.edits.cbegin(), plan.edits.cend(),
                                               [&answer, rowCount](const RowEdit &edit) {
                                                   return answer.total ||
                                                          edit.kind == RowEdit::Kind::Remove ||
                                                          edit.row != rowCount;
                                               });
    return plan;
}

} // namespace reeldeck
