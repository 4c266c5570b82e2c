#pragma once

#include "base/result.h"

#include <QByteArray>

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace reeldeck::platform {

inline constexpr size_t MaxAnswerHead = 64 * 1024; ///< Status line and headers, in bytes.
inline constexpr size_t MaxAnswerHeaders = 256;

/// What a foreign server's answer begins with, as far as fetching a file needs it (RFC 9112).
struct AnswerHead
{
    int status = 0;
    std::vector<std::pair<QByteArray, QByteArray>> headers; ///< Names in lower case.
    bool chunked = false;
    std::optional<qint64> contentLength; ///< Absent when not said, or when chunked.

    bool isInterim() const { return status >= 100 && status < 200; }

    /// The first value of `name` (lower case), empty when absent.
    QByteArray header(std::string_view name) const;
};

/// How many bytes of `text` a head takes, its empty line included; nothing when it isn't whole yet.
std::optional<size_t> answerHeadSize(std::string_view text);

/// Pure. `head` ends with the empty line. Line ends may be CRLF or LF, as servers send both. The
/// error has no message; it is of kind Protocol.
Result<AnswerHead> parseAnswerHead(std::string_view head);

} // namespace reeldeck::platform
