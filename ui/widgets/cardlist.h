#pragma once

#include "domain/mediakind.h"

#include <QImage>
#include <QList>
#include <QScrollArea>
#include <QStringList>

class QVBoxLayout;

namespace reeldeck {

/// A short list of things to read before deciding: each a quiet card with an optional picture, a
/// name and lines below it. All text is from outside: plain, wrapped anywhere. As high as its cards
/// up to a limit, scrolling beyond.
///
/// Builds widgets, so only the first MaximumCards are shown; the last line says how many more.
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
    };

    static constexpr int MaximumCards = 100;

    explicit CardList(QWidget *parent = nullptr);

    void setCards(const QList<Card> &cards);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    QWidget *makeCard(const Card &card) const;

    QVBoxLayout *m_column;
};

} // namespace reeldeck
