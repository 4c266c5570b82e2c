#include "ui/dialogs/proxydialog.h"

#include "base/humantext.h"
#include "ui/basics/sheet.h"
#include "ui/basics/tonelabel.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace reeldeck {
namespace {

constexpr int SheetWidth = 440;

} // namespace

ProxyDialog::ProxyDialog(const QString &proxy, QWidget *parent)
    : QDialog(parent)
    , m_error(new ToneLabel)
    , m_user(new QLineEdit)
    , m_password(new QLineEdit)
    , m_storageNote(new ToneLabel)
    , m_continue(new QPushButton)
{
    setObjectName(QStringLiteral("proxyDialog"));
    setWindowTitle(tr("Proxy"));
    makeLayout(proxy);
    makeSheet(*this);
    for (QLineEdit *field : {m_user, m_password})
        connect(field, &QLineEdit::textChanged, this, &ProxyDialog::edited);
    connect(m_continue, &QAbstractButton::clicked, this, &ProxyDialog::submit);
    setBusy(false);
    m_user->setFocus();
}

ProxyDialog::~ProxyDialog()
{
    wipePassword();
}

void ProxyDialog::makeLayout(const QString &proxy)
{
    constexpr int margin = 3 * theme::Unit;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme::Unit);
    auto *title = new ToneLabel;
    title->setObjectName(QStringLiteral("title"));
    title->setLook(QStringLiteral("title"));
    title->setWordWrap(true);
    title->setText(tr("The proxy %1 wants a user name and password").arg(displayName(proxy)));
    auto *note = new ToneLabel;
    note->setLook(QStringLiteral("muted"));
    note->setWordWrap(true);
    note->setText(tr("Your network lets nothing through without them. They are those of the "
                     "proxy, not of your account. Uploads wait."));
    m_error->setObjectName(QStringLiteral("error"));
    m_error->setLook(QStringLiteral("danger"));
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(title);
    column->addWidget(note);
    const auto addField = [column](const QString &name, QLineEdit *field) {
        auto *label = new ToneLabel;
        label->setText(name);
        label->setBuddy(field);
        field->setAccessibleName(name);
        column->addSpacing(theme::Unit);
        column->addWidget(label);
        column->addWidget(field);
    };
    addField(tr("User name"), m_user);
    addField(tr("Password"), m_password);
    m_password->setEchoMode(QLineEdit::Password);
    column->addWidget(m_error);
    m_storageNote->setObjectName(QStringLiteral("storageNote"));
    m_storageNote->setLook(QStringLiteral("muted small"));
    m_storageNote->setWordWrap(true);
    m_storageNote->hide();
    column->addWidget(m_storageNote);
    auto *cancel = new QPushButton(tr("Cancel"));
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    m_continue->setProperty("variant", QStringLiteral("primary"));
    m_continue->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::Unit * 3 / 2);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_continue);
    column->addLayout(buttons);
    setMinimumWidth(SheetWidth);
}

void ProxyDialog::setStorageNote(const QString &note)
{
    m_storageNote->setText(note);
    m_storageNote->setVisible(!note.isEmpty());
}

void ProxyDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    if (busy) {
        m_error->hide();
        setFocus(); // to no button: a second Enter would press it
    }
    m_user->setEnabled(!busy);
    m_password->setEnabled(!busy);
    m_continue->setText(busy ? tr("Asking the proxy...") : tr("Continue"));
    edited();
}

void ProxyDialog::setError(const QString &message)
{
    setBusy(false);
    m_error->setText(message);
    m_error->show();
    m_password->setFocus();
    m_password->selectAll();
}

void ProxyDialog::edited()
{
    m_continue->setEnabled(!m_isBusy && !m_user->text().isEmpty() && !m_password->text().isEmpty());
}

void ProxyDialog::submit()
{
    if (!m_isBusy)
        emit testRequested(m_user->text(), m_password->text());
}

void ProxyDialog::wipePassword()
{
    // setText, unlike clear(), also drops what "undo" would bring back.
    m_password->setText(QString());
}

void ProxyDialog::done(int result)
{
    QDialog::done(result);
    wipePassword();
}

} // namespace reeldeck
