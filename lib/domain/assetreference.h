#pragma once

#include "domain/asset.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace reeldeck {

/// An indexed asset: what makes an un-forced deletion answer 409. Any field may be empty.
struct AssetReference
{
    QString indexedAssetId;
    QString indexId;
    QString indexName;
    QDateTime indexedAt;             ///< UTC; invalid when unknown.
    WireEnum<IndexingStatus> status; ///< Absent: the platform has to be asked for it.

    friend bool operator==(const AssetReference &, const AssetReference &) = default;
};

/// An entity that is told by an asset among others; it loses the asset when that is deleted. Any
/// field may be empty.
struct EntityReference
{
    QString entityId;
    QString collectionId;
    QString name;

    friend bool operator==(const EntityReference &, const EntityReference &) = default;
};

} // namespace reeldeck

Q_DECLARE_METATYPE(reeldeck::AssetReference)
