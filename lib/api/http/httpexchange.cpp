#include "api/http/httpexchange.h"

#include "api/http/networkpool.h"
#include "api/http/oncebody.h"

#include <QNetworkAccessManager>

#include <utility>

namespace reeldeck {

namespace {

constexpr int ProgressIntervalMs = 40;

/// Qt takes some broken connections for the end of the body (qtbase 6.4).
bool wasCutOff(const HttpOutcome &outcome)
{
    // Qt removes Content-Length when it decompresses, so it counts what we have.
    bool numeric = false;
    const qint64 promised = outcome.headers.value("Content-Length").toLongLong(&numeric);
    if (numeric)
        return outcome.body.size() < promised;
    const QByteArray body = outcome.body.trimmed();
    const bool json = outcome.headers.value("Content-Type").contains("json");
    return json && !body.isEmpty() && !body.endsWith('}');
}

} // namespace

HttpExchange::HttpExchange(QNetworkAccessManager *network, const QByteArray &verb,
                           const QNetworkRequest &request, const Limits &limits, QObject *parent)
    : HttpExchange(static_cast<NetworkPool *>(nullptr), verb, request, {}, limits, parent)
{
    m_network = network;
}

HttpExchange::HttpExchange(NetworkPool *pool, const QByteArray &verb,
                           const QNetworkRequest &request, RequestBody body, const Limits &limits,
                           QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_verb(verb)
    , m_request(request)
    , m_body(std::move(body))
    , m_limits(limits)
    , m_file(m_body.file)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(limits.idle);
    m_wholeAnswer.setSingleShot(true);
    m_wholeAnswer.setInterval(limits.wholeAnswer);
    for (QTimer *timer : {&m_idle, &m_wholeAnswer})
        connect(timer, &QTimer::timeout, this, [this] { giveUp(ExchangeFailure::IdleTimeout); });
}

HttpExchange::~HttpExchange()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
    letNetworkGo(false);
}

void HttpExchange::start()
{
    m_request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                           QNetworkRequest::ManualRedirectPolicy);
    m_request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    m_request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    m_request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    if (m_pool)
        m_network = m_taken = m_pool->take();
    m_idle.start();
    m_reply = send();
    // A listing may be 16 MiB; how much of it waits unread is bounded by us, not by the sender.
    m_reply->setReadBufferSize(1024 * 1024);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_outcome.begun = m_outcome.begun || !m_pool;
        bytesMoved();
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::headArrived);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::readAvailable);
    // Queued: Qt finishes some requests, e.g. to an unknown scheme, while they are being made.
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::replyFinished,
            Qt::QueuedConnection);
}

QNetworkReply *HttpExchange::send()
{
    if (m_body.isEmpty())
        return m_network->sendCustomRequest(m_request, m_verb);
    if (!m_request.hasRawHeader("Content-Type"))
        m_request.setRawHeader("Content-Type", m_body.contentType);
    QNetworkReply *reply = nullptr;
    if (m_body.form) {
        QHttpMultiPart *form = m_body.form.release();
        reply = m_network->sendCustomRequest(m_request, m_verb, form);
        form->setParent(reply);
    } else {
        QIODevice *device = m_body.device.release();
        reply = m_network->sendCustomRequest(m_request, m_verb, device);
        device->setParent(reply);
    }
    m_once = reply->findChild<OnceBody *>(QString(), Qt::FindDirectChildrenOnly);
    connect(m_once, &OnceBody::moved, this, &HttpExchange::bodyMoved);
    // Queued: the stack is in the middle of reading.
    connect(m_once, &OnceBody::failed, this, &HttpExchange::bodyFailed, Qt::QueuedConnection);
    return reply;
}

void HttpExchange::bodyMoved()
{
    // The stack reads when it is connected and has room, so some of it may be out by now.
    m_outcome.begun = true;
    const bool isWhole = m_once->isAllGiven();
    m_idle.start(isWhole ? m_limits.answer : m_limits.idle);
    const bool isDue =
            !m_sinceProgress.isValid() || isWhole || m_sinceProgress.hasExpired(ProgressIntervalMs);
    if (m_file && isDue) {
        m_sinceProgress.start();
        emit progress(m_file->given(), m_file->size());
    }
    if (isWhole)
        emit bodySent();
}

void HttpExchange::bodyFailed()
{
    m_outcome.fileError = m_file ? m_file->error() : std::nullopt;
    giveUp(ExchangeFailure::File);
}

void HttpExchange::bytesMoved()
{
    if (m_idle.isActive())
        m_idle.start();
}

void HttpExchange::headArrived()
{
    m_outcome.begun = true;
    m_wholeAnswer.start();
    bytesMoved();
}

void HttpExchange::readAvailable()
{
    bytesMoved();
    m_outcome.body += m_reply->readAll();
    if (m_outcome.body.size() > m_limits.maxAnswerBytes) {
        m_outcome.body.clear();
        giveUp(ExchangeFailure::AnswerTooLarge);
    }
}

void HttpExchange::giveUp(ExchangeFailure failure)
{
    if (m_outcome.failure != ExchangeFailure::None || !m_reply)
        return;
    m_outcome.failure = failure;
    m_reply->abort();
}

void HttpExchange::replyFinished()
{
    m_idle.stop();
    m_wholeAnswer.stop();
    if (m_outcome.failure == ExchangeFailure::None && m_reply->isOpen())
        readAvailable();
    m_outcome.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        m_outcome.headers.append(name, value);
    judgeError();
    m_outcome.begun = m_outcome.begun || m_outcome.status != 0;
    m_reply->deleteLater();
    m_reply.clear();
    letNetworkGo(m_outcome.isSuccess());
    emit finished(m_outcome);
}

void HttpExchange::judgeError()
{
    const QNetworkReply::NetworkError error = m_reply->error();
    if (m_outcome.failure == ExchangeFailure::None && error != QNetworkReply::NoError) {
        // Qt reports a refusing status as an error, too; then nothing failed below HTTP.
        const bool saysStatus = m_outcome.status >= 300 &&
                                (error > QNetworkReply::UnknownProxyError ||
                                 error == QNetworkReply::ProxyAuthenticationRequiredError);
        if (!saysStatus) {
            m_outcome.failure = ExchangeFailure::Network;
            m_outcome.networkError = error;
        }
    }
    if (!m_outcome.isSuccess())
        return;
    if (wasCutOff(m_outcome)) {
        m_outcome.failure = ExchangeFailure::Network;
        m_outcome.networkError = QNetworkReply::RemoteHostClosedError;
    } else if (m_once && !m_once->isAllGiven()) {
        // A 2xx for a file that the platform can't have read to its end is no promise.
        m_outcome.failure = ExchangeFailure::NotHttp;
    }
}

void HttpExchange::letNetworkGo(bool isClean)
{
    OnceNetwork *network = std::exchange(m_taken, nullptr);
    if (!network)
        return;
    if (isClean)
        m_pool->keep(network);
    else
        m_pool->drop(network);
}

} // namespace reeldeck
