#pragma once

#include "api/calls/endpoint.h"
#include "base/result.h"
#include "domain/assetid.h"
#include "domain/assetquery.h"

#include <QByteArray>
#include <QUrl>

namespace reeldeck {

/// The URLs of the contract, built from values; nothing here sends anything. Text is
/// percent-encoded as UTF-8, arrays are repeated keys.

QUrl listAssetsUrl(const QUrl &baseUrl, const AssetQuery &query, int page, int pageSize);
QUrl createAssetUrl(const QUrl &baseUrl);
/// `id` is one path segment, whatever it holds.
QUrl assetUrl(const QUrl &baseUrl, const AssetId &id);
QUrl deleteAssetUrl(const QUrl &baseUrl, const AssetId &id, bool force);
QUrl indexedAssetsUrl(const QUrl &baseUrl, const AssetId &id, int page, int pageSize);
QUrl entitiesUrl(const QUrl &baseUrl, const AssetId &id, int page, int pageSize);
QUrl indexedAssetUrl(const QUrl &baseUrl, const QString &indexId, const QString &indexedAssetId);
QUrl indexUrl(const QUrl &baseUrl, const QString &indexId);

QUrl multipartUploadsUrl(const QUrl &baseUrl);
QUrl listMultipartUploadsUrl(const QUrl &baseUrl, int page, int pageSize);
/// `sessionId` is one path segment, whatever it holds.
QUrl multipartUploadUrl(const QUrl &baseUrl, const QString &sessionId);
QUrl multipartStatusUrl(const QUrl &baseUrl, const QString &sessionId, int page, int pageSize);
QUrl partUrlsUrl(const QUrl &baseUrl, const QString &sessionId);

/// An id that can be one path segment: not empty and no dot segment, which a URL would swallow.
bool isAddressable(const QString &id);

/// What a call fails with, unsent, when the id isn't addressable.
Error noSuchAssetError();
Error noSuchSessionError();
Error noSuchReferenceError();
/// What an upload fails with, unsent, when its file isn't open.
Error unreadableFileError();

/// Fails when no request can be made with this endpoint: no usable URL, no key, or a key with
/// characters that no header may carry.
Result<void> checkEndpoint(const ApiEndpoint &endpoint);

/// "Reeldeck/<version>".
QByteArray userAgent();

} // namespace reeldeck
