#include "uploads/queue/uploadtask.h"

#include "api/calls/apiclient.h"
#include "base/log.h"
#include "uploads/queue/transferkeeper.h"
#include "uploads/rules/uploaderrors.h"
#include "uploads/rules/uploadrules.h"
#include "uploads/store/uploadroster.h"
#include "uploads/transport/uploadtransport.h"

#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace reeldeck {

UploadTask::UploadTask(TransferId id, const UploadContext &context, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_context(context)
{}

UploadTask::~UploadTask()
{
    abort();
}

UploadItem &UploadTask::item() const
{
    return m_context.roster->get(m_id);
}

bool UploadTask::isSent() const
{
    return m_transport && m_transport->isSent();
}

bool UploadTask::isResumable() const
{
    return m_transport && m_transport->isResumable();
}

Error UploadTask::cancelledError(const UploadItem &item)
{
    return item.session.isEmpty() ? reeldeck::cancelledError() : cancelledInPartsError();
}

std::optional<Error> UploadTask::open(const UploadLimits &limits)
{
    UploadItem &item = this->item();
    Transfer &transfer = item.transfer;
    ++transfer.attempts;
    TransferKeeper::forgetBytes(item);
    transfer.sha256.clear();
    m_context.keeper->setPhase(item, TransferPhase::Checking);

    Result<std::unique_ptr<UploadTransport>> opened =
            openTransport({transfer.request, item.stamp, item.session, transfer.kind}, limits,
                          m_context.timing, this);
    if (!opened)
        return opened.error();
    m_transport = std::move(opened).value().release(); // A child of ours.
    transfer.kind = m_transport->kind();
    transfer.method = m_transport->method();
    transfer.bytesTotal = m_transport->size();
    transfer.startedUtc = m_context.clock->nowUtc();
    if (!m_transport->isResumable())
        TransferKeeper::clearSession(item); // The limits have changed since.
    item.unanswered = !m_transport->isResumable();
    item.began = item.lastByte = m_context.clock->monotonic();
    item.speed.restart(item.began, transfer.bytesSent);
    m_context.keeper->setPhase(item, TransferPhase::Uploading);
    listen();
    return std::nullopt;
}

void UploadTask::listen()
{
    connect(m_transport, &UploadTransport::progress, this, &UploadTask::onProgress);
    connect(m_transport, &UploadTransport::bodySent, this, &UploadTask::onBodySent);
    connect(m_transport, &UploadTransport::sessionChanged, this, &UploadTask::onSession);
    connect(m_transport, &UploadTransport::partsChanged, this, &UploadTask::onParts);
    connect(m_transport, &UploadTransport::troubled, this, &UploadTask::onTroubled);
    connect(m_transport, &UploadTransport::restarted, this, &UploadTask::onRestarted);
    connect(m_transport, &UploadTransport::finished, this, &UploadTask::onFinished);
}

void UploadTask::send()
{
    m_client = m_context.client;
    m_transport->send(m_context.client);
}

void UploadTask::abort()
{
    dropTransport();
    dropReconciler();
}

void UploadTask::onProgress(qint64 sent)
{
    // Called many times a second: the feed's next tick tells the others.
    UploadItem &item = this->item();
    item.lastByte = m_context.clock->monotonic();
    Transfer &transfer = item.transfer;
    transfer.bytesSent = std::clamp(sent, transfer.bytesSent, transfer.bytesTotal);
    emit bytesMoved();
}

void UploadTask::onBodySent()
{
    UploadItem &item = this->item();
    item.lastByte = m_context.clock->monotonic();
    item.transfer.bytesSent = item.transfer.bytesTotal;
    item.transfer.sha256 = m_transport->sha256();
    m_context.keeper->setPhase(item, TransferPhase::WaitingForServer, item.transfer.error);
    if (!m_transport->isResumable())
        QTimer::singleShot(m_context.timing.lookUnasked, m_transport, [this] { lookUnasked(); });
    emit bodySent();
}

void UploadTask::onSession(const QString &session)
{
    UploadItem &item = this->item();
    const bool sent = isSent();
    item.session = session;
    if (session.isEmpty())
        TransferKeeper::clearSession(item);
    if (item.transfer.phase == TransferPhase::WaitingForServer && !sent) {
        m_context.keeper->setPhase(item, TransferPhase::Uploading);
        emit sendsAgain();
    } else {
        m_context.keeper->save(item);
    }
    // What isn't on disk would be sent again after a crash.
    if (!sent && !m_context.roster->isSaved(m_id))
        end({.end = End::SendAgain, .error = item.transfer.error});
}

void UploadTask::onParts(int done, int total)
{
    UploadItem &item = this->item();
    if (done > item.transfer.partsDone) {
        item.retries = 0; // The way is good again.
        if (std::exchange(item.isTroubled, false) &&
            item.transfer.phase == TransferPhase::Uploading)
            item.transfer.error.reset();
    }
    item.transfer.partsDone = done;
    item.transfer.partsTotal = total;
    m_context.keeper->touch(item);
}

void UploadTask::onTroubled(const Error &why)
{
    UploadItem &item = this->item();
    item.transfer.error = why;
    item.isTroubled = true;
    m_context.keeper->touch(item);
}

void UploadTask::onRestarted(const Error &why)
{
    UploadItem &item = this->item();
    item.transfer.partsDone = 0;
    item.transfer.bytesSent = 0;
    item.speed.restart(m_context.clock->monotonic());
    m_context.keeper->setPhase(item, TransferPhase::Uploading, why);
}

void UploadTask::onFinished(const Result<Asset> &result)
{
    UploadItem &item = this->item();
    const BodyProgress body = m_transport->body();
    const bool hadOldKey = m_client != m_context.client;
    item.unanswered = m_transport->isSent();
    abort();
    emit attemptEnded(item.began, result ? std::nullopt : std::optional(result.error()));
    if (result)
        return end({.end = End::Stored, .asset = *result});
    if (hadOldKey && result.error().kind == ErrorKind::KeyRejected && !item.cancelAsked)
        return end({.end = End::SendAgain}); // A new key is in place already.
    const Error error = afterBreaks(result.error(), body);
    const Ending ending = failed(error, body);
    if (ending.end == End::LookLater && m_context.client)
        look(error);
    else
        end(ending);
}

UploadTask::Ending UploadTask::failed(const Error &error, BodyProgress body)
{
    UploadItem &item = this->item();
    const AttemptFailure failure{error, body, item.retries};
    const double jitter = QRandomGenerator::global()->generateDouble();
    const Decision decision = decideAfterFailure(failure, m_context.timing, jitter);
    qCInfo(lcUploads) << "Upload" << qint64(m_id) << "attempt" << item.transfer.attempts
                      << toString(error.kind) << error.httpStatus << "step" << int(decision.step)
                      << "request" << error.requestId;
    const bool lastReportLost =
            !item.session.isEmpty() && item.unanswered && isTransient(error.kind);
    item.unanswered = decision.step == NextStep::Reconcile;
    if (item.cancelAsked) {
        const bool isUnknown = item.unanswered || lastReportLost;
        return {.end = End::Cancelled,
                .error = isUnknown ? cancelledUnknownError(item.transfer.name)
                                   : cancelledError(item)};
    }
    if (item.unanswered)
        return {.end = End::LookLater, .error = error};
    if (lastReportLost && decision.step == NextStep::Fail)
        return {.end = End::Failed, .error = lastReportLostError(item.transfer.name, error)};
    return endingOf(decision, error);
}

Error UploadTask::afterBreaks(const Error &error, BodyProgress body)
{
    UploadItem &item = this->item();
    const bool isBreak = error.kind == ErrorKind::ConnectionLost && body == BodyProgress::Begun;
    item.breaks = isBreak ? item.breaks + 1 : 0;
    constexpr int ByChance = 1;
    if (item.breaks <= ByChance || !item.session.isEmpty())
        return error;
    // A refusal of the key is lost as well when it comes within the body; the list tells it.
    if (item.breaks == ByChance + 1)
        emit keyDoubted();
    return closesWhileSendingError(error);
}

UploadTask::Ending UploadTask::endingOf(const Decision &decision, const Error &error)
{
    switch (decision.step) {
    case NextStep::RetryLater:
        ++item().retries;
        return {.end = End::SendAgain,
                .error = waitingError(error, decision.delay),
                .delay = decision.delay};
    case NextStep::HoldQueue: {
        // The governor knows of windows and quotas, too.
        const Milliseconds delay = std::max(decision.delay, m_context.governor->uploadWait());
        return {.end = End::HoldQueue, .error = waitingError(error, delay), .delay = delay};
    }
    case NextStep::StopQueue:
        return {.end = End::StopQueue, .error = error};
    case NextStep::Reconcile:
        return {.end = End::LookLater, .error = error};
    case NextStep::Fail:
        break;
    }
    return {.end = End::Failed, .error = error};
}

void UploadTask::look(const std::optional<Error> &why)
{
    m_reconciler = newReconciler(m_context.timing);
    connect(m_reconciler, &Reconciler::finished, this, &UploadTask::onLooked);
    m_context.keeper->setPhase(item(), TransferPhase::WaitingForServer, lookingError(why));
    emit lookingBegan();
    m_reconciler->start();
}

Reconciler *UploadTask::newReconciler(const UploadTiming &timing)
{
    const UploadItem &item = this->item();
    SentUpload sent;
    const UploadRequest &request = item.transfer.request;
    const bool isUrl = request.path.isEmpty();
    sent.filename = isUrl ? request.filename : uploadName(request);
    sent.url = request.url;
    sent.method = isUrl ? AssetMethod::Url : AssetMethod::Direct;
    sent.size = isUrl ? 0 : item.stamp.size;
    sent.startedUtc = item.transfer.startedUtc;
    sent.kind = item.transfer.kind;
    return new Reconciler(
            m_context.client, sent, [this] { return m_context.claimed; }, timing, this);
}

void UploadTask::lookUnasked()
{
    if (!m_context.client || m_reconciler ||
        item().transfer.phase != TransferPhase::WaitingForServer)
        return;
    UploadTiming once = m_context.timing;
    once.looks = {Milliseconds(0)};
    once.failedLooks = 1;
    m_reconciler = newReconciler(once);
    connect(m_reconciler, &Reconciler::finished, this, &UploadTask::onLookedUnasked);
    m_reconciler->start();
}

void UploadTask::onLookedUnasked(const Reconciler::Outcome &outcome)
{
    dropReconciler();
    // Otherwise the answer is waited for as before.
    if (outcome.step == ReconcileStep::Adopt && !hasUnresolvedNamesake())
        end({.end = End::Stored, .asset = outcome.asset});
}

void UploadTask::onLooked(const Reconciler::Outcome &outcome)
{
    UploadItem &item = this->item();
    if (!outcome.step)
        return end({.end = End::LookLater, .error = outcome.error});
    switch (*outcome.step) {
    case ReconcileStep::Adopt:
        // Of two uploads with this name that nobody knows the end of, it can be either.
        if (!hasUnresolvedNamesake())
            return end({.end = End::Stored, .asset = outcome.asset});
        return end({.end = End::NeedsYou,
                    .error = unsureError(item.transfer.name, 1, std::nullopt),
                    .candidates = outcome.candidates});
    case ReconcileStep::SendAgain: {
        item.unanswered = false;
        const AttemptFailure failure{lookingError(), BodyProgress::NotBegun, item.retries};
        return end(endingOf(decideAfterFailure(failure, m_context.timing, 0.5), notArrivedError()));
    }
    case ReconcileStep::AskPerson:
    case ReconcileStep::LookAgain:
        break;
    }
    end({.end = End::NeedsYou,
         .error = unsureError(item.transfer.name, int(outcome.candidates.size()), outcome.error),
         .candidates = outcome.candidates});
}

bool UploadTask::hasUnresolvedNamesake() const
{
    const auto &entries = m_context.roster->entries();
    const size_t nameHash = entries.at(m_id).nameHash;
    return std::any_of(entries.cbegin(), entries.cend(), [&](const auto &other) {
        return other.second.unanswered && other.first != m_id && other.second.nameHash == nameHash;
    });
}

void UploadTask::dropTransport()
{
    if (UploadTransport *transport = std::exchange(m_transport, nullptr)) {
        transport->disconnect(this);
        transport->abort();
        transport->deleteLater();
    }
}

void UploadTask::dropReconciler()
{
    if (Reconciler *reconciler = std::exchange(m_reconciler, nullptr)) {
        reconciler->disconnect(this);
        reconciler->abort();
        reconciler->deleteLater();
    }
}

void UploadTask::end(const Ending &ending)
{
    abort();
    emit ended(ending);
}

} // namespace reeldeck
