#pragma once

#include <QtGlobal>

#include <cstddef>

namespace reeldeck {

/// What identifies the content of a file without reading it. Taken when a file is queued and
/// compared before, while and after it is read: an upload sends the file that was queued, or
/// nothing. Taken by stampOf() of uploads/file/filestamp.h.
struct FileStamp
{
    qint64 size = -1;
    qint64 mtimeNs = 0; ///< Nanoseconds since the epoch.
    quint64 device = 0; ///< 0 where the system has no such number.
    quint64 inode = 0;

    bool isValid() const { return size >= 0; }
    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

inline std::size_t qHash(const FileStamp &stamp, std::size_t seed = 0)
{
    const auto mix = [](std::size_t sum, quint64 value) {
        return (sum ^ std::size_t(value)) * std::size_t(0x9e3779b97f4a7c15);
    };
    return mix(mix(mix(mix(seed, quint64(stamp.size)), quint64(stamp.mtimeNs)), stamp.device),
               stamp.inode);
}

} // namespace reeldeck
