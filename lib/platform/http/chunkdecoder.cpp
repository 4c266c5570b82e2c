#include "platform/http/chunkdecoder.h"

#include <algorithm>

namespace reeldeck::platform {

namespace {

constexpr size_t MaxDigits = 15; // 2^60 bytes

int digitValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

bool isPlain(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
                       [](unsigned char c) { return (c >= 0x20 && c != 0x7f) || c == '\t'; });
}

} // namespace

bool ChunkDecoder::gather(char c)
{
    m_line.push_back(c);
    if (c != '\n') {
        if (m_line.size() > MaxLine)
            m_status = Status::Malformed;
        return false;
    }
    if (m_line.size() < 2 || m_line[m_line.size() - 2] != '\r') {
        m_status = Status::Malformed;
        return false;
    }
    m_line.resize(m_line.size() - 2);
    if (!isPlain(m_line))
        m_status = Status::Malformed;
    return m_status == Status::More;
}

void ChunkDecoder::takeSize()
{
    size_t digits = 0;
    m_left = 0;
    while (digits < m_line.size() && digitValue(m_line[digits]) >= 0) {
        m_left = m_left * 16 + static_cast<quint64>(digitValue(m_line[digits]));
        if (++digits > MaxDigits) {
            m_status = Status::Malformed;
            return;
        }
    }
    size_t next = digits;
    while (next < m_line.size() && (m_line[next] == ' ' || m_line[next] == '\t'))
        ++next;
    const bool isExtended = next < m_line.size() && m_line[next] == ';';
    if (digits == 0 || (!isExtended && digits != m_line.size()))
        m_status = Status::Malformed;
    m_place = m_left > 0 ? Place::Data : Place::Trailer;
}

void ChunkDecoder::takeLine()
{
    if (m_place == Place::Size) {
        takeSize();
    } else if (m_place == Place::DataEnd) {
        if (!m_line.empty())
            m_status = Status::Malformed;
        m_place = Place::Size;
    } else if (m_line.empty()) {
        m_status = Status::Complete;
    } else if (m_line.find(':') == std::string::npos || ++m_trailers > MaxTrailers) {
        m_status = Status::Malformed;
    }
    m_line.clear();
}

size_t ChunkDecoder::feed(const char *data, size_t size, const Sink &sink)
{
    size_t at = 0;
    while (at < size && m_status == Status::More) {
        if (m_place != Place::Data) {
            if (gather(data[at++]))
                takeLine();
            continue;
        }
        const size_t part = static_cast<size_t>(std::min<quint64>(m_left, size - at));
        if (!sink(data + at, part))
            m_status = Status::Stopped;
        at += part;
        m_left -= part;
        if (m_left == 0)
            m_place = Place::DataEnd;
    }
    return at;
}

} // namespace reeldeck::platform
