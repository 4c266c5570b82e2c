#include "desktop/catalog/thumbnailrenewal.h"

#include "domain/page.h"

using namespace std::chrono_literals;

namespace reeldeck {

ThumbnailRenewal::ThumbnailRenewal(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(100ms);
    connect(&m_timer, &QTimer::timeout, this, &ThumbnailRenewal::ask);
}

void ThumbnailRenewal::setClient(ApiClient *client)
{
    if (m_call)
        m_call->disconnect(this);
    m_call.clear();
    m_client = client;
    m_ids.clear();
    m_timer.stop();
}

void ThumbnailRenewal::renew(const AssetId &id)
{
    if (!m_client || m_ids.contains(id))
        return;
    m_ids << id;
    if (m_ids.size() > MaxWaiting)
        m_ids.removeFirst();
    if (!m_call && !m_timer.isActive())
        m_timer.start();
}

void ThumbnailRenewal::ask()
{
    if (!m_client || m_call || m_ids.isEmpty())
        return;
    AssetQuery query;
    // The last that were told of are the ones on screen.
    const qsizetype from = std::max<qsizetype>(0, m_ids.size() - MaxPageSize);
    query.ids = m_ids.mid(from);
    m_ids.resize(from);
    m_call = m_client->listAssets(query, 1, MaxPageSize);
    m_call->onFinished(this, [this, ids = query.ids](const Result<AssetPage> &result) {
        m_call.clear();
        if (!result) {
            m_ids = ids + m_ids;
            return;
        }
        for (const Asset &asset : result->assets)
            emit assetRead(asset);
        ask();
    });
}

} // namespace reeldeck
