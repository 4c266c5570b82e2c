#include "ui/transfers/transferselection.h"

#include <QAbstractItemModel>
#include <QCoreApplication>

#include <algorithm>

namespace reeldeck {
namespace {

/// The translators' context of the sentences below.
struct TransfersPanelText
{
    Q_DECLARE_TR_FUNCTIONS(TransfersPanel)
};

/// They stand together, so that moving them by one place is a move at all.
bool isBlock(const QList<int> &rows)
{
    return rows.last() - rows.first() + 1 == rows.size();
}

} // namespace

TransferSelection transferSelection(const QAbstractItemModel *model, const QList<int> &rows,
                                    bool removable)
{
    TransferSelection selection;
    selection.ids.reserve(rows.size());
    for (const int row : rows) {
        const QModelIndex index = model->index(row, 0);
        const auto id = TransferId(index.data(TransferIdRole).toLongLong());
        const auto phase = TransferPhase(index.data(TransferPhaseRole).toInt());
        selection.ids.append(id);
        for (const TransferCommand command : transferCommands(phase, removable))
            selection.possible[command].append(id);
        if (phase == TransferPhase::Queued)
            selection.waiting.append(id);
        if (rows.size() == 1)
            selection.single = index;
    }
    return selection;
}

int rowAbove(const QList<int> &rows)
{
    if (rows.isEmpty() || (isBlock(rows) && rows.first() == 0))
        return -1;
    return std::max(0, rows.first() - 1);
}

int rowBelow(const QList<int> &rows, int count)
{
    if (rows.isEmpty() || (isBlock(rows) && rows.last() == count - 1))
        return -1;
    return std::min(count, rows.last() + 2);
}

int nextUnselected(const QList<int> &rows, int row, int count)
{
    auto selected = std::lower_bound(rows.cbegin(), rows.cend(), row);
    while (row < count && selected != rows.cend() && *selected == row) {
        ++row;
        ++selected;
    }
    return std::min(row, count);
}

QString menuText(TransferCommand command, int count)
{
    if (count == 1)
        return transferCommandText(command);
    switch (command) {
    case TransferCommand::Pause:
        return TransfersPanelText::tr("Pause %Ln Uploads", nullptr, count);
    case TransferCommand::Resume:
        return TransfersPanelText::tr("Resume %Ln Uploads", nullptr, count);
    case TransferCommand::Retry:
        return TransfersPanelText::tr("Retry %Ln Uploads", nullptr, count);
    case TransferCommand::Cancel:
        return TransfersPanelText::tr("Cancel %Ln Uploads...", nullptr, count);
    case TransferCommand::Remove:
        return TransfersPanelText::tr("Remove %Ln from List", nullptr, count);
    default:
        return transferCommandText(command); // None of which is for several.
    }
}

} // namespace reeldeck
