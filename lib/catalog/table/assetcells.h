#pragma once

#include "domain/asset.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace reeldeck {

/// What the cells of the asset list say, as translated plain text. Values that are not known, or
/// don't exist for the asset, are a dash.

/// `column` is an AssetColumn. `nowLocal`: for "Today" and "Yesterday".
QString assetCellText(const Asset &asset, int column, const QDateTime &nowLocal);

/// The same without a heading above it: "Stream ready" where the cell says "Ready".
QString assetCellAccessibleText(const Asset &asset, int column, const QDateTime &nowLocal);

/// What a column usually shows, as the language says it, for its width. Empty for the name.
QStringList assetCellSamples(int column);

/// The whole row in one line for a screen reader, since the grid shows no other column.
QString assetAccessibleText(const Asset &asset, const QDateTime &nowLocal);

/// For ToolTipRole: escaped so that a tool tip shows the text and never reads it as HTML.
QString assetToolTip(const Asset &asset, int column, const QDateTime &nowLocal);

QString assetColumnTitle(int column);

/// "Ready", "Processing", "Failed", or the platform's own word.
QString assetStatusText(const Asset &asset);

} // namespace reeldeck
