#include "uploads/uploadattempt.h"

#include "uploads/uploadrules.h"

#include <QFileInfo>

namespace reeldeck {

UploadAttempt::UploadAttempt(QObject *parent)
    : QObject(parent)
{}

UploadAttempt::~UploadAttempt()
{
    abort();
}

Result<UploadAttempt::Begun> UploadAttempt::open(const UploadRequest &request,
                                                 const FileStamp &stamp, const UploadLimits &limits)
{
    m_request = request;
    // Said explicitly, so that the name to look for after a lost answer is known.
    m_request.filename = uploadName(request);
    if (!m_request.filename.isEmpty()) {
        if (const std::optional<Error> error = checkUploadName(m_request.filename))
            return *error;
    }
    if (request.path.isEmpty()) {
        const Result<QUrl> url = checkedUrl(request.url.toString(QUrl::FullyEncoded));
        return url ? Result<Begun>(Begun()) : Result<Begun>(url.error());
    }

    Result<std::unique_ptr<StampedFile>> file = StampedFile::openStamped(request.path, stamp);
    if (!file)
        return file.error();
    m_file = std::move(file).value();
    m_reading = m_file->state();
    constexpr qint64 headLength = 16 * 1024;
    const QString ownName = QFileInfo(request.path).fileName();
    Begun begun;
    begun.size = m_file->size();
    begun.kind = mediaKindOfContent(m_file->peekHead(headLength), ownName);
    if (begun.size > 0 && begun.kind == MediaKind::Unknown)
        return notMediaError(ownName);
    if (const std::optional<Error> error = checkSize(ownName, begun.kind, begun.size, limits))
        return *error;
    return begun;
}

void UploadAttempt::send(ApiClient *client)
{
    Q_ASSERT(!m_sending);
    m_sending = true;
    m_client = client;
    m_job = client->createAsset(m_request, std::move(m_file));
    connect(m_job, &CreateAssetJob::progress, this, &UploadAttempt::progress);
    connect(m_job, &CreateAssetJob::bodySent, this, [this] {
        m_sent = true;
        emit bodySent();
    });
    connect(m_job, &CreateAssetJob::finished, this, &UploadAttempt::onFinished);
}

void UploadAttempt::abort()
{
    if (!m_job)
        return;
    m_job->disconnect(this);
    m_job->cancel();
    m_job.clear();
}

BodyProgress UploadAttempt::body() const
{
    if (!m_sending)
        return BodyProgress::NotBegun;
    if (!m_reading || m_reading->isComplete)
        return BodyProgress::Complete;
    return m_reading->given > 0 ? BodyProgress::Begun : BodyProgress::NotBegun;
}

void UploadAttempt::onFinished(const Result<Asset> &result)
{
    m_job.clear();
    // The device knows the file's name and what became of it; the client only that it ended early.
    if (m_reading && m_reading->error)
        emit finished(*m_reading->error);
    else
        emit finished(result);
}

} // namespace reeldeck
