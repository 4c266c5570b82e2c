#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace reeldeck::platform {

/// Where the file of a url upload is, and how its server is asked for it.
struct SourceUrl
{
    QString text; ///< As it was given.
    QUrl url;     ///< Its host and port are who is asked.
    /// Path and query of the request line, as they stand in the text: what a server has signed must
    /// not be spelled another way. Only what can't stand in a request line is percent-encoded.
    QByteArray target;
    QByteArray authorization; ///< `Basic ...` from user and password in the URL; empty without.

    bool isSecure() const { return url.scheme() == QLatin1String("https"); }
    quint16 port() const;
    /// Value of the Host header.
    QByteArray authority() const;
    /// True when both ask the same server in the same way, so that a password may go along.
    bool hasOriginOf(const SourceUrl &other) const;
    /// The text without user and password.
    QString withoutCredentials() const;
};

/// The error (400 naming `url`) for what can't be fetched at all, by its form alone. Pure.
Result<SourceUrl> parseSourceUrl(const QString &text);

/// Where a Location header leads from `base`. Pure.
Result<SourceUrl> redirected(const SourceUrl &base, const QByteArray &location);

} // namespace reeldeck::platform
