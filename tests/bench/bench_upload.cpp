// Uploads one file as the desktop program does, by ApiClient::createAsset, and prints what it took
// as one JSON line: {"wall_s", "cpu_s", "rss_start_kb", "rss_peak_kb"}.
//
//     REELDECK_BENCH_KEY=KEY bench-upload BASE_URL FILE

#include "api/calls/apiclient.h"
#include "api/calls/baseurl.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <ctime>
#include <memory>

using namespace reeldeck;

namespace {

/// A line of /proc/self/status in KiB; 0 where there is none.
qint64 statusKb(const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size() + 1).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

double cpuSeconds()
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return double(used.tv_sec) + double(used.tv_nsec) / 1e9;
}

int fail(const QString &message)
{
    QTextStream(stderr) << "bench-upload: " << message << Qt::endl;
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 3)
        return fail(QStringLiteral("REELDECK_BENCH_KEY=KEY bench-upload BASE_URL FILE"));
    const Result<QUrl> baseUrl = parseBaseUrl(arguments.at(1));
    if (!baseUrl)
        return fail(baseUrl.error().message);
    auto file = std::make_unique<QFile>(arguments.at(2));
    if (!file->open(QIODevice::ReadOnly))
        return fail(file->errorString());

    ApiClient client({*baseUrl, qEnvironmentVariable("REELDECK_BENCH_KEY")});
    UploadRequest request;
    request.path = arguments.at(2);
    request.enableHls = false;
    request.enableThumbnail = false;

    const qint64 rssStart = statusKb("VmRSS");
    const double cpuStart = cpuSeconds();
    QElapsedTimer wall;
    wall.start();
    CreateAssetCall *job = client.createAsset(request, std::move(file));
    job->onFinished(&application, [&](const Result<Asset> &asset) {
        const double wallSeconds = double(wall.nsecsElapsed()) / 1e9;
        if (!asset) {
            QCoreApplication::exit(fail(asset.error().details()));
            return;
        }
        const QJsonObject line{{QStringLiteral("asset"), asset->id.toString()},
                               {QStringLiteral("wall_s"), wallSeconds},
                               {QStringLiteral("cpu_s"), cpuSeconds() - cpuStart},
                               {QStringLiteral("rss_start_kb"), rssStart},
                               {QStringLiteral("rss_peak_kb"), statusKb("VmHWM")}};
        QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << Qt::endl;
        QCoreApplication::quit();
    });
    return application.exec();
}
