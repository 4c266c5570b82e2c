#pragma once

#include <QColor>
#include <QIcon>

class QApplication;

/// The one place with colours of our own. Everything else uses QPalette roles, which `apply` sets
/// for Fusion in both schemes, or asks here by meaning. GUI thread.
namespace reeldeck::theme {

enum class Scheme { System, Light, Dark };

/// Colours that QPalette has no role for, by meaning. Text colours reach a contrast of 4.5:1 on
/// Window, Base and on their own fill.
enum class Tone {
    Accent,     ///< Primary button, progress, selection outline.
    AccentText, ///< On Accent.
    AccentFill, ///< A toggle that is on; a selected row.
    Muted,      ///< Secondary text.
    Line,       ///< Hairlines between rows and panes.
    Skeleton,   ///< Bars of rows not loaded yet; thumbnail ground.
    Success,
    SuccessFill,
    Warning,
    WarningFill,
    Danger,
    DangerFill,
};

/// Sets style, palette, font and style sheet of the program.
void apply(QApplication &app, Scheme scheme);

bool isDark();
QColor color(Tone tone);

/// Our own icon `resources/icons/<name>.svg`, drawn in the palette's text colour (or `tone`), sharp
/// at every scale and in every state.
QIcon icon(const QString &name);
QIcon icon(const QString &name, Tone tone);

/// The rhythm everything is laid out on, in logical pixels.
inline constexpr int Unit = 8;

} // namespace reeldeck::theme
