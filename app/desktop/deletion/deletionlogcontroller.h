#pragma once

#include "domain/deletionrecord.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QStringList>

namespace reeldeck {

class DeletionLog;
class DeletionLogDialog;
class MainWindow;
class WorkspaceSession;

/// The window "What Happened" over the log of deletions of the workspace that is shown. GUI thread.
class DeletionLogController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    DeletionLogController(MainWindow *window, DeletionLog *log, QObject *parent = nullptr);

    /// The log is told of its file by others.
    void setSession(WorkspaceSession *session);

signals:
    void uploadAgainRequested(const QStringList &paths);

private:
    void open();
    void exportRecords(const QList<DeletionRecord> &records);

    MainWindow *m_window;
    DeletionLog *m_log;
    QPointer<DeletionLogDialog> m_dialog;
};

} // namespace reeldeck
