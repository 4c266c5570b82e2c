#pragma once

#include <QStringList>

namespace reeldeck {

/// Options that go before an input of ffmpeg or ffprobe, so that the one file given is all that is
/// read: only formats that hold media themselves, none that names other files (playlists of HLS, DASH
/// or ffconcat, whatever they are called), and no protocol but `file`. Name the input "file:PATH".
/// Pure.
QStringList singleFileInputOptions();

} // namespace reeldeck
