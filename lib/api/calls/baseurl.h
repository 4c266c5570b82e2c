#pragma once

#include "base/result.h"

#include <QString>
#include <QUrl>

namespace reeldeck {

/// The API's base URL from what a person typed or an option says: no trailing slash, `/v1.3` added
/// when there is no path, `https` assumed when there is no scheme. Plain http is taken only
/// towards this computer and private networks, since the key would be readable on the way.
/// Refused with a sentence (ErrorKind::InvalidRequest): other schemes, user info, query, fragment.
Result<QUrl> parseBaseUrl(const QString &text);

} // namespace reeldeck
