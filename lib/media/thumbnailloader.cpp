#include "media/thumbnailloader.h"

#include "base/log.h"
#include "media/localstill.h"
#include "media/pictures/picturedecoder.h"
#include "media/thumbnaildiskcache.h"
#include "network/proxyaccess.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QImageReader>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>
#include <utility>

namespace reeldeck {
namespace {

constexpr int IdleTimeoutMs = 20'000;
constexpr int MaxRedirects = 3;
constexpr qsizetype MaxFailures = 10'000;
constexpr qsizetype MaxOwnFiles = 20'000;
/// Decoders are greedy; what is uploaded or played beside them must not suffer.
constexpr int MaxStills = 1;
constexpr qint64 MaxPreviewBytes = 64 * 1024 * 1024;

bool isHttp(const QUrl &url)
{
    return url.isValid() &&
           (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

QNetworkRequest pictureRequest(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setTransferTimeout(IdleTimeoutMs);
    request.setMaximumRedirectsAllowed(MaxRedirects);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::NoLessSafeRedirectPolicy);
    // Nothing that could tell one person from another goes to a host we don't know.
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    return request;
}

/// More than any thumbnail is, by what the host says or by what has come.
bool isOversize(const QNetworkReply &reply)
{
    const qint64 told = reply.header(QNetworkRequest::ContentLengthHeader).toLongLong();
    return std::max(told, reply.bytesAvailable()) > ThumbnailLoader::MaxPictureBytes;
}

} // namespace

/// A connection that failed may work later; what the host answered stays as it is.
ThumbnailLoader::Cause ThumbnailLoader::causeOf(const QNetworkReply *reply)
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || status == 408 || status == 429 || status >= 500)
        return Cause::Passing;
    return status >= 400 ? Cause::NoUrl : Cause::Final;
}

ThumbnailLoader::ThumbnailLoader(const QString &cacheFolder, QObject *parent)
    : QObject(parent)
    , m_network(new QNetworkAccessManager(this))
    , m_disk(std::make_shared<ThumbnailDiskCache>(cacheFolder, MaxDiskBytes))
    , m_memory(MaxMemoryBytes)
{
    ProxyAccess::attach(m_network);
    m_workers.setMaxThreadCount(std::clamp(QThread::idealThreadCount() - 1, 1, 4));
    m_workers.setThreadPriority(QThread::LowPriority);
}

ThumbnailLoader::~ThumbnailLoader()
{
    const QList<AssetId> ids = m_jobs.keys();
    for (const AssetId &id : ids)
        cancelJob(id);
    m_workers.clear();
    m_workers.waitForDone();
}

QImage ThumbnailLoader::image(const AssetId &id) const
{
    const Held *held = m_memory.object(id);
    return held ? held->image : QImage();
}

void ThumbnailLoader::setWanted(const QList<Request> &requests, const QSize &size)
{
    m_wanted = requests;
    m_size = size;
    QSet<AssetId> wanted;
    for (const Request &request : requests)
        wanted.insert(request.id);
    const QList<AssetId> running = m_jobs.keys();
    for (const AssetId &id : running) {
        if (!wanted.contains(id))
            cancelJob(id);
    }
    startJobs();
}

void ThumbnailLoader::addLocalPreview(const AssetId &id, const QString &path)
{
    if (m_ownFiles.size() >= MaxOwnFiles)
        m_ownFiles.clear();
    m_ownFiles.insert(id, path);
    m_failures.remove(id);
    startJobs();
}

void ThumbnailLoader::setCacheFolder(const QString &cacheFolder)
{
    clear();
    m_disk = std::make_shared<ThumbnailDiskCache>(cacheFolder, MaxDiskBytes);
}

void ThumbnailLoader::clear()
{
    const QList<AssetId> ids = m_jobs.keys();
    for (const AssetId &id : ids)
        cancelJob(id);
    m_wanted.clear();
    m_memory.clear();
    m_failures.clear();
    m_ownFiles.clear();
}

bool ThumbnailLoader::isDone(const Request &request) const
{
    const auto failure = m_failures.constFind(request.id);
    if (failure != m_failures.cend() && failure->url == request.url &&
        (failure->retryAtMs == 0 || failure->retryAtMs > nowMs())) {
        return true;
    }
    const Held *held = m_memory.object(request.id);
    if (!held || (held->isPreview && isHttp(request.url)))
        return false;
    return held->wantedSize.width() >= m_size.width() &&
           held->wantedSize.height() >= m_size.height();
}

void ThumbnailLoader::startJobs()
{
    // More than fits in memory would push each other out for ever.
    const qint64 pictureBytes = 2 * 4 * qint64(std::max(1, m_size.width() * m_size.height()));
    const qsizetype fitting = qsizetype(std::max<qint64>(1, MaxMemoryBytes / pictureBytes));
    for (const Request &request : m_wanted.first(std::min(fitting, m_wanted.size()))) {
        if (m_jobs.size() >= MaxJobs)
            return;
        if (request.id.isEmpty() || m_jobs.contains(request.id) || isDone(request))
            continue;
        const quint64 number = ++m_numbers;
        m_jobs.insert(request.id, {request.url, m_size, number, nullptr});
        lookOnDisk(request.id, number);
    }
}

void ThumbnailLoader::lookOnDisk(const AssetId &id, quint64 number)
{
    inWorker([this, id, number, size = m_jobs[id].size, disk = m_disk] {
        QImage image;
        if (const std::optional<QByteArray> bytes = disk->read(id)) {
            image = decodePicture(*bytes, size);
            if (image.isNull())
                disk->remove(id);
        }
        QMetaObject::invokeMethod(this, [this, id, number, image] {
            if (!isCurrent(id, number))
                return;
            if (image.isNull())
                fetch(id, number);
            else
                finishJob(id, number, image);
        });
    });
}

void ThumbnailLoader::fetch(const AssetId &id, quint64 number)
{
    Job &job = m_jobs[id];
    if (!isHttp(job.url))
        return preview(id, number);
    QNetworkReply *reply = m_network->get(pictureRequest(job.url));
    job.reply = reply;
    reply->setReadBufferSize(MaxPictureBytes + 1);
    const auto stopOversize = [reply] {
        if (isOversize(*reply))
            reply->abort();
    };
    connect(reply, &QNetworkReply::metaDataChanged, this, stopOversize);
    // Not downloadProgress: it is held back by time and may come after the end.
    connect(reply, &QNetworkReply::readyRead, this, stopOversize);
    connect(reply, &QNetworkReply::finished, this,
            [this, id, number] { replyFinished(id, number); });
}

void ThumbnailLoader::replyFinished(const AssetId &id, quint64 number)
{
    if (!isCurrent(id, number))
        return;
    QNetworkReply *reply = std::exchange(m_jobs[id].reply, nullptr);
    reply->deleteLater();
    // Asked again here: a short-lived connection may bring everything with its end.
    const bool isTooLarge = isOversize(*reply);
    if (isTooLarge || reply->error() != QNetworkReply::NoError) {
        qCInfo(lcMedia).noquote() << "No thumbnail from" << redacted(reply->url())
                                  << (isTooLarge ? "too large" : "network") << reply->error();
        failJob(id, isTooLarge ? Cause::Final : causeOf(reply));
        return;
    }
    decodeFetched(id, number, reply->readAll());
}

void ThumbnailLoader::preview(const AssetId &id, quint64 number)
{
    const QString path = m_ownFiles.value(id);
    if (path.isEmpty())
        return failJob(id, m_jobs[id].url.isEmpty() ? Cause::NoUrl : Cause::Final);
    inWorker([this, id, number, path, size = m_jobs[id].size] {
        QFile file(path);
        const bool isPicture = file.open(QIODevice::ReadOnly) && file.size() <= MaxPreviewBytes &&
                               !QImageReader::imageFormat(&file).isEmpty();
        QImage image;
        if (isPicture && file.seek(0))
            image = decodePicture(file.read(MaxPreviewBytes), size);
        QMetaObject::invokeMethod(this, [this, id, number, image, isPicture] {
            if (!isCurrent(id, number))
                return;
            if (!image.isNull())
                return finishPreview(id, image);
            if (isPicture)
                return failJob(id, Cause::Final);
            m_waitForStill.append({id, number});
            takeStills();
        });
    });
}

void ThumbnailLoader::takeStills()
{
    while (m_stills < MaxStills && !m_waitForStill.isEmpty()) {
        const auto [id, number] = m_waitForStill.takeFirst();
        if (!isCurrent(id, number))
            continue;
        ++m_stills;
        Job &job = m_jobs[id];
        job.still = new LocalStill(
                m_ownFiles.value(id), job.size,
                [this, id = id, number = number](const QByteArray &bytes) {
                    decodeStill(id, number, bytes);
                },
                this);
    }
}

void ThumbnailLoader::decodeStill(const AssetId &id, quint64 number, const QByteArray &bytes)
{
    std::exchange(m_jobs[id].still, nullptr)->deleteLater();
    --m_stills;
    takeStills();
    inWorker([this, id, number, bytes, size = m_jobs[id].size] {
        const QImage image = decodePicture(bytes, size);
        QMetaObject::invokeMethod(this, [this, id, number, image] {
            if (!isCurrent(id, number))
                return;
            if (image.isNull())
                failJob(id, Cause::Final);
            else
                finishPreview(id, image);
        });
    });
}

void ThumbnailLoader::finishPreview(const AssetId &id, const QImage &image)
{
    const Job job = m_jobs.take(id);
    hold(id, image, job.size, true);
    startJobs();
}

void ThumbnailLoader::decodeFetched(const AssetId &id, quint64 number, const QByteArray &bytes)
{
    inWorker([this, id, number, bytes, size = m_jobs[id].size, disk = m_disk] {
        const QImage image = decodePicture(bytes, size);
        if (!image.isNull())
            disk->write(id, bytes);
        QMetaObject::invokeMethod(this, [this, id, number, image] {
            if (!isCurrent(id, number))
                return;
            if (image.isNull())
                failJob(id, Cause::Final);
            else
                finishJob(id, number, image);
        });
    });
}

void ThumbnailLoader::finishJob(const AssetId &id, quint64 number, const QImage &image)
{
    Q_UNUSED(number)
    const Job job = m_jobs.take(id);
    m_failures.remove(id);
    hold(id, image, job.size, false);
    startJobs();
}

void ThumbnailLoader::failJob(const AssetId &id, Cause cause)
{
    const Job job = m_jobs.take(id);
    if (m_failures.size() >= MaxFailures)
        m_failures.clear();
    Failure &failure = m_failures[id];
    const bool isNews = cause == Cause::NoUrl && !failure.isTold;
    failure.url = job.url;
    failure.retryAtMs = cause == Cause::Passing ? nowMs() + m_retryAfter.count() : 0;
    failure.isTold = failure.isTold || isNews;
    startJobs();
    if (isNews)
        emit urlNeeded(id);
}

void ThumbnailLoader::cancelJob(const AssetId &id)
{
    const Job job = m_jobs.take(id);
    if (job.still) {
        delete job.still;
        --m_stills;
        takeStills();
    }
    if (!job.reply)
        return;
    job.reply->disconnect(this);
    job.reply->abort();
    job.reply->deleteLater();
}

bool ThumbnailLoader::isCurrent(const AssetId &id, quint64 number) const
{
    const auto it = m_jobs.constFind(id);
    return it != m_jobs.cend() && it->number == number;
}

void ThumbnailLoader::hold(const AssetId &id, const QImage &image, const QSize &size,
                           bool isPreview)
{
    m_memory.insert(id, new Held{image, size, isPreview}, image.sizeInBytes());
    emit imageReady(id);
}

void ThumbnailLoader::inWorker(std::function<void()> work)
{
    m_workers.start(std::move(work));
}

qint64 ThumbnailLoader::nowMs() const
{
    return QDeadlineTimer::current().deadline();
}

} // namespace reeldeck
