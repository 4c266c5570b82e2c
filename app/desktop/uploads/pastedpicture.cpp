#include "desktop/uploads/pastedpicture.h"

#include "base/savedfile.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QSaveFile>

namespace reeldeck {

QString savePastedPicture(const QString &folder, const QString &name, const QImage &picture)
{
    constexpr int daysKept = 30;
    const QDir place(folder);
    if (!place.mkpath(QStringLiteral(".")))
        return {};
    const QDateTime oldest = QDateTime::currentDateTime().addDays(-daysKept);
    const QFileInfoList kept = place.entryInfoList({QStringLiteral("*.png")}, QDir::Files);
    for (const QFileInfo &file : kept) {
        if (file.lastModified() < oldest)
            QFile::remove(file.absoluteFilePath());
    }
    // Two pastes within a second are two pictures.
    QString free = name;
    for (int copy = 2; place.exists(free); ++copy) {
        const QFileInfo wanted(name);
        free = QStringLiteral("%1 (%2).%3")
                       .arg(wanted.completeBaseName(), QString::number(copy), wanted.suffix());
    }
    QSaveFile file(place.absoluteFilePath(free));
    if (!file.open(QIODevice::WriteOnly) || !picture.save(&file, "PNG") || !commitWhole(file))
        return {};
    return file.fileName();
}

} // namespace reeldeck
