#pragma once

#include "domain/asset.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>

namespace reeldeck {

/// A deletion that the program didn't live to see the end of.
struct UnfinishedDeletion
{
    QList<Asset> settled; ///< Id and name only. What became of them was known.
    QList<Asset> open;    ///< Nobody knows, or nothing was sent.
};

/// What is being deleted, on disk before the first call, so that the next start can tell of a
/// deletion that was cut off. Nothing is ever deleted because of what is in it. One file a workspace, one JSON object a
/// line; it is there only while something is under way. Written and read in order by a thread of its
/// own; the destructor lets it finish. GUI thread.
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

    /// `then` is called from the event loop once it is on disk, or can't be (deleting goes on).
    void begin(int deletion, const QList<Asset> &assets, const std::function<void()> &then);
    void settle(int deletion, const AssetId &id);
    void end(int deletion);

signals:
    void wasCutOff(const reeldeck::UnfinishedDeletion &deletion);

private:
    void write(const QByteArray &line);

    QString m_path;
    QList<int> m_open; ///< Deletions under way.
    QThreadPool m_writer;
};

} // namespace reeldeck
