#pragma once

#include <QDialog>
#include <QUrl>

#include <memory>

namespace reeldeck {

namespace Ui {
class ConnectDialog;
}

/// Asks for the address and key of an account. "Connect" only asks the caller to try them:
///
///     testRequested(url, key) -> caller: setBusy(true), tries, then
///         accept()             it works
///         setError(sentence)   it doesn't; the person may correct and try again
///
/// "Cancel" works at any time; rejected() also ends a running try. The key is in this dialog's
/// memory only and is wiped when it closes: take it from testRequested, or read key() in a slot
/// directly connected to accepted(). Use with open().
class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectDialog(const QUrl &defaultUrl, QWidget *parent = nullptr);
    ~ConnectDialog() override;

    /// A whole sentence on where the key will be kept: in the keychain, or for this session only.
    void setKeyStorageNote(const QString &note);
    void setWorkspaceName(const QString &name);

    void setBusy(bool busy);
    /// Ends being busy, shows why it failed (plain text) and puts the keyboard on the key.
    void setError(const QString &message);

    QString baseUrl() const; ///< Without trailing slashes.
    QString key() const;
    QString workspaceName() const; ///< May be empty.

    void done(int result) override;

signals:
    void testRequested(const QString &url, const QString &key);

private:
    void submit();
    void edited();
    void wipeKey();

    std::unique_ptr<Ui::ConnectDialog> m_ui;
    bool m_busy = false;
};

} // namespace reeldeck
