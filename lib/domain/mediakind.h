#pragma once

#include <QMetaType>
#include <QString>

namespace reeldeck {

/// The three kinds the platform takes, as `asset_types` names them.
enum class MediaKind { Unknown, Video, Audio, Image };

/// From a MIME type: "video/mp4" is Video. Anything else is Unknown.
MediaKind mediaKindOf(const QString &mimeType);

/// "video", "audio", "image"; empty for Unknown. The word on the wire.
QString wireName(MediaKind kind);

/// "Video", "Audio", "Image", translated; empty for Unknown.
QString kindText(MediaKind kind);

} // namespace reeldeck

Q_DECLARE_METATYPE(reeldeck::MediaKind)
