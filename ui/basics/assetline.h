#pragma once

#include "domain/asset.h"

#include <QDateTime>
#include <QString>

namespace reeldeck {

/// What an asset is, in one line: "Video, 2:14, 148.2 MB, uploaded today at 14:02". What isn't
/// known is left out. `nowLocal` decides what "today" is.
QString assetFacts(const Asset &asset, const QDateTime &nowLocal);

/// What to call an asset in a sentence: its filename, fit to be shown, or its id when it has none;
/// at most `maximumLength` characters (over 20), the middle left out.
QString assetTitle(const Asset &asset, int maximumLength = 120);

/// "3 videos", "1 image"; Unknown, which only a URL is before its upload, counts as "2 URLs".
QString countOfKind(MediaKind kind, int count);

} // namespace reeldeck
