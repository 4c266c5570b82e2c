#pragma once

#include "base/error.h"

#include <QString>

namespace reeldeck {

/// What a player's error means when its source itself is fine, as a person reads it. `error` is a
/// QMediaPlayer::Error; `codecs` as a playlist names them ("avc1.4d401f,mp4a.40.2"), empty where
/// nobody does. A missing decoder is told with the package that has it.
Error playerError(int error, const QString &codecs);

/// A part of the stream doesn't come although its platform answers.
Error standstillError();

/// In the player of a stream whose sound plays: why there is no picture.
QString missingPictureText(const QString &codecs);

} // namespace reeldeck
