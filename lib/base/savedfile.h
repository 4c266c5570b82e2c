#pragma once

class QSaveFile;

namespace reeldeck {

/// Puts a file in the place of the one before, for good. False where any of its bytes didn't fit on the
/// disk, with errorString() saying why, and the file before stays: QSaveFile::commit() alone writes what
/// is buffered and doesn't tell when that fails (Qt 6.4). Blocks on the disk; any thread.
bool commitWhole(QSaveFile &file);

} // namespace reeldeck
