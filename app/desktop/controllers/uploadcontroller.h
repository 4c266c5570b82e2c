#pragma once

#include "domain/assetid.h"
#include "domain/uploadplan.h"
#include "uploads/uploadplanner.h"
#include "uploads/uploadqueue.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QUrl>

namespace reeldeck {

class MainWindow;
class Settings;

/// Everything that leads into the transfer queue (drop, pickers, paste, URLs, arguments) and what
/// the transfers panel does with it. Problems come in one list before a byte is sent; without
/// problems nothing is asked. GUI thread.
class UploadController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    UploadController(MainWindow *window, UploadQueue *queue, Settings *settings,
                     QObject *parent = nullptr);

    /// Where uploads go, in words, for the drop overlay; empty: nowhere yet.
    void setDestination(const QString &name);

    /// Plans and queues files, folders and URLs, as given.
    void upload(const QList<QUrl> &sources);
    /// The same from the command line: absolute paths and http(s) URLs.
    void uploadArguments(const QStringList &arguments);

    void chooseFiles();
    void chooseFolder();
    void chooseUrls();
    /// Files and URLs from the clipboard, several one a line.
    void paste();

private:
    void wirePanel();
    void wireDrop();
    void previewDrop(const QList<QUrl> &urls);
    void endPreview();
    void showPreview(const UploadPlan &plan);
    void onPlanned(const UploadPlan &plan);
    void reviewNext();
    void enqueue(const QList<PlannedUpload> &uploads);
    void onTransferFinished(const Transfer &transfer);
    void updateSummary();
    UploadPlanner::Options options() const;

    MainWindow *m_window;
    UploadQueue *m_queue;
    Settings *m_settings;
    QString m_destination;
    QPointer<UploadPlanner> m_preview; ///< Of what is held over the window.
    QList<UploadPlan> m_toReview;      ///< Plans with problems, one dialog at a time.
    bool m_isReviewing = false;
};

/// "2 uploading · 5 queued · 1 failed — 38.4 MB/s, about 1 min left".
QString transferSummary(const UploadQueue::Totals &totals);

} // namespace reeldeck
