#pragma once

#include <QString>

#include <mutex>

namespace reeldeck::platform {

/// A piece of the disk that is kept free for deletions: on a full disk even those have to write before
/// they can make room. Thread-safe.
class SpareRoom
{
public:
    /// Of the deletions' writes, and some more at once.
    static constexpr qint64 Size = qint64(1) << 20; // bytes

    explicit SpareRoom(const QString &dataDir);

    /// Takes the room, or as much of it as the disk has.
    void fill();
    /// Gives it to whoever writes next.
    void release();

private:
    const QString m_path;
    std::mutex m_mutex;
};

} // namespace reeldeck::platform
