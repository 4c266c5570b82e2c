#include "api/calls/baseurl.h"
#include "base/language.h"
#include "base/log.h"
#include "base/logfile.h"
#include "desktop/appcontext.h"
#include "desktop/startup.h"
#include "media/playback.h"
#include "settings/desktopkeychain.h"
#include "system/handover.h"
#include "system/instance.h"
#include "system/lastrun.h"
#include "system/quitsignals.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImageReader>

#include <cstdio>
#include <memory>
#include <optional>
#include <utility>

using reeldeck::Error;
using reeldeck::FolderLock;

namespace {

constexpr int ExitUsage = 2;

int fail(const QString &message)
{
    std::fprintf(stderr, "reeldeck: %s\n", qUtf8Printable(message));
    return ExitUsage;
}

/// --help and --version answer without a display.
bool wantsOnlyText(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        if (argument == "--help" || argument == "-h" || argument == "--version" || argument == "-v")
            return true;
    }
    return false;
}

int answerInText(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const auto line =
            reeldeck::parseCommandLine(QCoreApplication::arguments().mid(1), QDir::currentPath());
    if (!line)
        return fail(line.error().message);
    const QString text = line->showVersion ? QStringLiteral("reeldeck " REELDECK_VERSION "\n")
                                           : reeldeck::commandLineHelp();
    std::fputs(qUtf8Printable(text), stdout);
    return 0;
}

/// A window that nobody sees would only keep a script waiting.
bool canBeSeen()
{
    const QString platform = QGuiApplication::platformName();
    return platform != QLatin1String("offscreen") && platform != QLatin1String("minimal");
}

std::unique_ptr<reeldeck::AppContext> makeContext(const reeldeck::Paths &paths,
                                                  const reeldeck::CommandLine &line,
                                                  reeldeck::LastEnd lastEnd,
                                                  reeldeck::Language *language)
{
    reeldeck::AppContext::Options options;
    options.language = language;
    options.lastEnd = lastEnd;
    options.paths = paths;
    options.commandLine = line;
    options.environmentKey = qEnvironmentVariable("TWELVELABS_API_KEY");
    reeldeck::addLogSecret(options.environmentKey);
    // Players and whatever else is started from here need not know it.
    qunsetenv("TWELVELABS_API_KEY");
    options.platformProgram = reeldeck::findPlatformProgram();
    options.credentials =
            std::make_unique<reeldeck::KeychainCredentials>(reeldeck::desktopKeychain());
    return std::make_unique<reeldeck::AppContext>(std::move(options));
}

/// What came of asking, before anything of the window is loaded, whether another one is open.
struct EarlyAnswer
{
    FolderLock lock; ///< Held when the folder is ours.
    std::optional<Error> failure;
    qint64 silentProcess = 0;
    bool isHandedOver = false;
};

/// Leaves everything open that needs words on screen: bad arguments, a folder that isn't there.
EarlyAnswer askOpenWindow(int argc, char *argv[])
{
    EarlyAnswer answer;
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QFile::decodeName(argv[i]);
    auto line = reeldeck::parseCommandLine(arguments, QDir::currentPath());
    if (!line)
        return answer;
    reeldeck::CommandLine asked = *line;
    if (!asked.baseUrl.isEmpty()) {
        const auto baseUrl = reeldeck::parseBaseUrl(asked.baseUrl);
        if (!baseUrl)
            return answer;
        asked.baseUrl = baseUrl->toString();
    }
    const QString folder = reeldeck::dataFolderOf(asked.dataDir);
    if (answer.lock.take(folder) != FolderLock::State::Taken)
        return answer;
    const QCoreApplication app(argc, argv);
    reeldeck::HandOver handOver(folder, reeldeck::launchRequestOf(asked));
    QObject::connect(&handOver, &reeldeck::HandOver::handedOver, &app, [&answer] {
        answer.isHandedOver = true;
        QCoreApplication::quit();
    });
    QObject::connect(&handOver, &reeldeck::HandOver::becameFirst, &app, [&answer, &handOver] {
        answer.lock = handOver.takeLock();
        QCoreApplication::quit();
    });
    QObject::connect(&handOver, &reeldeck::HandOver::failed, &app,
                     [&answer, &handOver](const Error &error) {
                         answer.failure = error;
                         answer.silentProcess = handOver.silentProcess();
                         QCoreApplication::quit();
                     });
    // From the event loop, which quit() ends.
    QMetaObject::invokeMethod(&handOver, &reeldeck::HandOver::start, Qt::QueuedConnection);
    QCoreApplication::exec();
    return answer;
}

int runDesktop(int argc, char *argv[], EarlyAnswer answer)
{
    reeldeck::chooseMediaBackend();
    QApplication app(argc, argv);
    reeldeck::Language language{QString()};
    QApplication::setQuitOnLastWindowClosed(false); // AppContext says when all has ended
    QImageReader::setAllocationLimit(128);          // MB, for every picture from outside

    reeldeck::Instance instance;
    std::unique_ptr<reeldeck::LogFile> logFile;
    std::unique_ptr<reeldeck::AppContext> context;
    reeldeck::Startup startup(QCoreApplication::arguments().mid(1), QDir::currentPath(),
                              canBeSeen(), &instance);
    startup.setLock(std::move(answer.lock));
    if (answer.failure)
        startup.setHandOverFailure(*answer.failure, answer.silentProcess);
    const auto open = [&](const reeldeck::Paths &paths, const reeldeck::CommandLine &line) {
        const reeldeck::LastEnd lastEnd =
                reeldeck::beginRun(paths.logFolder(), QStringLiteral(REELDECK_VERSION));
        logFile = std::make_unique<reeldeck::LogFile>(paths.logFolder());
        reeldeck::setLogSink([file = logFile.get()](const QByteArray &logLine) {
            reeldeck::noteLogLine(logLine);
            file->append(logLine);
        });
        qCInfo(reeldeck::lcApp) << "Reeldeck" << REELDECK_VERSION << "begins; the last run ended"
                                << int(lastEnd);
        context = makeContext(paths, line, lastEnd, &language);
        QObject::connect(context.get(), &reeldeck::AppContext::ending, &instance,
                         &reeldeck::Instance::end);
        QObject::connect(context.get(), &reeldeck::AppContext::ended, qApp,
                         &QCoreApplication::quit);
        QObject::connect(&instance, &reeldeck::Instance::requested, context.get(),
                         &reeldeck::AppContext::receive);
        context->start();
        instance.serve(line.dataDir.isEmpty());
    };
    QObject::connect(&startup, &reeldeck::Startup::ready, &app, open);
    // As at the end of a session: nobody is there to answer, and the rest is in the journal.
    const reeldeck::QuitSignals quitSignals;
    QObject::connect(&quitSignals, &reeldeck::QuitSignals::received, &app, [&context] {
        if (context)
            context->quit(false);
        else
            QCoreApplication::quit();
    });
    QObject::connect(&startup, &reeldeck::Startup::handedOver, &app, &QCoreApplication::quit);
    QObject::connect(&startup, &reeldeck::Startup::gaveUp, &app,
                     [] { QCoreApplication::exit(ExitUsage); });
    // From the event loop, which exit() ends.
    QMetaObject::invokeMethod(&startup, &reeldeck::Startup::begin, Qt::QueuedConnection);
    const int code = QApplication::exec();
    context.reset();
    reeldeck::setLogSink(nullptr);
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    reeldeck::installRedactingLog();
    QCoreApplication::setApplicationName(QStringLiteral("reeldeck"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Reeldeck"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.reeldeck.Reeldeck"));
    QCoreApplication::setApplicationVersion(QStringLiteral(REELDECK_VERSION));
    if (wantsOnlyText(argc, argv))
        return answerInText(argc, argv);
    EarlyAnswer answer = askOpenWindow(argc, argv);
    return answer.isHandedOver ? 0 : runDesktop(argc, argv, std::move(answer));
}
