#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>
#include <optional>

namespace reeldeck {

/// The body of one request of known length, given out in pieces. One pass, from start to end.
class RequestBody
{
public:
    RequestBody() = default;
    virtual ~RequestBody() = default;
    RequestBody(const RequestBody &) = delete;
    RequestBody &operator=(const RequestBody &) = delete;

    virtual QByteArray contentType() const = 0;
    virtual qint64 size() const = 0;
    /// Bytes of a local file in it; 0 when there is none.
    virtual qint64 fileSize() const { return 0; }
    /// How many of the first `bodyBytes` bytes of the body are of the file.
    virtual qint64 fileBytesIn(qint64 bodyBytes) const;

    /// The next piece, at most `most` bytes. Empty: at the end, failed (see error()), or a
    /// sequential device has nothing yet (wait for its readyRead).
    virtual QByteArray read(qint64 most) = 0;
    virtual bool atEnd() const = 0;
    /// Why reading stopped early; kind File.
    virtual std::optional<Error> error() const { return std::nullopt; }
    virtual QIODevice *file() const { return nullptr; }
};

/// A few bytes in memory.
class BytesBody final : public RequestBody
{
public:
    BytesBody(QByteArray bytes, QByteArray contentType);

    QByteArray contentType() const override { return m_contentType; }
    qint64 size() const override { return m_bytes.size(); }
    QByteArray read(qint64 most) override;
    bool atEnd() const override { return m_given == m_bytes.size(); }

private:
    QByteArray m_bytes;
    QByteArray m_contentType;
    qsizetype m_given = 0;
};

/// Exactly `size()` bytes of a device from where it stands: all of it is the file, nothing around
/// it. Read in pieces as they are asked for. A device that ends early is an Error; one that has
/// more is cut, since it is a window into a file: whoever cuts the windows sees to the whole.
class DeviceBody final : public RequestBody
{
public:
    /// `device` is open for reading and not sequential.
    DeviceBody(std::unique_ptr<QIODevice> device, QByteArray contentType);

    QByteArray contentType() const override { return m_contentType; }
    qint64 size() const override { return m_size; }
    qint64 fileSize() const override { return m_size; }
    qint64 fileBytesIn(qint64 bodyBytes) const override;
    QByteArray read(qint64 most) override;
    bool atEnd() const override { return m_given == m_size; }
    std::optional<Error> error() const override { return m_error; }
    QIODevice *file() const override { return m_device.get(); }

private:
    std::unique_ptr<QIODevice> m_device;
    QByteArray m_contentType;
    qint64 m_size = 0;
    qint64 m_given = 0;
    std::optional<Error> m_error;
};

} // namespace reeldeck
