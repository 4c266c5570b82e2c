#pragma once

#include "domain/transfer.h"
#include "domain/transfercommand.h"
#include "uploads/queue/uploadqueue.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class QDialog;
class QModelIndex;

namespace reeldeck {

class MainWindow;

/// Joins the transfers panel with the queue it shows: what a person asks for there, the details of
/// an upload, the question about one whose answer was lost, and what there is in all. Cancelling
/// several uploads is asked about once. GUI thread.
class TransfersController : public QObject
{
    Q_OBJECT

public:
    explicit TransfersController(MainWindow *window, QObject *parent = nullptr); ///< Outlives it.

    /// What the panel shows from now on; nullptr: nothing. Stays until the next call.
    void setQueue(UploadQueue *queue);
    /// Opens the folder that holds `path` in the file manager, or says why not.
    void showInFolder(const QString &path);

private:
    void wirePanel();
    void wireRows();
    void carryOut(TransferCommand command, const QList<TransferId> &ids);
    void carryOutOnAll(TransferCommand command);
    void askToCancel(int uploads, const std::function<void(UploadQueue *)> &cancel);
    void showDetails(const QModelIndex &row);
    void askWhichAsset(TransferId id);
    void showInList(const AssetId &id);
    void updateTotals();

    MainWindow *m_window;
    QPointer<UploadQueue> m_queue;
    QPointer<QDialog> m_question; ///< About cancelling, or which asset it is.
    QPointer<QDialog> m_details;
    QTimer m_update;
};

/// "2 uploading · 5 queued · 1 failed — 38.4 MB/s, about 1 min left".
QString transferSummary(const UploadQueue::Totals &totals);

} // namespace reeldeck
