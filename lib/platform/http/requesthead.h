#pragma once

#include "base/result.h"

#include <QByteArray>

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace reeldeck::platform {

inline constexpr qsizetype MaxRequestHead = 32 * 1024; ///< Request line and headers, in bytes.
inline constexpr int MaxRequestHeaders = 100;
inline constexpr qsizetype MaxRequestTarget = 16 * 1024; ///< 50 ids and a long filename fit.

/// The request line and headers, checked (RFC 9112). Strict where being lenient lets two readers
/// see two different requests: one length, one Host, no obsolete folding, CRLF only.
struct RequestHead
{
    QByteArray method; ///< One of GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS.
    QByteArray target; ///< As sent, origin form, begins with '/'.
    std::vector<std::pair<QByteArray, QByteArray>> headers; ///< Names in lower case.
    bool isOldVersion = false;                              ///< HTTP/1.0, which has no Host.
    bool keepAlive = true;
    bool chunked = false;
    qint64 contentLength = 0; ///< 0 when there is no body or it is chunked.
    bool expectsContinue = false;

    bool hasBody() const { return chunked || contentLength > 0; }

    /// The value of `name` (lower case), empty when absent.
    QByteArray header(std::string_view name) const;
};

/// Pure. `head` ends with the empty line. The error is the answer to give (400, 405, 411, 414,
/// 415, 431, 501, 505); the connection can't be used after it.
Result<RequestHead> parseRequestHead(std::string_view head);

} // namespace reeldeck::platform
