#pragma once

#include "system/launchrequest.h"

#include <QLocalServer>
#include <QObject>

#include <memory>

class QLocalSocket;

namespace reeldeck {

/// The ear of the open window for other starts of the program, on a local socket:
///
///     server: "reeldeck 1\n"           once serve() was called
///     client: length (4 bytes, most significant first), then a LaunchRequest as JSON
///     server: "ok\n", or "no " and a sentence, then it closes
///
/// Nothing is sent to a window that is stuck, because it doesn't greet. Other users' processes are
/// turned away by the kernel's word. What doesn't keep to this, or takes longer than AnswerTime, is
/// closed, and at most MaxConnections are open. GUI thread.
class InstanceServer : public QObject
{
    Q_OBJECT

public:
    static constexpr int MaxConnections = 16;
    static constexpr std::chrono::milliseconds AnswerTime = std::chrono::seconds(10);

    explicit InstanceServer(QObject *parent = nullptr,
                            std::chrono::milliseconds answerTime = AnswerTime);
    ~InstanceServer() override;

    /// Takes the place of a socket that a process before has left. False: see errorString().
    bool listen(const QString &path);
    QString errorString() const { return m_server.errorString(); }
    /// From now on requests are taken; who came before is greeted now.
    void serve();
    /// No more: the socket goes, and whoever is connected has to look for another window.
    void close();

signals:
    void requested(const reeldeck::LaunchRequest &request);

private:
    void takeConnections();
    void greet(QLocalSocket *socket);
    void read(QLocalSocket *socket);

    QLocalServer m_server;
    const std::chrono::milliseconds m_answerTime;
    QList<QLocalSocket *> m_connections;
    bool m_isServing = false;
};

/// What both ends keep to.
namespace instancewire {
inline constexpr char Greeting[] = "reeldeck 1\n";
inline constexpr char Taken[] = "ok\n";
inline constexpr char RefusedPrefix[] = "no ";
inline constexpr qsizetype LengthBytes = 4;
inline constexpr qint64 MaxLine = 1024; ///< Bytes of a greeting or an answer.
QByteArray framed(const QByteArray &message);
/// Of the first LengthBytes bytes of `data`.
qint64 lengthOf(const QByteArray &data);
} // namespace instancewire

} // namespace reeldeck
