#include "base/humantext.h"
#include "catalog/table/assettexts.h"
#include "ui/assets/assetrows.h"
#include "ui/assets/assetview.h"
#include "ui/assets/dragout.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QItemSelectionModel>
#include <QMimeData>

#include <algorithm>
#include <utility>

// What is selected in the list and the grid; what they show is in assetview.cpp.

namespace reeldeck {

/// The first loaded row from `row` on, itself included; -1: none.
int AssetView::nextLoaded(int row) const
{
    if (row >= m_model->rowCount())
        return -1;
    return m_model->index(row, 0).data(AssetNextLoadedRole).toInt();
}

QList<AssetId> AssetView::selectedIds() const
{
    QList<AssetId> ids;
    for (const auto &[first, last] : selectedRanges()) {
        for (int row = nextLoaded(first); row >= 0 && row <= last; row = nextLoaded(row + 1))
            ids << assetIdAt(m_model->index(row, 0));
    }
    return ids;
}

int AssetView::selectedLoadedCount() const
{
    int count = 0;
    for (const auto &[first, last] : selectedRanges()) {
        for (int row = nextLoaded(first); row >= 0 && row <= last; row = nextLoaded(row + 1))
            ++count;
    }
    return count;
}

void AssetView::dragSelected()
{
    const QList<Asset> assets = selectedAssets();
    if (assets.isEmpty())
        return;
    dragOut(this, assetMimeData(assets),
            assets.size() == 1 ? displayName(assets.first().filename)
                               : tr("%L1 assets").arg(assets.size()));
}

QList<Asset> AssetView::selectedAssets() const
{
    QList<Asset> assets;
    for (const auto &[first, last] : selectedRanges()) {
        for (int row = nextLoaded(first); row >= 0 && row <= last; row = nextLoaded(row + 1))
            assets << m_model->index(row, 0).data(AssetValueRole).value<Asset>();
    }
    return assets;
}

QList<std::pair<int, int>> AssetView::selectedRanges() const
{
    QList<std::pair<int, int>> found;
    if (!m_selection)
        return found;
    const QItemSelection chosen = m_selection->selection();
    for (const QItemSelectionRange &range : chosen)
        found.append({range.top(), range.bottom()});
    std::sort(found.begin(), found.end());
    QList<std::pair<int, int>> rows;
    for (const auto &[first, last] : std::as_const(found)) {
        if (!rows.isEmpty() && first <= rows.last().second + 1)
            rows.last().second = std::max(rows.last().second, last);
        else
            rows.append({first, last});
    }
    return rows;
}

int AssetView::selectedCount() const
{
    int count = 0;
    for (const auto &[first, last] : selectedRanges())
        count += last - first + 1;
    return count;
}

AssetId AssetView::currentId() const
{
    return m_selection ? assetIdAt(m_selection->currentIndex()) : AssetId();
}

void AssetView::selectRow(int row)
{
    if (!m_selection || row < 0 || row >= m_model->rowCount())
        return;
    const QModelIndex index = m_model->index(row, 0);
    m_selection->setCurrentIndex(index,
                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    view()->scrollTo(index);
}

void AssetView::addRows(const QList<int> &rows, int current)
{
    if (!m_selection)
        return;
    QItemSelection chosen;
    for (const int row : rows)
        chosen.append(QItemSelectionRange(m_model->index(row, 0)));
    // First: what is told of the selection is true of the outline, too.
    if (current >= 0) {
        m_selection->setCurrentIndex(m_model->index(current, 0), QItemSelectionModel::NoUpdate);
        showRow(current);
    }
    m_selection->select(chosen, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void AssetView::showRow(int row)
{
    if (m_model && row >= 0 && row < m_model->rowCount())
        view()->scrollTo(m_model->index(row, 0));
}

bool AssetView::selectId(const AssetId &id)
{
    if (!m_model || id.isEmpty())
        return false;
    // What can be asked for by id has just been shown or uploaded: near the screen or at the top.
    const auto [first, last] = visibleRows();
    const int count = m_model->rowCount();
    const auto search = [&](int from, int to) {
        for (int row = std::max(0, from); row <= std::min(to, count - 1); ++row) {
            if (assetIdAt(m_model->index(row, 0)) == id)
                return row;
        }
        return -1;
    };
    int row = search(first - 200, last + 200);
    if (row < 0)
        row = search(0, 1000);
    if (row < 0)
        return false;
    selectRow(row);
    return true;
}

void AssetView::selectAll()
{
    if (!m_selection || m_model->rowCount() == 0)
        return;
    const QItemSelection all(m_model->index(0, 0), m_model->index(m_model->rowCount() - 1, 0));
    m_selection->select(all, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void AssetView::selectLoaded()
{
    if (!m_selection)
        return;
    QItemSelection loaded;
    int row = nextLoaded(0);
    while (row >= 0) {
        int last = row;
        int next = nextLoaded(row + 1);
        while (next == last + 1) {
            last = next;
            next = nextLoaded(last + 1);
        }
        loaded.append(QItemSelectionRange(m_model->index(row, 0), m_model->index(last, 0)));
        row = next;
    }
    m_selection->select(loaded, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void AssetView::addToSelection(int first, int last)
{
    if (!m_selection)
        return;
    const QItemSelection rows(m_model->index(first, 0), m_model->index(last, 0));
    m_selection->select(rows, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void AssetView::clearSelection()
{
    if (m_selection)
        m_selection->clearSelection();
}

void AssetView::noteRemoval(const QModelIndex &, int first, int last)
{
    const QItemSelection &chosen = m_selection->selection();
    const bool losesAll =
            !chosen.isEmpty() &&
            std::all_of(chosen.cbegin(), chosen.cend(), [&](const QItemSelectionRange &range) {
                return range.top() >= first && range.bottom() <= last;
            });
    const bool losesNext = m_selectAfterRemoval && m_nextAfterRemoval.row() >= first &&
                           m_nextAfterRemoval.row() <= last;
    if (!losesAll && !losesNext)
        return;
    m_selectAfterRemoval = true;
    m_nextAfterRemoval = QPersistentModelIndex(m_model->index(last + 1, 0));
}

void AssetView::selectAfterRemoval()
{
    if (!std::exchange(m_selectAfterRemoval, false))
        return;
    const int rows = m_model->rowCount();
    if (m_selection->hasSelection() || rows == 0)
        emit selectionChanged();
    else
        selectRow(m_nextAfterRemoval.isValid() ? m_nextAfterRemoval.row() : rows - 1);
}

} // namespace reeldeck
