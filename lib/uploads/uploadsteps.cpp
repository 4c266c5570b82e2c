// How UploadWorker takes one upload from its first byte to its end.

#include "uploads/uploadworker.h"

#include "api/apiclient.h"
#include "base/log.h"
#include "domain/limits.h"
#include "uploads/assetfollower.h"
#include "uploads/filerest.h"
#include "uploads/ledgerkeeper.h"
#include "uploads/uploadrules.h"
#include "uploads/uploadtransport.h"
#include "uploads/uploadwords.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace reeldeck {

/// Whether the file may still be written; then it is looked at again soon, and taken as it is then.
bool UploadWorker::waitsUntilWritten(UploadItem &item)
{
    Transfer &transfer = item.transfer;
    // Once an attempt was made, what it sent is what is sent.
    if (transfer.request.path.isEmpty() || transfer.attempts > 0 ||
        !wasYoung(item.stamp, transfer.queuedUtc, m_timing.rest))
        return false;
    const Result<FileStamp> now = stampOf(transfer.request.path);
    if (!now)
        return false; // The attempt finds the same and says so.
    const bool hasWaited = item.notBefore > Milliseconds(0);
    const Milliseconds left =
            untilRest({*now == item.stamp, hasWaited}, *now, m_clock.nowUtc(), m_timing.rest);
    if (*now != item.stamp) {
        item.stamp = *now;
        transfer.bytesTotal = now->size;
        save(item); // It isn't what was announced any more.
    }
    if (left <= Milliseconds(0))
        return false;
    postpone(item, left);
    setPhase(item, TransferPhase::Queued, stillWrittenError());
    return true;
}

void UploadWorker::beginAttempt(UploadItem &item)
{
    const UploadId id = item.transfer.id;
    Transfer &transfer = item.transfer;
    const bool wasAnnounced = m_roster.isAnnounced(id);
    ++transfer.attempts;
    forgetBytes(item);
    transfer.sha256.clear();
    setPhase(item, TransferPhase::Checking);

    Result<std::unique_ptr<UploadTransport>> opened =
            openTransport({transfer.request, item.stamp, item.session}, m_limits, m_timing, this);
    if (!opened) {
        conclude(item, TransferPhase::Failed, opened.error());
        return;
    }
    UploadTransport *attempt = std::move(opened).value().release(); // A child of ours.
    transfer.kind = attempt->kind();
    transfer.method = attempt->method();
    transfer.bytesTotal = attempt->size();
    transfer.startedUtc = m_clock.nowUtc();
    if (!attempt->isResumable())
        clearSession(item); // The limits have changed since.
    item.unanswered = !attempt->isResumable();
    item.began = item.lastByte = m_clock.monotonic();
    item.speed.restart(item.began, transfer.bytesSent);
    setPhase(item, TransferPhase::Uploading);

    connect(attempt, &UploadTransport::progress, this,
            [this, id](qint64 sent) { onProgress(id, sent); });
    connect(attempt, &UploadTransport::bodySent, this, [this, id] { onBodySent(id); });
    connect(attempt, &UploadTransport::sessionChanged, this,
            [this, id](const QString &session) { onSession(id, session); });
    connect(attempt, &UploadTransport::partsChanged, this,
            [this, id](int done, int total) { onParts(id, done, total); });
    connect(attempt, &UploadTransport::troubled, this,
            [this, id](const Error &why) { onTroubled(id, why); });
    connect(attempt, &UploadTransport::restarted, this,
            [this, id](const Error &why) { onRestarted(id, why); });
    connect(attempt, &UploadTransport::finished, this,
            [this, id](const Result<Asset> &result) { onAttemptFinished(id, result); });
    m_attempts.insert(id, attempt);
    m_namesInFlight.insert(m_roster.entry(id)->nameHash);
    m_begun.append({id, attempt, wasAnnounced});
}

void UploadWorker::onProgress(UploadId id, qint64 sent)
{
    // Called many times a second: the next tick tells the others.
    UploadItem &item = m_roster.get(id);
    item.lastByte = m_clock.monotonic();
    Transfer &transfer = item.transfer;
    if (m_probing)
        reached();
    transfer.bytesSent = std::clamp(sent, transfer.bytesSent, transfer.bytesTotal);
}

void UploadWorker::onBodySent(UploadId id)
{
    UploadItem &item = m_roster.get(id);
    item.lastByte = m_clock.monotonic();
    item.transfer.bytesSent = item.transfer.bytesTotal;
    item.transfer.sha256 = m_attempts.value(id)->sha256();
    setPhase(item, TransferPhase::WaitingForServer, item.transfer.error);
    const UploadTransport *attempt = m_attempts.value(id);
    if (!attempt->isResumable())
        QTimer::singleShot(m_timing.lookUnasked, attempt, [this, id] { lookUnasked(id); });
    QTimer::singleShot(m_timing.placeHeld, attempt, [this] { pumpSoon(); });
}

void UploadWorker::onSession(UploadId id, const QString &session)
{
    UploadItem &item = m_roster.get(id);
    const bool isSent = m_attempts.value(id)->isSent();
    item.session = session;
    if (session.isEmpty())
        clearSession(item);
    if (item.transfer.phase == TransferPhase::WaitingForServer && !isSent)
        setPhase(item, TransferPhase::Uploading); // The last report wasn't good.
    else
        save(item);
    if (m_roster.isSaved(id) || isSent)
        return;
    // What isn't on disk would be sent again after a crash.
    endSteps(id);
    setPhase(item, TransferPhase::Queued, item.transfer.error);
}

void UploadWorker::onParts(UploadId id, int done, int total)
{
    UploadItem &item = m_roster.get(id);
    if (done > item.transfer.partsDone) {
        item.retries = 0; // The way is good again.
        if (std::exchange(item.isTroubled, false) &&
            item.transfer.phase == TransferPhase::Uploading)
            item.transfer.error.reset();
    }
    item.transfer.partsDone = done;
    item.transfer.partsTotal = total;
    touch(item);
}

void UploadWorker::onTroubled(UploadId id, const Error &why)
{
    UploadItem &item = m_roster.get(id);
    item.transfer.error = why;
    item.isTroubled = true;
    touch(item);
}

void UploadWorker::onRestarted(UploadId id, const Error &why)
{
    UploadItem &item = m_roster.get(id);
    item.transfer.partsDone = 0;
    item.transfer.bytesSent = 0;
    item.speed.restart(m_clock.monotonic());
    setPhase(item, TransferPhase::Uploading, why);
}

void UploadWorker::forgetBytes(UploadItem &item)
{
    if (item.session.isEmpty())
        item.transfer.bytesSent = 0;
}

void UploadWorker::clearSession(UploadItem &item)
{
    item.session.clear();
    item.transfer.partsDone = 0;
    item.transfer.partsTotal = 0;
    item.transfer.bytesSent = 0;
}

Error UploadWorker::cancelledWords(const UploadItem &item)
{
    return item.session.isEmpty() ? cancelledError() : cancelledInPartsError();
}

void UploadWorker::onAttemptFinished(UploadId id, const Result<Asset> &result)
{
    UploadItem &item = m_roster.get(id);
    const UploadTransport *attempt = m_attempts.value(id);
    const BodyProgress body = attempt->body();
    item.unanswered = attempt->isSent();
    const bool hadOldKey = attempt->client() != m_client;
    endSteps(id);
    paceAfter(item, result);
    if (result)
        adopt(item, *result);
    else if (hadOldKey && result.error().kind == ErrorKind::KeyRejected && !item.cancelAsked)
        requeue(item, std::nullopt, Milliseconds(0)); // A new key is in place already.
    else
        onAttemptFailed(item, afterBreaks(item, result.error(), body), body);
    pumpSoon();
}

Error UploadWorker::afterBreaks(UploadItem &item, const Error &error, BodyProgress body)
{
    const bool isBreak = error.kind == ErrorKind::ConnectionLost && body == BodyProgress::Begun;
    item.breaks = isBreak ? item.breaks + 1 : 0;
    constexpr int ByChance = 1;
    if (item.breaks <= ByChance || !item.session.isEmpty())
        return error;
    // A refusal of the key is lost as well when it comes within the body; the list tells it.
    if (item.breaks == ByChance + 1 && m_client)
        checkKey();
    return closesWhileSendingError(error);
}

void UploadWorker::checkKey()
{
    CheckKeyJob *check = m_client->checkKey();
    connect(check, &CheckKeyJob::finished, this, [this, client = m_client](const auto &result) {
        if (client == m_client && !result && result.error().kind == ErrorKind::KeyRejected)
            stopForKey(result.error());
    });
}

void UploadWorker::onAttemptFailed(UploadItem &item, const Error &error, BodyProgress body)
{
    const AttemptFailure failure{error, body, item.retries};
    const double jitter = QRandomGenerator::global()->generateDouble();
    const Decision decision = decideAfterFailure(failure, m_timing, jitter);
    qCInfo(lcUploads) << "Upload" << qint64(item.transfer.id) << "attempt" << item.transfer.attempts
                      << toString(error.kind) << error.httpStatus << "step" << int(decision.step);
    const bool lastReportLost =
            !item.session.isEmpty() && item.unanswered && isTransient(error.kind);
    item.unanswered = decision.step == NextStep::Reconcile;
    if (item.cancelAsked) {
        conclude(item, TransferPhase::Cancelled,
                 item.unanswered || lastReportLost ? cancelledUnknownError(item.transfer.name)
                                                   : cancelledWords(item));
        return;
    }
    if (lastReportLost && decision.step == NextStep::Fail)
        carryOut(decision, item, lastReportLostError(item.transfer.name, error));
    else
        carryOut(decision, item, error);
}

void UploadWorker::carryOut(const Decision &decision, UploadItem &item, const Error &error)
{
    switch (decision.step) {
    case NextStep::RetryLater:
        ++item.retries;
        requeue(item, waitingError(error, decision.delay), decision.delay);
        break;
    case NextStep::HoldQueue: {
        // The governor knows of windows and quotas, too.
        const Milliseconds delay = std::max(decision.delay, m_apiTuning.governor->uploadWait());
        m_holdUntil = std::max(m_holdUntil, m_clock.monotonic() + delay);
        requeue(item, waitingError(error, delay), delay);
        break;
    }
    case NextStep::Reconcile:
        beginReconciling(item, error);
        break;
    case NextStep::StopQueue:
        requeue(item, error, Milliseconds(0));
        if (error.kind == ErrorKind::KeyRejected)
            stopForKey(error);
        else
            stopAsRefused(item, error);
        break;
    case NextStep::Fail:
        conclude(item, TransferPhase::Failed, error);
        break;
    }
}

void UploadWorker::beginReconciling(UploadItem &item, const std::optional<Error> &why)
{
    const UploadId id = item.transfer.id;
    if (!m_client) {
        setPhase(item, TransferPhase::Queued, why);
        return;
    }
    Reconciler *reconciler = newReconciler(item, m_timing);
    connect(reconciler, &Reconciler::finished, this,
            [this, id](const Reconciler::Outcome &outcome) { onReconciled(id, outcome); });
    m_reconcilers.insert(id, reconciler);
    m_namesInFlight.insert(m_roster.entry(id)->nameHash);
    setPhase(item, TransferPhase::WaitingForServer, lookingError(why));
    reconciler->start();
}

Reconciler *UploadWorker::newReconciler(const UploadItem &item, const UploadTiming &timing)
{
    SentUpload sent;
    sent.filename = uploadName(item.transfer.request);
    sent.method = item.transfer.request.path.isEmpty() ? AssetMethod::Url : AssetMethod::Direct;
    sent.size = item.transfer.request.path.isEmpty() ? 0 : item.stamp.size;
    sent.startedUtc = item.transfer.startedUtc;
    sent.kind = item.transfer.kind;
    return new Reconciler(
            m_client, sent, [this] { return m_claimed; }, timing, this);
}

void UploadWorker::lookUnasked(UploadId id)
{
    const UploadItem &item = m_roster.get(id);
    if (!m_client || item.transfer.phase != TransferPhase::WaitingForServer)
        return;
    UploadTiming once = m_timing;
    once.looks = {Milliseconds(0)};
    once.failedLooks = 1;
    Reconciler *reconciler = newReconciler(item, once);
    connect(reconciler, &Reconciler::finished, this,
            [this, id](const Reconciler::Outcome &outcome) { onLookedUnasked(id, outcome); });
    m_reconcilers.insert(id, reconciler);
    reconciler->start();
}

void UploadWorker::onLookedUnasked(UploadId id, const Reconciler::Outcome &outcome)
{
    UploadItem &item = m_roster.get(id);
    const bool isCertain = outcome.step == ReconcileStep::Adopt && !hasUnresolvedNamesake(item);
    if (!isCertain) {
        m_reconcilers.take(id)->deleteLater(); // The answer is waited for as before.
        return;
    }
    endSteps(id);
    adopt(item, *outcome.asset);
    pumpSoon();
}

void UploadWorker::onReconciled(UploadId id, const Reconciler::Outcome &outcome)
{
    UploadItem &item = m_roster.get(id);
    endSteps(id);
    if (!outcome.step) {
        setPhase(item, TransferPhase::Queued, outcome.error);
        stopForKey(*outcome.error);
        return;
    }
    switch (*outcome.step) {
    case ReconcileStep::Adopt:
        // Of two uploads with this name that nobody knows the end of, it can be either.
        if (hasUnresolvedNamesake(item)) {
            item.transfer.candidates = outcome.candidates;
            conclude(item, TransferPhase::NeedsYou,
                     unsureError(item.transfer.name, 1, std::nullopt));
        } else {
            adopt(item, *outcome.asset);
        }
        break;
    case ReconcileStep::SendAgain: {
        item.unanswered = false;
        const AttemptFailure failure{lookingError(), BodyProgress::NotBegun, item.retries};
        carryOut(decideAfterFailure(failure, m_timing, 0.5), item, notArrivedError());
        break;
    }
    case ReconcileStep::AskPerson:
    case ReconcileStep::LookAgain:
        item.transfer.candidates = outcome.candidates;
        conclude(item, TransferPhase::NeedsYou,
                 unsureError(item.transfer.name, int(outcome.candidates.size()), outcome.error));
        break;
    }
    pump();
}

bool UploadWorker::hasUnresolvedNamesake(const UploadItem &item) const
{
    const auto &entries = m_roster.entries();
    const size_t nameHash = entries.at(item.transfer.id).nameHash;
    return std::any_of(entries.cbegin(), entries.cend(), [&](const auto &other) {
        return other.second.unanswered && other.first != item.transfer.id &&
               other.second.nameHash == nameHash;
    });
}

void UploadWorker::adopt(UploadItem &item, const Asset &asset)
{
    const UploadId id = item.transfer.id;
    Transfer &transfer = item.transfer;
    item.unanswered = false;
    item.retries = 0;
    m_refused = false;
    m_claimed.insert(asset.id);
    transfer.assetId = asset.id;
    if (transfer.bytesTotal == 0)
        transfer.bytesTotal = asset.size.value_or(0);
    transfer.bytesSent = transfer.bytesTotal;
    setPhase(item, TransferPhase::Processing);
    m_ledger->uploaded(item);
    flush();
    emit assetCreated(id, asset, transfer.request.path);
    if (item.cancelAsked)
        return conclude(item, TransferPhase::Cancelled, storedAnywayError(transfer.name));
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
    if (item->transfer.request.path.isEmpty() && asset.size) {
        item->transfer.bytesTotal = *asset.size;
        item->transfer.bytesSent = *asset.size;
    }
    emit assetSettled(asset);
    if (asset.status == AssetStatus::Failed)
        conclude(*item, TransferPhase::Failed,
                 processingFailedError(asset, item->transfer.request.path.isEmpty()));
    else
        conclude(*item, TransferPhase::Ready);
}

void UploadWorker::onHashed(UploadId id, const QByteArray &sha256)
{
    UploadItem *item = m_roster.find(id);
    if (!item)
        return;
    item->transfer.sha256 = sha256;
    save(*item);
    touch(*item);
}

void UploadWorker::onGone(const AssetId &assetId, const Error &error)
{
    UploadItem *item = m_roster.find(m_followed.take(assetId));
    if (item && item->transfer.phase == TransferPhase::Processing)
        conclude(*item, TransferPhase::Failed, goneError(item->transfer.name, error));
}

void UploadWorker::stopForKey(const Error &error)
{
    if (m_stopped)
        return;
    m_stopped = true;
    flush();
    emit keyRejected(error);
}

void UploadWorker::stopAsRefused(UploadItem &item, const Error &error)
{
    const bool isNews = !m_refused;
    m_refused = true;
    pauseAll();
    setPhase(item, TransferPhase::Paused, error);
    flush();
    if (isNews)
        emit uploadsRefused(error);
}

void UploadWorker::requeue(UploadItem &item, const std::optional<Error> &why, Milliseconds delay)
{
    item.unanswered = false;
    forgetBytes(item);
    postpone(item, delay);
    setPhase(item, TransferPhase::Queued, why);
}

void UploadWorker::endSteps(UploadId id)
{
    if (!m_attempts.contains(id) && !m_reconcilers.contains(id))
        return; // The name may be in flight for another one.
    if (UploadTransport *attempt = m_attempts.take(id)) {
        attempt->disconnect(this);
        attempt->abort();
        attempt->deleteLater();
    }
    if (Reconciler *reconciler = m_reconcilers.take(id)) {
        reconciler->disconnect(this);
        reconciler->abort();
        reconciler->deleteLater();
    }
    if (const UploadRoster::Entry *entry = m_roster.entry(id))
        m_namesInFlight.remove(entry->nameHash);
    dropRetiredClients();
}

} // namespace reeldeck
