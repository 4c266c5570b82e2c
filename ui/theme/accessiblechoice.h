#pragma once

namespace reeldeck {

/// Gives every QComboBox its accessible name on Linux, too, where Qt 6.4 tells a screen reader the
/// chosen entry instead ("Dark"): the name first, the entry as its description and value. Once a
/// program; calling it again does nothing.
void nameChoicesForScreenReaders();

} // namespace reeldeck
