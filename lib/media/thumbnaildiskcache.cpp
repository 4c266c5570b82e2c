#include "media/thumbnaildiskcache.h"

#include "base/savedfile.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace reeldeck {
namespace {

constexpr QLatin1String FileSuffix(".thumb");

QFileInfoList cachedFiles(const QString &folder, QDir::SortFlags order)
{
    return QDir(folder).entryInfoList({QLatin1Char('*') + FileSuffix}, QDir::Files, order);
}

} // namespace

ThumbnailDiskCache::ThumbnailDiskCache(QString folder, qint64 maxBytes)
    : m_folder(std::move(folder))
    , m_maxBytes(maxBytes)
{}

QString ThumbnailDiskCache::pathOf(const AssetId &id) const
{
    // The variant is part of the name, so that another size can come beside it.
    const QByteArray key = QByteArrayLiteral("representative\n") + id.toString().toUtf8();
    const QByteArray name = QCryptographicHash::hash(key, QCryptographicHash::Sha256);
    return m_folder + QLatin1Char('/') + QString::fromLatin1(name.left(20).toHex()) + FileSuffix;
}

std::optional<QByteArray> ThumbnailDiskCache::read(const AssetId &id)
{
    if (m_folder.isEmpty())
        return std::nullopt;
    QFile file(pathOf(id));
    // Opened for writing as well so that its time of use can be set.
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) &&
        !file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    if (file.size() > m_maxBytes)
        return std::nullopt;
    QByteArray picture = file.readAll();
    file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
    return picture;
}

void ThumbnailDiskCache::write(const AssetId &id, const QByteArray &picture)
{
    if (m_folder.isEmpty() || !QDir().mkpath(m_folder))
        return;
    QSaveFile file(pathOf(id));
    if (!file.open(QIODevice::WriteOnly) || file.write(picture) != picture.size() ||
        !commitWhole(file))
        return;
    const QMutexLocker lock(&m_mutex);
    if (m_bytes >= 0)
        m_bytes += picture.size();
    if (m_bytes < 0 || m_bytes > m_maxBytes)
        trim();
}

void ThumbnailDiskCache::remove(const AssetId &id)
{
    if (!m_folder.isEmpty())
        QFile::remove(pathOf(id));
}

/// Counts anew what is there, since files were replaced and removed, and makes room for a tenth.
void ThumbnailDiskCache::trim()
{
    const QFileInfoList files = cachedFiles(m_folder, QDir::Time); // newest first
    m_bytes = 0;
    qint64 kept = 0;
    for (const QFileInfo &file : files)
        m_bytes += file.size();
    if (m_bytes <= m_maxBytes)
        return;
    for (const QFileInfo &file : files) {
        if (kept + file.size() <= m_maxBytes / 10 * 9)
            kept += file.size();
        else if (!QFile::remove(file.filePath()))
            kept += file.size();
    }
    m_bytes = kept;
}

} // namespace reeldeck
