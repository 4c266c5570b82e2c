#pragma once

#include <QDialog>
#include <QHash>
#include <QList>
#include <QString>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace reeldeck {

class WrappedText;

/// One workspace as the dialog shows it; plain text.
struct WorkspaceEntry
{
    QString id{};
    QString name{};
    QString address{}; ///< Empty for the local library.
    bool isLocal = false;
    bool isShown = false; ///< The window shows it.
};

/// All workspaces: their names, addresses and the ends of their keys, to go to one, test, rename and
/// remove it. Decides nothing: whoever opens it answers its signals. An address stays as it is, for
/// the uploads of a workspace belong there. Use with open().
class WorkspacesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WorkspacesDialog(QWidget *parent = nullptr);

    /// The one that was selected stays so, while it is there; else the one that is shown is.
    void setEntries(const QList<WorkspaceEntry> &entries);
    QString selectedId() const;

    /// What is known of a workspace's key ("ends with 12ab").
    void setKeyText(const QString &id, const QString &text);
    /// How a test ended, or that it is under way; `details` may have several lines.
    void setTestText(const QString &id, const QString &text, bool isGood);

signals:
    /// This one is shown for the first time: its key is asked for, once, because that may open the
    /// keychain's own window.
    void keyTextNeeded(const QString &id);
    void openRequested(const QString &id);
    void renamed(const QString &id, const QString &name);
    void testRequested(const QString &id);
    void keyChangeRequested(const QString &id);
    void removalRequested(const QString &id);
    void addRequested();

private:
    void show(int row);
    void makeLayout();

    QList<WorkspaceEntry> m_entries;
    QHash<QString, QString> m_keyTexts; ///< By workspace id.
    QListWidget *m_list;
    QLineEdit *m_name;
    WrappedText *m_address;
    WrappedText *m_key;
    WrappedText *m_result;
    QPushButton *m_open;
    QPushButton *m_test;
    QPushButton *m_changeKey;
    QPushButton *m_remove;
};

} // namespace reeldeck
