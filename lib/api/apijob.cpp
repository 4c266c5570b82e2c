#include "api/apijob.h"

#include "api/requests.h"
#include "api/uploadexchange.h"
#include "base/log.h"

#include <QCoreApplication>
#include <QPointer>
#include <QRandomGenerator>

namespace reeldeck {

namespace {
constexpr int MostRedirects = 3;
}

ApiJob::ApiJob(const ApiContext &context, CallKind call, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_call(call)
{
    m_pause.setSingleShot(true);
    // A coarse timer may be early, and a Retry-After is a lower bound.
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, &ApiJob::attempt);
    QMetaObject::invokeMethod(this, &ApiJob::start, Qt::QueuedConnection);
}

ApiJob::~ApiJob()
{
    // Nothing of the exchange may reach a half-destroyed job.
    if (m_exchange)
        m_exchange->disconnect(this);
    delete m_exchange;
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
    if (m_verb == "POST") {
        // Not by QNetworkAccessManager, which repeats a request by itself.
        auto body = std::make_unique<BytesBody>(m_json, QByteArrayLiteral("application/json"));
        return launch(std::make_unique<UploadExchange>(
                m_verb, m_url, headersFor(m_url), std::move(body), m_context.limits(), nullptr));
    }
    QNetworkRequest request(m_url);
    const HttpHeaders headers = headersFor(m_url);
    for (const auto &[name, value] : headers.fields())
        request.setRawHeader(name, value);
    launch(std::make_unique<NetworkExchange>(m_context.network, m_verb, request, m_context.limits(),
                                             nullptr));
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
    m_exchange->start();
}

void ApiJob::exchangeFinished(const HttpOutcome &received)
{
    const HttpOutcome outcome = received; // The exchange, its owner, goes now.
    dropExchange();
    const QDateTime now = m_context.clock->nowUtc();
    if (const RateBudget budget = rateBudgetFrom(outcome.headers, now); !budget.isEmpty())
        emit rateBudgetSeen(budget);
    if (m_emitResult || followRedirect(outcome))
        return;
    if (outcome.isSuccess())
        return answered(outcome);
    const Error error = errorFrom(outcome, m_call, m_url.host(), now);
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
