// Uploads one video by the queue, as the desktop program does: in one request or in parts.
//
//     REELDECK_BENCH_KEY=KEY bench-parts direct|multipart BASE_URL FILE
//
// Ends when the platform has answered for the whole file, and prints one JSON line: {"asset",
// "wall_s", "cpu_s", "rss_start_kb", "rss_peak_kb"}.

#include "api/calls/baseurl.h"
#include "benchclock.h"
#include "domain/limits.h"
#include "uploads/queue/uploadqueue.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <ctime>

using namespace reeldeck;

namespace {

double cpuSeconds()
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return double(used.tv_sec) + double(used.tv_nsec) / 1e9;
}

/// The most that was resident so far, in KiB.
qint64 peakKb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

int fail(const QString &message)
{
    QTextStream(stderr) << "bench-parts: " << message << Qt::endl;
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const bool inParts = arguments.value(1) == QLatin1String("multipart");
    if (arguments.size() != 4 || (!inParts && arguments.at(1) != QLatin1String("direct"))) {
        return fail(QStringLiteral(
                "REELDECK_BENCH_KEY=KEY bench-parts direct|multipart BASE_URL FILE"));
    }
    const Result<QUrl> baseUrl = parseBaseUrl(arguments.at(2));
    if (!baseUrl)
        return fail(baseUrl.error().message);

    const QTemporaryDir folder;
    UploadQueue queue;
    queue.openJournal(folder.filePath(QStringLiteral("uploads.sqlite")));
    UploadLimits limits;
    limits.directVideo = inParts ? MiB : 1024 * GiB;
    limits.multipartVideo = 1024 * GiB;
    queue.setLimits(limits);

    const qint64 rssStart = residentKb();
    const double cpuStart = cpuSeconds();
    QElapsedTimer wall;
    wall.start();
    QObject::connect(&queue, &UploadQueue::assetCreated, &application,
                     [&](TransferId, const Asset &asset) {
                         printLine({{QStringLiteral("asset"), asset.id.toString()},
                                    {QStringLiteral("wall_s"), double(wall.nsecsElapsed()) / 1e9},
                                    {QStringLiteral("cpu_s"), cpuSeconds() - cpuStart},
                                    {QStringLiteral("rss_start_kb"), rssStart},
                                    {QStringLiteral("rss_peak_kb"), peakKb()}});
                         QCoreApplication::quit();
                     });
    QObject::connect(&queue, &UploadQueue::transfersFinished, &application,
                     [](const QList<Transfer> &transfers) {
                         const Transfer &only = transfers.first();
                         if (only.assetId.isEmpty() && only.error)
                             QCoreApplication::exit(fail(only.error->details()));
                     });
    UploadRequest request;
    request.path = arguments.at(3);
    request.enableHls = false;
    request.enableThumbnail = false;
    queue.setEndpoint({*baseUrl, qEnvironmentVariable("REELDECK_BENCH_KEY")});
    queue.enqueue({request});
    return application.exec();
}
