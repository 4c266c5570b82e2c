#pragma once

#include "api/http/requestgovernor.h"
#include "base/error.h"
#include "domain/asset.h"
#include "domain/limits.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace reeldeck {

/// The queue's own sentences, as Errors: what a row says beside its phase. Private to lib/uploads.

/// The answer was lost and the platform's list surely doesn't have it.
Error notArrivedError();
/// Queued: the file changed a moment ago.
Error stillWrittenError();
/// Queued after a failed attempt: the reason, and when it goes on by itself.
Error waitingError(const Error &reason, std::chrono::milliseconds delay);
/// WaitingForServer after an answer that leaves open whether the upload is stored: what is being done
/// about it. `why`: that answer; nothing: the connection broke, or the program ended before it.
Error lookingError(const std::optional<Error> &why = {});
/// NeedsYou: what isn't known and what each choice does.
Error unsureError(const QString &name, int candidates, const std::optional<Error> &listing);
/// Queued because the network is metered and the settings say to wait.
Error meteredError();
/// Queued because the platform takes no more uploads for so long; kind RateLimited. `now`: local.
Error paceError(const PaceState &state, std::chrono::milliseconds wait, const QDateTime &now);
/// Cancelled in time.
Error cancelledError();
/// The same, with some parts sent.
Error cancelledInPartsError();
/// WaitingForServer: cancelled after the last byte had left.
Error cancellingTooLateError();
/// Cancelled, though the platform stored it.
Error storedAnywayError(const QString &name);
/// Cancelled, and nobody knows.
Error cancelledUnknownError(const QString &name);
/// Failed: all parts were sent, the answer to the last report was lost, and its session can't be
/// asked. `answer`: what came instead.
Error lastReportLostError(const QString &name, const Error &answer);
/// `reason` came more than once in a row, each time within the body.
Error closesWhileSendingError(const Error &reason);
/// Cancelled while the platform was processing the asset.
Error notFollowedError(const QString &name);
/// Failed: the platform could not process it, in its own words where it has some. `isUrl`: it had
/// to fetch it first, and what to do depends on how the URL answered.
Error processingFailedError(const Asset &asset, bool isUrl);
/// Failed: somebody deleted the asset while it was being processed.
Error goneError(const QString &name, const Error &answer);

// Uploads in parts.

/// Failed: the account or the platform has none; kind TooLarge, with the answer's status and code.
Error noPartsError(const QString &name, qint64 size, const UploadLimits &limits,
                   const Error &answer);
/// Uploading: the session ended, and another one begins.
Error sessionEndedError();
/// The platform ends one session after the other.
Error sessionsEndError();
/// One part failed again and again.
Error partFailedError(int part, int parts, const Error &error);

} // namespace reeldeck
