#pragma once

#include "api/calls/apiclient.h"
#include "uploads/file/stampedfile.h"
#include "uploads/transport/uploadtransport.h"

#include <QPointer>

#include <memory>

namespace reeldeck {

/// What the two ways with one `POST /assets` share. It is sent at most once: whether to send again
/// after a lost answer is for the worker to find out. Private to lib/uploads.
class PostTransport : public UploadTransport
{
    Q_OBJECT

public:
    ~PostTransport() override; ///< Aborts.

    void abort() override;
    bool isSent() const override { return m_sent; }

protected:
    PostTransport(const UploadRequest &request, MediaKind kind, qint64 size, QObject *parent);

    /// `file` is null for a URL upload.
    void post(ApiClient *client, std::unique_ptr<QIODevice> file);
    bool isSending() const { return m_sending; }
    /// What the answer comes to.
    virtual Result<Asset> checked(const Result<Asset> &result) const { return result; }

private:
    const UploadRequest m_request;
    QPointer<CreateAssetCall> m_call;
    bool m_sending = false;
    bool m_sent = false;
};

/// A local file as the body of one `POST /assets`.
class DirectTransport final : public PostTransport
{
    Q_OBJECT

public:
    DirectTransport(const UploadRequest &request, MediaKind kind, std::unique_ptr<StampedFile> file,
                    QObject *parent);
    ~DirectTransport() override;

    AssetMethod method() const override { return AssetMethod::Direct; }
    BodyProgress body() const override;
    QByteArray sha256() const override;

protected:
    void begin(ApiClient *client) override;
    Result<Asset> checked(const Result<Asset> &result) const override;

private:
    std::unique_ptr<StampedFile> m_file; ///< Until it is sent.
    std::shared_ptr<const StampedFile::State> m_reading;
};

/// A public URL that the platform fetches itself.
class UrlTransport final : public PostTransport
{
    Q_OBJECT

public:
    UrlTransport(const UploadRequest &request, QObject *parent);

    AssetMethod method() const override { return AssetMethod::Url; }
    BodyProgress body() const override;

protected:
    void begin(ApiClient *client) override;
};

} // namespace reeldeck
