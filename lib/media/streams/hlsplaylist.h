#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QSize>
#include <QString>
#include <QUrl>

namespace reeldeck {

/// One rendition of a master playlist.
struct HlsVariant
{
    QUrl url;
    QSize size;          ///< Empty: not told, as for sound alone.
    qint64 bitRate = 0;  ///< Bits a second at its peak; 0: not told.
    QString codecs;      ///< As in the playlist: "avc1.4d401f,mp4a.40.2"; may be empty.
    bool isWhole = true; ///< False: its sound is in another playlist, so it can't play alone.

    friend bool operator==(const HlsVariant &, const HlsVariant &) = default;
};

/// One piece of a media playlist.
struct HlsSegment
{
    QUrl url;
    double start = 0;   ///< Seconds since the beginning of the stream.
    double length = 0;  ///< Seconds.
    qint64 offset = -1; ///< With `bytes`: the part of the file that it is; -1: all of it.
    qint64 bytes = -1;

    friend bool operator==(const HlsSegment &, const HlsSegment &) = default;
};

/// What an HLS playlist says (RFC 8216), as far as Reeldeck needs it.
struct HlsPlaylist
{
    static constexpr qint64 MaxBytes = 4 * 1024 * 1024;
    static constexpr qsizetype MaxEntries = 50'000;

    QList<HlsVariant> variants; ///< Of a master playlist, the fewest bits first.
    QList<HlsSegment> segments; ///< Of a media playlist, in its order.
    QUrl init;                  ///< What comes before each segment of fragmented MP4; may be empty.
    bool isEncrypted = false;

    bool isMaster() const { return !variants.isEmpty(); }
    /// Those that can be played alone; empty when that is no choice.
    QList<HlsVariant> renditions() const;
    /// The piece that has `seconds` in it; nullptr without pieces. Before and after all: the nearest.
    const HlsSegment *segmentAt(double seconds) const;
};

/// Reads what came from `base`. A playlist is a stranger's word: whatever it names has to be http or
/// https and without a user name, or it is refused as a whole, with the address in the sentence. What
/// is no playlist at all is told as that (Protocol). Pure.
Result<HlsPlaylist> parseHlsPlaylist(const QByteArray &text, const QUrl &base);

} // namespace reeldeck
