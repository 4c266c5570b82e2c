#pragma once

#include "domain/assetid.h"

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QSize>
#include <QThreadPool>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>

class QNetworkAccessManager;
class QNetworkReply;

namespace reeldeck {

class LocalStill;
class ThumbnailDiskCache;

/// Pictures for the list, the grid and the dialogs: fetched, decoded off the GUI thread with an
/// allocation limit, kept in a bounded memory cache and a bounded disk cache keyed by asset id
/// (URLs expire). Never sends a key anywhere. GUI thread.
///
/// For each wanted picture: memory, then disk, then (http and https only) the URL, and where there
/// is none, the file that was uploaded from here. What can't be had from a URL isn't asked for there
/// again, unless the cause may pass (no connection): then after half a minute, when it is wanted
/// anew. A picture on disk that can't be decoded is thrown away and fetched.
///
/// URLs expire. When a host refuses one (a 4xx but 408 and 429), or when there is none and the
/// picture isn't on disk either (in a copy of the list, which keeps no URLs), urlNeeded() tells it
/// once, and not again of the same asset until it had a picture: a host that refuses every URL must
/// not lead to requests without end. setWanted() with another URL tries that one.
class ThumbnailLoader : public QObject
{
    Q_OBJECT

public:
    static constexpr int MaxJobs = 6;                          ///< At once.
    static constexpr qint64 MaxPictureBytes = 8 * 1024 * 1024; ///< As sent.
    static constexpr qint64 MaxMemoryBytes = 64 * 1024 * 1024; ///< Decoded.
    static constexpr qint64 MaxDiskBytes = 256 * 1024 * 1024;

    struct Request
    {
        AssetId id;
        QUrl url; ///< May be empty: then memory, disk and the own file are looked at.
        friend bool operator==(const Request &, const Request &) = default;
    };

    /// `cacheFolder`: where pictures are kept on disk; made when missing; empty: memory only.
    explicit ThumbnailLoader(const QString &cacheFolder, QObject *parent = nullptr);
    ~ThumbnailLoader() override;

    /// The picture when it is in memory, else a null image. Cheap: for delegates. It covers the
    /// size last wanted where the original is large enough.
    QImage image(const AssetId &id) const;

    /// Replaces what is wanted now: in this order, those that are gone from the list are
    /// cancelled. `size` in device pixels is what the largest view needs.
    void setWanted(const QList<Request> &requests, const QSize &size);

    /// A stand-in for an own upload while there is no URL for it: made from the local file when it
    /// is wanted, and never written to the disk. Pictures are decoded; of videos and covers
    /// LocalStill takes one, if ffmpeg is there. Other files have none.
    void addLocalPreview(const AssetId &id, const QString &path);
    /// It was uploaded from here; whether the file has a picture is another question.
    bool hasLocalPreview(const AssetId &id) const { return m_ownFiles.contains(id); }

    /// A failure that may pass stands for that long, half a minute unless told; holds for those to
    /// come.
    void setRetryAfter(std::chrono::milliseconds time) { m_retryAfter = time; }

    /// Forgets everything held in memory (another workspace).
    void clear();
    /// The same, and keeps pictures in another folder from now on.
    void setCacheFolder(const QString &cacheFolder);

signals:
    /// image() has something new.
    void imageReady(const reeldeck::AssetId &id);
    /// The asset's URL is refused, as it may have expired, or not known: worth asking the platform
    /// once.
    void urlNeeded(const reeldeck::AssetId &id);

private:
    struct Held
    {
        QImage image;
        QSize wantedSize; ///< Size it was decoded for.
        bool isPreview = false;
    };
    struct Failure
    {
        QUrl url;
        qint64 retryAtMs = 0; ///< Of m_uptime; 0: never.
        bool isTold = false;  ///< By urlNeeded().
    };
    struct Job
    {
        QUrl url;
        QSize size;
        quint64 number = 0;             ///< Tells a job from a later one for the same asset.
        QNetworkReply *reply = nullptr; ///< While fetching; deletes itself later.
        LocalStill *still = nullptr;    ///< While it is taken; a child.
    };

    void startJobs();
    bool isDone(const Request &request) const;
    void lookOnDisk(const AssetId &id, quint64 number);
    void fetch(const AssetId &id, quint64 number);
    void replyFinished(const AssetId &id, quint64 number);
    void preview(const AssetId &id, quint64 number);
    void takeStills();
    void decodeStill(const AssetId &id, quint64 number, const QByteArray &bytes);
    void finishPreview(const AssetId &id, const QImage &image);
    void decodeFetched(const AssetId &id, quint64 number, const QByteArray &bytes);
    void finishJob(const AssetId &id, quint64 number, const QImage &image);
    enum class Cause {
        Final,   ///< No picture, or none that we'd take.
        Passing, ///< A broken connection: worth another try later.
        NoUrl,   ///< There is none that the host serves.
    };
    static Cause causeOf(const QNetworkReply *reply);
    void failJob(const AssetId &id, Cause cause);
    void cancelJob(const AssetId &id);
    bool isCurrent(const AssetId &id, quint64 number) const;
    void hold(const AssetId &id, const QImage &image, const QSize &size, bool isPreview);
    /// Runs `work` in a worker thread.
    void inWorker(std::function<void()> work);
    qint64 nowMs() const;

    QNetworkAccessManager *m_network;
    std::shared_ptr<ThumbnailDiskCache> m_disk;
    QCache<AssetId, Held> m_memory;
    QHash<AssetId, Failure> m_failures;
    QHash<AssetId, Job> m_jobs;
    QHash<AssetId, QString> m_ownFiles; ///< Paths.
    QList<std::pair<AssetId, quint64>> m_waitForStill;
    int m_stills = 0; ///< Being taken.
    QList<Request> m_wanted;
    QSize m_size;
    std::chrono::milliseconds m_retryAfter{30'000};
    quint64 m_numbers = 0;
    QThreadPool m_workers;
};

} // namespace reeldeck
