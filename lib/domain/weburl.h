#pragma once

#include "base/result.h"

#include <QString>
#include <QUrl>

namespace reeldeck {

/// A URL that the platform may fetch: http or https, with a host. Typed, pasted, dropped and given
/// on the command line alike; blanks around it don't count, and blanks or letters of any script
/// within are encoded. One with a user name or password is refused: the queue would have to keep it on
/// disk, and nobody knows what a platform writes down of it. Pure; the error's sentence shows the text
/// through displayName() and without them.
Result<QUrl> checkedUrl(const QString &text);

/// Whether a file: URL means this computer: no host, "localhost" or its own name.
bool isOfThisComputer(const QUrl &fileUrl);

} // namespace reeldeck
