#pragma once

#include "base/recordtext.h"
#include "domain/asset.h"

#include <QList>
#include <QString>
#include <QUrl>

class QMimeData;

namespace reeldeck {

/// Assets as they leave the program: copied, dragged out, exported. No address in it ever holds a
/// user or a password; keys are in none, since they only go into header fields.

/// Of the stream that is ready; invalid otherwise. It may expire.
QUrl streamUrl(const Asset &asset);

/// One a line, without an end.
QString idsText(const QList<Asset> &assets);
QString namesText(const QList<Asset> &assets);
/// Of those that have one.
QString streamUrlsText(const QList<Asset> &assets);
/// What the platform sent: of one asset its object, of several an array. Of those that come from
/// the local copy, which keeps no JSON, the fields of assetRecord().
QString jsonText(const QList<Asset> &assets);

/// text/plain: the ids, one a line. text/uri-list: the streams that are ready. The caller owns it.
QMimeData *assetMimeData(const QList<Asset> &assets);

/// For a line of a table: id, filename, file_type, status, size_bytes, duration_seconds,
/// created_utc, method, stream_status, stream_url, thumbnail_status, error. Statuses are the
/// platform's words.
Record assetRecord(const Asset &asset);

} // namespace reeldeck
