#include "ui/widgets/cardlist.h"

#include "base/humantext.h"
#include "ui/widgets/cardground.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tonelabel.h"
#include "ui/widgets/videosurface.h"
#include "ui/widgets/wrappedtext.h"

#include <QVBoxLayout>

namespace reeldeck {
namespace {

constexpr QSize PictureSize(72, 40);
constexpr int MaximumHeight = 40 * theme::Unit;

} // namespace

CardList::CardList(QWidget *parent)
    : QScrollArea(parent)
    , m_column(nullptr)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::Unit);
    setWidget(body);
    // A scroll area paints its ground in Window by default and a dialog's may differ.
    viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
}

void CardList::setCards(const QList<Card> &cards)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const qsizetype shown = std::min<qsizetype>(cards.size(), MaximumCards);
    for (qsizetype i = 0; i < shown; ++i)
        m_column->addWidget(makeCard(cards.at(i)));
    if (const qsizetype more = cards.size() - shown; more > 0) {
        auto *rest = new ToneLabel;
        rest->setTone(theme::Tone::Muted);
        rest->setText(tr("And %n more. “Copy list” has them all.", nullptr, int(more)));
        m_column->addWidget(rest);
    }
    m_column->addStretch();
    updateGeometry();
}

QWidget *CardList::makeCard(const Card &card) const
{
    auto *ground = new CardGround;
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(theme::Unit);
    if (card.hasPicture) {
        auto *picture = new VideoSurface;
        picture->setFixedSize(PictureSize);
        picture->setKind(card.kind);
        picture->setPoster(card.picture);
        row->addWidget(picture, 0, Qt::AlignTop);
    }
    auto *text = new QVBoxLayout;
    text->setSpacing(2);
    auto *name = new WrappedText;
    theme::setTextStyle(name, theme::Text::Strong);
    name->setMaximumLines(3);
    name->showText(displayName(card.name));
    text->addWidget(name);
    for (const QString &line : card.lines) {
        auto *label = new ToneLabel;
        label->setLook(QStringLiteral("muted small"));
        label->setWordWrap(true);
        label->setText(displayName(line));
        text->addWidget(label);
    }
    text->addStretch();
    row->addLayout(text, 1);
    return ground;
}

int CardList::heightForWidth(int width) const
{
    const int wanted = m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(width)
                                                     : m_column->sizeHint().height();
    return std::min(wanted, MaximumHeight);
}

QSize CardList::sizeHint() const
{
    const int width = 64 * theme::Unit;
    return {width, heightForWidth(width)};
}

QSize CardList::minimumSizeHint() const
{
    return {30 * theme::Unit, std::min(sizeHint().height(), 12 * theme::Unit)};
}

} // namespace reeldeck
