#pragma once

#include <QByteArray>
#include <QString>

namespace reeldeck::platform {

/// The MIME type that the first bytes of a file speak for, by the signatures of the containers
/// themselves; empty when they tell nothing. A guess to go by until ffprobe has looked.
QString sniffMediaType(const QByteArray &beginning);

/// True for what is surely no video, audio or image: documents, archives, programs.
bool isSurelyNoMedia(const QByteArray &beginning);

/// What a picture or document is that ffmpeg can't read, by its real name and with the way out:
/// "It is a HEIC picture, ...". Empty when nothing is known.
QString unreadableFormat(const QByteArray &beginning);

} // namespace reeldeck::platform
