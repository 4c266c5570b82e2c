#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace reeldeck {

/// What the holder of a folder's lock tells about itself, as it stands in the lock's file.
struct LockHolder
{
    qint64 processId = 0;
    QString host{};
    QString socketPath{}; ///< Where it listens for LaunchRequests; empty: nowhere.
};

/// A data folder is one process's at a time: flock() on `instance.lock` in it. The kernel ends the
/// lock with the process, however that ends, and no child inherits it. Movable; any thread; blocks
/// on the disk.
class FolderLock
{
    Q_DISABLE_COPY(FolderLock)

public:
    enum class State {
        Free, ///< Not asked for, or its folder isn't there.
        Held, ///< By us.
        Taken,
        Unusable, ///< This file system has no locks, or the file can't be written.
    };

    FolderLock() = default;
    FolderLock(FolderLock &&other) noexcept;
    FolderLock &operator=(FolderLock &&other) noexcept;
    ~FolderLock(); ///< Lets go.

    /// Tries to take the lock of this folder, and lets go of another one. Never waits for it.
    State take(const QString &folder);
    void release();

    State state() const { return m_state; }
    QString folder() const { return m_folder; }

    /// For others, once Held.
    void describe(const LockHolder &holder) const;
    /// Who has it, once Taken; nothing before the holder has said so, or for a file that is none.
    std::optional<LockHolder> holder() const;

private:
    int m_file = -1;
    QString m_folder;
    State m_state = State::Free;
};

} // namespace reeldeck
