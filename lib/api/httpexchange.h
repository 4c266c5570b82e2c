#pragma once

#include "api/bandwidthcap.h"
#include "api/httpmessage.h"

#include <QElapsedTimer>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <memory>

class QNetworkAccessManager;

namespace reeldeck {

/// One attempt at one request: sends it, gathers the answer, says once how it went. Deleting it
/// ends the attempt without a word. Lives on the thread that made it.
class HttpExchange : public QObject
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
        std::shared_ptr<BandwidthCap> bandwidth{}; ///< For what is sent; may be null.
    };

    using QObject::QObject;

    virtual void start() = 0;

signals:
    /// Exactly once, never from within start().
    void finished(const reeldeck::HttpOutcome &outcome);
};

/// A request without a body by QNetworkAccessManager: GET and DELETE. Redirects are reported, not
/// followed; no cookies, no cached credentials. Qt itself may repeat such a request when a kept
/// connection turns out to be closed, which for these two is harmless.
class NetworkExchange final : public HttpExchange
{
    Q_OBJECT

public:
    NetworkExchange(QNetworkAccessManager *network, QByteArray verb, const QNetworkRequest &request,
                    const Limits &limits, QObject *parent);
    ~NetworkExchange() override;

    void start() override;

private:
    void bytesMoved();
    void readAvailable();
    void giveUp(ExchangeFailure failure);
    void replyFinished();

    QNetworkAccessManager *m_network;
    QByteArray m_verb;
    QNetworkRequest m_request;
    Limits m_limits;
    QTimer m_idle;
    QTimer m_wholeAnswer;
    QPointer<QNetworkReply> m_reply; ///< Ended by the destructor, unless the manager went first.
    HttpOutcome m_outcome;
};

} // namespace reeldeck
