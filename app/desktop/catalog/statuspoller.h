#pragma once

#include "api/calls/apiclient.h"
#include "domain/asset.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <chrono>

namespace reeldeck {

/// How long until the next look, after `quietLooks` looks in a row that brought no change:
/// 2 s, then doubling to 30 s at most.
std::chrono::milliseconds pollDelay(int quietLooks);

/// Keeps assets that may still change (isSettling) up to date: asks for all of them together, up
/// to MaxPageSize ids a call, more and more seldom while nothing changes. Asks nothing while there
/// is nothing to follow, no client, or the window is hidden. GUI thread.
class StatusPoller : public QObject
{
    Q_OBJECT

public:
    explicit StatusPoller(QObject *parent = nullptr);

    /// nullptr: none. Forgets what was followed.
    void setClient(ApiClient *client);
    /// Replaces what is followed. An id that is new is looked at soon.
    void setFollowed(const QList<AssetId> &ids);
    /// A hidden window asks nothing.
    void setEnabled(bool enabled);

signals:
    void assetChanged(const reeldeck::Asset &asset);
    /// Followed, but the platform no longer lists it: somebody deleted it.
    void assetsGone(const QList<reeldeck::AssetId> &ids);

private:
    void schedule();
    void look();
    void onLooked(const QList<AssetId> &asked, const Result<AssetPage> &result);

    QPointer<ApiClient> m_client;
    QPointer<Call<AssetPage>> m_call;
    QList<AssetId> m_followed;
    qsizetype m_next = 0; ///< Where the next call's slice of m_followed begins.
    QHash<AssetId, Asset> m_last;
    int m_quietLooks = 0;
    bool m_enabled = true;
    QTimer m_timer;
};

} // namespace reeldeck
