#include "api/calls/apicall.h"

#include "api/calls/requests.h"
#include "base/humantext.h"
#include "base/log.h"

#include <QPointer>
#include <QRandomGenerator>

#include <utility>

namespace reeldeck {

namespace {

constexpr int MaxRedirects = 3;

Error heldError(std::chrono::milliseconds wait, const QDateTime &nowUtc)
{
    const QDateTime until = nowUtc.addMSecs(wait.count()).toLocalTime();
    Error error;
    error.kind = ErrorKind::RateLimited;
    error.retryAfter = wait;
    error.message = ApiCall::tr("The platform takes no more requests of this kind until %1. Try "
                                "again after that.")
                            .arg(dayAndTime(until, nowUtc.toLocalTime().date()));
    return error;
}

QNetworkRequest requestFor(const QUrl &url, const HttpHeaders &headers)
{
    QNetworkRequest request(url);
    for (const auto &[name, value] : headers.fields())
        request.setRawHeader(name, value);
    return request;
}

} // namespace

ApiCall::ApiCall(const ApiContext &context, CallKind call, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_call(call)
{
    m_pause.setSingleShot(true);
    // A coarse timer may be early, and a Retry-After is a lower bound.
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, &ApiCall::attempt);
    m_permitWait.setSingleShot(true);
    connect(&m_permitWait, &QTimer::timeout, this, &ApiCall::askPermit);
    QMetaObject::invokeMethod(this, &ApiCall::start, Qt::QueuedConnection);
}

ApiCall::~ApiCall()
{
    // Nothing of the exchange may reach a half-destroyed job.
    if (m_exchange)
        m_exchange->disconnect(this);
    delete m_exchange;
    giveBackPermit();
}

void ApiCall::announceUpload()
{
    m_kind = RequestKind::CreateAsset;
    m_isAnnounced = true;
    m_context.governor->announceUpload();
}

void ApiCall::start()
{
    if (m_isDecided)
        return;
    if (const Result<void> usable = checkEndpoint(m_context.endpoint); !usable)
        return fail(usable.error());
    begin();
}

void ApiCall::cancel()
{
    fail(Error{ErrorKind::Cancelled, tr("It was cancelled."), 0, {}, {}, {}});
}

HttpHeaders ApiCall::headersFor(const QUrl &url) const
{
    HttpHeaders headers;
    if (sameOrigin(url, m_context.endpoint.baseUrl))
        headers.append("x-api-key", m_context.endpoint.apiKey.toLatin1());
    headers.append("Accept", "application/json");
    headers.append("User-Agent", userAgent());
    return headers;
}

void ApiCall::send(const ApiRequest &request)
{
    m_request = request;
    m_attempts = 0;
    m_redirects = 0;
    attempt();
}

void ApiCall::attempt()
{
    ++m_attempts;
    const auto &[verb, url, json, repeat] = m_request;
    if (verb == "POST")
        return launch(exchangeFor(verb, url, headersFor(url), jsonBody(json)));
    launch(std::make_unique<HttpExchange>(m_context.network, verb, requestFor(url, headersFor(url)),
                                          m_context.limits()));
}

std::unique_ptr<HttpExchange> ApiCall::exchangeFor(const QByteArray &verb, const QUrl &url,
                                                   const HttpHeaders &headers,
                                                   RequestBody body) const
{
    return std::make_unique<HttpExchange>(m_context.pool, verb, requestFor(url, headers),
                                          std::move(body), m_context.limits());
}

void ApiCall::run(std::unique_ptr<HttpExchange> exchange, const QUrl &url)
{
    m_request = {{}, url, {}, ApiRequest::Repeat::Never};
    launch(std::move(exchange));
}

void ApiCall::launch(std::unique_ptr<HttpExchange> exchange)
{
    if (m_isDecided)
        return;
    dropExchange();
    m_exchange = exchange.release();
    m_exchange->setParent(this);
    connect(m_exchange, &HttpExchange::finished, this, &ApiCall::exchangeFinished);
    askPermit();
}

void ApiCall::askPermit()
{
    disconnect(m_context.governor.get(), nullptr, this, nullptr);
    m_permitWait.stop();
    if (!m_exchange || m_hasPermit)
        return;
    // Other hosts (where parts of an upload go) have no share in the API's limits.
    if (!sameOrigin(m_request.url, m_context.endpoint.baseUrl))
        return m_exchange->start();
    const auto wait = m_context.governor->ask(m_kind, m_context.tuning.isBackground);
    if (wait == std::chrono::milliseconds(0)) {
        if (std::exchange(m_isAnnounced, false))
            m_context.governor->withdrawUpload();
        m_hasPermit = true;
        return m_exchange->start();
    }
    if (wait > m_context.tuning.retry.maxServerDelay) {
        dropExchange();
        return failed(heldError(wait, m_context.clock->nowUtc()));
    }
    m_permitWait.start(wait);
    connect(m_context.governor.get(), &RequestGovernor::changed, this, &ApiCall::askPermit,
            Qt::QueuedConnection);
}

void ApiCall::giveBackPermit()
{
    disconnect(m_context.governor.get(), nullptr, this, nullptr);
    m_permitWait.stop();
    if (std::exchange(m_isAnnounced, false))
        m_context.governor->withdrawUpload();
    // Ended by ourselves: the platform may have counted it all the same.
    if (std::exchange(m_hasPermit, false))
        m_context.governor->lost(m_kind, true);
}

void ApiCall::tellGovernor(const HttpOutcome &outcome, const RateBudget &budget,
                           const QDateTime &now)
{
    if (!std::exchange(m_hasPermit, false))
        return;
    RequestGovernor *governor = m_context.governor.get();
    if (outcome.status == 0)
        return governor->lost(m_kind, outcome.begun);
    const Error error =
            errorFrom(outcome, m_call, m_request.url.host(), serverTime(outcome.headers, now));
    const bool asksForTime = outcome.status == 503 && error.retryAfter.has_value();
    if (outcome.status == 429 || asksForTime)
        governor->refused(m_kind, {budget, error.retryAfter, error.code});
    else
        governor->ended(m_kind, budget);
}

void ApiCall::exchangeFinished(const HttpOutcome &received)
{
    const HttpOutcome outcome = received; // The exchange, its owner, goes now.
    dropExchange();
    const QDateTime now = m_context.clock->nowUtc();
    const RateBudget budget = rateBudgetFrom(outcome.headers, now);
    tellGovernor(outcome, budget, now);
    if (!budget.isEmpty())
        emit rateBudgetSeen(budget);
    if (m_isDecided || followRedirect(outcome))
        return;
    if (outcome.isSuccess())
        return answered(outcome);
    const Error error =
            errorFrom(outcome, m_call, m_request.url.host(), serverTime(outcome.headers, now));
    if (error.kind != ErrorKind::Cancelled) {
        qCInfo(lcApi).noquote() << m_request.verb << redacted(m_request.url) << "attempt"
                                << m_attempts << "failed:" << toString(error.kind) << outcome.status
                                << error.code << "request" << error.requestId;
    }
    if (m_request.repeat == ApiRequest::Repeat::Safe) {
        const double random = QRandomGenerator::global()->generateDouble();
        if (const auto delay = retryDelay(m_context.tuning.retry, error, m_attempts, random)) {
            m_pause.start(*delay);
            return;
        }
    }
    failed(error);
}

bool ApiCall::followRedirect(const HttpOutcome &outcome)
{
    if (outcome.status != 307 && outcome.status != 308)
        return false;
    const QUrl target =
            m_request.url.resolved(QUrl::fromEncoded(outcome.headers.value("Location")));
    if (m_request.repeat == ApiRequest::Repeat::Never || m_redirects >= MaxRedirects ||
        !target.isValid() || !sameOrigin(target, m_context.endpoint.baseUrl)) {
        return false;
    }
    ++m_redirects;
    --m_attempts;
    m_request.url = target;
    attempt();
    return true;
}

void ApiCall::decide()
{
    if (std::exchange(m_isDecided, true))
        return;
    m_pause.stop();
    dropExchange();
    giveBackPermit();
    QMetaObject::invokeMethod(this, &ApiCall::deliver, Qt::QueuedConnection);
}

void ApiCall::deliver()
{
    const QPointer<ApiCall> self(this);
    emit finished();
    if (self)
        deleteLater();
}

void ApiCall::dropExchange()
{
    if (!m_exchange)
        return;
    // Not deleted at once: we may be called from one of its signals.
    m_exchange->disconnect(this);
    m_exchange->deleteLater();
    m_exchange = nullptr;
}

} // namespace reeldeck
