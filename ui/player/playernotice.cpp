#include "ui/player/playernotice.h"

#include "ui/basics/tonelabel.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace reeldeck {

PlayerNotice::PlayerNotice(QWidget *parent)
    : QWidget(parent)
    , m_text(new ToneLabel(this))
    , m_retry(new QPushButton(tr("Retry"), this))
    , m_copyDetails(new QPushButton(tr("Copy details"), this))
{
    setObjectName(QStringLiteral("playerNotice"));
    setMouseTracking(true);
    m_text->setObjectName(QStringLiteral("playerMessage"));
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_retry->setAutoDefault(false);
    m_copyDetails->setAutoDefault(false);
    connect(m_retry, &QAbstractButton::clicked, this, &PlayerNotice::retryRequested);
    connect(m_copyDetails, &QAbstractButton::clicked, this, &PlayerNotice::copyDetailsRequested);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_retry);
    buttons->addWidget(m_copyDetails);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::Unit);
    column->addStretch();
    column->addWidget(m_text);
    column->addLayout(buttons);
    column->addStretch();
    setOnPicture(false);
}

void PlayerNotice::showText(const QString &text, bool isError)
{
    m_text->showText(text);
    m_retry->setVisible(isError);
    m_copyDetails->setVisible(isError);
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
