#pragma once

#include "base/error.h"
#include "domain/transfer.h"

#include <QList>
#include <QMetaType>

namespace reeldeck {

/// A file or URL that passed the checks before sending.
struct PlannedUpload
{
    UploadRequest request;
    MediaKind kind = MediaKind::Unknown; ///< By content; Unknown for URLs.
    qint64 size = 0;                     ///< Bytes; 0 for URLs.
};

/// A file, folder or URL that can't be uploaded, and why.
struct PlanProblem
{
    QString name; ///< Path or URL as the person gave it; plain text.
    Error error;  ///< Kinds File, TooLarge, UnsupportedType or InvalidRequest.
};

/// What a drop, a picker or a paste comes to, before any byte is sent.
struct UploadPlan
{
    QList<PlannedUpload> uploads;
    QList<PlanProblem> problems;
    int skippedJunk = 0; ///< .DS_Store, Thumbs.db, dot and ~ files inside folders.

    qint64 totalSize() const
    {
        qint64 sum = 0;
        for (const PlannedUpload &upload : uploads)
            sum += upload.size;
        return sum;
    }
};

} // namespace reeldeck

Q_DECLARE_METATYPE(reeldeck::UploadPlan)
