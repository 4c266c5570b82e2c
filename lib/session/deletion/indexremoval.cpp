#include "session/deletion/indexremoval.h"

#include "api/calls/errortable.h"

namespace reeldeck {

IndexRemoval::IndexRemoval(ApiClient *client, const QList<AssetReference> &references,
                           QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_references(references)
{}

void IndexRemoval::start()
{
    QMetaObject::invokeMethod(this, &IndexRemoval::removeNext, Qt::QueuedConnection);
}

void IndexRemoval::removeNext()
{
    if (m_next == m_references.size()) {
        emit finished({});
        return;
    }
    const AssetReference &reference = m_references.at(m_next);
    m_client->removeIndexedAsset(reference.indexId, reference.indexedAssetId)
            ->onFinished(this, &IndexRemoval::onRemoved);
}

void IndexRemoval::onRemoved(const Result<void> &result)
{
    if (!result && result.error().kind != ErrorKind::NotFound) {
        if (mayHaveBeenCarriedOut(result.error()))
            askWhetherGone(result.error());
        else
            emit finished(result);
        return;
    }
    ++m_next;
    removeNext();
}

void IndexRemoval::askWhetherGone(const Error &lost)
{
    const AssetReference &reference = m_references.at(m_next);
    auto *call = m_client->retrieveIndexedAsset(reference.indexId, reference.indexedAssetId);
    call->onFinished(this, [this, lost](const Result<AssetReference> &result) {
        if (!result && result.error().kind == ErrorKind::NotFound) {
            ++m_next;
            removeNext();
        } else {
            emit finished(lost);
        }
    });
}

} // namespace reeldeck
