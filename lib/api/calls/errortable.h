#pragma once

#include "api/http/httpmessage.h"
#include "base/error.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QString>

namespace reeldeck {

/// What the request was for; chooses between sentences that would be wrong elsewhere.
enum class CallKind { Read, Upload, Delete };

/// The one place where an HTTP status, the platform's code or a transport failure becomes an Error:
/// a kind that the program decides by and whole sentences that a person reads. An outcome that is
/// no failure must not be passed. `host` names the server in the sentence. The platform's own
/// message is quoted as one line of plain text, at most MaxServerMessage characters; what gateways
/// and captive portals send (HTML) never is.
Error errorFrom(const HttpOutcome &outcome, CallKind call, const QString &host,
                const QDateTime &nowUtc);

inline constexpr int MaxServerMessage = 300;

/// The translators' context of what is wrong with an answer; each phrase follows the name of a field.
struct AnswerText
{
    Q_DECLARE_TR_FUNCTIONS(PlatformAnswer)
};

/// An answer that isn't what the contract says: `field` is its JSON path ("data[3].size") and
/// `problem` a phrase of AnswerText, e.g. "is no number".
Error protocolError(const QString &field, const QString &problem);

/// True when an upload or deletion that ended like this may have been carried out all the same: the
/// answer was lost, unreadable, or came from a gateway in between. Who sends an upload again without
/// looking makes a duplicate. (Cancelled is not judged here: the canceller knows whether the body had been sent.)
bool mayHaveBeenCarriedOut(const Error &error);

} // namespace reeldeck
