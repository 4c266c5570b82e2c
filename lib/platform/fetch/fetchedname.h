#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace reeldeck::platform {

/// `name` as an asset may be called: the last part of a path, without control characters and
/// characters that turn the text around, at most MaxFilenameLength characters, cut between
/// characters and before the ending. Empty when nothing remains. Pure.
QString tidyFilename(const QString &name);

/// What a Content-Disposition header says the file is called (RFC 6266): `filename*` before
/// `filename`. Tidy; empty when it says nothing. Pure.
QString nameFromDisposition(const QByteArray &header);

/// The last part of the URL's path, else its host. Tidy, never empty for a URL with a host. Pure.
QString nameFromUrl(const QUrl &url);

} // namespace reeldeck::platform
