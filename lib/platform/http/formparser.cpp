#include "platform/http/formparser.h"

#include "platform/basics/apierror.h"

#include <cstring>

namespace reeldeck::platform {

namespace {

/// The value of `name` among the parameters that follow the first ';' of a header value.
/// Quoted values end at the next quote: the form encoding escapes quotes as %22 and knows no
/// backslash, which may well be the last character of a name.
std::optional<QByteArray> headerParameter(const QByteArray &header, const QByteArray &name)
{
    qsizetype at = header.indexOf(';');
    while (at >= 0 && at < header.size()) {
        ++at;
        while (at < header.size() && (header.at(at) == ' ' || header.at(at) == '\t'))
            ++at;
        qsizetype keyEnd = at;
        while (keyEnd < header.size() && header.at(keyEnd) != '=' && header.at(keyEnd) != ';')
            ++keyEnd;
        const QByteArray key = header.mid(at, keyEnd - at).trimmed().toLower();
        if (keyEnd >= header.size() || header.at(keyEnd) == ';') {
            at = keyEnd;
            continue;
        }
        at = keyEnd + 1;
        QByteArray value;
        if (at < header.size() && header.at(at) == '"') {
            const qsizetype close = header.indexOf('"', at + 1);
            if (close < 0)
                return std::nullopt;
            value = header.mid(at + 1, close - at - 1);
            at = header.indexOf(';', close);
        } else {
            const qsizetype end = header.indexOf(';', at);
            value = header.mid(at, end < 0 ? -1 : end - at).trimmed();
            at = end;
        }
        if (key == name)
            return value;
    }
    return std::nullopt;
}

Error malformedPart(const char *why)
{
    return malformedBody(QString::fromLatin1(why));
}

Result<FormPart> parsePartHead(std::string_view head)
{
    FormPart part;
    bool hasDisposition = false;
    while (!head.empty()) {
        const size_t end = head.find("\r\n");
        const std::string_view line = head.substr(0, end);
        head.remove_prefix(end == std::string_view::npos ? head.size() : end + 2);
        const size_t colon = line.find(':');
        if (colon == std::string_view::npos)
            return malformedPart("A part of the form has a malformed header.");
        const QByteArray name =
                QByteArray(line.data(), static_cast<qsizetype>(colon)).trimmed().toLower();
        const QByteArray value =
                QByteArray(line.data() + colon + 1, static_cast<qsizetype>(line.size() - colon - 1))
                        .trimmed();
        if (name == "content-type") {
            part.contentType = value;
        } else if (name == "content-disposition") {
            const std::optional<QByteArray> field = headerParameter(value, "name");
            if (!value.toLower().startsWith("form-data") || !field)
                return malformedPart("A part of the form has no name.");
            part.name = QString::fromUtf8(undoFormEscapes(*field));
            if (const std::optional<QByteArray> file = headerParameter(value, "filename"))
                part.filename = QString::fromUtf8(undoFormEscapes(*file));
            hasDisposition = true;
        }
    }
    if (!hasDisposition)
        return malformedPart("A part of the form has no name.");
    return part;
}

} // namespace

std::optional<QByteArray> formBoundary(const QByteArray &contentType)
{
    const QByteArray type = contentType.left(contentType.indexOf(';')).trimmed().toLower();
    if (type != "multipart/form-data")
        return std::nullopt;
    const std::optional<QByteArray> boundary = headerParameter(contentType, "boundary");
    if (!boundary || boundary->isEmpty() || boundary->size() > 200)
        return std::nullopt;
    return boundary;
}

QByteArray undoFormEscapes(QByteArray name)
{
    name.replace("%22", "\"");
    name.replace("%0D", "\r").replace("%0d", "\r");
    name.replace("%0A", "\n").replace("%0a", "\n");
    return name;
}

FormParser::FormParser(const QByteArray &boundary, Sink sink)
    : m_delimiter("\r\n--" + boundary.toStdString())
    , m_sink(std::move(sink))
    , m_buffer("\r\n") // the first delimiter may stand at the very start, without its line break
{}

std::string_view FormParser::pending() const
{
    return std::string_view(m_buffer).substr(m_start);
}

void FormParser::consume(size_t size)
{
    m_start += size;
    if (m_start == m_buffer.size()) {
        m_buffer.clear();
        m_start = 0;
    }
}

Result<void> FormParser::feed(const char *data, size_t size)
{
    if (m_start > 0) {
        m_buffer.erase(0, m_start);
        m_start = 0;
    }
    m_buffer.append(data, size);
    for (;;) {
        const Result<bool> moved = step();
        if (!moved)
            return moved.error();
        if (!*moved)
            return {};
    }
}

Result<bool> FormParser::step()
{
    switch (m_state) {
    case State::Preamble:
        return skipPreamble();
    case State::AfterDelimiter:
        return readAfterDelimiter();
    case State::Headers:
        return readHeaders();
    case State::Data:
        return readData();
    case State::Epilogue:
        break;
    }
    consume(pending().size());
    return false;
}

Result<bool> FormParser::skipPreamble()
{
    const std::string_view text = pending();
    const size_t at = text.find(m_delimiter);
    if (at != std::string_view::npos) {
        consume(at + m_delimiter.size());
        m_state = State::AfterDelimiter;
        return true;
    }
    if (text.size() > MaxPartHead)
        return malformedPart("The form does not begin with its boundary.");
    return false;
}

Result<bool> FormParser::readAfterDelimiter()
{
    std::string_view text = pending();
    size_t padding = 0;
    while (padding < text.size() && (text[padding] == ' ' || text[padding] == '\t'))
        ++padding;
    if (padding > 256)
        return malformedPart("A boundary of the form is malformed.");
    text.remove_prefix(padding);
    if (text.size() < 2)
        return false;
    if (text.substr(0, 2) == "--") {
        m_state = State::Epilogue;
    } else if (text.substr(0, 2) == "\r\n") {
        if (++m_parts > MaxParts)
            return malformedPart("The form has too many parts.");
        m_state = State::Headers;
    } else {
        return malformedPart("A boundary of the form is malformed.");
    }
    consume(padding + 2);
    return true;
}

Result<bool> FormParser::readHeaders()
{
    const std::string_view text = pending();
    const size_t end = text.find("\r\n\r\n");
    if (end == std::string_view::npos || end > MaxPartHead) {
        if (text.size() > MaxPartHead)
            return malformedPart("The headers of a part of the form are too long.");
        return false;
    }
    const Result<FormPart> part = parsePartHead(text.substr(0, end));
    if (!part)
        return part.error();
    consume(end + 4);
    if (const Result<void> begun = m_sink.partBegan(*part); !begun)
        return begun.error();
    m_state = State::Data;
    return true;
}

Result<bool> FormParser::readData()
{
    const std::string_view text = pending();
    const void *found =
            text.empty() ? nullptr
                         : memmem(text.data(), text.size(), m_delimiter.data(), m_delimiter.size());
    size_t size = 0;
    if (found)
        size = static_cast<size_t>(static_cast<const char *>(found) - text.data());
    else if (text.size() >= m_delimiter.size())
        size = text.size() - m_delimiter.size() + 1;
    if (size > 0) {
        if (const Result<void> taken = m_sink.partData(text.data(), size); !taken)
            return taken.error();
    }
    consume(size);
    if (!found)
        return false;
    consume(m_delimiter.size());
    m_state = State::AfterDelimiter;
    if (const Result<void> ended = m_sink.partEnded(); !ended)
        return ended.error();
    return true;
}

} // namespace reeldeck::platform
