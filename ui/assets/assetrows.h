#pragma once

#include "catalog/table/assetroles.h"
#include "domain/assetid.h"

#include <QModelIndex>

namespace reeldeck {

/// Rows of a model with the roles of catalog/table/assetroles.h.

inline bool isLoadedRow(const QModelIndex &index)
{
    return RowState(index.data(AssetLoadStateRole).toInt()) == RowState::Loaded;
}

/// Empty when there is no such row or it isn't loaded.
inline AssetId assetIdAt(const QModelIndex &index)
{
    return index.isValid() ? AssetId(index.data(AssetIdRole).toString()) : AssetId();
}

} // namespace reeldeck
