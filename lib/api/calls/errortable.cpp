#include "api/calls/errortable.h"

#include "api/http/ratebudget.h"
#include "api/http/retrypolicy.h"
#include "base/humantext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace reeldeck {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("reeldeck::ErrorTable", text);
}

struct CodeRow
{
    const char *code;
    ErrorKind kind;
    const char *sentence;
};

// 429 with the code that elsewhere says that the plan is used up: a quota that begins anew.
constexpr char QuotaUsedUp[] =
        QT_TRANSLATE_NOOP("reeldeck::ErrorTable",
                          "The platform takes no more for now, because the quota of the account is "
                          "used up. Try again when it begins anew.");

// Codes that say more than their status; they hold for every 4xx.
constexpr CodeRow CodeRows[] = {
        {"resource_not_exist", ErrorKind::NotFound,
         QT_TRANSLATE_NOOP(
                 "reeldeck::ErrorTable",
                 "The platform no longer has this item. It may have been deleted elsewhere; "
                 "refresh the list.")},
        {"api_key_invalid", ErrorKind::KeyRejected,
         QT_TRANSLATE_NOOP(
                 "reeldeck::ErrorTable",
                 "The platform does not accept the API key. Connect the account again with a "
                 "valid key, from the menu at the right of the toolbar.")},
        {"too_many_requests", ErrorKind::RateLimited,
         QT_TRANSLATE_NOOP(
                 "reeldeck::ErrorTable",
                 "The platform takes no more requests for now, because the rate limit of the "
                 "account is reached. Try again in a little while.")},
        {"usage_limit_exceeded", ErrorKind::Forbidden,
         QT_TRANSLATE_NOOP(
                 "reeldeck::ErrorTable",
                 "The account has used up what its plan includes. Free some space or change "
                 "the plan, then try again.")},
        {"video_filesize_too_large", ErrorKind::TooLarge,
         QT_TRANSLATE_NOOP(
                 "reeldeck::ErrorTable",
                 "The file is larger than the platform takes. Make it smaller or upload it "
                 "by its public URL.")},
        {"video_file_broken", ErrorKind::UnsupportedType,
         QT_TRANSLATE_NOOP(
                 "reeldeck::ErrorTable",
                 "The platform can't read this file, because it is damaged or no media file. "
                 "Check that it plays, then upload it again.")},
};

struct StatusRow
{
    int status;
    ErrorKind kind;
    const char *sentence;
};

// Looked up by exact status; the rows with 3, 4 and 5 are for the rest of their hundred.
constexpr StatusRow StatusRows[] = {
        {401, ErrorKind::KeyRejected,
         QT_TRANSLATE_NOOP(
                 "reeldeck::ErrorTable",
                 "The platform does not accept the API key. Connect the account again with a "
                 "valid key, from the menu at the right of the toolbar.")},
        {402, ErrorKind::Forbidden,
         QT_TRANSLATE_NOOP(
                 "reeldeck::ErrorTable",
                 "The account has used up what its plan includes. Change the plan, then try "
                 "again.")},
        {403, ErrorKind::Forbidden,
         QT_TRANSLATE_NOOP(
                 "reeldeck::ErrorTable",
                 "The account may not do this. Check what its plan allows, or use another "
                 "key.")},
        {404, ErrorKind::NotFound,
         QT_TRANSLATE_NOOP(
                 "reeldeck::ErrorTable",
                 "The platform no longer has this item. It may have been deleted elsewhere; "
                 "refresh the list.")},
        {407, ErrorKind::Unreachable,
         QT_TRANSLATE_NOOP(
                 "reeldeck::ErrorTable",
                 "A proxy on the way to %1 wants a user name and password. Enter them, then try "
                 "again.")},
        {408, ErrorKind::Timeout,
         QT_TRANSLATE_NOOP(
                 "reeldeck::ErrorTable",
                 "%1 gave up waiting for the request, because the connection is too slow or "
                 "was interrupted. Check the network, then try again.")},
        {409, ErrorKind::Conflict,
         QT_TRANSLATE_NOOP(
                 "reeldeck::ErrorTable",
                 "The asset is still in use by an index. Remove it there first, or delete it "
                 "by force.")},
        {410, ErrorKind::NotFound,
         QT_TRANSLATE_NOOP(
                 "reeldeck::ErrorTable",
                 "The platform no longer has this item. It was deleted; refresh the list.")},
        {413, ErrorKind::TooLarge,
         QT_TRANSLATE_NOOP(
                 "reeldeck::ErrorTable",
                 "The file is larger than the platform takes. Make it smaller or upload it "
                 "by its public URL.")},
        {415, ErrorKind::UnsupportedType,
         QT_TRANSLATE_NOOP(
                 "reeldeck::ErrorTable",
                 "The platform does not take this type of file. Convert it to a common video, "
                 "audio or image format, then upload it again.")},
        {429, ErrorKind::RateLimited,
         QT_TRANSLATE_NOOP(
                 "reeldeck::ErrorTable",
                 "The platform takes no more requests for now, because the rate limit of the "
                 "account is reached. Try again in a little while.")},
        {500, ErrorKind::Server,
         QT_TRANSLATE_NOOP("reeldeck::ErrorTable",
                           "The platform ran into a fault of its own. Try again later.")},
        {502, ErrorKind::Server,
         QT_TRANSLATE_NOOP(
                 "reeldeck::ErrorTable",
                 "%1 is there, but the platform behind it does not answer. Try again later.")},
        {503, ErrorKind::Server,
         QT_TRANSLATE_NOOP("reeldeck::ErrorTable",
                           "The platform is overloaded or down for maintenance. Try again later.")},
        {504, ErrorKind::Server,
         QT_TRANSLATE_NOOP(
                 "reeldeck::ErrorTable",
                 "%1 is there, but the platform behind it did not answer in time. Try again "
                 "later.")},
        {507, ErrorKind::Server,
         QT_TRANSLATE_NOOP(
                 "reeldeck::ErrorTable",
                 "The platform has no room left to store files. Free some space there, then "
                 "try again.")},
        {3, ErrorKind::Protocol,
         QT_TRANSLATE_NOOP(
                 "reeldeck::ErrorTable",
                 "%1 sent the request on to another address, where the API key must not go. "
                 "Check the base URL; to change it, connect the account again from the "
                 "menu at the right of the toolbar.")},
        {4, ErrorKind::InvalidRequest,
         QT_TRANSLATE_NOOP(
                 "reeldeck::ErrorTable",
                 "The platform refused the request. Its whole answer is in the details.")},
        {5, ErrorKind::Server,
         QT_TRANSLATE_NOOP(
                 "reeldeck::ErrorTable",
                 "The platform could not carry out the request because of a fault of its own. "
                 "Try again later.")},
        {0, ErrorKind::Protocol,
         QT_TRANSLATE_NOOP(
                 "reeldeck::ErrorTable",
                 "%1 answered, but not as the platform does. Check the base URL, and that no "
                 "sign-in page of the network is in the way.")},
};

struct NetworkRow
{
    QNetworkReply::NetworkError error;
    ErrorKind before; ///< Nothing had been sent.
    const char *sentence;
    Obstacle obstacle = Obstacle::Unknown;
};

constexpr char NoConnection[] = QT_TRANSLATE_NOOP(
        "reeldeck::ErrorTable", "There is no connection to %1. Check the network, then try again.");
constexpr char ProxyInTheWay[] = QT_TRANSLATE_NOOP(
        "reeldeck::ErrorTable",
        "The proxy on the way to %1 does not let the connection through. Check the "
        "proxy in the system's network settings, then try again.");
constexpr char LostAnswer[] = QT_TRANSLATE_NOOP(
        "reeldeck::ErrorTable",
        "The connection to %1 broke before the answer came. Check the network, then "
        "try again.");
constexpr char LostUpload[] = QT_TRANSLATE_NOOP(
        "reeldeck::ErrorTable",
        "The connection to %1 broke during the upload, so it is not known whether the "
        "file arrived. Look for it in the list before you upload it again.");
constexpr char NoAnswer[] = QT_TRANSLATE_NOOP(
        "reeldeck::ErrorTable", "%1 did not answer in time. Check the network, then try again.");
constexpr char NoUploadAnswer[] = QT_TRANSLATE_NOOP(
        "reeldeck::ErrorTable",
        "%1 did not answer in time, so it is not known whether the file arrived. Look "
        "for it in the list before you upload it again.");

constexpr NetworkRow NetworkRows[] = {
        {QNetworkReply::ConnectionRefusedError, ErrorKind::Unreachable,
         QT_TRANSLATE_NOOP(
                 "reeldeck::ErrorTable",
                 "%1 refused the connection, so the platform is not running there. Check the "
                 "base URL, or try again later."),
         Obstacle::Refused},
        {QNetworkReply::HostNotFoundError, ErrorKind::Unreachable,
         QT_TRANSLATE_NOOP("reeldeck::ErrorTable",
                           "There is no host named %1, or the network can't look it up. Check the "
                           "network and the base URL, then try again."),
         Obstacle::NoSuchHost},
        {QNetworkReply::TimeoutError, ErrorKind::Unreachable,
         QT_TRANSLATE_NOOP(
                 "reeldeck::ErrorTable",
                 "%1 can't be reached: it did not answer in time. Check the network, then try "
                 "again."),
         Obstacle::NoAnswer},
        {QNetworkReply::SslHandshakeFailedError, ErrorKind::Tls,
         QT_TRANSLATE_NOOP(
                 "reeldeck::ErrorTable",
                 "No secure connection to %1 could be made, because its certificate is not "
                 "trusted or its encryption does not fit. Check the address and this "
                 "computer's date and time.")},
        {QNetworkReply::ProxyConnectionRefusedError, ErrorKind::Unreachable, ProxyInTheWay,
         Obstacle::Proxy},
        {QNetworkReply::ProxyConnectionClosedError, ErrorKind::Unreachable, ProxyInTheWay,
         Obstacle::Proxy},
        {QNetworkReply::ProxyNotFoundError, ErrorKind::Unreachable, ProxyInTheWay, Obstacle::Proxy},
        {QNetworkReply::ProxyTimeoutError, ErrorKind::Unreachable, ProxyInTheWay, Obstacle::Proxy},
        {QNetworkReply::ProxyAuthenticationRequiredError, ErrorKind::Unreachable,
         QT_TRANSLATE_NOOP(
                 "reeldeck::ErrorTable",
                 "A proxy on the way to %1 wants a user name and password. Enter them, then try "
                 "again."),
         Obstacle::Proxy},
        {QNetworkReply::UnknownProxyError, ErrorKind::Unreachable, ProxyInTheWay, Obstacle::Proxy},
        {QNetworkReply::RemoteHostClosedError, ErrorKind::Unreachable,
         QT_TRANSLATE_NOOP(
                 "reeldeck::ErrorTable",
                 "%1 closed the connection at once. Check the base URL, or try again later."),
         Obstacle::Refused},
        {QNetworkReply::ProtocolFailure, ErrorKind::Protocol,
         QT_TRANSLATE_NOOP(
                 "reeldeck::ErrorTable",
                 "%1 answered, but not as the platform does. Check the base URL, and that no "
                 "sign-in page of the network is in the way.")},
        {QNetworkReply::NoError, ErrorKind::Unreachable, NoConnection}, // any other
};

struct ServerWords
{
    QString code;
    QString message;
};

ServerWords serverWords(const QByteArray &body)
{
    // An error body is a few lines; whatever is longer is not from the platform.
    constexpr qsizetype LargestErrorBody = 256 * 1024;
    if (body.size() > LargestErrorBody)
        return {};
    QJsonObject object = QJsonDocument::fromJson(body).object();
    if (object.value(QLatin1String("error")).isObject())
        object = object.value(QLatin1String("error")).toObject();
    ServerWords words;
    words.code = object.value(QLatin1String("code")).toString();
    const bool plainCode =
            words.code.size() <= 100 &&
            std::all_of(words.code.cbegin(), words.code.cend(), [](QChar c) {
                return c.unicode() < 0x7f && (c.isLetterOrNumber() || c == QLatin1Char('_') ||
                                              c == QLatin1Char('-') || c == QLatin1Char('.'));
            });
    if (!plainCode)
        words.code.clear();
    // Cut before it is cleaned: a message may be as long as the body.
    QString message = object.value(QLatin1String("message")).toString().left(4 * MaxServerMessage);
    message = displayName(message.simplified());
    if (message.size() > MaxServerMessage)
        message = message.left(MaxServerMessage - 1).trimmed() + QChar(0x2026);
    words.message = message;
    return words;
}

QString requestIdFrom(const HttpHeaders &headers)
{
    for (const QByteArrayView name :
         {"x-request-id", "request-id", "x-amzn-requestid", "x-amz-request-id", "cf-ray"}) {
        const QByteArray value = headers.value(name).trimmed();
        const bool printable = std::all_of(value.cbegin(), value.cend(),
                                           [](char c) { return c > 0x20 && c < 0x7f; });
        if (!value.isEmpty() && value.size() <= 128 && printable)
            return QString::fromLatin1(value);
    }
    return {};
}

const StatusRow &rowFor(int status)
{
    const auto find = [](int wanted) {
        return std::find_if(std::begin(StatusRows), std::end(StatusRows),
                            [wanted](const StatusRow &row) { return row.status == wanted; });
    };
    auto row = find(status);
    if (row == std::end(StatusRows))
        row = find(status >= 300 && status < 600 ? status / 100 : 0);
    return *row;
}

std::optional<std::chrono::milliseconds> serverDelay(const HttpOutcome &outcome,
                                                     const QDateTime &nowUtc)
{
    const auto asked = parseRetryAfter(outcome.headers.value("Retry-After"), nowUtc);
    if (asked || outcome.status != 429)
        return asked;
    const QDateTime resetAt = rateBudgetFrom(outcome.headers, nowUtc).resetAt;
    if (!resetAt.isValid() || resetAt <= nowUtc)
        return std::nullopt;
    return std::min(std::chrono::milliseconds(nowUtc.msecsTo(resetAt)), MaxRetryAfter);
}

Error errorFromStatus(const HttpOutcome &outcome, const QString &host, const QDateTime &nowUtc)
{
    const ServerWords words = serverWords(outcome.body);
    const StatusRow &row = rowFor(outcome.status);
    Error error;
    error.kind = row.kind;
    const char *sentence = row.sentence;
    if (outcome.status >= 400 && outcome.status < 500) {
        for (const CodeRow &codeRow : CodeRows) {
            if (words.code == QLatin1String(codeRow.code)) {
                error.kind = codeRow.kind;
                sentence = codeRow.sentence;
            }
        }
    }
    if (outcome.status == 429 && error.kind == ErrorKind::Forbidden) {
        error.kind = ErrorKind::RateLimited;
        sentence = QuotaUsedUp;
    }
    error.message = translated(sentence).replace(QLatin1String("%1"), host);
    if (!words.message.isEmpty())
        error.message = joinSentences(
                {error.message,
                 translated(QT_TRANSLATE_NOOP("reeldeck::ErrorTable", "The platform says: “%1”"))
                         .replace(QLatin1String("%1"), words.message)});
    error.httpStatus = outcome.status;
    error.code = words.code;
    error.said = words.message;
    error.retryAfter = serverDelay(outcome, nowUtc);
    return error;
}

Error errorFromNetwork(const HttpOutcome &outcome, CallKind call, const QString &host)
{
    const auto find = [](QNetworkReply::NetworkError wanted) {
        return std::find_if(std::begin(NetworkRows), std::end(NetworkRows),
                            [wanted](const NetworkRow &row) { return row.error == wanted; });
    };
    auto row = find(outcome.networkError);
    if (row == std::end(NetworkRows))
        row = find(QNetworkReply::NoError);
    const bool timedOut = outcome.failure == ExchangeFailure::IdleTimeout ||
                          outcome.networkError == QNetworkReply::TimeoutError;
    Error error;
    error.kind = row->before;
    const char *sentence = row->sentence;
    // A failed handshake and a garbled answer say what they are; all else after the first byte is
    // an answer that is missing.
    const bool answerMissing = outcome.begun && error.kind == ErrorKind::Unreachable;
    if (answerMissing && timedOut) {
        error.kind = ErrorKind::Timeout;
        sentence = call == CallKind::Upload ? NoUploadAnswer : NoAnswer;
    } else if (answerMissing) {
        error.kind = ErrorKind::ConnectionLost;
        sentence = call == CallKind::Upload ? LostUpload : LostAnswer;
    }
    if (error.kind == ErrorKind::Unreachable)
        error.obstacle = row->obstacle;
    error.message = translated(sentence).replace(QLatin1String("%1"), host);
    error.httpStatus = outcome.status;
    return error;
}

Error errorFromTransport(const HttpOutcome &outcome, CallKind call, const QString &host)
{
    HttpOutcome asNetwork = outcome;
    switch (outcome.failure) {
    case ExchangeFailure::File:
        return outcome.fileError.value_or(Error{});
    case ExchangeFailure::IdleTimeout:
        asNetwork.networkError = QNetworkReply::TimeoutError;
        break;
    case ExchangeFailure::NotHttp:
        asNetwork.networkError = QNetworkReply::ProtocolFailure;
        break;
    case ExchangeFailure::AnswerTooLarge: {
        Error error = errorFromNetwork(asNetwork, call, host);
        error.kind = ErrorKind::Protocol;
        error.message =
                translated(QT_TRANSLATE_NOOP("reeldeck::ErrorTable",
                                             "%1 sent more than any answer of the platform can "
                                             "hold, so it was stopped. Check the base URL; to "
                                             "change it, connect the account again from the "
                                             "menu at the right of the toolbar."))
                        .replace(QLatin1String("%1"), host);
        return error;
    }
    case ExchangeFailure::Network:
    case ExchangeFailure::None:
        break;
    }
    return errorFromNetwork(asNetwork, call, host);
}

} // namespace

Error errorFrom(const HttpOutcome &outcome, CallKind call, const QString &host,
                const QDateTime &nowUtc)
{
    // Once the platform has refused, how the rest of the answer broke off doesn't matter.
    const bool spoken = outcome.status >= 300 || (outcome.status > 0 && outcome.status < 200);
    const bool fileFailed = outcome.failure == ExchangeFailure::File;
    Error error = (spoken && !fileFailed) ? errorFromStatus(outcome, host, nowUtc)
                                          : errorFromTransport(outcome, call, host);
    error.requestId = requestIdFrom(outcome.headers);
    return error;
}

Error protocolError(const QString &field, const QString &problem)
{
    Error error;
    error.kind = ErrorKind::Protocol;
    error.message =
            translated(QT_TRANSLATE_NOOP("reeldeck::ErrorTable",
                                         "The platform's answer can't be understood: %1 %2. "
                                         "Check the base URL, or try again later."))
                    .arg(displayName(field).left(200), problem);
    return error;
}

bool mayHaveBeenCarriedOut(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Timeout:
    case ErrorKind::ConnectionLost:
    case ErrorKind::Server:
        return true;
    case ErrorKind::Protocol:
        // A redirect was refused before anything was done; garbage may stand for anything.
        return error.httpStatus < 300;
    default:
        return false;
    }
}

} // namespace reeldeck
