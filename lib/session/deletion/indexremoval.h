#pragma once

#include "api/calls/apiclient.h"
#include "domain/assetreference.h"

#include <QObject>

namespace reeldeck {

/// Takes an asset out of indexes, one after the other; the asset stays. A lost answer is settled by
/// asking for it there: the call is never simply sent again. The first that fails ends it, and those
/// behind it are left as they are. One `finished()`, from the event loop; GUI thread.
class IndexRemoval : public QObject
{
    Q_OBJECT

public:
    /// `client` must stay until finished(), or the removal go before it.
    IndexRemoval(ApiClient *client, const QList<AssetReference> &references,
                 QObject *parent = nullptr);

    void start();
    /// How many it is out of.
    qsizetype removedCount() const { return m_next; }

signals:
    void finished(const reeldeck::Result<void> &result);

private:
    void removeNext();
    void onRemoved(const Result<void> &result);
    void askWhetherGone(const Error &lost);

    ApiClient *m_client;
    QList<AssetReference> m_references;
    qsizetype m_next = 0;
};

} // namespace reeldeck
