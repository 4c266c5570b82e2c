#pragma once

#include "base/clock.h"
#include "domain/asset.h"
#include "domain/limits.h"
#include "domain/transfer.h"
#include "uploads/model/uploaditem.h"
#include "uploads/queue/reconciler.h"
#include "uploads/rules/uploaddecision.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <chrono>
#include <optional>

namespace reeldeck {

class ApiClient;
class RequestGovernor;
class TransferKeeper;
class UploadRoster;
class UploadTransport;

/// What the tasks of a queue share; outlives them.
struct UploadContext
{
    UploadRoster *roster = nullptr;
    TransferKeeper *keeper = nullptr;
    const Clock *clock = nullptr;
    RequestGovernor *governor = nullptr;
    UploadTiming timing;
    ApiClient *client = nullptr; ///< The one of now; null: nobody can be asked.
    QSet<AssetId> claimed;       ///< Assets that some transfer of the queue has made.
};

/// One upload under way, from its first byte, or from looking for what became of an earlier attempt,
/// to one ending. It keeps the item's phase true meanwhile. Private to lib/uploads; worker's thread.
///
///     open() --> send() --> sent --answer--> ended
///                  |          |  \-- no answer for a while: one look at the list; certain: ended
///                  |          +-- answer lost --> looking --> ended
///                  +-- failed --> ended
///     look() --> looking --> ended
///     abort() at any time: silent
class UploadTask : public QObject
{
    Q_OBJECT

public:
    enum class End {
        Stored,    ///< `asset` is it.
        SendAgain, ///< Surely not stored: after `delay`.
        HoldQueue, ///< The same, and all others wait as well.
        StopQueue, ///< The same, and the queue stands still.
        LookLater, ///< Perhaps stored, and nobody can be asked now.
        NeedsYou,  ///< `candidates` may be it, or the list can't be had.
        Failed,
        Cancelled,
    };
    struct Ending
    {
        End end = End::Failed;
        std::optional<Asset> asset{};
        std::optional<Error> error{}; ///< Why, for the row.
        std::chrono::milliseconds delay{0};
        QList<Asset> candidates{};
    };

    /// `context` must outlive it; the item must stay in the roster.
    UploadTask(TransferId id, const UploadContext &context, QObject *parent);
    ~UploadTask() override; ///< Aborts.

    TransferId id() const { return m_id; }

    /// Opens and checks what is to be sent; nothing leaves yet. An error is the upload's end.
    std::optional<Error> open(const UploadLimits &limits);
    /// By the context's client.
    void send();
    /// What may have been stored is looked for in the platform's list; `why` its answer is missing.
    void look(const std::optional<Error> &why);
    /// Nothing more is said. isSent() tells whether that came in time.
    void abort();

    /// It was opened, and nothing is looked for yet.
    bool isAttempt() const { return m_transport != nullptr; }
    bool isLooking() const { return m_reconciler && !m_transport; }
    /// All is out; until then abort() makes sure that the platform can't have the asset.
    bool isSent() const;
    /// Another attempt goes on where this one stood.
    bool isResumable() const;
    bool usesClient(const ApiClient *client) const { return m_client == client; }

    static Error cancelledError(const UploadItem &item);

signals:
    void bytesMoved();
    void bodySent();
    /// The last report of a video in parts wasn't good: it is sending again.
    void sendsAgain();
    /// The attempt is over, before what comes of it: nothing, or why it failed.
    void attemptEnded(std::chrono::milliseconds began, const std::optional<reeldeck::Error> &error);
    void lookingBegan();
    /// The platform breaks off in a way that may hide a refusal of the key.
    void keyDoubted();
    /// Exactly once unless aborted.
    void ended(const reeldeck::UploadTask::Ending &ending);

private:
    using Milliseconds = std::chrono::milliseconds;

    UploadItem &item() const;
    void listen();
    void onProgress(qint64 sent);
    void onBodySent();
    void onSession(const QString &session);
    void onParts(int done, int total);
    void onTroubled(const Error &why);
    void onRestarted(const Error &why);
    void onFinished(const Result<Asset> &result);
    Ending failed(const Error &error, BodyProgress body);
    /// What more is known when the connection has ended within the body again and again.
    Error afterBreaks(const Error &error, BodyProgress body);
    /// Of every step but Reconcile.
    Ending endingOf(const Decision &decision, const Error &error);
    void lookUnasked();
    void onLookedUnasked(const Reconciler::Outcome &outcome);
    void onLooked(const Reconciler::Outcome &outcome);
    Reconciler *newReconciler(const UploadTiming &timing);
    bool hasUnresolvedNamesake() const;
    void dropTransport();
    void dropReconciler();
    void end(const Ending &ending);

    const TransferId m_id;
    const UploadContext &m_context;
    UploadTransport *m_transport = nullptr; ///< Child.
    Reconciler *m_reconciler = nullptr;     ///< Child; beside the transport for an unasked look.
    const ApiClient *m_client = nullptr;    ///< Only to compare.
};

} // namespace reeldeck
