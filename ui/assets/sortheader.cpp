#include "ui/assets/sortheader.h"

#include "ui/theme/theme.h"

#include <QAbstractItemModel>
#include <QPainter>
#include <QStyleOptionHeader>

namespace reeldeck {
namespace {

constexpr int HeaderMargin = 10; ///< Of the words, as in the program's style sheet.
constexpr int FirstMargin = 14;  ///< As the rows' pictures; style sheets don't mirror it.
constexpr int HeaderGap = 4;
constexpr int ArrowSize = 12;

} // namespace

SortHeader::SortHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{}

void SortHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    option->sortIndicator = QStyleOptionHeader::None;
}

void SortHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, section);
    painter->restore(); // a style may leave a clip behind
    if (!isSortIndicatorShown() || sortIndicatorSection() != section)
        return;
    const auto heading = [this, section](int role) {
        return model()->headerData(section, orientation(), role);
    };
    const int words = fontMetrics().horizontalAdvance(heading(Qt::DisplayRole).toString());
    const bool atEnd = heading(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    const bool isFirst = visualIndex(section) == 0 && layoutDirection() == Qt::LeftToRight;
    const int margin = isFirst ? FirstMargin : HeaderMargin;
    const int x = atEnd ? rect.right() - margin - words - HeaderGap - ArrowSize
                        : rect.left() + margin + words + HeaderGap;
    const QRect place =
            QStyle::visualRect(layoutDirection(), rect,
                               QRect(x, rect.center().y() - ArrowSize / 2, ArrowSize, ArrowSize));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (sortIndicatorOrder() == Qt::AscendingOrder) {
        painter->translate(QRectF(place).center());
        painter->rotate(180);
        painter->translate(-QRectF(place).center());
    }
    theme::icon(QStringLiteral("chevron"), theme::Tone::Link).paint(painter, place);
    painter->restore();
}

} // namespace reeldeck
