#include "platform/media/mediajobs.h"

#include "base/formats/mediasniffer.h"
#include "base/log.h"
#include "platform/basics/apierror.h"
#include "platform/basics/crashmark.h"
#include "platform/media/hls.h"
#include "platform/media/thumbnails.h"

#include <QDir>
#include <QUrl>

#include <algorithm>
#include <system_error>

namespace reeldeck::platform {

namespace {

constexpr size_t MostFetches = 64;
constexpr int FetchesOfAHost = 4;
constexpr std::size_t MostKnown = 256;
constexpr int AssemblyWorkers = 2;
/// Bytes of a file that a worker of its own probes and draws, behind whatever others there are.
constexpr qint64 SmallFile = 32 << 20;
/// Free bytes below which ffmpeg may have written half a file: on a full disk it finds nothing wrong and
/// says nothing. What it left was removed by the time that its failure is told, so that a tight disk is
/// taken for the reason, too.
constexpr qint64 FullDisk = 1 << 20;
constexpr qint64 TightDisk = 64 << 20;
/// How often a step may have been under way when the process died.
constexpr int MostCrashes = 2;
/// Of a step that reads what a foreign server sends in this very process, however it died.
constexpr int MostFetchDeaths = 2;

int coresButOne()
{
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()) - 1);
}

bool isOpen(const std::optional<RenditionStatus> &status)
{
    return status == RenditionStatus::Pending || status == RenditionStatus::Processing;
}

} // namespace

MediaJobs::MediaJobs(AssetStore *assets, SessionStore *sessions, MediaStore *media,
                     StepJournal *steps, const UrlFetcher *fetcher, Options options)
    : m_assets(assets)
    , m_sessions(sessions)
    , m_media(media)
    , m_steps(steps)
    , m_fetcher(fetcher)
    , m_options(std::move(options))
{
    if (m_options.streamWorkers <= 0)
        m_options.streamWorkers = coresButOne();
    const auto staff = [this](Lane *lane, int count) {
        for (int i = 0; i < count; ++i)
            lane->workers.emplace_back(&MediaJobs::work, this, lane, Takes::Everything);
    };
    // A fetch mostly waits: there are as many as are needed.
    m_fetches.most = MostFetches;
    staff(&m_assemblies, AssemblyWorkers);
    for (Lane *lane : {&m_probes, &m_thumbnails}) {
        staff(lane, 1);
        lane->workers.emplace_back(&MediaJobs::work, this, lane, Takes::SmallFiles);
    }
    staff(&m_streams, m_options.streamWorkers);
}

MediaJobs::~MediaJobs()
{
    stop();
}

Result<void> MediaJobs::start()
{
    const Result<QList<StoredAsset>> left = m_assets->unsettled();
    if (!left)
        return left.error();
    for (const StoredAsset &asset : *left)
        enqueue(asset);
    return {};
}

void MediaJobs::enqueue(const StoredAsset &asset)
{
    const bool isSmall = asset.size.value_or(SmallFile + 1) <= SmallFile;
    if (asset.status == AssetStatus::Processing) {
        if (!asset.object.isEmpty())
            post({asset.id, Step::Probe, {}, isSmall});
        else if (asset.method == AssetMethod::Multipart)
            post({asset.id, Step::Assemble});
        else
            post({asset.id, Step::Fetch, QUrl(asset.sourceUrl).host()});
        return;
    }
    if (isOpen(asset.thumbnail))
        post({asset.id, Step::Thumbnail, {}, isSmall});
    if (isOpen(asset.hls))
        post({asset.id, Step::Stream});
}

MediaJobs::Lane &MediaJobs::laneOf(Step step)
{
    switch (step) {
    case Step::Fetch:
        return m_fetches;
    case Step::Assemble:
        return m_assemblies;
    case Step::Stream:
        return m_streams;
    case Step::Probe:
        return m_probes;
    case Step::Thumbnail:
        break;
    }
    return m_thumbnails;
}

const char *MediaJobs::nameOf(Step step)
{
    switch (step) {
    case Step::Fetch:
        return "fetch";
    case Step::Assemble:
        return "assemble";
    case Step::Probe:
        return "probe";
    case Step::Thumbnail:
        return "thumbnail";
    case Step::Stream:
        break;
    }
    return "stream";
}

void MediaJobs::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        Lane &lane = laneOf(job.step);
        lane.waiting.push_back(std::move(job));
        grow(&lane);
    }
    m_changed.notify_all();
}

void MediaJobs::grow(Lane *lane)
{
    if (m_stopping || lane->workers.size() >= lane->most || lane->waiting.size() <= lane->idle)
        return;
    try {
        lane->workers.emplace_back(&MediaJobs::work, this, lane, Takes::Everything);
    } catch (const std::system_error &) {
        // No thread to be had now: those there are take it, and the next job tries again.
    }
}

std::deque<MediaJobs::Job>::iterator MediaJobs::nextOf(Lane *lane, Takes what)
{
    const Moment now = std::chrono::steady_clock::now();
    return std::find_if(lane->waiting.begin(), lane->waiting.end(), [&](const Job &job) {
        if (job.notBefore > now || (what == Takes::SmallFiles && !job.isSmall))
            return false;
        if (job.host.isEmpty())
            return true;
        const auto asksIt = [&](const Job &other) {
            return other.step == Step::Fetch && other.host == job.host;
        };
        return std::count_if(m_running.begin(), m_running.end(), asksIt) < FetchesOfAHost;
    });
}

void MediaJobs::waitForWork(Lane *lane, std::unique_lock<std::mutex> *lock)
{
    const Moment now = std::chrono::steady_clock::now();
    Moment earliest = Moment::max();
    for (const Job &job : lane->waiting) {
        if (job.notBefore > now)
            earliest = std::min(earliest, job.notBefore);
    }
    if (earliest == Moment::max())
        m_changed.wait(*lock);
    else
        m_changed.wait_until(*lock, earliest);
}

void MediaJobs::work(Lane *lane, Takes what)
{
    const CrashStack stack;
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        const auto next = nextOf(lane, what);
        if (next == lane->waiting.end()) {
            ++lane->idle;
            waitForWork(lane, &lock);
            --lane->idle;
            continue;
        }
        Job job = *next;
        lane->waiting.erase(next);
        m_running.push_back(job);
        lock.unlock();
        carryOut(&job);
        lock.lock();
        std::erase_if(m_running, [&](const Job &other) { return other.stop == job.stop; });
        // A host may be asked again.
        m_changed.notify_all();
    }
}

void MediaJobs::carryOut(Job *job)
{
    const Result<StoredAsset> asset = m_assets->find(job->assetId);
    if (!asset) {
        if (asset.error().kind != ErrorKind::NotFound) {
            StoredAsset unread;
            unread.id = job->assetId;
            conclude(unread, *job, asset.error());
        }
        return;
    }
    const Result<void> outcome = run(*asset, job);
    if (!outcome)
        conclude(*asset, *job, outcome.error());
    // Deleted while we worked: what we made since then has no owner.
    if (*job->stop && !m_assets->find(job->assetId))
        m_media->removeMedia(asset->mediaToken);
}

bool MediaJobs::hasTakenUsDown(const Job &job) const
{
    const StepJournal::Deaths deaths = m_steps->deaths(job.assetId, nameOf(job.step));
    if (deaths.crashes >= MostCrashes)
        return true;
    // What a child does is no reason to kill this process: a kill, or a loss of power, is somebody
    // else's then, however often it comes.
    return job.step == Step::Fetch && deaths.crashes + deaths.kills >= MostFetchDeaths;
}

Result<void> MediaJobs::run(const StoredAsset &asset, Job *job)
{
    if (hasTakenUsDown(*job)) {
        Error error;
        error.kind = ErrorKind::UnsupportedType;
        error.message = job->step == Step::Fetch
                                ? QStringLiteral("Fetching the URL ended the platform more than "
                                                 "once; it was given up.")
                                : QStringLiteral("Working on the file ended the platform more than "
                                                 "once; it was given up.");
        return error;
    }
    if (Result<void> begun = m_steps->begin(asset.id, nameOf(job->step)); !begun)
        return begun;
    Result<void> outcome;
    switch (job->step) {
    case Step::Fetch:
        outcome = fetch(asset, *job);
        break;
    case Step::Assemble:
        outcome = assemble(asset, *job);
        break;
    case Step::Probe:
        outcome = probe(asset, *job);
        break;
    case Step::Thumbnail:
        outcome = thumbnail(asset, job);
        break;
    case Step::Stream:
        outcome = stream(asset, job);
        break;
    }
    m_steps->end(asset.id, nameOf(job->step));
    return outcome;
}

Result<void> MediaJobs::writeFailure(const StoredAsset &asset, const Job &job,
                                     const QString &reason)
{
    const bool isRendition = job.step == Step::Thumbnail || job.step == Step::Stream;
    const Result<Done> written =
            isRendition ? m_assets->setRendition(asset.id,
                                                 job.step == Step::Stream
                                                         ? AssetStore::Rendition::Hls
                                                         : AssetStore::Rendition::Thumbnail,
                                                 RenditionStatus::Error)
                        : m_assets->setFailed(asset.id, reason);
    if (!written)
        return written.error();
    m_steps->end(asset.id, nameOf(job.step));
    return {};
}

void MediaJobs::conclude(const StoredAsset &asset, Job job, const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    std::optional<std::chrono::milliseconds> pause =
            m_options.retries.pause(error, job.failures + 1);
    if (!pause) {
        qCInfo(lcPlatform, "asset %s: %s failed: %s", qPrintable(asset.id), nameOf(job.step),
               qPrintable(error.message));
        const Result<void> written = writeFailure(asset, job, error.message);
        if (written)
            return;
        pause = m_options.retries.pause(written.error(), job.failures + 1);
    }
    if (!pause || *job.stop)
        return;
    if (job.failures == 0)
        qCWarning(lcPlatform, "asset %s: %s can't be done now and is tried again",
                  qPrintable(asset.id), nameOf(job.step));
    ++job.failures;
    job.notBefore = std::chrono::steady_clock::now() + *pause;
    post(std::move(job));
}

Result<void> MediaJobs::fetch(const StoredAsset &asset, const Job &job)
{
    const Result<SourceUrl> source = parseSourceUrl(asset.sourceUrl);
    if (!source)
        return source.error();
    Result<std::unique_ptr<IncomingFile>> file = m_media->receive();
    if (!file)
        return file.error();
    IncomingFile &incoming = **file;
    const auto sink = [&](const char *data, size_t size) -> Result<void> {
        if (Result<void> written = incoming.write(data, size); !written)
            return written;
        const MediaKind kind = mediaKindOf(sniffMediaType(incoming.beginning()));
        if (kind == MediaKind::Image && incoming.size() > m_options.limits.image) {
            Error error;
            error.kind = ErrorKind::TooLarge;
            error.message = QStringLiteral("The image at the URL is larger than the limit of %1 "
                                           "bytes.")
                                    .arg(m_options.limits.image);
            return error;
        }
        return {};
    };
    const Result<UrlFetcher::Fetched> fetched =
            m_fetcher->fetch(*source, m_options.limits.urlMedia, sink, job.stop.get());
    if (!fetched)
        return fetched.error();
    if (incoming.size() == 0) {
        Error error;
        error.kind = ErrorKind::UnsupportedType;
        error.message = QStringLiteral("The file at the URL is empty.");
        return error;
    }
    const Result<QString> object = incoming.keep();
    if (!object)
        return object.error();
    const Result<Done> stored = m_assets->setObject(
            asset.id, *object, asset.isNamed ? asset.filename : fetched->filename);
    if (!stored) {
        m_media->removeObject(*object);
        return stored.error();
    }
    post({asset.id, Step::Probe, {}, incoming.size() <= SmallFile});
    return {};
}

Result<void> MediaJobs::assemble(const StoredAsset &asset, const Job &job)
{
    const Result<QStringList> chunks = m_sessions->chunkObjects(asset.id);
    if (!chunks)
        return chunks.error();
    Result<std::unique_ptr<IncomingFile>> received = m_media->receive();
    if (!received)
        return received.error();
    const std::unique_ptr<IncomingFile> file = std::move(received).value();
    for (const QString &chunk : *chunks) {
        const Result<void> appended = file->append(m_media->objectPath(chunk), job.stop.get());
        if (!appended)
            return appended.error();
    }
    if (file->size() != asset.size) {
        Error error;
        error.kind = ErrorKind::File;
        error.message = QStringLiteral("A part of the upload is missing on the platform's disk.");
        return error;
    }
    const Result<QString> object = file->keep();
    if (!object)
        return object.error();
    // In one commit: a crash leaves the parts with an owner, or without, and those are collected.
    if (const Result<Done> stored = m_assets->setObject(asset.id, *object, asset.filename);
        !stored) {
        m_media->removeObject(*object);
        return stored.error();
    }
    for (const QString &chunk : *chunks)
        m_media->removeObject(chunk);
    post({asset.id, Step::Probe, {}, file->size() <= SmallFile});
    return {};
}

Result<void> MediaJobs::probe(const StoredAsset &asset, const Job &job)
{
    const Result<ProbedMedia> probed =
            probeMedia(m_options.tools, m_media->objectPath(asset.object), job.stop.get());
    if (!probed)
        return probed.error();
    if (const Result<Done> written = m_assets->setReady(asset, probed->facts); !written)
        return written.error();
    remember(asset.id, *probed);
    const Result<StoredAsset> ready = m_assets->find(asset.id);
    if (!ready)
        return ready.error();
    enqueue(*ready);
    return {};
}

void MediaJobs::remember(const QString &assetId, const ProbedMedia &media)
{
    const std::lock_guard lock(m_mutex);
    m_known.emplace_back(assetId, media);
    if (m_known.size() > MostKnown)
        m_known.pop_front();
}

Result<ProbedMedia> MediaJobs::knownOrProbed(const StoredAsset &asset, const Job &job)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto known = std::find_if(m_known.begin(), m_known.end(),
                                        [&](const auto &entry) { return entry.first == asset.id; });
        if (known != m_known.end())
            return known->second;
    }
    return probeMedia(m_options.tools, m_media->objectPath(asset.object), job.stop.get());
}

Result<void> MediaJobs::settleRendition(const StoredAsset &asset, Job *job)
{
    job->outcome = RenditionStatus::Ready;
    const Result<Done> written =
            m_assets->setRendition(asset.id,
                                   job->step == Step::Stream ? AssetStore::Rendition::Hls
                                                             : AssetStore::Rendition::Thumbnail,
                                   RenditionStatus::Ready);
    if (!written)
        return written.error();
    return {};
}

Result<void> MediaJobs::blameDisk(const Result<void> &failed) const
{
    const bool isOfFile = failed.error().kind == ErrorKind::UnsupportedType ||
                          failed.error().code == QLatin1String(ChildEnded);
    return isOfFile && m_media->freeBytes() < TightDisk ? Result<void>(storageFull()) : failed;
}

Result<void> MediaJobs::thumbnail(const StoredAsset &asset, Job *job)
{
    if (job->outcome)
        return settleRendition(asset, job);
    (void)m_assets->setRendition(asset.id, AssetStore::Rendition::Thumbnail,
                                 RenditionStatus::Processing);
    const QString source = m_media->objectPath(asset.object);
    const Result<ProbedMedia> probed = knownOrProbed(asset, *job);
    const Result<void> made = probed ? makeThumbnail(m_options.tools, *probed, source,
                                                     m_media->mediaDir(asset.mediaToken) +
                                                             QLatin1String("/thumbnail"),
                                                     job->stop.get())
                                     : Result<void>(probed.error());
    if (made)
        return settleRendition(asset, job);
    return blameDisk(made);
}

Result<void> MediaJobs::stream(const StoredAsset &asset, Job *job)
{
    if (job->outcome)
        return settleRendition(asset, job);
    (void)m_assets->setRendition(asset.id, AssetStore::Rendition::Hls, RenditionStatus::Processing);
    const QString source = m_media->objectPath(asset.object);
    const QString dir = m_media->mediaDir(asset.mediaToken) + QLatin1String("/hls");
    QDir(dir).removeRecursively();
    const Result<ProbedMedia> probed = knownOrProbed(asset, *job);
    const int threads = std::max(1, coresButOne() / m_options.streamWorkers);
    Result<void> made =
            probed ? makeHls(m_options.tools, *probed, source, dir, threads, job->stop.get())
                   : Result<void>(probed.error());
    if (made && m_media->freeBytes() > FullDisk)
        return settleRendition(asset, job);
    Result<void> failed = blameDisk(made ? Result<void>(storageFull()) : made);
    // What there is of it may be what fills the disk.
    if (isPassing(failed.error()))
        QDir(dir).removeRecursively();
    return failed;
}

void MediaJobs::discard(const StoredAsset &asset)
{
    {
        const std::lock_guard lock(m_mutex);
        for (const Job &job : m_running) {
            if (job.assetId == asset.id)
                *job.stop = true;
        }
        for (Lane *lane : {&m_fetches, &m_assemblies, &m_probes, &m_thumbnails, &m_streams}) {
            std::erase_if(lane->waiting, [&](const Job &job) { return job.assetId == asset.id; });
            for (Job &job : lane->waiting)
                job.notBefore = {};
        }
    }
    if (asset.method == AssetMethod::Multipart && asset.object.isEmpty()) {
        const Result<QStringList> chunks = m_sessions->chunkObjects(asset.id);
        (void)m_sessions->forgetChunkObjects(asset.id);
        for (const QString &chunk : chunks ? *chunks : QStringList())
            m_media->removeObject(chunk);
    }
    m_media->removeObject(asset.object);
    m_media->removeMedia(asset.mediaToken);
    for (const Step step :
         {Step::Fetch, Step::Assemble, Step::Probe, Step::Thumbnail, Step::Stream})
        m_steps->end(asset.id, nameOf(step));
    m_changed.notify_all();
}

void MediaJobs::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        for (const Job &job : m_running)
            *job.stop = true;
    }
    m_changed.notify_all();
    for (Lane *lane : {&m_fetches, &m_assemblies, &m_probes, &m_thumbnails, &m_streams}) {
        for (std::thread &worker : lane->workers) {
            if (worker.joinable())
                worker.join();
        }
    }
}

} // namespace reeldeck::platform
