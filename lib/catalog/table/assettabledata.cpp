#include "catalog/table/assetcells.h"
#include "catalog/table/assettablemodel.h"

// What the table shows of a row; how rows come and go is in assettablemodel.cpp.

namespace reeldeck {

RowState AssetTableModel::rowState(int row) const
{
    if (m_store.at(row))
        return RowState::Loaded;
    return m_failedPages.contains(pageOfRow(row, m_pageSize)) ? RowState::Failed
                                                              : RowState::Placeholder;
}

int AssetTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_store.rowCount();
}

int AssetTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(AssetColumnCount);
}

QVariant AssetTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber =
                index.column() == AssetSizeColumn || index.column() == AssetDurationColumn;
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role == AssetLoadStateRole)
        return int(rowState(index.row()));
    if (role == AssetNextLoadedRole)
        return m_store.nextLoaded(index.row());
    const Asset *asset = m_store.at(index.row());
    if (!asset)
        return emptyRowData(index, role);

    const auto nowLocal = [this] {
        return m_clock->nowUtc().toLocalTime();
    };
    switch (role) {
    case Qt::DisplayRole:
        return assetCellText(*asset, index.column(), nowLocal());
    case Qt::ToolTipRole:
        return assetToolTip(*asset, index.column(), nowLocal());
    case Qt::AccessibleTextRole:
        return index.column() == AssetNameColumn
                       ? assetAccessibleText(*asset, nowLocal())
                       : assetCellText(*asset, index.column(), nowLocal());
    case AssetValueRole:
        return QVariant::fromValue(*asset);
    case AssetIdRole:
        return asset->id.toString();
    case AssetDeletingRole:
        return m_deleting.contains(asset->id);
    default:
        return {};
    }
}

QVariant AssetTableModel::emptyRowData(const QModelIndex &index, int role) const
{
    switch (role) {
    case AssetIdRole:
        return QString();
    case AssetDeletingRole:
        return false;
    case Qt::AccessibleTextRole:
        if (index.column() != AssetNameColumn)
            return {};
        return rowState(index.row()) == RowState::Failed
                       ? tr("This asset could not be loaded. Retry to ask for it again.")
                       : tr("This asset is not loaded yet.");
    default:
        return {};
    }
}

QVariant AssetTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= AssetColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return assetColumnTitle(section);
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == AssetSizeColumn || section == AssetDurationColumn;
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    return {};
}

Qt::ItemFlags AssetTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    // There is nothing to drag of a row that nobody knows.
    flags.setFlag(Qt::ItemIsDragEnabled, m_store.at(index.row()) != nullptr);
    return flags;
}

} // namespace reeldeck
