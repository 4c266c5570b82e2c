#pragma once

#include "base/result.h"

#include <QString>
#include <QTemporaryFile>

#include <memory>

namespace reeldeck::platform {

/// True for a WebP that moves, which ffmpeg can't decode. `beginning` is its first bytes.
bool isAnimatedWebp(const QByteArray &beginning);

/// The first picture of an animated WebP as a file of its own, which is gone with the object;
/// null where there is none. (WebP container specification, sections "Extended File Format" and
/// "Animation".)
std::unique_ptr<QTemporaryFile> firstPictureOfWebp(const QString &path);

} // namespace reeldeck::platform
