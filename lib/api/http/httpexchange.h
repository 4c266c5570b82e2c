#pragma once

#include "api/http/httpmessage.h"
#include "api/http/requestbody.h"

#include <QElapsedTimer>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

class QNetworkAccessManager;

namespace reeldeck {

class NetworkPool;
class OnceBody;
class OnceNetwork;

/// One attempt at one request by QNetworkAccessManager: sends it, gathers the answer, says once how
/// it went. Deleting it ends the attempt without a word and closes its connection. Redirects are
/// reported, not followed; no cookies, no cached credentials. Lives on the thread that made it.
///
/// Without a body (GET, DELETE) Qt itself may repeat it when a kept connection turns out to be
/// closed, which for these two is harmless. With a body (POST, PUT) it is sent once, whatever
/// happens (api/http/oncebody.h), and `begun` in the outcome is exact. A refusal that comes before
/// the body is out is read once the server closes in order; a reset at that moment loses it.
class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        std::chrono::milliseconds idle;   ///< No byte either way: give up.
        std::chrono::milliseconds answer; ///< The same while waiting for an upload's answer.
        /// From the answer's first byte to its last: ends an answer that drips for ever. Answers
        /// are small, so this is no limit on a transfer.
        std::chrono::milliseconds wholeAnswer;
        qint64 maxAnswerBytes;
    };

    /// Without a body; `network` outlives this.
    HttpExchange(QNetworkAccessManager *network, const QByteArray &verb,
                 const QNetworkRequest &request, const Limits &limits, QObject *parent = nullptr);
    /// With a body. `pool` outlives this; a stack of it is taken by start().
    HttpExchange(NetworkPool *pool, const QByteArray &verb, const QNetworkRequest &request,
                 RequestBody body, const Limits &limits, QObject *parent = nullptr);
    ~HttpExchange() override;

    void start();

signals:
    /// Bytes of the local file in the body that were handed to the network, of all. Never goes
    /// back; at most every 40 ms, and once at the end.
    void progress(qint64 sent, qint64 total);
    /// The whole body was handed to the network; from here on a missing answer leaves the outcome
    /// unknown. At most once, before finished().
    void bodySent();
    /// Exactly once, never from within start().
    void finished(const reeldeck::HttpOutcome &outcome);

private:
    QNetworkReply *send();
    void bodyMoved();
    void bodyFailed();
    void bytesMoved();
    void headArrived();
    void readAvailable();
    void giveUp(ExchangeFailure failure);
    void replyFinished();
    void judgeError();
    void letNetworkGo(bool isClean);

    QNetworkAccessManager *m_network = nullptr;
    NetworkPool *m_pool = nullptr;
    OnceNetwork *m_taken = nullptr; ///< From the pool.
    const QByteArray m_verb;
    QNetworkRequest m_request;
    RequestBody m_body; ///< Until it is sent.
    const Limits m_limits;
    FileBody *m_file = nullptr;      ///< Belongs to the reply once that is there.
    QPointer<OnceBody> m_once;       ///< Belongs to the reply.
    QPointer<QNetworkReply> m_reply; ///< Ended by the destructor, unless the manager went first.
    QTimer m_idle;
    QTimer m_wholeAnswer;
    QElapsedTimer m_sinceProgress;
    HttpOutcome m_outcome;
};

} // namespace reeldeck
