#include "media/mediabackend.h"

#include <QByteArray>

namespace reeldeck {

void chooseMediaBackend()
{
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", "gstreamer");
    // GStreamer's usual HTTP source (libsoup 3.2 in Debian 12) was seen to crash in a thread of its
    // own when a stream was closed on a busy machine; the stack had only its frames. The curl
    // source does without that library. Where it isn't installed, the usual one stays.
    if (!qEnvironmentVariableIsSet("GST_PLUGIN_FEATURE_RANK"))
        qputenv("GST_PLUGIN_FEATURE_RANK", "curlhttpsrc:MAX");
#endif
}

} // namespace reeldeck
