#pragma once

#include "domain/asset.h"

#include <QJsonValue>
#include <QList>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>

namespace reeldeck {

/// A deletion that the program didn't live to see the end of.
struct UnfinishedDeletion
{
    // Id and name only.
    QList<Asset> deleted;
    QList<Asset> inUse;  ///< Kept: the question about them had no answer.
    QList<Asset> open;   ///< Nobody knows, or they were not deleted.
    QList<Asset> unsent; ///< Kept: nothing was sent, since the time to undo it wasn't over.
};

/// What a person confirmed to delete, on disk before the first call, so that the next start can tell of
/// a deletion that was cut off. Nothing is ever deleted because of what is in it. One file a workspace,
/// one JSON object a line; it is there only while something is under way. Written and read in order by a
/// thread of its own; the destructor lets it finish. GUI thread.
///
///     begin --markSent--> markDeleted, markInUse ... --> end
class DeletionJournal : public QObject
{
    Q_OBJECT

public:
    explicit DeletionJournal(QObject *parent = nullptr);
    ~DeletionJournal() override;

    /// Later deletions are kept in `path`; its folder must exist.
    void setFile(const QString &path);
    /// What is in the file was cut off: wasCutOff() tells it, once, and the file goes.
    void tellCutOff();
    /// What is under way was cut off just now.
    void cutOff() { m_open.clear(); }

    void begin(int deletion, const QList<Asset> &assets);
    /// `then` is called from the event loop once all of it is on disk, or can't be (deleting goes on).
    void markSent(int deletion, const std::function<void()> &then);
    void markDeleted(int deletion, const AssetId &id);
    void markInUse(int deletion, const AssetId &id);
    void end(int deletion);

signals:
    void wasCutOff(const reeldeck::UnfinishedDeletion &deletion);

private:
    void mark(int deletion, const QString &what, const QJsonValue &value);

    QString m_path;
    QList<int> m_open; ///< Deletions under way.
    QThreadPool m_writer;
};

} // namespace reeldeck
