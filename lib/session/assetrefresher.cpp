#include "session/assetrefresher.h"

#include "domain/page.h"

#include <QSet>

#include <algorithm>

using namespace std::chrono_literals;

namespace reeldeck {

std::chrono::milliseconds pollDelay(int quietLooks)
{
    constexpr std::chrono::milliseconds shortest = 2s;
    constexpr std::chrono::milliseconds longest = 30s;
    return std::min<std::chrono::milliseconds>(longest,
                                               shortest * (1 << std::clamp(quietLooks, 0, 4)));
}

AssetRefresher::AssetRefresher(QObject *parent)
    : QObject(parent)
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(100ms);
    connect(&m_gather, &QTimer::timeout, this, &AssetRefresher::ask);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_isDue = true;
        ask();
    });
}

void AssetRefresher::setSession(WorkspaceSession *session)
{
    m_session.follow(session, this, &AssetRefresher::setClient);
}

void AssetRefresher::setClient(ApiClient *client)
{
    cancelRetrieval();
    if (m_call)
        m_call->disconnect(this);
    m_call.clear();
    m_client = client;
    m_once.clear();
    m_gather.stop();
    m_followed.clear();
    m_last.clear();
    m_isDue = false;
    m_timer.stop();
}

void AssetRefresher::retrieve(const AssetId &id)
{
    cancelRetrieval();
    if (!m_client)
        return;
    m_retrieval = m_client->retrieveAsset(id);
    m_retrieval->onFinished(this, [this, id](const Result<Asset> &result) {
        m_retrieval.clear();
        emit retrieved(id, result);
    });
}

void AssetRefresher::cancelRetrieval()
{
    if (!m_retrieval)
        return;
    m_retrieval->disconnect(this);
    m_retrieval->cancel();
    m_retrieval.clear();
}

void AssetRefresher::refresh(const AssetId &id)
{
    if (!m_client || m_once.contains(id))
        return;
    m_once << id;
    if (m_once.size() > MaxWaiting)
        m_once.removeFirst();
    if (!m_call && !m_gather.isActive())
        m_gather.start();
}

void AssetRefresher::setFollowed(const QList<AssetId> &ids)
{
    const bool somethingNew = std::any_of(
            ids.begin(), ids.end(), [this](const AssetId &id) { return !m_followed.contains(id); });
    m_followed = ids;
    m_last.removeIf([&ids](auto entry) { return !ids.contains(entry.key()); });
    if (somethingNew) {
        m_quietLooks = 0;
        m_timer.stop();
    }
    schedule();
}

void AssetRefresher::setEnabled(bool enabled)
{
    if (m_isFollowing == enabled)
        return;
    m_isFollowing = enabled;
    m_quietLooks = 0;
    schedule();
}

void AssetRefresher::schedule()
{
    if (!m_isFollowing || !m_client || m_followed.isEmpty()) {
        m_isDue = false;
        m_timer.stop();
        return;
    }
    if (!m_call && !m_isDue && !m_timer.isActive())
        m_timer.start(pollDelay(m_quietLooks));
}

QList<AssetId> AssetRefresher::takeFollowed(qsizetype room)
{
    if (!m_isDue || room <= 0)
        return {};
    m_isDue = false;
    if (m_next >= m_followed.size())
        m_next = 0;
    const QList<AssetId> slice = m_followed.mid(m_next, room);
    m_next += slice.size();
    return slice;
}

void AssetRefresher::ask()
{
    if (!m_client || m_call)
        return;
    Batch batch;
    // The last that were told of are the ones on screen.
    const qsizetype from = std::max<qsizetype>(0, m_once.size() - MaxPageSize);
    batch.once = m_once.mid(from);
    m_once.resize(from);
    batch.followed = takeFollowed(MaxPageSize - batch.once.size());
    AssetQuery query;
    query.ids = batch.once;
    for (const AssetId &id : std::as_const(batch.followed)) {
        if (!query.ids.contains(id))
            query.ids << id;
    }
    if (query.ids.isEmpty())
        return;
    m_call = m_client->listAssets(query, 1, MaxPageSize);
    m_call->onFinished(this, [this, batch](const Result<AssetPage> &result) {
        m_call.clear();
        onAnswered(batch, result);
    });
}

void AssetRefresher::onAnswered(const Batch &batch, const Result<AssetPage> &result)
{
    bool hasChanged = false;
    if (result) {
        QSet<AssetId> missing(batch.followed.cbegin(), batch.followed.cend());
        for (const Asset &asset : result->assets) {
            const bool isNews = missing.remove(asset.id) && m_last.value(asset.id) != asset;
            if (isNews)
                m_last.insert(asset.id, asset);
            hasChanged |= isNews;
            if (isNews || batch.once.contains(asset.id))
                emit assetRead(asset);
        }
        if (!missing.isEmpty())
            emit assetsGone(missing.values());
    } else {
        m_once = batch.once + m_once;
        m_isDue = false; // What is followed has its time again.
    }
    if (!batch.followed.isEmpty())
        m_quietLooks = hasChanged ? 0 : m_quietLooks + 1;
    if (result)
        ask();
    schedule();
}

} // namespace reeldeck
