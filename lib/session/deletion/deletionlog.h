#pragma once

#include "base/error.h"
#include "domain/deletionrecord.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace reeldeck {

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

    /// Writes records to `path` as a table: JSON when it ends so, else CSV; an existing file is replaced
    /// as a whole or not at all. `then` as of read(); no problem: it is there.
    void exportTo(const QString &path, const QList<DeletionRecord> &records, QObject *context,
                  const std::function<void(const std::optional<Error> &problem)> &then);

signals:
    /// An entry could not be written; `reason` is the system's. From the event loop.
    void writeFailed(const QString &path, const QString &reason);

private:
    QString m_path;
    QThreadPool m_writer;
};

} // namespace reeldeck
