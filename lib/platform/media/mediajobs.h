#pragma once

#include "domain/limits.h"
#include "platform/fetch/urlfetcher.h"
#include "platform/media/mediaprobe.h"
#include "platform/media/retryplan.h"
#include "platform/store/assetstore.h"
#include "platform/store/mediastore.h"
#include "platform/store/sessionstore.h"
#include "platform/store/stepjournal.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>
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
/// steps begin again at the next start. A lane for each kind of work, each in order, so that a long
/// stream doesn't keep a new asset from becoming ready; of fetches only a few ask the same host at
/// once, so that a slow one holds up nobody else;
/// and a worker each for probing and for thumbnails takes small files only. A step that fails for want of something that isn't
/// the file's waits and is tried again (retryplan.h). One that took the process down twice is given up
/// (stepjournal.h).
class MediaJobs
{
public:
    struct Options
    {
        MediaTools tools;
        int streamWorkers = 0; ///< 0: the machine's cores but one, at least one.
        UploadLimits limits;
        RetryPlan retries;
    };

    MediaJobs(AssetStore *assets, SessionStore *sessions, MediaStore *media, StepJournal *steps,
              const UrlFetcher *fetcher, Options options);
    ~MediaJobs();

    /// Takes up what an earlier run left.
    Result<void> start();

    /// Puts the asset's next steps in line. Thread-safe.
    void enqueue(const StoredAsset &asset);

    /// The asset was deleted: ends what runs for it and removes its files. There may be room again,
    /// so what waits for some is tried at once. Thread-safe.
    void discard(const StoredAsset &asset);

    /// Ends running children and waits for the workers; their work stays to be done.
    void stop();

private:
    using Moment = std::chrono::steady_clock::time_point;
    enum class Step { Fetch, Assemble, Probe, Thumbnail, Stream };
    struct Job
    {
        QString assetId;
        Step step;
        QString host{}; ///< Of a fetch.
        bool isSmall = false;
        int failures = 0; ///< For no fault of the file.
        Moment notBefore{};
        /// What a rendition has become, when only writing it down failed.
        std::optional<RenditionStatus> outcome{};
        std::shared_ptr<std::atomic<bool>> stop = std::make_shared<std::atomic<bool>>(false);
    };
    struct Lane
    {
        std::deque<Job> waiting;
        std::vector<std::thread> workers;
        size_t most = 0; ///< Workers are added as they are needed, up to this many.
        size_t idle = 0;
    };

    Lane &laneOf(Step step);
    static const char *nameOf(Step step);
    void post(Job job);
    enum class Takes { Everything, SmallFiles };
    void work(Lane *lane, Takes what);
    /// Adds a worker when a job would wait for one. With m_mutex held.
    void grow(Lane *lane);
    /// The first that may begin now; the end when there is none. With m_mutex held.
    std::deque<Job>::iterator nextOf(Lane *lane, Takes what);
    /// Until one of the lane's jobs may begin, or something changes.
    void waitForWork(Lane *lane, std::unique_lock<std::mutex> *lock);
    void carryOut(Job *job);
    bool hasTakenUsDown(const Job &job) const;
    Result<void> run(const StoredAsset &asset, Job *job);
    /// Tries again later, or writes down that it failed.
    void conclude(const StoredAsset &asset, Job job, const Error &error);
    Result<void> writeFailure(const StoredAsset &asset, const Job &job, const QString &reason);
    Result<void> fetch(const StoredAsset &asset, const Job &job);
    Result<void> assemble(const StoredAsset &asset, const Job &job);
    Result<void> probe(const StoredAsset &asset, const Job &job);
    Result<void> thumbnail(const StoredAsset &asset, Job *job);
    Result<void> stream(const StoredAsset &asset, Job *job);
    /// What probing found out; looked at again only after a restart, or when much came between.
    Result<ProbedMedia> knownOrProbed(const StoredAsset &asset, const Job &job);
    void remember(const QString &assetId, const ProbedMedia &media);
    /// The error of a rendition, or that of a full disk, when that is the likelier reason.
    Result<void> blameDisk(const Result<void> &failed) const;
    /// Writes down that a rendition was made.
    Result<void> settleRendition(const StoredAsset &asset, Job *job);

    AssetStore *m_assets;
    SessionStore *m_sessions;
    MediaStore *m_media;
    StepJournal *m_steps;
    const UrlFetcher *m_fetcher;
    Options m_options;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_stopping = false;
    Lane m_fetches;
    Lane m_assemblies;
    Lane m_probes;
    Lane m_thumbnails;
    Lane m_streams;
    std::vector<Job> m_running;
    std::deque<std::pair<QString, ProbedMedia>> m_known; ///< The latest few.
};

} // namespace reeldeck::platform
