#include "ui/transfers/filechoice.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace reeldeck {

void openFileDialog(QFileDialog *dialog, const QObject *context,
                    std::function<void(const QList<QUrl> &urls)> then)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, context, [dialog, then = std::move(then)] {
        const QList<QUrl> urls = dialog->selectedUrls();
        if (!urls.isEmpty())
            then(urls);
    });
    dialog->open();
}

QString startFolder(const QString &folder)
{
    if (!folder.isEmpty() && QFileInfo(folder).isDir())
        return folder;
    const QString videos = QStandardPaths::writableLocation(QStandardPaths::MoviesLocation);
    return !videos.isEmpty() && QFileInfo(videos).isDir() ? videos : QDir::homePath();
}

} // namespace reeldeck
