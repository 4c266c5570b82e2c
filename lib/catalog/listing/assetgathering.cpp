#include "catalog/listing/assetgathering.h"

#include <utility>

namespace reeldeck {

AssetGathering::AssetGathering(QObject *parent)
    : QObject(parent)
    , m_load(this)
{
    connect(&m_load, &FullRead::changed, this, &AssetGathering::changed);
    connect(&m_load, &FullRead::done, this, [this] {
        m_take = {};
        m_source.reset();
        emit finished();
    });
}

AssetGathering::~AssetGathering()
{
    m_load.disconnect(this);
    stop();
}

void AssetGathering::start(std::unique_ptr<PageSource> source, const AssetQuery &query, Taker take)
{
    stop();
    m_source = std::move(source);
    m_query = query;
    m_take = std::move(take);
    m_record = {};
    m_isSecondPass = false;
    m_load.start(m_source.get(), m_query);
}

void AssetGathering::stop()
{
    ++m_number;
    m_load.stop();
    m_take = {};
    m_source.reset();
    m_found.clear(); // a million ids, perhaps
    m_seen.clear();
}

void AssetGathering::goOn()
{
    if (m_source && isStopped())
        m_load.start(m_source.get(), m_query);
}

void AssetGathering::readLoad(const AssetQuery &, QObject *context,
                              std::function<void(const FullReadRecord &)> then)
{
    QMetaObject::invokeMethod(
            context, [this, then = std::move(then)] { then(m_record); }, Qt::QueuedConnection);
}

void AssetGathering::storeLoaded(const AssetQuery &, const FullReadRecord &record,
                                 const QList<Asset> &assets, QObject *context,
                                 std::function<void(const FullReadCount &)> then)
{
    if (m_record.run != 0 && record.run != m_record.run) {
        m_isSecondPass = true;
        m_seen.clear();
    }
    m_record = record;
    QList<Asset> fresh;
    FullReadCount count;
    for (const Asset &asset : assets) {
        if (asset.id.isEmpty())
            continue;
        if (m_isSecondPass && !m_seen.contains(asset.id)) {
            m_seen.insert(asset.id);
            ++count.fresh;
        }
        if (m_found.contains(asset.id))
            continue;
        m_found.insert(asset.id);
        fresh << asset;
        if (!m_isSecondPass)
            ++count.fresh;
    }
    count.known = int(m_isSecondPass ? m_seen.size() : m_found.size());
    m_record.known = count.known;
    const auto next = [this, context, count, then = std::move(then), number = m_number] {
        if (number != m_number)
            return;
        QMetaObject::invokeMethod(
                context, [then, count] { then(count); }, Qt::QueuedConnection);
    };
    if (fresh.isEmpty())
        next();
    else
        m_take(fresh, next);
}

void AssetGathering::finishLoad(const AssetQuery &, const FullReadRecord &record, QObject *context,
                                std::function<void(const FullReadRecord &)> then)
{
    m_record = record;
    m_record.known = int(m_isSecondPass ? m_seen.size() : m_found.size());
    QMetaObject::invokeMethod(
            context, [then = std::move(then), kept = m_record] { then(kept); },
            Qt::QueuedConnection);
}

} // namespace reeldeck
