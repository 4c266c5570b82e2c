#pragma once

#include "base/error.h"
#include "domain/asset.h"
#include "domain/assetid.h"
#include "domain/mediakind.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QUrl>

#include <optional>

namespace reeldeck {

/// Identifies one line of the transfer queue; never reused within a queue.
enum class TransferId : qint64 {};

/// Where an upload stands, in the order in which it gets there:
///
///     Queued -> Checking -> Uploading -> WaitingForServer -> Processing -> Ready
///        |          |            |              |                |
///        +----------+-----+------+--------------+----------------+--> Failed | Cancelled
///                         |             (answer lost)
///                      Paused                   +--> NeedsYou
///
/// Ready, Failed and Cancelled are final; NeedsYou and Paused wait for the person.
enum class TransferPhase {
    Queued,
    Checking,         ///< Reading the file's type and size.
    Uploading,        ///< Bytes are moving.
    WaitingForServer, ///< All bytes are sent, no answer yet.
    Processing,       ///< The platform has it; asset id known.
    Ready,
    Paused,
    NeedsYou, ///< The answer was lost: sending again could make a second asset.
    Failed,
    Cancelled,
};

bool isFinal(TransferPhase phase);
/// True while the queue itself is at work on it.
bool isActive(TransferPhase phase);

/// What a person asks for: one file or one URL.
struct UploadRequest
{
    QString path;     ///< Absolute local path; empty for a URL upload.
    QUrl url;         ///< Public http(s) URL; empty for a file.
    QString filename; ///< Name on the platform; empty: the file's own, or what the URL's server says.
    bool enableHls = true;
    bool enableThumbnail = true;
    bool triesBeyondLimit =
            false; ///< Sent although it is larger than the platform is known to take.

    friend bool operator==(const UploadRequest &, const UploadRequest &) = default;
};

/// One line of the transfer queue as the window shows it.
struct Transfer
{
    TransferId id{};
    qint64 batch = 0; ///< The same for everything that was queued together.
    UploadRequest request;
    QString name; ///< What to call it on screen.
    MediaKind kind = MediaKind::Unknown;
    AssetMethod method = AssetMethod::Unknown; ///< How it is sent; Unknown until it begins.
    TransferPhase phase = TransferPhase::Queued;
    qint64 bytesSent = 0;
    qint64 bytesTotal = 0;     ///< 0 while unknown (URL uploads).
    double bytesPerSecond = 0; ///< Smoothed; 0 when nothing moves.
    bool stalled = false;      ///< Uploading, but no byte has moved for a while.
    int stalledSeconds = 0;    ///< For how long; 0 unless stalled.
    int partsDone = 0;         ///< Of a multipart upload.
    int partsTotal = 0;        ///< 0: not in parts.
    int attempts = 0;
    AssetId assetId;      ///< Empty until the platform answered.
    QByteArray sha256;    ///< Of the content as sent, 32 raw bytes; empty while unknown.
    QDateTime queuedUtc;  ///< Invalid where it isn't known; so are the next two.
    QDateTime startedUtc; ///< Of the last attempt.
    QDateTime finishedUtc;
    std::optional<Error> error;
    /// NeedsYou: the assets on the platform that may be this upload.
    QList<Asset> candidates;
};

/// What every line has, however many there are; the rest is asked for when it is seen.
struct TransferRow
{
    TransferId id{};
    TransferPhase phase = TransferPhase::Queued;
};

/// Roles of the transfer model (uploads/model/transfermodel.h), kept here because the window's
/// delegates may not see lib/uploads. One column; DisplayRole is the name.
enum TransferRole {
    TransferValueRole = Qt::UserRole + 1, ///< The whole `Transfer`.
    TransferPhaseRole,                    ///< int(TransferPhase).
    TransferIdRole,                       ///< qint64.
};

/// Of what is at a URL the platform says the name, `asset`'s, unless the person has given one.
void adoptName(Transfer &transfer, const Asset &asset);

} // namespace reeldeck

Q_DECLARE_METATYPE(reeldeck::TransferId)
Q_DECLARE_METATYPE(reeldeck::UploadRequest)
Q_DECLARE_METATYPE(reeldeck::Transfer)
Q_DECLARE_METATYPE(reeldeck::TransferRow)
