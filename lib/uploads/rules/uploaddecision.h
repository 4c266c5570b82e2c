#pragma once

#include "base/error.h"
#include "domain/asset.h"
#include "domain/transfer.h"

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace reeldeck {

/// What to do when an upload attempt didn't end in an asset: pure functions over values.
///
/// `POST /assets` has no idempotency key (lib/api/CONTRACT.md), so sending twice what was stored
/// once makes a second asset. What decides is therefore how much of the body had left this program,
/// which we know exactly: until the last byte of the file was handed to the network, the request
/// was incomplete and can't have been stored; after that only an answer, or the platform's list,
/// tells.

/// How far the body of an attempt got.
enum class BodyProgress {
    NotBegun, ///< Not one byte of the file was handed to the network.
    Begun,    ///< Some, but not the last one.
    Complete, ///< The last one too: the platform may have it. Always so for URL uploads.
};

/// The waits and bounds of the queue. The defaults are for people; tests shorten them.
struct UploadTiming
{
    std::chrono::milliseconds firstRetry{1000}; ///< Doubles with each attempt, with full jitter.
    std::chrono::milliseconds longestRetry{60'000};
    int automaticRetries = 10; ///< Then the transfer fails and waits for the person.
    /// 429 without Retry-After, and bounds for what Retry-After may ask of us.
    std::chrono::milliseconds rateLimitDefault{10'000};
    std::chrono::milliseconds rateLimitLongest{3600'000};
    /// Looks at the list after a lost answer: one at once, the others after these waits. An upload
    /// may appear late, since the platform stores after the connection broke.
    QList<std::chrono::milliseconds> looks{
            std::chrono::milliseconds(0), std::chrono::milliseconds(2000),
            std::chrono::milliseconds(5000), std::chrono::milliseconds(10'000)};
    /// An upload that is sent and waits longer for its answer holds no place any more. Sooner, many
    /// would be on their way when the platform says that the key or the rate isn't good.
    std::chrono::milliseconds placeHeld{1000};
    /// Without an answer to an upload that is sent the list is looked at once; a certain match is
    /// taken for the answer.
    std::chrono::milliseconds lookUnasked{10'000};
    int failedLooks = 5; ///< Listings that may fail in a row before the person is asked.
    /// How far the platform's clock may be off ours, or ours have been set meanwhile; and beyond
    /// which that is unlikely, once its answers have told its time.
    std::chrono::seconds clockSlack{300};
    std::chrono::seconds measuredSlack{30};
    std::chrono::milliseconds firstPoll{1000}; ///< Of an asset being processed; grows by half.
    std::chrono::milliseconds longestPoll{10'000};
    /// A file that changed more recently may still be written, and waits. 0: files are taken as
    /// they are when they are queued. The program says RestTime.
    std::chrono::milliseconds rest{0};
    std::chrono::milliseconds progressInterval{100};
    std::chrono::milliseconds stalledAfter{20'000}; ///< Without a byte; then it is told.
    /// After a sleep or a change of network a connection must show a sign of life within this.
    std::chrono::milliseconds aliveWithin{3000};
    /// What was sent whole is looked for no sooner than this after its start.
    std::chrono::seconds answerGrace{60};
    std::chrono::milliseconds writeAgain{5000}; ///< After the journal could not be written.
};

/// For UploadTiming::rest.
inline constexpr std::chrono::milliseconds RestTime{2000};

/// How one attempt ended without an asset.
struct AttemptFailure
{
    Error error;
    BodyProgress body = BodyProgress::NotBegun;
    int retries = 0; ///< Automatic ones already made for this transfer.
};

/// What becomes of a failed attempt. The classes of errors, by what the person meets:
/// retry later (RetryLater, HoldQueue), needs you (what Reconcile can't settle), fatal for the file
/// (Fail), fatal for the queue (StopQueue).
enum class NextStep {
    RetryLater, ///< Surely not stored: send again after `delay`.
    HoldQueue,  ///< 429: nothing was stored; the whole queue waits `delay`, then sends again.
    Reconcile,  ///< Perhaps stored: look in the list before anything else.
    StopQueue,  ///< 401, 403: the transfer goes back to the queue, and the queue stands still.
    Fail,       ///< Surely not stored, and sending it again unchanged won't help by itself.
};

/// A row of the one table of errors.
struct FailureRule
{
    ErrorKind kind;
    NextStep incomplete; ///< The last byte had not been handed to the network.
    NextStep complete;   ///< It had.
    /// The network, not the upload, is what fails: tried again for as long as it takes.
    bool withoutEnd = false;
};

/// The rule for this error. One row a kind, and the statuses that tell more than their kind.
FailureRule ruleFor(const Error &error);

struct Decision
{
    NextStep step = NextStep::Fail;
    std::chrono::milliseconds delay{0};

    friend bool operator==(const Decision &, const Decision &) = default;
};

/// `jitter` is a random number in 0..1; exponential backoff with full jitter (anything up to the
/// step), so that a batch doesn't come back all at once.
Decision decideAfterFailure(const AttemptFailure &failure, const UploadTiming &timing,
                            double jitter);

/// Wait before automatic retry number `retries` + 1.
std::chrono::milliseconds backoff(int retries, const UploadTiming &timing, double jitter);

/// What an attempt would look like in the platform's list.
struct SentUpload
{
    QString filename; ///< As sent; empty when the platform chooses it.
    QUrl url;         ///< Of a URL upload, else empty.
    AssetMethod method = AssetMethod::Direct;
    qint64 size = 0; ///< 0 when unknown (URL uploads).
    QDateTime startedUtc;
    MediaKind kind = MediaKind::Unknown;
    bool isMeasured = false; ///< `startedUtc` is by the platform's own clock.
};

/// The assets of a listing that this attempt may have made: same name (isSameFilename) where one was
/// sent, same method, same size and address where both are known, made not before the start less the
/// clock slack, and not `claimed` by another transfer. A field the platform left out doesn't rule an
/// asset out. Addresses are compared without query and user, which the platform may keep to itself.
QList<Asset> candidatesFor(const SentUpload &sent, const QList<Asset> &listed,
                           const QSet<AssetId> &claimed, const UploadTiming &timing);

/// A candidate that more likely is somebody else's: made before the start, which only a clock that was
/// set could explain, or of another kind; or, when the platform chose the name, neither of our address
/// nor called as it is. It is not adopted without the person.
bool isDoubtful(const SentUpload &sent, const Asset &candidate, const UploadTiming &timing);

enum class ReconcileStep {
    Adopt,     ///< Exactly one asset can be it.
    LookAgain, ///< Nothing yet; it may still appear.
    SendAgain, ///< Surely none.
    AskPerson, ///< Several can be it, or the list can't tell.
};

/// `listedAll`: the listing reached back to before the start of the attempt. `doubtful`: how many
/// of the candidates are. Where the platform chose the name, every upload of these minutes is one,
/// and a certain one counts alone.
ReconcileStep decideAfterLook(const SentUpload &sent, qsizetype candidates, bool listedAll,
                              qsizetype looksLeft, qsizetype doubtful = 0);

} // namespace reeldeck
