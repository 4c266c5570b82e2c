#pragma once

#include "base/error.h"
#include "domain/assetreference.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace reeldeck {

/// What uses an asset, as far as it has been read.
struct AssetUse
{
    QList<AssetReference> indexes;
    QList<EntityReference> entities;
    std::optional<qint64> indexTotal; ///< How many there are; nothing: the platform doesn't tell.
    std::optional<qint64> entityTotal;
    bool hasMoreIndexes = false; ///< Pages that haven't been read.
    bool hasMoreEntities = false;
    bool knowsEntities = true;  ///< False: this platform has no entities to tell of.
    std::optional<Error> error; ///< Why it isn't all there.
    QDateTime asOf;             ///< UTC, when the platform was asked; invalid: never.

    bool isEmpty() const { return indexes.isEmpty() && entities.isEmpty(); }
    bool hasMore() const { return hasMoreIndexes || hasMoreEntities; }
};

/// What uses any of some assets, for the question before they are deleted.
struct UseFindings
{
    QStringList indexes; ///< Names, or ids where there are none; each once.
    QStringList entities;
    int asked = 0; ///< Assets that were asked about.
    int total = 0;
    bool isComplete = false; ///< Nothing is being asked any more.
    bool hasFailed = false;  ///< Of some it couldn't be read.
};

} // namespace reeldeck
