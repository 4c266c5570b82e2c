#include "base/error.h"

#include <QStringList>

namespace reeldeck {

QString toString(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return QStringLiteral("Cancelled");
    case ErrorKind::Unreachable:
        return QStringLiteral("Unreachable");
    case ErrorKind::Tls:
        return QStringLiteral("Tls");
    case ErrorKind::Timeout:
        return QStringLiteral("Timeout");
    case ErrorKind::ConnectionLost:
        return QStringLiteral("ConnectionLost");
    case ErrorKind::KeyRejected:
        return QStringLiteral("KeyRejected");
    case ErrorKind::Forbidden:
        return QStringLiteral("Forbidden");
    case ErrorKind::NotFound:
        return QStringLiteral("NotFound");
    case ErrorKind::Conflict:
        return QStringLiteral("Conflict");
    case ErrorKind::TooLarge:
        return QStringLiteral("TooLarge");
    case ErrorKind::UnsupportedType:
        return QStringLiteral("UnsupportedType");
    case ErrorKind::RateLimited:
        return QStringLiteral("RateLimited");
    case ErrorKind::InvalidRequest:
        return QStringLiteral("InvalidRequest");
    case ErrorKind::Server:
        return QStringLiteral("Server");
    case ErrorKind::Protocol:
        return QStringLiteral("Protocol");
    case ErrorKind::File:
        return QStringLiteral("File");
    case ErrorKind::Storage:
        return QStringLiteral("Storage");
    case ErrorKind::Keychain:
        return QStringLiteral("Keychain");
    case ErrorKind::Internal:
        return QStringLiteral("Internal");
    }
    return QStringLiteral("Unknown");
}

QString Error::details() const
{
    QStringList lines{message, QStringLiteral("Kind: ") + toString(kind)};
    if (httpStatus != 0)
        lines << QStringLiteral("HTTP status: %1").arg(httpStatus);
    if (!code.isEmpty())
        lines << QStringLiteral("Code: ") + code;
    if (!requestId.isEmpty())
        lines << QStringLiteral("Request id: ") + requestId;
    return lines.join(QLatin1Char('\n'));
}

Error makeError(ErrorKind kind, const QString &message)
{
    Error error;
    error.kind = kind;
    error.message = message;
    return error;
}

Error storageError(const QString &message)
{
    return makeError(ErrorKind::Storage, message);
}

bool isTransient(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Unreachable:
    case ErrorKind::Timeout:
    case ErrorKind::ConnectionLost:
    case ErrorKind::RateLimited:
    case ErrorKind::Server:
        return true;
    default:
        return false;
    }
}

} // namespace reeldeck
