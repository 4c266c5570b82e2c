#pragma once

#include "ui/theme/theme.h"

#include <QString>

class QKeySequence;
class QPlainTextEdit;

namespace reeldeck {

/// `text`, which may come from anywhere, as a tool tip that shows exactly these characters: Qt
/// would otherwise guess that a hostile filename is HTML and render it. Wraps at the tip's width.
QString plainToolTip(const QString &text);

/// `text` for places where Qt reads "&" as a mnemonic (buttons, menus).
QString plainLabel(const QString &text);

/// "Refresh (F5)": what a button does, and the key that does it, if there is one.
QString withKey(const QString &words, const QKeySequence &key);

/// Text to read, select and copy in letters of one width and the size of `size`, its lines not broken;
/// Tab leaves it, and its focus is seen.
void makeFixedText(QPlainTextEdit *edit, theme::Text size);

} // namespace reeldeck
