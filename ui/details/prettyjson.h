#pragma once

#include <QByteArray>
#include <QString>

namespace reeldeck {

/// JSON for people: indented, one member a line, keys in order of the alphabet. What isn't JSON is
/// given as it came. Control and direction characters become visible, as in displayName(); beyond
/// `maximumLength` characters it is cut, and says so in the last line.
QString prettyJson(const QByteArray &json, qsizetype maximumLength = 64 * 1024);

} // namespace reeldeck
