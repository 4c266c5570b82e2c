#pragma once

#include "base/clock.h"
#include "domain/asset.h"
#include "session/clientfollower.h"
#include "session/deletion/deletionbatch.h"
#include "session/deletion/deletionjournal.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace reeldeck {

class DeletionLog;

/// Deletes assets of the session that is shown, and owns the time in which that can be taken back.
/// Nothing is sent before that time is over, and nothing that isn't sent survives another client, the
/// end of the program or undo(). Several deletions may be under way at once. GUI thread.
///
///     announce --UndoTime, or the next announce--> announcementEnded(sent) --> deleteAssets
///        `--undo, another client-----------------> announcementEnded(not sent)
///     deleteAssets --> assetGone ... progressed ... --> settled
class AssetDeleter : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds UndoTime = std::chrono::seconds(5);

    /// Both must outlive it. What is deleted is written to `log`.
    AssetDeleter(DeletionLog *log, const Clock *clock, QObject *parent = nullptr);
    ~AssetDeleter() override;

    void setSession(WorkspaceSession *session);
    bool isConnected() const { return m_client; }

    /// Deletes these, un-forced, when UndoTime is over. What was announced before is sent now.
    void announce(const QList<Asset> &assets);
    /// Calls off what is announced.
    void undo();
    /// Sends what is announced without waiting for the rest of its time.
    void sendAnnounced();

    /// Deletes these, once they are in the journal and what is under way of their uploads was
    /// cancelled. The number tells the deletion in settled(); 0: there is no client, and
    /// nothing happens.
    int deleteAssets(const QList<Asset> &assets, DeletionWay way);
    /// The person has answered about what was in use in a settled deletion: it is kept, or another
    /// deletion has been given it. Until then a crash leaves that deletion unfinished.
    void closeQuestion(int deletion);
    /// What hasn't been asked for in any deletion is kept; what is under way still ends.
    void stop();

signals:
    void announcementEnded(const QList<reeldeck::Asset> &assets, bool sent);
    /// It is gone from the platform, by us or before.
    void assetGone(const reeldeck::AssetId &id);
    /// Of all deletions that are under way; 0 of 0: none.
    void progressed(qsizetype settled, qsizetype total);
    /// The outcome of each of its assets is known.
    void settled(int deletion, const QList<reeldeck::DeletionBatch::Item> &items);
    /// The program ended in the middle of it the last time; nothing of it goes on.
    void wasCutOff(const reeldeck::UnfinishedDeletion &deletion);

private:
    void setClient(ApiClient *client);
    void send(int deletion, const QList<Asset> &assets, DeletionWay way);
    void prepare(int deletion, const QList<Asset> &assets);
    void onItemSettled(int deletion, const DeletionBatch &batch, qsizetype index);
    void onFinished(int deletion);
    void tellProgress();

    DeletionLog *m_log;
    const Clock *m_clock;
    DeletionJournal m_journal;
    QPointer<WorkspaceSession> m_shown;
    ClientFollower m_session;
    QPointer<ApiClient> m_client;
    QList<Asset> m_announced;
    int m_announcement = 0; ///< The number that the deletion of these will have.
    QTimer m_undoTime;
    QMap<int, DeletionBatch *> m_batches; ///< Under way; children.
    QHash<AssetId, QString> m_localPaths; ///< Of what is being deleted.
    int m_last = 0;
};

} // namespace reeldeck
