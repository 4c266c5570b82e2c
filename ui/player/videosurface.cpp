#include "ui/player/videosurface.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace reeldeck {
namespace {

constexpr int WidestCover = 2; ///< Times its height.
constexpr int LowestCover = 6 * theme::Unit;

QString iconOf(MediaKind kind)
{
    switch (kind) {
    case MediaKind::Audio:
        return QStringLiteral("audio");
    case MediaKind::Image:
        return QStringLiteral("image");
    case MediaKind::Video:
    case MediaKind::Unknown:
        break;
    }
    return QStringLiteral("video");
}

} // namespace

VideoSurface::VideoSurface(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setSizePolicy(policy);
}

void VideoSurface::setKind(MediaKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    update();
}

void VideoSurface::setPoster(const QImage &poster)
{
    m_poster = poster;
    if (hasFrame())
        return;
    m_scaled = {};
    update();
}

void VideoSurface::setFrame(const QVideoFrame &frame)
{
    m_frame = frame;
    m_image = {};
    m_scaled = {};
    update();
}

void VideoSurface::clearFrame()
{
    setFrame({});
}

void VideoSurface::setIconShown(bool shown)
{
    if (shown == m_isIconShown)
        return;
    m_isIconShown = shown;
    update();
}

QString VideoSurface::iconName() const
{
    return hasPicture() || m_foot > 0 ? QString() : iconOf(m_kind);
}

void VideoSurface::setFoot(int height)
{
    if (height == m_foot)
        return;
    m_foot = height;
    m_scaled = {};
    update();
}

bool VideoSurface::hasCover() const
{
    return m_foot == 0 || m_poster.width() <= WidestCover * m_poster.height();
}

/// What a picture may fill.
QRect VideoSurface::pictureGround() const
{
    const QRect above = rect().adjusted(0, 0, 0, -m_foot);
    return above.height() >= LowestCover ? above : rect();
}

QSize VideoSurface::pictureSize() const
{
    if (!hasFrame())
        return hasCover() ? m_poster.size() : QSize();
    const bool turned = m_frame.rotationAngle() == QVideoFrame::Rotation90 ||
                        m_frame.rotationAngle() == QVideoFrame::Rotation270;
    return turned ? m_frame.size().transposed() : m_frame.size();
}

QRect VideoSurface::pictureRect() const
{
    const QSize picture = pictureSize();
    if (picture.isEmpty())
        return {};
    const QRect ground = pictureGround();
    QRect target(QPoint(), picture.scaled(ground.size(), Qt::KeepAspectRatio).expandedTo({1, 1}));
    target.moveCenter(ground.center());
    // Rounding must not leave a hairline beside a picture that fits.
    const QSize bars = ground.size() - target.size();
    return bars.width() <= 2 && bars.height() <= 2 ? ground : target;
}

QSize VideoSurface::sizeHint() const
{
    return {40 * theme::Unit, 40 * theme::Unit * 9 / 16};
}

void VideoSurface::refreshImage(const QSize &devicePixels)
{
    if (hasFrame() && (m_image.isNull() || m_madeFor != devicePixels)) {
        m_image = m_converter.toImage(m_frame, devicePixels);
        m_madeFor = devicePixels;
    }
    const QImage &whole = hasFrame() ? m_image : m_poster;
    // The painter's bilinear filter is several times cheaper, but skips pixels below half size.
    const bool isMuchSmaller =
            whole.width() > 2 * devicePixels.width() || whole.height() > 2 * devicePixels.height();
    if (!isMuchSmaller)
        m_scaled = {};
    else if (m_scaled.size() != devicePixels)
        m_scaled = whole.scaled(devicePixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

void VideoSurface::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect target = pictureRect();
    if (target.isEmpty()) {
        paintIcon(painter);
        return;
    }
    if (target != rect() || (!hasFrame() && m_poster.hasAlphaChannel())) {
        painter.fillRect(rect(), ground());
    }
    refreshImage(target.size() * devicePixelRatio());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (!m_scaled.isNull())
        painter.drawImage(target, m_scaled);
    else
        painter.drawImage(target, hasFrame() ? m_image : m_poster);
}

/// Bars around a moving picture are black in both schemes, and so is what sound stands on: its
/// picture is a waveform on black. Around a still they are quiet.
QColor VideoSurface::ground() const
{
    const bool isBlack = hasFrame() || m_kind == MediaKind::Audio;
    return isBlack ? QColor(Qt::black) : theme::color(theme::Tone::Ground);
}

void VideoSurface::paintIcon(QPainter &painter) const
{
    painter.fillRect(rect(), ground());
    const QRect free = pictureGround();
    // Where there is no room above the waveform, that says it, too.
    if (!m_isIconShown || (m_foot > 0 && free == rect()))
        return;
    const int side = std::min({free.width(), free.height(), 6 * theme::Unit});
    QRect place(0, 0, side, side);
    place.moveCenter(free.center());
    theme::icon(iconOf(m_kind), isDark() ? theme::Tone::AccentText : theme::Tone::Muted)
            .paint(&painter, place);
}

} // namespace reeldeck
