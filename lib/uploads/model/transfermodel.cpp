#include "uploads/model/transfermodel.h"

#include "base/humantext.h"
#include "domain/transfertext.h"

#include <QSet>

#include <algorithm>

namespace reeldeck {

TransferModel::TransferModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_values(MaxValues)
{}

void TransferModel::append(const QList<TransferRow> &rows, const QList<Transfer> &known)
{
    if (rows.isEmpty())
        return;
    const qsizetype first = m_rows.size();
    beginInsertRows({}, int(first), int(first + rows.size() - 1));
    m_rows.append(rows);
    reindexFrom(first);
    for (const Transfer &transfer : known)
        keep(transfer);
    endInsertRows();
    wantVisible();
}

void TransferModel::update(const QList<Transfer> &transfers)
{
    QList<int> rows;
    rows.reserve(transfers.size());
    for (const Transfer &transfer : transfers) {
        const int row = rowOf(transfer.id);
        if (row < 0)
            continue;
        m_rows[row].phase = transfer.phase;
        m_asked.remove(transfer.id);
        keep(transfer);
        rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    qsizetype first = 0;
    for (qsizetype i = 1; i <= rows.size(); ++i) {
        if (i < rows.size() && rows.at(i) <= rows.at(i - 1) + 1)
            continue;
        emit dataChanged(index(rows.at(first)), index(rows.at(i - 1)));
        first = i;
    }
}

void TransferModel::keep(const Transfer &transfer)
{
    // A change of thousands at once must not push out what somebody looks at.
    const bool hasRoom = m_values.size() < MaxValues;
    if (hasRoom || m_values.contains(transfer.id) || isVisible(transfer.id))
        m_values.insert(transfer.id, new Transfer(transfer));
}

bool TransferModel::isVisible(TransferId id) const
{
    return m_visible.contains(id);
}

void TransferModel::setVisible(const QList<TransferId> &ids)
{
    const qsizetype count = std::min<qsizetype>(ids.size(), MaxValues / 2);
    m_visible = QSet<TransferId>(ids.cbegin(), ids.cbegin() + count);
    wantVisible();
}

void TransferModel::wantVisible()
{
    QList<TransferId> wanted;
    for (const TransferId id : std::as_const(m_visible)) {
        if (rowOf(id) < 0 || m_values.object(id) || m_asked.contains(id))
            continue;
        m_asked.insert(id);
        wanted.append(id);
    }
    if (wanted.isEmpty())
        return;
    std::sort(wanted.begin(), wanted.end(),
              [this](TransferId a, TransferId b) { return rowOf(a) < rowOf(b); });
    emit valuesWanted(wanted);
}

void TransferModel::reorder(const QList<TransferId> &ids)
{
    QList<TransferRow> rows;
    rows.reserve(m_rows.size());
    QSet<TransferId> placed;
    for (const TransferId id : ids) {
        const int row = rowOf(id);
        if (row < 0 || placed.contains(id))
            continue;
        placed.insert(id);
        rows.append(m_rows.at(row));
    }
    for (const TransferRow &row : std::as_const(m_rows)) {
        if (!placed.contains(row.id))
            rows.append(row);
    }
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<TransferId> held;
    for (const QModelIndex &index : before)
        held.append(m_rows.at(index.row()).id);
    m_rows = std::move(rows);
    m_rowOf.clear();
    reindexFrom(0);
    QModelIndexList after;
    for (const TransferId id : std::as_const(held))
        after.append(index(rowOf(id)));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
    wantVisible();
}

void TransferModel::remove(const QList<TransferId> &ids)
{
    QList<int> rows;
    for (const TransferId id : ids) {
        const int row = rowOf(id);
        if (row >= 0)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end(), std::greater<>());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());

    QList<std::pair<int, int>> ranges; // From the end, so that the rest keep their numbers.
    for (const int row : std::as_const(rows)) {
        if (!ranges.isEmpty() && ranges.last().first == row + 1)
            ranges.last().first = row;
        else
            ranges.append({row, row});
    }
    // Each range renumbers all rows after it: with many, one reset is the smaller change.
    constexpr qsizetype MaxRanges = 64;
    if (ranges.size() > MaxRanges) {
        beginResetModel();
        const QSet<int> gone(rows.cbegin(), rows.cend());
        QList<TransferRow> kept;
        kept.reserve(m_rows.size() - rows.size());
        for (qsizetype row = 0; row < m_rows.size(); ++row) {
            if (!gone.contains(int(row)))
                kept.append(m_rows.at(row));
            else
                forget(m_rows.at(row).id);
        }
        m_rows = std::move(kept);
        m_rowOf.clear();
        reindexFrom(0);
        endResetModel();
        wantVisible();
        return;
    }
    for (const auto &[first, last] : std::as_const(ranges)) {
        beginRemoveRows({}, first, last);
        if (first == 0 && last == m_rows.size() - 1)
            forgetAll(); // Thousands one by one take longer than a frame.
        for (int row = first; row <= last && !m_rowOf.isEmpty(); ++row)
            forget(m_rows.at(row).id);
        m_rows.remove(first, last - first + 1);
        reindexFrom(first);
        endRemoveRows();
    }
    wantVisible();
}

void TransferModel::forget(TransferId id)
{
    m_rowOf.remove(id);
    m_values.remove(id);
    m_asked.remove(id);
}

void TransferModel::forgetAll()
{
    m_rowOf.clear();
    m_values.clear();
    m_asked.clear();
}

int TransferModel::rowOf(TransferId id) const
{
    return m_rowOf.value(id, -1);
}

int TransferModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Transfer TransferModel::shown(const TransferRow &row) const
{
    const Transfer *known = m_values.object(row.id);
    if (!known) {
        Transfer unknown;
        unknown.id = row.id;
        unknown.phase = row.phase;
        return unknown;
    }
    Transfer transfer = *known;
    if (transfer.phase == TransferPhase::Queued && !transfer.error)
        transfer.error = m_hold;
    return transfer;
}

void TransferModel::setHold(const std::optional<Error> &hold)
{
    m_hold = hold;
    if (!m_rows.isEmpty()) {
        emit dataChanged(index(0), index(int(m_rows.size()) - 1),
                         {TransferValueRole, Qt::AccessibleDescriptionRole});
    }
}

QVariant TransferModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TransferRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const Transfer *transfer = m_values.object(row.id);
        return transfer ? displayName(transfer->name) : QString();
    }
    case TransferValueRole:
        return QVariant::fromValue(shown(row));
    case Qt::AccessibleDescriptionRole:
        return m_values.contains(row.id) ? spokenTransferText(shown(row)) : phaseText(row.phase);
    case TransferPhaseRole:
        return int(row.phase);
    case TransferIdRole:
        return qint64(row.id);
    default:
        return {};
    }
}

QHash<int, QByteArray> TransferModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert(TransferValueRole, QByteArrayLiteral("transfer"));
    names.insert(TransferPhaseRole, QByteArrayLiteral("phase"));
    names.insert(TransferIdRole, QByteArrayLiteral("transferId"));
    return names;
}

void TransferModel::reindexFrom(qsizetype row)
{
    for (qsizetype i = row; i < m_rows.size(); ++i)
        m_rowOf.insert(m_rows.at(i).id, int(i));
}

} // namespace reeldeck
