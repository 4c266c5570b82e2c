#include "uploads/transfermodel.h"

#include "base/humantext.h"

#include <QSet>

#include <algorithm>

namespace reeldeck {

TransferModel::TransferModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void TransferModel::append(const QList<Transfer> &transfers)
{
    if (transfers.isEmpty())
        return;
    const qsizetype first = m_rows.size();
    beginInsertRows({}, int(first), int(first + transfers.size() - 1));
    m_rows.append(transfers);
    reindexFrom(first);
    endInsertRows();
}

void TransferModel::update(const QList<Transfer> &transfers)
{
    QList<int> rows;
    rows.reserve(transfers.size());
    for (const Transfer &transfer : transfers) {
        const int row = rowOf(transfer.id);
        if (row < 0)
            continue;
        m_rows[row] = transfer;
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

void TransferModel::remove(const QList<UploadId> &ids)
{
    QList<int> rows;
    for (const UploadId id : ids) {
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
    constexpr qsizetype mostRanges = 64;
    if (ranges.size() > mostRanges) {
        beginResetModel();
        const QSet<int> gone(rows.cbegin(), rows.cend());
        QList<Transfer> kept;
        kept.reserve(m_rows.size() - rows.size());
        for (qsizetype row = 0; row < m_rows.size(); ++row) {
            if (!gone.contains(int(row)))
                kept.append(std::move(m_rows[row]));
        }
        m_rows = std::move(kept);
        m_rowOf.clear();
        reindexFrom(0);
        endResetModel();
        return;
    }
    for (const auto &[first, last] : std::as_const(ranges)) {
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_rowOf.remove(m_rows.at(row).id);
        m_rows.remove(first, last - first + 1);
        reindexFrom(first);
        endRemoveRows();
    }
}

int TransferModel::rowOf(UploadId id) const
{
    return m_rowOf.value(id, -1);
}

int TransferModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TransferModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Transfer &transfer = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return displayName(transfer.name);
    case TransferValueRole:
        return QVariant::fromValue(transfer);
    case TransferPhaseRole:
        return int(transfer.phase);
    case TransferIdRole:
        return qint64(transfer.id);
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
