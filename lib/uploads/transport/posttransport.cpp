#include "uploads/transport/posttransport.h"

namespace reeldeck {

PostTransport::PostTransport(const UploadRequest &request, MediaKind kind, qint64 size,
                             QObject *parent)
    : UploadTransport(kind, size, parent)
    , m_request(request)
{}

PostTransport::~PostTransport()
{
    PostTransport::abort();
}

void PostTransport::post(ApiClient *client, std::unique_ptr<QIODevice> file)
{
    m_sending = true;
    m_call = client->createAsset(m_request, std::move(file));
    connect(m_call, &CreateAssetCall::progress, this, &PostTransport::progress);
    connect(m_call, &CreateAssetCall::bodySent, this, [this] {
        m_sent = true;
        emit bodySent();
    });
    m_call->onFinished(this, [this](const Result<Asset> &result) {
        m_call.clear();
        emit finished(checked(result));
    });
}

void PostTransport::abort()
{
    if (!m_call)
        return;
    m_call->disconnect(this);
    m_call->cancel();
    m_call.clear();
}

DirectTransport::DirectTransport(const UploadRequest &request, MediaKind kind,
                                 std::unique_ptr<StampedFile> file, QObject *parent)
    : PostTransport(request, kind, file->size(), parent)
    , m_file(std::move(file))
    , m_reading(m_file->state())
{}

DirectTransport::~DirectTransport() = default;

void DirectTransport::begin(ApiClient *client)
{
    post(client, std::move(m_file));
}

BodyProgress DirectTransport::body() const
{
    if (!isSending() || m_reading->given == 0)
        return BodyProgress::NotBegun;
    return m_reading->isComplete ? BodyProgress::Complete : BodyProgress::Begun;
}

Result<Asset> DirectTransport::checked(const Result<Asset> &result) const
{
    // The device knows the file's name and what became of it; the client only that it ended early.
    return m_reading->error ? Result<Asset>(*m_reading->error) : result;
}

QByteArray DirectTransport::sha256() const
{
    return m_reading->sha256;
}

UrlTransport::UrlTransport(const UploadRequest &request, QObject *parent)
    : PostTransport(request, MediaKind::Unknown, 0, parent)
{}

void UrlTransport::begin(ApiClient *client)
{
    post(client, nullptr);
}

BodyProgress UrlTransport::body() const
{
    // The body is a few bytes, which leave at once.
    return isSending() ? BodyProgress::Complete : BodyProgress::NotBegun;
}

} // namespace reeldeck
