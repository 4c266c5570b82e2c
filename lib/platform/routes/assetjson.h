#pragma once

#include "platform/store/indexstore.h"
#include "platform/store/storedasset.h"

#include <QJsonArray>
#include <QJsonObject>

namespace reeldeck::platform {

/// "2026-11-23T16:28:13.042Z": RFC 3339, UTC.
QString wireTime(qint64 msSinceEpoch);

/// An asset as `GET /assets/{id}` tells it. `mediaOrigin` is "http://host:port".
QJsonObject assetJson(const StoredAsset &asset, const QString &mediaOrigin);

QJsonObject indexJson(const StoredIndex &index);
QJsonObject indexedAssetJson(const StoredIndexedAsset &indexed);
/// As `GET /assets/{id}/indexed-assets` tells it.
QJsonObject indexedAssetSummaryJson(const StoredIndexedAsset &indexed);

/// `{"data":[...],"page_info":{...}}`, compact.
QByteArray pageJson(const QJsonArray &data, int page, int pageLimit, qint64 total);

QByteArray compactJson(const QJsonObject &object);

} // namespace reeldeck::platform
