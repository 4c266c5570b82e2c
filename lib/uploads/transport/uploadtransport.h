#pragma once

#include "domain/asset.h"
#include "domain/limits.h"
#include "domain/transfer.h"
#include "uploads/file/filestamp.h"
#include "uploads/rules/uploaddecision.h"

#include <QObject>
#include <QString>

#include <memory>

namespace reeldeck {

class ApiClient;

/// What is to be sent.
struct AttemptInput
{
    UploadRequest request;
    FileStamp stamp; ///< Of the file as queued; unused for URL uploads.
    QString session; ///< What an earlier attempt left by sessionChanged(); empty: nothing.
    MediaKind kind = MediaKind::Unknown; ///< As planned; Unknown: by the file's first bytes.
};

/// One attempt at bringing one upload to the platform, by whichever way fits it. Private to
/// lib/uploads; lives on the worker's thread.
///
///     openTransport() --> opened --send()--> sending --> isSent() --> finished
///                            |                  |            |
///                            +------ abort() ---+------------+--> silent
///
/// | way       | for                               | after a lost answer or a break           |
/// |-----------|-----------------------------------|------------------------------------------|
/// | direct    | a local file, one `POST /assets`  | the platform's list is asked             |
/// | url       | a public URL, one `POST /assets`  | the platform's list is asked             |
/// | multipart | a video too large for one request | another attempt with the session goes on |
class UploadTransport : public QObject
{
    Q_OBJECT

public:
    ~UploadTransport() override;

    virtual AssetMethod method() const = 0;
    MediaKind kind() const { return m_kind; } ///< By content; Unknown for URLs.
    qint64 size() const { return m_size; }    ///< Bytes to send; 0 for URLs.

    /// Sends what was opened. Once; `client` must outlive the attempt.
    void send(ApiClient *client);

    /// Closes the connections; no signal comes any more. isSent() says whether that came in time.
    virtual void abort() = 0;

    /// Until then abort() makes sure that the platform can't have the asset.
    virtual bool isSent() const = 0;

    /// How far the file was read; coarser than isSent(), since what was read may not have left.
    virtual BodyProgress body() const = 0;

    /// SHA-256 of the whole, 32 raw bytes, once its last byte was read; empty when sending doesn't
    /// tell (URLs; parts that go out side by side).
    virtual QByteArray sha256() const { return {}; }

    /// Another attempt with the session that this one left finds out for itself what the platform has
    /// and sends the rest; it needs no reconciling, and no byte is lost by ending this one.
    virtual bool isResumable() const { return false; }

    /// Whom it was sent by; null before send(). Only to compare.
    const ApiClient *client() const { return m_client; }

signals:
    /// Bytes of the file that the platform got or that left for it; never goes back.
    void progress(qint64 sent);
    /// What the next attempt must be given, also after a crash: on disk before more is sent. Empty:
    /// the last one is of no use any more.
    void sessionChanged(const QString &session);
    /// Parts that the platform or its storage has, of all.
    void partsChanged(int done, int total);
    /// A piece failed more than once in a row, or has to wait, and goes again by itself: why, in
    /// words for the row. It is over with the next partsChanged() that counts more.
    void troubled(const reeldeck::Error &why);
    /// All begins again from the first byte, and why; progress() starts anew.
    void restarted(const reeldeck::Error &why);
    /// All bytes are out and the answer is awaited. At most once, before finished().
    void bodySent();
    /// Exactly once unless aborted. Errors of kind File are worded for the person.
    void finished(const reeldeck::Result<reeldeck::Asset> &result);

protected:
    UploadTransport(MediaKind kind, qint64 size, QObject *parent);

    virtual void begin(ApiClient *client) = 0;

private:
    const MediaKind m_kind;
    const qint64 m_size;
    ApiClient *m_client = nullptr;
};

/// Opens and checks what is to be sent and chooses the way. Nothing is sent. Blocks on the disk.
/// Errors: File, TooLarge, UnsupportedType, InvalidRequest.
Result<std::unique_ptr<UploadTransport>> openTransport(const AttemptInput &source,
                                                       const UploadLimits &limits,
                                                       const UploadTiming &timing, QObject *parent);

} // namespace reeldeck
