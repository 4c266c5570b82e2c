#include "ui/assets/dragout.h"

#include "ui/theme/theme.h"

#include <QDrag>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QPixmap>
#include <QWidget>

namespace reeldeck {
namespace {

QPixmap labelPicture(const QString &label, qreal scale)
{
    constexpr int MaxWidth = 280;
    const QFont font = theme::font(theme::Text::Strong);
    const QFontMetrics metrics(font);
    const QString text = metrics.elidedText(label, Qt::ElideMiddle, MaxWidth);
    const QSize size(metrics.horizontalAdvance(text) + 24, metrics.height() + 12);
    QPixmap picture(size * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::color(theme::Tone::Accent));
    const QRectF ground({0, 0}, QSizeF(size));
    painter.drawRoundedRect(ground, 6, 6);
    painter.setFont(font);
    painter.setPen(theme::color(theme::Tone::AccentText));
    painter.drawText(ground, Qt::AlignCenter | Qt::TextSingleLine, text);
    return picture;
}

} // namespace

void dragOut(QWidget *source, QMimeData *data, const QString &label)
{
    auto *drag = new QDrag(source);
    drag->setMimeData(data);
    drag->setPixmap(labelPicture(label, source->devicePixelRatioF()));
    drag->setHotSpot({-8, -8});
    QMetaObject::invokeMethod(
            drag,
            [drag] {
                if (QGuiApplication::mouseButtons().testFlag(Qt::LeftButton))
                    drag->exec(Qt::CopyAction);
                else
                    drag->deleteLater(); // let go meanwhile
            },
            Qt::QueuedConnection);
}

} // namespace reeldeck
