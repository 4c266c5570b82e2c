#pragma once

#include "desktop/controllers/uploadintake.h"
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

    /// Where uploads go from now on, its name for the person, and what the platform takes there;
    /// nullptr: nowhere. `queue` must stay until the next call.
    void setQueue(UploadQueue *queue, const QString &destination, const UploadLimits &limits);

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

    MainWindow *m_window;
    QPointer<UploadQueue> m_queue;
    Settings *m_settings;
    UploadLimits m_limits;
    QString m_destination;
    QPointer<UploadPlanner> m_preview; ///< Of what is held over the window.
    UploadIntake m_intake;
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
