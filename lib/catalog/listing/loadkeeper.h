#pragma once

#include "catalog/listing/loadplan.h"
#include "domain/assetquery.h"

#include <QList>

#include <functional>

class QObject;

namespace reeldeck {

/// Where a load of everything keeps what it reads: the local copy, or whoever collects. All is
/// answered from the event loop, in the order of asking, and only while `context` is there.
class LoadKeeper
{
public:
    virtual ~LoadKeeper() = default;

    /// How far a load of `query` has come.
    virtual void readLoad(const AssetQuery &query, QObject *context,
                          std::function<void(const LoadRecord &)> then) = 0;
    /// Keeps a page, and where the load is; the next page isn't read before the answer.
    virtual void storeLoaded(const AssetQuery &query, const LoadRecord &record,
                             const QList<Asset> &assets, QObject *context,
                             std::function<void(const LoadCount &)> then) = 0;
    /// The end; answers with what is known then.
    virtual void finishLoad(const AssetQuery &query, const LoadRecord &record, QObject *context,
                            std::function<void(const LoadRecord &)> then) = 0;
};

} // namespace reeldeck
