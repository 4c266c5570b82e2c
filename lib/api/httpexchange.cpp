#include "api/httpexchange.h"

#include <QNetworkAccessManager>

namespace reeldeck {

namespace {

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

NetworkExchange::NetworkExchange(QNetworkAccessManager *network, QByteArray verb,
                                 const QNetworkRequest &request, const Limits &limits,
                                 QObject *parent)
    : HttpExchange(parent)
    , m_network(network)
    , m_verb(std::move(verb))
    , m_request(request)
    , m_limits(limits)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(limits.idle);
    m_wholeAnswer.setSingleShot(true);
    m_wholeAnswer.setInterval(limits.wholeAnswer);
    for (QTimer *timer : {&m_idle, &m_wholeAnswer})
        connect(timer, &QTimer::timeout, this, [this] { giveUp(ExchangeFailure::IdleTimeout); });
}

NetworkExchange::~NetworkExchange()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

void NetworkExchange::start()
{
    m_request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                           QNetworkRequest::ManualRedirectPolicy);
    m_request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    m_request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    m_request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    m_request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    m_reply = m_network->sendCustomRequest(m_request, m_verb);
    // A listing may be 16 MiB; how much of it waits unread is bounded by us, not by the sender.
    m_reply->setReadBufferSize(1024 * 1024);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_outcome.begun = true;
        bytesMoved();
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        m_outcome.begun = true;
        m_wholeAnswer.start();
        bytesMoved();
    });
    connect(m_reply, &QNetworkReply::readyRead, this, &NetworkExchange::readAvailable);
    // Queued: Qt finishes some requests, e.g. to an unknown scheme, while they are being made.
    connect(m_reply, &QNetworkReply::finished, this, &NetworkExchange::replyFinished,
            Qt::QueuedConnection);
    m_idle.start();
}

void NetworkExchange::bytesMoved()
{
    if (m_idle.isActive())
        m_idle.start();
}

void NetworkExchange::readAvailable()
{
    bytesMoved();
    m_outcome.body += m_reply->readAll();
    if (m_outcome.body.size() > m_limits.maxAnswerBytes) {
        m_outcome.body.clear();
        giveUp(ExchangeFailure::AnswerTooLarge);
    }
}

void NetworkExchange::giveUp(ExchangeFailure failure)
{
    if (m_outcome.failure != ExchangeFailure::None)
        return;
    m_outcome.failure = failure;
    m_reply->abort();
}

void NetworkExchange::replyFinished()
{
    m_idle.stop();
    m_wholeAnswer.stop();
    if (m_outcome.failure == ExchangeFailure::None && m_reply->isOpen())
        readAvailable();
    m_outcome.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        m_outcome.headers.append(name, value);
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
    if (m_outcome.isSuccess() && wasCutOff(m_outcome)) {
        m_outcome.failure = ExchangeFailure::Network;
        m_outcome.networkError = QNetworkReply::RemoteHostClosedError;
    }
    m_outcome.begun = m_outcome.begun || m_outcome.status != 0;
    emit finished(m_outcome);
}

} // namespace reeldeck
