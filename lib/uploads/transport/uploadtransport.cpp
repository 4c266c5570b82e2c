#include "uploads/transport/uploadtransport.h"

#include "uploads/file/stampedfile.h"
#include "uploads/rules/uploadrules.h"
#include "uploads/transport/multiparttransport.h"
#include "uploads/transport/posttransport.h"

#include <QFileInfo>

namespace reeldeck {

UploadTransport::UploadTransport(MediaKind kind, qint64 size, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_size(size)
{}

UploadTransport::~UploadTransport() = default;

void UploadTransport::send(ApiClient *client)
{
    Q_ASSERT(!m_client);
    m_client = client;
    begin(client);
}

Result<std::unique_ptr<UploadTransport>> openTransport(const AttemptInput &source,
                                                       const UploadLimits &limits,
                                                       const UploadTiming &timing, QObject *parent)
{
    using Opened = std::unique_ptr<UploadTransport>;
    UploadRequest request = source.request;
    // Said explicitly, so that the name to look for after a lost answer is known; but what is at a URL
    // its own server names.
    if (!request.path.isEmpty())
        request.filename = uploadName(request);
    if (!request.filename.isEmpty()) {
        if (const std::optional<Error> error = checkUploadName(request.filename))
            return *error;
    }
    if (request.path.isEmpty()) {
        const Result<QUrl> url = checkedUrl(request.url.toString(QUrl::FullyEncoded));
        if (!url)
            return url.error();
        return Opened(std::make_unique<UrlTransport>(request, parent));
    }

    Result<std::unique_ptr<StampedFile>> file =
            StampedFile::openStamped(request.path, source.stamp);
    if (!file)
        return file.error();
    constexpr qint64 headLength = 16 * 1024;
    const QString ownName = QFileInfo(request.path).fileName();
    const qint64 size = (*file)->size();
    // Whoever planned it may have looked at more than that.
    const MediaKind kind = source.kind != MediaKind::Unknown
                                   ? source.kind
                                   : mediaKindOfContent((*file)->peekHead(headLength), ownName);
    if (size > 0 && kind == MediaKind::Unknown)
        return notMediaError(ownName);
    const std::optional<Error> trouble = checkSize(ownName, kind, size, limits);
    if (trouble && !(request.triesBeyondLimit && trouble->kind == ErrorKind::TooLarge))
        return *trouble;
    if (kind == MediaKind::Video && size > limits.directVideo)
        return Opened(std::make_unique<MultipartTransport>(source, kind, limits, timing, parent));
    return Opened(
            std::make_unique<DirectTransport>(request, kind, std::move(file).value(), parent));
}

} // namespace reeldeck
