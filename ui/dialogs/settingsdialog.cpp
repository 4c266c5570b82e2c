#include "ui/dialogs/settingsdialog.h"

#include "base/humantext.h"
#include "domain/limits.h"
#include "ui/basics/sheet.h"
#include "ui_settingsdialog.h"

namespace reeldeck {
namespace {

constexpr double UsualLimit = 2; // MB/s, until the person chooses.

} // namespace

SettingsDialog::SettingsDialog(const SettingsValues &values, const Available &available,
                               QWidget *parent)
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
    showPace(values.pace, available);
    connect(m_ui->ok, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(m_ui->cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    m_ui->stream->setFocus();
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::showPace(const PaceValues &pace, const Available &available)
{
    m_ui->atOnce->setValue(pace.atOnce);
    const bool isLimited = pace.bytesPerSecond > 0;
    m_ui->limited->setChecked(isLimited);
    m_ui->limit->setEnabled(isLimited);
    m_ui->limit->setValue(isLimited ? double(pace.bytesPerSecond) / MiB : UsualLimit);
    connect(m_ui->limited, &QAbstractButton::toggled, m_ui->limit, &QWidget::setEnabled);
    m_ui->metered->setChecked(pace.pauseOnMetered);
    m_ui->metered->setEnabled(available.metered);
    m_ui->keepAwake->setChecked(pace.keepAwake);
    m_ui->keepAwake->setEnabled(available.keepAwake);
    QStringList notes;
    if (!available.metered)
        notes << tr("This system doesn't tell which networks are metered.");
    if (!available.keepAwake)
        notes << tr("This system can't be kept awake by programs.");
    m_ui->paceNote->setText(joinSentences(notes));
    m_ui->paceNote->setVisible(!notes.isEmpty());
}

PaceValues SettingsDialog::pace() const
{
    PaceValues pace;
    pace.atOnce = m_ui->atOnce->value();
    pace.bytesPerSecond = m_ui->limited->isChecked() ? qRound64(m_ui->limit->value() * MiB) : 0;
    pace.pauseOnMetered = m_ui->metered->isChecked();
    pace.keepAwake = m_ui->keepAwake->isChecked();
    return pace;
}

SettingsValues SettingsDialog::values() const
{
    SettingsValues values;
    values.uploadDefaults = {m_ui->stream->isChecked(), m_ui->thumbnail->isChecked()};
    values.pace = pace();
    values.scheme = theme::Scheme(m_ui->scheme->currentData().toInt());
    return values;
}

} // namespace reeldeck
