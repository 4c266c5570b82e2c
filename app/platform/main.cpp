#include "base/language.h"
#include "base/log.h"
#include "commandline.h"
#include "platform/routes/localplatform.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <poll.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

using namespace reeldeck;

namespace {

constexpr int BadStart = 2;

/// SIGTERM and SIGINT as a readable descriptor. Must come before any thread, which inherit it.
int openStopSignals()
{
    sigset_t stopSignals;
    ::sigemptyset(&stopSignals);
    ::sigaddset(&stopSignals, SIGTERM);
    ::sigaddset(&stopSignals, SIGINT);
    ::sigprocmask(SIG_BLOCK, &stopSignals, nullptr);
    ::signal(SIGPIPE, SIG_IGN);
    return ::signalfd(-1, &stopSignals, SFD_CLOEXEC);
}

/// Connections, files and children at once may be more than the usual 1024.
void wantDescriptors()
{
    constexpr rlim_t Wanted = 8192;
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= Wanted)
        return;
    limit.rlim_cur = std::min(limit.rlim_max, Wanted);
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

void waitForStop(int stopSignals, bool alsoStdin)
{
    for (;;) {
        pollfd entries[2] = {{stopSignals, POLLIN, 0}, {alsoStdin ? STDIN_FILENO : -1, POLLIN, 0}};
        if (::poll(entries, 2, -1) < 0)
            continue;
        if (entries[0].revents)
            return;
        char ignored[256];
        if (entries[1].revents && ::read(STDIN_FILENO, ignored, sizeof ignored) <= 0)
            return;
    }
}

int fail(const Error &error)
{
    std::fprintf(stderr, "reeldeck-platform: %s\n", qPrintable(error.message));
    return BadStart;
}

void announce(const platform::LocalPlatform &server, const CommandLine &line)
{
    QJsonObject json{{QStringLiteral("base_url"), server.baseUrl().toString()}};
    if (line.madeKey)
        json.insert(QStringLiteral("api_key"), QString::fromLatin1(line.options.apiKey));
    const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    std::fprintf(stdout, "%s\n", text.constData());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    const int stopSignals = openStopSignals();
    wantDescriptors();
    QCoreApplication app(argc, argv);
    const Language language;
    QCoreApplication::setApplicationName(QStringLiteral("reeldeck-platform"));
    QCoreApplication::setApplicationVersion(QStringLiteral(REELDECK_VERSION));
    installRedactingLog();
    const Result<CommandLine> line = readCommandLine(QCoreApplication::arguments());
    if (!line)
        return fail(line.error());
    addLogSecret(QString::fromUtf8(line->options.apiKey));
    const Result<std::unique_ptr<platform::LocalPlatform>> server =
            platform::LocalPlatform::start(line->options);
    if (!server)
        return fail(server.error());
    announce(**server, *line);
    waitForStop(stopSignals, line->stopWithStdin);
    (*server)->stop();
    return 0;
}
