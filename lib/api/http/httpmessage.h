#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QList>
#include <QNetworkReply>

#include <optional>
#include <utility>

namespace reeldeck {

/// Header fields in the order received; names compare without case (RFC 9110, 5.1).
class HttpHeaders
{
public:
    void append(QByteArray name, QByteArray value)
    {
        m_fields.append({std::move(name), std::move(value)});
    }
    /// The first field of that name; empty when there is none.
    QByteArray value(QByteArrayView name) const;
    bool contains(QByteArrayView name) const;
    const QList<std::pair<QByteArray, QByteArray>> &fields() const { return m_fields; }

private:
    QList<std::pair<QByteArray, QByteArray>> m_fields;
};

/// How an exchange failed below HTTP.
enum class ExchangeFailure {
    None,
    Network,        ///< `networkError` says how.
    IdleTimeout,    ///< No byte moved either way for the idle time.
    AnswerTooLarge, ///< The answer passed the size limit.
    NotHttp,        ///< What came back is no HTTP answer, or it came before the body was taken.
    File,           ///< The local file couldn't be read as promised; `fileError` says how.
};

/// Everything one attempt came to: what was answered and how it broke off.
struct HttpOutcome
{
    int status = 0; ///< 0: no answer head was received.
    HttpHeaders headers;
    QByteArray body;
    /// Some byte of the request may have reached the server. False means that nothing can have
    /// happened there, so that even an upload may be sent again.
    bool begun = false;
    ExchangeFailure failure = ExchangeFailure::None;
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;
    std::optional<Error> fileError;

    /// A whole answer with a 2xx status.
    bool isSuccess() const
    {
        return failure == ExchangeFailure::None && status >= 200 && status < 300;
    }
};

/// Only scheme, host and effective port count (RFC 6454); the API key crosses no origin.
bool sameOrigin(const QUrl &a, const QUrl &b);

} // namespace reeldeck
