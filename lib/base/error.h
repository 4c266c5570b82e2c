#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace reeldeck {

/// What went wrong, in the terms in which the program decides what to do about it.
/// The HTTP status maps to a kind in one table (api/calls/errortable.h); nobody parses messages.
enum class ErrorKind {
    Cancelled,       ///< We stopped it ourselves; not shown as a failure.
    Unreachable,     ///< No connection: refused, no such host, network gone, proxy in the way.
    Tls,             ///< The secure connection could not be made.
    Timeout,         ///< No byte moved for the idle time.
    ConnectionLost,  ///< The connection broke after the request had begun: the answer is unknown.
    KeyRejected,     ///< 401: the platform doesn't accept the API key.
    Forbidden,       ///< 403: the key is good, the account may not do this.
    NotFound,        ///< 404, or 400 with code resource_not_exist.
    Conflict,        ///< 409: something still references it.
    TooLarge,        ///< 413, or our own limit check.
    UnsupportedType, ///< 415, or a file that is no media.
    RateLimited,     ///< 429; retryAfter is set when the platform said so.
    InvalidRequest,  ///< Any other 4xx.
    Server,          ///< 5xx.
    Protocol,        ///< An answer that isn't what the contract says; names the field.
    File,            ///< A local file can't be read or written, or changed underneath us.
    Storage,         ///< A local database or folder can't be used.
    Internal,        ///< A fault of our own.
    Keychain,        ///< The desktop's keychain is locked, absent or slow. Never in a journal.
};

/// What stands in the way of an ErrorKind::Unreachable.
enum class Obstacle {
    Unknown,
    Refused, ///< Something answered, and it was no.
    NoSuchHost,
    NoAnswer,
    Proxy,
};

/// A stable English word for logs and tests, e.g. "RateLimited". Never shown to a person.
QString toString(ErrorKind kind);

/// Why something failed, as a value. `message` is one or more whole, translated sentences that
/// say what happened and what to do; it is shown as plain text, never as rich text.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString message{};
    int httpStatus = 0;  ///< 0 when there was no HTTP answer.
    QString code{};      ///< The platform's own code, e.g. "parameter_invalid"; may be empty.
    QString requestId{}; ///< X-Request-Id or the like, for support; may be empty.
    std::optional<std::chrono::milliseconds> retryAfter{};
    Obstacle obstacle = Obstacle::Unknown;
    QString said{}; ///< The platform's own words, a part of `message`; may be empty. In no journal.

    /// Everything we know, for "Copy Details" and the log: message, kind, status, code, request id.
    QString details() const;
};

/// An error that didn't come by HTTP.
Error makeError(ErrorKind kind, const QString &message);
/// An error of a file or database of the program's own.
Error storageError(const QString &message);

/// True when trying again later, unchanged, can succeed (for a request that is safe to repeat).
bool isTransient(ErrorKind kind);

} // namespace reeldeck

Q_DECLARE_METATYPE(reeldeck::Error)
