#include "uploads/queue/uploadworker.h"

#include "api/calls/apiclient.h"
#include "uploads/queue/assetfollower.h"
#include "uploads/queue/diskgate.h"
#include "uploads/queue/transferfeed.h"
#include "uploads/queue/transferkeeper.h"
#include "uploads/queue/uploadrunner.h"
#include "uploads/queue/uploadscheduler.h"
#include "uploads/rules/uploaderrors.h"
#include "uploads/rules/uploadrules.h"
#include "uploads/store/ledgerkeeper.h"

#include <QHostAddress>

#include <algorithm>
#include <utility>

namespace reeldeck {
namespace {

// Of new rows; the others are told when somebody sees them.
constexpr qsizetype MaxToldUnasked = 256;

ApiTuning backgroundTuning(ApiTuning tuning)
{
    tuning.isBackground = true;
    if (!tuning.governor)
        tuning.governor = std::make_shared<RequestGovernor>(tuning.clock);
    return tuning;
}

bool isThisMachine(const QUrl &url)
{
    return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}

} // namespace

UploadWorker::UploadWorker(const UploadTiming &timing, const ApiTuning &apiTuning)
    : m_timing(timing)
    , m_apiTuning(backgroundTuning(apiTuning))
    , m_roster(&m_clock)
    , m_feed(new TransferFeed(&m_roster, &m_clock, timing.progressInterval, timing.stalledAfter,
                              this))
    , m_ledger(new LedgerKeeper(this))
    , m_keeper(new TransferKeeper(&m_roster, m_ledger, m_feed, &m_clock, timing.writeAgain, this))
    , m_gate(new DiskGate(&m_roster, this))
    , m_scheduler(new UploadScheduler(&m_roster, m_apiTuning.governor, timing, &m_clock, this))
    , m_follower(new AssetFollower(timing, this))
    , m_context{&m_roster, m_keeper, &m_clock, m_apiTuning.governor.get(), timing, nullptr, {}}
    , m_runner(new UploadRunner(&m_context, m_feed, m_gate, m_scheduler, this))
{
    connectParts();
}

void UploadWorker::connectParts()
{
    connect(m_feed, &TransferFeed::changed, this, &UploadWorker::changed);
    connect(m_feed, &TransferFeed::countsChanged, this, &UploadWorker::countsChanged);
    connect(m_keeper, &TransferKeeper::finished, this, &UploadWorker::transfersFinished);
    connect(m_keeper, &TransferKeeper::journalProblem, this, &UploadWorker::journalProblem);
    connect(m_keeper, &TransferKeeper::journalWritten, this, [this] {
        emit journalWritten();
        m_runner->pump();
        m_gate->open();
    });
    connect(m_scheduler, &UploadScheduler::holdChanged, this, &UploadWorker::holdChanged);
    connect(m_ledger, &LedgerKeeper::hashed, this, &UploadWorker::onHashed);
    connect(m_follower, &AssetFollower::settled, this, &UploadWorker::onSettled);
    connect(m_follower, &AssetFollower::gone, this, &UploadWorker::onGone);
    connect(m_follower, &AssetFollower::keyRejected, m_runner, &UploadRunner::stopForKey);
    connect(m_runner, &UploadRunner::keyRejected, this, &UploadWorker::keyRejected);
    connect(m_runner, &UploadRunner::refused, this, &UploadWorker::stopAsRefused);
    connect(m_runner, &UploadRunner::stored, this,
            [this](TransferId id, const Asset &asset) { adopt(m_roster.get(id), asset); });
}

UploadWorker::~UploadWorker()
{
    // What uses the client ends before the client.
    delete m_runner;
    delete m_follower;
}

void UploadWorker::openJournal(const QString &path)
{
    m_keeper->tellProblem(m_ledger->open(path));
    QList<TransferRow> rows;
    QList<Transfer> first;
    const auto visit = [&](const UploadItem &item) {
        const Transfer &transfer = item.transfer;
        if (!transfer.assetId.isEmpty())
            m_context.claimed.insert(transfer.assetId);
        if (transfer.phase == TransferPhase::Processing) {
            m_followed.insert(transfer.assetId, transfer.id);
            m_follower->follow(transfer.assetId);
        }
        // The program may have ended between the journal's word and the ledger's.
        m_ledger->uploaded(item);
        rows.append({transfer.id, transfer.phase});
        if (first.size() < MaxToldUnasked)
            first.append(transfer);
    };
    const UploadJournal::Loaded loaded = m_roster.open(path, m_timing.rateLimitLongest, visit);
    for (const Error &problem : loaded.problems)
        emit journalProblem(problem);
    m_lastId = std::max(m_lastId, loaded.lastId);
    m_context.claimed.unite(loaded.claimed);
    if (!rows.isEmpty())
        emit added(rows, first);
    m_feed->tellCounts();
    m_runner->pump();
}

void UploadWorker::setEndpoint(const ApiEndpoint &endpoint)
{
    if (endpoint == m_endpoint && m_context.client && !m_runner->isStopped())
        return;
    const bool isSameAddress = endpoint.baseUrl == m_endpoint.baseUrl;
    m_endpoint = endpoint;
    m_scheduler->setLocal(isThisMachine(endpoint.baseUrl));
    ApiClient *client =
            endpoint.baseUrl.isEmpty() ? nullptr : new ApiClient(endpoint, this, m_apiTuning);
    if (client)
        connect(client, &ApiClient::rateBudgetChanged, this, &UploadWorker::rateBudgetChanged);
    m_follower->setClient(client);
    m_runner->setClient(client, isSameAddress);
    m_runner->pump();
}

void UploadWorker::setConcurrency(int uploads)
{
    m_scheduler->setCeiling(uploads);
    m_runner->pump();
}

void UploadWorker::setLimits(const UploadLimits &limits)
{
    m_runner->setLimits(limits);
}

void UploadWorker::networkCameBack()
{
    m_runner->networkCameBack();
}

void UploadWorker::setMetered(bool metered)
{
    m_scheduler->setMetered(metered);
    if (m_scheduler->isHeldByNetwork()) {
        for (const TransferId id : m_runner->attempts()) {
            if (m_runner->attempt(id)->isSent())
                continue; // Nothing is left to send.
            UploadItem &item = m_roster.get(id);
            m_runner->abort(item);
            if (item.transfer.phase == TransferPhase::Queued)
                m_keeper->setPhase(item, TransferPhase::Queued, meteredError());
        }
    }
    m_runner->pump();
}

void UploadWorker::stopAsRefused(TransferId id, const Error &error)
{
    const bool isNews = !m_refused;
    m_refused = true;
    pauseAll();
    m_keeper->setPhase(m_roster.get(id), TransferPhase::Paused, error);
    m_feed->flush();
    if (isNews)
        emit uploadsRefused(error);
}

void UploadWorker::adopt(UploadItem &item, const Asset &asset)
{
    const TransferId id = item.transfer.id;
    Transfer &transfer = item.transfer;
    item.unanswered = false;
    item.retries = 0;
    m_refused = false;
    m_context.claimed.insert(asset.id);
    transfer.assetId = asset.id;
    adoptName(transfer, asset);
    if (transfer.bytesTotal == 0)
        transfer.bytesTotal = asset.size.value_or(0);
    transfer.bytesSent = transfer.bytesTotal;
    m_keeper->setPhase(item, TransferPhase::Processing);
    m_ledger->uploaded(item);
    m_feed->flush();
    emit assetCreated(id, asset, transfer.request.path);
    if (item.cancelAsked) {
        return m_keeper->conclude(item, TransferPhase::Cancelled, storedAnywayError(transfer.name));
    }
    m_followed.insert(asset.id, id);
    if (asset.status == AssetStatus::Ready || asset.status == AssetStatus::Failed)
        onSettled(asset);
    else
        m_follower->follow(asset.id);
}

void UploadWorker::onSettled(const Asset &asset)
{
    UploadItem *item = m_roster.find(m_followed.take(asset.id));
    if (!item || item->transfer.phase != TransferPhase::Processing)
        return;
    adoptName(item->transfer, asset);
    if (item->transfer.request.path.isEmpty() && asset.size) {
        item->transfer.bytesTotal = *asset.size;
        item->transfer.bytesSent = *asset.size;
    }
    emit assetSettled(asset);
    if (asset.status == AssetStatus::Failed)
        m_keeper->conclude(*item, TransferPhase::Failed,
                           processingFailedError(asset, item->transfer.request.path.isEmpty()));
    else
        m_keeper->conclude(*item, TransferPhase::Ready);
}

void UploadWorker::onGone(const AssetId &assetId, const Error &error)
{
    UploadItem *item = m_roster.find(m_followed.take(assetId));
    if (item && item->transfer.phase == TransferPhase::Processing) {
        m_keeper->conclude(*item, TransferPhase::Failed, goneError(item->transfer.name, error));
    }
}

void UploadWorker::onHashed(TransferId id, const QByteArray &sha256)
{
    if (UploadItem *item = m_roster.find(id)) {
        item->transfer.sha256 = sha256;
        m_keeper->save(*item);
    }
}

void UploadWorker::enqueue(const QList<PlannedUpload> &uploads)
{
    if (!m_roster.isOpen())
        openJournal(QString());
    const qint64 batch = m_lastId + 1;
    // By and by, so that a drop of thousands is never in memory as a whole.
    constexpr qsizetype atOnce = 512;
    for (qsizetype from = 0; from < uploads.size(); from += atOnce) {
        append(uploads.mid(from, atOnce), batch);
        m_feed->settle();
    }
    m_feed->tellCounts();
    m_runner->pump();
}

UploadItem UploadWorker::newItem(const PlannedUpload &upload)
{
    UploadItem item;
    item.transfer.id = TransferId(++m_lastId);
    item.transfer.queuedUtc = m_clock.nowUtc();
    item.transfer.request = upload.request;
    item.transfer.name = uploadTitle(upload.request);
    item.transfer.kind = upload.kind;
    return item;
}

std::optional<Error> UploadWorker::takeStamp(UploadItem &item)
{
    if (item.transfer.request.path.isEmpty())
        return std::nullopt;
    const Result<FileStamp> stamp = stampOf(item.transfer.request.path);
    if (!stamp)
        return stamp.error();
    if (*stamp != item.stamp)
        TransferKeeper::clearSession(item); // Its parts are of another file.
    item.stamp = *stamp;
    item.transfer.bytesTotal = stamp->size;
    return std::nullopt;
}

void UploadWorker::append(const QList<PlannedUpload> &uploads, qint64 batch)
{
    QList<std::pair<TransferId, Error>> failed;
    QList<UploadItem> items;
    QList<TransferRow> rows;
    QList<Transfer> first;
    items.reserve(uploads.size());
    for (const PlannedUpload &upload : uploads) {
        UploadItem item = newItem(upload);
        item.transfer.batch = batch;
        if (const std::optional<Error> error = takeStamp(item)) {
            failed.append({item.transfer.id, *error});
            item.transfer.error = error;
        }
        rows.append({item.transfer.id, item.transfer.phase});
        if (first.size() < MaxToldUnasked)
            first.append(item.transfer);
        items.append(std::move(item));
    }
    m_keeper->tellProblem(m_roster.append(std::move(items)));
    emit added(rows, first);
    for (const auto &[id, error] : std::as_const(failed))
        m_keeper->conclude(m_roster.get(id), TransferPhase::Failed, error);
}

void UploadWorker::whenOnDisk(const std::function<void()> &then)
{
    m_gate->whenAllSafe(then);
}

void UploadWorker::apply(TransferCommand command, const QList<TransferId> &ids)
{
    switch (command) {
    case TransferCommand::Pause:
        return forEach(ids, &UploadWorker::pause);
    case TransferCommand::Resume:
        return forEach(ids, &UploadWorker::resume);
    case TransferCommand::Retry:
        return forEach(ids, &UploadWorker::retry);
    case TransferCommand::Cancel:
        return forEach(ids, &UploadWorker::cancel);
    case TransferCommand::LookAgain:
        return forEach(ids, &UploadWorker::lookAgain);
    case TransferCommand::Remove:
        return removeFinal(ids);
    case TransferCommand::UploadNext:
        return uploadNext(ids);
    case TransferCommand::Answer:
        return;
    }
}

void UploadWorker::applyToAll(TransferCommand command)
{
    const auto isEntryFinal = [](const UploadRoster::Entry &entry) {
        return isFinal(entry.phase);
    };
    switch (command) {
    case TransferCommand::Pause:
        return pauseAll();
    case TransferCommand::Resume:
        return resumeAll();
    case TransferCommand::Retry:
        return forEach(idsInPhase(TransferPhase::Failed), &UploadWorker::retry);
    case TransferCommand::Cancel:
        return forEach(m_roster.idsWhere(std::not_fn(isEntryFinal)), &UploadWorker::cancel);
    case TransferCommand::Remove:
        return takeOff(m_roster.idsWhere(isEntryFinal));
    case TransferCommand::LookAgain:
    case TransferCommand::UploadNext:
    case TransferCommand::Answer:
        return;
    }
}

void UploadWorker::cancel(TransferId id)
{
    UploadItem *item = m_roster.find(id);
    if (!item || isFinal(item->transfer.phase))
        return;
    const QString name = item->transfer.name;
    if (item->transfer.phase == TransferPhase::Processing) {
        m_follower->forget(item->transfer.assetId);
        m_followed.remove(item->transfer.assetId);
        m_keeper->conclude(*item, TransferPhase::Cancelled, notFollowedError(name));
        return;
    }
    const UploadTask *sending = m_runner->attempt(id);
    if (sending && sending->isSent()) {
        item->cancelAsked = true;
        m_keeper->setPhase(*item, TransferPhase::WaitingForServer, cancellingTooLateError());
        return;
    }
    if (sending)
        item->unanswered = false; // The request ends incomplete.
    m_runner->drop(id);
    m_keeper->conclude(*item, TransferPhase::Cancelled,
                       item->unanswered ? cancelledUnknownError(name)
                                        : UploadTask::cancelledError(*item));
    m_runner->pump();
}

void UploadWorker::retry(TransferId id)
{
    UploadItem *item = m_roster.find(id);
    if (!item)
        return;
    Transfer &transfer = item->transfer;
    item->cancelAsked = false;
    item->retries = 0;
    m_keeper->postpone(*item, Milliseconds(0));
    switch (transfer.phase) {
    case TransferPhase::NeedsYou:
        item->unanswered = false; // The person has looked.
        break;
    case TransferPhase::Cancelled:
        if (!transfer.assetId.isEmpty()) {
            // It is there; another upload would make a second one.
            m_followed.insert(transfer.assetId, id);
            m_follower->follow(transfer.assetId);
            m_keeper->setPhase(*item, TransferPhase::Processing);
            return;
        }
        break;
    case TransferPhase::Failed:
        transfer.assetId = AssetId();
        // The platform may take by now what it was known to refuse, and the person asks for it.
        if (transfer.error && transfer.error->kind == ErrorKind::TooLarge)
            transfer.request.triesBeyondLimit = true;
        break;
    default:
        return;
    }
    TransferKeeper::forgetBytes(*item);
    // An attempt that may have been stored is looked for as the file it was.
    if (!item->unanswered) {
        const FileStamp before = item->stamp;
        if (const std::optional<Error> error = takeStamp(*item)) {
            m_keeper->conclude(*item, TransferPhase::Failed, error);
            return;
        }
        if (item->stamp != before)
            item->transfer.kind = MediaKind::Unknown; // It may be of another kind by now.
    }
    m_keeper->setPhase(*item, TransferPhase::Queued);
    m_runner->pump();
}

void UploadWorker::pause(TransferId id)
{
    UploadItem *item = m_roster.find(id);
    if (!item)
        return;
    if (const UploadTask *sending = m_runner->attempt(id)) {
        if (sending->isSent())
            return;
        m_runner->drop(id);
        item->unanswered = false;
        TransferKeeper::forgetBytes(*item);
    } else if (item->transfer.phase != TransferPhase::Queued) {
        return;
    }
    m_keeper->setPhase(*item, TransferPhase::Paused);
    m_runner->pump();
}

void UploadWorker::resume(TransferId id)
{
    UploadItem *item = m_roster.find(id);
    if (!item || item->transfer.phase != TransferPhase::Paused)
        return;
    m_refused = false;
    m_keeper->postpone(*item, Milliseconds(0));
    m_keeper->setPhase(*item, TransferPhase::Queued);
    m_runner->pump();
}

void UploadWorker::pauseAll()
{
    // The waiting ones first, so that no place that becomes free is taken by one of them.
    forAll(idsInPhase(TransferPhase::Queued),
           [this](TransferId id) { m_keeper->setPhase(m_roster.get(id), TransferPhase::Paused); });
    for (const TransferId id : m_runner->attempts())
        pause(id);
}

void UploadWorker::resumeAll()
{
    m_refused = false;
    forAll(idsInPhase(TransferPhase::Paused), [this](TransferId id) {
        UploadItem &item = m_roster.get(id);
        m_keeper->postpone(item, Milliseconds(0));
        m_keeper->setPhase(item, TransferPhase::Queued);
    });
    m_runner->pump();
}

void UploadWorker::forAll(const QList<TransferId> &ids,
                          const std::function<void(TransferId)> &change)
{
    const JournalBatch batch(m_keeper);
    for (const TransferId id : ids)
        change(id);
}

void UploadWorker::forEach(const QList<TransferId> &ids, void (UploadWorker::*change)(TransferId))
{
    m_runner->setSuspended(true); // Nothing begins before all have their new phase.
    forAll(ids, [this, change](TransferId id) { (this->*change)(id); });
    m_runner->setSuspended(false);
    m_runner->pump();
}

void UploadWorker::removeFinal(const QList<TransferId> &ids)
{
    QList<TransferId> gone;
    for (const TransferId id : ids) {
        const UploadRoster::Entry *entry = m_roster.entry(id);
        if (entry && isFinal(entry->phase))
            gone.append(id);
    }
    takeOff(gone);
}

void UploadWorker::takeOff(const QList<TransferId> &ids)
{
    m_feed->flush();
    m_keeper->tellProblem(m_roster.remove(ids));
    if (ids.isEmpty())
        return;
    emit removed(ids);
    m_feed->tellCounts();
}

QList<TransferId> UploadWorker::idsInPhase(TransferPhase phase) const
{
    return m_roster.idsWhere(
            [phase](const UploadRoster::Entry &entry) { return entry.phase == phase; });
}

void UploadWorker::moveBefore(const QList<TransferId> &ids, TransferId before)
{
    m_keeper->tellProblem(m_roster.moveBefore(ids, before));
    m_feed->settleSoon();
    emit reordered(m_roster.inOrder());
    m_runner->pump();
}

void UploadWorker::uploadNext(const QList<TransferId> &ids)
{
    const QSet<TransferId> wanted(ids.cbegin(), ids.cend());
    for (const auto &[position, id] : m_roster.queued()) {
        if (!wanted.contains(id)) {
            const TransferId first = id; // The move changes what is iterated over.
            return moveBefore(ids, first);
        }
    }
}

void UploadWorker::adoptCandidate(TransferId id, const AssetId &assetId)
{
    UploadItem *item = m_roster.find(id);
    if (!item || item->transfer.phase != TransferPhase::NeedsYou)
        return;
    const QList<Asset> candidates = item->transfer.candidates;
    const auto chosen = std::find_if(candidates.cbegin(), candidates.cend(),
                                     [&](const Asset &asset) { return asset.id == assetId; });
    if (chosen == candidates.cend())
        return;
    // It may have become ready since it was listed: the follower asks.
    Asset asset = *chosen;
    asset.status = {};
    adopt(*item, asset);
    m_runner->pump();
}

void UploadWorker::lookAgain(TransferId id)
{
    UploadItem *item = m_roster.find(id);
    if (!item || item->transfer.phase != TransferPhase::NeedsYou)
        return;
    item->unanswered = true; // What is queued so is looked for before it is sent.
    m_keeper->postpone(*item, Milliseconds(0));
    m_keeper->setPhase(*item, TransferPhase::Queued, lookingError());
    m_runner->pump();
}

void UploadWorker::requestDetails(const QList<TransferId> &ids)
{
    for (const TransferId id : ids) {
        if (const UploadItem *item = m_roster.find(id))
            m_keeper->touch(*item);
    }
}

QHash<FileStamp, EarlierUpload> UploadWorker::earlierUploads(const QList<FileStamp> &files) const
{
    QHash<FileStamp, EarlierUpload> known = m_ledger->uploadedAmong(files);
    for (const FileStamp &file : m_roster.unfinishedAmong(files))
        known.insert(file, {});
    return known;
}

QHash<AssetId, QString> UploadWorker::prepareDeletion(const QList<AssetId> &ids)
{
    QList<TransferId> open = m_keeper->inPartsOf({ids.begin(), ids.end()});
    for (const AssetId &id : ids) {
        if (m_followed.contains(id))
            open << m_followed.value(id);
    }
    forEach(open, &UploadWorker::cancel);
    return m_ledger->pathsOf(ids);
}

void UploadWorker::forgetUploaded(const QList<AssetId> &ids)
{
    m_ledger->forget(ids);
}

} // namespace reeldeck
