#pragma once

#include "domain/filestamp.h"

#include <QDateTime>

#include <chrono>

namespace reeldeck {

/// When a file may be taken for complete: nothing of it has changed for `rest`. Pure functions.
///
/// The modification time alone doesn't do, since another computer's clock may have set it: a time
/// in the future says nothing, and the file is then watched for `rest`.

/// What was seen of the file before.
struct RestSeen
{
    bool isUnchanged = false; ///< Its stamp is the one of the last look.
    bool hasWaited = false;   ///< And that look was at least `rest` ago.
};

/// How long to wait before the next look; 0: it rests.
std::chrono::milliseconds untilRest(const RestSeen &seen, const FileStamp &now,
                                    const QDateTime &nowUtc, std::chrono::milliseconds rest);

/// Whether the file with this stamp changed shortly before `thenUtc` or later: only then it may
/// have been incomplete.
bool wasJustChanged(const FileStamp &stamp, const QDateTime &thenUtc,
                    std::chrono::milliseconds rest);

} // namespace reeldeck
