#include "ui/assets/sortmenu.h"

#include "catalog/table/assetcells.h"

#include <QActionGroup>

namespace reeldeck {

SortMenu::SortMenu(QWidget *parent)
    : QMenu(parent)
{
    setTitle(tr("&Sort By"));
    auto *columns = new QActionGroup(this);
    for (int column = 0; column < AssetColumnCount; ++column) {
        QAction *entry = addAction(assetColumnTitle(column));
        entry->setCheckable(true);
        columns->addAction(entry);
        connect(entry, &QAction::triggered, this, [this, column] {
            if (column != m_sort.column)
                emit columnRequested(column);
        });
        m_columns[std::size_t(column)] = entry;
    }
    addSeparator();
    auto *orders = new QActionGroup(this);
    m_ascending = addAction(tr("&Ascending"));
    m_descending = addAction(tr("&Descending"));
    for (QAction *entry : {m_ascending, m_descending}) {
        entry->setCheckable(true);
        orders->addAction(entry);
        const Qt::SortOrder order = entry == m_ascending ? Qt::AscendingOrder : Qt::DescendingOrder;
        connect(entry, &QAction::triggered, this, [this, order] {
            if (order != m_sort.order)
                emit orderRequested(order);
        });
    }
    setSort({});
}

void SortMenu::setSort(const AssetSort &sort)
{
    m_sort = sort;
    m_columns[std::size_t(sort.column)]->setChecked(true);
    (sort.order == Qt::AscendingOrder ? m_ascending : m_descending)->setChecked(true);
}

} // namespace reeldeck
