#pragma once

#include "api/apiclient.h"
#include "base/clock.h"
#include "desktop/controllers/deletionbatch.h"
#include "domain/asset.h"

#include <QObject>
#include <QPointer>

namespace reeldeck {

class AssetTableModel;
class DeletionLog;
class MainWindow;
class ThumbnailLoader;

/// Deleting, as one story at a time: confirm, five seconds to undo, un-forced calls, then one
/// question about those in use. Force is never sent first and never remembered. GUI thread.
///
///     Idle -> Confirming -> Undoable -> Deleting -> Asking -> Forcing -> Idle
///               |Cancel       |Undo        | none in use | Keep
///               `-> Idle      `-> Idle     `-> Idle      `-> Idle
class DeletionController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    DeletionController(MainWindow *window, AssetTableModel *model, ThumbnailLoader *thumbnails,
                       DeletionLog *log, const Clock *clock, QObject *parent = nullptr);

    /// nullptr: none. What could still be undone is undone.
    void setClient(ApiClient *client);

    /// Asks about the selected assets. While another deletion can still be undone, that one is
    /// carried out first.
    void deleteSelected();

    /// Calls off what hasn't been sent yet: quitting within the five seconds deletes nothing.
    void abandon();

private:
    enum class State { Idle, Confirming, Undoable, Deleting, Asking, Forcing };

    void confirm(const QList<Asset> &assets);
    void onConfirmed();
    void undo();
    void startBatch(const QList<Asset> &assets, bool force);
    void onItemSettled(qsizetype index);
    void onBatchFinished();
    void askAboutConflicts(const QList<DeletionBatch::Item> &conflicts, int deleted, int total);
    void endStory(const QList<DeletionBatch::Item> &failed, int alreadyGone);
    void selectAfter(const QList<Asset> &assets);
    void setDimmed(const QList<Asset> &assets, bool dimmed);

    MainWindow *m_window;
    AssetTableModel *m_model;
    ThumbnailLoader *m_thumbnails;
    DeletionLog *m_log;
    const Clock *m_clock;
    QPointer<ApiClient> m_client;
    State m_state = State::Idle;
    QList<Asset> m_assets; ///< Of the present story; those still to be decided.
    QPointer<DeletionBatch> m_batch;
};

} // namespace reeldeck
