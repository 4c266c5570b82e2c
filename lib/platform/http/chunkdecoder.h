#pragma once

#include <QtGlobal>

#include <functional>
#include <string>

namespace reeldeck::platform {

/// Undoes the chunked coding (RFC 9112 section 7.1) of bytes as they arrive, holding one line of it
/// at most. Strict, since two readers that see different bodies are a way in: hexadecimal digits and
/// nothing before them, CRLF after each line and each chunk. Trailers are read and dropped.
class ChunkDecoder
{
public:
    /// Takes the next bytes of the body; returns false to stop.
    using Sink = std::function<bool(const char *data, size_t size)>;
    enum class Status { More, Complete, Stopped, Malformed };

    static constexpr size_t MaxLine = 4096; ///< Of a size with its extensions, or of a trailer.
    static constexpr int MaxTrailers = 100;

    /// Returns how many bytes it took: all of them, unless it ended within. Once it has ended it
    /// takes none.
    size_t feed(const char *data, size_t size, const Sink &sink);

    Status status() const { return m_status; }

private:
    enum class Place { Size, Data, DataEnd, Trailer };

    /// True once `m_line` is whole, its CRLF removed.
    bool gather(char c);
    void takeLine();
    void takeSize();

    Status m_status = Status::More;
    Place m_place = Place::Size;
    std::string m_line;
    quint64 m_left = 0;
    int m_trailers = 0;
};

} // namespace reeldeck::platform
