#pragma once

#include "api/calls/apiclient.h"
#include "domain/asset.h"
#include "session/clientfollower.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace reeldeck {

/// How long until the next look, after `quietLooks` looks in a row that brought no change:
/// 2 s, then doubling to 30 s at most.
std::chrono::milliseconds pollDelay(int quietLooks);

/// Asks the platform again for assets that the window shows; nobody else does. GUI thread.
///
/// * retrieve(): one asset as a whole, at once, by a call of its own.
/// * refresh(): once, with the others that are needed at about the same time. The URLs of thumbnails
///   expire (lib/api/CONTRACT.md), and the local copy keeps none: what the platform says of an asset
///   brings the new one along. When a call fails, its ids wait for the next asset that is needed.
/// * setFollowed(): again and again, more and more seldom while nothing changes, until it is told
///   otherwise. Not while the window is hidden.
///
/// The last two share listings of up to MaxPageSize ids, one at a time: what is to be refreshed goes
/// first, the last told first, and what is followed takes the room that is left when its time has
/// come.
class AssetRefresher : public QObject
{
    Q_OBJECT

public:
    explicit AssetRefresher(QObject *parent = nullptr);

    void setSession(WorkspaceSession *session);
    /// nullptr: none. Forgets what was to be asked for.
    void setClient(ApiClient *client);

    /// Does nothing without a client. Only the last one counts: an earlier one is cancelled.
    void retrieve(const AssetId &id);
    void cancelRetrieval();
    bool isRetrieving() const { return m_retrieval; }

    static constexpr int MaxWaiting = 500; ///< Assets; those that waited for longest are forgotten.
    void refresh(const AssetId &id);

    /// Replaces what is followed. An id that is new is looked at soon.
    void setFollowed(const QList<AssetId> &ids);
    void setEnabled(bool enabled); ///< Off: nothing is followed for now.

signals:
    void retrieved(const reeldeck::AssetId &id, const reeldeck::Result<reeldeck::Asset> &result);
    /// Refreshed; or followed, and other than it was told last.
    void assetRead(const reeldeck::Asset &asset);
    /// Followed, but the platform no longer lists it: somebody deleted it.
    void assetsGone(const QList<reeldeck::AssetId> &ids);

private:
    struct Batch
    {
        QList<AssetId> once;
        QList<AssetId> followed;
    };

    void schedule();
    void ask();
    QList<AssetId> takeFollowed(qsizetype room);
    void onAnswered(const Batch &batch, const Result<AssetPage> &result);

    ClientFollower m_session;
    QPointer<ApiClient> m_client;
    QPointer<Call<Asset>> m_retrieval;
    QPointer<Call<AssetPage>> m_call;
    QList<AssetId> m_once;
    QTimer m_gather; ///< What is needed at about the same time.
    QList<AssetId> m_followed;
    qsizetype m_next = 0; ///< Where the next slice of m_followed begins.
    QHash<AssetId, Asset> m_last;
    int m_quietLooks = 0;
    bool m_isFollowing = true;
    bool m_isDue = false; ///< It's time to look at what is followed.
    QTimer m_timer;       ///< Until then.
};

} // namespace reeldeck
