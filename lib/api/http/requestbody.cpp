#include "api/http/requestbody.h"

#include <QBuffer>
#include <QFileInfo>
#include <QHttpPart>
#include <QRandomGenerator>

#include <utility>

namespace reeldeck {

namespace {

QByteArray quotedName(const QString &name)
{
    QByteArray bytes = name.toUtf8();
    bytes.replace('"', "%22");
    bytes.replace('\r', "%0D");
    bytes.replace('\n', "%0A");
    return bytes;
}

bool needsQuoting(const QString &name)
{
    return name.contains(QLatin1Char('"')) || name.contains(QLatin1Char('\r')) ||
           name.contains(QLatin1Char('\n'));
}

QHttpPart field(const QByteArray &name, const QByteArray &value)
{
    QHttpPart part;
    part.setRawHeader("Content-Disposition", "form-data; name=\"" + name + '"');
    part.setBody(value);
    return part;
}

QHttpPart fileField(const QString &fileName, QIODevice *file)
{
    QHttpPart part;
    part.setRawHeader("Content-Disposition",
                      "form-data; name=\"file\"; filename=\"" + quotedName(fileName) + '"');
    part.setRawHeader("Content-Type", "application/octet-stream");
    part.setBodyDevice(file);
    return part;
}

QByteArray flag(bool on)
{
    return on ? QByteArrayLiteral("true") : QByteArrayLiteral("false");
}

} // namespace

RequestBody uploadForm(const UploadRequest &request, std::unique_ptr<QIODevice> file,
                       const QByteArray &boundary)
{
    const QString ownName = QFileInfo(request.path).fileName();
    const QString fileName = request.filename.isEmpty() ? ownName : request.filename;
    RequestBody body;
    body.contentType = "multipart/form-data; boundary=" + boundary;
    body.form = std::make_unique<QHttpMultiPart>();
    body.form->setBoundary(boundary);
    body.form->append(field("method", file ? "direct" : "url"));
    if (!file)
        body.form->append(field("url", request.url.toEncoded()));
    // Not every server undoes the escapes in the file part's name, so say such a name in a field
    // of its own, too.
    const QString named = file && needsQuoting(ownName) ? fileName : request.filename;
    if (!named.isEmpty())
        body.form->append(field("filename", named.toUtf8()));
    body.form->append(field("enable_hls", flag(request.enableHls)));
    body.form->append(field("enable_thumbnail", flag(request.enableThumbnail)));
    if (file) {
        body.file = new FileBody(std::move(file), FileBody::Length::Whole);
        body.file->setParent(body.form.get());
        body.form->append(
                fileField(fileName.isEmpty() ? QStringLiteral("file") : fileName, body.file));
    }
    return body;
}

RequestBody jsonBody(const QByteArray &json)
{
    RequestBody body;
    body.contentType = QByteArrayLiteral("application/json");
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(json);
    buffer->open(QIODevice::ReadOnly);
    body.device = std::move(buffer);
    return body;
}

RequestBody partBody(std::unique_ptr<QIODevice> part)
{
    RequestBody body;
    body.contentType = QByteArrayLiteral("application/octet-stream");
    auto file = std::make_unique<FileBody>(std::move(part), FileBody::Length::Window);
    body.file = file.get();
    body.device = std::move(file);
    return body;
}

QByteArray randomBoundary()
{
    static constexpr char Letters[] =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    QByteArray boundary = QByteArrayLiteral("ReeldeckFormBoundary");
    for (int i = 0; i < 30; ++i)
        boundary += Letters[QRandomGenerator::global()->bounded(int(sizeof(Letters)) - 1)];
    return boundary;
}

} // namespace reeldeck
