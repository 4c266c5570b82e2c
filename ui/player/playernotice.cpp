#include "ui/player/playernotice.h"

#include "ui/basics/iconlabel.h"
#include "ui/basics/tonelabel.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace reeldeck {
namespace {

constexpr int IconSide = 6 * theme::Unit;

} // namespace

PlayerNotice::PlayerNotice(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(this))
    , m_text(new ToneLabel(this))
    , m_ways(new QWidget(this))
{
    setObjectName(QStringLiteral("playerNotice"));
    setMouseTracking(true);
    m_text->setObjectName(QStringLiteral("playerMessage"));
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_grid = new QGridLayout(m_ways);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(theme::Unit / 2);
    using Request = void (PlayerNotice::*)();
    const std::array<std::pair<const char *, Request>, 4> ways{
            {{QT_TR_NOOP("Retry"), &PlayerNotice::retryRequested},
             {QT_TR_NOOP("Open in Another Player..."), &PlayerNotice::openElsewhereRequested},
             {QT_TR_NOOP("Copy Details"), &PlayerNotice::copyDetailsRequested},
             {QT_TR_NOOP("Copy Stream URL"), &PlayerNotice::copyUrlRequested}}};
    for (const auto &[words, request] : ways) {
        auto *button = new QPushButton(tr(words), m_ways);
        button->setAutoDefault(false);
        if (m_buttons.size() % 2 == 1)
            m_waysAround.append(button);
        connect(button, &QAbstractButton::clicked, this, request);
        m_buttons.append({button, words});
    }

    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::Unit);
    column->addStretch();
    column->addWidget(m_icon);
    column->addWidget(m_text);
    column->addWidget(m_ways, 0, Qt::AlignHCenter);
    column->addStretch();
    setOnPicture(false);
    placeWays();
}

void PlayerNotice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    for (const auto &[button, words] : std::as_const(m_buttons))
        button->setText(tr(words));
    placeWays();
}

void PlayerNotice::showText(const QString &text, Ways ways, const QString &icon)
{
    m_iconName = icon;
    m_icon->setVisible(!icon.isEmpty());
    setOnPicture(m_onPicture);
    m_text->showText(text);
    for (QWidget *way : std::as_const(m_waysAround))
        way->setVisible(ways == Ways::All);
    m_ways->setVisible(ways != Ways::None);
    placeWays();
    setVisible(!text.isEmpty());
}

void PlayerNotice::setOnPicture(bool onPicture)
{
    m_onPicture = onPicture;
    const theme::Tone tone = onPicture ? theme::Tone::AccentText : theme::Tone::Muted;
    m_text->setTone(tone);
    if (!m_iconName.isEmpty())
        m_icon->setIcon(m_iconName, tone, IconSide);
    layout()->setContentsMargins(2 * theme::Unit, theme::Unit, 2 * theme::Unit, theme::Unit);
    update();
}

QList<QPushButton *> PlayerNotice::shownWays() const
{
    QList<QPushButton *> shown;
    for (const auto &[button, words] : m_buttons) {
        if (!button->isHidden())
            shown.append(button);
    }
    return shown;
}

int PlayerNotice::columnsAt(int width) const
{
    const QMargins margins = layout()->contentsMargins();
    const int room = width - margins.left() - margins.right();
    std::array<int, 2> widths{};
    int column = 0;
    for (const QPushButton *button : shownWays()) {
        int &widest = widths.at(size_t(column++ % 2));
        widest = std::max(widest, button->minimumSizeHint().width());
    }
    return widths[0] + m_grid->spacing() + widths[1] <= room ? 2 : 1;
}

int PlayerNotice::waysHeight(int columns) const
{
    const QList<QPushButton *> shown = shownWays();
    if (m_ways->isHidden() || shown.isEmpty())
        return 0;
    const int rows = int(shown.size() + columns - 1) / columns;
    return rows * (shown.first()->sizeHint().height() + m_grid->spacing()) - m_grid->spacing();
}

void PlayerNotice::placeWays()
{
    const int columns = columnsAt(width());
    const QList<QPushButton *> shown = shownWays();
    if (columns == m_columns && shown == m_placed)
        return;
    m_columns = columns;
    m_placed = shown;
    int place = 0;
    for (QPushButton *button : shown) {
        m_grid->addWidget(button, place / columns, place % columns); // takes it from where it stood
        ++place;
    }
}

void PlayerNotice::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeWays();
}

/// Asked before it has that width: the buttons may stand otherwise then.
int PlayerNotice::neededHeight(int width) const
{
    if (isHidden())
        return 0;
    return layout()->totalHeightForWidth(width) - waysHeight(m_columns) +
           waysHeight(columnsAt(width));
}

QSize PlayerNotice::minimumSizeHint() const
{
    int widest = 0;
    for (const QPushButton *button : shownWays())
        widest = std::max(widest, button->minimumSizeHint().width());
    const QMargins margins = layout()->contentsMargins();
    return {widest + margins.left() + margins.right(), QWidget::minimumSizeHint().height()};
}

void PlayerNotice::paintEvent(QPaintEvent *)
{
    if (m_onPicture)
        QPainter(this).fillRect(rect(), QColor(0, 0, 0, 160));
}

} // namespace reeldeck
