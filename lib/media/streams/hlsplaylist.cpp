#include "media/streams/hlsplaylist.h"

#include "base/humantext.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace reeldeck {
namespace {

struct HlsWords
{
    Q_DECLARE_TR_FUNCTIONS(HlsPlaylist)
};

constexpr int MaxShown = 120;

/// `NAME=value,NAME="value, with commas"`.
QHash<QByteArray, QByteArray> attributes(const QByteArray &list)
{
    QHash<QByteArray, QByteArray> found;
    qsizetype at = 0;
    while (at < list.size()) {
        const qsizetype equals = list.indexOf('=', at);
        if (equals < 0)
            break;
        const QByteArray name = list.mid(at, equals - at).trimmed();
        qsizetype end = 0;
        QByteArray value;
        if (list.mid(equals + 1, 1) == "\"") {
            end = list.indexOf('"', equals + 2);
            if (end < 0)
                break;
            value = list.mid(equals + 2, end - equals - 2);
            end = list.indexOf(',', end);
        } else {
            end = list.indexOf(',', equals);
            value = list.mid(equals + 1, (end < 0 ? list.size() : end) - equals - 1).trimmed();
        }
        found.insert(name, value);
        if (end < 0)
            break;
        at = end + 1;
    }
    return found;
}

bool isSafe(const QUrl &url)
{
    const bool isHttp = url.scheme() == QLatin1String("http") || //
                        url.scheme() == QLatin1String("https");
    return url.isValid() && isHttp && !url.host().isEmpty() && url.userInfo().isEmpty();
}

/// Reads line by line; what one says may hold for the next.
class HlsReader
{
public:
    HlsReader(const QUrl &base)
        : m_base(base)
    {}

    bool take(const QByteArray &line);
    HlsPlaylist playlist() const { return m_playlist; }
    QString refused() const { return m_refused; }

private:
    QUrl address(const QByteArray &text);
    void takeTag(const QByteArray &name, const QByteArray &value);
    void takeRange(const QByteArray &value);
    void takeAddress(const QByteArray &line);

    const QUrl m_base;
    HlsPlaylist m_playlist;
    QString m_refused;
    std::optional<HlsVariant> m_variant;
    std::optional<HlsSegment> m_segment;
    double m_time = 0;
    qint64 m_rangeEnd = 0;
};

QUrl HlsReader::address(const QByteArray &text)
{
    const QUrl url = m_base.resolved(QUrl(QString::fromUtf8(text)));
    if (!isSafe(url) && m_refused.isEmpty())
        m_refused = displayName(QString::fromUtf8(text).left(MaxShown));
    return url;
}

void HlsReader::takeRange(const QByteArray &value)
{
    const QList<QByteArray> parts = value.split('@');
    bool isNumber = false;
    const qint64 bytes = parts.value(0).toLongLong(&isNumber);
    if (!isNumber || bytes <= 0)
        return;
    const qint64 offset = parts.size() > 1 ? parts.at(1).toLongLong() : m_rangeEnd;
    m_segment->bytes = bytes;
    m_segment->offset = std::max<qint64>(0, offset);
    m_rangeEnd = m_segment->offset + bytes;
}

void HlsReader::takeTag(const QByteArray &name, const QByteArray &value)
{
    if (name == "#EXT-X-STREAM-INF") {
        const auto told = attributes(value);
        m_variant.emplace();
        m_variant->bitRate = std::max<qint64>(0, told.value("BANDWIDTH").toLongLong());
        m_variant->codecs = QString::fromLatin1(told.value("CODECS").left(MaxShown));
        m_variant->isWhole = !told.contains("AUDIO");
        const QList<QByteArray> sides = told.value("RESOLUTION").split('x');
        if (sides.size() == 2)
            m_variant->size = QSize(sides.at(0).toInt(), sides.at(1).toInt());
    } else if (name == "#EXTINF") {
        if (!m_segment)
            m_segment.emplace();
        const double length = value.left(value.indexOf(',')).toDouble();
        m_segment->length = std::isfinite(length) ? std::clamp(length, 0.0, 1e6) : 0;
    } else if (name == "#EXT-X-BYTERANGE") {
        if (!m_segment)
            m_segment.emplace();
        takeRange(value);
    } else if (name == "#EXT-X-KEY" || name == "#EXT-X-SESSION-KEY") {
        const auto told = attributes(value);
        m_playlist.isEncrypted = m_playlist.isEncrypted || told.value("METHOD") != "NONE";
        if (told.contains("URI"))
            address(told.value("URI"));
    } else {
        // Other playlists, pictures, the head of the pieces: whatever has an address.
        const auto told = attributes(value);
        const QByteArray uri = told.value("URI");
        if (uri.isEmpty())
            return;
        const QUrl url = address(uri);
        if (name == "#EXT-X-MAP" && !told.contains("BYTERANGE"))
            m_playlist.init = url;
    }
}

void HlsReader::takeAddress(const QByteArray &line)
{
    const QUrl url = address(line);
    if (m_variant) {
        m_variant->url = url;
        m_playlist.variants.append(*m_variant);
        m_variant.reset();
        return;
    }
    HlsSegment segment = m_segment.value_or(HlsSegment());
    segment.url = url;
    segment.start = m_time;
    m_time += segment.length;
    m_playlist.segments.append(segment);
    m_segment.reset();
}

bool HlsReader::take(const QByteArray &line)
{
    if (line.startsWith("#EXT")) {
        const qsizetype colon = line.indexOf(':');
        takeTag(line.left(colon), colon < 0 ? QByteArray() : line.mid(colon + 1));
    } else if (!line.startsWith('#')) {
        takeAddress(line);
    }
    return m_refused.isEmpty() &&
           m_playlist.segments.size() + m_playlist.variants.size() <= HlsPlaylist::MaxEntries;
}

} // namespace

QList<HlsVariant> HlsPlaylist::renditions() const
{
    QList<HlsVariant> alone;
    std::copy_if(variants.begin(), variants.end(), std::back_inserter(alone),
                 [](const HlsVariant &variant) { return variant.isWhole; });
    return alone.size() > 1 ? alone : QList<HlsVariant>();
}

const HlsSegment *HlsPlaylist::segmentAt(double seconds) const
{
    if (segments.isEmpty())
        return nullptr;
    const auto after = std::upper_bound(
            segments.begin(), segments.end(), seconds,
            [](double time, const HlsSegment &segment) { return time < segment.start; });
    return after == segments.begin() ? &segments.front() : &*std::prev(after);
}

Result<HlsPlaylist> parseHlsPlaylist(const QByteArray &text, const QUrl &base)
{
    QByteArray head = text.left(16);
    if (head.startsWith("\xef\xbb\xbf"))
        head = head.mid(3);
    if (!head.startsWith("#EXTM3U") || text.size() > HlsPlaylist::MaxBytes) {
        return makeError(ErrorKind::Protocol,
                         HlsWords::tr("What the platform sends is not a playlist, so there is "
                                      "nothing to play."));
    }
    HlsReader reader(base);
    bool isFine = true;
    for (qsizetype at = 0; at < text.size() && isFine;) {
        qsizetype end = text.indexOf('\n', at);
        if (end < 0)
            end = text.size();
        const QByteArray line = text.mid(at, end - at).trimmed();
        at = end + 1;
        isFine = line.isEmpty() || reader.take(line);
    }
    if (!reader.refused().isEmpty()) {
        return makeError(ErrorKind::Protocol,
                         HlsWords::tr("The playlist names “%1”, which is not a web address. It was "
                                      "not opened.")
                                 .arg(reader.refused()));
    }
    HlsPlaylist playlist = reader.playlist();
    if (playlist.segments.isEmpty() && playlist.variants.isEmpty()) {
        return makeError(ErrorKind::Protocol,
                         HlsWords::tr("The playlist is empty, so there is nothing to play."));
    }
    std::stable_sort(
            playlist.variants.begin(), playlist.variants.end(),
            [](const HlsVariant &a, const HlsVariant &b) { return a.bitRate < b.bitRate; });
    return playlist;
}

} // namespace reeldeck
