#include "uploads/file/stampedfile.h"

#include "uploads/rules/uploadrules.h"

#include <QFileInfo>

#include <algorithm>

namespace reeldeck {

StampedFile::StampedFile(const QString &path, const FileStamp &stamp)
    : m_file(path)
    , m_stamp(stamp)
    , m_length(stamp.size)
    , m_state(std::make_shared<State>())
{}

Result<std::unique_ptr<StampedFile>> StampedFile::openStamped(const QString &path,
                                                              const FileStamp &stamp)
{
    // A pipe put in the file's place would hold open() for ever.
    const Result<FileStamp> now = stampOf(path);
    if (!now)
        return now.error();
    std::unique_ptr<StampedFile> device(new StampedFile(path, stamp));
    if (!device->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadableError(QFileInfo(path).fileName(), device->m_file.errorString());
    if (const std::optional<Error> difference = device->differenceFromStamp())
        return *difference;
    device->QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return device;
}

Result<std::unique_ptr<StampedFile>>
StampedFile::openWindow(const QString &path, const FileStamp &stamp, qint64 offset, qint64 length)
{
    Result<std::unique_ptr<StampedFile>> file = openStamped(path, stamp);
    if (!file)
        return file;
    std::unique_ptr<StampedFile> window = std::move(file).value();
    window->m_offset = offset;
    window->m_length = length;
    if (!window->m_file.seek(offset))
        return unreadableError(QFileInfo(path).fileName(), window->m_file.errorString());
    return window;
}

QByteArray StampedFile::peekHead(qint64 length)
{
    const QByteArray head = m_file.read(length);
    m_file.seek(0);
    return head;
}

bool StampedFile::seek(qint64 position)
{
    return QIODevice::seek(position) && m_file.seek(m_offset + position);
}

qint64 StampedFile::readData(char *data, qint64 most)
{
    if (m_state->error)
        return -1;
    const qint64 left = m_offset + m_length - m_file.pos();
    if (left <= 0)
        return 0;
    const qint64 count = m_file.read(data, std::min(most, left));
    if (count < 0)
        return fail(unreadableError(QFileInfo(m_file).fileName(), m_file.errorString()));
    if (count == 0) {
        const std::optional<Error> difference = differenceFromStamp();
        return fail(difference
                            ? *difference
                            : unreadableError(QFileInfo(m_file).fileName(), m_file.errorString()));
    }
    addToHash(data, m_file.pos() - count, count);
    if (count == left) {
        if (const std::optional<Error> difference = differenceFromStamp())
            return fail(*difference);
        m_state->isComplete = true;
        if (m_hashed == m_stamp.size && m_state->sha256.isEmpty())
            m_state->sha256 = m_hash.result();
    }
    m_state->given = std::max(m_state->given, m_file.pos() - m_offset);
    return count;
}

void StampedFile::addToHash(const char *data, qint64 from, qint64 count)
{
    // What is read again counts once; what follows a gap never does.
    const qint64 known = m_hashed - from;
    if (known < 0 || known >= count)
        return;
    m_hash.add(data + known, count - known);
    m_hashed += count - known;
}

qint64 StampedFile::writeData(const char *, qint64)
{
    return -1;
}

qint64 StampedFile::fail(const Error &error)
{
    m_state->error = error;
    setErrorString(error.message);
    return -1;
}

std::optional<Error> StampedFile::differenceFromStamp() const
{
    const QString name = QFileInfo(m_file).fileName();
    const Result<FileStamp> open = stampOf(m_file);
    if (!open)
        return open.error();
    if (*open != m_stamp)
        return changedError(name, m_stamp, *open);
    // The open file stays the same when its name is given to another one, or to none.
    const Result<FileStamp> named = stampOf(m_file.fileName());
    if (!named)
        return named.error();
    if (*named != m_stamp)
        return changedError(name, m_stamp, *named);
    return std::nullopt;
}

} // namespace reeldeck
