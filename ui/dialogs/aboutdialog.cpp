#include "ui/dialogs/aboutdialog.h"

#include "ui/basics/sheet.h"
#include "ui/theme/theme.h"
#include "ui_aboutdialog.h"

namespace reeldeck {

AboutDialog::AboutDialog(const QString &version, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AboutDialog>())
{
    m_ui->setupUi(this);
    makeSheet(*this);
    m_ui->icon->setPixmap(theme::appIcon().pixmap(QSize(8, 8) * theme::Unit, devicePixelRatio()));
    m_ui->version->setText(tr("Version %1").arg(version));
    connect(m_ui->close, &QAbstractButton::clicked, this, &QDialog::accept);
    m_ui->close->setFocus();
}

AboutDialog::~AboutDialog() = default;

} // namespace reeldeck
