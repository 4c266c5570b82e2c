#pragma once

#include "base/error.h"
#include "desktop/commandline.h"
#include "settings/paths.h"
#include "system/folderlock.h"
#include "system/launchrequest.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace reeldeck {

class Instance;

/// What comes before the first window: reads the arguments, makes the folders, checks the address.
/// What can't be used is told on stderr, for scripts, and in a small window with a way on, for
/// whoever started the program from a menu. GUI thread; its disk access blocks, for want of
/// anything else to do.
///
///     arguments --> folders --> address --> the folder is free --> ready()
///         |            |           |           |   `--not: the window that has it takes over
///         |            |           |           |                   --> handedOver()
///         |            |           |           `-- it is silent: "Try Again", "End It and Start"
///         |            |           `-- "Start Without It"
///         |            `-- "Choose Another Folder..." --> folders
///         `-- "Start Without Options"                          each of them: "Quit" --> gaveUp()
class Startup : public QObject
{
    Q_OBJECT

public:
    /// `mayAsk`: whether anybody could see a window; without one it gives up at once. `instance`
    /// must outlive it, and begins once the folder is ours.
    Startup(const QStringList &arguments, const QString &workingFolder, bool mayAsk,
            Instance *instance, QObject *parent = nullptr);

    /// The folder's lock, where somebody has it already.
    void setLock(FolderLock lock) { m_lock = std::move(lock); }
    /// Handing over was tried and has failed; `silentProcess` as HandOver has it.
    void setHandOverFailure(const Error &error, qint64 silentProcess);

    void begin();

signals:
    /// `line.baseUrl` is empty, or has been checked and completed.
    void ready(const reeldeck::Paths &paths, const reeldeck::CommandLine &line);
    void handedOver(); ///< To the window that is open.
    void gaveUp();

private:
    struct WayOn
    {
        QString words;
        std::function<void()> go;
    };

    void makeFolders();
    void checkAddress();
    void claimFolder();
    void tellHandOverFailure(const Error &error, qint64 silentProcess);
    void chooseFolder();
    void tell(const QString &title, const Error &error, const QString &hint,
              const QList<WayOn> &ways);

    QStringList m_arguments;
    QString m_workingFolder;
    bool m_mayAsk;
    CommandLine m_line;
    Paths m_paths;
    Instance *m_instance;
    FolderLock m_lock;
    std::optional<Error> m_handOverFailure;
    qint64 m_silentProcess = 0;
};

/// What this start asks of the window that is open: the arguments and what the desktop put into the
/// environment.
LaunchRequest launchRequestOf(const CommandLine &line);

/// The folder to use when the person chose `chosen`: itself when it is empty or has been used
/// before, else a new one inside, so that nothing is mixed with what is there.
QString dataFolderIn(const QString &chosen);

} // namespace reeldeck
