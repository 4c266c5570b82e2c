#pragma once

#include "domain/assetid.h"

#include <QDateTime>
#include <QString>

namespace reeldeck {

/// How a deletion goes about what is in use.
enum class DeletionWay {
    Plain,        ///< Un-forced: what is in use stays.
    OutOfIndexes, ///< Un-forced, too, after the asset was taken out of its indexes.
    Forced,       ///< Whatever references it.
};

/// One deletion that the platform confirmed.
struct DeletionRecord
{
    AssetId id;
    QString filename;
    QDateTime when; ///< UTC; invalid in a line that is damaged.
    DeletionWay way = DeletionWay::Plain;
    QString localPath;    ///< What it was uploaded from; empty: not from here.
    bool hasFile = false; ///< That file was there when the log was read.

    friend bool operator==(const DeletionRecord &, const DeletionRecord &) = default;
};

} // namespace reeldeck
