#include "api/answerparser.h"

#include <algorithm>

namespace reeldeck {

void AnswerParser::feed(const QByteArray &bytes)
{
    if (hasFailed() || isDone())
        return;
    m_pending += bytes;
    while (!hasFailed() && !isDone() && step()) {}
}

void AnswerParser::connectionClosed()
{
    if (m_state != State::Body || m_left >= 0)
        return;
    m_state = State::Done;
    m_endsByItself = false;
}

bool AnswerParser::leavesConnectionOpen() const
{
    if (!isDone() || !m_isPersistent || !m_endsByItself || !m_pending.isEmpty())
        return false;
    for (const auto &[name, value] : m_headers.fields()) {
        if (name.compare("Connection", Qt::CaseInsensitive) == 0 &&
            value.toLower().contains("close"))
            return false;
    }
    return true;
}

bool AnswerParser::step()
{
    QByteArray line;
    switch (m_state) {
    case State::StatusLine:
        if (!takeLine(line))
            return false;
        readStatusLine(line);
        return true;
    case State::Fields:
        if (!takeLine(line))
            return false;
        if (line.isEmpty())
            headComplete();
        else
            readField(line);
        return true;
    case State::Body:
    case State::ChunkData:
        return takeBody();
    case State::ChunkSize:
        if (!takeLine(line))
            return false;
        readChunkSize(line);
        return true;
    case State::ChunkEnd:
        if (!takeLine(line))
            return false;
        m_state = line.isEmpty() ? State::ChunkSize : State::Broken;
        return true;
    case State::Trailers:
        if (!takeLine(line))
            return false;
        if (line.isEmpty())
            m_state = State::Done;
        return true;
    case State::Done:
    case State::Broken:
    case State::TooLarge:
        break;
    }
    return false;
}

bool AnswerParser::takeLine(QByteArray &line)
{
    const qsizetype end = m_pending.indexOf('\n');
    const qsizetype length = end < 0 ? m_pending.size() : end + 1;
    if (m_headBytes + length > MaxHead) {
        fail(State::TooLarge);
        return false;
    }
    if (end < 0)
        return false;
    m_headBytes += length;
    line = m_pending.left(end);
    if (line.endsWith('\r'))
        line.chop(1);
    m_pending.remove(0, end + 1);
    return true;
}

void AnswerParser::readStatusLine(const QByteArray &line)
{
    bool numeric = false;
    m_status = line.mid(9, 3).toInt(&numeric);
    const bool wellFormed = line.startsWith("HTTP/1.") && line.size() >= 12 && line.at(8) == ' ' &&
                            (line.size() == 12 || line.at(12) == ' ');
    const bool inRange = numeric && m_status >= 100 && m_status <= 599 && m_status != 101;
    m_isPersistent = line.startsWith("HTTP/1.1");
    m_state = wellFormed && inRange ? State::Fields : State::Broken;
}

void AnswerParser::readField(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    // Also refuses folded lines (RFC 9112, 5.2).
    if (colon <= 0 || line.at(0) == ' ' || line.at(0) == '\t' || line.at(colon - 1) == ' ')
        return fail(State::Broken);
    m_headers.append(line.left(colon), line.mid(colon + 1).trimmed());
}

void AnswerParser::headComplete()
{
    if (m_status < 200) {
        m_headers = {};
        m_state = State::StatusLine;
        return;
    }
    m_headDone = true;
    if (m_status == 204 || m_status == 304) {
        m_state = State::Done;
        return;
    }
    if (m_headers.contains("Transfer-Encoding")) {
        const QByteArray coding = m_headers.value("Transfer-Encoding").toLower();
        m_state = coding == "chunked" ? State::ChunkSize : State::Broken;
        return;
    }
    m_state = State::Body;
    for (const auto &[name, value] : m_headers.fields()) {
        if (name.compare("Content-Length", Qt::CaseInsensitive) != 0)
            continue;
        bool numeric = false;
        const qint64 length = value.toLongLong(&numeric);
        if (!numeric || length < 0 || (m_left >= 0 && m_left != length))
            return fail(State::Broken);
        m_left = length;
    }
    if (m_left > m_maxBody)
        fail(State::TooLarge);
    else if (m_left == 0)
        m_state = State::Done;
}

void AnswerParser::readChunkSize(const QByteArray &line)
{
    bool numeric = false;
    const QByteArray digits = line.split(';').first().trimmed();
    const qint64 size = digits.toLongLong(&numeric, 16);
    if (!numeric || size < 0)
        return fail(State::Broken);
    if (size > m_maxBody - m_body.size())
        return fail(State::TooLarge);
    m_left = size;
    m_headBytes = 0;
    m_state = size == 0 ? State::Trailers : State::ChunkData;
}

bool AnswerParser::takeBody()
{
    if (m_pending.isEmpty())
        return false;
    const qint64 count = m_left < 0 ? m_pending.size() : std::min<qint64>(m_left, m_pending.size());
    if (m_body.size() + count > m_maxBody) {
        fail(State::TooLarge);
        return false;
    }
    m_body += m_pending.left(count);
    m_pending.remove(0, count);
    if (m_left < 0)
        return false;
    m_left -= count;
    if (m_left == 0)
        m_state = m_state == State::ChunkData ? State::ChunkEnd : State::Done;
    return true;
}

} // namespace reeldeck
