#pragma once

#include <QString>

namespace reeldeck {

/// How filenames are compared, the same by the platform, the local copy and the look for a lost
/// upload. macOS and some clouds write "ü" as two characters (NFD), others as one (NFC). Pure.

/// `name` as the filename filter compares it: NFC and case-folded.
QString foldedFilename(const QString &name);

/// Whether both are the same text, however it is composed. Case counts.
bool isSameFilename(const QString &a, const QString &b);

/// What to ask a platform's filename filter for, so that it finds `name` however either side composes
/// it: the longest piece that is the same in each form; all of the name when that is.
QString searchablePart(const QString &name);

} // namespace reeldeck
