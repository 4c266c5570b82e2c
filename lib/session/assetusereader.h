#pragma once

#include "api/calls/apiclient.h"
#include "base/clock.h"
#include "domain/assetid.h"
#include "domain/assetuse.h"

#include <QList>
#include <QObject>
#include <QPointer>

namespace reeldeck {

/// Reads what uses one asset: a page of its indexes and one of its entities side by side, then how
/// far the indexing is where that wasn't told. GUI thread.
///
///     read(id) --both pages--> changed --states of the new ones--> changed
///     readMore()  the next pages of both, behind those that are there
///
/// Reading the same asset again keeps what is known until the new is there.
class AssetUseReader : public QObject
{
    Q_OBJECT

public:
    static constexpr int PageSize = 20;

    explicit AssetUseReader(const Clock *clock, QObject *parent = nullptr);

    /// nullptr: nothing can be read. What is under way ends.
    void setClient(ApiClient *client);
    bool isConnected() const { return m_client; }

    void read(const AssetId &id);
    void readMore();
    /// Forgets the asset; what is under way ends.
    void clear();
    /// It is no longer in that index.
    void drop(const AssetReference &reference);

    const AssetId &asset() const { return m_id; }
    const AssetUse &use() const { return m_use; }
    bool isReading() const { return m_waiting > 0; }

signals:
    void changed();

private:
    void cancel();
    void ask(bool indexes, bool entities);
    void onIndexes(const Result<ReferencePage> &result);
    void onEntities(const Result<EntityPage> &result);
    void pageSettled();
    void keepKnownStates();
    void askForStates();
    void onState(const QString &indexedAssetId, const Result<AssetReference> &result);

    const Clock *m_clock;
    QPointer<ApiClient> m_client;
    AssetId m_id;
    AssetUse m_use;
    AssetUse m_next; ///< What is being read.
    int m_indexPage = 0;
    int m_entityPage = 0;
    int m_waiting = 0; ///< Pages that haven't been answered.
    QList<QPointer<ApiCall>> m_calls;
};

} // namespace reeldeck
