#include "api/keptconnections.h"

#include <algorithm>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <sys/socket.h>
#endif

namespace reeldeck {
namespace {

QString originOf(const QUrl &url)
{
    return url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

/// Asks the system, which may know of an end that the event loop hasn't told yet. Bytes that came
/// without being asked for would be taken for the next answer.
bool isOpenAndSilent(const QTcpSocket &socket)
{
    if (socket.state() != QAbstractSocket::ConnectedState || socket.bytesAvailable() > 0 ||
        socket.bytesToWrite() > 0)
        return false;
#ifdef Q_OS_UNIX
    char byte = 0;
    const auto count = ::recv(int(socket.socketDescriptor()), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    return count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
#else
    return true;
#endif
}

} // namespace

KeptConnections::KeptConnections(QObject *parent)
    : QObject(parent)
{
    m_old.setSingleShot(true);
    connect(&m_old, &QTimer::timeout, this, &KeptConnections::dropOld);
}

QTcpSocket *KeptConnections::take(const QUrl &url)
{
    const QString origin = originOf(url);
    // The youngest first: the server waits for it the longest.
    for (qsizetype i = m_kept.size() - 1; i >= 0; --i) {
        if (m_kept.at(i).origin != origin)
            continue;
        const Kept kept = m_kept.takeAt(i);
        kept.socket->disconnect(this);
        if (!kept.since.hasExpired(LongestMs) && isOpenAndSilent(*kept.socket)) {
            kept.socket->setParent(nullptr);
            return kept.socket;
        }
        kept.socket->abort();
        kept.socket->deleteLater();
    }
    return nullptr;
}

void KeptConnections::keep(const QUrl &url, QTcpSocket *socket)
{
    if (!isOpenAndSilent(*socket)) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    if (m_kept.size() >= MostKept)
        drop(m_kept.first().socket);
    socket->setParent(this);
    connect(socket, &QAbstractSocket::disconnected, this, [this, socket] { drop(socket); });
    connect(socket, &QIODevice::readyRead, this, [this, socket] { drop(socket); });
    Kept kept{originOf(url), socket, {}};
    kept.since.start();
    m_kept.append(kept);
    if (!m_old.isActive())
        m_old.start(LongestMs);
}

void KeptConnections::drop(QTcpSocket *socket)
{
    const auto removed = m_kept.removeIf([&](const Kept &kept) { return kept.socket == socket; });
    if (removed == 0)
        return;
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
}

void KeptConnections::dropOld()
{
    while (!m_kept.isEmpty() && m_kept.first().since.hasExpired(LongestMs))
        drop(m_kept.first().socket);
    if (!m_kept.isEmpty())
        m_old.start(std::max<qint64>(1, LongestMs - m_kept.first().since.elapsed() + 1));
}

void KeptConnections::clear()
{
    while (!m_kept.isEmpty())
        drop(m_kept.first().socket);
}

} // namespace reeldeck
