#include "uploads/uploadworker.h"

#include "api/apiclient.h"
#include "base/log.h"
#include "uploads/assetfollower.h"
#include "uploads/journalsync.h"
#include "uploads/ledgerkeeper.h"
#include "uploads/uploadrules.h"
#include "uploads/uploadtransport.h"
#include "uploads/uploadwords.h"

#include <QScopeGuard>

#include <algorithm>

namespace reeldeck {
namespace {

constexpr int mostConcurrent = 16;
// Looking for lost answers takes few bytes but many seconds, so it has places of its own.
constexpr int mostReconcilers = 8;
// While more than these wait to be looked for the network is too bad to begin others.
constexpr size_t mostToLookFor = 32;
// Files that may still be written are looked at on the disk: a few at a time.
constexpr int mostHeldAtOnce = 16;
constexpr std::chrono::milliseconds heldLookInterval{250};

ApiTuning backgroundTuning(ApiTuning tuning)
{
    tuning.isBackground = true;
    if (!tuning.governor)
        tuning.governor = std::make_shared<RequestGovernor>(tuning.clock);
    return tuning;
}

QTimer *singleShotTimer(QObject *parent)
{
    auto *timer = new QTimer(parent);
    timer->setSingleShot(true);
    return timer;
}

} // namespace

UploadWorker::UploadWorker(const UploadTiming &timing, const ApiTuning &apiTuning)
    : m_timing(timing)
    , m_apiTuning(backgroundTuning(apiTuning))
    , m_roster(&m_clock)
    , m_sync(new JournalSync(this))
    , m_wake(singleShotTimer(this))
    , m_tick(new QTimer(this))
    , m_flush(singleShotTimer(this))
    , m_settle(singleShotTimer(this))
    , m_writeAgain(singleShotTimer(this))
    , m_lookForDead(singleShotTimer(this))
    , m_follower(new AssetFollower(timing, this))
    , m_ledger(new LedgerKeeper(this))
{
    m_tick->setInterval(timing.progressInterval);
    connect(m_wake, &QTimer::timeout, this, &UploadWorker::pump);
    connect(m_apiTuning.governor.get(), &RequestGovernor::changed, this, &UploadWorker::pumpSoon,
            Qt::QueuedConnection);
    connect(m_tick, &QTimer::timeout, this, &UploadWorker::tick);
    connect(m_flush, &QTimer::timeout, this, &UploadWorker::flush);
    connect(m_settle, &QTimer::timeout, this, &UploadWorker::settle);
    connect(m_writeAgain, &QTimer::timeout, this, &UploadWorker::writeAgain);
    connect(m_lookForDead, &QTimer::timeout, this, &UploadWorker::endDeadAttempts);
    connect(m_sync, &JournalSync::finished, this, &UploadWorker::syncEnded);
    connect(m_ledger, &LedgerKeeper::hashed, this, &UploadWorker::onHashed);
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
    tellProblem(m_ledger->open(path));
    QList<TransferRow> rows;
    QList<Transfer> first;
    const auto visit = [&](const UploadItem &item) {
        const Transfer &transfer = item.transfer;
        if (!transfer.assetId.isEmpty())
            m_claimed.insert(transfer.assetId);
        if (transfer.phase == TransferPhase::Processing) {
            m_followed.insert(transfer.assetId, transfer.id);
            m_follower->follow(transfer.assetId);
        }
        // The program may have ended between the journal's word and the ledger's.
        m_ledger->uploaded(item);
        rows.append({transfer.id, transfer.phase});
        if (first.size() < mostToldUnasked)
            first.append(transfer);
    };
    const UploadJournal::Loaded loaded = m_roster.open(path, m_timing.rateLimitLongest, visit);
    for (const Error &problem : loaded.problems)
        emit journalProblem(problem);
    m_lastId = std::max(m_lastId, loaded.lastId);
    m_claimed.unite(loaded.claimed);
    if (!rows.isEmpty())
        emit added(rows, first);
    tellCounts();
    pump();
}

void UploadWorker::setEndpoint(const ApiEndpoint &endpoint)
{
    if (endpoint == m_endpoint && m_client && !m_stopped)
        return;
    const bool sameAddress = endpoint.baseUrl == m_endpoint.baseUrl;
    const QList<UploadId> underWay = m_roster.idsWhere(
            [](const UploadRoster::Entry &entry) { return isActive(entry.phase); });
    for (const UploadId id : underWay) {
        // With a new key for the same address only the looking begins anew.
        if (m_reconcilers.contains(id) || (!sameAddress && m_attempts.contains(id)))
            takeBack(m_roster.get(id));
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
    const UploadTransport *attempt = m_attempts.value(id);
    const bool mayBeThere = attempt && attempt->isSent();
    if (attempt)
        item.unanswered = mayBeThere && !attempt->isResumable();
    endSteps(id);
    if (!item.unanswered)
        forgetBytes(item); // Else they are out, and it is only looked for.
    postpone(item, Milliseconds(0));
    if (!item.cancelAsked)
        setPhase(item, TransferPhase::Queued);
    else if (item.unanswered || mayBeThere)
        conclude(item, TransferPhase::Cancelled, cancelledUnknownError(item.transfer.name));
    else
        conclude(item, TransferPhase::Cancelled, cancelledWords(item));
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
    m_concurrency.setCeiling(std::clamp(uploads, 1, mostConcurrent));
    pump();
}

QList<UploadId> UploadWorker::idsInPhase(TransferPhase phase) const
{
    return m_roster.idsWhere(
            [phase](const UploadRoster::Entry &entry) { return entry.phase == phase; });
}

void UploadWorker::forAll(const QList<UploadId> &ids, const std::function<void(UploadId)> &change)
{
    m_ledger->begin();
    m_roster.beginBatch();
    for (const UploadId id : ids)
        change(id);
    m_ledger->commit();
    tellProblem(m_roster.endBatch());
}

void UploadWorker::postpone(UploadItem &item, Milliseconds delay)
{
    const bool waits = delay > Milliseconds(0);
    item.notBefore = waits ? m_clock.monotonic() + delay : Milliseconds(0);
    item.notBeforeUtc = waits ? m_clock.nowUtc().addMSecs(delay.count()) : QDateTime();
}

void UploadWorker::pump()
{
    const auto tell = qScopeGuard([this] { noteHold(); });
    // What isn't in the journal isn't sent: after a crash it would be sent again.
    if (!m_client || m_stopped || m_roster.isBlocked())
        return;
    if (m_clock.monotonic() < m_holdUntil)
        return wakeAt(m_holdUntil);
    std::optional<Milliseconds> earliest;
    while (m_reconcilers.size() < mostReconcilers) {
        UploadItem *item = nextStartable(m_roster.toReconcile(), earliest);
        if (!item)
            break;
        beginReconciling(*item, std::nullopt);
    }
    // One commit for all that begin now: each has to reach the disk.
    m_roster.beginBatch(JournalSync::isAvailable() ? UploadRoster::Durability::Crash
                                                   : UploadRoster::Durability::PowerLoss);
    int held = 0;
    while (placesTaken() < placesNow() && m_roster.toReconcile().size() < mostToLookFor) {
        UploadItem *item = nextStartable(m_roster.queued(), earliest);
        if (!item || !hasPermit(earliest))
            break;
        if (!waitsUntilWritten(*item)) {
            beginAttempt(*item);
        } else if (++held == mostHeldAtOnce) {
            earliest = m_clock.monotonic() + heldLookInterval;
            break;
        }
    }
    tellProblem(m_roster.announceNext());
    tellProblem(m_roster.endBatch());
    sendAnnounced();
    syncBegun();
    if (earliest)
        wakeAt(*earliest);
}

void UploadWorker::setLimits(const UploadLimits &limits)
{
    m_limits = limits;
}

UploadItem *UploadWorker::nextStartable(const UploadRoster::Order &from,
                                        std::optional<Milliseconds> &earliest)
{
    const Milliseconds now = m_clock.monotonic();
    // Whose answer is still to be looked for keeps its name to itself.
    QSet<size_t> unanswered;
    if (&from == &m_roster.queued()) {
        for (const auto &[position, id] : m_roster.toReconcile())
            unanswered.insert(m_roster.entry(id)->nameHash);
    }
    for (const auto &[position, id] : from) {
        const UploadRoster::Entry &entry = *m_roster.entry(id);
        if (entry.notBefore > now)
            earliest = std::min(earliest.value_or(entry.notBefore), entry.notBefore);
        else if (!m_namesInFlight.contains(entry.nameHash) && !unanswered.contains(entry.nameHash))
            return m_roster.find(id);
    }
    return nullptr;
}

void UploadWorker::pumpSoon()
{
    m_wake->start(0); // Uploads that end together are followed together.
}

void UploadWorker::wakeAt(Milliseconds when)
{
    m_wake->start(std::max(Milliseconds(1), when - m_clock.monotonic()));
}

void UploadWorker::setPhase(UploadItem &item, TransferPhase phase,
                            const std::optional<Error> &error)
{
    item.transfer.phase = phase;
    item.transfer.error = error;
    item.isTroubled = false;
    if (phase != TransferPhase::Uploading) {
        item.transfer.bytesPerSecond = 0;
        item.transfer.stalled = false;
        item.transfer.stalledSeconds = 0;
    }
    if (phase != TransferPhase::NeedsYou)
        item.transfer.candidates.clear();
    save(item);
    touch(item);
}

void UploadWorker::conclude(UploadItem &item, TransferPhase phase,
                            const std::optional<Error> &error)
{
    item.transfer.finishedUtc = m_clock.nowUtc();
    if (isFinal(phase)) {
        // Before the journal's word: an upload that ends twice is in the report once, and one whose
        // end only the journal knows would be gone with the next start.
        Transfer ended = item.transfer;
        ended.phase = phase;
        ended.error = error;
        m_ledger->finished(ended);
    }
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
    if (!m_settle->isActive())
        m_settle->start(0);
}

void UploadWorker::settle()
{
    flush();
    m_roster.settle();
}

void UploadWorker::tellAbout(const QList<UploadId> &ids)
{
    for (const UploadId id : ids) {
        if (const UploadItem *item = m_roster.find(id))
            touch(*item);
    }
}

void UploadWorker::flush()
{
    m_flush->stop();
    QList<Transfer> transfers;
    transfers.reserve(qsizetype(m_dirty.size()));
    for (const UploadId id : m_dirty) {
        if (const UploadItem *item = m_roster.find(id))
            transfers.append(item->transfer);
    }
    m_dirty.clear();
    if (transfers.isEmpty())
        return;
    emit changed(transfers);
    tellCounts();
}

void UploadWorker::tellCounts()
{
    double bytesPerSecond = 0;
    for (auto it = m_attempts.cbegin(); it != m_attempts.cend(); ++it)
        bytesPerSecond += m_roster.get(it.key()).transfer.bytesPerSecond;
    emit countsChanged(m_roster.counts(), bytesPerSecond);
}

void UploadWorker::tick()
{
    for (auto it = m_attempts.cbegin(); it != m_attempts.cend(); ++it) {
        UploadItem &item = m_roster.get(it.key());
        Transfer &transfer = item.transfer;
        if (transfer.phase != TransferPhase::Uploading)
            continue;
        item.speed.update(m_clock.monotonic(), transfer.bytesSent);
        transfer.bytesPerSecond = item.speed.bytesPerSecond();
        noteStall(item);
        m_roster.note(item);
        m_dirty.insert(transfer.id);
    }
    if (m_attempts.isEmpty())
        m_tick->stop();
    flush();
}

void UploadWorker::save(const UploadItem &item)
{
    tellProblem(m_roster.save(item));
}

void UploadWorker::tellProblem(const std::optional<Error> &problem)
{
    if (problem)
        emit journalProblem(*problem);
    if (m_roster.isBlocked() && !m_writeAgain->isActive())
        m_writeAgain->start(m_timing.writeAgain);
}

void UploadWorker::writeAgain()
{
    m_roster.writeAgain();
    if (m_roster.isBlocked())
        return m_writeAgain->start(m_timing.writeAgain);
    emit journalWritten();
    pump();
    syncBegun();
}

} // namespace reeldeck
