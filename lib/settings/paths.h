#pragma once

#include "base/result.h"

#include <QString>

namespace reeldeck {

/// Where the program keeps what it writes. A value; made by makePaths().
///
/// With a data folder of the person's choice (`--data-dir DIR`) everything lives under it:
/// DIR/config, DIR/data, DIR/cache. Without one the XDG base directories decide:
/// $XDG_CONFIG_HOME/reeldeck, $XDG_DATA_HOME/reeldeck, $XDG_CACHE_HOME/reeldeck.
///
/// The functions that take a workspace make its folder (readable for its owner only) as they are
/// asked; any thread.
class Paths
{
public:
    /// The INI file of Settings. Never holds a key.
    QString settingsFile() const;

    /// Where the program keeps what isn't settings and can't be made again. One process at a time.
    QString dataFolder() const { return m_data; }

    /// The log of the program, its crash note, and what tells that it runs.
    QString logFolder() const;

    /// The local library: what the local platform gets as its data folder.
    QString libraryFolder() const;

    /// Thumbnails of a workspace; may be deleted at any time.
    QString cacheFolder(const QString &workspaceId) const;
    /// Has the folders of all workspaces; may not be there yet.
    QString thumbnailsFolder() const { return m_cache + QStringLiteral("/thumbnails"); }

    /// The upload journal of a workspace (SQLite).
    QString journalFile(const QString &workspaceId) const;

    /// The local copy of a workspace's asset list (SQLite). May be deleted while nothing runs.
    QString localCopyFile(const QString &workspaceId) const;

    /// The copies of all workspaces' lists, each of which is a file and what SQLite puts beside it:
    /// below this folder, which may not be there yet, under these names.
    QString workspacesFolder() const { return m_data + QStringLiteral("/workspaces"); }
    static QString localCopyPattern() { return QStringLiteral("assets.sqlite*"); }

    /// The filters of a workspace (JSON): the one in use and the saved ones.
    QString filtersFile(const QString &workspaceId) const;

    /// The append-only list of deletions in a workspace.
    QString deletionLogFile(const QString &workspaceId) const;

    /// What is being uploaded to take the place of another asset of a workspace (JSON).
    QString replacementsFile(const QString &workspaceId) const;

    friend bool operator==(const Paths &, const Paths &) = default;

private:
    friend Result<Paths> makePaths(const QString &dataDir);
    QString workspaceFolder(const QString &workspaceId) const;

    QString m_config;
    QString m_data;
    QString m_cache;
};

/// dataFolder() of what makePaths() would make; touches nothing.
QString dataFolderOf(const QString &dataDir);

/// Makes the folders and writes a small file into each to see that it can. `dataDir` empty: XDG.
/// Errors: Storage, with a sentence that names the folder. Blocks on the disk; for start-up.
Result<Paths> makePaths(const QString &dataDir);

} // namespace reeldeck
