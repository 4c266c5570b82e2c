#include "media/pictures/picturefile.h"

#include "base/humantext.h"
#include "media/pictures/picturedecoder.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <utility>

namespace reeldeck {
namespace {

struct PictureText
{
    Q_DECLARE_TR_FUNCTIONS(PictureFile)
};

constexpr int SmallestLevel = 256; ///< Of the longer side.
/// As in browsers: what claims to be faster than this was never meant so.
constexpr int ShortestStay = 20;
constexpr int UsualStay = 100;

qint64 pixelsOf(const QSize &size)
{
    return qint64(size.width()) * size.height();
}

bool isTurned(QImageIOHandler::Transformations turn)
{
    return turn.testFlag(QImageIOHandler::TransformationRotate90);
}

} // namespace

QRect storedPart(const QRect &upright, const QSize &stored, QImageIOHandler::Transformations turn)
{
    // As QImageReader turns it: mirrored first, then by a quarter, clockwise.
    QTransform way;
    if (isTurned(turn))
        way *= QTransform(0, 1, -1, 0, stored.height(), 0);
    QTransform mirror;
    if (turn.testFlag(QImageIOHandler::TransformationMirror))
        mirror *= QTransform(-1, 0, 0, 1, stored.width(), 0);
    if (turn.testFlag(QImageIOHandler::TransformationFlip))
        mirror *= QTransform(1, 0, 0, -1, 0, stored.height());
    return (mirror * way).inverted().mapRect(QRectF(upright)).toAlignedRect();
}

PictureFile::PictureFile(std::unique_ptr<QIODevice> source,
                         std::shared_ptr<const std::atomic<bool>> stop)
    : m_input(std::move(source), std::move(stop))
{
    limitPictureMemory();
}

Error PictureFile::tooLarge() const
{
    return makeError(ErrorKind::TooLarge,
                     PictureText::tr("The picture can't be shown here: its %1 × %2 pixels take too "
                                     "much memory.")
                             .arg(QLocale().toString(m_facts.size.width()),
                                  QLocale().toString(m_facts.size.height())));
}

Error PictureFile::damaged() const
{
    return makeError(ErrorKind::File,
                     PictureText::tr("The picture can't be shown: its file is damaged."));
}

QSize PictureFile::heldSize() const
{
    double scale = std::sqrt(double(MaxPixels) / double(pixelsOf(m_stored)));
    // JPEG is decoded at a half, a quarter or an eighth, and only then scaled.
    if (m_facts.hasParts)
        scale = std::exp2(std::floor(std::log2(scale)));
    return QSize(int(m_stored.width() * scale), int(m_stored.height() * scale)).expandedTo({1, 1});
}

std::unique_ptr<QImageReader> PictureFile::reader()
{
    m_input.seek(0);
    auto reader = std::make_unique<QImageReader>(&m_input);
    reader->setDecideFormatFromContent(true);
    reader->setAutoTransform(true);
    return reader;
}

Result<PictureFacts> PictureFile::open()
{
    if (!m_input.open(QIODevice::ReadOnly)) {
        return makeError(ErrorKind::File,
                         PictureText::tr("The picture's file can't be read. Check that it is still "
                                         "there and that you may read it."));
    }
    if (m_input.size() > MaxBytes) {
        return makeError(ErrorKind::TooLarge,
                         PictureText::tr("The picture can't be shown here: its file has %1, and no "
                                         "more than %2 are read.")
                                 .arg(humanSize(m_input.size()), humanSize(MaxBytes)));
    }
    const std::unique_ptr<QImageReader> read = reader();
    if (!read->canRead() || !isPictureFormat(read->format())) {
        return makeError(
                ErrorKind::UnsupportedType,
                PictureText::tr("The picture can't be shown here: its file is in no format "
                                "that this computer reads."));
    }
    m_stored = read->size();
    m_turn = read->transformation();
    m_facts.size = isTurned(m_turn) ? m_stored.transposed() : m_stored;
    if (m_stored.isEmpty())
        return damaged();
    const bool isHuge = pixelsOf(m_stored) > MaxPixels;
    if (pixelsOf(m_stored) > PicturePixelLimit ||
        (isHuge && !read->supportsOption(QImageIOHandler::ScaledSize)))
        return tooLarge();
    m_facts.isAnimated = read->supportsAnimation() && read->imageCount() > 1;
    m_facts.repeats = m_facts.isAnimated ? read->loopCount() : 0;
    m_facts.hasParts = isHuge && read->supportsOption(QImageIOHandler::ClipRect);
    return m_facts;
}

Result<QList<QImage>> PictureFile::levels()
{
    QImage image;
    if (m_facts.isAnimated) {
        image = next().image;
    } else {
        const std::unique_ptr<QImageReader> read = reader();
        if (pixelsOf(m_stored) > MaxPixels)
            read->setScaledSize(heldSize());
        image = read->read();
    }
    if (image.isNull())
        return pixelsOf(m_stored) > MaxPixels ? tooLarge() : damaged();
    QList<QImage> levels{paintable(std::move(image))};
    while (!m_facts.isAnimated && !m_input.isStopped() &&
           std::max(levels.last().width(), levels.last().height()) > SmallestLevel) {
        const QImage &last = levels.last();
        levels << last.scaled(std::max(1, last.width() / 2), std::max(1, last.height() / 2),
                              Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    return levels;
}

QImage PictureFile::part(const QRect &part)
{
    const QRect wanted = part.intersected(QRect(QPoint(), m_facts.size));
    if (!m_facts.hasParts || wanted.isEmpty() || pixelsOf(wanted.size()) > MaxPixels)
        return {};
    const std::unique_ptr<QImageReader> read = reader();
    read->setClipRect(storedPart(wanted, m_stored, m_turn));
    QImage image = read->read();
    return image.isNull() ? QImage() : paintable(std::move(image));
}

PictureFrame PictureFile::next()
{
    if (!m_frames)
        m_frames = reader();
    PictureFrame frame;
    QImage image = m_frames->read();
    if (!image.isNull())
        frame.image = paintable(std::move(image));
    const int stays = m_frames->nextImageDelay();
    frame.stays = std::chrono::milliseconds(stays < ShortestStay ? UsualStay : stays);
    frame.isLast = frame.image.isNull() || !m_frames->canRead();
    if (frame.isLast)
        m_frames.reset();
    return frame;
}

} // namespace reeldeck
