#pragma once

#include "domain/assetid.h"
#include "session/deletion/deletionbatch.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>

namespace reeldeck {

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

/// Append-only record of every deletion that the platform confirmed: one JSON object a line with
/// id, name, time (UTC), how, and the file it was uploaded from. Written and read in order by a thread of its own; the
/// destructor lets it finish.
class DeletionLog : public QObject
{
    Q_OBJECT

public:
    explicit DeletionLog(QObject *parent = nullptr);
    ~DeletionLog() override;

    /// Later entries go to `path`; its folder must exist.
    void setFile(const QString &path);
    void append(const DeletionRecord &record);

    /// The last so many are read.
    static constexpr int MaxRecords = 100'000;
    /// Hands over what is in the file, newest first, with all that was appended before; from the event
    /// loop, unless `context` is gone by then. Lines that are damaged are left out.
    void read(QObject *context,
              const std::function<void(const QList<DeletionRecord> &records)> &then);

signals:
    /// An entry could not be written; `reason` is the system's. From the event loop.
    void writeFailed(const QString &path, const QString &reason);

private:
    QString m_path;
    QThreadPool m_writer;
};

} // namespace reeldeck
