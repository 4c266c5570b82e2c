#pragma once

#include <QHeaderView>

namespace reeldeck {

/// Headings of columns whose arrow stands beside the words, on the side where the column has room:
/// a style puts it at the section's end, which is on top of the words of a column of numbers. Down
/// means the largest or newest first.
class SortHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit SortHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
};

} // namespace reeldeck
