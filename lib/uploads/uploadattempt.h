#pragma once

#include "api/apiclient.h"
#include "domain/limits.h"
#include "uploads/filestamp.h"
#include "uploads/stampedfile.h"
#include "uploads/uploaddecision.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace reeldeck {

/// One `POST /assets`, from opening the file to the answer. Private to lib/uploads; lives on the
/// worker's thread. Sends at most once.
class UploadAttempt : public QObject
{
    Q_OBJECT

public:
    struct Begun
    {
        MediaKind kind = MediaKind::Unknown;
        qint64 size = 0;
    };

    explicit UploadAttempt(QObject *parent);
    ~UploadAttempt() override; ///< Aborts.

    /// Opens and checks the file. Nothing is sent when this fails. Errors: File, TooLarge,
    /// UnsupportedType.
    Result<Begun> open(const UploadRequest &request, const FileStamp &stamp,
                       const UploadLimits &limits);

    /// Sends what open() opened; `client` must outlive the attempt.
    void send(ApiClient *client);

    /// Closes the connection; no signal comes any more. isSent() says whether that came in time.
    void abort();

    /// The last byte of the request has left this program. Until then abort() makes sure that the
    /// platform can't have the asset; body() is coarser, since it counts what was only read.
    bool isSent() const { return m_sent; }

    BodyProgress body() const;
    /// Whom it was sent by; only to compare.
    const ApiClient *client() const { return m_client; }

signals:
    /// Bytes of the file given to the network; never goes back.
    void progress(qint64 sent);
    void bodySent();
    /// Exactly once unless aborted. Errors of kind File are worded for the person.
    void finished(const reeldeck::Result<reeldeck::Asset> &result);

private:
    void onFinished(const Result<Asset> &result);

    UploadRequest m_request;
    std::unique_ptr<StampedFile> m_file;
    std::shared_ptr<const StampedFile::State> m_reading; ///< Null for URL uploads.
    QPointer<CreateAssetJob> m_job;
    const ApiClient *m_client = nullptr;
    bool m_sending = false;
    bool m_sent = false;
};

} // namespace reeldeck
