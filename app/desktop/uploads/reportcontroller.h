#pragma once

#include "uploads/queue/uploadqueue.h"
#include "uploads/store/uploadreport.h"

#include <QObject>
#include <QPointer>
#include <QString>

namespace reeldeck {

class MainWindow;
class WorkspaceSession;

/// Saves what became of the uploads of the open workspace as CSV or JSON, where the person says:
/// all that are known, or the batch that was queued last. GUI thread.
class ReportController : public QObject
{
    Q_OBJECT

public:
    /// Must outlive it.
    explicit ReportController(MainWindow *window, QObject *parent = nullptr);

    /// Whose uploads; nullptr: nobody's.
    void setSession(WorkspaceSession *session);

    void choosePlace(ReportWriter::Scope scope);

private:
    void tell(const QString &path, int uploads, const std::optional<Error> &problem);

    MainWindow *m_window;
    QPointer<UploadQueue> m_queue;
    QString m_workspace; ///< Its name.
    ReportWriter m_writer;
};

} // namespace reeldeck
