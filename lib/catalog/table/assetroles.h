#pragma once

#include <Qt>

namespace reeldeck {

/// Columns of the asset list, in the order of the window until the person moves them. Saved filters
/// hold the numbers: a new column goes to the end.
enum AssetColumn {
    AssetNameColumn,
    AssetStatusColumn,
    AssetSizeColumn,
    AssetDurationColumn,
    AssetCreatedColumn,
    AssetStreamColumn,
    AssetTypeColumn,
    AssetThumbnailColumn,
    AssetMethodColumn,
    AssetIdColumn,
    AssetColumnCount,
};

/// Roles of AssetTableModel, the same in every column.
enum AssetRole {
    AssetValueRole = Qt::UserRole + 1, ///< The whole `Asset`; invalid while not loaded.
    AssetIdRole,                       ///< QString; empty while not loaded.
    AssetLoadStateRole,                ///< int(RowState).
    AssetDeletingRole,                 ///< bool: deletion asked for or under way; shown dimmed.
    AssetNextLoadedRole,               ///< int: the first loaded row from this one on; -1: none.
};

/// What the model knows of a row.
enum class RowState {
    Placeholder, ///< Not loaded yet; shown as quiet bars.
    Loaded,
    Failed, ///< Its page could not be fetched; the row offers Retry.
};

} // namespace reeldeck
