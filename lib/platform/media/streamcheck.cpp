#include "platform/media/streamcheck.h"

#include "platform/basics/apierror.h"
#include "platform/media/retryplan.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace reeldeck::platform {

namespace {

constexpr qint64 PacketSize = 188; // bytes, of a transport stream
constexpr qint64 LongestPlaylist = 16 << 20;

bool isWholeVariant(const QString &dir)
{
    QFile playlist(dir + QLatin1String("/index.m3u8"));
    if (!playlist.open(QIODevice::ReadOnly))
        return false;
    bool hasEnd = false;
    const QByteArrayList lines = playlist.read(LongestPlaylist).split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray name = line.trimmed();
        hasEnd = hasEnd || name == "#EXT-X-ENDLIST";
        if (name.isEmpty() || name.startsWith('#') || !name.endsWith(".ts"))
            continue;
        const qint64 size = QFileInfo(dir + QLatin1Char('/') + QString::fromLatin1(name)).size();
        if (size == 0 || size % PacketSize != 0)
            return false;
    }
    return hasEnd;
}

} // namespace

Result<void> checkStream(const QString &dir)
{
    const QStringList variants = QDir(dir).entryList({QStringLiteral("v*")}, QDir::Dirs);
    const bool isWhole = !variants.isEmpty() &&
                         std::all_of(variants.begin(), variants.end(), [&](const QString &variant) {
                             return isWholeVariant(dir + QLatin1Char('/') + variant);
                         });
    if (isWhole)
        return {};
    Error error = internalError();
    error.code = QLatin1String(ChildEnded);
    error.message = QStringLiteral("No stream could be made of the file.");
    return error;
}

} // namespace reeldeck::platform
