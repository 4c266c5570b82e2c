#include "ui/transfers/transferorder.h"

#include <algorithm>
#include <utility>

namespace reeldeck {

TransferGroup transferGroup(TransferPhase phase)
{
    switch (phase) {
    case TransferPhase::Checking:
    case TransferPhase::Uploading:
    case TransferPhase::WaitingForServer:
        return TransferGroup::Sending;
    case TransferPhase::NeedsYou:
    case TransferPhase::Failed:
        return TransferGroup::NeedsPerson;
    case TransferPhase::Processing:
        return TransferGroup::Processing;
    case TransferPhase::Queued:
    case TransferPhase::Paused:
        return TransferGroup::Waiting;
    case TransferPhase::Ready:
    case TransferPhase::Cancelled:
        break;
    }
    return TransferGroup::Finished;
}

TransferOrder::TransferOrder(QObject *parent)
    : QAbstractProxyModel(parent)
{
    m_arrange.setSingleShot(true);
    connect(&m_arrange, &QTimer::timeout, this, [this] {
        arrange();
        count();
    });
}

void TransferOrder::setSourceModel(QAbstractItemModel *model)
{
    beginResetModel();
    if (sourceModel())
        sourceModel()->disconnect(this);
    QAbstractProxyModel::setSourceModel(model);
    if (model) {
        using Model = QAbstractItemModel;
        connect(model, &Model::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) { onInserted(first, last); });
        connect(model, &Model::rowsAboutToBeRemoved, this,
                [this](const QModelIndex &, int first, int last) { onAboutToRemove(first, last); });
        connect(model, &Model::rowsRemoved, this,
                [this](const QModelIndex &, int first, int last) { onRemoved(first, last); });
        connect(model, &Model::dataChanged, this, &TransferOrder::onChanged);
        connect(model, &Model::layoutAboutToBeChanged, this, &TransferOrder::onAboutToReorder);
        connect(model, &Model::layoutChanged, this, &TransferOrder::onReordered);
        connect(model, &Model::modelAboutToBeReset, this, [this] { beginResetModel(); });
        connect(model, &Model::modelReset, this, [this] {
            readAll();
            endResetModel();
            emit finishedCountChanged(finishedCount());
        });
    }
    readAll();
    endResetModel();
    emit finishedCountChanged(finishedCount());
}

void TransferOrder::setFolded(bool folded)
{
    if (m_folded == folded)
        return;
    m_folded = folded;
    arrange();
}

TransferGroup TransferOrder::groupOf(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_groups.at(m_rows.at(row)) : TransferGroup::Finished;
}

QModelIndex TransferOrder::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || !sourceModel())
        return {};
    return sourceModel()->index(m_rows.at(index.row()), 0);
}

QModelIndex TransferOrder::mapFromSource(const QModelIndex &index) const
{
    const int row = index.isValid() ? m_rowOf.value(index.row(), -1) : -1;
    return row < 0 ? QModelIndex() : createIndex(row, 0);
}

QModelIndex TransferOrder::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

int TransferOrder::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TransferOrder::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

bool TransferOrder::isWanted(TransferGroup group) const
{
    return !m_folded || group != TransferGroup::Finished;
}

QList<int> TransferOrder::wantedRows() const
{
    std::array<QList<int>, 5> groups;
    for (qsizetype row = 0; row < m_groups.size(); ++row)
        groups[size_t(m_groups.at(row))].append(int(row));
    QList<int> rows;
    rows.reserve(m_groups.size());
    for (const QList<int> &group : groups)
        rows.append(group);
    if (m_folded)
        rows.resize(rows.size() - groups[size_t(TransferGroup::Finished)].size());
    return rows;
}

void TransferOrder::readGroups(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = sourceModel()->index(row, 0);
        m_groups[row] = transferGroup(TransferPhase(index.data(TransferPhaseRole).toInt()));
    }
}

void TransferOrder::count()
{
    const int before = finishedCount();
    m_counts.fill(0);
    for (const TransferGroup group : std::as_const(m_groups))
        ++m_counts[size_t(group)];
    if (finishedCount() != before)
        emit finishedCountChanged(finishedCount());
}

void TransferOrder::readAll()
{
    const int rows = sourceModel() ? sourceModel()->rowCount() : 0;
    m_groups.fill(TransferGroup::Finished, rows);
    readGroups(0, rows - 1);
    m_counts.fill(0);
    for (const TransferGroup group : std::as_const(m_groups))
        ++m_counts[size_t(group)];
    m_rows = wantedRows();
    reindex();
}

void TransferOrder::reindex()
{
    m_rowOf.fill(-1, m_groups.size());
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        m_rowOf[m_rows.at(row)] = int(row);
}

/// Views learn it in steps that each leave a whole list: what comes is added at the end, all are put
/// into their order, and what goes leaves from the end.
void TransferOrder::arrange()
{
    m_arrange.stop();
    const QList<int> wanted = wantedRows();
    QList<int> added;
    for (const int row : wanted) {
        if (m_rowOf.at(row) < 0)
            added.append(row);
    }
    show(added);
    QList<int> leaving;
    for (const int row : std::as_const(m_rows)) {
        if (!isWanted(m_groups.at(row)))
            leaving.append(row);
    }
    place(wanted + leaving);
    takeFromEnd(int(leaving.size()));
}

void TransferOrder::show(const QList<int> &rows)
{
    if (rows.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    m_rows.append(rows);
    reindex();
    endInsertRows();
}

void TransferOrder::place(const QList<int> &rows)
{
    if (rows == m_rows)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<int> held;
    held.reserve(before.size());
    for (const QModelIndex &index : before)
        held.append(m_rows.at(index.row()));
    m_rows = rows;
    reindex();
    QModelIndexList after;
    after.reserve(held.size());
    for (const int row : std::as_const(held))
        after.append(createIndex(m_rowOf.at(row), 0));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void TransferOrder::takeFromEnd(int rows)
{
    if (rows <= 0)
        return;
    const int first = int(m_rows.size()) - rows;
    beginRemoveRows({}, first, int(m_rows.size()) - 1);
    m_rows.resize(first);
    reindex();
    endRemoveRows();
}

void TransferOrder::onInserted(int first, int last)
{
    const int added = last - first + 1;
    m_groups.insert(first, added, TransferGroup::Finished);
    for (int &row : m_rows) {
        if (row >= first)
            row += added;
    }
    reindex();
    readGroups(first, last);
    arrange();
    count();
}

void TransferOrder::onAboutToRemove(int first, int last)
{
    QList<int> staying, leaving;
    for (const int row : std::as_const(m_rows))
        (row >= first && row <= last ? leaving : staying).append(row);
    place(staying + leaving);
    takeFromEnd(int(leaving.size()));
}

void TransferOrder::onRemoved(int first, int last)
{
    const int removed = last - first + 1;
    m_groups.remove(first, removed);
    for (int &row : m_rows) {
        if (row > last)
            row -= removed;
    }
    reindex();
    count();
}

void TransferOrder::onChanged(const QModelIndex &first, const QModelIndex &last,
                              const QList<int> &roles)
{
    bool hasMoved = false;
    const bool mayMove = roles.isEmpty() || roles.contains(TransferPhaseRole);
    for (int row = first.row(); mayMove && row <= last.row(); ++row) {
        const TransferGroup before = m_groups.at(row);
        readGroups(row, row);
        hasMoved |= m_groups.at(row) != before;
    }
    int top = int(m_rows.size());
    int bottom = -1;
    for (int row = first.row(); row <= last.row(); ++row) {
        const int shown = m_rowOf.at(row);
        if (shown < 0)
            continue;
        top = std::min(top, shown);
        bottom = std::max(bottom, shown);
    }
    if (bottom >= 0)
        emit dataChanged(index(top, 0), index(bottom, 0), roles);
    if (hasMoved && !m_arrange.isActive())
        m_arrange.start(0);
}

void TransferOrder::onAboutToReorder()
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    m_held = persistentIndexList();
    for (const QModelIndex &index : std::as_const(m_held))
        m_heldSources.append(mapToSource(index));
}

void TransferOrder::onReordered()
{
    readGroups(0, int(m_groups.size()) - 1);
    m_rows = wantedRows();
    reindex();
    QModelIndexList after;
    for (const QPersistentModelIndex &source : std::as_const(m_heldSources))
        after.append(mapFromSource(source));
    changePersistentIndexList(std::exchange(m_held, {}), after);
    m_heldSources.clear();
    emit layoutChanged({}, VerticalSortHint);
}

} // namespace reeldeck
