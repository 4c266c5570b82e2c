#include "uploads/file/mediafacts.h"

#include "base/formats/mediainput.h"
#include "base/humantext.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

namespace reeldeck {
namespace {

constexpr qint64 furthestLook = 1024 * 1024;
constexpr int FoundNothing = 1; // How ffprobe ends when a file is no media to it.

/// The translators' context of the sentences below.
struct MediaFactsText
{
    Q_DECLARE_TR_FUNCTIONS(MediaFacts)
};

std::optional<MediaFacts> sized(qint64 width, qint64 height)
{
    constexpr qint64 absurd = 1'000'000;
    if (width <= 0 || height <= 0 || width > absurd || height > absurd)
        return std::nullopt;
    return MediaFacts{int(width), int(height), std::nullopt, false};
}

template <typename T>
T big(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<T>(bytes.constData() + at);
}

template <typename T>
T little(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.constData() + at);
}

/// Segment by segment to the frame header; pictures and profiles before it may be long.
std::optional<MediaFacts> jpegFacts(QIODevice &file)
{
    constexpr int MaxSegments = 1000;
    qint64 at = 2;
    for (int i = 0; i < MaxSegments && at < furthestLook; ++i) {
        if (!file.seek(at))
            return std::nullopt;
        const QByteArray head = file.read(9);
        if (head.size() < 9 || quint8(head.at(0)) != 0xff)
            return std::nullopt;
        const quint8 marker = quint8(head.at(1));
        if (marker == 0xff) { // Padding.
            ++at;
            continue;
        }
        const bool isFrame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 &&
                             marker != 0xcc;
        if (isFrame)
            return sized(big<quint16>(head, 7), big<quint16>(head, 5));
        if (marker == 0xda || marker == 0xd9) // The picture itself, or its end.
            return std::nullopt;
        at += 2 + std::max<quint16>(2, big<quint16>(head, 2));
    }
    return std::nullopt;
}

std::optional<MediaFacts> webpFacts(const QByteArray &head)
{
    const QByteArray chunk = head.mid(12, 4);
    if (chunk == "VP8X") {
        const auto twentyFour = [&](qsizetype at) {
            return little<quint32>(head, at) & 0xffffff;
        };
        return sized(twentyFour(24) + 1, twentyFour(27) + 1);
    }
    if (chunk == "VP8L") {
        const quint32 bits = little<quint32>(head, 21);
        return sized((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1);
    }
    if (chunk == "VP8 ")
        return sized(little<quint16>(head, 26) & 0x3fff, little<quint16>(head, 28) & 0x3fff);
    return std::nullopt;
}

double positiveNumber(const QJsonValue &value)
{
    // ffprobe writes times as text and sizes as numbers.
    bool isNumber = value.isDouble();
    const double number = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    return isNumber && std::isfinite(number) && number > 0 ? number : 0;
}

QString sizeText(const MediaFacts &facts)
{
    return MediaFactsText::tr("%1 × %2").arg(facts.width).arg(facts.height);
}

void addVideoWarnings(QStringList &warnings, const QString &name, const MediaFacts &facts)
{
    constexpr double shortest = 4, longest = 4 * 3600, widest = 2.4;
    constexpr int least = 360, MaxLong = 5184, MaxShort = 2160;
    if (facts.seconds && *facts.seconds < shortest)
        warnings << MediaFactsText::tr("“%1” is shorter than 4 seconds; the platform's models need "
                                       "at least that.")
                            .arg(name);
    if (facts.seconds && *facts.seconds > longest)
        warnings << MediaFactsText::tr("“%1” is longer than 4 hours; the platform's models take no "
                                       "more. Cut it "
                                       "into parts to have it analyzed.")
                            .arg(name);
    if (facts.hasForeignColors)
        warnings << MediaFactsText::tr(
                            "The colors of “%1” are Dolby Vision's own (profile 5), which "
                            "few programs show right; the local library shows it in grey. "
                            "Export it as HDR10 or SDR for its colors.")
                            .arg(name);
    if (facts.width <= 0 || facts.height <= 0)
        return;
    const auto [low, high] = std::minmax(facts.width, facts.height);
    if (low < least)
        warnings << MediaFactsText::tr(
                            "“%1” has %2 pixels; the platform's models need at least 360 × 360.")
                            .arg(name, sizeText(facts));
    else if (high > MaxLong || low > MaxShort)
        warnings << MediaFactsText::tr(
                            "“%1” has %2 pixels; the platform's models take up to 5184 × 2160.")
                            .arg(name, sizeText(facts));
    if (double(high) / low > widest)
        warnings << MediaFactsText::tr("“%1” has %2 pixels; the platform's models take "
                                       "an aspect ratio of up to 2.4 : 1.")
                            .arg(name, sizeText(facts));
}

/// One ffprobe under way.
struct Asking
{
    std::unique_ptr<QProcess> process;
    QElapsedTimer since;
    qsizetype index = 0;
};

std::unique_ptr<QProcess> started(const QString &program, const QString &path,
                                  const QStringList &wanted)
{
    auto process = std::make_unique<QProcess>();
    process->setStandardErrorFile(QProcess::nullDevice());
    process->setStandardInputFile(QProcess::nullDevice());
    // A file may name others, near or far: they aren't opened, and nothing is written.
    process->start(program,
                   QStringList{QStringLiteral("-v"), QStringLiteral("quiet")} +
                           singleFileInputOptions() + wanted +
                           QStringList{QStringLiteral("-of"), QStringLiteral("json"),
                                       QStringLiteral("-i"), QStringLiteral("file:") + path},
                   QIODevice::ReadOnly);
    return process;
}

void end(QProcess &process)
{
    process.kill();
    process.waitForFinished(1000);
}

} // namespace

std::optional<MediaFacts> imageFacts(QIODevice &file)
{
    constexpr qsizetype headLength = 32;
    if (!file.seek(0))
        return std::nullopt;
    QByteArray head = file.read(headLength);
    if (head.size() < 10)
        return std::nullopt;
    const bool isWebp = head.size() >= 30 && head.startsWith("RIFF") && head.mid(8, 4) == "WEBP";
    head = head.leftJustified(headLength, '\0'); // Too short for its format: sizes of 0.
    if (head.startsWith("\x89PNG\r\n\x1a\n") && head.mid(12, 4) == "IHDR")
        return sized(big<quint32>(head, 16), big<quint32>(head, 20));
    if (head.startsWith("GIF8"))
        return sized(little<quint16>(head, 6), little<quint16>(head, 8));
    if (head.startsWith("BM")) // The height is negative when the rows go down.
        return sized(little<qint32>(head, 18), std::abs(qint64(little<qint32>(head, 22))));
    if (isWebp)
        return webpFacts(head);
    if (head.startsWith("\xff\xd8\xff"))
        return jpegFacts(file);
    return std::nullopt;
}

std::optional<MediaFacts> factsFromProbe(const QByteArray &json)
{
    constexpr qsizetype longest = 64 * 1024;
    if (json.size() > longest)
        return std::nullopt;
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonObject stream = root.value(QLatin1String("streams")).toArray().first().toObject();
    const double width = positiveNumber(stream.value(QLatin1String("width")));
    const double height = positiveNumber(stream.value(QLatin1String("height")));
    double seconds = positiveNumber(
            root.value(QLatin1String("format")).toObject().value(QLatin1String("duration")));
    if (seconds == 0)
        seconds = positiveNumber(stream.value(QLatin1String("duration")));
    constexpr double absurd = 1'000'000;
    MediaFacts facts;
    if (width < absurd && height < absurd) {
        facts.width = int(width);
        facts.height = int(height);
    }
    if (seconds > 0)
        facts.seconds = seconds;
    const QJsonArray sideData = stream.value(QLatin1String("side_data_list")).toArray();
    for (const QJsonValue &entry : sideData) {
        constexpr int hevcAlone = 5, av1 = 10;
        const int profile = entry[QLatin1String("dv_profile")].toInt();
        const int compatible = entry[QLatin1String("dv_bl_signal_compatibility_id")].toInt();
        facts.hasForeignColors |= profile == hevcAlone || (profile == av1 && compatible == 0);
    }
    return facts == MediaFacts() ? std::nullopt : std::optional(facts);
}

MediaKind kindFromProbe(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonObject format = root.value(QLatin1String("format")).toObject();
    const QString demuxer = format.value(QLatin1String("format_name")).toString();
    const bool isPicture =
            demuxer.endsWith(QLatin1String("_pipe")) || demuxer == QLatin1String("ico");
    MediaKind kind = MediaKind::Unknown;
    const QJsonArray streams = root.value(QLatin1String("streams")).toArray();
    for (const QJsonValue &value : streams) {
        const QJsonObject stream = value.toObject();
        const QString type = stream.value(QLatin1String("codec_type")).toString();
        const bool isCover = stream.value(QLatin1String("disposition"))
                                     .toObject()
                                     .value(QLatin1String("attached_pic"))
                                     .toInt() != 0;
        if (type == QLatin1String("video") && !isCover &&
            positiveNumber(stream.value(QLatin1String("width"))) > 0)
            return isPicture ? MediaKind::Image : MediaKind::Video;
        if (type == QLatin1String("audio") &&
            positiveNumber(stream.value(QLatin1String("sample_rate"))) > 0)
            kind = MediaKind::Audio;
    }
    return kind;
}

QStringList modelWarnings(const QString &fileName, MediaKind kind, const MediaFacts &facts)
{
    constexpr int leastImage = 128;
    const QString name = displayName(fileName);
    QStringList warnings;
    if (kind == MediaKind::Video)
        addVideoWarnings(warnings, name, facts);
    else if (kind == MediaKind::Image && facts.width > 0 &&
             std::min(facts.width, facts.height) < leastImage)
        warnings << MediaFactsText::tr(
                            "“%1” has %2 pixels; the platform's models need at least 128 × 128.")
                            .arg(name, sizeText(facts));
    return warnings;
}

VideoProbe::VideoProbe(const QString &program)
    : m_program(QStandardPaths::findExecutable(program))
{}

QList<VideoProbe::Answer> VideoProbe::ask(const QStringList &paths, int longestMs,
                                          const std::atomic_bool &cancelled) const
{
    constexpr std::size_t atOnce = 2;
    constexpr int lookEveryMs = 50;
    QList<Answer> answers(paths.size());
    if (!isInstalled())
        return answers;
    std::vector<Asking> underWay;
    qsizetype next = 0;
    while ((next < paths.size() && !cancelled) || !underWay.empty()) {
        while (underWay.size() < atOnce && next < paths.size() && !cancelled) {
            Asking asking;
            asking.process =
                    started(m_program, paths.at(next),
                            {QStringLiteral("-select_streams"), QStringLiteral("v:0"),
                             QStringLiteral("-show_entries"),
                             QStringLiteral("stream=width,height,duration:stream_side_data="
                                            "dv_profile,dv_bl_signal_compatibility_id:"
                                            "format=duration")});
            asking.since.start();
            asking.index = next++;
            underWay.push_back(std::move(asking));
        }
        for (Asking &asking : underWay) {
            QProcess &process = *asking.process;
            const bool hasEnded =
                    process.state() == QProcess::NotRunning || process.waitForFinished(lookEveryMs);
            if (hasEnded && process.exitStatus() == QProcess::NormalExit)
                answers[asking.index] = {factsFromProbe(process.readAllStandardOutput()),
                                         process.exitCode() == FoundNothing};
            else if (cancelled || asking.since.hasExpired(longestMs))
                end(process);
        }
        std::erase_if(underWay, [](const Asking &asking) {
            return asking.process->state() == QProcess::NotRunning;
        });
    }
    return answers;
}

std::optional<MediaKind> VideoProbe::kindOf(const QString &path, int longestMs,
                                            const std::atomic_bool &cancelled) const
{
    constexpr int lookEveryMs = 50;
    if (!isInstalled())
        return std::nullopt;
    const std::unique_ptr<QProcess> process =
            started(m_program, path,
                    {QStringLiteral("-show_entries"),
                     QStringLiteral("stream=codec_type,width,sample_rate:"
                                    "stream_disposition=attached_pic:format=format_name")});
    QElapsedTimer since;
    since.start();
    while (process->state() != QProcess::NotRunning && !process->waitForFinished(lookEveryMs)) {
        if (cancelled || since.hasExpired(longestMs)) {
            end(*process);
            return std::nullopt;
        }
    }
    return kindFromProbe(process->readAllStandardOutput());
}

} // namespace reeldeck
