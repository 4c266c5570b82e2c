#pragma once

#include "domain/assetid.h"
#include "domain/mediakind.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>

#include <optional>

namespace reeldeck {

/// An enumeration from the wire. The platform may grow values we don't know: they keep their
/// `text` and carry `E::Unknown`, and the window shows the text. Empty text: the field was absent.
template <typename E>
struct WireEnum
{
    E value = E::Unknown;
    QString text;

    bool isAbsent() const { return text.isEmpty(); }
    friend bool operator==(const WireEnum &, const WireEnum &) = default;
    friend bool operator==(const WireEnum &a, E b) { return a.value == b; }
};

enum class AssetMethod { Unknown, Direct, Url, Multipart };
enum class AssetStatus { Unknown, Processing, Ready, Failed };
/// Of a stream or a thumbnail: `pending|processing|ready|error` on the wire.
enum class RenditionStatus { Unknown, Pending, Processing, Ready, Error };
/// Of an asset in an index: `pending|queued|indexing|ready|failed` on the wire.
enum class IndexingStatus { Unknown, Pending, Queued, Indexing, Ready, Failed };

/// The wire's words, both ways. Unknown words keep their text.
WireEnum<AssetMethod> assetMethodFromWire(const QString &text);
WireEnum<AssetStatus> assetStatusFromWire(const QString &text);
WireEnum<RenditionStatus> renditionStatusFromWire(const QString &text);
WireEnum<IndexingStatus> indexingStatusFromWire(const QString &text);
QString wireName(AssetMethod method);
QString wireName(AssetStatus status);
QString wireName(RenditionStatus status);
QString wireName(IndexingStatus status);

/// The HLS stream of an asset.
struct AssetStream
{
    WireEnum<RenditionStatus> status;
    QUrl manifestUrl; ///< Valid only when ready; may expire: retrieve the asset again before use.

    friend bool operator==(const AssetStream &, const AssetStream &) = default;
};

/// The representative thumbnail of an asset.
struct AssetThumbnail
{
    WireEnum<RenditionStatus> status;
    QUrl representativeUrl; ///< Valid only when ready; may expire.

    friend bool operator==(const AssetThumbnail &, const AssetThumbnail &) = default;
};

/// One asset as the platform last told it. Every field but the id may be missing: "not known yet"
/// is std::nullopt, an invalid date or empty text, never 0.
struct Asset
{
    AssetId id;
    WireEnum<AssetMethod> method;
    WireEnum<AssetStatus> status;
    QString filename;                  ///< Plain text from a stranger; may hold anything.
    QString fileType;                  ///< MIME type.
    std::optional<qint64> size;        ///< Bytes; absent while processing.
    std::optional<double> duration;    ///< Seconds; absent for images and while processing.
    QDateTime createdAt;               ///< UTC.
    QString sourceUrl;                 ///< Where it was fetched from, where the platform tells.
    QString errorMessage;              ///< Why it failed, when the platform says so.
    std::optional<AssetStream> stream; ///< Absent: not asked for at upload.
    std::optional<AssetThumbnail> thumbnail; ///< Absent: not asked for at upload.
    QByteArray json; ///< The whole object as received, compact; for "raw JSON". May be empty.

    MediaKind kind() const { return mediaKindOf(fileType); }

    friend bool operator==(const Asset &, const Asset &) = default;
};

/// True while the asset itself, its stream or its thumbnail may still change by itself, so that
/// it's worth asking the platform again.
bool isSettling(const Asset &asset);
/// True when there is a stream to play. Its link may have to be read first: the local index keeps
/// none.
bool hasReadyStream(const Asset &asset);

} // namespace reeldeck

Q_DECLARE_METATYPE(reeldeck::Asset)
