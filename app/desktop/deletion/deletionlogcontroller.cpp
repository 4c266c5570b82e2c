#include "desktop/deletion/deletionlogcontroller.h"

#include "base/humantext.h"
#include "desktop/window/actions.h"
#include "desktop/window/mainwindow.h"
#include "desktop/window/savedialog.h"
#include "session/deletion/deletionlog.h"
#include "ui/deletion/deletionlogdialog.h"
#include "ui/window/messagebar.h"

#include <QDate>

namespace reeldeck {

DeletionLogController::DeletionLogController(MainWindow *window, DeletionLog *log, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_log(log)
{
    connect(window->actions()->whatHappened, &QAction::triggered, this,
            &DeletionLogController::open);
}

void DeletionLogController::setSession(WorkspaceSession *session)
{
    if (m_dialog)
        m_dialog->reject(); // it is another workspace's
    m_window->actions()->whatHappened->setEnabled(session);
}

void DeletionLogController::open()
{
    if (m_dialog)
        return;
    m_dialog = new DeletionLogDialog(m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &DeletionLogDialog::exportRequested, this,
            &DeletionLogController::exportRecords);
    connect(m_dialog, &DeletionLogDialog::uploadAgainRequested, this,
            [this](const QStringList &paths) {
                m_dialog->accept();
                emit uploadAgainRequested(paths);
            });
    m_log->read(m_dialog, [dialog = m_dialog](const QList<DeletionRecord> &records) {
        dialog->setRecords(records);
    });
    m_dialog->open();
}

void DeletionLogController::exportRecords(const QList<DeletionRecord> &records)
{
    chooseTablePlace(m_dialog, tr("Export Deletions"),
                     QStringLiteral("deletions-%1").arg(QDate::currentDate().toString(Qt::ISODate)),
                     [this, records](const QString &path) {
                         m_log->exportTo(path, records, this,
                                         [this, path, count = int(records.size())](
                                                 const std::optional<Error> &problem) {
                                             m_window->messageBar()->showMessage(
                                                     MessageBar::Source::Export,
                                                     problem ? MessageBar::Severity::Warning
                                                             : MessageBar::Severity::Info,
                                                     problem ? problem->message
                                                             : tr("%Ln deletions are in “%1”.",
                                                                  nullptr, count)
                                                                       .arg(displayName(path)),
                                                     problem ? problem->details() : QString());
                                         });
                     });
}

} // namespace reeldeck
