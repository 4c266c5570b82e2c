#pragma once

#include <QList>

class QBoxLayout;
class QLayoutItem;
class QVBoxLayout;
class QWidget;

namespace reeldeck {

/// Further lines of a row of buttons for what the first is too short for, so that nothing of it is ever
/// out of reach. The parts that stay in the first line are named; the others go on below in their
/// order, as many in a line as fit.
class ToolBarRows
{
public:
    /// Moves the items of `first`, which stands in `rows`, to and fro; both must outlive it. `staying`:
    /// widgets and the stretching spacer of `first`.
    ToolBarRows(QVBoxLayout *rows, QBoxLayout *first, const QList<QLayoutItem *> &staying);
    ~ToolBarRows();

    /// For a line of `width` logical pixels.
    void arrange(int width);
    /// The width that the parts which stay need, and the widest of the others.
    int minimumWidth() const;
    /// Of all lines as they are arranged.
    int height() const;

private:
    bool fits(int width) const;
    QBoxLayout *row(int number);
    void clear();

    QVBoxLayout *m_rows;
    QList<QBoxLayout *> m_lines; ///< The first and those that were ever needed.
    QList<QLayoutItem *> m_items;
    QList<QLayoutItem *> m_staying;
    QList<int> m_arranged; ///< The line of each item.
};

} // namespace reeldeck
