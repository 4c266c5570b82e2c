#include "platform/media/picturefilters.h"

#include "domain/mediakind.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace reeldeck::platform {

namespace {

constexpr int LongestSide = 4096;
constexpr int ShortestSide = 2;

/// Mid grey: black as well as white stands out against it.
constexpr int NeutralGround = 128;

int even(double side)
{
    // 427 of 426.67: the lower one is nearer as often as not, and never shows more than there is.
    return std::clamp(static_cast<int>(std::ceil(side / 2 - 0.5)) * 2, ShortestSide, LongestSide);
}

bool isImage(const ProbedMedia &media)
{
    return mediaKindOf(media.facts.fileType) == MediaKind::Image;
}

bool mayBeTransparent(const QString &pixelFormat)
{
    static const QRegularExpression withAlpha(
            QStringLiteral("\\A(rgba|bgra|argb|abgr|ya8|ya16|yuva|gbrap|ayuv|vuya|pal8)"));
    return withAlpha.match(pixelFormat).hasMatch();
}

/// Codings that say of each picture whether it is interlaced.
bool marksEachPicture(const QString &codec)
{
    static const QStringList codecs{QStringLiteral("h264"),  QStringLiteral("mpeg2video"),
                                    QStringLiteral("vc1"),   QStringLiteral("dvvideo"),
                                    QStringLiteral("mpeg4"), QStringLiteral("prores"),
                                    QStringLiteral("dnxhd"), QStringLiteral("wmv3")};
    return codecs.contains(codec);
}

QString deinterlacing(const ProbedMedia &media)
{
    const bool comesMixed = media.videoCodec == QLatin1String("mpeg2video") ||
                            media.videoCodec == QLatin1String("dvvideo") ||
                            media.videoCodec == QLatin1String("vc1");
    if (isImage(media) || (media.progressive && !comesMixed))
        return {};
    if (marksEachPicture(media.videoCodec) || media.fieldOrder.isEmpty())
        return QStringLiteral("bwdif=mode=send_frame:deint=interlaced,");
    return QStringLiteral("bwdif=mode=send_frame:deint=all:parity=%1,")
            .arg(QLatin1String(media.fieldOrder.endsWith(u't') ? "tff" : "bff"));
}

/// swscale's name of the matrix that the picture's colours are in, as players take it where the
/// file says nothing: by the size of the picture.
QLatin1String matrixOf(const ProbedMedia &media)
{
    const QString &matrix = media.colorMatrix;
    if (matrix == QLatin1String("bt709"))
        return QLatin1String("bt709");
    if (matrix.startsWith(QLatin1String("bt2020")))
        return QLatin1String("bt2020");
    if (matrix == QLatin1String("smpte240m"))
        return QLatin1String("smpte240m");
    if (matrix == QLatin1String("fcc"))
        return QLatin1String("fcc");
    if (matrix == QLatin1String("bt470bg") || matrix == QLatin1String("smpte170m"))
        return QLatin1String("bt601");
    if (isHighDynamicRange(media) || isWideGamut(media))
        return QLatin1String("bt2020");
    const bool isLarge = media.width >= 1280 || media.height > 576;
    return QLatin1String(isLarge && !isImage(media) ? "bt709" : "bt601");
}

/// Into `size`, in one step. "dar" is the shape as shown; when the file changes it midway, the
/// picture is fitted: television does so without another size in pixels.
QString fitting(QSize size, PictureUse use)
{
    return QStringLiteral("scale=w='max(2,trunc(min(%1,%2*dar)/2+0.5)*2)'"
                          ":h='max(2,trunc(min(%2,%1/dar)/2+0.5)*2)':eval=frame:flags=%3")
            .arg(size.width())
            .arg(size.height())
            .arg(QLatin1String(use == PictureUse::Stream ? "bicubic" : "area"));
}

QString fromColors(const ProbedMedia &media)
{
    const bool isGrey =
            media.pixelFormat == QLatin1String("gray") || media.pixelFormat == QLatin1String("ya8");
    const bool isFull = media.colorRange == QLatin1String("pc") ||
                        media.pixelFormat.startsWith(QLatin1String("yuvj")) ||
                        (isGrey && media.colorRange.isEmpty());
    return QStringLiteral(":in_color_matrix=%1:in_range=%2")
            .arg(matrixOf(media), QLatin1String(isFull ? "pc" : "tv"));
}

/// What a stream is in. What television has stays as it is, and is named: every conversion costs.
QLatin1String streamMatrix(const ProbedMedia &media)
{
    static const QRegularExpression notYuv(
            QStringLiteral("\\A(rgb|bgr|gbr|argb|abgr|pal8|bayer|xyz|x2|0rgb|0bgr)"));
    const bool isConverted = notYuv.match(media.pixelFormat).hasMatch() ||
                             mayBeTransparent(media.pixelFormat) || isHighDynamicRange(media) ||
                             isWideGamut(media);
    return QLatin1String(!isConverted && matrixOf(media) == QLatin1String("bt601") ? "bt601"
                                                                                   : "bt709");
}

QString toColors(const ProbedMedia &media, PictureUse use)
{
    if (use == PictureUse::Still)
        return QStringLiteral(":out_color_matrix=bt601:out_range=pc");
    return QStringLiteral(":out_color_matrix=%1:out_range=tv").arg(streamMatrix(media));
}

/// The names of a stream's colours in ffmpeg's words.
QString colorTags(const ProbedMedia &media)
{
    if (streamMatrix(media) == QLatin1String("bt709"))
        return QStringLiteral("color_primaries=bt709:color_trc=bt709:colorspace=bt709");
    const bool isEuropean = media.colorPrimaries == QLatin1String("bt470bg") ||
                            (media.colorPrimaries.isEmpty() && media.height % 576 == 0);
    return QStringLiteral("color_primaries=%1:color_trc=smpte170m:colorspace=smpte170m")
            .arg(QLatin1String(media.colorPrimaries == QLatin1String("bt709") ? "bt709"
                               : isEuropean                                   ? "bt470bg"
                                                                              : "smpte170m"));
}

/// (drawbox would be plainer, and crashes ffmpeg 5.1 here.)
QString overGround()
{
    return QStringLiteral("format=rgba,split[ground][over];"
                          "[ground]lutrgb=r=%1:g=%1:b=%1:a=255,format=rgb24[under];"
                          "[under][over]overlay=format=rgb,format=rgb24,scale=flags=area")
            .arg(NeutralGround);
}

/// From BT.2020, at any brightness, to BT.709. 203 cd/m2 is what white is shown at (BT.2408).
QString toneMapping(const ProbedMedia &media, PictureUse use)
{
    const QString to = QStringLiteral("zscale=t=bt709:p=bt709:m=%1:r=%2,")
                               .arg(QLatin1String(use == PictureUse::Stream ? "bt709" : "bt470bg"),
                                    QLatin1String(use == PictureUse::Stream ? "tv" : "pc"));
    const QString from = QStringLiteral("format=yuv420p10le,zscale=tin=%1:pin=bt2020:min=bt2020nc"
                                        ":rin=tv:t=linear:npl=203,format=gbrpf32le,");
    if (!isHighDynamicRange(media))
        return from.arg(QLatin1String("bt709")) + QLatin1String("zscale=p=bt709,") + to;
    return from.arg(media.colorTransfer) +
           QLatin1String("zscale=p=bt709,tonemap=tonemap=mobius:desat=0,") + to;
}

} // namespace

bool isHighDynamicRange(const ProbedMedia &media)
{
    return media.colorTransfer == QLatin1String("smpte2084") ||
           media.colorTransfer == QLatin1String("arib-std-b67");
}

bool isWideGamut(const ProbedMedia &media)
{
    return media.colorPrimaries == QLatin1String("bt2020") ||
           media.colorMatrix.startsWith(QLatin1String("bt2020"));
}

QSize sizeOfRung(const ProbedMedia &media, int shortSide)
{
    const double width = std::max(media.width, 1);
    const double height = std::max(media.height, 1);
    const double factor =
            std::min(shortSide / std::min(width, height), LongestSide / std::max(width, height));
    return {even(width * factor), even(height * factor)};
}

QString pictureFilters(const ProbedMedia &media, QSize size, PictureUse use)
{
    QString filters = deinterlacing(media);
    // Grey, rather than green and violet.
    if (media.hasForeignColors)
        filters += QLatin1String("lutyuv=u=(minval+maxval)/2:v=(minval+maxval)/2,"
                                 "setparams=colorspace=bt2020nc:color_primaries=bt2020:"
                                 "color_trc=smpte2084,");
    filters += fitting(size, use) + fromColors(media);
    if (mayBeTransparent(media.pixelFormat)) {
        filters += QLatin1Char(',') + overGround() + toColors(media, use) + QLatin1Char(',');
    } else if (isHighDynamicRange(media) || isWideGamut(media)) {
        filters += QLatin1String(":out_color_matrix=bt2020:out_range=tv,");
        filters += toneMapping(media, use);
    } else {
        filters += toColors(media, use) + QLatin1Char(',');
    }
    filters += QStringLiteral("pad=%1:%2:(ow-iw)/2:(oh-ih)/2:eval=frame,setsar=1,")
                       .arg(size.width())
                       .arg(size.height());
    if (use == PictureUse::Still)
        return filters + QLatin1String("format=yuvj420p");
    return filters + QLatin1String("format=yuv420p,setparams=field_mode=prog:range=tv:") +
           colorTags(media);
}

} // namespace reeldeck::platform
