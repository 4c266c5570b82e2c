#pragma once

#include "base/error.h"
#include "desktop/commandline.h"
#include "settings/paths.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace reeldeck {

/// What comes before the first window: reads the arguments, makes the folders, checks the address.
/// What can't be used is told on stderr, for scripts, and in a small window with a way on, for
/// whoever started the program from a menu. GUI thread; its disk access blocks, for want of
/// anything else to do.
///
///     arguments --> folders --> address --> ready()
///         |            |           |
///         |            |           `-- "Start Without It"
///         |            `-- "Choose Another Folder..." --> folders
///         `-- "Start Without Options"                          each of them: "Quit" --> gaveUp()
class Startup : public QObject
{
    Q_OBJECT

public:
    /// `mayAsk`: whether anybody could see a window; without one it gives up at once.
    Startup(const QStringList &arguments, const QString &workingFolder, bool mayAsk,
            QObject *parent = nullptr);

    void begin();

signals:
    /// `line.baseUrl` is empty, or has been checked and completed.
    void ready(const reeldeck::Paths &paths, const reeldeck::CommandLine &line);
    void gaveUp();

private:
    void makeFolders();
    void checkAddress();
    void chooseFolder();
    void tell(const QString &title, const Error &error, const QString &hint, const QString &wayOn,
              const std::function<void()> &goOn);

    QStringList m_arguments;
    QString m_workingFolder;
    bool m_mayAsk;
    CommandLine m_line;
    Paths m_paths;
};

/// The folder to use when the person chose `chosen`: itself when it is empty or has been used
/// before, else a new one inside, so that nothing is mixed with what is there.
QString dataFolderIn(const QString &chosen);

} // namespace reeldeck
