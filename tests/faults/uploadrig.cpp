#include "uploadrig.h"

#include "domain/limits.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QtEndian>

namespace reeldeck::tests {

namespace {

constexpr char ServedName[] = "served.png"; // What the server of the URLs calls all of its files.

using std::chrono::milliseconds;

/// ISO 3309, as PNG has it (section D).
quint32 crc32(const QByteArray &bytes)
{
    quint32 sum = ~0U;
    for (const char byte : bytes) {
        sum ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ (sum & 1 ? 0xedb88320U : 0);
    }
    return ~sum;
}

QByteArray bigEndian(quint32 value)
{
    const quint32 wire = qToBigEndian(value);
    return QByteArray(reinterpret_cast<const char *>(&wire), sizeof wire);
}

QByteArray chunk(const QByteArray &typeAndData)
{
    return bigEndian(quint32(typeAndData.size() - 4)) + typeAndData + bigEndian(crc32(typeAndData));
}

/// A sound PNG, 16 x 16, one bit a pixel.
QByteArray smallPng()
{
    constexpr int Side = 16;
    const QByteArray rows(Side * (1 + Side / 8), '\x55');
    QByteArray filtered = rows;
    for (int row = 0; row < Side; ++row)
        filtered[row * (1 + Side / 8)] = 0; // no filter
    const QByteArray header =
            "IHDR" + bigEndian(Side) + bigEndian(Side) + QByteArray("\1\0\0\0\0", 5);
    return "\x89PNG\r\n\x1a\n" + chunk(header) + chunk("IDAT" + qCompress(filtered, 1).mid(4)) +
           chunk("IEND");
}

/// A sound video of a few KB, which every other one begins with.
const QByteArray &shortFilm()
{
    static const QByteArray bytes = [] {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("v.mp4"));
        const QStringList arguments =
                QStringLiteral("-v error -nostdin -f lavfi -i testsrc=s=64x64:d=0.2:r=10 "
                               "-c:v mpeg4 -pix_fmt yuv420p")
                        .split(QLatin1Char(' '));
        QFile file(path);
        if (QProcess::execute(QStringLiteral("ffmpeg"), arguments + QStringList{path}) != 0 ||
            !file.open(QIODevice::ReadOnly))
            qFatal("ffmpeg makes no video here");
        return file.readAll();
    }();
    return bytes;
}

QString transportOf(Way way)
{
    if (isInParts(way))
        return QStringLiteral("multipart");
    return way == Way::Url ? QStringLiteral("url") : QStringLiteral("direct");
}

void print(const QString &name, const UploadRig::Totals &totals)
{
    qInfo("%s: %d run, %d as expected, %d duplicates, %d lost", qPrintable(name), totals.run,
          totals.asExpected, totals.duplicates, totals.lost);
}

} // namespace

const char *wordsFor(Way way)
{
    switch (way) {
    case Way::Direct:
        return "direct";
    case Way::Url:
        return "url";
    case Way::Begin:
        return "multipart, its beginning";
    case Way::Part:
        return "multipart, a part";
    case Way::Report:
        return "multipart, its last report";
    }
    return "";
}

RequestMatch requestOf(Way way)
{
    switch (way) {
    case Way::Begin:
        return Sessions;
    case Way::Part:
        return Puts;
    case Way::Report:
        return Reports;
    case Way::Direct:
    case Way::Url:
        break;
    }
    return Posts;
}

UploadRig::UploadRig(quint32 seed)
    : m_proxy(seed)
{}

UploadRig::~UploadRig()
{
    closeQueue();
}

UploadTiming UploadRig::timing()
{
    UploadTiming timing;
    timing.firstRetry = milliseconds(30);
    timing.longestRetry = milliseconds(300);
    timing.automaticRetries = 3;
    timing.rateLimitDefault = milliseconds(100);
    timing.rateLimitLongest = milliseconds(1500);
    timing.looks = {milliseconds(0), milliseconds(100), milliseconds(400)};
    timing.failedLooks = 3;
    timing.firstPoll = milliseconds(50);
    timing.longestPoll = milliseconds(250);
    timing.progressInterval = milliseconds(20);
    return timing;
}

ApiTuning UploadRig::patient()
{
    ApiTuning tuning;
    tuning.idleTimeout = std::chrono::seconds(30);
    tuning.answerTimeout = std::chrono::seconds(30);
    tuning.retry.maxAttempts = 1;
    return tuning;
}

ApiTuning UploadRig::hasty()
{
    ApiTuning tuning = patient();
    tuning.idleTimeout = std::chrono::seconds(2);
    tuning.answerTimeout = std::chrono::seconds(2);
    return tuning;
}

bool UploadRig::stubExamination(const QString &folder)
{
    QFile script(folder + QStringLiteral("/ffprobe"));
    if (!script.open(QIODevice::WriteOnly))
        return false;
    script.write("#!/bin/sh\n"
                 "echo '{\"streams\":[{\"index\":0,\"codec_type\":\"video\",\"codec_name\":\"png\","
                 "\"width\":16,\"height\":16,\"nb_read_frames\":\"1\"}],"
                 "\"format\":{\"format_name\":\"png_pipe\"}}'\n");
    script.close();
    script.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    return qputenv("PATH", folder.toLocal8Bit() + ":" + qgetenv("PATH"));
}

bool UploadRig::start(bool stubbedExamination)
{
    if (stubbedExamination && !stubExamination(m_tools.path())) {
        m_problem = QStringLiteral("The stand-in for ffprobe can't be written.");
        return false;
    }
    QFile limits(m_tools.filePath(QStringLiteral("limits.json")));
    if (!limits.open(QIODevice::WriteOnly)) {
        m_problem = QStringLiteral("The platform's limits can't be written.");
        return false;
    }
    limits.write("{\"assets_per_minute\": 0, \"assets_per_day\": 0, \"part_size\": " +
                 QByteArray::number(PartSize) + "}");
    limits.close();
    m_platform.probeEachKindOnce();
    if (!m_platform.start({QStringLiteral("--limits"), limits.fileName()})) {
        m_problem = m_platform.problem();
        return false;
    }
    if (!m_proxy.start(m_platform.endpoint().baseUrl)) {
        m_problem = QStringLiteral("The fault proxy can't listen.");
        return false;
    }
    m_source = std::make_unique<ScriptedServer>();
    m_source->setHandler([this](const RecordedRequest &head) -> std::optional<Reply> {
        Reply reply = Reply::json(200, m_served.value(head.path()));
        reply.field("Content-Type", "image/png");
        // All of them alike, and not as the address: what was lost is found all the same.
        reply.field("Content-Disposition",
                    QByteArray("attachment; filename=\"") + ServedName + '"');
        return reply;
    });
    return true;
}

void UploadRig::closeQueue()
{
    m_watch.reset();
    m_rejected.reset();
    m_queue.reset();
}

void UploadRig::beginCase(const UploadTiming &timing, const ApiTuning &tuning)
{
    closeQueue();
    m_timing = timing;
    m_tuning = tuning;
    m_dir = std::make_unique<QTemporaryDir>();
    m_made.clear();
    m_served.clear();
    m_proxy.clearRules();
    m_proxy.limitRate({}, 0, {});
    m_proxy.release();
    m_proxy.setReachable(true);
    m_proxy.dropAll();
    m_proxy.countAnew();
    m_storedBefore = storedFiles(m_platform.dataFolder()).size();
    QDir().mkpath(QFileInfo(journalPath()).path());
    reopenQueue();
}

void UploadRig::reopenQueue()
{
    closeQueue();
    m_queue = std::make_unique<UploadQueue>(m_timing, m_tuning);
    m_watch = std::make_unique<QueueWatch>(m_queue.get());
    m_rejected = std::make_unique<QSignalSpy>(m_queue.get(), &UploadQueue::keyRejected);
    UploadLimits limits;
    limits.directVideo = PartSize;
    m_queue->setLimits(limits);
    m_queue->openJournal(journalPath());
}

QString UploadRig::journalPath() const
{
    return m_dir->filePath(QStringLiteral("journal/uploads.sqlite"));
}

QString UploadRig::filePath(const QString &name) const
{
    return m_dir->filePath(QStringLiteral("files/") + name);
}

QByteArray UploadRig::picture(const QString &name, qint64 size)
{
    static const QByteArray png = smallPng();
    // What follows the end of a PNG doesn't hurt it.
    QByteArray bytes = png + name.toUtf8();
    if (bytes.size() < size)
        bytes.append(QByteArray(size - bytes.size(), 'x'));
    return bytes;
}

QByteArray UploadRig::film(const QString &name, qint64 size)
{
    // A free box (ISO/IEC 14496-12, 8.1.2) is skipped by whoever plays it.
    const QByteArray text = name.toUtf8();
    const qint64 least = shortFilm().size() + 8 + text.size();
    QByteArray box(std::max(size, least) - shortFilm().size(), 'x');
    const QByteArray head = bigEndian(quint32(box.size())) + "free";
    box.replace(0, head.size(), head);
    box.replace(8, text.size(), text);
    return shortFilm() + box;
}

UploadRequest UploadRig::make(Way way, const QString &name, qint64 size)
{
    // The folder makes the content another one for each case that uses the same name.
    const QString seed = m_dir->path() + name;
    const QByteArray bytes =
            isInParts(way) ? film(seed, std::max(size, 3 * PartSize + 100)) : picture(seed, size);
    m_made.insert(name, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    UploadRequest request;
    request.enableHls = false;
    request.enableThumbnail = false;
    if (way == Way::Url) {
        request.url = m_source->origin();
        request.url.setPath(QLatin1Char('/') + name);
        m_served.insert(request.url.path(QUrl::FullyEncoded).toLatin1(), bytes);
        return request;
    }
    request.path = filePath(name);
    QDir().mkpath(QFileInfo(request.path).path());
    QFile file(request.path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The test can't write %s", qPrintable(request.path));
    // A file at rest, not one that somebody may still be writing.
    file.flush();
    file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-3600),
                     QFileDevice::FileModificationTime);
    return request;
}

void UploadRig::connectQueue(const QString &key)
{
    m_queue->setEndpoint({m_proxy.baseUrl(), key.isEmpty() ? m_platform.endpoint().apiKey : key});
}

int UploadRig::stored(const QString &name) const
{
    int count = 0;
    for (const StoredFile &file : storedFiles(m_platform.dataFolder()))
        count += (file.name == name || file.name == QLatin1String(ServedName)) &&
                 file.sha256() == m_made.value(name);
    return count;
}

int UploadRig::allStored() const
{
    return int(storedFiles(m_platform.dataFolder()).size() - m_storedBefore);
}

QStringList UploadRig::auditStore()
{
    QHash<QByteArray, int> copies;
    QStringList wrong;
    const QList<StoredFile> all = storedFiles(m_platform.dataFolder());
    for (const StoredFile &file : all.mid(m_storedBefore)) {
        const QByteArray sha = file.sha256();
        ++copies[sha];
        if (m_made.contains(file.name) && m_made.value(file.name) != sha)
            wrong << QStringLiteral("“%1” is stored with other bytes").arg(file.name);
    }
    for (auto it = m_made.cbegin(); it != m_made.cend(); ++it) {
        const int found = copies.value(it.value());
        const bool isReady = m_watch->phase(it.key()) == TransferPhase::Ready;
        Totals &ofTransport = m_byTransport[transportOf(m_way)];
        if (found > 1) {
            totals.duplicates += found - 1;
            ofTransport.duplicates += found - 1;
            wrong << QStringLiteral("“%1” is stored %2 times").arg(it.key()).arg(found);
        }
        if (isReady && found == 0) {
            ++totals.lost;
            ++ofTransport.lost;
            wrong << QStringLiteral("“%1” is said to be ready and isn't stored").arg(it.key());
        }
    }
    return wrong + m_watch->violations();
}

void UploadRig::countRun(Way way)
{
    m_way = way;
    ++totals.run;
    ++m_byTransport[transportOf(way)].run;
}

void UploadRig::countAsExpected()
{
    ++totals.asExpected;
    ++m_byTransport[transportOf(m_way)].asExpected;
}

QString UploadRig::nameInCase(const QString &before) const
{
    const QString number = QString::number(totals.run) +
                           (isInParts(m_way) ? QStringLiteral(".mp4") : QStringLiteral(".png"));
    return before.isEmpty() ? number : before + QStringLiteral(" of ") + number;
}

void UploadRig::printTotals(const char *suite) const
{
    const QString name = QString::fromLatin1(suite);
    for (auto it = m_byTransport.cbegin(); it != m_byTransport.cend(); ++it)
        print(name + QStringLiteral(", ") + it.key(), it.value());
    print(name, totals);
}

} // namespace reeldeck::tests
