#pragma once

#include "domain/assetid.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QThreadPool>

namespace reeldeck {

/// Append-only record of every deletion that the platform confirmed: one JSON object a line with
/// id, name, time (UTC) and whether it was forced. Written in order by a thread of its own; the
/// destructor lets it finish.
class DeletionLog : public QObject
{
    Q_OBJECT

public:
    explicit DeletionLog(QObject *parent = nullptr);
    ~DeletionLog() override;

    /// Later entries go to `path`; its folder must exist.
    void setFile(const QString &path);
    void append(const AssetId &id, const QString &filename, const QDateTime &when, bool forced);

signals:
    /// An entry could not be written; `reason` is the system's. From the event loop.
    void writeFailed(const QString &path, const QString &reason);

private:
    QString m_path;
    QThreadPool m_writer;
};

} // namespace reeldeck
