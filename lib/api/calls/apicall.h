#pragma once

#include "api/calls/apicontext.h"
#include "api/calls/apirequest.h"
#include "api/calls/errortable.h"
#include "api/http/ratebudget.h"
#include "base/result.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace reeldeck {

/// One call to the platform without its type; Call<T> (api/calls/call.h) has it. A call belongs to its
/// client and lives on the client's thread.
///
///     waiting -> attempt -> finished -> deletes itself
///                 ^    |
///                 +----+ pause, then again: only what does the same twice, see RetryPolicy
///
/// Each attempt waits for the permit of the workspace's RequestGovernor. One that would have to wait
/// longer than RetryPolicy::maxServerDelay ends with ErrorKind::RateLimited instead, unsent.
///
/// finished() is emitted exactly once, from the event loop, never from within the method that made the
/// call or cancel(): also when it was cancelled (ErrorKind::Cancelled) or refused before anything was
/// sent. Nothing is emitted after it. The one exception is that the client or the call is deleted
/// first: then there is no signal. (Don't delete a call from a slot of its own signals; cancel() it.)
///
/// There is no limit on the time of a whole request, only on the time in which no byte moves.
class ApiCall : public QObject
{
    Q_OBJECT

public:
    ~ApiCall() override;

    /// Ends the call with ErrorKind::Cancelled; closes its connection. Does nothing once the
    /// outcome is decided: an asset that exists is not hidden by a late cancel.
    void cancel();

signals:
    /// The outcome is there: Call::onFinished() hands it on.
    void finished();
    /// An answer told the rate that is left. The client passes it on.
    void rateBudgetSeen(const reeldeck::RateBudget &budget);

protected:
    ApiCall(const ApiContext &context, CallKind call, QObject *parent);

    /// First thing in the event loop, unless the endpoint is unusable or the call was cancelled:
    /// sends something or decides the outcome.
    virtual void begin() = 0;
    /// A whole 2xx answer to what was sent last: sends the next request or decides the outcome.
    virtual void answered(const HttpOutcome &answer) = 0;
    /// What was sent last failed for good. By default the call fails with it.
    virtual void failed(const Error &error) { fail(error); }
    /// Decides the outcome, unless it is decided.
    virtual void fail(const Error &error) = 0;

    void send(const ApiRequest &request);
    /// A request with a body, to be given to run().
    std::unique_ptr<HttpExchange> exchangeFor(const QByteArray &verb, const QUrl &url,
                                              const HttpHeaders &headers, RequestBody body) const;
    /// Runs an exchange of exchangeFor() with the same `url`; never repeated.
    void run(std::unique_ptr<HttpExchange> exchange, const QUrl &url);

    bool isDecided() const { return m_isDecided; }
    /// The outcome is known: ends what is under way, emits finished() from the event loop, and goes.
    void decide();

    /// This will be a `POST /assets`: counts as one from now on, though it hasn't been sent.
    void announceUpload();

    const ApiContext &context() const { return m_context; }
    /// A parser's error with what the answer's head knew, for support.
    template <typename T>
    static Result<T> withHead(Result<T> parsed, const HttpOutcome &answer)
    {
        if (parsed.ok())
            return parsed;
        Error error = parsed.error();
        error.httpStatus = answer.status;
        error.requestId = QString::fromLatin1(answer.headers.value("x-request-id").left(128));
        return error;
    }
    /// The headers of every request; the key is among them when `url` has the API's origin.
    HttpHeaders headersFor(const QUrl &url) const;

private:
    void start();
    void attempt();
    void launch(std::unique_ptr<HttpExchange> exchange);
    void askPermit();
    void giveBackPermit();
    void tellGovernor(const HttpOutcome &outcome, const RateBudget &budget, const QDateTime &now);
    void exchangeFinished(const HttpOutcome &outcome);
    bool followRedirect(const HttpOutcome &outcome);
    void deliver();
    void dropExchange();

    const ApiContext &m_context;
    CallKind m_call;
    ApiRequest m_request; ///< Sent last; its URL follows redirects.
    int m_attempts = 0;
    int m_redirects = 0;
    QTimer m_pause;
    QTimer m_permitWait;
    HttpExchange *m_exchange = nullptr; ///< Child.
    bool m_isAnnounced = false;         ///< Announced to the governor, not yet permitted.
    RequestKind m_kind = RequestKind::Other;
    bool m_hasPermit = false; ///< The governor waits to hear what became of it.
    bool m_isDecided = false;
};

} // namespace reeldeck
