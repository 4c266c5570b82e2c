#include "system/handover.h"

#include "base/humantext.h"
#include "system/instanceserver.h"
#include "system/localpeer.h"

#include <QSysInfo>

#include <utility>

namespace reeldeck {

using namespace instancewire;
using namespace std::chrono_literals;

namespace {

constexpr auto RetryTime = 20ms;
/// For a moment a new holder's file may still tell of the one before.
constexpr auto OtherComputerTime = 1000ms;

} // namespace

HandOver::HandOver(const QString &folder, const LaunchRequest &request, QObject *parent)
    : HandOver(folder, request, Patience(), parent)
{}

HandOver::HandOver(const QString &folder, const LaunchRequest &request, const Patience &patience,
                   QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_message(toMessage(request))
    , m_patience(patience)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &HandOver::attempt);
    connect(&m_socket, &QLocalSocket::connected, this, &HandOver::onConnected);
    connect(&m_socket, &QIODevice::readyRead, this, &HandOver::read);
    // Queued: some of them come from within connectToServer().
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &HandOver::attemptAgain,
            Qt::QueuedConnection);
    connect(&m_socket, &QLocalSocket::disconnected, this, &HandOver::attemptAgain,
            Qt::QueuedConnection);
    m_socket.setReadBufferSize(MaxLine);
}

void HandOver::start()
{
    m_since.start();
    // Looked at in between: a socket may be silent for ever.
    auto *look = new QTimer(this);
    connect(look, &QTimer::timeout, this, [this] {
        const auto patience = m_isReachable ? m_patience.silence : m_patience.absence;
        if (m_since.hasExpired(patience.count()))
            giveUp();
    });
    look->start(100ms);
    attempt();
}

void HandOver::attempt()
{
    if (m_hasEnded || m_socket.state() != QLocalSocket::UnconnectedState)
        return;
    const FolderLock::State state = m_lock.take(m_folder);
    if (state != FolderLock::State::Taken) {
        end();
        emit becameFirst(); // also where no lock is to be had: nothing can be asked there
        return;
    }
    const std::optional<LockHolder> holder = m_lock.holder();
    const bool isHere = holder && holder->host == QSysInfo::machineHostName();
    m_silentProcess = isHere ? holder->processId : 0;
    if (holder && !isHere && m_since.hasExpired(OtherComputerTime.count())) {
        fail(tr("The data folder “%1” is in use by Reeldeck on the computer %2. Quit it there, or "
                "start with --data-dir and another folder.")
                     .arg(displayName(m_folder), displayName(holder->host)));
    } else if (!isHere || holder->socketPath.isEmpty()) {
        m_again.start(RetryTime);
    } else {
        m_isGreeted = false;
        m_socket.connectToServer(holder->socketPath);
    }
}

void HandOver::attemptAgain()
{
    if (m_hasEnded || m_again.isActive())
        return;
    if (std::exchange(m_isReachable, false))
        m_since.start();
    m_socket.abort();
    m_again.start(RetryTime);
}

void HandOver::onConnected()
{
    const std::optional<qint64> peer = ownPeer(m_socket);
    if (!peer) {
        fail(tr("The socket of the open Reeldeck belongs to another user, so nothing was handed "
                "to it."));
        return;
    }
    m_silentProcess = *peer;
    m_isReachable = true;
    m_since.start();
}

void HandOver::read()
{
    if (m_hasEnded || (!m_socket.canReadLine() && m_socket.bytesAvailable() < MaxLine))
        return;
    const QByteArray line = m_socket.readLine(MaxLine);
    if (!m_isGreeted) {
        if (line != Greeting) {
            fail(tr("Reeldeck is open in another version. Quit it, then start it again."));
            return;
        }
        m_isGreeted = true;
        m_since.start();
        m_socket.write(framed(m_message));
    } else if (line == Taken) {
        end();
        emit handedOver();
    } else if (line.startsWith(RefusedPrefix)) {
        fail(QString::fromUtf8(line.mid(qsizetype(qstrlen(RefusedPrefix)))).trimmed());
    } else {
        fail(tr("Reeldeck is open, but its answer can't be understood. Quit it, then start it "
                "again."));
    }
}

void HandOver::end()
{
    m_hasEnded = true;
    m_again.stop();
    m_socket.disconnect(this);
    m_socket.abort();
}

void HandOver::fail(const QString &why)
{
    if (m_hasEnded)
        return;
    end();
    emit failed(makeError(ErrorKind::Storage, why));
}

void HandOver::giveUp()
{
    fail(m_isReachable
                 ? tr("Reeldeck is open already and does not answer.")
                 : tr("The data folder “%1” is in use, and the Reeldeck that uses it can't be "
                      "reached.")
                           .arg(displayName(m_folder)));
}

} // namespace reeldeck
