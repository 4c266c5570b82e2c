#pragma once

#include "catalog/listing/fullreadplan.h"
#include "domain/assetquery.h"

#include <QList>

#include <functional>

class QObject;

namespace reeldeck {

/// Where a load of everything keeps what it reads: the local copy, or whoever collects. All is
/// answered from the event loop, in the order of asking, and only while `context` is there.
class FullReadKeeper
{
public:
    virtual ~FullReadKeeper() = default;

    /// How far a load of `query` has come.
    virtual void readLoad(const AssetQuery &query, QObject *context,
                          std::function<void(const FullReadRecord &)> then) = 0;
    /// Keeps a page, and where the load is; the next page isn't read before the answer.
    virtual void storeLoaded(const AssetQuery &query, const FullReadRecord &record,
                             const QList<Asset> &assets, QObject *context,
                             std::function<void(const FullReadCount &)> then) = 0;
    /// The end; answers with what is known then.
    virtual void finishLoad(const AssetQuery &query, const FullReadRecord &record, QObject *context,
                            std::function<void(const FullReadRecord &)> then) = 0;
};

} // namespace reeldeck
