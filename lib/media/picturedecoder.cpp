#include "media/picturedecoder.h"

#include <QBuffer>
#include <QImageReader>

#include <mutex>

namespace reeldeck {
namespace {

/// Formats whose readers take a bounded time for a bounded number of bytes; SVG doesn't.
bool isRasterFormat(const QByteArray &format)
{
    return format == "jpeg" || format == "png" || format == "webp" || format == "gif" ||
           format == "bmp";
}

void limitAllocationsOnce()
{
    static std::once_flag once;
    std::call_once(once, [] { QImageReader::setAllocationLimit(PictureAllocationLimitMiB); });
}

} // namespace

QSize decodedSize(const QSize &picture, const QSize &size)
{
    if (picture.isEmpty() || size.isEmpty())
        return picture;
    QSize scaled = picture.scaled(size, Qt::KeepAspectRatioByExpanding);
    const QSize most = size * 2;
    if (scaled.width() > most.width() || scaled.height() > most.height())
        scaled = picture.scaled(most, Qt::KeepAspectRatio);
    if (scaled.width() >= picture.width() || scaled.height() >= picture.height())
        return picture.width() <= most.width() && picture.height() <= most.height()
                       ? picture
                       : picture.scaled(most, Qt::KeepAspectRatio).expandedTo({1, 1});
    return scaled.expandedTo({1, 1});
}

QImage decodePicture(const QByteArray &bytes, const QSize &size)
{
    limitAllocationsOnce();
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!reader.canRead() || !isRasterFormat(reader.format()))
        return {};

    const QSize stored = reader.size();
    if (qint64(stored.width()) * stored.height() > PicturePixelLimit)
        return {};
    if (!stored.isEmpty()) {
        const bool isTurned =
                reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
        const QSize wanted = isTurned ? size.transposed() : size;
        const QSize scaled = decodedSize(stored, wanted);
        if (scaled != stored)
            reader.setScaledSize(scaled);
    }
    QImage image = reader.read();
    if (image.isNull())
        return {};
    // What the painter takes without converting again at every frame.
    return std::move(image).convertToFormat(
            image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
}

} // namespace reeldeck
