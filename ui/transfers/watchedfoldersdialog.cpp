#include "ui/transfers/watchedfoldersdialog.h"

#include "base/humantext.h"
#include "ui/basics/sheet.h"
#include "ui/transfers/filechoice.h"
#include "ui_watchedfoldersdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QItemSelectionModel>

#include <algorithm>

namespace reeldeck {

WatchedFoldersDialog::WatchedFoldersDialog(const QStringList &folders, const QString &workspace,
                                           QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::WatchedFoldersDialog>())
    , m_folders(folders)
{
    m_ui->setupUi(this);
    makeSheet(*this);
    m_ui->note->setText(
            tr("New videos, audio files and images in these folders upload by themselves to “%1” "
               "as soon as they are completely written, also those that came while Reeldeck was "
               "closed. What is in a folder when you add it is uploaded, too; what was uploaded "
               "before is not.")
                    .arg(displayName(workspace)));
    connect(m_ui->add, &QAbstractButton::clicked, this, &WatchedFoldersDialog::chooseFolder);
    connect(m_ui->remove, &QAbstractButton::clicked, this, &WatchedFoldersDialog::removeSelected);
    connect(m_ui->ok, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(m_ui->cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_ui->list, &QListWidget::itemSelectionChanged, this,
            [this] { m_ui->remove->setEnabled(!m_ui->list->selectedItems().isEmpty()); });
    showFolders(0);
    m_ui->add->setFocus();
}

WatchedFoldersDialog::~WatchedFoldersDialog() = default;

void WatchedFoldersDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Watch a Folder"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setDirectory(startFolder(m_folders.isEmpty() ? QString() : m_folders.last()));
    openFileDialog(dialog, this,
                   [this](const QList<QUrl> &urls) { addFolder(urls.first().toLocalFile()); });
}

void WatchedFoldersDialog::addFolder(const QString &folder)
{
    const QString path = QDir::cleanPath(folder);
    if (!QDir::isAbsolutePath(path) || m_folders.contains(path))
        return;
    m_folders << path;
    showFolders(int(m_folders.size()) - 1);
}

void WatchedFoldersDialog::removeSelected()
{
    QList<int> rows;
    for (const QModelIndex &index : m_ui->list->selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : std::as_const(rows))
        m_folders.removeAt(row);
    showFolders(rows.isEmpty() ? 0 : rows.last());
}

/// With one selected, so that an arrow key goes on from there.
void WatchedFoldersDialog::showFolders(int selected)
{
    m_ui->list->clear();
    for (const QString &folder : std::as_const(m_folders))
        m_ui->list->addItem(displayName(QDir::toNativeSeparators(folder)));
    m_ui->remove->setEnabled(false);
    m_ui->list->setCurrentRow(std::min(selected, int(m_folders.size()) - 1));
}

} // namespace reeldeck
