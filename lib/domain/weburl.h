#pragma once

#include "base/result.h"

#include <QString>
#include <QUrl>

namespace reeldeck {

/// A URL that the platform may fetch: http or https, with a host. Typed, pasted, dropped and given
/// on the command line alike; blanks around it don't count, and blanks or letters of any script
/// within are encoded. Pure; the error's sentence shows the text through displayName().
Result<QUrl> checkedUrl(const QString &text);

} // namespace reeldeck
