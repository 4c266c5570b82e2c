#include "commandline.h"

#include "platform/basics/objectid.h"

#include <QCommandLineParser>
#include <QFile>

#include <cstdio>

namespace reeldeck {

namespace {

Error argumentError(const QString &message)
{
    Error error;
    error.kind = ErrorKind::InvalidRequest;
    error.message = message;
    return error;
}

Result<QByteArray> keyFromEnvironment(const QString &variable)
{
    const QByteArray key = qgetenv(variable.toLocal8Bit().constData());
    if (key.isEmpty())
        return argumentError(QStringLiteral("The environment variable %1, which --api-key-env "
                                            "names, is empty or not set.")
                                     .arg(variable));
    // No other thread runs yet, and no child has to know it.
    qunsetenv(variable.toLocal8Bit().constData());
    return key;
}

Result<platform::PlatformLimits> limitsFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return argumentError(QStringLiteral("The limits file %1 can't be read.").arg(path));
    const Result<platform::PlatformLimits> limits =
            platform::PlatformLimits::fromJson(file.read(64 * 1024));
    if (!limits)
        return argumentError(QStringLiteral("The limits file %1 can't be used: %2.")
                                     .arg(path, limits.error().message));
    return *limits;
}

/// The number that one option takes; -1 when it isn't a number.
int countFrom(const QString &text)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    return isNumber && value >= 0 ? value : -1;
}

/// Every option of the program.
struct KnownOptions
{
    QCommandLineOption data{QStringLiteral("data"),
                            QStringLiteral("Folder that keeps everything; required."),
                            QStringLiteral("DIR")};
    QCommandLineOption host{QStringLiteral("host"), QStringLiteral("Address to listen on."),
                            QStringLiteral("ADDRESS"), QStringLiteral("127.0.0.1")};
    QCommandLineOption port{QStringLiteral("port"),
                            QStringLiteral("Port to listen on; 0 picks a free one."),
                            QStringLiteral("PORT"), QStringLiteral("0")};
    QCommandLineOption keyEnv{
            QStringLiteral("api-key-env"),
            QStringLiteral("Environment variable that holds the API key; without it a random "
                           "key is made and printed."),
            QStringLiteral("VAR")};
    QCommandLineOption stopWithStdin{QStringLiteral("stop-with-stdin"),
                                     QStringLiteral("End when standard input ends.")};
    QCommandLineOption privateUrls{
            QStringLiteral("allow-private-urls"),
            QStringLiteral("Url uploads may fetch from private and loopback addresses.")};
    QCommandLineOption limits{QStringLiteral("limits"),
                              QStringLiteral("JSON file with other limits."),
                              QStringLiteral("FILE")};
    QCommandLineOption perMinute{QStringLiteral("assets-per-minute"),
                                 QStringLiteral("Uploads a minute (default 60, 0: no limit)."),
                                 QStringLiteral("N")};
    QCommandLineOption perDay{QStringLiteral("assets-per-day"),
                              QStringLiteral("Uploads a day (default 3000, 0: no limit)."),
                              QStringLiteral("N")};
    QCommandLineOption seed{QStringLiteral("seed"),
                            QStringLiteral("Add N made-up assets first, for tests of scale."),
                            QStringLiteral("N")};

    QList<QCommandLineOption> all() const
    {
        return {data,        host,   port,      keyEnv, stopWithStdin,
                privateUrls, limits, perMinute, perDay, seed};
    }
};

Result<void> readCounts(const QCommandLineParser &parser, const KnownOptions &known,
                        CommandLine *line)
{
    for (const auto &[option, target] :
         {std::pair{&known.perMinute, &line->options.limits.assetsPerMinute},
          std::pair{&known.perDay, &line->options.limits.assetsPerDay},
          std::pair{&known.seed, &line->options.seedAssets}}) {
        if (!parser.isSet(*option))
            continue;
        *target = countFrom(parser.value(*option));
        if (*target < 0)
            return argumentError(
                    QStringLiteral("--%1 takes a whole number.").arg(option->names().first()));
    }
    return {};
}

Result<void> readKey(const QCommandLineParser &parser, const KnownOptions &known, CommandLine *line)
{
    if (parser.isSet(known.keyEnv)) {
        const Result<QByteArray> key = keyFromEnvironment(parser.value(known.keyEnv));
        if (!key)
            return key.error();
        line->options.apiKey = *key;
    } else {
        line->options.apiKey = platform::newSecretToken().toLatin1();
        line->madeKey = true;
    }
    return {};
}

} // namespace

Result<CommandLine> readCommandLine(const QStringList &arguments)
{
    const KnownOptions known;
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
            "The local Reeldeck platform: the TwelveLabs Assets API on this machine."));
    parser.addOptions(known.all());
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(arguments))
        return argumentError(parser.errorText() + QLatin1Char('.'));
    if (parser.isSet(version))
        parser.showVersion();
    if (parser.isSet(help))
        parser.showHelp();
    if (!parser.positionalArguments().isEmpty())
        return argumentError(QStringLiteral("The argument %1 is not understood.")
                                     .arg(parser.positionalArguments().first()));
    if (parser.value(known.data).isEmpty())
        return argumentError(QStringLiteral("--data DIR is required."));

    CommandLine line;
    line.options.dataDir = parser.value(known.data);
    line.options.host = parser.value(known.host);
    line.stopWithStdin = parser.isSet(known.stopWithStdin);
    line.options.allowPrivateUrls = parser.isSet(known.privateUrls);
    bool isPort = false;
    line.options.port = parser.value(known.port).toUShort(&isPort);
    if (!isPort)
        return argumentError(
                QStringLiteral("--port %1 is not a port number.").arg(parser.value(known.port)));
    if (parser.isSet(known.limits)) {
        const Result<platform::PlatformLimits> read = limitsFromFile(parser.value(known.limits));
        if (!read)
            return read.error();
        line.options.limits = *read;
    }
    if (const Result<void> read = readCounts(parser, known, &line); !read)
        return read.error();
    if (const Result<void> read = readKey(parser, known, &line); !read)
        return read.error();
    return line;
}

} // namespace reeldeck
