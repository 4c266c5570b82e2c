#pragma once

#include "settings/paths.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace reeldeck {

/// What the program keeps on disk only to be faster: how large it is, and throwing it away. Works on
/// a thread of its own, in the order of asking; GUI thread.
class CacheStore : public QObject
{
    Q_OBJECT

public:
    enum class Kind {
        Thumbnails, ///< Of all workspaces. May go at any time.
        Lists,      ///< The local copies of all workspaces, and what was set aside of damaged ones.
    };
    Q_ENUM(Kind)

    explicit CacheStore(const Paths &paths, QObject *parent = nullptr);
    /// Waits for the file that is being worked on, no longer.
    ~CacheStore() override;

    void measure(Kind kind);
    /// Then measures what is left. A local copy that is open goes on without a file until it is
    /// opened again.
    void clear(Kind kind);

signals:
    /// Bytes of the files there.
    void measured(reeldeck::CacheStore::Kind kind, qint64 bytes);
    /// Before it is measured.
    void cleared(reeldeck::CacheStore::Kind kind);

private:
    template <typename Visit>
    void forEachFile(Kind kind, Visit visit) const;
    void tellSize(Kind kind);

    const Paths m_paths;
    std::atomic<bool> m_isEnding = false;
    QThreadPool m_disk;
};

} // namespace reeldeck
