#pragma once

#include "domain/assetid.h"

#include <QByteArray>
#include <QMutex>
#include <QString>

#include <optional>

namespace reeldeck {

/// Pictures as they came, one file each, named by a hash of the asset's id (its URLs expire, its
/// thumbnail doesn't change). Bounded: the files unused for longest go first. Thread-safe; every
/// call may block on the disk, so never from the GUI thread. A disk that can't be written is no
/// error: the picture is fetched again next time.
class ThumbnailDiskCache
{
public:
    /// `folder` is made when first written to; empty: nothing is ever kept.
    explicit ThumbnailDiskCache(QString folder, qint64 maxBytes);

    std::optional<QByteArray> read(const AssetId &id);
    void write(const AssetId &id, const QByteArray &picture);
    void remove(const AssetId &id);

private:
    QString pathOf(const AssetId &id) const;
    void trim();

    const QString m_folder;
    const qint64 m_maxBytes;
    QMutex m_mutex;
    qint64 m_bytes = -1; ///< Held on disk; -1 until counted.
};

} // namespace reeldeck
