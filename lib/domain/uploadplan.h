#pragma once

#include "base/error.h"
#include "domain/filestamp.h"
#include "domain/transfer.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace reeldeck {

/// That this program knows the same file already, in the queue or as an asset.
struct EarlierUpload
{
    AssetId assetId;       ///< Empty: it is in the queue and not uploaded yet.
    QString name;          ///< Of the asset; from outside, plain text.
    QDateTime uploadedUtc; ///< Invalid while queued.
    bool isSure = true;    ///< False: only name and size were compared, not the content.

    friend bool operator==(const EarlierUpload &, const EarlierUpload &) = default;
};

/// A file or URL that passed the checks before sending.
struct PlannedUpload
{
    UploadRequest request;
    MediaKind kind = MediaKind::Unknown; ///< By content; Unknown for URLs.
    qint64 size = 0;                     ///< Bytes; 0 for URLs.
    FileStamp stamp = {};                ///< Of the file as planned; invalid for URLs.
    /// Left out unless the person says otherwise.
    std::optional<EarlierUpload> earlier = {};
    /// What speaks against using it later, as sentences; it can be uploaded all the same.
    QStringList warnings = {};
};

/// A file, folder or URL that can't be uploaded, and why.
struct PlanProblem
{
    QString name; ///< Path or URL as the person gave it; plain text.
    Error error;  ///< Kinds File, TooLarge, UnsupportedType or InvalidRequest.
    /// What to queue when the person tries it all the same: only a limit that was read or seen, and may
    /// have changed since, speaks against it.
    std::optional<PlannedUpload> attempt = {};
};

/// What a drop, a picker or a paste comes to, before any byte is sent.
struct UploadPlan
{
    QList<PlannedUpload> uploads;
    QList<PlanProblem> problems;
    int skippedJunk = 0;       ///< .DS_Store, Thumbs.db, dot and ~ files inside folders.
    int skippedUnfinished = 0; ///< Inside folders: half downloads and copies, and empty files.
    int unexamined = 0;        ///< Videos whose resolution and length nobody looked at.

    qint64 totalSize() const
    {
        qint64 sum = 0;
        for (const PlannedUpload &upload : uploads)
            sum += upload.size;
        return sum;
    }

    /// Something that the person should see before a byte is sent.
    bool needsReview() const
    {
        return !problems.isEmpty() ||
               std::any_of(uploads.begin(), uploads.end(), [](const PlannedUpload &upload) {
                   return upload.earlier || !upload.warnings.isEmpty();
               });
    }
};

} // namespace reeldeck

Q_DECLARE_METATYPE(reeldeck::UploadPlan)
