#include "ui/theme/iconengine.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <utility>

namespace reeldeck {

SvgIconEngine::SvgIconEngine(QString name, std::optional<theme::Tone> tone)
    : m_name(std::move(name))
    , m_tone(tone)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
    if (file.open(QIODevice::ReadOnly))
        m_svg = file.readAll();
    else
        qWarning("There is no icon named %s.", qPrintable(m_name));
}

QColor SvgIconEngine::colorFor(QIcon::Mode mode) const
{
    if (mode == QIcon::Disabled)
        return QGuiApplication::palette().color(QPalette::Disabled, QPalette::WindowText);
    if (m_tone)
        return theme::color(*m_tone);
    return QGuiApplication::palette().color(QPalette::Active, QPalette::WindowText);
}

void SvgIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode,
                          QIcon::State state)
{
    const qreal scale = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
    painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
}

QPixmap SvgIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap SvgIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    if (m_svg.isEmpty() || size.isEmpty())
        return {};
    const QColor color = colorFor(mode);
    const QString cacheKey = QStringLiteral("reeldeck/%1/%2/%3x%4@%5")
                                     .arg(m_name, color.name(QColor::HexArgb))
                                     .arg(size.width())
                                     .arg(size.height())
                                     .arg(scale);
    QPixmap pixmap;
    if (QPixmapCache::find(cacheKey, &pixmap))
        return pixmap;

    QByteArray svg = m_svg;
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    {
        QPainter painter(&pixmap);
        painter.setOpacity(color.alphaF());
        renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
    }
    pixmap.setDevicePixelRatio(scale);
    QPixmapCache::insert(cacheKey, pixmap);
    return pixmap;
}

QIconEngine *SvgIconEngine::clone() const
{
    return new SvgIconEngine(*this);
}

QString SvgIconEngine::key() const
{
    return QStringLiteral("reeldeck-svg");
}

} // namespace reeldeck
