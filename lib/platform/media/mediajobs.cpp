#include "platform/media/mediajobs.h"

#include "base/log.h"
#include "platform/basics/apierror.h"
#include "platform/media/hls.h"
#include "platform/media/mediasniffer.h"
#include "platform/media/thumbnails.h"

#include <QDir>

#include <algorithm>

namespace reeldeck::platform {

namespace {

constexpr int FetchWorkers = 2;

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
                     const UrlFetcher *fetcher, Options options)
    : m_assets(assets)
    , m_sessions(sessions)
    , m_media(media)
    , m_fetcher(fetcher)
    , m_options(std::move(options))
{
    if (m_options.streamWorkers <= 0)
        m_options.streamWorkers = coresButOne();
    const auto staff = [this](Lane *lane, int count) {
        for (int i = 0; i < count; ++i)
            lane->workers.emplace_back(&MediaJobs::work, this, lane);
    };
    staff(&m_fetches, FetchWorkers);
    staff(&m_light, 1);
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
    if (asset.status == AssetStatus::Processing) {
        post(asset.id, asset.object.isEmpty() ? Step::Fetch : Step::Probe);
        return;
    }
    if (isOpen(asset.thumbnail))
        post(asset.id, Step::Thumbnail);
    if (isOpen(asset.hls))
        post(asset.id, Step::Stream);
}

MediaJobs::Lane &MediaJobs::laneOf(Step step)
{
    switch (step) {
    case Step::Fetch:
        return m_fetches;
    case Step::Stream:
        return m_streams;
    case Step::Probe:
    case Step::Thumbnail:
        break;
    }
    return m_light;
}

void MediaJobs::post(const QString &assetId, Step step)
{
    {
        const std::lock_guard lock(m_mutex);
        laneOf(step).waiting.push_back({assetId, step});
    }
    m_changed.notify_all();
}

void MediaJobs::work(Lane *lane)
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [&] { return m_stopping || !lane->waiting.empty(); });
        if (m_stopping)
            return;
        const Job job = lane->waiting.front();
        lane->waiting.pop_front();
        m_running.push_back(job);
        lock.unlock();
        carryOut(job);
        lock.lock();
        std::erase_if(m_running, [&](const Job &other) { return other.stop == job.stop; });
    }
}

void MediaJobs::carryOut(const Job &job)
{
    const Result<StoredAsset> asset = m_assets->find(job.assetId);
    if (!asset)
        return;
    switch (job.step) {
    case Step::Fetch:
        if (asset->method == AssetMethod::Multipart)
            assemble(*asset, job);
        else
            fetch(*asset, job);
        break;
    case Step::Probe:
        probe(*asset, job);
        break;
    case Step::Thumbnail:
        thumbnail(*asset, job);
        break;
    case Step::Stream:
        stream(*asset, job);
        break;
    }
    // Deleted while we worked: what we made since then has no owner.
    if (*job.stop && !m_assets->find(job.assetId))
        m_media->removeMedia(asset->mediaToken);
}

void MediaJobs::failed(const StoredAsset &asset, const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    qCInfo(lcPlatform, "asset %s failed: %s", qPrintable(asset.id), qPrintable(error.message));
    (void)m_assets->setFailed(asset.id, error.message);
}

void MediaJobs::fetch(const StoredAsset &asset, const Job &job)
{
    Result<std::unique_ptr<IncomingFile>> file = m_media->receive();
    if (!file)
        return failed(asset, file.error());
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
    const Result<UrlFetcher::Fetched> fetched = m_fetcher->fetch(
            QUrl(asset.sourceUrl), m_options.limits.urlMedia, sink, job.stop.get());
    if (!fetched)
        return failed(asset, fetched.error());
    if (incoming.size() == 0) {
        Error error;
        error.kind = ErrorKind::UnsupportedType;
        error.message = QStringLiteral("The file at the URL is empty.");
        return failed(asset, error);
    }
    const Result<QString> object = incoming.keep();
    if (!object)
        return failed(asset, object.error());
    const QString name = asset.filename.isEmpty() ? fetched->filename : asset.filename;
    if (!m_assets->setObject(asset.id, *object, name)) {
        m_media->removeObject(*object);
        return;
    }
    post(asset.id, Step::Probe);
}

void MediaJobs::assemble(const StoredAsset &asset, const Job &job)
{
    const Result<QStringList> chunks = m_sessions->chunkObjects(asset.id);
    if (!chunks)
        return failed(asset, chunks.error());
    Result<std::unique_ptr<IncomingFile>> received = m_media->receive();
    if (!received)
        return failed(asset, received.error());
    const std::unique_ptr<IncomingFile> file = std::move(received).value();
    for (const QString &chunk : *chunks) {
        const Result<void> appended = file->append(m_media->objectPath(chunk), job.stop.get());
        if (!appended)
            return failed(asset, appended.error());
    }
    if (file->size() != asset.size)
        return failed(asset, internalError());
    const Result<QString> object = file->keep();
    if (!object)
        return failed(asset, object.error());
    if (!m_assets->setObject(asset.id, *object, asset.filename)) {
        m_media->removeObject(*object);
        return;
    }
    (void)m_sessions->forgetChunkObjects(asset.id);
    for (const QString &chunk : *chunks)
        m_media->removeObject(chunk);
    post(asset.id, Step::Probe);
}

void MediaJobs::probe(const StoredAsset &asset, const Job &job)
{
    const Result<ProbedMedia> probed =
            probeMedia(m_options.tools, m_media->objectPath(asset.object), job.stop.get());
    if (!probed)
        return failed(asset, probed.error());
    if (!m_assets->setReady(asset, probed->facts))
        return;
    if (const Result<StoredAsset> ready = m_assets->find(asset.id))
        enqueue(*ready);
}

void MediaJobs::settleRendition(const StoredAsset &asset, AssetStore::Rendition which,
                                const Result<void> &made)
{
    if (!made && made.error().kind == ErrorKind::Cancelled)
        return;
    (void)m_assets->setRendition(asset.id, which,
                                 made ? RenditionStatus::Ready : RenditionStatus::Error);
}

void MediaJobs::thumbnail(const StoredAsset &asset, const Job &job)
{
    (void)m_assets->setRendition(asset.id, AssetStore::Rendition::Thumbnail,
                                 RenditionStatus::Processing);
    const QString source = m_media->objectPath(asset.object);
    const Result<ProbedMedia> probed = probeMedia(m_options.tools, source, job.stop.get());
    const Result<void> made = probed ? makeThumbnail(m_options.tools, *probed, source,
                                                     m_media->mediaDir(asset.mediaToken) +
                                                             QLatin1String("/thumbnail"),
                                                     job.stop.get())
                                     : Result<void>(probed.error());
    settleRendition(asset, AssetStore::Rendition::Thumbnail, made);
}

void MediaJobs::stream(const StoredAsset &asset, const Job &job)
{
    (void)m_assets->setRendition(asset.id, AssetStore::Rendition::Hls, RenditionStatus::Processing);
    const QString source = m_media->objectPath(asset.object);
    const QString dir = m_media->mediaDir(asset.mediaToken) + QLatin1String("/hls");
    QDir(dir).removeRecursively();
    const Result<ProbedMedia> probed = probeMedia(m_options.tools, source, job.stop.get());
    const int threads = std::max(1, coresButOne() / m_options.streamWorkers);
    const Result<void> made =
            probed ? makeHls(m_options.tools, *probed, source, dir, threads, job.stop.get())
                   : Result<void>(probed.error());
    settleRendition(asset, AssetStore::Rendition::Hls, made);
}

void MediaJobs::discard(const StoredAsset &asset)
{
    {
        const std::lock_guard lock(m_mutex);
        for (const Job &job : m_running) {
            if (job.assetId == asset.id)
                *job.stop = true;
        }
        for (Lane *lane : {&m_fetches, &m_light, &m_streams})
            std::erase_if(lane->waiting, [&](const Job &job) { return job.assetId == asset.id; });
    }
    if (asset.method == AssetMethod::Multipart && asset.object.isEmpty()) {
        const Result<QStringList> chunks = m_sessions->chunkObjects(asset.id);
        (void)m_sessions->forgetChunkObjects(asset.id);
        for (const QString &chunk : chunks ? *chunks : QStringList())
            m_media->removeObject(chunk);
    }
    m_media->removeObject(asset.object);
    m_media->removeMedia(asset.mediaToken);
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
    for (Lane *lane : {&m_fetches, &m_light, &m_streams}) {
        for (std::thread &worker : lane->workers) {
            if (worker.joinable())
                worker.join();
        }
    }
}

} // namespace reeldeck::platform
