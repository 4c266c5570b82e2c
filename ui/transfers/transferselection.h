#pragma once

#include "domain/transfer.h"
#include "ui/transfers/transferdelegate.h"

#include <QList>
#include <QMap>
#include <QModelIndex>

#include <optional>

class QAbstractItemModel;

namespace reeldeck {

/// The selected rows of the transfers panel, sorted by what can be done about them. A snapshot.
struct TransferSelection
{
    QList<TransferId> ids; ///< In the order of the list.
    QMap<TransferCommand, QList<TransferId>> possible;
    QList<TransferId> waiting; ///< Those that "Upload Next" is for.
    QModelIndex single;        ///< Valid when there is exactly one.

    QList<TransferId> idsFor(TransferCommand command) const { return possible.value(command); }
};

/// `rows` of `model`, ascending.
TransferSelection transferSelection(const QAbstractItemModel *model, const QList<int> &rows,
                                    bool removable);

/// Before which row `rows` (ascending, of `count`) go when they are moved up or down by one place;
/// -1 when they are there already.
int rowAbove(const QList<int> &rows);
int rowBelow(const QList<int> &rows, int count);

/// The first row from `row` on that isn't among `rows`; `count` when there is none.
int nextUnselected(const QList<int> &rows, int row, int count);

/// What the menu says for an action on `count` uploads: "Pause", "Pause 12 Uploads".
QString menuText(TransferCommand command, int count);

} // namespace reeldeck
