#include "ui/transfers/cardlist.h"

#include "base/humantext.h"
#include "ui/basics/cardground.h"
#include "ui/basics/tonelabel.h"
#include "ui/basics/wrappedtext.h"
#include "ui/player/videosurface.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace reeldeck {
namespace {

constexpr QSize CardPictureSize(72, 40);
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

void CardList::setSections(const QList<Section> &sections)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_chosen.clear();
    m_chosen.resize(sections.size());
    for (qsizetype i = 0; i < sections.size(); ++i)
        addSection(sections.at(i), i);
    m_column->addStretch();
    updateGeometry();
}

void CardList::addSection(const Section &section, qsizetype index)
{
    if (section.cards.isEmpty())
        return;
    m_chosen[index].count = section.cards.size();
    if (!section.heading.isEmpty()) {
        if (m_column->count() > 0)
            m_column->addSpacing(theme::Unit);
        auto *heading = new ToneLabel;
        heading->setLook(QStringLiteral("strong"));
        heading->setWordWrap(true);
        heading->setText(section.heading);
        m_column->addWidget(heading);
    }
    if (!section.choice.isEmpty() && section.cards.size() > 1) {
        auto *all = new QCheckBox(section.choice);
        m_chosen[index].all = all;
        connect(all, &QAbstractButton::clicked, this,
                [this, index](bool checked) { chooseAll(index, checked); });
        m_column->addWidget(all);
    }
    const qsizetype shown = std::min<qsizetype>(section.cards.size(), MaximumCards);
    for (qsizetype i = 0; i < shown; ++i) {
        const Card &card = section.cards.at(i);
        m_column->addWidget(
                makeCard(card, card.choice.isEmpty() ? nullptr : makeChoice(card, index, i)));
    }
    if (const qsizetype more = section.cards.size() - shown; more > 0) {
        auto *rest = new ToneLabel;
        rest->setTone(theme::Tone::Muted);
        rest->setWordWrap(true);
        rest->setText(m_restText(int(more)));
        m_column->addWidget(rest);
    }
}

QCheckBox *CardList::makeChoice(const Card &card, qsizetype section, qsizetype index)
{
    auto *box = new QCheckBox(card.choice);
    // Many boxes with the same words: a screen reader needs to know which.
    box->setAccessibleName(tr("%1: %2", "choice: name").arg(card.choice, displayName(card.name)));
    m_chosen[section].boxes << box;
    connect(box, &QAbstractButton::clicked, this,
            [this, section, index](bool checked) { choose(section, index, checked); });
    return box;
}

bool CardList::isChosen(qsizetype section, qsizetype card) const
{
    return section < m_chosen.size() && m_chosen.at(section).cards.contains(card);
}

void CardList::choose(qsizetype section, qsizetype card, bool isChosen)
{
    Chosen &chosen = m_chosen[section];
    if (isChosen)
        chosen.cards.insert(card);
    else
        chosen.cards.remove(card);
    if (chosen.all)
        chosen.all->setChecked(chosen.cards.size() == chosen.count);
    emit choiceChanged();
}

void CardList::chooseAll(qsizetype section, bool areChosen)
{
    Chosen &chosen = m_chosen[section];
    chosen.cards.clear();
    for (qsizetype i = 0; areChosen && i < chosen.count; ++i)
        chosen.cards.insert(i);
    for (const QPointer<QCheckBox> &box : std::as_const(chosen.boxes))
        box->setChecked(areChosen);
    emit choiceChanged();
}

QWidget *CardList::makeCard(const Card &card, QCheckBox *choice) const
{
    auto *ground = new CardGround;
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(theme::Unit);
    if (card.hasPicture) {
        auto *picture = new VideoSurface;
        picture->setFixedSize(CardPictureSize);
        picture->setKind(card.kind);
        picture->setPoster(card.picture);
        row->addWidget(picture, 0, Qt::AlignTop);
    }
    auto *text = new QVBoxLayout;
    text->setSpacing(2);
    auto *name = new WrappedText;
    name->setObjectName(QStringLiteral("cardName"));
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
    if (choice)
        text->addWidget(choice);
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
