#include "ui/player/seekpreview.h"

#include "base/humantext.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace reeldeck {
namespace {

constexpr int PictureWidth = 20 * theme::Unit;
constexpr int PictureHeight = PictureWidth * 9 / 16;
constexpr int PreviewRadius = 4;
constexpr int Border = 1;

} // namespace

SeekPreview::SeekPreview(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("seekPreview"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void SeekPreview::showAt(const QPoint &foot, std::chrono::milliseconds time)
{
    m_foot = foot;
    m_time = humanDuration(double(time.count()) / 1000);
    place();
    show();
    raise();
    update();
}

void SeekPreview::setPicture(const QImage &picture)
{
    m_picture = picture;
    place();
    update();
}

void SeekPreview::leave()
{
    hide();
    m_picture = {};
}

void SeekPreview::place()
{
    const QFontMetrics metrics(theme::font(theme::Text::Small));
    const int words = metrics.height() + theme::Unit / 2;
    QSize size(metrics.horizontalAdvance(m_time) + 2 * theme::Unit, words);
    // Where the player is very low, the time alone has room.
    if (hasPicture() && m_foot.y() >= PictureHeight + words)
        size = QSize(PictureWidth + 2 * Border, PictureHeight + words + Border);
    const int room = parentWidget()->width() - size.width();
    const int x = std::clamp(m_foot.x() - size.width() / 2, 0, std::max(0, room));
    setGeometry(QRect(QPoint(x, std::max(0, m_foot.y() - size.height())), size));
}

void SeekPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QPainterPath shape;
    shape.addRoundedRect(rect(), PreviewRadius, PreviewRadius);
    painter.fillPath(shape, theme::overlayGround());
    QRect words = rect();
    if (hasPicture() && height() > PictureHeight) {
        const QRect place(Border, Border, PictureWidth, PictureHeight);
        QRect shown(QPoint(), m_picture.size().scaled(place.size(), Qt::KeepAspectRatio));
        shown.moveCenter(place.center());
        painter.drawImage(shown, m_picture);
        words.setTop(place.bottom() + 1);
    }
    painter.setFont(theme::font(theme::Text::Small));
    painter.setPen(theme::overlayText());
    painter.drawText(words, Qt::AlignCenter | Qt::TextSingleLine, m_time);
}

} // namespace reeldeck
