#include "api/baseurl.h"
#include "base/log.h"
#include "desktop/appcontext.h"
#include "media/playback.h"

#include <QApplication>
#include <QDir>
#include <QImageReader>

#include <cstdio>

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

int runDesktop(int argc, char *argv[])
{
    reeldeck::chooseMediaBackend();
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false); // AppContext says when all has ended
    QImageReader::setAllocationLimit(128);          // MB, for every picture from outside

    const auto line =
            reeldeck::parseCommandLine(QCoreApplication::arguments().mid(1), QDir::currentPath());
    if (!line)
        return fail(line.error().message);
    const auto paths = reeldeck::makePaths(line->dataDir);
    if (!paths)
        return fail(paths.error().message);
    reeldeck::AppContext::Options options;
    options.paths = *paths;
    options.commandLine = *line;
    if (!line->baseUrl.isEmpty()) {
        const auto baseUrl = reeldeck::parseBaseUrl(line->baseUrl);
        if (!baseUrl)
            return fail(baseUrl.error().message);
        options.commandLine.baseUrl = baseUrl->toString();
    }
    options.environmentKey = qEnvironmentVariable("TWELVELABS_API_KEY");
    reeldeck::addLogSecret(options.environmentKey);
    // Players and whatever else is started from here need not know it.
    qunsetenv("TWELVELABS_API_KEY");
    options.platformProgram = reeldeck::findPlatformProgram();
    options.credentials =
            std::make_unique<reeldeck::KeychainCredentials>(reeldeck::desktopKeychain());

    reeldeck::AppContext context(std::move(options));
    QObject::connect(&context, &reeldeck::AppContext::ended, &app, &QCoreApplication::quit);
    context.start();
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
