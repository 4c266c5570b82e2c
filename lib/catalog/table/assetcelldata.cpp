#include "catalog/table/assetcelldata.h"

#include "base/clock.h"
#include "catalog/table/assetcells.h"

#include <QCoreApplication>

namespace reeldeck {
namespace {

/// The translators' context of the sentences below.
struct AssetTableModelText
{
    Q_DECLARE_TR_FUNCTIONS(reeldeck::AssetTableModel)
};

} // namespace

QVariant AssetCellData::loaded(const Asset &asset, int column, int role) const
{
    const auto nowLocal = [this] {
        return m_clock->nowUtc().toLocalTime();
    };
    switch (role) {
    case Qt::DisplayRole:
        return assetCellText(asset, column, nowLocal());
    case Qt::ToolTipRole:
        return assetToolTip(asset, column, nowLocal());
    case Qt::AccessibleTextRole:
        return column == AssetNameColumn ? assetAccessibleText(asset, nowLocal())
                                         : assetCellAccessibleText(asset, column, nowLocal());
    case Qt::TextAlignmentRole:
        return alignment(column);
    case AssetLoadStateRole:
        return int(RowState::Loaded);
    case AssetValueRole:
        return QVariant::fromValue(asset);
    case AssetIdRole:
        return asset.id.toString();
    default:
        return {};
    }
}

QVariant AssetCellData::missing(RowState state, int column, int role)
{
    switch (role) {
    case AssetIdRole:
        return QString();
    case AssetDeletingRole:
        return false;
    case AssetLoadStateRole:
        return int(state);
    case Qt::TextAlignmentRole:
        return alignment(column);
    case Qt::AccessibleTextRole:
        if (column != AssetNameColumn)
            return {};
        return state == RowState::Failed
                       ? AssetTableModelText::tr(
                                 "This asset could not be loaded. Retry to ask for it again.")
                       : AssetTableModelText::tr("This asset is not loaded yet.");
    default:
        return {};
    }
}

QVariant AssetCellData::heading(int column, int role)
{
    if (column < 0 || column >= AssetColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return assetColumnTitle(column);
    if (role == Qt::TextAlignmentRole)
        return alignment(column);
    return {};
}

QVariant AssetCellData::alignment(int column)
{
    const bool isNumber = column == AssetSizeColumn || column == AssetDurationColumn;
    return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace reeldeck
