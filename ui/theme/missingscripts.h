#pragma once

#include <QStringList>

namespace reeldeck {

/// The scripts, by their English names, of which this computer's fonts have no glyphs, out of those
/// that names of files are likely to be written in, and "Emoji". Loads the fonts that it looks
/// through, which takes a moment. GUI thread.
QStringList missingScripts();

} // namespace reeldeck
