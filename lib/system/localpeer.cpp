#include "system/localpeer.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>

#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace reeldeck {
namespace {

bool isOursAlone(const QString &folder)
{
    struct stat facts = {};
    return ::lstat(QFile::encodeName(folder).constData(), &facts) == 0 && S_ISDIR(facts.st_mode) &&
           facts.st_uid == ::geteuid() && (facts.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

} // namespace

std::optional<qint64> ownPeer(const QLocalSocket &socket)
{
    struct ucred peer = {};
    socklen_t size = sizeof(peer);
    const int descriptor = int(socket.socketDescriptor());
    if (::getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0 ||
        peer.uid != ::geteuid())
        return std::nullopt;
    return peer.pid;
}

QString socketFolder()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (QDir::isAbsolutePath(runtime) && isOursAlone(runtime))
        return runtime;
    const QString own =
            QDir::tempPath() + QStringLiteral("/reeldeck-%1").arg(qulonglong(::geteuid()));
    ::mkdir(QFile::encodeName(own).constData(), S_IRWXU);
    return isOursAlone(own) ? own : QString();
}

} // namespace reeldeck
