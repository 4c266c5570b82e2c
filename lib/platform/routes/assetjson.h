#pragma once

#include "platform/store/entitystore.h"
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
/// `nowMs` decides how far the indexing is.
QJsonObject indexedAssetJson(const StoredIndexedAsset &indexed, qint64 nowMs);
/// As `GET /assets/{id}/indexed-assets` tells it: which it is, and in which index.
QJsonObject indexedAssetSummaryJson(const StoredIndexedAsset &indexed);

QJsonObject collectionJson(const StoredCollection &collection);
QJsonObject entityJson(const StoredEntity &entity, qint64 nowMs);

/// `{"data":[...],"page_info":{...}}`, compact.
QByteArray pageJson(const QJsonArray &data, int page, int pageLimit, qint64 total);

QByteArray compactJson(const QJsonObject &object);

} // namespace reeldeck::platform
