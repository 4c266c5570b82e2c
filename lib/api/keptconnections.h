#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

namespace reeldeck {

/// Connections whose answer was read to its end, for the next request with a body to the same
/// origin: thousands of small files would else pay for as many handshakes, which over TLS takes
/// longer than sending them.
///
/// They are kept very briefly. A request sent into a connection that its server is just closing
/// gets no answer, and nobody may repeat it blindly (RFC 9112, 9.3.1); servers wait for seconds
/// before they do that. Lives on the thread of its client.
class KeptConnections : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostKept = 16;
    static constexpr int LongestMs = 900;

    explicit KeptConnections(QObject *parent);

    /// A connection to the origin of `url` that is open and silent, now the caller's and without a
    /// parent; null when there is none.
    QTcpSocket *take(const QUrl &url);
    /// Takes `socket`, on which nothing may be under way; it is closed when nobody takes it.
    void keep(const QUrl &url, QTcpSocket *socket);
    /// Closes all: after a change of network they may lead nowhere.
    void clear();

private:
    struct Kept
    {
        QString origin;
        QTcpSocket *socket; ///< A child.
        QElapsedTimer since;
    };

    void drop(QTcpSocket *socket);
    void dropOld();

    QList<Kept> m_kept; ///< The oldest first.
    QTimer m_old;
};

} // namespace reeldeck
