#include "base/language.h"
#include "base/log.h"
#include "desktop/appcontext.h"
#include "desktop/startup.h"
#include "media/playback.h"
#include "settings/desktopkeychain.h"

#include <QApplication>
#include <QDir>
#include <QImageReader>

#include <cstdio>
#include <memory>

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
                                                  const reeldeck::CommandLine &line)
{
    reeldeck::AppContext::Options options;
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

int runDesktop(int argc, char *argv[])
{
    reeldeck::chooseMediaBackend();
    QApplication app(argc, argv);
    const reeldeck::Language language;
    QApplication::setQuitOnLastWindowClosed(false); // AppContext says when all has ended
    QImageReader::setAllocationLimit(128);          // MB, for every picture from outside

    std::unique_ptr<reeldeck::AppContext> context;
    reeldeck::Startup startup(QCoreApplication::arguments().mid(1), QDir::currentPath(),
                              canBeSeen());
    QObject::connect(&startup, &reeldeck::Startup::ready, &app,
                     [&context](const reeldeck::Paths &paths, const reeldeck::CommandLine &line) {
                         context = makeContext(paths, line);
                         QObject::connect(context.get(), &reeldeck::AppContext::ended, qApp,
                                          &QCoreApplication::quit);
                         context->start();
                     });
    QObject::connect(&startup, &reeldeck::Startup::gaveUp, &app,
                     [] { QCoreApplication::exit(ExitUsage); });
    // From the event loop, which exit() ends.
    QMetaObject::invokeMethod(&startup, &reeldeck::Startup::begin, Qt::QueuedConnection);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    reeldeck::installRedactingLog();
    QCoreApplication::setApplicationName(QStringLiteral("reeldeck"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Reeldeck"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.reeldeck.Reeldeck"));
    QCoreApplication::setApplicationVersion(QStringLiteral(REELDECK_VERSION));
    return wantsOnlyText(argc, argv) ? answerInText(argc, argv) : runDesktop(argc, argv);
}
