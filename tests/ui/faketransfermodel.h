#pragma once

#include "domain/transfer.h"

#include <QAbstractListModel>
#include <QList>

namespace reeldeck::tests {

/// A list with the roles of domain/transfer.h.
class FakeTransferModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    static Transfer transfer(int id, const QString &name, TransferPhase phase, qint64 sent = 0,
                             qint64 total = 0, double speed = 0)
    {
        Transfer t;
        t.id = TransferId(id);
        t.name = name;
        t.phase = phase;
        t.bytesSent = sent;
        t.bytesTotal = total;
        t.bytesPerSecond = speed;
        return t;
    }

    void append(const Transfer &transfer)
    {
        beginInsertRows({}, int(m_transfers.size()), int(m_transfers.size()));
        m_transfers << transfer;
        endInsertRows();
    }
    void replace(int row, const Transfer &transfer)
    {
        m_transfers[row] = transfer;
        emit dataChanged(index(row), index(row));
    }
    void clear()
    {
        beginRemoveRows({}, 0, int(m_transfers.size()) - 1);
        m_transfers.clear();
        endRemoveRows();
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_transfers.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Transfer &t = m_transfers[index.row()];
        switch (role) {
        case Qt::DisplayRole:
            return t.name;
        case TransferValueRole:
            return QVariant::fromValue(t);
        case TransferPhaseRole:
            return int(t.phase);
        case TransferIdRole:
            return qint64(t.id);
        default:
            return {};
        }
    }

private:
    QList<Transfer> m_transfers;
};

} // namespace reeldeck::tests
