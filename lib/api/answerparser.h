#pragma once

#include "api/httpmessage.h"

#include <QByteArray>
#include <QtGlobal>

namespace reeldeck {

/// Reads one HTTP/1.1 answer from bytes as they come, in any cut (RFC 9112). Pure: owns no socket.
///
///     StatusLine -> Fields -> Body -> Done
///          ^           |        (by Content-Length, chunked, or until the connection closes)
///          +-- 1xx ----+
///     anything malformed -> Broken;  more than the limits -> TooLarge
class AnswerParser
{
public:
    enum class State {
        StatusLine,
        Fields,
        Body,
        ChunkSize,
        ChunkData,
        ChunkEnd,
        Trailers,
        Done,
        Broken,
        TooLarge
    };

    /// At most `maxBody` bytes of body; the head may have MaxHead bytes.
    explicit AnswerParser(qint64 maxBody)
        : m_maxBody(maxBody)
    {}

    void feed(const QByteArray &bytes);
    /// The peer closed the connection: ends a body that has no other end.
    void connectionClosed();

    State state() const { return m_state; }
    bool isDone() const { return m_state == State::Done; }
    bool hasFailed() const { return m_state == State::Broken || m_state == State::TooLarge; }
    /// The head of a final answer is known.
    bool hasHead() const { return m_headDone; }
    /// The answer ended by itself, nothing came after it, and the peer means to read another
    /// request on this connection (RFC 9112, 9.3).
    bool leavesConnectionOpen() const;

    int status() const { return m_headDone ? m_status : 0; }
    const HttpHeaders &headers() const { return m_headers; }
    const QByteArray &body() const { return m_body; }

    static constexpr qsizetype MaxHead = 64 * 1024;

private:
    bool step();
    bool takeLine(QByteArray &line);
    void readStatusLine(const QByteArray &line);
    void readField(const QByteArray &line);
    void headComplete();
    void readChunkSize(const QByteArray &line);
    bool takeBody();
    void fail(State state) { m_state = state; }

    State m_state = State::StatusLine;
    qint64 m_maxBody;
    QByteArray m_pending;
    qsizetype m_headBytes = 0;
    bool m_headDone = false;
    bool m_isPersistent = false; ///< By its version.
    bool m_endsByItself = true;
    int m_status = 0;
    HttpHeaders m_headers;
    QByteArray m_body;
    qint64 m_left = -1; ///< Bytes of body or chunk to come; -1: until the connection closes.
};

} // namespace reeldeck
