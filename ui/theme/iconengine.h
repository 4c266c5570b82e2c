#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QIconEngine>

#include <optional>

namespace reeldeck {

/// Draws one of our SVGs, whose strokes are `currentColor`, in a colour of the theme that is asked
/// for at the time of painting. Pictures are kept in QPixmapCache, keyed by colour and device size.
class SvgIconEngine final : public QIconEngine
{
public:
    /// Without `tone` the palette's text colour is used.
    SvgIconEngine(QString name, std::optional<theme::Tone> tone);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override;
    QIconEngine *clone() const override;
    QString key() const override;
    QString iconName() override { return m_name; }
    bool isNull() override { return m_svg.isEmpty(); }

private:
    QColor colorFor(QIcon::Mode mode) const;

    QString m_name;
    QByteArray m_svg;
    std::optional<theme::Tone> m_tone;
};

} // namespace reeldeck
