#include "platform/routes/mediaroutes.h"

#include "platform/basics/apierror.h"
#include "platform/http/byterange.h"
#include "platform/routes/commonanswers.h"

#include <QFile>
#include <QRegularExpression>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

namespace reeldeck::platform {

namespace {

QByteArray contentTypeOf(const QString &name)
{
    if (name.endsWith(QLatin1String(".m3u8")))
        return "application/vnd.apple.mpegurl";
    if (name.endsWith(QLatin1String(".ts")))
        return "video/mp2t";
    if (name.endsWith(QLatin1String(".jpg")))
        return "image/jpeg";
    return "application/octet-stream";
}

/// Only names that we ourselves give to files; nothing of an address reaches the file system
/// unless it is one of these.
bool isMediaPath(const QStringList &path)
{
    static const QRegularExpression token(QStringLiteral("\\A[0-9a-f]{32}\\z"));
    static const QRegularExpression file(
            QStringLiteral("\\A(hls/master\\.m3u8|hls/v[0-9]/index\\.m3u8|"
                           "hls/v[0-9]/seg[0-9]{5,8}\\.ts|thumbnail/thumbnail\\.jpg)\\z"));
    return token.match(path.value(1)).hasMatch() &&
           file.match(path.mid(2).join(QLatin1Char('/'))).hasMatch();
}

struct OpenFile
{
    std::shared_ptr<const int> descriptor;
    qint64 size = 0;
    qint64 changed = 0;
};

std::optional<OpenFile> openFile(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return std::nullopt;
    OpenFile file;
    file.descriptor = std::shared_ptr<const int>(new int(descriptor), [](const int *owned) {
        ::close(*owned);
        delete owned;
    });
    struct stat facts
    {};
    if (::fstat(descriptor, &facts) != 0 || !S_ISREG(facts.st_mode))
        return std::nullopt;
    file.size = facts.st_size;
    file.changed = qint64(facts.st_mtim.tv_sec) * 1000 + facts.st_mtim.tv_nsec / 1'000'000;
    return file;
}

/// If-None-Match: the tag, a list with it, weak or not, or anything at all (RFC 9110, 13.1.2). A tag
/// of ours has no comma.
bool isKnown(const QByteArray &header, const QByteArray &etag)
{
    const QList<QByteArray> tags = header.split(',');
    return std::any_of(tags.begin(), tags.end(), [&](QByteArray tag) {
        tag = tag.trimmed();
        return tag == "*" || tag == etag || tag == "W/" + etag;
    });
}

HttpResponse rangeResponse(const HttpRequest &request, const OpenFile &file, const QByteArray &etag)
{
    HttpResponse response;
    const QByteArray condition = request.header("if-range");
    const bool honoured = condition.isEmpty() || condition == etag;
    const ByteRange range =
            parseByteRange(honoured ? request.header("range") : QByteArray(), file.size);
    const QByteArray size = QByteArray::number(file.size);
    if (range.kind == ByteRange::Kind::Unsatisfiable) {
        Error error = invalidParameter(QStringLiteral("Range"),
                                       QStringLiteral("It begins behind the end of the file."));
        error.httpStatus = 416;
        response = HttpResponse::fromError(error);
        response.setHeader("Content-Range", "bytes */" + size);
        return response;
    }
    response.file = FileSlice{file.descriptor, range.offset, range.length};
    if (range.kind == ByteRange::Kind::Part) {
        response.status = 206;
        response.setHeader("Content-Range",
                           "bytes " + QByteArray::number(range.offset) + '-' +
                                   QByteArray::number(range.offset + range.length - 1) + '/' +
                                   size);
    }
    return response;
}

} // namespace

HttpResponse answerMedia(const Services &services, const HttpRequest &request)
{
    if (request.method() != "GET" && request.method() != "HEAD")
        return wrongMethod("GET, HEAD");
    if (!isMediaPath(request.path()))
        return HttpResponse::fromError(routeNotFound());
    const QString name = request.path().mid(2).join(QLatin1Char('/'));
    // A deletion may have been cut short before its files were gone.
    const Result<StoredAsset> asset = services.assets->findByToken(request.path().at(1));
    if (!asset)
        return HttpResponse::fromError(asset.error());
    const std::optional<OpenFile> file =
            openFile(services.media->mediaDir(request.path().at(1)) + QLatin1Char('/') + name);
    if (!file)
        return HttpResponse::fromError(routeNotFound());
    const QByteArray etag = '"' + QByteArray::number(file->size, 16) + '-' +
                            QByteArray::number(file->changed, 16) + '"';
    HttpResponse response;
    if (isKnown(request.header("if-none-match"), etag)) {
        response.status = 304;
    } else {
        response = rangeResponse(request, *file, etag);
        if (response.file)
            response.contentType = contentTypeOf(name);
    }
    response.setHeader("ETag", etag);
    response.setHeader("Accept-Ranges", "bytes");
    // The address holds a secret and its content never changes.
    response.setHeader("Cache-Control", "private, max-age=3600, immutable");
    return response;
}

} // namespace reeldeck::platform
