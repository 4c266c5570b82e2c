#include "uploads/queue/assetfollower.h"

#include <algorithm>

namespace reeldeck {

AssetFollower::AssetFollower(const UploadTiming &timing, QObject *parent)
    : QObject(parent)
    , m_timing(timing)
    , m_timer(this) // A child, so that it moves to another thread with us.
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AssetFollower::askDue);
}

AssetFollower::~AssetFollower()
{
    endCall();
}

void AssetFollower::setClient(ApiClient *client)
{
    endCall();
    m_client = client;
    schedule();
}

void AssetFollower::follow(const AssetId &id)
{
    m_follows.insert(id, {m_timing.firstPoll, m_clock.monotonic() + m_timing.firstPoll, false});
    // Thousands may follow one another, and none of them is due before those that wait already.
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > m_timing.firstPoll)
        schedule();
}

void AssetFollower::forget(const AssetId &id)
{
    m_follows.remove(id);
}

void AssetFollower::schedule()
{
    if (!m_client || m_call || m_follows.isEmpty()) {
        m_timer.stop();
        return;
    }
    const auto earliest =
            std::min_element(m_follows.cbegin(), m_follows.cend(),
                             [](const Follow &a, const Follow &b) { return a.due < b.due; });
    m_timer.start(std::max(std::chrono::milliseconds(0), earliest->due - m_clock.monotonic()));
}

void AssetFollower::askDue()
{
    if (!m_client || m_call)
        return;
    // Who is nearly due comes along: one request now is less than one each moment.
    const auto horizon = m_clock.monotonic() + m_timing.firstPoll / 4;
    QList<AssetId> due;
    for (auto it = m_follows.cbegin(); it != m_follows.cend() && due.size() < MaxPageSize; ++it) {
        if (it->due > horizon)
            continue;
        if (it->askAlone) {
            due = {it.key()};
            break;
        }
        due.append(it.key());
    }
    if (due.isEmpty())
        return schedule();
    if (due.size() == 1) {
        Call<Asset> *call = m_client->retrieveAsset(due.first());
        m_call = call;
        call->onFinished(this, [this, due](const Result<Asset> &result) {
            m_call.clear();
            if (result)
                onAsset(*result);
            else
                onFailure(due, result.error());
            schedule();
        });
        return;
    }
    AssetQuery query;
    query.ids = due;
    Call<AssetPage> *call = m_client->listAssets(query, 1, MaxPageSize);
    m_call = call;
    call->onFinished(this, [this, due](const Result<AssetPage> &result) {
        m_call.clear();
        if (!result) {
            onFailure(due, result.error());
        } else {
            QSet<AssetId> missing(due.cbegin(), due.cend());
            for (const Asset &asset : result->assets) {
                missing.remove(asset.id);
                onAsset(asset);
            }
            for (const AssetId &id : std::as_const(missing)) {
                if (m_follows.contains(id))
                    m_follows[id].askAlone = true;
            }
        }
        schedule();
    });
}

void AssetFollower::onAsset(const Asset &asset)
{
    if (!m_follows.contains(asset.id))
        return;
    // A word we don't know may be a step on the way; only these two are an end.
    if (asset.status == AssetStatus::Ready || asset.status == AssetStatus::Failed) {
        m_follows.remove(asset.id);
        emit settled(asset);
    } else {
        postpone(asset.id);
    }
}

void AssetFollower::onFailure(const QList<AssetId> &asked, const Error &error)
{
    if (error.kind == ErrorKind::KeyRejected) {
        m_client = nullptr;
        emit keyRejected(error);
        return;
    }
    if (error.kind == ErrorKind::NotFound && asked.size() == 1) {
        m_follows.remove(asked.first());
        emit gone(asked.first(), error);
        return;
    }
    for (const AssetId &id : asked) {
        postpone(id);
        if (error.retryAfter && m_follows.contains(id))
            m_follows[id].due =
                    m_clock.monotonic() +
                    std::clamp(*error.retryAfter, m_timing.firstPoll, m_timing.rateLimitLongest);
    }
}

void AssetFollower::postpone(const AssetId &id)
{
    const auto it = m_follows.find(id);
    if (it == m_follows.end())
        return;
    it->due = m_clock.monotonic() + it->interval;
    it->interval = std::min(it->interval * 3 / 2, m_timing.longestPoll);
    it->askAlone = false;
}

void AssetFollower::endCall()
{
    if (!m_call)
        return;
    m_call->disconnect(this);
    m_call->cancel();
    m_call.clear();
}

} // namespace reeldeck
