#include "platform/http/requesthead.h"

#include "platform/basics/apierror.h"

#include <algorithm>
#include <array>

namespace reeldeck::platform {

namespace {

Error badRequest(const char *why)
{
    return malformedBody(QString::fromLatin1(why));
}

Error withStatus(int status, const char *code, const char *message)
{
    Error error;
    error.kind = ErrorKind::InvalidRequest;
    error.httpStatus = status;
    error.code = QString::fromLatin1(code);
    error.message = QString::fromLatin1(message);
    return error;
}

bool isTokenChar(unsigned char c)
{
    constexpr std::string_view Special = "!#$%&'*+-.^_`|~";
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           Special.find(static_cast<char>(c)) != std::string_view::npos;
}

bool isToken(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isTokenChar);
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

std::optional<qint64> parseLength(const QByteArray &text)
{
    if (text.isEmpty() || text.size() > 15)
        return std::nullopt;
    if (!std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    return text.toLongLong();
}

Result<void> parseRequestLine(std::string_view line, RequestHead *head)
{
    static constexpr std::array<std::string_view, 7> Methods = {"GET",   "HEAD",   "POST",   "PUT",
                                                                "PATCH", "DELETE", "OPTIONS"};
    const size_t first = line.find(' ');
    const size_t last = line.rfind(' ');
    if (first == std::string_view::npos || first == last)
        return badRequest("The request line is malformed.");
    const std::string_view method = line.substr(0, first);
    const std::string_view target = line.substr(first + 1, last - first - 1);
    const std::string_view version = line.substr(last + 1);
    if (!isToken(method) || version.size() != 8 || version.substr(0, 5) != "HTTP/")
        return badRequest("The request line is malformed.");
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return withStatus(505, "http_version_not_supported", "Use HTTP/1.1.");
    if (std::find(Methods.begin(), Methods.end(), method) == Methods.end())
        return methodNotAllowed();
    if (static_cast<qsizetype>(target.size()) > MaxRequestTarget)
        return withStatus(414, "parameter_invalid", "The address of the request is too long.");
    const bool plain = std::all_of(target.begin(), target.end(),
                                   [](unsigned char c) { return c > 0x20 && c != 0x7f; });
    if (target.empty() || target.front() != '/' || !plain)
        return badRequest("The address in the request line is malformed.");
    head->method = bytes(method);
    head->target = bytes(target);
    head->isOldVersion = version == "HTTP/1.0";
    head->keepAlive = !head->isOldVersion;
    return {};
}

Result<void> parseHeaderLine(std::string_view line, RequestHead *head)
{
    const size_t colon = line.find(':');
    if (colon == std::string_view::npos || !isToken(line.substr(0, colon)))
        return badRequest("A header line is malformed.");
    const std::string_view value = trimmed(line.substr(colon + 1));
    const bool plain = std::all_of(value.begin(), value.end(), [](unsigned char c) {
        return (c >= 0x20 && c != 0x7f) || c == '\t';
    });
    if (!plain)
        return badRequest("A header holds control characters.");
    if (head->headers.size() >= static_cast<size_t>(MaxRequestHeaders))
        return withStatus(431, "parameter_invalid", "The request has too many headers.");
    head->headers.emplace_back(bytes(line.substr(0, colon)).toLower(), bytes(value));
    return {};
}

Result<void> readFraming(RequestHead *head)
{
    int lengths = 0;
    int codings = 0;
    int hosts = 0;
    int keys = 0;
    for (const auto &[name, value] : head->headers) {
        if (name == "content-length") {
            ++lengths;
            const std::optional<qint64> length = parseLength(value);
            if (!length)
                return badRequest("The Content-Length is malformed.");
            head->contentLength = *length;
        } else if (name == "transfer-encoding") {
            ++codings;
            if (value.compare("chunked", Qt::CaseInsensitive) != 0)
                return withStatus(501, "parameter_invalid",
                                  "The only transfer encoding supported is chunked.");
            head->chunked = true;
        } else if (name == "connection") {
            const QByteArray lower = value.toLower();
            if (lower.contains("close"))
                head->keepAlive = false;
            else if (lower.contains("keep-alive"))
                head->keepAlive = true;
        } else if (name == "expect") {
            if (value.compare("100-continue", Qt::CaseInsensitive) != 0)
                return withStatus(417, "parameter_invalid", "The expectation is not supported.");
            head->expectsContinue = true;
        } else if (name == "content-encoding") {
            if (value.compare("identity", Qt::CaseInsensitive) != 0)
                return unsupportedMedia(QStringLiteral("Compressed request bodies are not "
                                                       "supported."));
        }
        hosts += name == "host";
        keys += name == "x-api-key";
    }
    if (lengths > 1 || codings > 1 || hosts > 1 || keys > 1 || (lengths > 0 && codings > 0))
        return badRequest("A header that may stand once stands twice.");
    if (hosts == 0 && !head->isOldVersion)
        return badRequest("The Host header is missing.");
    return {};
}

} // namespace

QByteArray RequestHead::header(std::string_view name) const
{
    for (const auto &[key, value] : headers) {
        if (std::string_view(key.constData(), static_cast<size_t>(key.size())) == name)
            return value;
    }
    return {};
}

Result<RequestHead> parseRequestHead(std::string_view text)
{
    RequestHead head;
    bool first = true;
    while (!text.empty()) {
        const size_t end = text.find("\r\n");
        if (end == std::string_view::npos)
            return badRequest("The request head is malformed.");
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(end + 2);
        if (line.empty())
            break;
        const Result<void> parsed =
                first ? parseRequestLine(line, &head) : parseHeaderLine(line, &head);
        if (!parsed)
            return parsed.error();
        first = false;
    }
    if (first)
        return badRequest("The request line is missing.");
    if (const Result<void> framed = readFraming(&head); !framed)
        return framed.error();
    const bool mayHaveBody =
            head.method == "POST" || head.method == "PUT" || head.method == "PATCH";
    if (mayHaveBody && !head.chunked && head.header("content-length").isEmpty())
        return lengthRequired();
    return head;
}

} // namespace reeldeck::platform
