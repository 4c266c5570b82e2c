#include "ui/basics/toolbarrows.h"

#include <QBoxLayout>

#include <algorithm>

namespace reeldeck {
namespace {

int lineWidth(const QList<QLayoutItem *> &items, int spacing)
{
    int width = 0;
    int shown = 0;
    for (QLayoutItem *item : items) {
        if (item->isEmpty() && !item->spacerItem())
            continue;
        width += std::max(item->minimumSize().width(),
                          item->layout() ? item->sizeHint().width() : 0);
        ++shown;
    }
    return width + spacing * std::max(0, shown - 1);
}

void addTo(QBoxLayout *line, QLayoutItem *item)
{
    if (QLayout *layout = item->layout())
        line->addLayout(layout);
    else
        line->addItem(item);
}

} // namespace

ToolBarRows::ToolBarRows(QVBoxLayout *rows, QBoxLayout *first, const QList<QLayoutItem *> &staying)
    : m_rows(rows)
    , m_lines{first}
    , m_staying(staying)
{
    for (int i = 0; i < first->count(); ++i) {
        m_items << first->itemAt(i);
        m_arranged << 0;
    }
}

ToolBarRows::~ToolBarRows() = default;

int ToolBarRows::height() const
{
    int height = -m_rows->spacing();
    for (const QBoxLayout *line : m_lines) {
        if (line->count() > 0)
            height += line->sizeHint().height() + m_rows->spacing();
    }
    return height;
}

bool ToolBarRows::fits(int width) const
{
    return lineWidth(m_items, m_lines.first()->spacing()) <= width;
}

int ToolBarRows::minimumWidth() const
{
    int width = lineWidth(m_staying, m_lines.first()->spacing());
    for (const QLayoutItem *item : m_items) {
        if (!m_staying.contains(item) && !item->isEmpty())
            width = std::max(width, item->minimumSize().width());
    }
    return width;
}

QBoxLayout *ToolBarRows::row(int number)
{
    while (m_lines.size() <= number) {
        auto *line = new QHBoxLayout;
        line->setSpacing(m_lines.first()->spacing());
        line->setContentsMargins(m_lines.first()->contentsMargins());
        m_rows->insertLayout(m_rows->indexOf(m_lines.last()) + 1, line);
        m_lines << line;
    }
    return m_lines.at(number);
}

void ToolBarRows::clear()
{
    for (QBoxLayout *line : std::as_const(m_lines)) {
        while (line->count() > 0) {
            QLayoutItem *item = line->takeAt(0);
            if (!m_items.contains(item))
                delete item; // the stretch at a line's end
        }
    }
}

void ToolBarRows::arrange(int width)
{
    QList<int> wanted(m_items.size(), 0);
    if (!fits(width)) {
        const int spacing = m_lines.first()->spacing();
        int line = 1;
        QList<QLayoutItem *> inLine;
        for (qsizetype i = 0; i < m_items.size(); ++i) {
            QLayoutItem *item = m_items.at(i);
            if (m_staying.contains(item))
                continue;
            inLine << item;
            // The stretch at its end takes a gap, too.
            if (inLine.size() > 1 && lineWidth(inLine, spacing) + spacing > width) {
                ++line;
                inLine = {item};
            }
            wanted[i] = line;
        }
    }
    if (wanted == m_arranged)
        return;
    m_arranged = wanted;
    clear();
    for (qsizetype i = 0; i < m_items.size(); ++i)
        addTo(row(wanted.at(i)), m_items.at(i));
    for (qsizetype i = 1; i < m_lines.size(); ++i) {
        if (m_lines.at(i)->count() > 0)
            m_lines.at(i)->addStretch(1);
    }
}

} // namespace reeldeck
