#include "media/frameconverter.h"

#include <QtGlobal>

#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
#define REELDECK_CONVERTS_FRAMES
#endif

#ifdef REELDECK_CONVERTS_FRAMES

#include <QByteArray>
#include <QTransform>
#include <QVideoFrameFormat>

#include <gst/video/video.h>

namespace reeldeck {
namespace {

constexpr int LargestOfSmallTv = 576; ///< Lines; what is larger and says nothing is BT.709.

GstVideoFormat layoutOf(QVideoFrameFormat::PixelFormat format)
{
    switch (format) {
    case QVideoFrameFormat::Format_YUV420P:
        return GST_VIDEO_FORMAT_I420;
    case QVideoFrameFormat::Format_YV12:
        return GST_VIDEO_FORMAT_YV12;
    case QVideoFrameFormat::Format_NV12:
        return GST_VIDEO_FORMAT_NV12;
    case QVideoFrameFormat::Format_NV21:
        return GST_VIDEO_FORMAT_NV21;
    case QVideoFrameFormat::Format_UYVY:
        return GST_VIDEO_FORMAT_UYVY;
    case QVideoFrameFormat::Format_YUYV:
        return GST_VIDEO_FORMAT_YUY2;
    case QVideoFrameFormat::Format_P010:
        return GST_VIDEO_FORMAT_P010_10LE;
    default:
        return GST_VIDEO_FORMAT_UNKNOWN;
    }
}

bool hasUsualTones(const QVideoFrameFormat &format)
{
    return format.colorTransfer() != QVideoFrameFormat::ColorTransfer_ST2084 &&
           format.colorTransfer() != QVideoFrameFormat::ColorTransfer_STD_B67;
}

GstVideoColorMatrix matrixOf(const QVideoFrameFormat &format)
{
    switch (format.colorSpace()) {
    case QVideoFrameFormat::ColorSpace_BT601:
        return GST_VIDEO_COLOR_MATRIX_BT601;
    case QVideoFrameFormat::ColorSpace_BT2020:
        return GST_VIDEO_COLOR_MATRIX_BT2020;
    case QVideoFrameFormat::ColorSpace_Undefined:
        if (format.frameHeight() <= LargestOfSmallTv)
            return GST_VIDEO_COLOR_MATRIX_BT601;
        break;
    default:
        break;
    }
    return GST_VIDEO_COLOR_MATRIX_BT709;
}

bool liesOnItsSide(const QVideoFrame &frame)
{
    return frame.rotationAngle() == QVideoFrame::Rotation90 ||
           frame.rotationAngle() == QVideoFrame::Rotation270;
}

/// As the frame asks to be shown.
QImage upright(const QImage &image, const QVideoFrame &frame)
{
    const QVideoFrame::RotationAngle angle = frame.rotationAngle();
    const QImage turned = angle == QVideoFrame::Rotation0
                                  ? image
                                  : image.transformed(QTransform().rotate(int(angle)));
    return frame.mirrored() ? turned.mirrored(true, false) : turned;
}

/// One conversion, kept from frame to frame as long as they are alike.
class Conversion
{
public:
    Conversion() = default;
    ~Conversion() { forget(); }
    Q_DISABLE_COPY_MOVE(Conversion)

    /// False: GStreamer can't.
    bool convert(GstVideoFrame &source, GstVideoFrame &target)
    {
        if (!m_converter || !gst_video_info_is_equal(&m_from, &source.info) ||
            !gst_video_info_is_equal(&m_to, &target.info)) {
            forget();
            gst_init_check(nullptr, nullptr, nullptr);
            m_from = source.info;
            m_to = target.info;
            m_converter = gst_video_converter_new(
                    &m_from, &m_to,
                    gst_structure_new("options", GST_VIDEO_CONVERTER_OPT_RESAMPLER_METHOD,
                                      GST_TYPE_VIDEO_RESAMPLER_METHOD,
                                      GST_VIDEO_RESAMPLER_METHOD_LINEAR, nullptr));
        }
        if (m_converter)
            gst_video_converter_frame(m_converter, &source, &target);
        return m_converter != nullptr;
    }

private:
    void forget()
    {
        if (m_converter)
            gst_video_converter_free(m_converter);
        m_converter = nullptr;
    }

    GstVideoConverter *m_converter = nullptr;
    GstVideoInfo m_from{};
    GstVideoInfo m_to{};
};

} // namespace

/// Smaller in the frame's own layout first, since that has a third of an image's bytes.
struct FrameConverter::Private
{
    bool convert(GstVideoFrame &source, GstVideoFrame &target)
    {
        if (source.info.width == target.info.width && source.info.height == target.info.height)
            return colours.convert(source, target);
        GstVideoFrame small{};
        gst_video_info_set_format(&small.info, GST_VIDEO_INFO_FORMAT(&source.info),
                                  guint(target.info.width), guint(target.info.height));
        small.info.colorimetry = source.info.colorimetry;
        smaller.resize(qsizetype(small.info.size));
        for (guint plane = 0; plane < GST_VIDEO_INFO_N_PLANES(&small.info); ++plane)
            small.data[plane] = smaller.data() + small.info.offset[plane];
        return size.convert(source, small) && colours.convert(small, target);
    }

    Conversion size;
    Conversion colours;
    QByteArray smaller;
};

FrameConverter::FrameConverter()
    : d(std::make_unique<Private>())
{}

FrameConverter::~FrameConverter() = default;

QImage FrameConverter::toImage(const QVideoFrame &frame, const QSize &wanted)
{
    const QVideoFrameFormat format = frame.surfaceFormat();
    const GstVideoFormat layout = layoutOf(frame.pixelFormat());
    const bool isWhole = format.viewport() == QRect(QPoint(), frame.size());
    if (layout == GST_VIDEO_FORMAT_UNKNOWN || !hasUsualTones(format) || !isWhole ||
        format.isMirrored())
        return frame.toImage();
    QVideoFrame mapped(frame);
    if (!mapped.map(QVideoFrame::ReadOnly))
        return {};

    GstVideoFrame source{};
    gst_video_info_set_format(&source.info, layout, guint(frame.width()), guint(frame.height()));
    source.info.colorimetry.matrix = matrixOf(format);
    source.info.colorimetry.range = format.colorRange() == QVideoFrameFormat::ColorRange_Full
                                            ? GST_VIDEO_COLOR_RANGE_0_255
                                            : GST_VIDEO_COLOR_RANGE_16_235;
    for (int plane = 0; plane < mapped.planeCount(); ++plane) {
        source.data[plane] = mapped.bits(plane);
        source.info.stride[plane] = mapped.bytesPerLine(plane);
    }
    const QSize asked = liesOnItsSide(frame) ? wanted.transposed() : wanted;
    const bool isSmaller = !asked.isEmpty() && asked.boundedTo(frame.size()) == asked;
    QImage image(isSmaller ? asked : frame.size(), QImage::Format_RGB32);
    GstVideoFrame target{};
    gst_video_info_set_format(&target.info,
                              Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? GST_VIDEO_FORMAT_BGRx
                                                              : GST_VIDEO_FORMAT_xRGB,
                              guint(image.width()), guint(image.height()));
    target.data[0] = image.bits();
    target.info.stride[0] = int(image.bytesPerLine());
    const bool isConverted = d->convert(source, target);
    mapped.unmap();
    return isConverted ? upright(image, frame) : frame.toImage();
}

} // namespace reeldeck

#else

namespace reeldeck {

struct FrameConverter::Private
{};

FrameConverter::FrameConverter() = default;
FrameConverter::~FrameConverter() = default;

QImage FrameConverter::toImage(const QVideoFrame &frame, const QSize &)
{
    return frame.toImage();
}

} // namespace reeldeck

#endif
