#pragma once

#include <QString>

class QImage;

namespace reeldeck {

/// Writes a picture out of the clipboard into `folder` as a PNG file called `name`, and takes away
/// those that were written more than a month ago. Returns the file's path; empty: it can't be
/// written. Blocks on the disk; any thread.
QString savePastedPicture(const QString &folder, const QString &name, const QImage &picture);

} // namespace reeldeck
