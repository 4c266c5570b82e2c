#include "uploads/uploaddecision.h"

#include <algorithm>
#include <cmath>

namespace reeldeck {
namespace {

using std::chrono::milliseconds;

Decision retryOrFail(const AttemptFailure &failure, const UploadTiming &timing, double jitter)
{
    if (failure.retries >= timing.automaticRetries)
        return {NextStep::Fail, milliseconds(0)};
    return {NextStep::RetryLater, backoff(failure.retries, timing, jitter)};
}

milliseconds rateLimitDelay(const Error &error, const UploadTiming &timing, int retries,
                            double jitter)
{
    // A Retry-After in the past, or of a century, is an answer of somebody's broken clock.
    const milliseconds asked =
            error.retryAfter.value_or(timing.rateLimitDefault + backoff(retries, timing, jitter));
    return std::clamp(asked, std::min(timing.firstRetry, timing.rateLimitLongest),
                      timing.rateLimitLongest);
}

} // namespace

milliseconds backoff(int retries, const UploadTiming &timing, double jitter)
{
    const double step = double(timing.firstRetry.count()) * std::exp2(std::min(retries, 20));
    const double bounded = std::min(step, double(timing.longestRetry.count()));
    return milliseconds(qint64(bounded * (0.5 + 0.5 * std::clamp(jitter, 0.0, 1.0))));
}

Decision decideAfterFailure(const AttemptFailure &failure, const UploadTiming &timing,
                            double jitter)
{
    constexpr int requestTimeout = 408; // The platform gave up waiting for the rest of the body.
    const Error &error = failure.error;
    const bool mayBeStored = failure.body == BodyProgress::Complete;
    if (error.httpStatus == requestTimeout)
        return mayBeStored ? Decision{NextStep::Reconcile} : retryOrFail(failure, timing, jitter);

    switch (error.kind) {
    case ErrorKind::KeyRejected:
        return {NextStep::StopQueue};
    case ErrorKind::RateLimited:
        return {NextStep::HoldQueue, rateLimitDelay(error, timing, failure.retries, jitter)};
    case ErrorKind::Unreachable:
    case ErrorKind::Tls:
        // The client's word for "nothing was sent" (api/assetjobs.h).
        return retryOrFail(failure, timing, jitter);
    case ErrorKind::Timeout:
    case ErrorKind::ConnectionLost:
    case ErrorKind::Server:
        return mayBeStored ? Decision{NextStep::Reconcile} : retryOrFail(failure, timing, jitter);
    case ErrorKind::Protocol:
        // Garbage may stand for anything; a redirect or a refusal in other words is neither stored
        // nor cured by sending again.
        if (error.httpStatus >= 300 && error.httpStatus < 500)
            break;
        return mayBeStored ? Decision{NextStep::Reconcile} : retryOrFail(failure, timing, jitter);
    case ErrorKind::Cancelled:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::TooLarge:
    case ErrorKind::UnsupportedType:
    case ErrorKind::InvalidRequest:
    case ErrorKind::File:
    case ErrorKind::Storage:
    case ErrorKind::Internal:
        break;
    }
    return {NextStep::Fail};
}

QList<Asset> candidatesFor(const SentUpload &sent, const QList<Asset> &listed,
                           const QSet<AssetId> &claimed, const UploadTiming &timing)
{
    const QDateTime earliest = sent.startedUtc.addSecs(-timing.clockSlack.count());
    QList<Asset> candidates;
    for (const Asset &asset : listed) {
        const bool sameName = sent.filename.isEmpty() || asset.filename.isEmpty() ||
                              asset.filename == sent.filename;
        const bool sameMethod = asset.method.isAbsent() || asset.method == sent.method;
        const bool sameSize = sent.size <= 0 || !asset.size || *asset.size == sent.size;
        const bool recent = !asset.createdAt.isValid() || asset.createdAt >= earliest;
        if (sameName && sameMethod && sameSize && recent && !claimed.contains(asset.id))
            candidates.append(asset);
    }
    return candidates;
}

ReconcileStep decideAfterLook(const SentUpload &sent, qsizetype candidates, bool listedAll,
                              qsizetype looksLeft)
{
    if (candidates > 1)
        return ReconcileStep::AskPerson;
    if (candidates == 1) {
        // Without a name of our own, any URL upload of these minutes fits: that is no proof.
        return sent.filename.isEmpty() ? ReconcileStep::AskPerson : ReconcileStep::Adopt;
    }
    if (looksLeft > 0)
        return ReconcileStep::LookAgain;
    return listedAll ? ReconcileStep::SendAgain : ReconcileStep::AskPerson;
}

} // namespace reeldeck
