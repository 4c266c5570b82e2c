#pragma once

#include "base/result.h"
#include "uploads/file/contenthash.h"
#include "uploads/file/filestamp.h"

#include <QFile>
#include <QIODevice>

#include <memory>
#include <optional>

namespace reeldeck {

/// A file as the body of an upload: exactly the bytes that were queued, or a failure. It ends at
/// the queued size, and the last byte is given out only after the file was compared with its stamp
/// once more; so a body that was given out completely is the file that was queued. The same holds
/// for a window into it.
class StampedFile : public QIODevice
{
    Q_OBJECT

public:
    /// What is known of the reading, also after the device is gone (the HTTP client owns it).
    struct State
    {
        qint64 given = 0;           ///< Bytes given out so far.
        bool isComplete = false;    ///< The last one, too.
        std::optional<Error> error; ///< Why reading stopped; kind File.
        /// SHA-256 of the whole, 32 raw bytes; empty until complete, and for good when a part was
        /// skipped (parts of a multipart upload that go out side by side).
        QByteArray sha256;
    };

    /// Opens `path` and compares it with `stamp`. Errors: File.
    static Result<std::unique_ptr<StampedFile>> openStamped(const QString &path,
                                                            const FileStamp &stamp);
    /// `length` bytes of it from `offset` on, within the size of the stamp, as if they were all: the
    /// comparison with the stamp is still that of the whole file.
    static Result<std::unique_ptr<StampedFile>>
    openWindow(const QString &path, const FileStamp &stamp, qint64 offset, qint64 length);

    std::shared_ptr<const State> state() const { return m_state; }

    /// The first bytes, at most `length`, before anything is read; doesn't count as reading.
    QByteArray peekHead(qint64 length);

    bool isSequential() const override { return false; }
    qint64 size() const override { return m_length; }
    bool seek(qint64 position) override;

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    StampedFile(const QString &path, const FileStamp &stamp);
    qint64 fail(const Error &error);
    std::optional<Error> differenceFromStamp() const;
    void addToHash(const char *data, qint64 from, qint64 count);

    QFile m_file;
    FileStamp m_stamp;
    qint64 m_offset = 0;
    qint64 m_length = 0;
    std::shared_ptr<State> m_state;
    ContentHash m_hash;
    qint64 m_hashed = 0; ///< Bytes from the start.
};

} // namespace reeldeck
