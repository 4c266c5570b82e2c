#pragma once

#include <QDialog>
#include <QStringList>

#include <memory>

namespace reeldeck {

namespace Ui {
class WatchedFoldersDialog;
}

/// The folders whose new files upload by themselves into one workspace; nothing changes before
/// "OK". Use with open(); after accepted(), folders() are what the person wants.
class WatchedFoldersDialog : public QDialog
{
    Q_OBJECT

public:
    /// `workspace`: its name for the person.
    WatchedFoldersDialog(const QStringList &folders, const QString &workspace,
                         QWidget *parent = nullptr);
    ~WatchedFoldersDialog() override;

    /// Absolute paths in the order in which they were added, none twice.
    QStringList folders() const { return m_folders; }

public slots:
    /// What "Add Folder..." does once a folder is chosen.
    void addFolder(const QString &folder);

private:
    void chooseFolder();
    void removeSelected();
    void showFolders(int selected);

    std::unique_ptr<Ui::WatchedFoldersDialog> m_ui;
    QStringList m_folders;
};

} // namespace reeldeck
