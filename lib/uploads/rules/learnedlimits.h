#pragma once

#include "domain/asset.h"
#include "domain/limits.h"
#include "domain/mediakind.h"

#include <QString>

#include <optional>

namespace reeldeck {

/// What an upload has shown of how much the platform takes.
struct SizeVerdict
{
    AssetMethod method = AssetMethod::Unknown;
    MediaKind kind = MediaKind::Unknown;
    qint64 size = 0; ///< Bytes; 0 where it isn't known, as of a URL that was refused.
    bool isTaken = false;
    QString said{}; ///< Of one that wasn't: the platform's words; from outside.
};

/// A limit that has turned out to be another one. `which` points into NamedLimits.
struct LearnedLimit
{
    const NamedLimit *which = nullptr;
    qint64 bytes = 0;
};

/// The limit that words like "larger than the limit of 5 MB" name, in bytes, for a file of `size`
/// bytes (0: unknown), which it must be smaller than. Nothing when they name none: "too large" alone
/// says nothing of the next file. "MB" is 1024² unless only 1000² is less than `size`.
std::optional<qint64> limitSaid(const QString &words, qint64 size);

/// What follows for the next upload: a refusal that names a limit sets it, a success above the known
/// limit raises it to that size. Nothing when it fits what is known.
std::optional<LearnedLimit> learnedLimit(const SizeVerdict &verdict, const UploadLimits &known);

} // namespace reeldeck
