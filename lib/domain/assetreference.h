#pragma once

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
    QDateTime indexedAt; ///< UTC; invalid when unknown.

    friend bool operator==(const AssetReference &, const AssetReference &) = default;
};

} // namespace reeldeck

Q_DECLARE_METATYPE(reeldeck::AssetReference)
