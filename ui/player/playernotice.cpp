#include "ui/player/playernotice.h"

#include "ui/basics/tonelabel.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

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
    const auto add = [this, grid](const QString &words, int row, int column) {
        auto *button = new QPushButton(words, m_ways);
        button->setAutoDefault(false);
        grid->addWidget(button, row, column);
        return button;
    };
    connect(add(tr("Retry"), 0, 0), &QAbstractButton::clicked, this, &PlayerNotice::retryRequested);
    connect(add(tr("Open in Another Player..."), 0, 1), &QAbstractButton::clicked, this,
            &PlayerNotice::openElsewhereRequested);
    connect(add(tr("Copy details"), 1, 0), &QAbstractButton::clicked, this,
            &PlayerNotice::copyDetailsRequested);
    connect(add(tr("Copy Stream URL"), 1, 1), &QAbstractButton::clicked, this,
            &PlayerNotice::copyUrlRequested);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::Unit);
    column->addStretch();
    column->addWidget(m_text);
    column->addWidget(m_ways, 0, Qt::AlignHCenter);
    column->addStretch();
    setOnPicture(false);
}

void PlayerNotice::showText(const QString &text, bool isError)
{
    m_text->showText(text);
    m_ways->setVisible(isError);
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
