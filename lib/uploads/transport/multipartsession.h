#pragma once

#include "api/calls/multipartjson.h"
#include "uploads/file/filestamp.h"

#include <QMap>
#include <QString>

#include <optional>

namespace reeldeck {

/// What is kept of an upload session while the program is away: enough to go on where the platform
/// stands, and to know the asset it makes. No presigned URLs: they are secrets, and short-lived.
/// Private to lib/uploads.
struct KeptSession
{
    QString id;
    AssetId assetId;
    qint64 partSize = 0;
    HttpHeaders headers;         ///< To send with every part.
    FileStamp stamp;             ///< Of the file that the parts are of.
    QMap<int, QString> receipts; ///< ETags of parts that are put but not reported.
    bool finishing = false;      ///< The report of the last part may have gone out.

    friend bool operator==(const KeptSession &a, const KeptSession &b);
};

/// As the journal keeps it: one JSON object.
QString toText(const KeptSession &session);
/// Nothing when it can't be used: for another file, from a newer version, or damaged. Whoever gets
/// nothing begins a new session.
std::optional<KeptSession> sessionFromText(const QString &text, const FileStamp &stamp);

} // namespace reeldeck
