#pragma once

#include "domain/limits.h"
#include "platform/media/mediaprobe.h"
#include "platform/media/urlfetcher.h"
#include "platform/store/assetstore.h"
#include "platform/store/mediastore.h"
#include "platform/store/sessionstore.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace reeldeck::platform {

/// Everything that happens to an asset after its upload was answered, in the background:
///
///     url: fetch ----------+
///     multipart: assemble -+
///     direct --------------+--> probe --> ready --> thumbnail
///                                |          \-> stream
///                                +--> failed (with a reason)
///
/// What is to be done stands in the database, so a crash or stop only means that the unfinished
/// steps begin again at the next start. Three lanes, each in order: fetches, light work (probe,
/// thumbnail) and streams, so that a long stream doesn't keep a new asset from becoming ready.
class MediaJobs
{
public:
    struct Options
    {
        MediaTools tools;
        int streamWorkers = 0; ///< 0: the machine's cores but one, at least one.
        UploadLimits limits;
    };

    MediaJobs(AssetStore *assets, SessionStore *sessions, MediaStore *media,
              const UrlFetcher *fetcher, Options options);
    ~MediaJobs();

    /// Takes up what an earlier run left.
    Result<void> start();

    /// Puts the asset's next steps in line. Thread-safe.
    void enqueue(const StoredAsset &asset);

    /// The asset was deleted: ends what runs for it and removes its files. Thread-safe.
    void discard(const StoredAsset &asset);

    /// Ends running children and waits for the workers; their work stays to be done.
    void stop();

private:
    enum class Step { Fetch, Probe, Thumbnail, Stream };
    struct Job
    {
        QString assetId;
        Step step;
        std::shared_ptr<std::atomic<bool>> stop = std::make_shared<std::atomic<bool>>(false);
    };
    struct Lane
    {
        std::deque<Job> waiting;
        std::vector<std::thread> workers;
    };

    Lane &laneOf(Step step);
    void post(const QString &assetId, Step step);
    void work(Lane *lane);
    void carryOut(const Job &job);
    void fetch(const StoredAsset &asset, const Job &job);
    void assemble(const StoredAsset &asset, const Job &job);
    void probe(const StoredAsset &asset, const Job &job);
    void thumbnail(const StoredAsset &asset, const Job &job);
    void stream(const StoredAsset &asset, const Job &job);
    void failed(const StoredAsset &asset, const Error &error);
    void settleRendition(const StoredAsset &asset, AssetStore::Rendition which,
                         const Result<void> &made);

    AssetStore *m_assets;
    SessionStore *m_sessions;
    MediaStore *m_media;
    const UrlFetcher *m_fetcher;
    Options m_options;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_stopping = false;
    Lane m_fetches;
    Lane m_light;
    Lane m_streams;
    std::vector<Job> m_running;
};

} // namespace reeldeck::platform
