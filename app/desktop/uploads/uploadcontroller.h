#pragma once

#include "desktop/uploads/uploadintake.h"
#include "domain/assetid.h"
#include "domain/uploadplan.h"
#include "uploads/intake/uploadplanner.h"
#include "uploads/queue/uploadqueue.h"

#include <QObject>
#include <QPointer>

class QImage;

namespace reeldeck {

class MainWindow;
class Settings;
class WorkspaceSession;

/// Everything that leads into the transfer queue: drop, pickers, paste, URLs, arguments. Problems
/// come in one list before a byte is sent; without problems nothing is asked. GUI thread.
class UploadController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    UploadController(MainWindow *window, Settings *settings, QObject *parent = nullptr);

    /// Where uploads go from now on; nullptr: nowhere. Stays until the next call.
    void setSession(WorkspaceSession *session);

    /// Plans and queues files, folders and URLs, as given.
    void upload(const DroppedItems &sources);
    /// The same from the command line: absolute paths and http(s) URLs.
    void uploadArguments(const QStringList &arguments);

    /// Where pictures out of the clipboard are kept as files, for a month; empty: nowhere.
    void setPictureFolder(const QString &folder) { m_pictureFolder = folder; }

    /// The way of all uploads into the queue.
    UploadIntake *intake() { return &m_intake; }

    void chooseFiles();
    void chooseFolder();
    void chooseUrls();
    /// Files and URLs from the clipboard, several one a line, or a picture, which becomes a file.
    void paste();

private:
    void wireDrop();
    void wireReview();
    void previewDrop(const DroppedItems &sources);
    void endPreview();
    void lookUpPreview(UploadPlan plan);
    void showPreview(const UploadPlan &plan);
    void pastePicture(const QImage &picture);
    void takePicture(const QString &path, const QPointer<UploadQueue> &queue);
    void tell(const QString &text);
    UploadLimits limits() const;

    MainWindow *m_window;
    QPointer<UploadQueue> m_queue;
    Settings *m_settings;
    QString m_workspaceId;
    QString m_destination;
    QPointer<UploadPlanner> m_preview; ///< Of what is held over the window.
    QString m_pictureFolder;
    UploadIntake m_intake;
};

/// What the drop overlay says of a plan.
struct DropText
{
    /// "Upload 12 files, 1.3 GB", of those that aren't there already; empty: nothing of it can be
    /// uploaded.
    QString title;
    QString detail;  ///< "9 videos, 2 audio files, 1 image · with stream and thumbnail · to ..."
    QString warning; ///< What is left out and why; empty: nothing is.
};
DropText dropText(const UploadPlan &plan, bool enableHls, bool enableThumbnail,
                  const QString &destination);

} // namespace reeldeck
