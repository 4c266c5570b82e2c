#include "api/multipartbody.h"

#include "base/humantext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>

namespace reeldeck {

namespace {

struct MultipartBodyText
{
    Q_DECLARE_TR_FUNCTIONS(reeldeck::MultipartBody)
};

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

void appendField(QByteArray &body, const QByteArray &boundary, const char *name,
                 const QByteArray &value)
{
    body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" +
            value + "\r\n";
}

QByteArray flag(bool on)
{
    return on ? QByteArrayLiteral("true") : QByteArrayLiteral("false");
}

} // namespace

MultipartBody::MultipartBody(const UploadRequest &request, std::unique_ptr<QIODevice> file,
                             QByteArray boundary)
    : m_file(std::move(file))
    , m_boundary(std::move(boundary))
{
    const QString ownName = QFileInfo(request.path).fileName();
    const QString fileName = request.filename.isEmpty() ? ownName : request.filename;
    appendField(m_preamble, m_boundary, "method", m_file ? "direct" : "url");
    if (!m_file)
        appendField(m_preamble, m_boundary, "url", request.url.toEncoded());
    // Not every server undoes the escapes in the file part's name, so say such a name in a field
    // of its own, too.
    const QString named = m_file && needsQuoting(ownName) ? fileName : request.filename;
    if (!named.isEmpty())
        appendField(m_preamble, m_boundary, "filename", named.toUtf8());
    appendField(m_preamble, m_boundary, "enable_hls", flag(request.enableHls));
    appendField(m_preamble, m_boundary, "enable_thumbnail", flag(request.enableThumbnail));
    if (m_file) {
        m_fileSize = std::max<qint64>(0, m_file->size() - m_file->pos());
        if (m_file->isSequential())
            m_fileSize = m_file->size();
        m_preamble += "--" + m_boundary +
                      "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" +
                      quotedName(fileName.isEmpty() ? QStringLiteral("file") : fileName) +
                      "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        m_epilogue = "\r\n";
    }
    m_epilogue += "--" + m_boundary + "--\r\n";
}

QByteArray MultipartBody::contentType() const
{
    return "multipart/form-data; boundary=" + m_boundary;
}

qint64 MultipartBody::fileBytesIn(qint64 bodyBytes) const
{
    return std::clamp<qint64>(bodyBytes - m_preamble.size(), 0, m_fileSize);
}

QByteArray MultipartBody::read(qint64 most)
{
    if (m_error || most <= 0)
        return {};
    QByteArray piece;
    const qint64 fileEnd = m_preamble.size() + m_fileSize;
    if (m_given < m_preamble.size())
        piece = m_preamble.mid(m_given, most);
    else if (m_given < fileEnd)
        piece = readFile(std::min(most, fileEnd - m_given));
    else
        piece = m_epilogue.mid(m_given - fileEnd, most);
    m_given += piece.size();
    return piece;
}

QByteArray MultipartBody::readFile(qint64 most)
{
    QByteArray piece(most, Qt::Uninitialized);
    const qint64 count = m_file->read(piece.data(), most);
    if (count < 0 && !m_file->isSequential()) {
        failFile(MultipartBodyText::tr(
                         "The file can't be read any further: %1. Check the disk, then upload "
                         "it again.")
                         .arg(displayName(m_file->errorString())));
        return {};
    }
    if (count < 0 || (count == 0 && (!m_file->isSequential() || !m_file->isOpen()))) {
        failFile(MultipartBodyText::tr(
                "The file became shorter while it was being uploaded, so the upload "
                "was stopped. Upload it again once it no longer changes."));
        return {};
    }
    piece.truncate(count);
    const bool last = m_given + count == m_preamble.size() + m_fileSize;
    char beyond = 0;
    if (last && count > 0 && m_file->read(&beyond, 1) > 0) {
        failFile(MultipartBodyText::tr(
                "The file became longer while it was being uploaded, so the upload "
                "was stopped. Upload it again once it no longer changes."));
        return {};
    }
    return piece;
}

void MultipartBody::failFile(const QString &message)
{
    m_error = Error{ErrorKind::File, message, 0, {}, {}, {}};
}

QByteArray MultipartBody::randomBoundary()
{
    static constexpr char Letters[] =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    QByteArray boundary = QByteArrayLiteral("ReeldeckFormBoundary");
    for (int i = 0; i < 30; ++i)
        boundary += Letters[QRandomGenerator::global()->bounded(int(sizeof(Letters)) - 1)];
    return boundary;
}

} // namespace reeldeck
