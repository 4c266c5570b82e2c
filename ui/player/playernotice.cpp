#include "ui/player/playernotice.h"

#include "ui/basics/tonelabel.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace reeldeck {

PlayerNotice::PlayerNotice(QWidget *parent)
    : QWidget(parent)
    , m_text(new ToneLabel(this))
    , m_ways(new QWidget(this))
{
    setObjectName(QStringLiteral("playerNotice"));
    setMouseTracking(true);
    m_text->setObjectName(QStringLiteral("playerMessage"));
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    // Two by two: a narrow pane has no room for four.
    auto *grid = new QGridLayout(m_ways);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(theme::Unit / 2);
    using Request = void (PlayerNotice::*)();
    const std::array<std::pair<const char *, Request>, 4> ways{
            {{QT_TR_NOOP("Retry"), &PlayerNotice::retryRequested},
             {QT_TR_NOOP("Open in Another Player..."), &PlayerNotice::openElsewhereRequested},
             {QT_TR_NOOP("Copy Details"), &PlayerNotice::copyDetailsRequested},
             {QT_TR_NOOP("Copy Stream URL"), &PlayerNotice::copyUrlRequested}}};
    for (const auto &[words, request] : ways) {
        auto *button = new QPushButton(tr(words), m_ways);
        button->setAutoDefault(false);
        if (grid->count() % 2 == 1)
            m_waysAround.append(button);
        grid->addWidget(button, grid->count() / 2, grid->count() % 2);
        connect(button, &QAbstractButton::clicked, this, request);
        m_buttons.append({button, words});
    }

    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::Unit);
    column->addStretch();
    column->addWidget(m_text);
    column->addWidget(m_ways, 0, Qt::AlignHCenter);
    column->addStretch();
    setOnPicture(false);
}

void PlayerNotice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    for (const auto &[button, words] : std::as_const(m_buttons))
        button->setText(tr(words));
}

void PlayerNotice::showText(const QString &text, Ways ways)
{
    m_text->showText(text);
    for (QWidget *way : std::as_const(m_waysAround))
        way->setVisible(ways == Ways::All);
    m_ways->setVisible(ways != Ways::None);
    setVisible(!text.isEmpty());
}

void PlayerNotice::setOnPicture(bool onPicture)
{
    m_onPicture = onPicture;
    m_text->setTone(onPicture ? theme::Tone::AccentText : theme::Tone::Muted);
    layout()->setContentsMargins(2 * theme::Unit, onPicture ? theme::Unit : 8 * theme::Unit,
                                 2 * theme::Unit, theme::Unit);
    update();
}

int PlayerNotice::neededHeight(int width) const
{
    return isHidden() ? 0 : layout()->totalHeightForWidth(width);
}

void PlayerNotice::paintEvent(QPaintEvent *)
{
    if (m_onPicture)
        QPainter(this).fillRect(rect(), QColor(0, 0, 0, 160));
}

} // namespace reeldeck
