#include "platform/basics/platformlimits.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace reeldeck::platform {

namespace {

Error limitsError(const QString &message)
{
    Error error;
    error.kind = ErrorKind::InvalidRequest;
    error.message = message;
    return error;
}

/// The place that `name` sets, as one of two kinds of number.
struct Target
{
    qint64 *wide = nullptr;
    int *narrow = nullptr;
};

Target targetOf(PlatformLimits &limits, const QString &name)
{
    const struct
    {
        const char *name;
        Target target;
    } table[] = {
            {"direct_video", {&limits.sizes.directVideo, nullptr}},
            {"direct_audio", {&limits.sizes.directAudio, nullptr}},
            {"url_media", {&limits.sizes.urlMedia, nullptr}},
            {"image", {&limits.sizes.image, nullptr}},
            {"multipart_video", {&limits.sizes.multipartVideo, nullptr}},
            {"part_size", {&limits.partSize, nullptr}},
            {"assets_per_minute", {nullptr, &limits.assetsPerMinute}},
            {"assets_per_day", {nullptr, &limits.assetsPerDay}},
            {"max_connections", {nullptr, &limits.maxConnections}},
            {"url_fetch_seconds", {nullptr, &limits.urlFetchSeconds}},
            {"session_hours", {nullptr, &limits.sessionHours}},
            {"part_url_seconds", {nullptr, &limits.partUrlSeconds}},
            {"indexing_seconds", {nullptr, &limits.indexingSeconds}},
    };
    for (const auto &entry : table) {
        if (name == QLatin1String(entry.name))
            return entry.target;
    }
    return {};
}

} // namespace

Result<PlatformLimits> PlatformLimits::fromJson(const QByteArray &json)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (!document.isObject())
        return limitsError(QStringLiteral("it is not a JSON object (%1)").arg(parse.errorString()));
    PlatformLimits limits;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const Target target = targetOf(limits, it.key());
        if (!target.wide && !target.narrow)
            return limitsError(QStringLiteral("it names an unknown limit, %1").arg(it.key()));
        const bool mayBeZero = it.key().startsWith(QLatin1String("assets_per_")) ||
                               target.narrow == &limits.indexingSeconds;
        const double value = it.value().toDouble(-1);
        const double most = target.narrow ? 1e9 : 1e15;
        if (value != std::floor(value) || value < (mayBeZero ? 0 : 1) || value > most)
            return limitsError(QStringLiteral("%1 is not a usable whole number").arg(it.key()));
        if (target.wide)
            *target.wide = static_cast<qint64>(value);
        else
            *target.narrow = static_cast<int>(value);
    }
    return limits;
}

} // namespace reeldeck::platform
