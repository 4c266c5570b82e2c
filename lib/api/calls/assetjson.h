#pragma once

#include "base/result.h"
#include "domain/asset.h"
#include "domain/assetreference.h"
#include "domain/page.h"

#include <QByteArray>
#include <QList>

namespace reeldeck {

/// The platform's JSON as values. Unknown fields and enum words pass, null means absent; a wrong
/// type, or a number that can't be (a negative or fractional size), is ErrorKind::Protocol naming
/// the field. Links are taken only when they are http(s). The caller bounds the size; Qt's parser
/// bounds the nesting (1024).

/// Asset and AssetDetail alike.
Result<Asset> parseAsset(const QByteArray &body);

/// `{"data": [...], "page_info": {...}}`. `data` must be there: an answer without it is not from
/// the platform, and taking it for an empty list would say that assets are gone.
Result<AssetPage> parseAssetPage(const QByteArray &body);

/// What `GET /assets/{id}/indexed-assets` answers. Field names vary between versions (unverified):
/// ids are read from `indexed_asset_id` or `_id`, `index_id` or an `index` object.
Result<ReferencePage> parseReferencePage(const QByteArray &body);
/// One of them, as `GET /indexes/{id}/indexed-assets/{id}` tells it.
Result<AssetReference> parseReference(const QByteArray &body);
/// What `GET /assets/{id}/entities` answers.
Result<EntityPage> parseEntityPage(const QByteArray &body);

/// `index_name` (or `name`) of `GET /indexes/{id}`; empty when it has none.
Result<QString> parseIndexName(const QByteArray &body);

} // namespace reeldeck
