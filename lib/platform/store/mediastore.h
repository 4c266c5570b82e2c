#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>

#include <atomic>
#include <memory>
#include <vector>

class QFile;

namespace reeldeck::platform {

/// A file being received: in the folder `incoming` until `keep`, gone without it. Writes in large
/// pieces and starts the disk early, so that the final sync is short. One thread at a time.
class IncomingFile
{
public:
    ~IncomingFile();
    IncomingFile(const IncomingFile &) = delete;
    IncomingFile &operator=(const IncomingFile &) = delete;

    Result<void> write(const char *data, size_t size);
    /// Adds the whole of another file; Cancelled when `*stop` becomes true.
    Result<void> append(const QString &path, const std::atomic<bool> *stop);
    qint64 size() const { return m_size; }
    /// The first bytes, up to 4096: enough to tell what it is.
    const QByteArray &beginning() const { return m_beginning; }

    /// Syncs it, moves it among the objects and syncs their folder: once this returns, its bytes
    /// outlive a power cut under the returned name. Whoever called it owns the object.
    Result<QString> keep();

private:
    friend class MediaStore;
    IncomingFile(int descriptor, QString path, QString objectsDir);
    Result<void> flush();
    /// The same without the bytes passing through here; false: can't be had.
    Result<bool> appendInKernel(const QFile &source, const std::atomic<bool> *stop);
    /// Lets the disk begin with what is written.
    void startWriting();

    int m_descriptor;
    QString m_path;
    QString m_objectsDir;
    std::vector<char> m_buffer;
    QByteArray m_beginning;
    qint64 m_size = 0;
    qint64 m_started = 0;
};

/// The files of a data folder:
///
///     incoming/NAME      being received; emptied at start
///     objects/NAME       uploaded bytes; names are random and never come from outside
///     media/TOKEN/...    HLS and thumbnail of one asset
///
/// Thread-safe.
class MediaStore
{
public:
    /// Creates the folders, empties `incoming`.
    static Result<std::unique_ptr<MediaStore>> open(const QString &dataDir);

    Result<std::unique_ptr<IncomingFile>> receive() const;

    QString objectPath(const QString &object) const;
    void removeObject(const QString &object) const;

    QString mediaDir(const QString &token) const;
    void removeMedia(const QString &token) const;

    /// Bytes that can still be written; a large number when that can't be told.
    qint64 freeBytes() const;

    /// Frees what an object takes on the disk before its row can be deleted.
    void emptyObject(const QString &object) const;

    /// Of every asset that has media on disk.
    QStringList mediaTokens() const;

    /// Removes objects that no row of the database knows: the traces of a crash.
    void removeStrangers(const QSet<QString> &knownObjects) const;
    /// Moves them to `set-aside-TIME/objects` instead; returns that folder's name, empty without any.
    QString setAsideStrangers(const QSet<QString> &knownObjects) const;

private:
    explicit MediaStore(QString dataDir);
    QStringList strangers(const QSet<QString> &knownObjects) const;

    QString m_dataDir;
};

/// The error for a failed write: 507 when the disk is full, else 500. Reads errno.
Error fileWriteError();

/// Makes the names in `dir` outlive a power cut.
bool syncFolder(const QString &dir);

} // namespace reeldeck::platform
