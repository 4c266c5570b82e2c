#include "platform/fetch/answerhead.h"

#include <algorithm>

namespace reeldeck::platform {

namespace {

Error malformed()
{
    Error error;
    error.kind = ErrorKind::Protocol;
    return error;
}

QByteArray toBytes(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

bool isDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// The next line without its end; `text` goes on behind it.
std::string_view takeLine(std::string_view *text)
{
    const size_t end = text->find('\n');
    std::string_view line = text->substr(0, end);
    text->remove_prefix(end == std::string_view::npos ? text->size() : end + 1);
    if (!line.empty() && line.back() == '\r')
        line.remove_suffix(1);
    return line;
}

bool readStatusLine(std::string_view line, AnswerHead *head)
{
    // HTTP/1.1 200 OK
    if (line.size() < 12 || line.substr(0, 7) != "HTTP/1." || line[8] != ' ')
        return false;
    const std::string_view status = line.substr(9, 3);
    if (!isDigits(status) || (line.size() > 12 && line[12] != ' '))
        return false;
    head->status = toBytes(status).toInt();
    return head->status >= 100;
}

bool readHeaderLine(std::string_view line, AnswerHead *head)
{
    if (line.front() == ' ' || line.front() == '\t') {
        // An old way of continuing the line before.
        if (head->headers.empty())
            return false;
        head->headers.back().second += ' ' + toBytes(line).trimmed();
        return true;
    }
    const size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0 || head->headers.size() >= MaxAnswerHeaders)
        return false;
    head->headers.emplace_back(toBytes(line.substr(0, colon)).trimmed().toLower(),
                               toBytes(line.substr(colon + 1)).trimmed());
    return true;
}

bool readAnswerFraming(AnswerHead *head)
{
    for (const auto &[name, value] : head->headers) {
        if (name == "transfer-encoding" && value.compare("identity", Qt::CaseInsensitive) != 0) {
            if (value.compare("chunked", Qt::CaseInsensitive) != 0)
                return false;
            head->chunked = true;
        } else if (name == "content-length") {
            const bool isNumber = !value.isEmpty() && value.size() <= 18 &&
                                  std::all_of(value.begin(), value.end(),
                                              [](char c) { return c >= '0' && c <= '9'; });
            if (!isNumber || head->contentLength.value_or(value.toLongLong()) != value.toLongLong())
                return false;
            head->contentLength = value.toLongLong();
        }
    }
    if (head->chunked)
        head->contentLength.reset();
    return true;
}

} // namespace

QByteArray AnswerHead::header(std::string_view name) const
{
    for (const auto &[key, value] : headers) {
        if (std::string_view(key.constData(), static_cast<size_t>(key.size())) == name)
            return value;
    }
    return {};
}

std::optional<size_t> answerHeadSize(std::string_view text)
{
    for (size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
        if (text.substr(at + 1, 1) == "\n")
            return at + 2;
        if (text.substr(at + 1, 2) == "\r\n")
            return at + 3;
    }
    return std::nullopt;
}

Result<AnswerHead> parseAnswerHead(std::string_view text)
{
    AnswerHead head;
    if (!readStatusLine(takeLine(&text), &head))
        return malformed();
    while (!text.empty()) {
        const std::string_view line = takeLine(&text);
        if (line.empty())
            break;
        if (!readHeaderLine(line, &head))
            return malformed();
    }
    if (!readAnswerFraming(&head))
        return malformed();
    return head;
}

} // namespace reeldeck::platform
