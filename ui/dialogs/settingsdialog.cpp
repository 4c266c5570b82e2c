#include "ui/dialogs/settingsdialog.h"

#include "ui/dialogs/sheet.h"
#include "ui_settingsdialog.h"

namespace reeldeck {

SettingsDialog::SettingsDialog(const SettingsValues &values, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
{
    m_ui->setupUi(this);
    makeSheet(*this);
    m_ui->scheme->addItem(tr("As the system"), int(theme::Scheme::System));
    m_ui->scheme->addItem(tr("Light"), int(theme::Scheme::Light));
    m_ui->scheme->addItem(tr("Dark"), int(theme::Scheme::Dark));
    m_ui->scheme->setCurrentIndex(m_ui->scheme->findData(int(values.scheme)));
    m_ui->stream->setChecked(values.uploadDefaults.enableHls);
    m_ui->thumbnail->setChecked(values.uploadDefaults.enableThumbnail);
    connect(m_ui->ok, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(m_ui->cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    m_ui->stream->setFocus();
}

SettingsDialog::~SettingsDialog() = default;

SettingsValues SettingsDialog::values() const
{
    SettingsValues values;
    values.uploadDefaults = {m_ui->stream->isChecked(), m_ui->thumbnail->isChecked()};
    values.scheme = theme::Scheme(m_ui->scheme->currentData().toInt());
    return values;
}

} // namespace reeldeck
