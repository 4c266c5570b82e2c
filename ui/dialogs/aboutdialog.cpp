#include "ui/dialogs/aboutdialog.h"

#include "ui/basics/plaintext.h"
#include "ui/basics/sheet.h"
#include "ui/basics/tonelabel.h"
#include "ui/theme/theme.h"
#include "ui_aboutdialog.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

namespace reeldeck {

AboutDialog::AboutDialog(const QString &version, const QList<AboutPart> &parts,
                         const QString &licence, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AboutDialog>())
    , m_version(version)
    , m_parts(parts)
{
    m_ui->setupUi(this);
    makeSheet(*this);
    m_ui->icon->setPixmap(theme::appIcon().pixmap(QSize(8, 8) * theme::Unit, devicePixelRatio()));
    m_ui->version->setText(tr("Version %1").arg(version));
    showParts();
    m_ui->licenceText->setPlainText(licence);
    makeFixedText(m_ui->licenceText, theme::Text::Small);
    m_ui->licenceText->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    connect(m_ui->copy, &QAbstractButton::clicked, this, &AboutDialog::copy);
    connect(m_ui->close, &QAbstractButton::clicked, this, &QDialog::accept);
    m_ui->close->setFocus();
}

AboutDialog::~AboutDialog() = default;

void AboutDialog::showParts()
{
    int row = 0;
    for (const AboutPart &part : std::as_const(m_parts)) {
        const auto add = [this, row](const QString &words, const char *look, int column) {
            auto *label = new ToneLabel;
            label->setLook(QString::fromLatin1(look));
            label->setText(words);
            m_ui->parts->addWidget(label, row, column);
            return label;
        };
        add(part.name, "", 0);
        m_versions.insert(part.name, add(part.version, "", 1));
        add(part.licence, "muted", 2);
        ++row;
    }
    m_ui->parts->setColumnStretch(2, 1);
}

void AboutDialog::setPartVersion(const QString &name, const QString &version)
{
    for (AboutPart &part : m_parts) {
        if (part.name == name)
            part.version = version;
    }
    if (QLabel *label = m_versions.value(name))
        label->setText(version);
}

/// As somebody who is asked about a problem tells it, a line each.
void AboutDialog::copy()
{
    QStringList lines{QStringLiteral("Reeldeck ") + m_version};
    for (const AboutPart &part : std::as_const(m_parts)) {
        if (!part.version.isEmpty())
            lines << part.name + QLatin1Char(' ') + part.version;
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace reeldeck
