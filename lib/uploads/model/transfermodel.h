#pragma once

#include "domain/transfer.h"

#include <QAbstractListModel>
#include <QCache>
#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

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
    void remove(const QList<TransferId> &ids);
    /// `ids`: all, in their new order. Those it doesn't have are left out, those that are missing
    /// stay at the end.
    void reorder(const QList<TransferId> &ids);

    /// Why what is queued can't begin just now: the error of all Queued rows that have none of their
    /// own. Nothing: they wait for their turn.
    void setHold(const std::optional<Error> &hold);

    /// What the view shows; those beyond half of MaxValues aren't fetched.
    void setVisible(const QList<TransferId> &ids);

    /// Row of a transfer, or -1.
    int rowOf(TransferId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    /// Answered by update().
    void valuesWanted(const QList<reeldeck::TransferId> &ids);

private:
    Transfer shown(const TransferRow &row) const;
    void reindexFrom(qsizetype row);
    void forget(TransferId id);
    void forgetAll();
    void keep(const Transfer &transfer);
    void wantVisible();
    bool isVisible(TransferId id) const;

    QList<TransferRow> m_rows;
    QHash<TransferId, int> m_rowOf;
    QCache<TransferId, Transfer> m_values;
    QSet<TransferId> m_asked;
    QSet<TransferId> m_visible;
    std::optional<Error> m_hold;
};

} // namespace reeldeck
