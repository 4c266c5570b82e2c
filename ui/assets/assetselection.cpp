#include "ui/assets/assetselection.h"

#include "ui/assets/assetrows.h"

#include <QAbstractItemModel>
#include <QItemSelectionModel>

#include <algorithm>
#include <utility>

namespace reeldeck {
namespace {

/// Rows beside the ones on screen, and at the top, in which an asset is looked for by its id: it has
/// just been shown or uploaded.
constexpr int NearRows = 200;
constexpr int TopRows = 1000;

} // namespace

AssetSelection::AssetSelection(QObject *parent)
    : QObject(parent)
{}

void AssetSelection::setModel(QAbstractItemModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    delete std::exchange(m_items, nullptr);
    m_isMoving = false;
    m_next = QPersistentModelIndex();
    m_model = model;
    if (!model)
        return;
    // Before the selection model connects: it forgets the rows in the same signal.
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { noteRemoval(first, last); });
    m_items = new QItemSelectionModel(model, this);
    connect(m_items, &QItemSelectionModel::selectionChanged, this, [this] {
        // Not the moment in which nothing is selected: the next row follows at once.
        if (!m_isMoving)
            emit changed();
    });
    connect(m_items, &QItemSelectionModel::currentRowChanged, this,
            &AssetSelection::currentChanged);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_isMoving = false;
        emit changed();
    });
    // From the event loop: the selection model has to forget the rows first.
    connect(model, &QAbstractItemModel::rowsRemoved, this, &AssetSelection::selectAfterRemoval,
            Qt::QueuedConnection);
}

bool AssetSelection::hasSelection() const
{
    return m_items && m_items->hasSelection();
}

int AssetSelection::currentRow() const
{
    return m_items ? m_items->currentIndex().row() : -1;
}

bool AssetSelection::isSelected(int row) const
{
    return m_items && m_items->isRowSelected(row);
}

int AssetSelection::nextLoaded(int row) const
{
    if (row >= m_model->rowCount())
        return -1;
    return m_model->index(row, 0).data(AssetNextLoadedRole).toInt();
}

QList<AssetId> AssetSelection::ids() const
{
    QList<AssetId> ids;
    for (const auto &[first, last] : ranges()) {
        for (int row = nextLoaded(first); row >= 0 && row <= last; row = nextLoaded(row + 1))
            ids << assetIdAt(m_model->index(row, 0));
    }
    return ids;
}

int AssetSelection::loadedCount() const
{
    int count = 0;
    for (const auto &[first, last] : ranges()) {
        for (int row = nextLoaded(first); row >= 0 && row <= last; row = nextLoaded(row + 1))
            ++count;
    }
    return count;
}

QList<Asset> AssetSelection::assets() const
{
    QList<Asset> assets;
    for (const auto &[first, last] : ranges()) {
        for (int row = nextLoaded(first); row >= 0 && row <= last; row = nextLoaded(row + 1))
            assets << m_model->index(row, 0).data(AssetValueRole).value<Asset>();
    }
    return assets;
}

QList<std::pair<int, int>> AssetSelection::ranges() const
{
    QList<std::pair<int, int>> found;
    if (!m_items)
        return found;
    const QItemSelection chosen = m_items->selection();
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

int AssetSelection::count() const
{
    int count = 0;
    for (const auto &[first, last] : ranges())
        count += last - first + 1;
    return count;
}

AssetId AssetSelection::currentId() const
{
    return m_items ? assetIdAt(m_items->currentIndex()) : AssetId();
}

void AssetSelection::selectRow(int row)
{
    if (!m_items || row < 0 || row >= m_model->rowCount())
        return;
    m_items->setCurrentIndex(m_model->index(row, 0),
                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    emit rowWanted(row);
}

void AssetSelection::addRows(const QList<int> &rows, int current)
{
    if (!m_items)
        return;
    QItemSelection chosen;
    for (const int row : rows)
        chosen.append(QItemSelectionRange(m_model->index(row, 0)));
    // First: what is told of the selection is true of the outline, too.
    if (current >= 0) {
        m_items->setCurrentIndex(m_model->index(current, 0), QItemSelectionModel::NoUpdate);
        emit rowWanted(current);
    }
    m_items->select(chosen, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

bool AssetSelection::selectId(const AssetId &id, int first, int last)
{
    if (!m_model || id.isEmpty())
        return false;
    const int count = m_model->rowCount();
    const auto search = [&](int from, int to) {
        for (int row = std::max(0, from); row <= std::min(to, count - 1); ++row) {
            if (assetIdAt(m_model->index(row, 0)) == id)
                return row;
        }
        return -1;
    };
    int row = search(first - NearRows, last + NearRows);
    if (row < 0)
        row = search(0, TopRows);
    if (row < 0)
        return false;
    selectRow(row);
    return true;
}

void AssetSelection::selectAll()
{
    if (!m_items || m_model->rowCount() == 0)
        return;
    const QItemSelection all(m_model->index(0, 0), m_model->index(m_model->rowCount() - 1, 0));
    m_items->select(all, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void AssetSelection::selectLoaded()
{
    if (!m_items)
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
    m_items->select(loaded, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void AssetSelection::addRange(int first, int last)
{
    if (!m_items)
        return;
    const QItemSelection rows(m_model->index(first, 0), m_model->index(last, 0));
    m_items->select(rows, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void AssetSelection::clear()
{
    if (m_items)
        m_items->clearSelection();
}

void AssetSelection::noteRemoval(int first, int last)
{
    const QItemSelection &chosen = m_items->selection();
    const bool losesAll =
            !chosen.isEmpty() &&
            std::all_of(chosen.cbegin(), chosen.cend(), [&](const QItemSelectionRange &range) {
                return range.top() >= first && range.bottom() <= last;
            });
    const bool losesNext = m_isMoving && m_next.row() >= first && m_next.row() <= last;
    if (!losesAll && !losesNext)
        return;
    m_isMoving = true;
    m_next = QPersistentModelIndex(m_model->index(last + 1, 0));
}

void AssetSelection::selectAfterRemoval()
{
    if (!std::exchange(m_isMoving, false))
        return;
    const int rows = m_model->rowCount();
    if (m_items->hasSelection() || rows == 0)
        emit changed();
    else
        selectRow(m_next.isValid() ? m_next.row() : rows - 1);
}

} // namespace reeldeck
