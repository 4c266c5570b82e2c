#pragma once

#include "domain/assetid.h"

#include <QImage>
#include <QObject>
#include <QSize>
#include <QUrl>

namespace reeldeck {

/// Pictures for the list, the grid and the dialogs: fetched, decoded off the GUI thread with an
/// allocation limit, kept in a bounded memory cache and a bounded disk cache keyed by asset id
/// (URLs expire). Never sends a key anywhere. GUI thread.
class ThumbnailLoader : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        AssetId id;
        QUrl url;
        friend bool operator==(const Request &, const Request &) = default;
    };

    /// `cacheFolder`: where pictures are kept on disk; made when missing; empty: memory only.
    explicit ThumbnailLoader(const QString &cacheFolder, QObject *parent = nullptr);
    ~ThumbnailLoader() override;

    /// The picture when it is in memory, else a null image. Cheap: for delegates.
    QImage image(const AssetId &id) const;

    /// Replaces what is wanted now: in this order, those that are gone from the list are
    /// cancelled. `size` in device pixels is what the largest view needs.
    void setWanted(const QList<Request> &requests, const QSize &size);

    /// A stand-in for an own upload until the platform has a thumbnail: decoded from a local
    /// picture file. Does nothing for other files.
    void addLocalPreview(const AssetId &id, const QString &path);

    /// Forgets everything held in memory (another workspace).
    void clear();

signals:
    void imageReady(const reeldeck::AssetId &id);
};

} // namespace reeldeck
