#include "uploads/rules/uploaddecision.h"

#include "domain/filenames.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace reeldeck {
namespace {

using std::chrono::milliseconds;

using enum NextStep;

// By kind; the order is that of ErrorKind's meaning, not of its values.
constexpr FailureRule rules[] = {
        // The client's word for "nothing was sent" (api/calls/createassetcall.h).
        {ErrorKind::Unreachable, RetryLater, RetryLater, true},
        {ErrorKind::Tls, RetryLater, RetryLater},
        {ErrorKind::Timeout, RetryLater, Reconcile},
        {ErrorKind::ConnectionLost, RetryLater, Reconcile},
        {ErrorKind::Server, RetryLater, Reconcile},
        {ErrorKind::Protocol, RetryLater, Reconcile}, // Garbage may stand for anything.
        {ErrorKind::RateLimited, HoldQueue, HoldQueue},
        {ErrorKind::KeyRejected, StopQueue, StopQueue},
        {ErrorKind::Forbidden, StopQueue, StopQueue},
        {ErrorKind::Cancelled, Fail, Fail},
        {ErrorKind::NotFound, Fail, Fail},
        {ErrorKind::Conflict, Fail, Fail},
        {ErrorKind::TooLarge, Fail, Fail},
        {ErrorKind::UnsupportedType, Fail, Fail},
        {ErrorKind::InvalidRequest, Fail, Fail},
        {ErrorKind::File, Fail, Fail},
        {ErrorKind::Storage, Fail, Fail},
        {ErrorKind::Internal, Fail, Fail},
        {ErrorKind::Keychain, Fail, Fail},
};

milliseconds rateLimitDelay(const Error &error, const UploadTiming &timing, int retries,
                            double jitter)
{
    // A Retry-After in the past, or of a century, is an answer of somebody's broken clock.
    const milliseconds asked =
            error.retryAfter.value_or(timing.rateLimitDefault + backoff(retries, timing, jitter));
    return std::clamp(asked, std::min(timing.firstRetry, timing.rateLimitLongest),
                      timing.rateLimitLongest);
}

QString bareAddress(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment)
            .toString(QUrl::FullyEncoded);
}

bool isSameSource(const SentUpload &sent, const Asset &asset)
{
    return bareAddress(sent.url) == bareAddress(QUrl(asset.sourceUrl));
}

} // namespace

milliseconds backoff(int retries, const UploadTiming &timing, double jitter)
{
    const double step = double(timing.firstRetry.count()) * std::exp2(std::min(retries, 20));
    const double bounded = std::min(step, double(timing.longestRetry.count()));
    return milliseconds(qint64(bounded * std::clamp(jitter, 0.0, 1.0)));
}

FailureRule ruleFor(const Error &error)
{
    constexpr int requestTimeout = 408; // The platform gave up waiting for the rest of the body.
    if (error.httpStatus == requestTimeout)
        return {error.kind, RetryLater, Reconcile};
    constexpr int insufficientStorage = 507; // Its disk is full: what it couldn't keep isn't there.
    if (error.httpStatus == insufficientStorage)
        return {error.kind, RetryLater, RetryLater, true};
    // A redirect or a refusal in other words is neither stored nor cured by sending again.
    if (error.kind == ErrorKind::Protocol && error.httpStatus >= 300 && error.httpStatus < 500)
        return {error.kind, Fail, Fail};
    const auto rule = std::find_if(std::begin(rules), std::end(rules),
                                   [&](const FailureRule &row) { return row.kind == error.kind; });
    return rule == std::end(rules) ? FailureRule{error.kind, Fail, Fail} : *rule;
}

Decision decideAfterFailure(const AttemptFailure &failure, const UploadTiming &timing,
                            double jitter)
{
    const FailureRule rule = ruleFor(failure.error);
    const NextStep step = failure.body == BodyProgress::Complete ? rule.complete : rule.incomplete;
    if (step == HoldQueue)
        return {step, rateLimitDelay(failure.error, timing, failure.retries, jitter)};
    if (step != RetryLater)
        return {step};
    if (failure.retries >= timing.automaticRetries && !rule.withoutEnd)
        return {Fail};
    return {step, backoff(failure.retries, timing, jitter)};
}

bool isDoubtful(const SentUpload &sent, const Asset &candidate, const UploadTiming &timing)
{
    const QDateTime soonest = sent.startedUtc.addSecs(-timing.measuredSlack.count());
    const bool isTooOld =
            sent.isMeasured && candidate.createdAt.isValid() && candidate.createdAt < soonest;
    const bool isOfOtherKind = sent.kind != MediaKind::Unknown &&
                               candidate.kind() != MediaKind::Unknown &&
                               candidate.kind() != sent.kind;
    // A platform that chooses the name goes by the address, until its server has named the file.
    const bool isOfOtherName =
            sent.filename.isEmpty() && candidate.sourceUrl.isEmpty() &&
            (sent.url.fileName().isEmpty() ||
             !isSameFilename(candidate.filename, sent.url.fileName(QUrl::FullyDecoded)));
    return isTooOld || isOfOtherKind || isOfOtherName;
}

QList<Asset> candidatesFor(const SentUpload &sent, const QList<Asset> &listed,
                           const QSet<AssetId> &claimed, const UploadTiming &timing)
{
    const QDateTime earliest = sent.startedUtc.addSecs(-timing.clockSlack.count());
    QList<Asset> candidates;
    for (const Asset &asset : listed) {
        const bool sameName = sent.filename.isEmpty() || asset.filename.isEmpty() ||
                              isSameFilename(asset.filename, sent.filename);
        const bool sameMethod = asset.method.isAbsent() || asset.method == sent.method;
        const bool sameSize = sent.size <= 0 || !asset.size || *asset.size == sent.size;
        const bool recent = !asset.createdAt.isValid() || asset.createdAt >= earliest;
        const bool sameSource =
                sent.url.isEmpty() || asset.sourceUrl.isEmpty() || isSameSource(sent, asset);
        if (sameName && sameMethod && sameSize && sameSource && recent &&
            !claimed.contains(asset.id))
            candidates.append(asset);
    }
    return candidates;
}

ReconcileStep decideAfterLook(const SentUpload &sent, qsizetype candidates, bool listedAll,
                              qsizetype looksLeft, qsizetype doubtful)
{
    const qsizetype certain = candidates - doubtful;
    const bool isNamedByUs = !sent.filename.isEmpty();
    if (certain > 1 || (isNamedByUs && candidates > 1))
        return ReconcileStep::AskPerson;
    if (certain == 1)
        return ReconcileStep::Adopt;
    // The right one may still appear beside them.
    if (doubtful > 0)
        return looksLeft > 0 ? ReconcileStep::LookAgain : ReconcileStep::AskPerson;
    if (looksLeft > 0)
        return ReconcileStep::LookAgain;
    return listedAll ? ReconcileStep::SendAgain : ReconcileStep::AskPerson;
}

} // namespace reeldeck
