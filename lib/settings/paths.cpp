#include "settings/paths.h"

#include "base/humantext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <optional>

namespace reeldeck {
namespace {

/// The translators' context of the sentences below.
struct PathsText
{
    Q_DECLARE_TR_FUNCTIONS(Paths)
};

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

bool makeFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return true;
    return QDir().mkpath(path) && QFile::setPermissions(path, ownerOnly);
}

std::optional<Error> checkWritable(const QString &folder)
{
    const QString shown = displayName(QDir::toNativeSeparators(folder));
    Error error;
    error.kind = ErrorKind::Storage;
    if (!makeFolder(folder)) {
        error.message =
                PathsText::tr(
                        "The folder “%1” can't be made. Check the permissions of the folder above "
                        "it, or start with --data-dir and another folder.")
                        .arg(shown);
        return error;
    }
    QTemporaryFile probe(folder + QStringLiteral("/.write-check-XXXXXX"));
    if (!probe.open() || probe.write("x", 1) != 1 || !probe.flush()) {
        error.message =
                PathsText::tr(
                        "The folder “%1” can't be written to: %2. Check its permissions and the "
                        "free space, or start with --data-dir and another folder.")
                        .arg(shown, probe.errorString());
        return error;
    }
    return std::nullopt;
}

/// A workspace id as one folder name: what comes from a settings file can't lead elsewhere.
QString folderName(const QString &workspaceId)
{
    QString name;
    for (const QChar c : workspaceId) {
        const bool isPlain = (c >= QLatin1Char('a') && c <= QLatin1Char('z')) ||
                             (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) ||
                             (c >= QLatin1Char('0') && c <= QLatin1Char('9')) ||
                             c == QLatin1Char('-');
        name += isPlain ? QString(c)
                        : QStringLiteral("_%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
    return name.isEmpty() ? QStringLiteral("_") : name.left(100);
}

/// `name` below the folder of the person's choice, or ours in the desktop's own place.
QString placeIn(const QString &dataDir, const QString &name,
                QStandardPaths::StandardLocation location)
{
    if (dataDir.isEmpty())
        return QStandardPaths::writableLocation(location) + QStringLiteral("/reeldeck");
    return QDir::cleanPath(QDir(dataDir).absolutePath()) + QLatin1Char('/') + name;
}

} // namespace

QString Paths::settingsFile() const
{
    return m_config + QStringLiteral("/reeldeck.ini");
}

QString Paths::logFolder() const
{
    const QString folder = m_data + QStringLiteral("/log");
    makeFolder(folder);
    return folder;
}

QString Paths::libraryFolder() const
{
    const QString folder = m_data + QStringLiteral("/library");
    makeFolder(folder);
    return folder;
}

QString Paths::cacheFolder(const QString &workspaceId) const
{
    const QString folder = thumbnailsFolder() + QLatin1Char('/') + folderName(workspaceId);
    makeFolder(folder);
    return folder;
}

QString Paths::journalFile(const QString &workspaceId) const
{
    return workspaceFolder(workspaceId) + QStringLiteral("/uploads.sqlite");
}

QString Paths::localCopyFile(const QString &workspaceId) const
{
    return workspaceFolder(workspaceId) + QStringLiteral("/assets.sqlite");
}

QString Paths::filtersFile(const QString &workspaceId) const
{
    return workspaceFolder(workspaceId) + QStringLiteral("/filters.json");
}

QString Paths::deletionLogFile(const QString &workspaceId) const
{
    return workspaceFolder(workspaceId) + QStringLiteral("/deletions.log");
}

QString Paths::replacementsFile(const QString &workspaceId) const
{
    return workspaceFolder(workspaceId) + QStringLiteral("/replacements.json");
}

QString Paths::workspaceFolder(const QString &workspaceId) const
{
    const QString folder = workspacesFolder() + QLatin1Char('/') + folderName(workspaceId);
    makeFolder(folder);
    return folder;
}

QString dataFolderOf(const QString &dataDir)
{
    return placeIn(dataDir, QStringLiteral("data"), QStandardPaths::GenericDataLocation);
}

Result<Paths> makePaths(const QString &dataDir)
{
    Paths paths;
    paths.m_config =
            placeIn(dataDir, QStringLiteral("config"), QStandardPaths::GenericConfigLocation);
    paths.m_data = dataFolderOf(dataDir);
    paths.m_cache = placeIn(dataDir, QStringLiteral("cache"), QStandardPaths::GenericCacheLocation);
    for (const QString &folder : {paths.m_config, paths.m_data, paths.m_cache}) {
        if (const std::optional<Error> error = checkWritable(folder))
            return *error;
    }
    return paths;
}

} // namespace reeldeck
