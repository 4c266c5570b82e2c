#pragma once

#include "domain/transfer.h"

#include <QAbstractListModel>
#include <QCache>
#include <QHash>
#include <QList>
#include <QSet>

namespace reeldeck {

/// The transfers as rows in the order of the queue; roles in domain/transfer.h. A mirror: the queue
/// feeds it, at most ten times a second a row while bytes move. GUI thread.
///
/// Of every row it knows the id and the phase, whole values only of a bounded number: those it is
/// told unasked, and those that the view says it shows, which it asks for by valuesWanted(). The
/// value of another row has an id, a phase and nothing else.
class TransferModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int MaxValues = 1024;

    explicit TransferModel(QObject *parent = nullptr);

    /// Ids must be new. `known`: values of some of them.
    void append(const QList<TransferRow> &rows, const QList<Transfer> &known);
    /// Replaces rows by id; unknown ids are ignored. Rows next to each other make one dataChanged.
    void update(const QList<Transfer> &transfers);
    void remove(const QList<UploadId> &ids);
    /// `ids`: all, in their new order. Those it doesn't have are left out, those that are missing
    /// stay at the end.
    void reorder(const QList<UploadId> &ids);

    /// What the view shows, both included.
    void setVisibleRows(int first, int last);

    /// Row of a transfer, or -1.
    int rowOf(UploadId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    /// Answered by update().
    void valuesWanted(const QList<reeldeck::UploadId> &ids);

private:
    void reindexFrom(qsizetype row);
    void forget(UploadId id);
    void forgetAll();
    void keep(const Transfer &transfer);
    void wantVisible();
    bool isVisible(UploadId id) const;

    QList<TransferRow> m_rows;
    QHash<UploadId, int> m_rowOf;
    QCache<UploadId, Transfer> m_values;
    QSet<UploadId> m_asked;
    int m_firstVisible = 0;
    int m_lastVisible = -1;
};

} // namespace reeldeck
