#pragma once

#include "api/calls/apiclient.h"
#include "domain/asset.h"
#include "domain/assetreference.h"
#include "domain/deletionrecord.h"

#include <QObject>

namespace reeldeck {

/// What became of one asset of a deletion.
enum class DeletionOutcome {
    Deleted,
    AlreadyGone, ///< 404: nothing was there any more.
    InUse,       ///< 409: something references it; only a forced deletion takes it.
    Failed,
    Kept, ///< Stopped before it was asked for.
};

/// Deletes a list of assets on the platform, a few at a time, and says what became of each. A lost
/// answer is settled by asking for the asset: DELETE is never simply sent again. For those in use
/// it collects what references them. One `finished()`, from the event loop; GUI thread.
///
///     OutOfIndexes: list references, remove each --failed--> Failed
///     each asset: delete --2xx--------------------> Deleted
///                    |--404----------------------> AlreadyGone
///                    |--409--> list references --> InUse
///                    |--answer lost--> retrieve --404--> Deleted, else Failed
///                    `--anything else------------> Failed
class DeletionBatch : public QObject
{
    Q_OBJECT

public:
    struct Item
    {
        Asset asset;
        DeletionOutcome outcome = DeletionOutcome::Failed;
        QList<AssetReference> references; ///< For InUse.
        bool referencesKnown = false;     ///< False: the platform didn't tell.
        std::optional<Error> error;       ///< For Failed.
    };

    /// `client` must stay until finished(), or the batch go before it.
    DeletionBatch(ApiClient *client, const QList<Asset> &assets, DeletionWay way,
                  QObject *parent = nullptr);

    void start();
    /// What hasn't been asked for is kept; what is under way still ends.
    void stop();

    DeletionWay way() const { return m_way; }
    qsizetype settledCount() const { return m_settled; }
    /// In the order given; complete once finished.
    const QList<Item> &items() const { return m_items; }

signals:
    /// One asset is settled.
    void itemSettled(qsizetype index);
    void finished();

private:
    void startMore();
    void beginItem(qsizetype index);
    void takeOutOfIndexes(qsizetype index);
    void onTakenOut(qsizetype index, qsizetype removed, const Result<void> &result);
    void deleteItem(qsizetype index);
    void onDeleted(qsizetype index, const Result<void> &result);
    void askWhetherGone(qsizetype index, const Error &lost);
    void askForReferences(qsizetype index);
    void finishWhenSettled();
    void settle(qsizetype index, DeletionOutcome outcome);

    ApiClient *m_client;
    DeletionWay m_way;
    QList<Item> m_items;
    qsizetype m_next = 0;
    qsizetype m_running = 0;
    qsizetype m_settled = 0;
    bool m_isFinished = false;
};

} // namespace reeldeck
