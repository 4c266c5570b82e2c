#include "platform/routes/uploadform.h"

#include "base/formats/mediasniffer.h"
#include "platform/basics/apierror.h"
#include "platform/fetch/sourceurl.h"
#include "platform/http/formparser.h"

#include <QHash>

namespace reeldeck::platform {

namespace {

constexpr qsizetype MaxFieldSize = 64 * 1024;

/// Collects the parts as they arrive.
class FormReceiver
{
public:
    FormReceiver(const MediaStore &media, const UploadLimits &limits)
        : m_media(media)
        , m_limits(limits)
    {}

    FormParser::Sink sink()
    {
        return {[this](const FormPart &part) { return begin(part); },
                [this](const char *data, size_t size) { return take(data, size); },
                [this] {
                    return end();
                }};
    }

    std::unique_ptr<IncomingFile> m_file;
    QString m_partFilename;
    QHash<QString, QByteArray> m_fields;

private:
    Result<void> begin(const FormPart &part)
    {
        m_name = part.name;
        m_inFile = part.name == QLatin1String("file");
        if (m_fields.contains(m_name) || (m_inFile && m_file))
            return invalidParameter(m_name, QStringLiteral("It is given more than once."));
        if (!m_inFile) {
            m_fields.insert(m_name, QByteArray(""));
            return {};
        }
        m_partFilename = part.filename.value_or(QString());
        Result<std::unique_ptr<IncomingFile>> file = m_media.receive();
        if (!file)
            return file.error();
        m_file = std::move(file).value();
        return {};
    }

    Result<void> take(const char *data, size_t size)
    {
        if (m_inFile)
            return takeFile(data, size);
        QByteArray &field = m_fields[m_name];
        if (field.size() + static_cast<qsizetype>(size) > MaxFieldSize)
            return invalidParameter(m_name, QStringLiteral("It is too long."));
        field.append(data, static_cast<qsizetype>(size));
        return {};
    }

    Result<void> takeFile(const char *data, size_t size)
    {
        if (Result<void> written = m_file->write(data, size); !written)
            return written;
        const MediaKind kind = mediaKindOf(sniffMediaType(m_file->beginning()));
        const qint64 limit = m_limits.direct(kind);
        if (m_file->size() <= limit)
            return {};
        return tooLarge(kind == MediaKind::Image ? QStringLiteral("The image")
                                                 : QStringLiteral("The file"),
                        limit);
    }

    Result<void> end()
    {
        m_inFile = false;
        return {};
    }

    const MediaStore &m_media;
    const UploadLimits &m_limits;
    QString m_name;
    bool m_inFile = false;
};

Result<bool> booleanField(const QHash<QString, QByteArray> &fields, const QString &name)
{
    const QByteArray value = fields.value(name);
    if (value.isEmpty() || value == "false")
        return false;
    if (value == "true")
        return true;
    return invalidParameter(name, QStringLiteral("It must be true or false."));
}

Result<void> receive(const HttpRequest &request, const RequestBody &body, FormReceiver *receiver)
{
    const std::optional<QByteArray> boundary = formBoundary(request.header("content-type"));
    if (!boundary)
        return malformedBody(QStringLiteral("It must be multipart/form-data with a boundary."));
    FormParser parser(*boundary, receiver->sink());
    std::optional<Error> failure;
    const BodyEnd end = body.read([&](const char *data, size_t size) {
        const Result<void> fed = parser.feed(data, size);
        if (!fed)
            failure = fed.error();
        return fed.ok();
    });
    if (failure)
        return *failure;
    if (end != BodyEnd::Complete || !parser.isComplete())
        return malformedBody(QStringLiteral("It ended before the form was complete."));
    return {};
}

Result<void> takeMethod(FormReceiver &received, UploadForm *form)
{
    const QString method = QStringLiteral("method");
    if (!received.m_fields.contains(method))
        return missingParameter(method);
    const QByteArray value = received.m_fields.value(method);
    if (value != "direct" && value != "url")
        return invalidParameter(method, QStringLiteral("It must be direct or url."));
    form->isUrl = value == "url";
    if (form->isUrl) {
        const QByteArray url = received.m_fields.value(QStringLiteral("url"));
        if (url.isEmpty())
            return missingParameter(QStringLiteral("url"));
        const Result<SourceUrl> parsed = parseSourceUrl(QString::fromUtf8(url));
        if (!parsed)
            return parsed.error();
        form->url = parsed->text;
        return {};
    }
    if (!received.m_file)
        return missingParameter(QStringLiteral("file"));
    if (received.m_file->size() == 0)
        return invalidParameter(QStringLiteral("file"), QStringLiteral("It is empty."));
    if (isSurelyNoMedia(received.m_file->beginning())) {
        const QString known = unreadableFormat(received.m_file->beginning());
        return unsupportedMedia(known.isEmpty()
                                        ? QStringLiteral("The file parameter is not a video, audio "
                                                         "or image file.")
                                        : known);
    }
    form->fileType = sniffMediaType(received.m_file->beginning());
    form->file = std::move(received.m_file);
    return {};
}

Result<void> takeFilename(const FormReceiver &received, UploadForm *form)
{
    const QString name = QStringLiteral("filename");
    form->filename = QString::fromUtf8(received.m_fields.value(name));
    if (form->filename.isEmpty() && !form->isUrl)
        form->filename = received.m_partFilename;
    if (form->filename.isEmpty() && !form->isUrl)
        return missingParameter(name);
    if (form->filename.toUcs4().size() > MaxFilenameLength)
        return invalidParameter(
                name, QStringLiteral("It must have 1 to %1 characters.").arg(MaxFilenameLength));
    return {};
}

} // namespace

Result<UploadForm> readUploadForm(const HttpRequest &request, const RequestBody &body,
                                  const MediaStore &media, const UploadLimits &limits)
{
    FormReceiver received(media, limits);
    if (const Result<void> whole = receive(request, body, &received); !whole)
        return whole.error();
    UploadForm form;
    if (const Result<void> taken = takeMethod(received, &form); !taken)
        return taken.error();
    if (const Result<void> taken = takeFilename(received, &form); !taken)
        return taken.error();
    const Result<bool> hls = booleanField(received.m_fields, QStringLiteral("enable_hls"));
    if (!hls)
        return hls.error();
    const Result<bool> thumbnail =
            booleanField(received.m_fields, QStringLiteral("enable_thumbnail"));
    if (!thumbnail)
        return thumbnail.error();
    form.enableHls = *hls;
    form.enableThumbnail = *thumbnail;
    return form;
}

} // namespace reeldeck::platform
