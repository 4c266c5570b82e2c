#pragma once

#include "desktop/deletion/deletionsummary.h"
#include "domain/asset.h"
#include "session/clientfollower.h"
#include "session/deletion/deletionbatch.h"
#include "session/deletion/deletionjournal.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QDialog;

namespace reeldeck {

class AssetDeleter;
class AssetTableModel;
class DeletionLog;
class MainWindow;
class SelectionController;
class ThumbnailLoader;

/// Deleting: confirm, five seconds to undo, un-forced calls, then one question about those in use:
/// keep them, take them out of their indexes and delete them un-forced, or force. Force is never sent
/// first and never remembered. The first question says what uses them once the platform has told, and
/// can be answered before. GUI thread.
///
///     selected --Del--> confirming --Delete--> undoable --5 s--> batch --409--> asking --Delete
///                          |Cancel                |Undo            |              |Keep   Anyway
///                          `-> as before          `-> as before    `-> gone       |        |
///                                                                     as before <-'        v
///                                                          forced batch, or one out of indexes
///                                                          (which may end in asking again)
///
/// At the end it says what became of all of them, in the message bar, with a list behind it.
/// After a crash in the middle the next start tells of it, and deletes nothing.
/// A new deletion may begin while an earlier one is under way; only one dialog is open at a time,
/// and what is undoable is sent when the next one is confirmed.
class DeletionController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    DeletionController(MainWindow *window, AssetTableModel *model, SelectionController *selection,
                       ThumbnailLoader *thumbnails, AssetDeleter *deleter, const DeletionLog *log,
                       QObject *parent = nullptr);

    /// Where is deleted. With each client of it what could still be undone is undone, and what is
    /// under way isn't followed on.
    void setSession(WorkspaceSession *session);

    /// More are deleted in several goes.
    static constexpr int MaxAssets = 100'000;
    /// From here on a deletion shows how far it is, and can be stopped.
    static constexpr int LongBatch = 20;

    /// Asks about the selected assets, once it is known which they are; does nothing when there are
    /// none or a dialog is open.
    void deleteSelected();
    /// The same about these, which need not be selected.
    void deleteAssets(const QList<Asset> &assets);

private:
    struct Conflicts
    {
        int deletion = 0; ///< That found them in use.
        QList<DeletionBatch::Item> items;
        int deleted = 0;
        int total = 0;
        DeletionSummary summary; ///< Of the others.
    };

    void forget(ApiClient *client);
    void confirm(QList<Asset> assets, bool isAll);
    void tellCutOff(const UnfinishedDeletion &deletion);
    void onConfirmed(const QList<Asset> &assets);
    void showProgress(qsizetype settled, qsizetype total);
    void onSettled(int deletion, const QList<DeletionBatch::Item> &items);
    void askNext();
    /// `summary`: of what was settled before.
    void deleteInUse(const QList<Asset> &assets, DeletionWay way, const DeletionSummary &summary);
    void openDialog();
    void tell(const DeletionSummary &summary);
    void selectAfter(const QList<Asset> &assets);
    void setDimmed(const QList<Asset> &assets, bool dimmed);

    MainWindow *m_window;
    AssetTableModel *m_model;
    SelectionController *m_selection;
    ThumbnailLoader *m_thumbnails;
    AssetDeleter *m_deleter;
    ClientFollower m_session;
    QPointer<ApiClient> m_client;
    QPointer<QDialog> m_dialog;
    bool m_hasUnlisted = false;              ///< Assets went that weren't among the loaded rows.
    QList<Conflicts> m_conflicts;            ///< Batches whose question hasn't been asked yet.
    QHash<int, DeletionSummary> m_summaries; ///< Of deletions of what is in use: what was before.
};

} // namespace reeldeck
