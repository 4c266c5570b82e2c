#include "uploads/transport/multiparttransport.h"

#include "api/calls/errortable.h"
#include "base/log.h"
#include "uploads/file/filestamp.h"
#include "uploads/rules/uploaderrors.h"
#include "uploads/rules/uploadrules.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>

namespace reeldeck {

namespace {

// A platform that contradicts itself more often than this is broken; the worker tries later.
constexpr int MaxDoubts = 4;
constexpr int MaxFreshSessions = 2;

/// The account or the platform has no uploads in parts; not: the plan is used up, or the key bad.
bool refusesParts(const Error &error)
{
    const bool otherReason = error.kind == ErrorKind::KeyRejected ||
                             error.code == QLatin1String("usage_limit_exceeded");
    return !otherReason && (error.httpStatus == 403 || error.httpStatus == 404 ||
                            error.httpStatus == 405 || error.httpStatus == 501);
}

// Few enough that the last of them isn't out of date before its turn on a slow line.
constexpr int UrlsAtOnce = 16;
constexpr int ReportBatch = 8;
constexpr int MaxRefusedReports = 3;
constexpr std::chrono::milliseconds ShownWait{1000};

/// The URL was used, or its time is over, and no more is wrong.
bool refusesUrl(const Error &error)
{
    return error.httpStatus == 401 || error.httpStatus == 403 || error.httpStatus == 404 ||
           error.httpStatus == 410;
}

} // namespace

MultipartTransport::MultipartTransport(const AttemptInput &source, MediaKind kind,
                                       const UploadLimits &limits, const UploadTiming &timing,
                                       QObject *parent)
    : UploadTransport(kind, source.stamp.size, parent)
    , m_source(source)
    , m_limits(limits)
    , m_timing(timing)
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, [this] {
        if (m_state == State::Settling)
            lookForAsset();
        else
            pump();
    });
}

MultipartTransport::~MultipartTransport()
{
    MultipartTransport::abort();
}

void MultipartTransport::abort()
{
    m_state = State::Ended;
    m_wake.stop();
    dropCalls();
}

void MultipartTransport::dropCalls()
{
    const QSet<ApiCall *> calls = std::exchange(m_calls, {});
    for (ApiCall *call : calls) {
        call->disconnect(this);
        call->cancel();
    }
}

QString MultipartTransport::name() const
{
    return QFileInfo(m_source.request.path).fileName();
}

void MultipartTransport::begin(ApiClient *client)
{
    m_client = client;
    m_kept = sessionFromText(m_source.session, m_source.stamp);
    if (!m_kept) {
        if (!m_source.session.isEmpty())
            emit sessionChanged(QString());
        return create();
    }
    m_board = PartBoard(size(), m_kept->partSize);
    for (auto it = m_kept->receipts.cbegin(); it != m_kept->receipts.cend(); ++it)
        m_board.restore(it.key(), it.value());
    askStatus();
}

void MultipartTransport::create()
{
    m_state = State::Creating;
    MultipartRequest request;
    request.filename = uploadName(m_source.request);
    request.totalSize = size();
    request.enableHls = m_source.request.enableHls;
    request.enableThumbnail = m_source.request.enableThumbnail;
    own(m_client->createMultipart(request))->onFinished(this, &MultipartTransport::onCreated);
}

void MultipartTransport::onCreated(const Result<MultipartSession> &result)
{
    if (!result) {
        finish(refusesParts(result.error()) ? noPartsError(name(), size(), m_limits, result.error())
                                            : result.error());
        return;
    }
    KeptSession kept;
    kept.id = result->id;
    kept.assetId = result->assetId;
    kept.partSize = result->partSize;
    kept.headers = result->headers;
    kept.stamp = m_source.stamp;
    m_kept = kept;
    m_board = PartBoard(size(), kept.partSize);
    m_urls.clear();
    takeUrls(result->urls);
    m_state = State::Sending;
    qCInfo(lcUploads) << "Multipart session with" << m_board.parts() << "parts of" << kept.partSize;
    keepSession(); // Before the first byte leaves.
    tellParts();
    pump();
}

void MultipartTransport::keepSession()
{
    m_kept->receipts.clear();
    const QList<PartReceipt> receipts = m_board.receipts();
    for (const PartReceipt &receipt : receipts)
        m_kept->receipts.insert(receipt.index, receipt.etag);
    emit sessionChanged(toText(*m_kept));
}

void MultipartTransport::tellParts()
{
    if (m_state == State::Ended)
        return;
    emit partsChanged(m_board.partsThere(), m_board.parts());
    tellProgress();
}

void MultipartTransport::askStatus()
{
    m_state = State::Asking;
    if (m_reporting)
        return; // onReport() comes back: an answer from before the report would be out of date.
    own(m_client->multipartStatus(m_kept->id, m_board.parts()))
            ->onFinished(this, &MultipartTransport::onStatus);
}

void MultipartTransport::onStatus(const Result<MultipartStatus> &result)
{
    if (!result) {
        if (result.error().kind == ErrorKind::NotFound)
            return sessionGone();
        return giveUp(result.error());
    }
    switch (result->state.value) {
    case MultipartState::Completed:
        return settle(true);
    case MultipartState::Failed:
    case MultipartState::Expired:
        return sessionGone();
    case MultipartState::Active:
    case MultipartState::Unknown: // A new word: what follows tells.
        break;
    }
    m_board.setDone(result->completedParts);
    m_board.forget(m_suspects - result->completedParts);
    m_suspects.clear();
    m_kept->finishing = false;
    m_state = State::Sending;
    qCInfo(lcUploads) << "Multipart session goes on:" << m_board.partsThere() << "of"
                      << m_board.parts() << "parts are there";
    keepSession();
    tellParts();
    pump();
}

void MultipartTransport::doubt(const Error &error)
{
    if (++m_doubts > MaxDoubts)
        return giveUp(error);
    askStatus();
}

void MultipartTransport::sessionGone()
{
    // The report of the last part may have gone through before the session was forgotten.
    if (m_kept->finishing)
        settle(false);
    else
        beginAgain();
}

void MultipartTransport::beginAgain()
{
    if (++m_freshSessions > MaxFreshSessions)
        return finish(sessionsEndError());
    dropCalls();
    m_askingUrls = m_reporting = false;
    m_suspects.clear();
    m_kept.reset();
    m_board = PartBoard();
    m_urls.clear();
    m_told = 0;
    emit sessionChanged(QString());
    if (m_state == State::Ended)
        return;
    emit restarted(sessionEndedError());
    if (m_state != State::Ended)
        create();
}

void MultipartTransport::settle(bool isComplete)
{
    // A session that completed without our last report: somebody's answer was lost on the way.
    m_kept->finishing = true;
    m_wasComplete = isComplete;
    m_state = State::Settling;
    m_wake.stop();
    m_looks = 0;
    lookForAsset();
}

void MultipartTransport::lookForAsset()
{
    own(m_client->retrieveAsset(m_kept->assetId))->onFinished(this, &MultipartTransport::onAsset);
}

void MultipartTransport::onAsset(const Result<Asset> &result)
{
    if (result)
        return finish(*result);
    const Error &error = result.error();
    if (error.kind == ErrorKind::NotFound) {
        // It may appear a little later than its session ends.
        if (++m_looks < m_timing.looks.size()) {
            m_wake.start(m_timing.looks.at(m_looks));
            return;
        }
        if (m_wasComplete)
            return finish(goneError(name(), error));
        m_kept->finishing = false;
        return beginAgain();
    }
    // The platform has it all and said so: whoever follows the asset asks on.
    if (m_wasComplete && isTransient(error.kind))
        return finish(assetAsKnown());
    finish(error);
}

Asset MultipartTransport::assetAsKnown() const
{
    Asset asset;
    asset.id = m_kept->assetId;
    asset.method = assetMethodFromWire(wireName(AssetMethod::Multipart));
    asset.status = assetStatusFromWire(wireName(AssetStatus::Processing));
    asset.filename = uploadName(m_source.request);
    asset.size = size();
    asset.createdAt = m_clock.nowUtc();
    return asset;
}

void MultipartTransport::giveUp(const Error &error)
{
    // What is on its way needn't be sent again when it arrives; that the platform is busy doesn't
    // keep the storage from taking it.
    const bool storageMayWork =
            error.kind == ErrorKind::RateLimited || error.kind == ErrorKind::Server;
    if (!storageMayWork || m_board.going() == 0)
        return finish(error);
    m_failure = error;
    m_state = State::Draining;
}

void MultipartTransport::finish(const Result<Asset> &result)
{
    if (m_state == State::Ended)
        return;
    abort();
    emit finished(result);
}

void MultipartTransport::pump()
{
    if (m_state != State::Sending)
        return;
    const Milliseconds now = m_clock.monotonic();
    while (m_board.going() < PartsAtOnce) {
        const std::optional<int> part = m_board.next(now);
        if (!part)
            break;
        const std::optional<QUrl> url = takeUrl(*part);
        if (!url) {
            requestUrls(*part);
            break;
        }
        sendPart(*part, *url);
        if (m_state != State::Sending)
            return;
    }
    if (const auto next = m_board.nextTime(now))
        m_wake.start(*next - now);
    if (m_board.isComplete())
        finishParts();
    else
        reportSome();
}

void MultipartTransport::takeUrls(const QList<PartUrl> &urls)
{
    const QDateTime nowUtc = m_clock.nowUtc();
    for (const PartUrl &url : urls) {
        if (!m_board.contains(url.index))
            continue;
        HeldUrl held{url.url, std::nullopt};
        // A span, so that a clock set in the meantime doesn't matter. One that is over already tells
        // of a clock that is wrong now; then the storage's refusal tells.
        if (url.expiresAt > nowUtc)
            held.goodUntil = m_clock.monotonic() + Milliseconds(nowUtc.msecsTo(url.expiresAt));
        m_urls.insert(url.index, held);
    }
}

std::optional<QUrl> MultipartTransport::takeUrl(int part)
{
    if (!m_urls.contains(part))
        return std::nullopt;
    const HeldUrl held = m_urls.take(part);
    if (held.goodUntil && *held.goodUntil <= m_clock.monotonic())
        return std::nullopt;
    return held.url;
}

void MultipartTransport::requestUrls(int part)
{
    if (m_askingUrls)
        return;
    m_askingUrls = true;
    const int count = std::min(UrlsAtOnce, m_board.parts() - part + 1);
    own(m_client->partUrls(m_kept->id, part, count))
            ->onFinished(this, [this, part](const Result<QList<PartUrl>> &result) {
                m_askingUrls = false;
                if (!result) {
                    const ErrorKind kind = result.error().kind;
                    const bool sessionInDoubt =
                            kind == ErrorKind::NotFound || kind == ErrorKind::InvalidRequest;
                    return sessionInDoubt ? doubt(result.error()) : giveUp(result.error());
                }
                takeUrls(*result);
                if (!m_urls.contains(part)) {
                    return doubt(protocolError(QStringLiteral("upload_urls"),
                                               AnswerText::tr("lacks the part asked for")));
                }
                pump();
            });
}

void MultipartTransport::sendPart(int part, const QUrl &url)
{
    Result<std::unique_ptr<StampedFile>> window = StampedFile::openWindow(
            m_source.request.path, m_source.stamp, m_board.offsetOf(part), m_board.sizeOf(part));
    if (!window)
        return finish(window.error());
    const std::shared_ptr<const StampedFile::State> reading = (*window)->state();
    m_board.begin(part);
    PutPartCall *call = own(m_client->putPart(url, m_kept->headers, std::move(window).value()));
    connect(call, &PutPartCall::progress, this, [this, part](qint64 sent) {
        m_board.setSent(part, sent);
        tellProgress();
    });
    call->onFinished(this, [this, part, reading](const Result<QString> &etag) {
        onPart(part, etag, *reading);
    });
}

void MultipartTransport::tellProgress()
{
    // A part that begins again doesn't take back what was said.
    if (m_board.bytes() <= m_told)
        return;
    m_told = m_board.bytes();
    emit progress(m_told);
}

void MultipartTransport::onPart(int part, const Result<QString> &result,
                                const StampedFile::State &reading)
{
    // The device knows the file's name and what became of it; the client only that it ended early.
    if (reading.error)
        return finish(*reading.error);
    if (!result)
        return onPartFailed(part, result.error());
    m_board.put(part, *result);
    m_doubts = 0;
    keepSession();
    tellParts();
    if (m_state == State::Draining && m_board.going() == 0)
        return finish(*m_failure);
    pump();
}

void MultipartTransport::onPartFailed(int part, const Error &error)
{
    if (error.kind == ErrorKind::File)
        return finish(error);
    const int before = m_board.failures(part);
    const double jitter = QRandomGenerator::global()->generateDouble();
    Milliseconds delay = backoff(before, m_timing, jitter);
    if (refusesUrl(error) && before == 0)
        delay = Milliseconds(0);
    else if (error.retryAfter)
        delay = std::clamp(*error.retryAfter, delay, std::max(delay, m_timing.longestRetry));
    m_board.failed(part, m_clock.monotonic() + delay);
    qCInfo(lcUploads) << "Part" << part << toString(error.kind) << error.httpStatus << "failed"
                      << before + 1 << "times in a row";
    if (m_state == State::Draining) {
        if (m_board.going() == 0)
            finish(*m_failure);
        return;
    }
    if (before >= m_timing.automaticRetries)
        return finish(partFailedError(part, m_board.parts(), error));
    // A renewed URL or a short pause is nobody's business.
    if (before > 0 || delay >= ShownWait)
        emit troubled(waitingError(partFailedError(part, m_board.parts(), error), delay));
    if (m_state == State::Sending)
        pump();
}

void MultipartTransport::reportSome()
{
    const QList<PartReceipt> receipts = m_board.receipts();
    if (!m_reporting && receipts.size() >= ReportBatch)
        report(receipts);
}

void MultipartTransport::finishParts()
{
    if (m_reporting)
        return;
    const QList<PartReceipt> receipts = m_board.receipts();
    if (receipts.size() > ApiClient::MaxReceipts)
        return report(receipts.first(ApiClient::MaxReceipts));
    // The parts were compared one by one; only now is it sure that they are of one file.
    const QString path = m_source.request.path;
    const Result<FileStamp> stamp = stampOf(path);
    if (!stamp)
        return finish(stamp.error());
    if (*stamp != m_source.stamp)
        return finish(changedError(name(), m_source.stamp, *stamp));
    if (receipts.isEmpty()) {
        return doubt(protocolError(QStringLiteral("status"),
                                   AnswerText::tr("is active although all parts are there")));
    }
    m_state = State::Finishing;
    m_kept->finishing = true;
    keepSession();
    if (m_state != State::Ended)
        emit bodySent();
    if (m_state != State::Ended)
        report(receipts);
}

void MultipartTransport::report(const QList<PartReceipt> &receipts)
{
    m_reporting = true;
    own(m_client->reportParts(m_kept->id, receipts))
            ->onFinished(this, [this, receipts](const Result<PartReport> &result) {
                onReport(result, receipts);
            });
}

void MultipartTransport::onReport(const Result<PartReport> &result,
                                  const QList<PartReceipt> &receipts)
{
    m_reporting = false;
    if (result)
        m_board.reported(receipts);
    if (m_state == State::Asking)
        return askStatus();
    if (result) {
        const bool isComplete =
                result->isComplete || result->totalCompleted.value_or(0) >= m_board.parts();
        if (m_state == State::Finishing && isComplete)
            return settle(true);
        if (m_state == State::Finishing) {
            return doubt(protocolError(QStringLiteral("total_completed"),
                                       AnswerText::tr("lacks parts that were reported")));
        }
        return pump();
    }
    const Error &error = result.error();
    if (error.kind == ErrorKind::InvalidRequest) {
        // All or nothing: one of them wasn't good, and nobody says which.
        if (++m_refusedReports > MaxRefusedReports)
            return finish(error);
        for (const PartReceipt &receipt : receipts)
            m_suspects.insert(receipt.index);
        return doubt(error);
    }
    if (error.kind == ErrorKind::NotFound)
        return doubt(error);
    // The last report may have been carried out: the session knows.
    if (m_state == State::Finishing && mayHaveBeenCarriedOut(error))
        return doubt(error);
    giveUp(error);
}

} // namespace reeldeck
