#pragma once

#include <QString>

namespace reeldeck::platform {

/// False where the clock of a file begins anew on the way or leaps, as of clips that were put one after
/// the other (a film of a DVD, joined recordings): its first and its last time don't tell its length then.
/// Also where its times aren't found. Looks at `places` spread evenly over the file, at no more than
/// 1 MiB each, so that a step back shorter than the way between two of them isn't seen. `container` is
/// ffmpeg's name of it; knows mpegts, mpeg, flv and ogg, and has nothing against others.
bool clockRunsOn(const QString &path, const QString &container, int places = 200);

} // namespace reeldeck::platform
