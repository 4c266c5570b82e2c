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

/// Everything that leads into the transfer queue: drop, pickers, paste, URLs, arguments. Problems
/// come in one list before a byte is sent; without problems nothing is asked. GUI thread.
class UploadController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    UploadController(MainWindow *window, Settings *settings, QObject *parent = nullptr);

    /// Where uploads go from now on, and its name for the person; nullptr: nowhere. `queue` must
    /// stay until the next call.
    void setQueue(UploadQueue *queue, const QString &destination);

    /// Plans and queues files, folders and URLs, as given.
    void upload(const UploadSources &sources);
    /// The same from the command line: absolute paths and http(s) URLs.
    void uploadArguments(const QStringList &arguments);

    void chooseFiles();
    void chooseFolder();
    void chooseUrls();
    /// Files and URLs from the clipboard, several one a line.
    void paste();

private:
    void wireDrop();
    void previewDrop(const QList<QUrl> &urls);
    void endPreview();
    void showPreview(const UploadPlan &plan);
    /// `queue`: where it was meant to go, which may not be the one shown any more.
    void onPlanned(const UploadPlan &plan, const QPointer<UploadQueue> &queue);
    void reviewNext();
    UploadPlanner::Options options() const;

    MainWindow *m_window;
    QPointer<UploadQueue> m_queue;
    Settings *m_settings;
    UploadLimits m_limits;
    QString m_destination;
    QPointer<UploadPlanner> m_preview; ///< Of what is held over the window.
    struct Review
    {
        UploadPlan plan;
        QPointer<UploadQueue> queue;
    };
    QList<Review> m_toReview; ///< Plans with problems, one dialog at a time.
    bool m_isReviewing = false;
};

/// What the drop overlay says of a plan.
struct DropText
{
    QString title;   ///< "Upload 12 files, 1.3 GB"; empty: nothing of it can be uploaded.
    QString detail;  ///< "9 videos, 2 audio files, 1 image · with stream and thumbnail · to ..."
    QString warning; ///< What is left out and why; empty: nothing is.
};
DropText dropText(const UploadPlan &plan, bool enableHls, bool enableThumbnail,
                  const QString &destination);

} // namespace reeldeck
