#pragma once

#include "platform/media/mediaprobe.h"

#include <QSize>

namespace reeldeck::platform {

/// Where a picture goes: colours and range differ.
enum class PictureUse {
    Stream, ///< 8 bit 4:2:0, limited range; BT.709, or BT.601 where the source is; tagged so.
    Still,  ///< For a JPEG: BT.601, full range.
};

/// The ffmpeg filters that make a decoded picture what a player shows: deinterlaced, in square
/// pixels, tone-mapped, on a neutral ground where it is transparent, and fitted into `size` (even
/// sides) with bars where its shape isn't the one that was probed. Turning is done before, by
/// ffmpeg itself. Commas between them, none at the ends. Pure.
QString pictureFilters(const ProbedMedia &media, QSize size, PictureUse use);

/// The size whose shorter side is `shortSide`, in the shape of the picture as shown; both sides
/// even, the longer at most 4096. Pure.
QSize sizeOfRung(const ProbedMedia &media, int shortSide);

/// True for a picture that is brighter than a usual screen (PQ, HLG). Pure.
bool isHighDynamicRange(const ProbedMedia &media);

/// True for colours that a usual screen hasn't (BT.2020). Pure.
bool isWideGamut(const ProbedMedia &media);

} // namespace reeldeck::platform
