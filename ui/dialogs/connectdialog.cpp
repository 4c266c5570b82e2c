#include "ui/dialogs/connectdialog.h"

#include "ui/basics/sheet.h"
#include "ui_connectdialog.h"

namespace reeldeck {
namespace {

bool isWebAddress(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    return url.isValid() && !url.host().isEmpty() &&
           (scheme == QLatin1String("http") || scheme == QLatin1String("https"));
}

/// True where the key would cross a network in the clear.
bool isExposed(const QUrl &url)
{
    const QString host = url.host().toLower();
    const bool local = host == QLatin1String("localhost") || host == QLatin1String("::1") ||
                       host.startsWith(QLatin1String("127."));
    return isWebAddress(url) && url.scheme().toLower() == QLatin1String("http") && !local;
}

} // namespace

ConnectDialog::ConnectDialog(const QUrl &defaultUrl, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ConnectDialog>())
{
    m_ui->setupUi(this);
    makeSheet(*this);
    m_ui->url->setText(defaultUrl.toString());
    m_ui->storageNote->hide();
    m_ui->error->hide();
    for (QLineEdit *field : {m_ui->workspace, m_ui->url, m_ui->key})
        connect(field, &QLineEdit::textChanged, this, &ConnectDialog::edited);
    connect(m_ui->reveal, &QAbstractButton::toggled, this, [this](bool shown) {
        m_ui->key->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        m_ui->reveal->setText(shown ? tr("Hide") : tr("Show"));
    });
    connect(m_ui->connectButton, &QAbstractButton::clicked, this, &ConnectDialog::submit);
    connect(m_ui->cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    edited();
    m_ui->key->setFocus();
}

ConnectDialog::~ConnectDialog()
{
    wipeKey();
}

void ConnectDialog::setKeyStorageNote(const QString &note)
{
    m_ui->storageNote->setText(note);
    m_ui->storageNote->setVisible(!note.isEmpty());
}

void ConnectDialog::setWorkspaceName(const QString &name)
{
    m_ui->workspace->setText(name);
}

void ConnectDialog::setBusy(bool busy)
{
    m_busy = busy;
    if (busy) {
        m_ui->error->hide();
        setFocus(); // to no button: a second Enter would press it
    }
    for (QWidget *field :
         {static_cast<QWidget *>(m_ui->workspace), static_cast<QWidget *>(m_ui->url),
          static_cast<QWidget *>(m_ui->key), static_cast<QWidget *>(m_ui->reveal)})
        field->setEnabled(!busy);
    m_ui->connectButton->setText(busy ? tr("Connecting...") : tr("Connect"));
    edited();
}

void ConnectDialog::setError(const QString &message)
{
    setBusy(false);
    m_ui->error->setText(message);
    m_ui->error->show();
    m_ui->key->setFocus();
    m_ui->key->selectAll();
}

QString ConnectDialog::baseUrl() const
{
    QString url = m_ui->url->text().trimmed();
    while (url.endsWith(QLatin1Char('/')))
        url.chop(1);
    return url;
}

QString ConnectDialog::key() const
{
    return m_ui->key->text().trimmed();
}

QString ConnectDialog::workspaceName() const
{
    return m_ui->workspace->text().trimmed();
}

void ConnectDialog::submit()
{
    if (m_busy)
        return;
    if (!isWebAddress(QUrl(baseUrl(), QUrl::StrictMode))) {
        setError(tr("The address of the platform must begin with https:// or http:// and name a "
                    "host."));
        m_ui->url->setFocus();
        return;
    }
    emit testRequested(baseUrl(), key());
}

void ConnectDialog::edited()
{
    m_ui->connectButton->setEnabled(!m_busy && !baseUrl().isEmpty() && !key().isEmpty());
    const bool exposed = isExposed(QUrl(baseUrl()));
    m_ui->warning->setVisible(exposed);
    m_ui->warning->setText(tr("This address is not encrypted: everyone on the way could read your "
                              "key. Use https:// if the platform has it."));
}

void ConnectDialog::wipeKey()
{
    // setText, unlike clear(), also drops what "undo" would bring back.
    m_ui->key->setText(QString());
    m_ui->reveal->setChecked(false);
}

void ConnectDialog::done(int result)
{
    QDialog::done(result);
    wipeKey();
}

} // namespace reeldeck
