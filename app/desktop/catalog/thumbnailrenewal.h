#pragma once

#include "api/calls/apiclient.h"
#include "domain/asset.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace reeldeck {

/// URLs of thumbnails expire (lib/api/CONTRACT.md), and the local index keeps none: the assets that
/// need one are asked for once more, together, up to MaxPageSize a call, one call at a time. What
/// the platform says of them brings the new URL along. When a call fails, what it asked for waits
/// for the next asset that needs one. GUI thread.
class ThumbnailRenewal : public QObject
{
    Q_OBJECT

public:
    explicit ThumbnailRenewal(QObject *parent = nullptr);

    /// nullptr: none. Forgets what was to be asked.
    void setClient(ApiClient *client);
    void renew(const AssetId &id);
    static constexpr int MaxWaiting = 500; ///< Assets; those that waited for longest are forgotten.

signals:
    void assetRead(const reeldeck::Asset &asset);

private:
    void ask();

    QPointer<ApiClient> m_client;
    QPointer<Call<AssetPage>> m_call;
    QList<AssetId> m_ids;
    QTimer m_timer; ///< Gathers what is needed at about the same time.
};

} // namespace reeldeck
