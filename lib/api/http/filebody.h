#pragma once

#include "base/error.h"

#include <QIODevice>

#include <memory>
#include <optional>

namespace reeldeck {

/// A local file as the body of a request, or as one field of it: exactly the bytes that its device
/// has from where it stands. Never padded or cut: a file that ends early, or goes on where it must
/// not, is an error. Not sequential; a read gives at least one byte or fails.
class FileBody final : public QIODevice
{
    Q_OBJECT

public:
    enum class Length {
        Whole,  ///< Nothing may follow: the file grew.
        Window, ///< A part of a file: what follows belongs to others.
    };

    /// `device` is open for reading and not sequential.
    FileBody(std::unique_ptr<QIODevice> device, Length length);
    ~FileBody() override;

    /// Why reading ended early; kind File.
    const std::optional<Error> &error() const { return m_error; }

    qint64 given() const { return m_given; } ///< Bytes so far.

    bool isSequential() const override { return false; }
    qint64 size() const override { return m_size; } ///< Bytes.
    bool reset() override { return m_given == 0; }
    bool seek(qint64 position) override { return position == m_given; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 fail(const QString &message);

    const std::unique_ptr<QIODevice> m_device;
    const Length m_length;
    const qint64 m_size;
    qint64 m_given = 0;
    std::optional<Error> m_error;
};

} // namespace reeldeck
