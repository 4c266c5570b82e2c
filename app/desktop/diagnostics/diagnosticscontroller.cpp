#include "desktop/diagnostics/diagnosticscontroller.h"

#include "base/humantext.h"
#include "base/logreader.h"
#include "base/savedfile.h"
#include "desktop/window/actions.h"
#include "desktop/window/mainwindow.h"
#include "ui/dialogs/logwindow.h"
#include "ui/transfers/filechoice.h"
#include "ui/window/messagebar.h"

#include <QClipboard>
#include <QDateTime>
#include <QFileDialog>
#include <QGuiApplication>
#include <QSaveFile>

namespace reeldeck {
namespace {

/// More than anybody reads, and few enough to be shown at once.
constexpr qsizetype MaxShownLines = 5000;

} // namespace

DiagnosticsController::DiagnosticsController(MainWindow *window, const Paths &paths, Facts facts,
                                             QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_folder(paths.logFolder())
    , m_facts(std::move(facts))
{
    m_disk.setMaxThreadCount(1);
    connect(window->actions()->showLog, &QAction::triggered, this, [this] { showLog({}); });
    connect(window->actions()->saveDiagnostics, &QAction::triggered, this,
            &DiagnosticsController::saveDiagnostics);
}

DiagnosticsController::~DiagnosticsController()
{
    m_disk.waitForDone();
}

void DiagnosticsController::showLog(const QString &words)
{
    if (!m_log) {
        m_log = new LogWindow(m_window);
        connect(m_log, &LogWindow::filterChanged, this, &DiagnosticsController::readLines);
        connect(m_log, &LogWindow::saveRequested, this, &DiagnosticsController::saveDiagnostics);
        connect(m_log, &LogWindow::copyRequested, this,
                [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
    }
    m_log->setWords(words);
    m_log->show();
    m_log->raise();
    m_log->activateWindow();
    readLines();
}

void DiagnosticsController::readLines()
{
    if (!m_log)
        return;
    const LogFilter filter{m_log->words(), m_log->problemsOnly()};
    const QPointer<LogWindow> window = m_log;
    m_disk.start([this, folder = m_folder, filter, window] {
        const QStringList lines = filteredLines(readLog(folder), filter, MaxShownLines);
        QMetaObject::invokeMethod(this, [window, filter, lines] {
            const bool isWanted = window && window->words() == filter.words &&
                                  window->problemsOnly() == filter.problemsOnly;
            if (isWanted)
                window->setLines(lines);
        });
    });
}

void DiagnosticsController::saveDiagnostics()
{
    auto *dialog = new QFileDialog(m_log ? static_cast<QWidget *>(m_log) : m_window,
                                   tr("Save Diagnostics"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Text (*.txt)")});
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(
            QStringLiteral("reeldeck-diagnostics-%1.txt")
                    .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-hhmm"))));
    openFileDialog(dialog, this,
                   [this](const QList<QUrl> &urls) { save(urls.first().toLocalFile()); });
}

void DiagnosticsController::save(const QString &path)
{
    DiagnosticsReport report;
    report.sections << programFacts() << screenFacts() << m_facts();
    m_disk.start([this, path, report, folder = m_folder]() mutable {
        report.crashNote = crashNote(folder);
        report.log = readLog(folder);
        QSaveFile file(path);
        const bool ok = file.open(QIODevice::WriteOnly) && file.write(report.text()) >= 0 &&
                        commitWhole(file);
        const QString words =
                ok ? tr("The diagnostics are in “%1”. Read them before you pass them on; Reeldeck "
                        "sends nothing.")
                   : tr("The diagnostics can't be written to “%1”: %2. Choose another place.");
        const QString reason = file.errorString();
        QMetaObject::invokeMethod(this, [this, ok, words, path, reason] {
            m_window->messageBar()->showMessage(
                    MessageBar::Source::Diagnostics,
                    ok ? MessageBar::Severity::Info : MessageBar::Severity::Warning,
                    ok ? words.arg(displayName(path)) : words.arg(displayName(path), reason));
        });
    });
}

void DiagnosticsController::tellLastEnd(LastEnd end, int uploads)
{
    if (end == LastEnd::Well)
        return;
    const QString what =
            end == LastEnd::Crashed
                    ? tr("Reeldeck crashed last time, and kept a note of it.")
                    : tr("Reeldeck did not end well last time: it was ended from outside, or the "
                         "computer went off.");
    const QString restored =
            uploads > 0 ? tr("%Ln unfinished uploads are back and go on.", nullptr, uploads)
                        : tr("No upload was unfinished.");
    MessageBar *bar = m_window->messageBar();
    const auto tell = [this, bar, text = joinSentences({what, restored})] {
        bar->showMessage(MessageBar::Source::Diagnostics, MessageBar::Severity::Info, text, {},
                         tr("Show Log"), [this] { showLog({}); });
    };
    // What the end has broken off comes first.
    if (bar->severity() == MessageBar::Severity::Info)
        tell();
    else
        connect(bar, &MessageBar::closed, this, tell, Qt::SingleShotConnection);
}

} // namespace reeldeck
