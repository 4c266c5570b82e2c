#pragma once

#include "api/calls/apiclient.h"
#include "domain/assetuse.h"

#include <QObject>
#include <QSet>

namespace reeldeck {

/// Asks what uses some assets, for the question before they are deleted: the first page of indexes and
/// of entities of each, of the first MaxAsked. Ends with its deletion. GUI thread.
class UseSurvey : public QObject
{
    Q_OBJECT

public:
    static constexpr int MaxAsked = 20;

    /// `client` must outlive it.
    UseSurvey(ApiClient *client, const QList<Asset> &assets, QObject *parent = nullptr);

    void start();
    const UseFindings &findings() const { return m_findings; }

signals:
    void changed();

private:
    void askNext();
    void onIndexes(const Result<ReferencePage> &result);
    void onEntities(const Result<EntityPage> &result);
    void settled();

    ApiClient *m_client;
    QList<AssetId> m_ids;
    UseFindings m_findings;
    QSet<QString> m_known; ///< Ids of what was found.
    int m_next = 0;
    int m_waiting = 0; ///< Answers.
};

} // namespace reeldeck
