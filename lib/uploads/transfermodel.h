#pragma once

#include "domain/transfer.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>

namespace reeldeck {

/// The transfers as rows, newest last; roles in domain/transfer.h. A mirror: the queue feeds it
/// with whole values, at most ten times a second a row while bytes move. GUI thread.
class TransferModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit TransferModel(QObject *parent = nullptr);

    /// Ids must be new.
    void append(const QList<Transfer> &transfers);
    /// Replaces rows by id; unknown ids are ignored. Rows next to each other make one dataChanged.
    void update(const QList<Transfer> &transfers);
    void remove(const QList<UploadId> &ids);

    /// Row of a transfer, or -1.
    int rowOf(UploadId id) const;
    const QList<Transfer> &transfers() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    void reindexFrom(qsizetype row);

    QList<Transfer> m_rows;
    QHash<UploadId, int> m_rowOf;
};

} // namespace reeldeck
