#include "desktop/commandline.h"

#include "domain/weburl.h"
#include "system/launchrequest.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QUrl>

namespace reeldeck {
namespace {

/// The translators' context of the sentences below.
struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QCommandLineOption dataDirOption()
{
    return {QStringLiteral("data-dir"),
            CommandLineText::tr("Keep everything the program writes below this folder."),
            QStringLiteral("DIR")};
}

QCommandLineOption baseUrlOption()
{
    return {QStringLiteral("base-url"),
            CommandLineText::tr("Connect to the platform at this address, e.g. "
                                "https://api.twelvelabs.io/v1.3. The key comes from "
                                "TWELVELABS_API_KEY, from the "
                                "keychain, or from you."),
            QStringLiteral("URL")};
}

QCommandLineOption actionOption()
{
    return {QStringLiteral("action"),
            CommandLineText::tr("Open the window with one of its commands: %1.")
                    .arg(launchActions().join(QLatin1String(", "))),
            QStringLiteral("NAME")};
}

QCommandLineOption helpOption()
{
    return {{QStringLiteral("h"), QStringLiteral("help")}, CommandLineText::tr("Show this text.")};
}

QCommandLineOption versionOption()
{
    return {{QStringLiteral("v"), QStringLiteral("version")},
            CommandLineText::tr("Show the version.")};
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(CommandLineText::tr(
            "Reeldeck, the desktop asset manager for the TwelveLabs platform."));
    parser.addOptions(
            {dataDirOption(), baseUrlOption(), actionOption(), helpOption(), versionOption()});
    parser.addPositionalArgument(QStringLiteral("uploads"),
                                 CommandLineText::tr("Files, folders and http(s) URLs to upload."),
                                 QStringLiteral("[FILE|FOLDER|URL ...]"));
}

/// Only what is spelled as a URL is one; a file may well be called "a:b.mp4".
bool isRemoteUrl(const QString &argument)
{
    return argument.startsWith(QLatin1String("http://"), Qt::CaseInsensitive) ||
           argument.startsWith(QLatin1String("https://"), Qt::CaseInsensitive);
}

QString absolutePath(const QString &path, const QString &workingFolder)
{
    if (path.startsWith(QLatin1String("file:"), Qt::CaseInsensitive)) {
        QUrl url(path);
        if (!isOfThisComputer(url))
            return path; // Told as a URL that can't be.
        url.setHost(QString());
        return url.toLocalFile();
    }
    return QDir::cleanPath(QDir(workingFolder).absoluteFilePath(path));
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList &arguments, const QString &workingFolder)
{
    QCommandLineParser parser;
    describe(parser);
    // The parser takes the first argument for the program's name.
    if (!parser.parse(QStringList{QStringLiteral("reeldeck")} + arguments)) {
        return Error{ErrorKind::InvalidRequest,
                     CommandLineText::tr("%1 \"reeldeck --help\" lists the options.")
                             .arg(parser.errorText())};
    }
    CommandLine line;
    line.showHelp = parser.isSet(helpOption());
    line.showVersion = parser.isSet(versionOption());
    line.baseUrl = parser.value(baseUrlOption());
    if (parser.isSet(dataDirOption())) {
        if (parser.value(dataDirOption()).isEmpty()) {
            return Error{ErrorKind::InvalidRequest,
                         CommandLineText::tr("--data-dir needs the name of a folder.")};
        }
        line.dataDir = absolutePath(parser.value(dataDirOption()), workingFolder);
    }
    line.action = parser.value(actionOption());
    if (parser.isSet(actionOption()) && !launchActions().contains(line.action)) {
        return Error{ErrorKind::InvalidRequest,
                     CommandLineText::tr("--action doesn't know \"%1\". It takes %2.")
                             .arg(line.action, launchActions().join(QLatin1String(", ")))};
    }
    const QStringList uploads = parser.positionalArguments();
    for (const QString &argument : uploads) {
        line.uploads << (isRemoteUrl(argument) ? argument : absolutePath(argument, workingFolder));
    }
    return line;
}

QString commandLineHelp()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

} // namespace reeldeck
