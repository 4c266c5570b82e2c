#pragma once

#include <QByteArray>

class QIODevice;

namespace reeldeck {

/// Whether the end that the format asks for is missing, as of half a download: FLV, Ogg, ASF, PNG,
/// JPEG, GIF and BMP. `beginning` is the file's first 4 KB. Reads at most the ends and, of a PNG, its
/// chunk headers; of a JPEG, 64 MiB. Anything else is taken for whole.
bool isEndMissing(QIODevice &file, const QByteArray &beginning);

} // namespace reeldeck
