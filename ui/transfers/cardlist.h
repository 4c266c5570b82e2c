#pragma once

#include "domain/mediakind.h"

#include <QImage>
#include <QList>
#include <QPointer>
#include <QScrollArea>
#include <QSet>
#include <QStringList>

#include <functional>

class QCheckBox;
class QVBoxLayout;

namespace reeldeck {

/// A short list of things to read before deciding: each a quiet card with an optional picture, a
/// name and lines below it. All text is from outside: plain, wrapped anywhere. As high as its cards
/// up to a limit, scrolling beyond. Sections have headings, and their cards may offer a choice; one
/// for the whole section comes with the second card.
///
/// Builds widgets, so only the first MaximumCards of a section are shown; its last line says how
/// many more. A section's choice holds for those, too.
class CardList : public QScrollArea
{
    Q_OBJECT

public:
    struct Card
    {
        QString name;
        QStringList lines;
        QImage picture;
        MediaKind kind = MediaKind::Unknown; ///< For the icon when the picture is null.
        bool hasPicture = false;             ///< False: no place for a picture at all.
        QString choice = {};                 ///< Beside a check box at first off; empty: none.
    };
    struct Section
    {
        QString heading; ///< Empty: none.
        QList<Card> cards;
        QString choice; ///< For all its cards at once; empty: none.
    };

    static constexpr int MaximumCards = 100;

    explicit CardList(QWidget *parent = nullptr);

    /// A sentence that says that so many more are not shown; given before any card is.
    void setRestText(const std::function<QString(int more)> &text) { m_restText = text; }

    void setCards(const QList<Card> &cards) { setSections({{{}, cards, {}}}); }
    void setSections(const QList<Section> &sections);
    bool isChosen(qsizetype section, qsizetype card) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void choiceChanged();

private:
    /// What is chosen in one section.
    struct Chosen
    {
        QSet<qsizetype> cards;
        QPointer<QCheckBox> all; ///< Null: the section has no such choice.
        QList<QPointer<QCheckBox>> boxes;
        qsizetype count = 0;
    };

    void addSection(const Section &section, qsizetype index);
    /// Under its lines comes `choice`, which may be null.
    QWidget *makeCard(const Card &card, QCheckBox *choice) const;
    QCheckBox *makeChoice(const Card &card, qsizetype section, qsizetype index);
    void choose(qsizetype section, qsizetype card, bool isChosen);
    void chooseAll(qsizetype section, bool areChosen);

    QVBoxLayout *m_column;
    QList<Chosen> m_chosen;
    std::function<QString(int)> m_restText;
};

} // namespace reeldeck
