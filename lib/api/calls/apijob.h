#pragma once

#include "api/calls/apicontext.h"
#include "api/calls/errortable.h"
#include "api/http/ratebudget.h"
#include "base/result.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace reeldeck {

/// One call to the platform; the base of the typed jobs in api/calls/assetjobs.h
/// and api/calls/multipartjobs.h. A job belongs to its
/// client and lives on the client's thread.
///
///     waiting -> attempt -> finished -> deletes itself
///                 ^    |
///                 +----+ pause, then again: only what does the same twice, see RetryPolicy
///
/// Each attempt waits for the permit of the workspace's RequestGovernor. One that would have to wait
/// longer than RetryPolicy::maxServerDelay ends with ErrorKind::RateLimited instead, unsent.
///
/// Each typed job emits `finished(const Result<...> &)` exactly once, from the event loop, never
/// from within the method that made it or cancel(): also when it was cancelled
/// (ErrorKind::Cancelled) or refused before anything was sent. Nothing is emitted after it. The one
/// exception is that the client or the job is deleted first: then there is no signal. (Don't delete a
/// job from a slot of its own signals; cancel() it.)
///
/// There is no limit on the time of a whole request, only on the time in which no byte moves.
class ApiJob : public QObject
{
    Q_OBJECT

public:
    ~ApiJob() override;

    /// Ends the call with ErrorKind::Cancelled; closes its connection. Does nothing once the
    /// outcome is decided: an asset that exists is not hidden by a late cancel.
    void cancel();

signals:
    /// An answer told the rate that is left. The client passes it on.
    void rateBudgetSeen(const reeldeck::RateBudget &budget);

protected:
    ApiJob(const ApiContext &context, CallKind call, QObject *parent);

    /// First thing in the event loop, unless the endpoint is unusable or the job was cancelled:
    /// calls send…() or conclude().
    virtual void begin() = 0;
    /// A whole 2xx answer to what was sent last: sends the next request or calls conclude().
    virtual void answered(const HttpOutcome &answer) = 0;
    /// What was sent last failed for good. By default the job fails with it.
    virtual void failed(const Error &error);
    /// Emits the job's `finished` with the error.
    virtual void emitError(const Error &error) = 0;

    void sendGet(const QUrl &url);
    void sendDelete(const QUrl &url);
    /// A JSON body. `Repeat::Never`: once, whatever happens. `Repeat::Safe`: the call does the same
    /// when it is made twice, so it is repeated on transient failures.
    enum class Repeat { Never, Safe };
    void sendPost(const QUrl &url, const QByteArray &json, Repeat repeat);
    /// A request with a body, to be given to run().
    std::unique_ptr<HttpExchange> exchangeFor(const QByteArray &verb, const QUrl &url,
                                              const HttpHeaders &headers, RequestBody body) const;
    /// Runs an exchange of exchangeFor() with the same `url`; never repeated.
    void run(std::unique_ptr<HttpExchange> exchange, const QUrl &url);

    /// Decides the outcome: `emitResult` is called once from the event loop, then the job goes.
    void conclude(std::function<void()> emitResult);
    void concludeWithError(const Error &error);

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
    QByteArray m_verb;
    QUrl m_url;
    QByteArray m_json; ///< Body of a POST.
    bool m_repeatable = false;
    int m_attempts = 0;
    int m_redirects = 0;
    QTimer m_pause;
    QTimer m_permitWait;
    HttpExchange *m_exchange = nullptr; ///< Child.
    bool m_isAnnounced = false;         ///< Announced to the governor, not yet permitted.
    RequestKind m_kind = RequestKind::Other;
    bool m_hasPermit = false;           ///< The governor waits to hear what became of it.
    std::function<void()> m_emitResult; ///< Set once the outcome is decided.
};

} // namespace reeldeck
