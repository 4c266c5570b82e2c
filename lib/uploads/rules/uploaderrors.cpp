#include "uploads/rules/uploaderrors.h"

#include "base/humantext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

namespace reeldeck {
namespace {

/// The translators' context of the sentences below.
struct UploadQueueText
{
    Q_DECLARE_TR_FUNCTIONS(UploadQueue)
};

/// The HTTP status that a platform's own words tell of; 0: none.
int statusIn(const QString &reason)
{
    static const QRegularExpression status(
            QStringLiteral("\\b(?:HTTP|status|code)\\D{0,20}\\b([45]\\d\\d)\\b"),
            QRegularExpression::CaseInsensitiveOption);
    return status.match(reason).captured(1).toInt();
}

/// What to do about a URL that the platform could not use, by how it answered.
Error urlFailedError(const QString &reason)
{
    constexpr int unauthorized = 401, forbidden = 403, notFound = 404, gone = 410, tooMany = 429;
    const int status = statusIn(reason);
    if (status == notFound || status == gone) {
        return makeError(ErrorKind::NotFound,
                         UploadQueueText::tr("There is nothing at the URL (status %1). Open it in "
                                             "a browser to see where it went, then upload the "
                                             "right one.")
                                 .arg(status));
    }
    if (status == unauthorized || status == forbidden) {
        return makeError(
                ErrorKind::Forbidden,
                UploadQueueText::tr("The URL is not open to the public (status %1), and the "
                                    "platform can't sign in there. Make it public, or download "
                                    "the file and upload that.")
                        .arg(status));
    }
    if (status >= 500 || status == tooMany) {
        return makeError(ErrorKind::Server,
                         UploadQueueText::tr("The server of the URL has trouble just now (status "
                                             "%1). Upload it again later.")
                                 .arg(status));
    }
    if (status > 0) {
        return makeError(ErrorKind::InvalidRequest,
                         UploadQueueText::tr("The server of the URL refused it (status %1). Check "
                                             "that it opens for anybody, then upload it again.")
                                 .arg(status));
    }
    return makeError(
            ErrorKind::UnsupportedType,
            reason.isEmpty()
                    ? UploadQueueText::tr("The platform could not use the URL and gave no reason. "
                                          "Check that it leads anybody to the video, audio file "
                                          "or image itself, not to a page about it.")
                    : UploadQueueText::tr("The platform could not use what is at the URL. Check "
                                          "that it leads to the media file itself, not to a page "
                                          "about it. The platform says: “%1”.")
                              .arg(reason));
}

QString paceReason(const PaceState &state)
{
    if (state.quotaUntilUtc)
        return UploadQueueText::tr("Waiting: the account's uploads of this day are used up.");
    if (state.heldUntilUtc || !state.minute.limit)
        return UploadQueueText::tr("Waiting: the platform asked for a pause.");
    return UploadQueueText::tr(
            "Waiting for the next minute: the platform takes %Ln uploads a minute.", nullptr,
            *state.minute.limit);
}

} // namespace

Error waitingError(const Error &reason, std::chrono::milliseconds delay)
{
    // The time of day stays true while the row is looked at; "in 8 s" doesn't.
    const QDateTime now = QDateTime::currentDateTime();
    const QDateTime when = now.addMSecs(delay.count());
    const bool isToday = when.date() == now.date();
    const QString shown = isToday ? timeWithSeconds(when) : dayAndTime(when, now.date());
    Error error = reason;
    if (reason.kind != ErrorKind::RateLimited)
        error.message = (isToday ? UploadQueueText::tr("%1 Reeldeck tries again by itself at %2.",
                                                       "a sentence, a time of day")
                                 : UploadQueueText::tr("%1 Reeldeck tries again by itself on %2.",
                                                       "a sentence, a date with a time"))
                                .arg(reason.message, shown);
    else if (reason.code == QLatin1String("usage_limit_exceeded"))
        error.message =
                (isToday ? UploadQueueText::tr("The quota of the account is used up. Nothing is "
                                               "lost: the queue goes on by itself at %1.",
                                               "a time of day")
                         : UploadQueueText::tr("The quota of the account is used up. Nothing is "
                                               "lost: the queue goes on by itself on %1.",
                                               "a date with a time"))
                        .arg(shown);
    else
        error.message =
                (isToday ? UploadQueueText::tr(
                                   "The platform takes no more uploads for the moment (rate "
                                   "limit). Nothing is lost: the queue goes on by itself at %1.",
                                   "a time of day")
                         : UploadQueueText::tr(
                                   "The platform takes no more uploads for the moment (rate "
                                   "limit). Nothing is lost: the queue goes on by itself on %1.",
                                   "a date with a time"))
                        .arg(shown);
    return error;
}

Error notArrivedError()
{
    return makeError(
            ErrorKind::ConnectionLost,
            UploadQueueText::tr(
                    "The connection broke before the platform answered, and the upload isn't in "
                    "the platform's list. Check the connection."));
}

Error stillWrittenError()
{
    return makeError(ErrorKind::File,
                     UploadQueueText::tr(
                             "Waiting until the file is no longer being written. It is uploaded by "
                             "itself as soon as it rests."));
}

Error lookingError(const std::optional<Error> &why)
{
    if (why && why->httpStatus > 0) {
        return makeError(
                ErrorKind::Server,
                UploadQueueText::tr(
                        "The platform answered with a fault of its own. Reeldeck is looking "
                        "whether the upload arrived, so that it isn't stored twice."));
    }
    return makeError(
            ErrorKind::ConnectionLost,
            UploadQueueText::tr(
                    "The connection broke before the platform answered. Reeldeck is looking "
                    "whether the upload arrived, so that it isn't stored twice."));
}

Error unsureError(const QString &name, int candidates, const std::optional<Error> &listing)
{
    const QString shown = displayName(name);
    if (listing) {
        return makeError(
                ErrorKind::ConnectionLost,
                UploadQueueText::tr(
                        "The platform's answer to “%1” was lost, and its list can't be read to "
                        "see whether the upload arrived: %2 Look for it in the list; retry only "
                        "if it isn't there.")
                        .arg(shown, listing->message));
    }
    if (candidates > 1) {
        return makeError(
                ErrorKind::ConnectionLost,
                UploadQueueText::tr(
                        "The platform's answer to “%1” was lost, and %Ln assets in its list could "
                        "be this upload. Look at them; retry only if none of them is.",
                        nullptr, candidates)
                        .arg(shown));
    }
    return makeError(
            ErrorKind::ConnectionLost,
            UploadQueueText::tr(
                    "The platform's answer to “%1” was lost, and its list doesn't tell whether "
                    "the upload arrived. Look for it in the list; retry only if it isn't there.")
                    .arg(shown));
}

Error meteredError()
{
    return makeError(ErrorKind::Cancelled,
                     UploadQueueText::tr(
                             "The network is metered, so the upload waits until another one is "
                             "connected. To send it all the same, change that in the settings."));
}

Error paceError(const PaceState &state, std::chrono::milliseconds wait, const QDateTime &now)
{
    const QDateTime when = now.addMSecs(wait.count());
    const QString why = paceReason(state);
    return makeError(ErrorKind::RateLimited,
                     when.date() == now.date()
                             ? UploadQueueText::tr("%1 It goes on by itself at %2.",
                                                   "why an upload waits, a time of day")
                                       .arg(why, timeWithSeconds(when))
                             : UploadQueueText::tr("%1 It goes on by itself on %2.",
                                                   "why an upload waits, a date with a time")
                                       .arg(why, dayAndTime(when, now.date())));
}

Error cancelledError()
{
    return makeError(ErrorKind::Cancelled,
                     UploadQueueText::tr("It was cancelled. The platform has nothing of it."));
}

Error cancelledInPartsError()
{
    return makeError(
            ErrorKind::Cancelled,
            UploadQueueText::tr(
                    "It was cancelled. The parts that were already sent make no asset; the "
                    "platform drops them by itself within a day."));
}

Error cancellingTooLateError()
{
    return makeError(
            ErrorKind::Cancelled,
            UploadQueueText::tr(
                    "Everything was already sent when it was cancelled. Reeldeck waits for the "
                    "platform's answer to say what became of it."));
}

Error storedAnywayError(const QString &name)
{
    return makeError(
            ErrorKind::Cancelled,
            UploadQueueText::tr(
                    "It was cancelled after everything had been sent, and the platform has "
                    "stored “%1”. Delete it in the list if you don't want it.")
                    .arg(displayName(name)));
}

Error cancelledUnknownError(const QString &name)
{
    return makeError(
            ErrorKind::Cancelled,
            UploadQueueText::tr(
                    "It was cancelled after everything had been sent, and no answer came. If "
                    "“%1” appears in the list and you don't want it, delete it there.")
                    .arg(displayName(name)));
}

Error lastReportLostError(const QString &name, const Error &answer)
{
    Error error = answer;
    error.message =
            UploadQueueText::tr(
                    "All of “%1” was sent, but the platform's last answer was lost and it can't be "
                    "asked now: %2 The asset may be in the list already. Retry asks the platform "
                    "first, so nothing is sent twice.")
                    .arg(displayName(name), answer.message);
    return error;
}

Error closesWhileSendingError(const Error &reason)
{
    Error error = reason;
    error.message = UploadQueueText::tr(
            "The connection is closed while the file is being sent. The platform or a proxy on the "
            "way may not take a file of this size or kind; else the network breaks off.");
    return error;
}

Error notFollowedError(const QString &name)
{
    return makeError(
            ErrorKind::Cancelled,
            UploadQueueText::tr(
                    "“%1” is already on the platform and is being processed there. Reeldeck no "
                    "longer follows it here; delete it in the list if you don't want it.")
                    .arg(displayName(name)));
}

Error processingFailedError(const Asset &asset, bool isUrl)
{
    QString reason = displayName(asset.errorMessage).trimmed();
    while (reason.endsWith(QLatin1Char('.')))
        reason.chop(1);
    if (isUrl)
        return urlFailedError(reason);
    Error error = makeError(
            ErrorKind::UnsupportedType,
            reason.isEmpty()
                    ? UploadQueueText::tr("The platform could not process the file and gave no "
                                          "reason. It may be damaged; check that it plays, then "
                                          "upload it again.")
                    : UploadQueueText::tr("The platform could not process the file: “%1”. Check "
                                          "that it plays, then upload it again.")
                              .arg(reason));
    error.said = reason;
    return error;
}

Error goneError(const QString &name, const Error &answer)
{
    Error error = answer;
    error.message =
            UploadQueueText::tr(
                    "“%1” was uploaded, but it is no longer on the platform: it was deleted "
                    "before it was ready.")
                    .arg(displayName(name));
    return error;
}

Error noPartsError(const QString &name, qint64 size, const UploadLimits &limits,
                   const Error &answer)
{
    Error error = answer;
    error.kind = ErrorKind::TooLarge;
    const QString what =
            UploadQueueText::tr("“%1” is %2, which is more than one upload can hold (%3), and this "
                                "account can't upload in parts.")
                    .arg(displayName(name), humanSize(size), humanSize(limits.directVideo));
    const QString wayOut = size <= limits.urlMedia
                                   ? UploadQueueText::tr("Put it where it has a public URL and "
                                                         "upload the URL (up to %1), or make "
                                                         "it smaller.")
                                             .arg(humanSize(limits.urlMedia))
                                   : UploadQueueText::tr("Make it smaller.");
    error.message = joinSentences({what, wayOut});
    return error;
}

Error sessionEndedError()
{
    return makeError(ErrorKind::NotFound,
                     UploadQueueText::tr(
                             "The platform ended the upload before all of its parts were there (it "
                             "keeps them for a day), so it begins again from the first part."));
}

Error sessionsEndError()
{
    return makeError(
            ErrorKind::Server,
            UploadQueueText::tr(
                    "The platform ended the upload before all of its parts were there, again "
                    "and again. Try again later."));
}

Error partFailedError(int part, int parts, const Error &error)
{
    const bool isNetwork = error.kind == ErrorKind::Unreachable ||
                           error.kind == ErrorKind::Timeout ||
                           error.kind == ErrorKind::ConnectionLost || error.kind == ErrorKind::Tls;
    if (isNetwork)
        return error;
    // A refusal by the storage says nothing about the account or the file.
    Error told = error;
    told.kind = ErrorKind::Server;
    told.message = UploadQueueText::tr(
                           "The platform's storage doesn't take part %1 of %2 of the file. What is "
                           "already there is kept.")
                           .arg(part)
                           .arg(parts);
    return told;
}

} // namespace reeldeck
