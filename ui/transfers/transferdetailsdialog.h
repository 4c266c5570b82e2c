#pragma once

#include "domain/transfer.h"
#include "ui/transfers/transferdelegate.h"
#include "ui/transfers/transferfacts.h"

#include <QDialog>
#include <QList>
#include <QPersistentModelIndex>

#include <memory>

class QGridLayout;

namespace reeldeck {

namespace Ui {
class TransferDetailsDialog;
}
class WrappedText;

/// Everything that is known of one upload, above all why it failed in whole words, with what can be
/// done about it. Follows its row while it is open; what was known stays when the row goes. Use
/// with open().
class TransferDetailsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `row`: of a model with the roles of domain/transfer.h, which may go before the dialog.
    explicit TransferDetailsDialog(const QModelIndex &row, QWidget *parent = nullptr);
    ~TransferDetailsDialog() override;

signals:
    void requested(reeldeck::TransferCommand command, const QList<reeldeck::TransferId> &ids);
    void showInListRequested(const reeldeck::AssetId &id);
    void showInFolderRequested(const QString &path);
    void copyRequested(const QString &text);

private:
    void follow();
    void show(const Transfer &transfer);
    void buildRows(const QList<TransferFact> &facts);
    void addLink(QGridLayout *grid, int row, TransferFact::Kind kind);
    void showActions();

    std::unique_ptr<Ui::TransferDetailsDialog> m_ui;
    QPersistentModelIndex m_row;
    Transfer m_transfer; ///< As last fetched.
    QList<TransferFact> m_facts;
    QList<WrappedText *> m_values; ///< One a fact.
    TransferCommand m_command = TransferCommand::Retry;
};

} // namespace reeldeck
