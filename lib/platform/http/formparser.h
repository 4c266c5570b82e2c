#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <string>

namespace reeldeck::platform {

/// Name, filename and type of one part of a multipart/form-data body.
struct FormPart
{
    QString name;
    std::optional<QString> filename; ///< Absent: a plain field. WHATWG escapes are undone.
    QByteArray contentType;
};

/// The boundary of a `multipart/form-data` Content-Type, or nothing when it is something else or
/// has no usable boundary (RFC 2046: 1 to 70 characters).
std::optional<QByteArray> formBoundary(const QByteArray &contentType);

/// Undoes exactly what the WHATWG form encoding does to a name: %22, %0D and %0A, nothing else,
/// so that a name that holds a percent sign stays what it is.
QByteArray undoFormEscapes(QByteArray name);

/// Push parser for multipart/form-data (RFC 7578). It holds at most one delimiter's length of
/// body, or one part's headers, whatever the size of the body; delimiters are found with memmem.
///
///     Preamble -> AfterDelimiter -> Headers -> Data -> AfterDelimiter ... -> Epilogue
///
/// Not thread-safe. A sink that returns an error stops the parser with that error.
class FormParser
{
public:
    struct Sink
    {
        std::function<Result<void>(const FormPart &)> partBegan;
        std::function<Result<void>(const char *data, size_t size)> partData;
        std::function<Result<void>()> partEnded;
    };

    static constexpr int MaxParts = 64;
    static constexpr size_t MaxPartHead = 16 * 1024;

    FormParser(const QByteArray &boundary, Sink sink);

    /// Takes the next bytes, in pieces of any size. After an error it takes nothing more.
    Result<void> feed(const char *data, size_t size);

    /// True once the closing delimiter has been seen; a body that ends before it is truncated.
    bool isComplete() const { return m_state == State::Epilogue; }

private:
    enum class State { Preamble, AfterDelimiter, Headers, Data, Epilogue };

    Result<bool> step();
    Result<bool> skipPreamble();
    Result<bool> readAfterDelimiter();
    Result<bool> readHeaders();
    Result<bool> readData();
    std::string_view pending() const;
    void consume(size_t size);

    std::string m_delimiter;
    Sink m_sink;
    State m_state = State::Preamble;
    std::string m_buffer;
    size_t m_start = 0;
    int m_parts = 0;
};

} // namespace reeldeck::platform
