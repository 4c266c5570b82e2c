#pragma once

#include "desktop/diagnostics/diagnosticsreport.h"
#include "settings/paths.h"
#include "system/lastrun.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>

namespace reeldeck {

class LogWindow;
class MainWindow;

/// The log's window, "Save Diagnostics..." and the word about a run that did not end well. Nothing
/// of it is sent anywhere. Reads and writes on a thread of its own; GUI thread.
class DiagnosticsController : public QObject
{
    Q_OBJECT

public:
    /// The sections that only the rest of the program can tell.
    using Facts = std::function<QList<DiagnosticsReport::Section>()>;

    /// `window` must outlive it.
    DiagnosticsController(MainWindow *window, const Paths &paths, Facts facts,
                          QObject *parent = nullptr);
    ~DiagnosticsController() override; ///< Waits for what is being written.

    /// Opens the log with these words in its filter.
    void showLog(const QString &words);
    /// Asks where, and saves.
    void saveDiagnostics();
    /// The message of a start after one that didn't end well. `uploads`: what goes on by itself.
    void tellLastEnd(LastEnd end, int uploads);

private:
    void readLines();
    void save(const QString &path);

    MainWindow *m_window;
    QString m_folder;
    Facts m_facts;
    QPointer<LogWindow> m_log;
    QThreadPool m_disk;
};

} // namespace reeldeck
