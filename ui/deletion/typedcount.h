#pragma once

#include <QString>

namespace reeldeck {

/// Whether a person typed this count: in plain digits, or as it is shown, with separators.
bool isTypedCount(const QString &text, qsizetype count);

} // namespace reeldeck
