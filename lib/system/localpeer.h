#pragma once

#include <QString>

#include <optional>

class QLocalSocket;

namespace reeldeck {

/// The process id at the other end of a connected socket, as the kernel tells it; nothing when that
/// process belongs to another user, or the kernel doesn't tell.
std::optional<qint64> ownPeer(const QLocalSocket &socket);

/// A folder for sockets that only this user can reach: $XDG_RUNTIME_DIR, else one below the
/// folder for temporary files, made when it isn't there. Empty when neither is this user's alone.
QString socketFolder();

} // namespace reeldeck
