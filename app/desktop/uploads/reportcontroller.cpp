#include "desktop/uploads/reportcontroller.h"

#include "base/humantext.h"
#include "desktop/window/actions.h"
#include "desktop/window/mainwindow.h"
#include "desktop/window/savedialog.h"
#include "session/workspacesession.h"
#include "ui/window/messagebar.h"

#include <QAction>
#include <QDate>

namespace reeldeck {

ReportController::ReportController(MainWindow *window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    const Actions *actions = window->actions();
    connect(actions->reportAll, &QAction::triggered, this,
            [this] { choosePlace(ReportWriter::Scope::All); });
    connect(actions->reportLastBatch, &QAction::triggered, this,
            [this] { choosePlace(ReportWriter::Scope::LastBatch); });
    connect(&m_writer, &ReportWriter::written, this, &ReportController::tell);
}

void ReportController::setSession(WorkspaceSession *session)
{
    m_queue = session ? session->queue() : nullptr;
    m_workspace = session ? session->workspace().name : QString();
    const bool hasUploads = m_queue && !m_queue->ledgerFile().isEmpty();
    m_window->actions()->reportAll->setEnabled(hasUploads);
    m_window->actions()->reportLastBatch->setEnabled(hasUploads);
}

void ReportController::choosePlace(ReportWriter::Scope scope)
{
    if (!m_queue)
        return;
    chooseTablePlace(m_window, tr("Save Upload Report"),
                     QStringLiteral("uploads-%1").arg(QDate::currentDate().toString(Qt::ISODate)),
                     [this, scope, ledger = m_queue->ledgerFile(),
                      workspace = m_workspace](const QString &path) {
                         m_writer.write(ledger, workspace, path, scope);
                     });
}

void ReportController::tell(const QString &path, int uploads, const std::optional<Error> &problem)
{
    if (problem) {
        m_window->messageBar()->showMessage(MessageBar::Source::Report,
                                            MessageBar::Severity::Warning, problem->message,
                                            problem->details());
        return;
    }
    const QString name = displayName(path);
    m_window->messageBar()->showMessage(
            MessageBar::Source::Report, MessageBar::Severity::Info,
            tr("The report of %Ln uploads is in “%1”.", nullptr, int(uploads)).arg(name));
}

} // namespace reeldeck
