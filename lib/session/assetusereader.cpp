#include "session/assetusereader.h"

#include <algorithm>
#include <utility>

namespace reeldeck {
namespace {

/// True when there are pages behind this one.
bool hasPagesAfter(const std::optional<PageInfo> &info, int page, qsizetype count)
{
    if (count == 0)
        return false;
    return info && info->totalPages ? page < *info->totalPages : count >= AssetUseReader::PageSize;
}

} // namespace

AssetUseReader::AssetUseReader(const Clock *clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{}

void AssetUseReader::setClient(ApiClient *client)
{
    const bool wasReading = isReading();
    cancel();
    m_client = client;
    if (wasReading)
        emit changed();
}

void AssetUseReader::cancel()
{
    for (const QPointer<ApiCall> &call : std::exchange(m_calls, {})) {
        if (!call)
            continue;
        call->disconnect(this);
        call->cancel();
    }
    m_waiting = 0;
}

void AssetUseReader::clear()
{
    cancel();
    m_id = {};
    m_use = {};
}

void AssetUseReader::read(const AssetId &id)
{
    cancel();
    if (id != m_id)
        m_use = {};
    m_id = id;
    if (!m_client || id.isEmpty())
        return;
    m_next = {};
    m_indexPage = 0;
    m_entityPage = 0;
    ask(true, true);
}

void AssetUseReader::readMore()
{
    if (!m_client || isReading() || !m_use.hasMore())
        return;
    m_next = m_use;
    m_next.error.reset();
    ask(m_use.hasMoreIndexes, m_use.hasMoreEntities);
}

void AssetUseReader::ask(bool indexes, bool entities)
{
    if (indexes) {
        ++m_waiting;
        auto *call = m_client->listIndexedAssets(m_id, m_indexPage + 1, PageSize);
        m_calls << call;
        call->onFinished(this, &AssetUseReader::onIndexes);
    }
    if (entities) {
        ++m_waiting;
        auto *call = m_client->listEntities(m_id, m_entityPage + 1, PageSize);
        m_calls << call;
        call->onFinished(this, &AssetUseReader::onEntities);
    }
}

void AssetUseReader::onIndexes(const Result<ReferencePage> &result)
{
    if (result) {
        ++m_indexPage;
        for (const AssetReference &reference : result->references) {
            // Paging by number over a changing list repeats rows.
            const bool isKnown = std::any_of(
                    m_next.indexes.cbegin(), m_next.indexes.cend(), [&](const auto &known) {
                        return known.indexedAssetId == reference.indexedAssetId &&
                               known.indexId == reference.indexId;
                    });
            if (!isKnown)
                m_next.indexes << reference;
        }
        if (result->info)
            m_next.indexTotal = result->info->totalResults;
        m_next.hasMoreIndexes = hasPagesAfter(result->info, m_indexPage, result->references.size());
    } else {
        m_next.error = result.error();
    }
    pageSettled();
}

void AssetUseReader::onEntities(const Result<EntityPage> &result)
{
    if (result) {
        ++m_entityPage;
        for (const EntityReference &entity : result->entities) {
            if (!m_next.entities.contains(entity))
                m_next.entities << entity;
        }
        if (result->info)
            m_next.entityTotal = result->info->totalResults;
        m_next.hasMoreEntities = hasPagesAfter(result->info, m_entityPage, result->entities.size());
    } else if (result.error().kind == ErrorKind::NotFound) {
        m_next.knowsEntities = false; // if the asset is gone, the other answer says so
    } else if (!m_next.error) {
        m_next.error = result.error();
    }
    pageSettled();
}

void AssetUseReader::pageSettled()
{
    if (--m_waiting > 0)
        return;
    m_calls.clear();
    m_next.asOf = m_clock->nowUtc();
    if (m_next.error && m_next.isEmpty() && !m_use.isEmpty()) {
        // What was known stands, as of then.
        m_use.error = m_next.error;
    } else {
        keepKnownStates();
        m_use = m_next;
    }
    m_next = {};
    emit changed();
    askForStates();
}

/// Until the platform is asked again for them, so that nothing flickers.
void AssetUseReader::keepKnownStates()
{
    for (AssetReference &reference : m_next.indexes) {
        if (!reference.status.isAbsent())
            continue;
        for (const AssetReference &known : std::as_const(m_use.indexes)) {
            if (known.indexedAssetId == reference.indexedAssetId)
                reference.status = known.status;
        }
    }
}

void AssetUseReader::askForStates()
{
    for (const AssetReference &reference : std::as_const(m_use.indexes)) {
        // What is final stays so.
        if (!m_client || reference.status == IndexingStatus::Ready ||
            reference.status == IndexingStatus::Failed)
            continue;
        auto *call = m_client->retrieveIndexedAsset(reference.indexId, reference.indexedAssetId);
        m_calls << call;
        call->onFinished(this, [this, id = reference.indexedAssetId](const auto &result) {
            onState(id, result);
        });
    }
}

void AssetUseReader::onState(const QString &indexedAssetId, const Result<AssetReference> &result)
{
    const auto at = std::find_if(
            m_use.indexes.begin(), m_use.indexes.end(),
            [&](const AssetReference &one) { return one.indexedAssetId == indexedAssetId; });
    if (at == m_use.indexes.end())
        return;
    // Without its state it is told all the same.
    if (result) {
        at->status = result->status;
        at->indexedAt = result->indexedAt;
    } else if (result.error().kind == ErrorKind::NotFound) {
        drop(AssetReference(*at));
        return;
    }
    emit changed();
}

void AssetUseReader::drop(const AssetReference &reference)
{
    const auto removed = m_use.indexes.removeIf([&](const AssetReference &one) {
        return one.indexedAssetId == reference.indexedAssetId && one.indexId == reference.indexId;
    });
    if (removed == 0)
        return;
    if (m_use.indexTotal)
        m_use.indexTotal = std::max<qint64>(m_use.indexes.size(), *m_use.indexTotal - removed);
    emit changed();
}

} // namespace reeldeck
