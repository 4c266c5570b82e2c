#pragma once

#include <QString>

class QKeySequence;

namespace reeldeck {

/// `text`, which may come from anywhere, as a tool tip that shows exactly these characters: Qt
/// would otherwise guess that a hostile filename is HTML and render it. Wraps at the tip's width.
QString plainToolTip(const QString &text);

/// `text` for places where Qt reads "&" as a mnemonic (buttons, menus).
QString plainLabel(const QString &text);

/// "Refresh (F5)": what a button does, and the key that does it, if there is one.
QString withKey(const QString &words, const QKeySequence &key);

} // namespace reeldeck
