#pragma once

#include <QByteArray>
#include <QLoggingCategory>
#include <QString>
#include <QUrl>

#include <functional>

namespace reeldeck {

Q_DECLARE_LOGGING_CATEGORY(lcApi)
Q_DECLARE_LOGGING_CATEGORY(lcStorage)
Q_DECLARE_LOGGING_CATEGORY(lcUploads)
Q_DECLARE_LOGGING_CATEGORY(lcCatalog)
Q_DECLARE_LOGGING_CATEGORY(lcMedia)
Q_DECLARE_LOGGING_CATEGORY(lcPlatform)
Q_DECLARE_LOGGING_CATEGORY(lcApp)

/// Sends every Qt log line to stderr with a UTC time, and keeps secrets out of it: each string
/// given to `addLogSecret` is replaced wherever it stands, also percent-encoded, and so are the
/// values of query strings (a presigned URL is a secret by itself), what stands before the host of
/// a URL, what follows the name of a key, a password or a token, and the person's home folder,
/// which becomes "~". Call once, first thing in main().
void installRedactingLog();

/// Hands every line, redacted and with its time and level, to `sink` as well; nullptr: no more. It
/// is called on any thread, one at a time, and must not log.
using LogSink = std::function<void(const QByteArray &line)>;
void setLogSink(LogSink sink);

/// From now on `secret` never appears in a log line. Thread-safe; secrets under 6 characters are
/// ignored, since they would blank out ordinary words.
void addLogSecret(const QString &secret);

/// `text` without the user name and password that a URL in it carries ("http://user:word@host/").
QString withoutUserInfo(const QString &text);

/// `text` as the log would print it. Thread-safe.
QString redacted(const QString &text);

/// Scheme, host, port and path only: for logs and for messages that name a URL.
QString redacted(const QUrl &url);

} // namespace reeldeck
