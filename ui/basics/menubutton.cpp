#include "ui/basics/menubutton.h"

#include "ui/theme/theme.h"

#include <QMenu>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace reeldeck {
namespace {

constexpr int ButtonGap = 7;
constexpr int ChevronSize = 14;

} // namespace

MenuButton::MenuButton(QWidget *parent)
    : QPushButton(parent)
{
    setIconSize({18, 18});
}

void MenuButton::setMenu(QMenu *menu)
{
    if (this->menu()) {
        this->menu()->removeEventFilter(this);
        disconnect(this->menu(), nullptr, this, nullptr);
    }
    QPushButton::setMenu(menu); // a screen reader tells by it that there is one
    disconnect(this, &QAbstractButton::pressed, this, nullptr);
    if (!menu)
        return;
    connect(this, &QAbstractButton::pressed, this, &MenuButton::popUp);
    connect(menu, &QMenu::aboutToHide, this, [this] { setDown(false); });
    menu->installEventFilter(this);
}

void MenuButton::openMenu(bool byKey)
{
    if (!menu())
        return;
    popUp();
    if (byKey && !menu()->actions().isEmpty())
        menu()->setActiveAction(menu()->actions().first());
}

/// Below the button and in line with it; the menu itself turns back at the screen's edge.
void MenuButton::popUp()
{
    const int x = isRightToLeft() ? width() - menu()->sizeHint().width() : 0;
    menu()->popup(mapToGlobal(QPoint(x, height())));
}

/// A press on the button closes its open menu, and doesn't open it again.
bool MenuButton::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == menu() && event->type() == QEvent::MouseButtonPress) {
        const QPoint place =
                mapFromGlobal(static_cast<QMouseEvent *>(event)->globalPosition().toPoint());
        menu()->setAttribute(Qt::WA_NoMouseReplay, rect().contains(place));
    }
    return QPushButton::eventFilter(watched, event);
}

bool MenuButton::isPrimary() const
{
    return property("variant") == QLatin1String("primary");
}

QFont MenuButton::wordsFont() const
{
    return isPrimary() ? theme::font(theme::Text::Strong) : font();
}

int MenuButton::margin() const
{
    return isPrimary() ? 14 : 8;
}

QSize MenuButton::sizeHint() const
{
    const int icon = this->icon().isNull() ? 0 : iconSize().width() + ButtonGap;
    const int words = QFontMetrics(wordsFont()).horizontalAdvance(text());
    return {2 * margin() + icon + words + ButtonGap + ChevronSize,
            QPushButton::sizeHint().height()};
}

QSize MenuButton::minimumSizeHint() const
{
    return sizeHint();
}

void MenuButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);

    const auto mirrored = [this](const QRect &r) {
        return QStyle::visualRect(layoutDirection(), rect(), r);
    };
    const auto centred = [this](int x, int size) {
        return QRect(x, (height() - size) / 2, size, size);
    };
    const QIcon::Mode mode = isEnabled() ? QIcon::Normal : QIcon::Disabled;
    int x = margin();
    if (!icon().isNull()) {
        icon().paint(&painter, mirrored(centred(x, iconSize().width())), Qt::AlignCenter, mode);
        x += iconSize().width() + ButtonGap;
    }
    const int chevron = width() - margin() - ChevronSize;
    painter.setFont(wordsFont());
    if (!isEnabled())
        painter.setPen(theme::color(theme::Tone::Muted));
    else if (isPrimary())
        painter.setPen(theme::color(theme::Tone::AccentText));
    painter.drawText(mirrored(QRect(x, 0, chevron - ButtonGap - x, height())),
                     int(Qt::AlignVCenter) |
                             int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                             Qt::TextSingleLine | Qt::TextShowMnemonic,
                     text());
    const QIcon sign = isPrimary() ? theme::icon(QStringLiteral("chevron"), theme::Tone::AccentText)
                                   : theme::icon(QStringLiteral("chevron"));
    sign.paint(&painter, mirrored(centred(chevron, ChevronSize)), Qt::AlignCenter, mode);
}

} // namespace reeldeck
