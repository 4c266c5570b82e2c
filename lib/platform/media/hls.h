#pragma once

#include "platform/media/mediaprobe.h"

#include <QList>

namespace reeldeck::platform {

/// How a file becomes a stream. Decided by `planHls`, carried out by `makeHls`.
struct HlsPlan
{
    bool remux = false;    ///< The source already fits: its packets are only put into segments.
    QList<int> shortSides; ///< Renditions by their shorter side, largest first; empty: audio only.
    bool copiesAudio = false;
    bool hasAudio = false;
    bool needsLook = false; ///< Before it is remuxed its keyframes are looked at.
    /// Pictures a second, where the source's own timing can't be kept; 0: it is.
    double frameRate = 0;
    bool timesEach = false; ///< Each picture for as long as it stands; see isRateEven.
    double heldSeconds = 0; ///< For which the last picture stands after its end.
};

inline constexpr int HlsSegmentSeconds = 4;

/// Pure. Renditions of 1080, 720 and 360 that aren't above the source; a smaller source gets one
/// of its own size. Only what comes out the same is remuxed.
HlsPlan planHls(const ProbedMedia &media);

/// The ffmpeg arguments, run in the folder that gets `v0`, `v1`, ... Pure.
QStringList hlsArguments(const HlsPlan &plan, const ProbedMedia &media, const QString &source,
                         int threads);

/// One rendition as the master playlist names it.
struct HlsVariant
{
    QString uri;
    qint64 peakBitRate = 0;
    qint64 averageBitRate = 0;
    int width = 0;
    int height = 0;
    QString codecs; ///< RFC 6381; may be empty.
};

/// RFC 8216 section 4.3.4. Pure.
QByteArray masterPlaylist(const QList<HlsVariant> &variants);

/// Makes `dir`/master.m3u8 and everything it names, synced; `dir` must not exist yet.
/// Errors as probeMedia.
Result<void> makeHls(const MediaTools &tools, const ProbedMedia &media, const QString &source,
                     const QString &dir, int threads, const std::atomic<bool> *stop);

} // namespace reeldeck::platform
