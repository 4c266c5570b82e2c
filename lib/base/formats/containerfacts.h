#pragma once

#include <QString>

namespace reeldeck {

/// What the structure of a container says that ffprobe doesn't tell.
struct ContainerFacts
{
    /// It claims more bytes than the file has: half a download, a full disk.
    bool isCutShort = false;
    /// It was written without looking back (a browser's recording), so that its length is a guess.
    bool isOpenEnded = false;
    /// An edit list of more than one piece, or of another speed (ISO/IEC 14496-12 section 8.6.6):
    /// packets put into another container would show what was cut away.
    bool isEdited = false;
    /// An edit list that ends before its track does: the rest is hidden, and a copy shows it.
    bool hidesEndOfPictures = false;
    bool hidesEndOfSound = false;
    /// Which tracks the ISO family and Matroska announce; both false for other containers and when none
    /// is told.
    bool hasPictures = false;
    bool hasSound = false;
    /// A track whose coding changes on the way (several sample descriptions).
    bool changesMidway = false;
    /// How a picture of the ISO family is to be turned, as an EXIF orientation (1 to 8), by its
    /// `irot` and `imir` (ISO/IEC 23008-12 section 6.5).
    int orientation = 1;
};

/// Reads headers only, at most a few thousand, and ends; understands the ISO family (MP4, MOV, AVIF),
/// Matroska, RIFF, and what base/formats/fileend.h does. Anything else, and what can't be read, has nothing to
/// say.
ContainerFacts readContainerFacts(const QString &path);

} // namespace reeldeck
