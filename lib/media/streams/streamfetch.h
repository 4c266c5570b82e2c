#pragma once

#include <QByteArray>
#include <QNetworkReply>
#include <QObject>
#include <QUrl>

#include <functional>

class QNetworkAccessManager;

namespace reeldeck {

/// One GET of something small that belongs to a stream: a playlist, the head of a piece. No key goes
/// with it, no more than was asked for is kept, and silence ends it after ten seconds. GUI thread.
class StreamFetch : public QObject
{
    Q_OBJECT

public:
    struct Answer
    {
        int status = 0; ///< Of HTTP; 0: nobody answered.
        QNetworkReply::NetworkError error = QNetworkReply::NoError;
        QByteArray body; ///< At most as many bytes as were asked for.
        QUrl url;        ///< Where it came from in the end.

        bool isGood() const { return status >= 200 && status < 300; }
    };
    using Then = std::function<void(const Answer &)>;

    /// Begins at once. `bytes` from `offset` on; an offset, or less than all, is asked for by a range
    /// when `isPart`. `then` is called once, from the event loop, and not after the destruction, which
    /// cancels the request.
    StreamFetch(QNetworkAccessManager *network, const QUrl &url, qint64 offset, qint64 bytes,
                bool isPart, Then then, QObject *parent = nullptr);
    ~StreamFetch() override;

private:
    void read();
    void end();

    QNetworkReply *m_reply;
    const qint64 m_bytes;
    qint64 m_skip = 0; ///< Of a host that knows no ranges.
    QByteArray m_body;
    Then m_then;
};

} // namespace reeldeck
