#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QString>

class QApplication;
class QWidget;

/// The one place with colours of our own. Everything else uses QPalette roles, which `apply` sets
/// for Fusion in both schemes, or asks here by meaning. GUI thread.
///
/// Buttons take their look from a dynamic property set in a form or in code, see setVariant():
///
///     QPushButton  variant = "primary" | "danger" | "link" | (none)
///     QToolButton  variant = "flat" | "segment-first" | "segment" | "segment-last"
namespace reeldeck::theme {

enum class Scheme { System, Light, Dark };

/// Colours that QPalette has no role for, by meaning. Text colours (AccentText on Accent; Link,
/// Muted, Success, Warning, Danger) reach a contrast of 4.5:1 (WCAG 2.1, 1.4.3) on Window, Base,
/// AccentFill and their own fill.
enum class Tone {
    Accent,     ///< Primary button, progress, selection outline. Not for text: see Link.
    AccentText, ///< On Accent.
    AccentFill, ///< A toggle that is on; a selected row.
    Link,       ///< Accent as text: links, the words of a toggle that is on.
    Muted,      ///< Secondary text.
    Line,       ///< Hairlines between rows and panes.
    Outline,    ///< Borders of fields and buttons, stronger than Line.
    Skeleton,   ///< Bars of rows not loaded yet; tracks of progress bars.
    Ground,     ///< Behind a thumbnail that isn't there.
    Hover,      ///< A flat button or a row under the mouse.
    Success,
    SuccessFill,
    Warning,
    WarningFill,
    Danger,
    DangerFill,
};

/// The one scale of text sizes, relative to the program's font.
enum class Text {
    Small,    ///< Second lines, figures.
    Body,     ///< Everything else.
    Strong,   ///< Body, semi-bold: names.
    Title,    ///< Heading of a pane or dialog.
    Headline, ///< Empty states, drop overlay.
};

/// Sets style, palette, font, style sheet and window icon of the program. May be called again to change the
/// scheme. System follows the desktop as it was at the first call (Qt 6.4 can't tell more).
void apply(QApplication &app, Scheme scheme);

/// Takes the style sheet off the program while a large window is being made: with it, each widget
/// that gets a parent has all that is in it styled anew, a quarter of the time of a start. Put back
/// by the destructor, before anything is shown.
class SheetPause
{
    Q_DISABLE_COPY_MOVE(SheetPause)

public:
    SheetPause();
    ~SheetPause();

private:
    QString m_sheet;
};

bool isDark();
QColor color(Tone tone);
/// For painting. Widgets get it by setTextStyle().
QFont font(Text text);
/// Ground and text of badges and controls that lie on a picture: the same in both schemes.
QColor overlayGround();
QColor overlayText();

/// Our own icon `resources/icons/<name>.svg`, drawn in the palette's text colour (or `tone`), sharp
/// at every scale and in every state. Follows a change of scheme by itself. An unknown name gives
/// an empty icon and a warning in the log.
QIcon icon(const QString &name);
QIcon icon(const QString &name, Tone tone);

/// The program's own picture, in its own colours.
QIcon appIcon();

/// Sets the `variant` property (see above) and polishes the widget anew.
void setVariant(QWidget *button, const char *variant);

/// Gives a QLabel or QPlainTextEdit its size and weight by the `textStyle` property and the sheet.
/// QWidget::setFont() doesn't last: a style sheet remembers the font of the widget's first polish
/// and puts it back at the next, when the widget moves into a window or the scheme changes.
void setTextStyle(QWidget *widget, Text text);

/// The rhythm everything is laid out on, in logical pixels.
inline constexpr int Unit = 8;

} // namespace reeldeck::theme
