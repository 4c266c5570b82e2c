#include "platform/routes/localplatform.h"

#include "base/clock.h"
#include "base/log.h"
#include "platform/basics/apierror.h"
#include "platform/http/httpserver.h"
#include "platform/media/childprocess.h"
#include "platform/routes/routes.h"
#include "platform/routes/seeder.h"
#include "platform/routes/services.h"
#include "platform/store/datafolder.h"

#include <QSet>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/stat.h>

#include <algorithm>
#include <future>

namespace reeldeck::platform {

namespace {

Result<void> checkTools(const MediaTools &tools)
{
    // Side by side: loading their libraries is most of what a start takes.
    const auto runs = [](const QString &tool) {
        return runChild(tool, {QStringLiteral("-version")}, {}, nullptr).succeeded();
    };
    std::future<bool> probeRuns = std::async(std::launch::async, runs, tools.ffprobe);
    const bool mpegRuns = runs(tools.ffmpeg);
    for (const auto &[tool, isFine] :
         {std::pair{tools.ffmpeg, mpegRuns}, std::pair{tools.ffprobe, probeRuns.get()}}) {
        if (isFine)
            continue;
        Error error;
        error.kind = ErrorKind::Internal;
        error.message = QStringLiteral("The program %1 is missing or does not run. Install ffmpeg.")
                                .arg(tool);
        return error;
    }
    return {};
}

/// 0.0.0.0 and [::] in any spelling.
bool isAnyAddress(const QString &host)
{
    const QByteArray name = host.toLatin1();
    in_addr v4{};
    in6_addr v6{};
    if (::inet_pton(AF_INET, name.constData(), &v4) == 1)
        return v4.s_addr == INADDR_ANY;
    return ::inet_pton(AF_INET6, name.constData(), &v6) == 1 && IN6_IS_ADDR_UNSPECIFIED(&v6);
}

} // namespace

class LocalPlatform::Impl
{
public:
    explicit Impl(const PlatformOptions &options)
        : m_options(options)
    {}
    ~Impl();

    Result<void> start();
    void stop();
    QString origin() const;

private:
    const Clock *clock() const { return m_options.clock ? m_options.clock : &m_systemClock; }

    Result<void> openStore();
    Result<void> setAside(const char *what);
    Result<void> openParts();
    Result<void> openFiles();
    Result<void> collectStrangers(const QSet<QString> &known);
    void closeStore();
    Result<void> bindServer();
    void connectServices();

    PlatformOptions m_options;
    SystemClock m_systemClock;
    bool m_serving = false;
    std::unique_ptr<DataFolder> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<AssetStore> m_assets;
    std::unique_ptr<IndexStore> m_indexes;
    std::unique_ptr<EntityStore> m_entities;
    std::unique_ptr<SessionStore> m_sessions;
    std::unique_ptr<MediaStore> m_media;
    std::unique_ptr<SpareRoom> m_spare;
    std::unique_ptr<StepJournal> m_steps;
    std::unique_ptr<UrlFetcher> m_fetcher;
    std::unique_ptr<MediaJobs> m_jobs;
    std::unique_ptr<RateLimiter> m_rates;
    Services m_services;
    std::unique_ptr<HttpServer> m_server;
};

Result<void> LocalPlatform::Impl::start()
{
    // SQLite's files and ffmpeg's are nobody else's either.
    ::umask(077);
    if (const Result<void> usable = checkTools(m_options.tools); !usable)
        return usable;
    Result<std::unique_ptr<DataFolder>> folder = DataFolder::lock(m_options.dataDir);
    if (!folder)
        return folder.error();
    m_folder = std::move(folder).value();
    if (const Result<void> bound = bindServer(); !bound)
        return bound;
    if (const Result<void> opened = openStore(); !opened)
        return opened;
    connectServices();
    if (const Result<void> started = m_jobs->start(); !started)
        return started;
    m_server->serve();
    m_serving = true;
    return {};
}

LocalPlatform::Impl::~Impl()
{
    stop();
    m_server.reset();
    m_jobs.reset();
    closeStore();
    // A start that came to nothing leaves the question of the last stop open.
    if (m_serving)
        m_folder->markClosed();
}

Result<void> LocalPlatform::Impl::bindServer()
{
    HttpServer::Options options;
    options.host = m_options.host;
    options.port = m_options.port;
    options.maxConnections = m_options.limits.maxConnections;
    options.limits = m_options.connection;
    m_server = std::make_unique<HttpServer>(
            options,
            [this](const HttpRequest &request) {
                return preflight(m_services, m_options.apiKey, request);
            },
            [this](const HttpRequest &request, const RequestBody &body) {
                return route(m_services, request, body);
            });
    return m_server->bind();
}

Result<void> LocalPlatform::Impl::openStore()
{
    m_folder->markOpen();
    // Even opening a database writes; a full disk must not keep anybody from deleting.
    m_spare = std::make_unique<SpareRoom>(m_folder->path());
    m_spare->release();
    if (m_folder->hasLostDatabase()) {
        if (const Result<void> aside = setAside("missing"); !aside)
            return aside;
    }
    Result<void> opened = openParts();
    if (!opened && opened.error().kind == ErrorKind::Protocol) {
        const bool isEmpty = m_database && m_database->wasEmpty();
        if (const Result<void> aside = setAside(isEmpty ? "empty" : "damaged"); !aside)
            return aside;
        opened = openParts();
    }
    if (opened || opened.error().kind == ErrorKind::Conflict)
        return opened;
    Error error = opened.error();
    error.message = QStringLiteral("The data folder %1 can't be written to.").arg(m_folder->path());
    return error;
}

Result<void> LocalPlatform::Impl::setAside(const char *what)
{
    closeStore();
    const Result<QString> aside = m_folder->setAsideStore();
    if (!aside)
        return aside.error();
    qCCritical(lcPlatform,
               "The database in %s is %s. It and its files were set aside in the folder %s there, "
               "untouched; the library starts empty.",
               qPrintable(m_folder->path()), what, qPrintable(*aside));
    return {};
}

void LocalPlatform::Impl::closeStore()
{
    m_steps.reset();
    m_media.reset();
    m_sessions.reset();
    m_entities.reset();
    m_indexes.reset();
    m_assets.reset();
    m_database.reset();
}

/// An error of kind Protocol says that the database is damaged, or knows nothing of the files beside
/// it; nothing has been removed then.
Result<void> LocalPlatform::Impl::openParts()
{
    const QString file = m_folder->path() + QLatin1String("/reeldeck.sqlite");
    Result<std::unique_ptr<Database>> database = Database::open(
            file, m_folder->wasCleanlyClosed() ? Database::Check::None : Database::Check::Pages);
    if (!database)
        return database.error();
    m_database = std::move(database).value();
    m_assets = std::make_unique<AssetStore>(m_database.get());
    const std::chrono::seconds pace(m_options.limits.indexingSeconds);
    m_indexes = std::make_unique<IndexStore>(m_database.get(), clock(), pace);
    m_entities = std::make_unique<EntityStore>(m_database.get(), clock(), pace);
    if (m_database->wasEmpty() && m_folder->hasFiles()) {
        Error error = internalError();
        error.kind = ErrorKind::Protocol;
        return error;
    }
    if (m_options.seedAssets > 0) {
        const Result<Done> seeded = seedAssets(m_database.get(), m_options.seedAssets);
        if (!seeded)
            return seeded.error();
    }
    if (const Result<void> loaded = m_assets->load(); !loaded)
        return loaded;
    m_sessions = std::make_unique<SessionStore>(m_database.get(), m_assets.get());
    return openFiles();
}

Result<void> LocalPlatform::Impl::openFiles()
{
    if (const Result<Done> forgotten = m_sessions->forgetSettledChunks();
        !forgotten && forgotten.error().kind != ErrorKind::Storage)
        return forgotten.error();
    const Result<QStringList> expired =
            m_sessions->takeExpiredObjects(clock()->nowUtc().toMSecsSinceEpoch());
    if (!expired)
        return expired.error();
    QSet<QString> known;
    for (const Result<QStringList> &objects : {m_assets->objects(), m_sessions->objects()}) {
        if (!objects)
            return objects.error();
        known.unite(QSet<QString>(objects->begin(), objects->end()));
    }
    Result<std::unique_ptr<MediaStore>> media = MediaStore::open(m_folder->path());
    if (!media)
        return media.error();
    m_media = std::move(media).value();
    if (const Result<void> collected = collectStrangers(known); !collected)
        return collected;
    const Result<QStringList> deleted = m_assets->unknownTokens(m_media->mediaTokens());
    if (!deleted)
        return deleted.error();
    for (const QString &token : *deleted)
        m_media->removeMedia(token);
    Result<std::unique_ptr<StepJournal>> steps = StepJournal::open(m_folder->path());
    if (!steps)
        return steps.error();
    m_steps = std::move(steps).value();
    m_spare->fill();
    return {};
}

/// Objects without a row are what a crash left of an upload, unless the database is an older copy.
Result<void> LocalPlatform::Impl::collectStrangers(const QSet<QString> &known)
{
    const qint64 kept = m_folder->starts();
    const Result<qint64> counted = m_database->countStart(kept);
    if (!counted && counted.error().kind != ErrorKind::Storage)
        return counted.error();
    // On a full disk nothing is written down, and what takes room unknown is left for another start.
    if (!counted)
        return {};
    if (*counted >= kept) {
        m_media->removeStrangers(known);
    } else if (const QString aside = m_media->setAsideStrangers(known); !aside.isEmpty()) {
        qCCritical(
                lcPlatform,
                "The database in %s is older than the files beside it. Those that it doesn't know "
                "were set aside in the folder %s there, untouched.",
                qPrintable(m_folder->path()), qPrintable(aside));
    }
    m_folder->keepStarts(std::max(kept, *counted) + 1);
    return {};
}

void LocalPlatform::Impl::connectServices()
{
    UrlFetcher::Options fetching;
    fetching.allowPrivate = m_options.allowPrivateUrls;
    fetching.wholeTime = std::chrono::seconds(m_options.limits.urlFetchSeconds);
    fetching.rateTime = m_options.fetchRateTime;
    m_fetcher = std::make_unique<UrlFetcher>(fetching);
    MediaJobs::Options jobs;
    jobs.tools = m_options.tools;
    jobs.limits = m_options.limits.sizes;
    jobs.retries = m_options.retries;
    m_jobs = std::make_unique<MediaJobs>(m_assets.get(), m_sessions.get(), m_media.get(),
                                         m_steps.get(), m_fetcher.get(), jobs);
    const qint64 midnight = clock()->nowUtc().date().startOfDay(Qt::UTC).toMSecsSinceEpoch();
    const Result<qint64> today = m_assets->countSince(midnight, m_options.limits.assetsPerDay);
    m_rates = std::make_unique<RateLimiter>(clock(), m_options.limits.assetsPerMinute,
                                            m_options.limits.assetsPerDay, today ? *today : 0);
    m_services.clock = clock();
    m_services.assets = m_assets.get();
    m_services.indexes = m_indexes.get();
    m_services.entities = m_entities.get();
    m_services.sessions = m_sessions.get();
    m_services.media = m_media.get();
    m_services.spare = m_spare.get();
    m_services.jobs = m_jobs.get();
    m_services.rates = m_rates.get();
    m_services.limits = m_options.limits;
    m_services.origin = origin();
    m_services.isAnyHost = isAnyAddress(m_options.host);
}

void LocalPlatform::Impl::stop()
{
    if (m_server)
        m_server->stop();
    if (m_jobs)
        m_jobs->stop();
}

QString LocalPlatform::Impl::origin() const
{
    // An address to listen on isn't one to go to.
    const bool isV6 = m_options.host.contains(QLatin1Char(':'));
    const QString loopback = isV6 ? QStringLiteral("::1") : QStringLiteral("127.0.0.1");
    const QString named = isAnyAddress(m_options.host) ? loopback : m_options.host;
    const QString host = isV6 ? QStringLiteral("[%1]").arg(named) : named;
    return QStringLiteral("http://%1:%2").arg(host).arg(m_server->port());
}

LocalPlatform::LocalPlatform(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{}

LocalPlatform::~LocalPlatform() = default;

Result<std::unique_ptr<LocalPlatform>> LocalPlatform::start(const PlatformOptions &options)
{
    Q_ASSERT(!options.apiKey.isEmpty());
    auto impl = std::make_unique<Impl>(options);
    if (const Result<void> started = impl->start(); !started)
        return started.error();
    return std::unique_ptr<LocalPlatform>(new LocalPlatform(std::move(impl)));
}

QUrl LocalPlatform::baseUrl() const
{
    return QUrl(m_impl->origin() + QLatin1Char('/') + QLatin1String(ApiVersionSegment));
}

void LocalPlatform::stop()
{
    m_impl->stop();
}

} // namespace reeldeck::platform
