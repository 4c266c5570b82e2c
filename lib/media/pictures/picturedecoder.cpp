#include "media/pictures/picturedecoder.h"

#include <QBuffer>
#include <QImageReader>

#include <mutex>
#include <utility>

namespace reeldeck {

bool isPictureFormat(const QByteArray &format)
{
    return format == "jpeg" || format == "png" || format == "webp" || format == "gif" ||
           format == "bmp" || format == "apng";
}

void limitPictureMemory()
{
    static std::once_flag once;
    std::call_once(once, [] { QImageReader::setAllocationLimit(PictureAllocationLimitMiB); });
}

QImage paintable(QImage &&picture)
{
    return std::move(picture).convertToFormat(
            picture.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
}

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
    limitPictureMemory();
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!reader.canRead() || !isPictureFormat(reader.format()))
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
    return image.isNull() ? QImage() : paintable(std::move(image));
}

} // namespace reeldeck
