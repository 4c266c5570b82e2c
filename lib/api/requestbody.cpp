#include "api/requestbody.h"

#include "base/humantext.h"

#include <QCoreApplication>

#include <algorithm>

namespace reeldeck {

namespace {

struct RequestBodyText
{
    Q_DECLARE_TR_FUNCTIONS(reeldeck::RequestBody)
};

} // namespace

qint64 RequestBody::fileBytesIn(qint64) const
{
    return 0;
}

BytesBody::BytesBody(QByteArray bytes, QByteArray contentType)
    : m_bytes(std::move(bytes))
    , m_contentType(std::move(contentType))
{}

QByteArray BytesBody::read(qint64 most)
{
    const QByteArray piece = m_bytes.mid(m_given, most);
    m_given += piece.size();
    return piece;
}

DeviceBody::DeviceBody(std::unique_ptr<QIODevice> device, QByteArray contentType)
    : m_device(std::move(device))
    , m_contentType(std::move(contentType))
    , m_size(std::max<qint64>(0, m_device->size() - m_device->pos()))
{}

qint64 DeviceBody::fileBytesIn(qint64 bodyBytes) const
{
    return std::clamp<qint64>(bodyBytes, 0, m_size);
}

QByteArray DeviceBody::read(qint64 most)
{
    if (m_error || atEnd() || most <= 0)
        return {};
    QByteArray piece(std::min(most, m_size - m_given), Qt::Uninitialized);
    const qint64 count = m_device->read(piece.data(), piece.size());
    if (count <= 0) {
        m_error =
                Error{ErrorKind::File,
                      count < 0 ? RequestBodyText::tr(
                                          "The file can't be read any further: %1. Check the disk, "
                                          "then upload it again.")
                                          .arg(displayName(m_device->errorString()))
                                : RequestBodyText::tr(
                                          "The file became shorter while it was being uploaded, so "
                                          "the upload was stopped. Upload it again once it no "
                                          "longer changes."),
                      0,
                      {},
                      {},
                      {}};
        return {};
    }
    piece.truncate(count);
    m_given += count;
    return piece;
}

} // namespace reeldeck
