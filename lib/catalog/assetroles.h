#pragma once

#include <Qt>

namespace reeldeck {

/// Columns of the asset list, in the order of the window.
enum AssetColumn {
    AssetNameColumn,
    AssetStatusColumn,
    AssetSizeColumn,
    AssetDurationColumn,
    AssetCreatedColumn,
    AssetStreamColumn,
    AssetColumnCount,
};

/// Roles of AssetTableModel, the same in every column.
enum AssetRole {
    AssetValueRole = Qt::UserRole + 1, ///< The whole `Asset`; invalid while not loaded.
    AssetIdRole,                       ///< QString; empty while not loaded.
    AssetLoadStateRole,                ///< int(RowState).
    AssetDeletingRole,                 ///< bool: deletion asked for or under way; shown dimmed.
};

/// What the model knows of a row.
enum class RowState {
    Placeholder, ///< Not loaded yet; shown as quiet bars.
    Loaded,
    Failed, ///< Its page could not be fetched; the row offers Retry.
};

} // namespace reeldeck
