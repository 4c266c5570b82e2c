#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace reeldeck {

class ToneLabel;

/// Asks for the name and password that a proxy wants. "Continue" only asks the caller to try them:
///
///     testRequested(user, password) -> caller: setBusy(true), tries, then
///         accept()             the proxy takes them
///         setError(sentence)   it doesn't; the person may correct and try again
///
/// "Cancel" works at any time; rejected() also ends a running try. The password is in this dialog's
/// memory only and is wiped when it closes. Use with open().
class ProxyDialog : public QDialog
{
    Q_OBJECT

public:
    /// `proxy` is its host and port.
    explicit ProxyDialog(const QString &proxy, QWidget *parent = nullptr);
    ~ProxyDialog() override;

    /// A whole sentence on where the password will be kept.
    void setStorageNote(const QString &note);
    void setBusy(bool busy);
    /// Ends being busy, shows what is wrong (plain text) and puts the keyboard on the password.
    void setError(const QString &message);

    void done(int result) override;

signals:
    void testRequested(const QString &user, const QString &password);

private:
    void makeLayout(const QString &proxy);
    void edited();
    void submit();
    void wipePassword();

    ToneLabel *m_error;
    QLineEdit *m_user;
    QLineEdit *m_password;
    ToneLabel *m_storageNote;
    QPushButton *m_continue;
    bool m_isBusy = false;
};

} // namespace reeldeck
