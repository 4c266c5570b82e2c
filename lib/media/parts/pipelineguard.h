#pragma once

#include <QString>
#include <QUrl>

namespace reeldeck {

/// What GStreamer, the backend before Qt 6.5, gets of ours before it plays anything. A playlist, a
/// film that refers to others, or what calls itself a segment may name any address, and GStreamer
/// opens whatever it has a source for: files, devices, other networks. So every source but those for
/// HTTP leaves this process's registry, also one that is registered later; a file that a person
/// plays is opened by an address that nobody else can guess. Playlists end with what is in them; see
/// endedlists.h. Qt's sound output gets a scaletempo
/// before its resampler, so that another speed keeps the pitch.
///
/// Later versions of Qt play by FFmpeg, which lets no playlist from HTTP open anything but HTTP; there
/// these do nothing. GUI thread.
namespace pipelines {

/// Once a process, and again for free. Call before the first QAudioOutput is made.
void guard();

/// What a player opens for `source`. A local file's is good until another file's is asked for 16
/// times.
QUrl address(const QUrl &source);

/// Whether a player's error in words says that no plugin of this computer can go on with a stream:
/// Qt passes that on as any other error, in the person's language.
bool isMissingPlugin(const QString &error);

} // namespace pipelines
} // namespace reeldeck
