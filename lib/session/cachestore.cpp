#include "session/cachestore.h"

#include "base/log.h"

#include <QDirIterator>
#include <QFile>

namespace reeldeck {

CacheStore::CacheStore(const Paths &paths, QObject *parent)
    : QObject(parent)
    , m_paths(paths)
{
    m_disk.setMaxThreadCount(1);
}

CacheStore::~CacheStore()
{
    m_isEnding = true;
    m_disk.clear();
    m_disk.waitForDone();
}

/// Calls `visit` with each path. A link counts as what it is, not as what it leads to.
template <typename Visit>
void CacheStore::forEachFile(Kind kind, Visit visit) const
{
    const bool isThumbnails = kind == Kind::Thumbnails;
    const QString folder = isThumbnails ? m_paths.thumbnailsFolder() : m_paths.workspacesFolder();
    const QStringList names = isThumbnails ? QStringList() : QStringList(Paths::localCopyPattern());
    QDirIterator files(folder, names, QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks,
                       QDirIterator::Subdirectories);
    while (!m_isEnding && files.hasNext()) {
        files.next();
        visit(files.fileInfo());
    }
}

void CacheStore::measure(Kind kind)
{
    m_disk.start([this, kind] { tellSize(kind); });
}

void CacheStore::clear(Kind kind)
{
    m_disk.start([this, kind] {
        qint64 failed = 0;
        forEachFile(kind, [&failed](const QFileInfo &file) {
            // The folders stay: somebody may just be writing into one.
            failed += QFile::remove(file.filePath()) ? 0 : 1;
        });
        if (failed > 0)
            qCWarning(lcApp) << failed << "files of" << kind << "can't be deleted";
        QMetaObject::invokeMethod(this, [this, kind] { emit cleared(kind); });
        tellSize(kind);
    });
}

void CacheStore::tellSize(Kind kind)
{
    qint64 bytes = 0;
    forEachFile(kind, [&bytes](const QFileInfo &file) { bytes += file.size(); });
    if (!m_isEnding)
        QMetaObject::invokeMethod(this, [this, kind, bytes] { emit measured(kind, bytes); });
}

} // namespace reeldeck
