#pragma once

#include "api/http/httpmessage.h"
#include "base/result.h"
#include "domain/asset.h"
#include "domain/page.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>
#include <QUrl>

#include <optional>

namespace reeldeck {

/// What the calls under `/assets/multipart-uploads` say (lib/api/CONTRACT.md, "Videos in parts"),
/// and its JSON both ways. Read as tolerantly as assetjson.h: but numbers that don't fit together
/// are ErrorKind::Protocol, because a part of another size than the platform meant is refused only
/// after all of it was sent.

/// A file that is to go up in parts.
struct MultipartRequest
{
    QString filename;
    qint64 totalSize = 0; ///< Bytes.
    bool enableHls = false;
    bool enableThumbnail = false;
};

/// Where one part may be put, once. The query is a signature: never log it, never keep it.
struct PartUrl
{
    int index = 0; ///< From 1.
    QUrl url;
    QDateTime expiresAt; ///< UTC; invalid when the platform didn't say.
};

/// An upload session. The asset id is reserved: the asset appears when every part was reported.
struct MultipartSession
{
    QString id;
    AssetId assetId;
    qint64 partSize = 0; ///< Bytes of each part; the last may be shorter.
    int parts = 0;
    QDateTime expiresAt; ///< UTC; invalid when the platform didn't say.
    HttpHeaders headers; ///< To send with every part.
    QList<PartUrl> urls; ///< For the first few parts.

    /// A platform that cuts finer than this is broken.
    static constexpr int MaxParts = 100'000;
};

/// Proof that a part is there.
struct PartReceipt
{
    int index = 0; ///< From 1.
    QString etag;  ///< Without quotes.
    qint64 size = 0;
};

/// The answer to a report.
struct PartReport
{
    std::optional<int> totalCompleted;
    /// The platform says that it has the whole file.
    bool isComplete = false;
};

enum class MultipartState { Unknown, Active, Completed, Failed, Expired };
WireEnum<MultipartState> multipartStateFromWire(const QString &text);

/// What the platform knows of a session.
struct MultipartStatus
{
    WireEnum<MultipartState> state;
    QSet<int> completedParts; ///< Uploaded and reported.
};

struct MultipartStatusPage
{
    MultipartStatus status;
    qsizetype entries = 0; ///< Parts on this page, whatever their state.
    std::optional<PageInfo> info;
};

/// An unfinished session of the account. It doesn't say which file it was for.
struct OpenMultipart
{
    QString id;
    WireEnum<MultipartState> state;
    std::optional<qint64> totalSize;
    QDateTime createdAt;
    QDateTime expiresAt;
};

struct OpenMultipartPage
{
    QList<OpenMultipart> sessions;
    std::optional<PageInfo> info;
};

QByteArray toJson(const MultipartRequest &request);
QByteArray toJson(const QList<PartReceipt> &receipts);
QByteArray partUrlsRequestJson(int start, int count);

/// `totalSize`: of the file the session is for; part size and count must fit to it.
Result<MultipartSession> parseMultipartSession(const QByteArray &body, qint64 totalSize);
Result<QList<PartUrl>> parsePartUrls(const QByteArray &body);
Result<PartReport> parsePartReport(const QByteArray &body);
Result<MultipartStatusPage> parseMultipartStatus(const QByteArray &body);
Result<OpenMultipartPage> parseOpenMultiparts(const QByteArray &body);

/// An ETag as a proof: without quotes and weakness mark; empty when it can't be one.
QString etagFrom(const QByteArray &field);

} // namespace reeldeck
