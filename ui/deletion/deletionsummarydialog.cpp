#include "ui/deletion/deletionsummarydialog.h"

#include "ui/basics/sheet.h"
#include "ui_deletionsummarydialog.h"

#include <QClipboard>
#include <QGuiApplication>

namespace reeldeck {

DeletionSummaryDialog::DeletionSummaryDialog(const QString &list, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::DeletionSummaryDialog>())
{
    m_ui->setupUi(this);
    makeSheet(*this);
    m_ui->list->setPlainText(list);
    connect(m_ui->copyList, &QAbstractButton::clicked, this,
            [list] { QGuiApplication::clipboard()->setText(list); });
    connect(m_ui->close, &QAbstractButton::clicked, this, &QDialog::accept);
    m_ui->close->setFocus();
}

DeletionSummaryDialog::~DeletionSummaryDialog() = default;

} // namespace reeldeck
