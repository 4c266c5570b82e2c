#include "session/deletion/usesurvey.h"

#include <algorithm>

namespace reeldeck {
namespace {

constexpr int PagesAtOnce = 4;

} // namespace

UseSurvey::UseSurvey(ApiClient *client, const QList<Asset> &assets, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    const qsizetype asked = std::min<qsizetype>(assets.size(), MaxAsked);
    for (const Asset &asset : assets.first(asked))
        m_ids << asset.id;
    m_findings.asked = int(asked);
    m_findings.total = int(assets.size());
}

void UseSurvey::start()
{
    askNext();
}

void UseSurvey::askNext()
{
    while (m_next < m_ids.size() && m_waiting < PagesAtOnce) {
        const AssetId &id = m_ids.at(m_next++);
        m_waiting += 2;
        m_client->listIndexedAssets(id, 1, MaxPageSize)->onFinished(this, &UseSurvey::onIndexes);
        m_client->listEntities(id, 1, MaxPageSize)->onFinished(this, &UseSurvey::onEntities);
    }
}

void UseSurvey::onIndexes(const Result<ReferencePage> &result)
{
    if (result) {
        for (const AssetReference &reference : result->references) {
            const QString &name =
                    reference.indexName.isEmpty() ? reference.indexId : reference.indexName;
            const QString key =
                    QLatin1String("i") + (reference.indexId.isEmpty() ? name : reference.indexId);
            if (!m_known.contains(key))
                m_findings.indexes << name;
            m_known.insert(key);
        }
    } else if (result.error().kind != ErrorKind::NotFound) {
        m_findings.hasFailed = true;
    }
    settled();
}

void UseSurvey::onEntities(const Result<EntityPage> &result)
{
    if (result) {
        for (const EntityReference &entity : result->entities) {
            const QString key = QLatin1String("e") + entity.entityId;
            if (!m_known.contains(key))
                m_findings.entities << (entity.name.isEmpty() ? entity.entityId : entity.name);
            m_known.insert(key);
        }
    } else if (result.error().kind != ErrorKind::NotFound) {
        m_findings.hasFailed = true; // a platform without entities says NotFound
    }
    settled();
}

void UseSurvey::settled()
{
    --m_waiting;
    askNext();
    m_findings.isComplete = m_waiting == 0;
    emit changed();
}

} // namespace reeldeck
