#include "session/deletion/deletionbatch.h"

#include "api/calls/errortable.h"
#include "base/humantext.h"
#include "session/deletion/indexremoval.h"

#include <utility>

namespace reeldeck {
namespace {

constexpr qsizetype MaxRunning = 4;

} // namespace

DeletionBatch::DeletionBatch(ApiClient *client, const QList<Asset> &assets, DeletionWay way,
                             QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_way(way)
{
    m_items.reserve(assets.size());
    for (const Asset &asset : assets) {
        Item item;
        item.asset = asset;
        m_items.append(item);
    }
}

void DeletionBatch::start()
{
    startMore();
    finishWhenSettled();
}

void DeletionBatch::stop()
{
    for (; m_next < m_items.size(); ++m_next) {
        m_items[m_next].outcome = DeletionOutcome::Kept;
        ++m_settled;
    }
    finishWhenSettled();
}

void DeletionBatch::finishWhenSettled()
{
    if (m_settled < m_items.size() || std::exchange(m_isFinished, true))
        return;
    QMetaObject::invokeMethod(this, &DeletionBatch::finished, Qt::QueuedConnection);
}

void DeletionBatch::startMore()
{
    while (m_running < MaxRunning && m_next < m_items.size()) {
        ++m_running;
        beginItem(m_next++);
    }
}

void DeletionBatch::beginItem(qsizetype index)
{
    if (m_way == DeletionWay::OutOfIndexes)
        takeOutOfIndexes(index);
    else
        deleteItem(index);
}

/// Out of those that hold it now; what the question named may be old.
void DeletionBatch::takeOutOfIndexes(qsizetype index)
{
    auto *call = m_client->listReferences(m_items.at(index).asset.id);
    call->onFinished(this, [this, index](const Result<QList<AssetReference>> &result) {
        if (!result) {
            onTakenOut(index, 0, result.error());
            return;
        }
        auto *removal = new IndexRemoval(m_client, *result, this);
        connect(removal, &IndexRemoval::finished, this,
                [this, index, removal](const Result<void> &outcome) {
                    removal->deleteLater();
                    onTakenOut(index, removal->removedCount(), outcome);
                });
        removal->start();
    });
}

void DeletionBatch::onTakenOut(qsizetype index, qsizetype removed, const Result<void> &result)
{
    if (result) {
        deleteItem(index);
        return;
    }
    if (result.error().kind == ErrorKind::NotFound) {
        settle(index, DeletionOutcome::AlreadyGone); // the asset itself
        return;
    }
    m_items[index].error = result.error();
    if (removed > 0) {
        QString &message = m_items[index].error->message;
        message = joinSentences(
                {message, tr("It was removed from %Ln indexes before.", nullptr, int(removed))});
    }
    settle(index, DeletionOutcome::Failed);
}

void DeletionBatch::deleteItem(qsizetype index)
{
    Call<void> *call =
            m_client->deleteAsset(m_items.at(index).asset.id, m_way == DeletionWay::Forced);
    call->onFinished(this, [this, index](const Result<void> &result) { onDeleted(index, result); });
}

void DeletionBatch::onDeleted(qsizetype index, const Result<void> &result)
{
    if (result) {
        settle(index, DeletionOutcome::Deleted);
        return;
    }
    const Error &error = result.error();
    if (error.kind == ErrorKind::NotFound) {
        settle(index, DeletionOutcome::AlreadyGone);
    } else if (error.kind == ErrorKind::Conflict && m_way != DeletionWay::Forced) {
        askForReferences(index);
    } else if (mayHaveBeenCarriedOut(error)) {
        askWhetherGone(index, error);
    } else {
        m_items[index].error = error;
        settle(index, DeletionOutcome::Failed);
    }
}

void DeletionBatch::askWhetherGone(qsizetype index, const Error &lost)
{
    Call<Asset> *call = m_client->retrieveAsset(m_items.at(index).asset.id);
    call->onFinished(this, [this, index, lost](const Result<Asset> &result) {
        if (!result && result.error().kind == ErrorKind::NotFound) {
            settle(index, DeletionOutcome::Deleted);
            return;
        }
        m_items[index].error = lost;
        if (!result) {
            QString &message = m_items[index].error->message;
            message = joinSentences({message, tr("Whether it was deleted is not known; refresh "
                                                 "the list to see.")});
        }
        settle(index, DeletionOutcome::Failed);
    });
}

void DeletionBatch::askForReferences(qsizetype index)
{
    Call<QList<AssetReference>> *call = m_client->listReferences(m_items.at(index).asset.id);
    call->onFinished(this, [this, index](const Result<QList<AssetReference>> &result) {
        // The conflict stands whether or not the platform says what causes it.
        if (result) {
            m_items[index].references = *result;
            m_items[index].referencesKnown = true;
        }
        settle(index, DeletionOutcome::InUse);
    });
}

void DeletionBatch::settle(qsizetype index, DeletionOutcome outcome)
{
    m_items[index].outcome = outcome;
    --m_running;
    ++m_settled;
    emit itemSettled(index);
    startMore();
    finishWhenSettled();
}

} // namespace reeldeck
