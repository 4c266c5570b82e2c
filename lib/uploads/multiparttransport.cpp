// The session of a multipart upload, from its creation to its asset.

#include "uploads/multiparttransport.h"

#include "base/log.h"
#include "uploads/uploadrules.h"
#include "uploads/uploadwords.h"

#include <QFileInfo>

namespace reeldeck {

namespace {

// A platform that contradicts itself more often than this is broken; the worker tries later.
constexpr int MostDoubts = 4;
constexpr int MostFreshSessions = 2;

/// The account or the platform has no uploads in parts; not: the plan is used up, or the key bad.
bool refusesParts(const Error &error)
{
    const bool otherReason = error.kind == ErrorKind::KeyRejected ||
                             error.code == QLatin1String("usage_limit_exceeded");
    return !otherReason && (error.httpStatus == 403 || error.httpStatus == 404 ||
                            error.httpStatus == 405 || error.httpStatus == 501);
}

} // namespace

MultipartTransport::MultipartTransport(const UploadSource &source, MediaKind kind,
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
    dropJobs();
}

void MultipartTransport::dropJobs()
{
    const QSet<ApiJob *> jobs = std::exchange(m_jobs, {});
    for (ApiJob *job : jobs) {
        job->disconnect(this);
        job->cancel();
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
    connect(own(m_client->createMultipart(request)), &CreateMultipartJob::finished, this,
            &MultipartTransport::onCreated);
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
    connect(own(m_client->multipartStatus(m_kept->id, m_board.parts())),
            &MultipartStatusJob::finished, this, &MultipartTransport::onStatus);
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
    if (++m_doubts > MostDoubts)
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
    if (++m_freshSessions > MostFreshSessions)
        return finish(sessionsEndError());
    dropJobs();
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
    connect(own(m_client->retrieveAsset(m_kept->assetId)), &RetrieveAssetJob::finished, this,
            &MultipartTransport::onAsset);
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

} // namespace reeldeck
