#pragma once

#include "api/calls/apiclient.h"
#include "uploads/rules/uploaddecision.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace reeldeck {

/// Finds out, by the platform's list, whether an upload whose answer was lost has arrived:
/// the QObject around decideAfterLook(). Private to lib/uploads; worker's thread.
///
///     look (list, page by page, back to the start of the attempt) --> one: adopt
///       ^  |                                                     \--> several: ask the person
///       |  +-- none: wait, look again; after the last look: send again
///       +----- listing failed: wait with backoff; after `failedLooks` in a row: ask the person
class Reconciler : public QObject
{
    Q_OBJECT

public:
    struct Outcome
    {
        /// Adopt, SendAgain or AskPerson; or nothing when the key was rejected (see `error`).
        std::optional<ReconcileStep> step;
        std::optional<Asset> asset; ///< The one to adopt.
        std::optional<Error> error; ///< Why the list could not be had.
        QList<Asset>
                candidates; ///< Those that may be it, the likely first, then the newest; a few at most.
    };
    using ClaimedIds = std::function<QSet<AssetId>()>;

    /// `client` must outlive it; `claimed` is asked at each look.
    Reconciler(ApiClient *client, const SentUpload &sent, ClaimedIds claimed,
               const UploadTiming &timing, QObject *parent);
    ~Reconciler() override;

    void start();
    /// No signal comes any more.
    void abort();

signals:
    /// Exactly once unless deleted before.
    void finished(const reeldeck::Reconciler::Outcome &outcome);

private:
    void look();
    void requestPage();
    void onPage(const Result<AssetPage> &page);
    void decide(bool listedAll);
    void conclude(const Outcome &outcome);

    ApiClient *m_client;
    const SentUpload m_sent;
    const ClaimedIds m_claimed;
    const UploadTiming m_timing;
    QTimer m_wait;
    QPointer<Call<AssetPage>> m_call;
    int m_page = 1;
    qsizetype m_looksDone = 0;
    int m_failedInRow = 0;
    QList<Asset> m_candidates; ///< Those that are doubtful last.
    qsizetype m_doubtful = 0;  ///< Of those.
};

} // namespace reeldeck
