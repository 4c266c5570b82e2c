#pragma once

#include "api/calls/call.h"
#include "domain/assetid.h"
#include "domain/assetreference.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace reeldeck {

/// `GET /assets/{id}/indexed-assets`, all pages (at most MaxReferences): what blocks a deletion.
/// Index names come from `GET /indexes/{id}` where the listing lacks them; a platform without that
/// answer leaves them empty.
class ListReferencesCall final : public Call<QList<AssetReference>>
{
public:
    ListReferencesCall(const ApiContext &context, const AssetId &id, QObject *parent);

    static constexpr int MaxReferences = 1000;
    static constexpr int MaxIndexNames = 20;

protected:
    void begin() override;
    void answered(const HttpOutcome &answer) override;
    void failed(const Error &error) override;

private:
    void pageArrived(const HttpOutcome &answer);
    void askNextName();
    void finish();

    AssetId m_id;
    int m_page = 1;
    QList<AssetReference> m_references;
    QStringList m_unnamed; ///< Index ids to ask for; the first is under way when naming.
    bool m_naming = false;
    QHash<QString, QString> m_names;
};

} // namespace reeldeck
