#pragma once

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <chrono>

class QNetworkReply;

namespace reeldeck {

/// Asks at a stream's address whether anybody answers there, when the stream should get on and
/// doesn't: a media backend waits for ten seconds and more before it says that a server has died, if
/// it says so at all. The media go another way; this costs nothing while they flow. Internal to
/// Playback. GUI thread.
class StreamWatch : public QObject
{
    Q_OBJECT

public:
    enum class Answer {
        Nobody,  ///< No connection, or silence.
        Refused, ///< Answered, and not with the stream: its address may have expired.
        Served,
    };
    Q_ENUM(Answer)

    explicit StreamWatch(QObject *parent = nullptr);

    /// Only streams that come over HTTP can be watched; others are never asked about.
    static bool canWatch(const QUrl &source);

    /// From now on, until stop(). Asks after 1.2 s without progress(), and then again and again.
    void start(const QUrl &source);
    void stop();
    /// The stream got on.
    void progress();
    /// Asks without waiting for the stream to stand still.
    void askNow();
    std::chrono::milliseconds stoodFor() const;

signals:
    void answered(reeldeck::StreamWatch::Answer answer);

private:
    void ask();
    void finish(QNetworkReply *reply);

    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_reply;
    QUrl m_source;
    QTimer m_tick;
    QElapsedTimer m_still; ///< Since the stream got on.
};

} // namespace reeldeck
