#include "desktop/catalog/statuspoller.h"

#include "domain/page.h"

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

StatusPoller::StatusPoller(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &StatusPoller::look);
}

void StatusPoller::setClient(ApiClient *client)
{
    if (m_call)
        m_call->disconnect(this);
    m_call.clear();
    m_client = client;
    m_followed.clear();
    m_last.clear();
    m_timer.stop();
}

void StatusPoller::setFollowed(const QList<AssetId> &ids)
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

void StatusPoller::setEnabled(bool enabled)
{
    if (m_enabled == enabled)
        return;
    m_enabled = enabled;
    m_quietLooks = 0;
    schedule();
}

void StatusPoller::schedule()
{
    if (!m_enabled || !m_client || m_followed.isEmpty()) {
        m_timer.stop();
        return;
    }
    if (!m_call && !m_timer.isActive())
        m_timer.start(pollDelay(m_quietLooks));
}

void StatusPoller::look()
{
    if (!m_enabled || !m_client || m_followed.isEmpty() || m_call)
        return;
    if (m_next >= m_followed.size())
        m_next = 0;
    const QList<AssetId> asked = m_followed.mid(m_next, MaxPageSize);
    m_next += asked.size();
    AssetQuery query;
    query.ids = asked;
    m_call = m_client->listAssets(query, 1, MaxPageSize);
    m_call->onFinished(this,
                       [this, asked](const Result<AssetPage> &result) { onLooked(asked, result); });
}

void StatusPoller::onLooked(const QList<AssetId> &asked, const Result<AssetPage> &result)
{
    m_call.clear();
    bool changed = false;
    if (result) {
        QSet<AssetId> missing(asked.begin(), asked.end());
        for (const Asset &asset : result->assets) {
            missing.remove(asset.id);
            if (m_last.value(asset.id) == asset)
                continue;
            m_last.insert(asset.id, asset);
            changed = true;
            emit assetChanged(asset);
        }
        if (!missing.isEmpty())
            emit assetsGone(missing.values());
    }
    m_quietLooks = changed ? 0 : m_quietLooks + 1;
    schedule();
}

} // namespace reeldeck
