#pragma once

#include <QString>

#include <functional>

class QObject;

namespace reeldeck {

/// Of the GStreamer that plays; empty where the program plays without it.
QString gstreamerVersion();

/// Asks the ffmpeg on the path for its version and answers once, from the event loop; empty: there
/// is none, or it said nothing within 10 s. No answer comes after `context` has gone.
void askFfmpegVersion(QObject *context, const std::function<void(const QString &version)> &answer);

} // namespace reeldeck
