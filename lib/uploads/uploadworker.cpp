#include "uploads/uploadworker.h"

#include "api/apiclient.h"
#include "base/log.h"
#include "uploads/assetfollower.h"
#include "uploads/uploadjournal.h"
#include "uploads/uploadrules.h"
#include "uploads/uploadtransport.h"
#include "uploads/uploadwords.h"

#include <algorithm>

namespace reeldeck {
namespace {

constexpr int mostConcurrent = 16;
// Looking for lost answers takes few bytes but many seconds, so it has places of its own.
constexpr int mostReconcilers = 8;

QTimer *singleShotTimer(QObject *parent)
{
    auto *timer = new QTimer(parent);
    timer->setSingleShot(true);
    return timer;
}

} // namespace

UploadWorker::UploadWorker(const UploadTiming &timing, const ApiTuning &apiTuning)
    : m_timing(timing)
    , m_apiTuning(apiTuning)
    , m_wake(singleShotTimer(this))
    , m_tick(new QTimer(this))
    , m_flush(singleShotTimer(this))
    , m_follower(new AssetFollower(timing, this))
    , m_journal(std::make_unique<UploadJournal>())
{
    m_tick->setInterval(timing.progressInterval);
    connect(m_wake, &QTimer::timeout, this, &UploadWorker::pump);
    connect(m_tick, &QTimer::timeout, this, &UploadWorker::tick);
    connect(m_flush, &QTimer::timeout, this, &UploadWorker::flush);
    connect(m_follower, &AssetFollower::settled, this, &UploadWorker::onSettled);
    connect(m_follower, &AssetFollower::gone, this, &UploadWorker::onGone);
    connect(m_follower, &AssetFollower::keyRejected, this, &UploadWorker::stopForKey);
}

UploadWorker::~UploadWorker()
{
    // In this order: what uses the client ends before the client. The journal already says which
    // attempts were under way; the next start looks for them.
    qDeleteAll(m_attempts);
    qDeleteAll(m_reconcilers);
    delete m_follower;
}

void UploadWorker::openJournal(const QString &path)
{
    if (path.isEmpty())
        return;
    UploadJournal::Loaded loaded = m_journal->open(path);
    for (const Error &problem : std::as_const(loaded.problems))
        emit journalProblem(problem);
    m_lastId = std::max(m_lastId, loaded.lastId);
    QList<Transfer> transfers;
    for (UploadItem &item : loaded.items) {
        const UploadId id = item.transfer.id;
        if (!item.transfer.assetId.isEmpty())
            m_claimed.insert(item.transfer.assetId);
        const auto [it, isNew] = m_items.emplace(id, std::move(item));
        if (!isNew)
            continue;
        UploadItem &restored = it->second;
        // Nothing is under way in a program that has just begun.
        if (restored.transfer.phase == TransferPhase::Processing) {
            m_followed.insert(restored.transfer.assetId, id);
            m_follower->follow(restored.transfer.assetId);
        } else if (isActive(restored.transfer.phase)) {
            restored.transfer.phase = TransferPhase::Queued;
        }
        if (restored.transfer.phase == TransferPhase::Queued)
            (restored.unanswered ? m_toReconcile : m_queued).insert(id);
        transfers.append(restored.transfer);
    }
    m_claimed.unite(loaded.claimed);
    if (!transfers.isEmpty())
        emit added(transfers);
    pump();
}

void UploadWorker::setEndpoint(const ApiEndpoint &endpoint)
{
    if (endpoint == m_endpoint && m_client && !m_stopped)
        return;
    const bool sameAddress = endpoint.baseUrl == m_endpoint.baseUrl;
    const QList<UploadId> underWay =
            idsWhere([](const UploadItem &item) { return isActive(item.transfer.phase); });
    for (const UploadId id : underWay) {
        // With a new key for the same address only the looking begins anew.
        if (m_reconcilers.contains(id) || (!sameAddress && m_attempts.contains(id)))
            takeBack(m_items.at(id));
    }
    m_follower->setClient(nullptr);
    if (m_client)
        m_retired.append(m_client);
    dropRetiredClients();

    m_endpoint = endpoint;
    m_stopped = false;
    m_holdUntil = Milliseconds(0);
    m_client = endpoint.baseUrl.isEmpty() ? nullptr : new ApiClient(endpoint, this, m_apiTuning);
    if (m_client) {
        connect(m_client, &ApiClient::rateBudgetChanged, this, &UploadWorker::rateBudgetChanged);
    }
    m_follower->setClient(m_client);
    pump();
}

void UploadWorker::takeBack(UploadItem &item)
{
    const UploadId id = item.transfer.id;
    if (const UploadTransport *attempt = m_attempts.value(id))
        item.unanswered = attempt->isSent();
    endSteps(id);
    item.transfer.bytesSent = 0;
    item.notBefore = Milliseconds(0);
    if (!item.cancelAsked)
        setPhase(item, TransferPhase::Queued);
    else if (item.unanswered)
        conclude(item, TransferPhase::Cancelled, cancelledUnknownError(item.transfer.name));
    else
        conclude(item, TransferPhase::Cancelled, cancelledError());
}

void UploadWorker::dropRetiredClients()
{
    if (!m_attempts.isEmpty() || !m_reconcilers.isEmpty())
        return;
    for (ApiClient *client : std::as_const(m_retired))
        client->deleteLater();
    m_retired.clear();
}

void UploadWorker::setConcurrency(int uploads)
{
    m_concurrency = std::clamp(uploads, 1, mostConcurrent);
    pump();
}

UploadItem *UploadWorker::find(UploadId id)
{
    const auto it = m_items.find(id);
    return it == m_items.end() ? nullptr : &it->second;
}

void UploadWorker::pump()
{
    if (!m_client || m_stopped)
        return;
    if (m_clock.monotonic() < m_holdUntil)
        return wakeAt(m_holdUntil);
    std::optional<Milliseconds> earliest;
    while (m_reconcilers.size() < mostReconcilers) {
        UploadItem *item = nextStartable(m_toReconcile, earliest);
        if (!item)
            break;
        beginReconciling(*item, std::nullopt);
    }
    while (m_attempts.size() < m_concurrency && m_reconcilers.size() < mostReconcilers) {
        UploadItem *item = nextStartable(m_queued, earliest);
        if (!item)
            break;
        beginAttempt(*item);
    }
    if (earliest)
        wakeAt(*earliest);
}

UploadItem *UploadWorker::nextStartable(const std::set<UploadId> &from,
                                        std::optional<Milliseconds> &earliest)
{
    const Milliseconds now = m_clock.monotonic();
    for (const UploadId id : from) {
        UploadItem &item = m_items.at(id);
        if (item.notBefore > now)
            earliest = std::min(earliest.value_or(item.notBefore), item.notBefore);
        else if (!m_namesInFlight.contains(uploadName(item.transfer.request)))
            return &item;
    }
    return nullptr;
}

void UploadWorker::wakeAt(Milliseconds when)
{
    m_wake->start(std::max(Milliseconds(1), when - m_clock.monotonic()));
}

void UploadWorker::setPhase(UploadItem &item, TransferPhase phase,
                            const std::optional<Error> &error)
{
    const UploadId id = item.transfer.id;
    m_queued.erase(id);
    m_toReconcile.erase(id);
    if (phase == TransferPhase::Queued)
        (item.unanswered ? m_toReconcile : m_queued).insert(id);
    item.transfer.phase = phase;
    item.transfer.error = error;
    if (phase != TransferPhase::Uploading)
        item.transfer.bytesPerSecond = 0;
    save(item);
    touch(item);
}

void UploadWorker::conclude(UploadItem &item, TransferPhase phase,
                            const std::optional<Error> &error)
{
    setPhase(item, phase, error);
    const Transfer transfer = item.transfer;
    flush(); // Whoever hears of the end finds it in the model, too.
    if (phase != TransferPhase::Cancelled) {
        qCInfo(lcUploads) << "Upload" << qint64(transfer.id) << "ended in phase" << int(phase)
                          << (error ? toString(error->kind) : QString());
    }
    emit transferFinished(transfer);
}

void UploadWorker::touch(const UploadItem &item)
{
    m_dirty.insert(item.transfer.id);
    if (!m_flush->isActive())
        m_flush->start(0);
}

void UploadWorker::flush()
{
    m_flush->stop();
    QList<Transfer> transfers;
    transfers.reserve(qsizetype(m_dirty.size()));
    for (const UploadId id : m_dirty) {
        if (const UploadItem *item = find(id))
            transfers.append(item->transfer);
    }
    m_dirty.clear();
    if (!transfers.isEmpty())
        emit changed(transfers);
}

void UploadWorker::tick()
{
    for (auto it = m_attempts.cbegin(); it != m_attempts.cend(); ++it) {
        UploadItem &item = m_items.at(it.key());
        Transfer &transfer = item.transfer;
        if (transfer.phase != TransferPhase::Uploading)
            continue;
        item.speed.update(m_clock.monotonic(), transfer.bytesSent);
        transfer.bytesPerSecond = item.speed.bytesPerSecond();
        m_dirty.insert(transfer.id);
    }
    if (m_attempts.isEmpty())
        m_tick->stop();
    flush();
}

void UploadWorker::save(const UploadItem &item)
{
    tellProblem(m_journal->save(item));
}

void UploadWorker::tellProblem(const std::optional<Error> &problem)
{
    if (problem)
        emit journalProblem(*problem);
}

} // namespace reeldeck
