#pragma once

#include "domain/assetid.h"
#include "domain/mediakind.h"

#include <QFlags>
#include <QList>
#include <QMetaType>
#include <QString>

namespace reeldeck {

/// What the list shows; the three filters of `GET /assets`, joined by "and".
struct AssetQuery
{
    QString filename;       ///< Case-insensitive substring; empty: any.
    QList<MediaKind> kinds; ///< In the order Video, Audio, Image; empty: any.
    QList<AssetId> ids;     ///< Empty: any.

    bool isFiltered() const { return !filename.isEmpty() || !kinds.isEmpty() || !ids.isEmpty(); }
    friend bool operator==(const AssetQuery &, const AssetQuery &) = default;
};

} // namespace reeldeck

Q_DECLARE_METATYPE(reeldeck::AssetQuery)
