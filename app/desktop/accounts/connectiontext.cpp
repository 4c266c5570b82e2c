#include "desktop/accounts/connectiontext.h"

#include "base/humantext.h"

#include <QCoreApplication>

namespace reeldeck {
namespace {

/// The translators' context of the sentences below.
struct ConnectionText
{
    Q_DECLARE_TR_FUNCTIONS(Connection)
};

QString unreachableText(const Error &error, const QString &host)
{
    switch (error.obstacle) {
    case Obstacle::Refused:
        return ConnectionText::tr("%1 refuses the connection: nothing answers at this address. "
                                  "Check it, above all the number after the colon.")
                .arg(host);
    case Obstacle::NoSuchHost:
        return ConnectionText::tr("There is no server called %1, or the network can't look it up. "
                                  "Check the address and the network.")
                .arg(host);
    case Obstacle::NoAnswer:
        return ConnectionText::tr("%1 does not answer. Check the address and the network.")
                .arg(host);
    case Obstacle::Proxy:
        return error.message;
    case Obstacle::Unknown:
        break;
    }
    return ConnectionText::tr("There is no connection to %1. Check the address and the network.")
            .arg(host);
}

QString notFoundText(const QString &host, const QString &path)
{
    return ConnectionText::tr("There is a server at %1, but no platform at “%2”. Check the end of "
                              "the address; the one of TwelveLabs is %3.")
            .arg(host, displayName(path), QStringLiteral("https://api.twelvelabs.io/v1.3"));
}

} // namespace

QString connectFailureText(const Error &error, const QUrl &baseUrl)
{
    const QString host = displayName(baseUrl.authority());
    switch (error.kind) {
    case ErrorKind::KeyRejected:
        return ConnectionText::tr("The platform at %1 does not accept this key. Copy the whole key "
                                  "once more, and check that it belongs to this platform.")
                .arg(host);
    case ErrorKind::NotFound:
        return notFoundText(host, baseUrl.path());
    case ErrorKind::Unreachable:
        return unreachableText(error, host);
    case ErrorKind::Tls:
        return ConnectionText::tr("There is no secure connection to %1: its certificate is not "
                                  "trusted, or it does not speak https. Check the address, and the "
                                  "date and time of this computer.")
                .arg(host);
    case ErrorKind::Timeout:
    case ErrorKind::ConnectionLost:
        return ConnectionText::tr("%1 received the request but did not answer it. Check the "
                                  "address, or try again.")
                .arg(host);
    case ErrorKind::Protocol:
        return error.httpStatus >= 300
                       ? ConnectionText::tr("%1 sends on to another address, where the key must "
                                            "not go. Enter the address of the platform itself.")
                                 .arg(host)
                       : ConnectionText::tr("%1 answers, but not as the platform does. Check the "
                                            "address, and that no sign-in page of the network is "
                                            "in the way.")
                                 .arg(host);
    case ErrorKind::InvalidRequest:
        return ConnectionText::tr("The server at %1 does not understand the request, so it may "
                                  "not be the platform. Check the address.")
                .arg(host);
    default:
        return error.message;
    }
}

bool isOffline(const Error &error, bool hasNetwork)
{
    const bool somethingAnswered =
            error.obstacle == Obstacle::Refused || error.obstacle == Obstacle::Proxy;
    const bool isOut = error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::Timeout ||
                       error.kind == ErrorKind::ConnectionLost;
    return isOut && !hasNetwork && !somethingAnswered;
}

QString outOfReachTitle(const Error &error, bool hasNetwork)
{
    if (isOffline(error, hasNetwork))
        return ConnectionText::tr("You are offline");
    if (error.obstacle == Obstacle::Refused)
        return ConnectionText::tr("The platform refuses the connection");
    return ConnectionText::tr("The platform can't be reached");
}

QString copyText(const Error &error, bool hasNetwork, const QString &time)
{
    return isOffline(error, hasNetwork)
                   ? ConnectionText::tr("offline, a copy from %1").arg(time)
                   : ConnectionText::tr("not connected, a copy from %1").arg(time);
}

} // namespace reeldeck
