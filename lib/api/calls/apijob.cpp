#include "api/calls/apijob.h"

#include "api/calls/requests.h"
#include "base/log.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPointer>
#include <QRandomGenerator>

#include <utility>

namespace reeldeck {

namespace {

constexpr int MostRedirects = 3;

Error heldError(std::chrono::milliseconds wait, const QDateTime &nowUtc)
{
    Error error;
    error.kind = ErrorKind::RateLimited;
    error.retryAfter = wait;
    error.message = ApiJob::tr("The platform takes no more requests of this kind until %1. Try "
                               "again after that.")
                            .arg(QLocale().toString(nowUtc.addMSecs(wait.count()).toLocalTime(),
                                                    QLocale::ShortFormat));
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

ApiJob::ApiJob(const ApiContext &context, CallKind call, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_call(call)
{
    m_pause.setSingleShot(true);
    // A coarse timer may be early, and a Retry-After is a lower bound.
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, &ApiJob::attempt);
    m_permitWait.setSingleShot(true);
    connect(&m_permitWait, &QTimer::timeout, this, &ApiJob::askPermit);
    QMetaObject::invokeMethod(this, &ApiJob::start, Qt::QueuedConnection);
}

ApiJob::~ApiJob()
{
    // Nothing of the exchange may reach a half-destroyed job.
    if (m_exchange)
        m_exchange->disconnect(this);
    delete m_exchange;
    giveBackPermit();
}

void ApiJob::announceUpload()
{
    m_kind = RequestKind::CreateAsset;
    m_isAnnounced = true;
    m_context.governor->announceUpload();
}

void ApiJob::start()
{
    if (m_emitResult)
        return;
    if (const Result<void> usable = checkEndpoint(m_context.endpoint); !usable)
        return concludeWithError(usable.error());
    begin();
}

void ApiJob::cancel()
{
    concludeWithError(Error{ErrorKind::Cancelled,
                            QCoreApplication::translate("reeldeck::ApiJob", "It was cancelled."),
                            0,
                            {},
                            {},
                            {}});
}

HttpHeaders ApiJob::headersFor(const QUrl &url) const
{
    HttpHeaders headers;
    if (sameOrigin(url, m_context.endpoint.baseUrl))
        headers.append("x-api-key", m_context.endpoint.apiKey.toLatin1());
    headers.append("Accept", "application/json");
    headers.append("User-Agent", userAgent());
    return headers;
}

void ApiJob::sendGet(const QUrl &url)
{
    m_verb = QByteArrayLiteral("GET");
    m_url = url;
    m_repeatable = true;
    m_attempts = 0;
    m_redirects = 0;
    attempt();
}

void ApiJob::sendDelete(const QUrl &url)
{
    m_verb = QByteArrayLiteral("DELETE");
    m_url = url;
    m_repeatable = false;
    m_attempts = 0;
    attempt();
}

void ApiJob::sendPost(const QUrl &url, const QByteArray &json, Repeat repeat)
{
    m_verb = QByteArrayLiteral("POST");
    m_url = url;
    m_json = json;
    m_repeatable = repeat == Repeat::Safe;
    m_attempts = 0;
    m_redirects = 0;
    attempt();
}

void ApiJob::attempt()
{
    ++m_attempts;
    if (m_verb == "POST")
        return launch(exchangeFor(m_verb, m_url, headersFor(m_url), jsonBody(m_json)));
    launch(std::make_unique<HttpExchange>(
            m_context.network, m_verb, requestFor(m_url, headersFor(m_url)), m_context.limits()));
}

std::unique_ptr<HttpExchange> ApiJob::exchangeFor(const QByteArray &verb, const QUrl &url,
                                                  const HttpHeaders &headers,
                                                  RequestBody body) const
{
    return std::make_unique<HttpExchange>(m_context.pool, verb, requestFor(url, headers),
                                          std::move(body), m_context.limits());
}

void ApiJob::run(std::unique_ptr<HttpExchange> exchange, const QUrl &url)
{
    m_url = url;
    m_repeatable = false;
    launch(std::move(exchange));
}

void ApiJob::launch(std::unique_ptr<HttpExchange> exchange)
{
    if (m_emitResult)
        return;
    dropExchange();
    m_exchange = exchange.release();
    m_exchange->setParent(this);
    connect(m_exchange, &HttpExchange::finished, this, &ApiJob::exchangeFinished);
    askPermit();
}

void ApiJob::askPermit()
{
    disconnect(m_context.governor.get(), nullptr, this, nullptr);
    m_permitWait.stop();
    if (!m_exchange || m_hasPermit)
        return;
    // Other hosts (where parts of an upload go) have no share in the API's limits.
    if (!sameOrigin(m_url, m_context.endpoint.baseUrl))
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
    connect(m_context.governor.get(), &RequestGovernor::changed, this, &ApiJob::askPermit,
            Qt::QueuedConnection);
}

void ApiJob::giveBackPermit()
{
    disconnect(m_context.governor.get(), nullptr, this, nullptr);
    m_permitWait.stop();
    if (std::exchange(m_isAnnounced, false))
        m_context.governor->withdrawUpload();
    // Ended by ourselves: the platform may have counted it all the same.
    if (std::exchange(m_hasPermit, false))
        m_context.governor->lost(m_kind, true);
}

void ApiJob::tellGovernor(const HttpOutcome &outcome, const RateBudget &budget,
                          const QDateTime &now)
{
    if (!std::exchange(m_hasPermit, false))
        return;
    RequestGovernor *governor = m_context.governor.get();
    if (outcome.status == 0)
        return governor->lost(m_kind, outcome.begun);
    const Error error = errorFrom(outcome, m_call, m_url.host(), serverTime(outcome.headers, now));
    const bool asksForTime = outcome.status == 503 && error.retryAfter.has_value();
    if (outcome.status == 429 || asksForTime)
        governor->refused(m_kind, {budget, error.retryAfter, error.code});
    else
        governor->ended(m_kind, budget);
}

void ApiJob::exchangeFinished(const HttpOutcome &received)
{
    const HttpOutcome outcome = received; // The exchange, its owner, goes now.
    dropExchange();
    const QDateTime now = m_context.clock->nowUtc();
    const RateBudget budget = rateBudgetFrom(outcome.headers, now);
    tellGovernor(outcome, budget, now);
    if (!budget.isEmpty())
        emit rateBudgetSeen(budget);
    if (m_emitResult || followRedirect(outcome))
        return;
    if (outcome.isSuccess())
        return answered(outcome);
    const Error error = errorFrom(outcome, m_call, m_url.host(), serverTime(outcome.headers, now));
    qCDebug(lcApi) << m_verb << redacted(m_url) << "attempt" << m_attempts << error.details();
    if (m_repeatable) {
        const double random = QRandomGenerator::global()->generateDouble();
        if (const auto delay = retryDelay(m_context.tuning.retry, error, m_attempts, random)) {
            m_pause.start(*delay);
            return;
        }
    }
    failed(error);
}

bool ApiJob::followRedirect(const HttpOutcome &outcome)
{
    if (outcome.status != 307 && outcome.status != 308)
        return false;
    const QUrl target = m_url.resolved(QUrl::fromEncoded(outcome.headers.value("Location")));
    if (!m_repeatable || m_redirects >= MostRedirects || !target.isValid() ||
        !sameOrigin(target, m_context.endpoint.baseUrl)) {
        return false;
    }
    ++m_redirects;
    --m_attempts;
    m_url = target;
    attempt();
    return true;
}

void ApiJob::failed(const Error &error)
{
    concludeWithError(error);
}

void ApiJob::concludeWithError(const Error &error)
{
    conclude([this, error] { emitError(error); });
}

void ApiJob::conclude(std::function<void()> emitResult)
{
    if (m_emitResult)
        return;
    m_emitResult = std::move(emitResult);
    m_pause.stop();
    dropExchange();
    giveBackPermit();
    QMetaObject::invokeMethod(this, &ApiJob::deliver, Qt::QueuedConnection);
}

void ApiJob::deliver()
{
    const QPointer<ApiJob> self(this);
    const std::function<void()> emitResult = m_emitResult;
    emitResult();
    if (self)
        deleteLater();
}

void ApiJob::dropExchange()
{
    if (!m_exchange)
        return;
    // Not deleted at once: we may be called from one of its signals.
    m_exchange->disconnect(this);
    m_exchange->deleteLater();
    m_exchange = nullptr;
}

} // namespace reeldeck
