#pragma once

#include <QByteArray>

namespace reeldeck::platform {

/// True when what a server sends is a page, a login or an error text rather than a media file, by
/// its Content-Type and its first kilobyte. When in doubt it isn't: some servers call media text.
/// Pure.
bool looksLikeWebPage(const QByteArray &contentType, const QByteArray &beginning);

} // namespace reeldeck::platform
