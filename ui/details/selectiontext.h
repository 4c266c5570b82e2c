#pragma once

#include "domain/asset.h"

#include <QList>

namespace reeldeck {

/// What several selected assets are, a line each: their kinds, their size and their length together.
/// `known` of the `count` selected are loaded; sums are told only of all.
QString selectionText(int count, const QList<Asset> &known);

} // namespace reeldeck
