#pragma once

#include "catalog/table/assetlisting.h"

#include <QMenu>

#include <array>

namespace reeldeck {

/// The orders of the list, called as its headings are, with the current one marked. Shows; decides
/// nothing.
class SortMenu : public QMenu
{
    Q_OBJECT

public:
    explicit SortMenu(QWidget *parent = nullptr);

    /// The order that is shown now. Emits nothing.
    void setSort(const AssetSort &sort);

signals:
    /// The person wants the list in the order of `column` (AssetColumn); never the current one.
    void columnRequested(int column);
    /// The other direction of the current order.
    void orderRequested(Qt::SortOrder order);

private:
    AssetSort m_sort;
    std::array<QAction *, AssetColumnCount> m_columns{};
    QAction *m_ascending = nullptr;
    QAction *m_descending = nullptr;
};

} // namespace reeldeck
