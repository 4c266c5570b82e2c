// The upload queue as the desktop program uses it (planner, journal, worker), without a window.
//
//     REELDECK_BENCH_KEY=KEY bench-queue send BASE_URL FOLDER AT_ONCE
//         uploads every file of the folder; ends when the platform has answered each
//     REELDECK_BENCH_KEY=KEY bench-queue drop BASE_URL FOLDER
//         plans and queues the folder; ends when all are queued and a first byte has left
//
// Each prints one JSON line: {"wall_s", "cpu_s", "rss_start_kb", "rss_peak_kb", ...}. For drop also
// "stall_ms", the longest time in which the event loop of the first thread answered nobody,
// "first_byte_s", and what the program grew by an item: "bytes_per_item" that are in use, and
// "resident_per_item" with what the planning and queueing used for a moment.

#include "api/calls/baseurl.h"
#include "benchclock.h"
#include "uploads/intake/uploadplanner.h"
#include "uploads/queue/uploadqueue.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <memory>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace reeldeck;

namespace {

double cpuSeconds()
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return double(used.tv_sec) + double(used.tv_nsec) / 1e9;
}

/// Bytes in use on the heap; 0 where the C library doesn't tell.
qint64 allocated()
{
#ifdef __GLIBC__
    const struct mallinfo2 info = mallinfo2();
    return qint64(info.uordblks + info.hblkhd);
#else
    return 0;
#endif
}

int fail(const QString &message)
{
    QTextStream(stderr) << "bench-queue: " << message << Qt::endl;
    return 1;
}

class Measured : public QObject
{
public:
    Measured(const ApiEndpoint &endpoint, const QString &folder, bool isDrop, int atOnce)
        : m_isDrop(isDrop)
        , m_endpoint(endpoint)
    {
        m_queue.openJournal(m_folder.filePath(QStringLiteral("uploads.sqlite")));
        m_queue.setConcurrency(atOnce);
        connect(&m_queue, &UploadQueue::assetCreated, this, [this] {
            if (++m_created == m_count && !m_isDrop)
                finish();
        });
        connect(&m_queue, &UploadQueue::totalsChanged, this, &Measured::look);
        connect(&m_queue, &UploadQueue::transfersFinished, this,
                [](const QList<Transfer> &transfers) {
                    for (const Transfer &transfer : transfers) {
                        if (transfer.assetId.isEmpty() && transfer.error)
                            QCoreApplication::exit(fail(transfer.error->message));
                    }
                });
        connect(m_planner.get(), &UploadPlanner::finished, this, &Measured::onPlanned,
                Qt::QueuedConnection);
        connect(&m_beat, &QTimer::timeout, this, [this] {
            m_stallMs = std::max(m_stallMs, m_sinceBeat.nsecsElapsed() / 1'000'000);
            m_sinceBeat.restart();
        });
        m_allocatedStart = allocated();
        m_rssStart = residentKb();
        m_cpuStart = cpuSeconds();
        m_wall.start();
        m_sinceBeat.start();
        if (m_isDrop) // It takes a share of the processor, which the other row is about.
            m_beat.start(1);
        DroppedItems sources;
        sources.paths = {folder};
        m_planner->start(sources, UploadLimits());
    }

private:
    void onPlanned(const UploadPlan &plan)
    {
        QList<UploadRequest> requests;
        for (const PlannedUpload &planned : plan.uploads) {
            requests << planned.request;
            requests.last().enableHls = false;
            requests.last().enableThumbnail = false;
        }
        m_count = int(requests.size());
        m_planned = double(m_wall.nsecsElapsed()) / 1e9;
        m_queue.setEndpoint(m_endpoint);
        m_queue.enqueue(requests);
        m_planner.reset();
    }

    void look()
    {
        const UploadQueue::Totals totals = m_queue.totals();
        if (m_firstByte < 0 && totals.bytesSent > 0)
            m_firstByte = double(m_wall.nsecsElapsed()) / 1e9;
        const int all = totals.queued + totals.active + totals.ready + totals.failed;
        if (m_isDrop && m_firstByte >= 0 && m_count > 0 && all == m_count)
            finish();
    }

    void finish()
    {
        if (m_done)
            return;
        m_done = true;
        const double wall = double(m_wall.nsecsElapsed()) / 1e9;
        QJsonObject line{{QStringLiteral("wall_s"), wall},
                         {QStringLiteral("cpu_s"), cpuSeconds() - m_cpuStart},
                         {QStringLiteral("rss_start_kb"), m_rssStart},
                         {QStringLiteral("rss_peak_kb"), std::max(m_rssStart, residentKb())},
                         {QStringLiteral("planned_s"), m_planned},
                         {QStringLiteral("first_byte_s"), m_firstByte},
                         {QStringLiteral("count"), m_count}};
        if (m_isDrop) {
            line.insert(QStringLiteral("stall_ms"), m_stallMs);
            line.insert(QStringLiteral("bytes_per_item"),
                        double(allocated() - m_allocatedStart) / std::max(1, m_count));
            line.insert(QStringLiteral("resident_per_item"),
                        double(residentKb() - m_rssStart) * 1024 / std::max(1, m_count));
        }
        printLine(line);
        QCoreApplication::quit();
    }

    const bool m_isDrop;
    const ApiEndpoint m_endpoint;
    QTemporaryDir m_folder;
    UploadQueue m_queue;
    std::unique_ptr<UploadPlanner> m_planner = std::make_unique<UploadPlanner>();
    QTimer m_beat;
    QElapsedTimer m_wall;
    QElapsedTimer m_sinceBeat;
    qint64 m_stallMs = 0;
    qint64 m_allocatedStart = 0;
    qint64 m_rssStart = 0;
    double m_cpuStart = 0;
    double m_planned = 0;
    double m_firstByte = -1;
    int m_count = 0;
    int m_created = 0;
    bool m_done = false;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const bool isDrop = arguments.value(1) == QLatin1String("drop");
    const bool isSend = arguments.value(1) == QLatin1String("send");
    if (!(isDrop && arguments.size() == 4) && !(isSend && arguments.size() == 5)) {
        return fail(QStringLiteral("REELDECK_BENCH_KEY=KEY bench-queue send BASE_URL FOLDER "
                                   "AT_ONCE | drop BASE_URL FOLDER"));
    }
    const Result<QUrl> baseUrl = parseBaseUrl(arguments.at(2));
    if (!baseUrl)
        return fail(baseUrl.error().message);
    const Measured measured({*baseUrl, qEnvironmentVariable("REELDECK_BENCH_KEY")}, arguments.at(3),
                            isDrop, isDrop ? 3 : arguments.at(4).toInt());
    return application.exec();
}
