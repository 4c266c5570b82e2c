#pragma once

#include "api/calls/apiclient.h"
#include "uploads/rules/uploaddecision.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace reeldeck {

/// Asks for uploaded assets until their status is final. Private to lib/uploads; worker's thread.
///
/// Every asset has its own backoff (firstPoll, growing by half up to longestPoll); those that are
/// due go together, up to MaxPageSize in one listing, so that a thousand assets in processing cost
/// a few requests and not a thousand. One request at a time; none when there is nothing to follow.
class AssetFollower : public QObject
{
    Q_OBJECT

public:
    AssetFollower(const UploadTiming &timing, QObject *parent);
    ~AssetFollower() override;

    /// Asks here from now on (null: nobody). It must outlive its use.
    void setClient(ApiClient *client);

    void follow(const AssetId &id);
    void forget(const AssetId &id);

signals:
    /// The status is ready or failed; it is no longer followed.
    void settled(const reeldeck::Asset &asset);
    /// It is no longer on the platform.
    void gone(const reeldeck::AssetId &id, const reeldeck::Error &error);
    /// Following rests until the next setClient().
    void keyRejected(const reeldeck::Error &error);

private:
    struct Follow
    {
        std::chrono::milliseconds interval;
        std::chrono::milliseconds due;
        bool askAlone = false; ///< The listing didn't have it: only its own answer tells why.
    };

    void schedule();
    void askDue();
    void onAsset(const Asset &asset);
    void onFailure(const QList<AssetId> &asked, const Error &error);
    void postpone(const AssetId &id);
    void endCall();

    const UploadTiming m_timing;
    SystemClock m_clock;
    ApiClient *m_client = nullptr;
    QHash<AssetId, Follow> m_follows;
    QPointer<ApiCall> m_call;
    QTimer m_timer;
};

} // namespace reeldeck
