#pragma once

namespace reeldeck {

/// Picks the multimedia backend that plays HLS with the Qt at hand, unless QT_MEDIA_BACKEND says
/// which one: before Qt 6.5 GStreamer, since the FFmpeg one knows no length, can't seek and crashes
/// without an audio device; and with it the curl HTTP source, since the usual one was seen to
/// crash, unless GST_PLUGIN_FEATURE_RANK says otherwise. Call in main() before the application
/// object is made.
void chooseMediaBackend();

} // namespace reeldeck
