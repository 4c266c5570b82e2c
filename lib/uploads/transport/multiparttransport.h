#pragma once

#include "api/calls/apiclient.h"
#include "base/clock.h"
#include "uploads/file/stampedfile.h"
#include "uploads/transport/multipartsession.h"
#include "uploads/transport/partboard.h"
#include "uploads/transport/uploadtransport.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace reeldeck {

/// A video in parts, for what is too large for one request (lib/api/CONTRACT.md, "Videos in parts").
///
///     no session --> Creating --------------+--> Sending --> Finishing --> Settling --> finished
///     a session  --> Asking ---(active)-----+       |  ^         |            ^
///                     |  |                          +--+ doubt   | answer     |
///                     |  +--(completed)----------------|---------+ lost ------+
///                     +--(expired, gone)--> Creating   +--> Asking
///
/// * Parts have the size that the server chose; four go at once, each a window into the file, read
///   as it is sent. A part's URL is used once; what was used, refused or is out of date is renewed.
/// * A part that fails goes again, after a growing pause; nothing else is sent again because of it.
///   Only when all that is tried fails does the attempt end, and the next one goes on where the
///   platform stands: what it has is never sent again, also after a restart of the program.
/// * The asset id is known from the start, and the asset appears when the last part is reported. So
///   a lost answer is settled by asking the session, and nothing is ever made twice.
/// * The file is compared with its stamp around every part and once more before the last report;
///   until then the platform has no asset, whatever it has of the parts.
/// * A session that ended on the platform is followed by a new one, and restarted() says so.
class MultipartTransport final : public UploadTransport
{
    Q_OBJECT

public:
    MultipartTransport(const AttemptInput &source, MediaKind kind, const UploadLimits &limits,
                       const UploadTiming &timing, QObject *parent);
    ~MultipartTransport() override; ///< Aborts.

    AssetMethod method() const override { return AssetMethod::Multipart; }
    void abort() override;
    bool isSent() const override { return m_kept && m_kept->finishing; }
    BodyProgress body() const override { return BodyProgress::Begun; }
    bool isResumable() const override { return true; }

    static constexpr int PartsAtOnce = 4;

protected:
    void begin(ApiClient *client) override;

private:
    using Milliseconds = std::chrono::milliseconds;
    enum class State { Idle, Creating, Asking, Sending, Draining, Finishing, Settling, Ended };
    struct HeldUrl
    {
        QUrl url;
        std::optional<Milliseconds> goodUntil; ///< Monotonic.
    };

    // The session.
    void create();
    void onCreated(const Result<MultipartSession> &result);
    void askStatus();
    void onStatus(const Result<MultipartStatus> &result);
    void sessionGone();
    void beginAgain();
    void settle(bool isComplete);
    void lookForAsset();
    void onAsset(const Result<Asset> &result);
    /// What the platform said isn't what we thought: asks it where it stands.
    void doubt(const Error &error);
    void keepSession();
    void tellParts();
    Asset assetAsKnown() const;

    // The parts.
    void pump();
    void sendPart(int part, const QUrl &url);
    void onPart(int part, const Result<QString> &result, const StampedFile::State &reading);
    void onPartFailed(int part, const Error &error);
    void takeUrls(const QList<PartUrl> &urls);
    std::optional<QUrl> takeUrl(int part);
    void requestUrls(int part);
    void reportSome();
    void finishParts();
    void report(const QList<PartReceipt> &receipts);
    void onReport(const Result<PartReport> &result, const QList<PartReceipt> &receipts);
    void tellProgress();

    /// Ends the attempt; lets the parts that are on their way arrive first when that makes sense.
    void giveUp(const Error &error);
    void finish(const Result<Asset> &result);
    /// Remembers the call until it has finished, for dropCalls().
    template <typename T>
    T *own(T *call)
    {
        m_calls.insert(call);
        connect(call, &ApiCall::finished, this, [this, call] { m_calls.remove(call); });
        // The client may go first, without signals.
        connect(call, &QObject::destroyed, this, [this, call] { m_calls.remove(call); });
        return call;
    }
    void dropCalls();
    QString name() const;

    const AttemptInput m_source;
    const UploadLimits m_limits;
    const UploadTiming m_timing;
    SystemClock m_clock;
    ApiClient *m_client = nullptr;
    State m_state = State::Idle;
    std::optional<KeptSession> m_kept;
    PartBoard m_board;
    QHash<int, HeldUrl> m_urls;
    QSet<ApiCall *> m_calls; ///< Under way.
    bool m_askingUrls = false;
    bool m_reporting = false;
    bool m_wasComplete = false; ///< Settling: the platform said so.
    QSet<int> m_suspects;       ///< Parts whose receipts were refused.
    int m_doubts = 0;           ///< Since the last part arrived.
    int m_refusedReports = 0;
    int m_freshSessions = 0;
    int m_looks = 0;
    qint64 m_told = 0;              ///< Progress so far.
    std::optional<Error> m_failure; ///< Why it is Draining.
    QTimer m_wake;
};

} // namespace reeldeck
