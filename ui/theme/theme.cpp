#include "ui/theme/theme.h"

#include "ui/theme/accessiblechoice.h"
#include "ui/theme/iconengine.h"
#include "ui/theme/themestyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPalette>
#include <QPixmapCache>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <array>
#include <optional>

static void loadResources()
{
    // From a static library the resources register only when somebody calls for them; the macro
    // has to stand outside of any namespace.
    Q_INIT_RESOURCE(reeldeck);
}

namespace reeldeck::theme {
namespace {

struct Colors
{
    QRgb window, base, alternate, text, disabled;
    std::array<QRgb, 16> tones; ///< In the order of Tone.
};

// Text tones are picked for 4.5:1 on window, base and accent fill; tests/ui/tst_theme checks it.
constexpr Colors LightColors{0xfff5f6f8,
                             0xffffffff,
                             0xfffafbfc,
                             0xff1c1f24,
                             0xff9aa1ac,
                             {0xff2f6fed, 0xffffffff, 0xffdfe9ff, 0xff1d5bd6, 0xff5f6673,
                              0xffe2e5ea, 0xffd3d8e0, 0xffe2e4e8, 0xffe9ecf1, 0xffeceef2,
                              0xff147539, 0xffe4f6ea, 0xffa84d08, 0xfffdf1dc, 0xffc81e1e,
                              0xfffde6e6}};
constexpr Colors DarkColors{0xff1d1f23,
                            0xff24272c,
                            0xff282b31,
                            0xffe6e8ec,
                            0xff6c7380,
                            {0xff3b6fe8, 0xffffffff, 0xff2c3b5e, 0xff8aaeff, 0xffa9b0bb, 0xff34383f,
                             0xff444a54, 0xff34383f, 0xff30343b, 0xff2e3238, 0xff4ade80, 0xff1d3327,
                             0xfffbbf24, 0xff3a2f18, 0xffff8a8a, 0xff3d2023}};

constexpr int LeastLine = 18;   ///< Of words in a button or field, in logical pixels.
constexpr int FieldMargins = 2; ///< Qt's own, above and below the words of a field.

struct State
{
    bool dark = false;
    std::optional<bool> systemIsDark;
    std::optional<QFont> systemFont;
};

State &state()
{
    static State instance;
    return instance;
}

const Colors &colors()
{
    return state().dark ? DarkColors : LightColors;
}

QPalette palette()
{
    const Colors &c = colors();
    const QColor text(c.text);
    const QColor disabled(c.disabled);
    QPalette p(QColor(c.window), QColor(c.window));
    p.setColor(QPalette::Window, QColor(c.window));
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, QColor(c.base));
    p.setColor(QPalette::AlternateBase, QColor(c.alternate));
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::Button, QColor(state().dark ? c.tones[size_t(Tone::Ground)] : c.base));
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, color(Tone::Danger));
    p.setColor(QPalette::Highlight, color(Tone::Accent));
    p.setColor(QPalette::HighlightedText, color(Tone::AccentText));
    p.setColor(QPalette::Link, color(Tone::Link));
    p.setColor(QPalette::LinkVisited, color(Tone::Link));
    p.setColor(QPalette::PlaceholderText, color(Tone::Muted));
    p.setColor(QPalette::ToolTipBase, QColor(c.base));
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::Mid, color(Tone::Outline));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, disabled);
    p.setColor(QPalette::Disabled, QPalette::Highlight, color(Tone::Skeleton));
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, text);
    return p;
}

QString readSheet()
{
    // One sheet for both schemes: @names are filled in below, everything else is palette roles.
    return QStringLiteral(R"(
QPushButton { background: palette(base); color: palette(button-text); border: 1px solid @outline;
    border-radius: 6px; padding: 6px 14px; min-height: @lineHeightpx; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @skeleton; }
QPushButton:focus, QPushButton:default { border: 2px solid @accent; padding: 5px 13px; }
QPushButton:disabled { color: @disabled; border-color: @line; }
QPushButton[variant="primary"] { background: @accent; color: @accentText; border-color: @accent;
    font-weight: 600; }
QPushButton[variant="primary"]:hover { background: @link; border-color: @link; color: @onLink; }
QPushButton[variant="primary"]:focus { border: 2px solid palette(window-text); padding: 5px 13px; }
QPushButton[variant="primary"]:disabled { background: @skeleton; border-color: @skeleton;
    color: @disabled; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[variant="danger"] { color: @danger; border-color: @danger; font-weight: 600; }
QPushButton[variant="danger"]:hover { background: @dangerFill; }
QPushButton[variant="danger"]:focus, QPushButton[variant="danger"]:default {
    border: 2px solid @danger; padding: 5px 13px; }
QPushButton[variant="danger"]:disabled { color: @disabled; border-color: @line; }
QPushButton[variant="link"] { background: transparent; border: 1px solid transparent; color: @link;
    padding: 2px 4px; border-radius: 4px; }
QPushButton[variant="link"]:hover { text-decoration: underline; }
QPushButton[variant="link"]:focus { border: 1px solid @accent; }
QPushButton[variant="link"]:disabled { color: @disabled; }
QToolButton[variant="flat"], QPushButton[variant="flat"] { background: transparent;
    border: 1px solid transparent; border-radius: 6px; padding: 6px; }
QToolButton[variant="flat"]:hover, QPushButton[variant="flat"]:hover { background: @hover; }
QToolButton[variant="flat"]:pressed, QPushButton[variant="flat"]:pressed { background: @skeleton; }
QToolButton[variant="flat"]:checked { background: @accentFill; }
QToolButton[variant="flat"]:focus, QPushButton[variant="flat"]:focus {
    border: 1px solid @accent; padding: 6px; }
QToolButton#missingColumns { padding: 2px; border-radius: 0; border-bottom: 1px solid @line; }
QToolButton#missingColumns:focus { padding: 2px; border: 1px solid @accent; }
QToolButton[variant|="segment"] { background: palette(base); border: 1px solid @outline;
    border-left-width: 0; padding: 5px 14px; }
QToolButton[variant|="segment"]:hover { background: @hover; }
QToolButton[variant|="segment"]:checked { background: @accentFill; color: @link;
    font-weight: 600; }
QToolButton[variant|="segment"]:focus { border: 2px solid @accent; padding: 4px 12px 4px 13px; }
QToolButton[variant="segment-first"] { border-left-width: 1px; border-top-left-radius: 6px;
    border-bottom-left-radius: 6px; }
QToolButton[variant="segment-last"] { border-top-right-radius: 6px;
    border-bottom-right-radius: 6px; }
QLineEdit { background: palette(base); border: 1px solid @outline; border-radius: 6px;
    padding: 5px 8px; min-height: @fieldHeightpx; selection-background-color: @accent;
    selection-color: @accentText; }
QLineEdit:focus { border: 2px solid @accent; padding: 4px 7px; }
QLineEdit:disabled { color: @disabled; background: palette(window); }
QProgressBar { background: palette(base); border: 0; border-radius: 3px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QSlider#tileWidth::groove:horizontal { background: @outline; height: 4px; border-radius: 2px; }
QSlider#tileWidth::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider#tileWidth::handle:horizontal { background: palette(base); border: 2px solid @muted;
    width: 10px; margin: -5px 0; border-radius: 7px; }
QSlider#tileWidth::handle:horizontal:focus { border-color: @accent; }
QHeaderView { background: palette(window); border: 0; }
QHeaderView::section { background: palette(window); color: @muted; border: 0;
    border-bottom: 1px solid @line; padding: 6px 10px; }
QHeaderView::section:first { padding-left: 14px; }
QStatusBar { border-top: 1px solid @line; color: @muted; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: @muted; }
QMenu { background: palette(base); border: 1px solid @outline; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @accentFill; color: palette(window-text); }
QMenu::item:disabled { color: @disabled; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QToolTip { background: palette(base); color: palette(window-text); border: 1px solid @outline;
    padding: 4px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @handle; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
)");
}

QString styleSheet()
{
    const std::pair<const char *, QColor> names[] = {
            // Longer names first: "@accent" is the beginning of "@accentText".
            {"@accentText", color(Tone::AccentText)},
            {"@accentFill", color(Tone::AccentFill)},
            {"@accent", color(Tone::Accent)},
            {"@dangerFill", color(Tone::DangerFill)},
            {"@danger", color(Tone::Danger)},
            {"@disabled", QColor(colors().disabled)},
            {"@onLink", QColor(isDark() ? colors().window : colors().base)},
            {"@link", color(Tone::Link)},
            {"@line", color(Tone::Line)},
            {"@outline", color(Tone::Outline)},
            {"@skeleton", color(Tone::Skeleton)},
            {"@handle", QColor(isDark() ? 0xff545b67 : 0xffbcc2cc)},
            {"@hover", color(Tone::Hover)},
            {"@muted", color(Tone::Muted)},
    };
    QString sheet = readSheet();
    // A `min-height` is what a layout goes down to, whatever the words need.
    const int lineHeight = std::max(LeastLine, QFontMetrics(QApplication::font()).height());
    sheet.replace(QLatin1String("@lineHeight"), QString::number(lineHeight));
    sheet.replace(QLatin1String("@fieldHeight"), QString::number(lineHeight + FieldMargins));
    for (const auto &[name, value] : names)
        sheet.replace(QLatin1String(name), value.name());
    return sheet;
}

constexpr std::array<std::pair<Text, const char *>, 5> TextNames{{{Text::Small, "small"},
                                                                  {Text::Body, "body"},
                                                                  {Text::Strong, "strong"},
                                                                  {Text::Title, "title"},
                                                                  {Text::Headline, "headline"}}};

/// The scale of text sizes as rules, see setTextStyle().
QString textRules()
{
    QString rules;
    for (const auto &[text, name] : TextNames) {
        const QFont wanted = font(text);
        rules += QStringLiteral("QLabel[textStyle=\"%1\"], QPlainTextEdit[textStyle=\"%1\"] "
                                "{ font-size: %2pt; font-weight: %3; }\n")
                         .arg(QLatin1String(name))
                         .arg(wanted.pointSizeF())
                         .arg(int(wanted.weight()));
    }
    return rules;
}

QFont bodyFont(const QFont &systemFont)
{
    QFont font = systemFont;
    // `hasFamily` is exact: "Inter Display" alone doesn't count.
    if (QFontDatabase::hasFamily(QStringLiteral("Inter")))
        font.setFamilies({QStringLiteral("Inter"), systemFont.family()});
    // A font given in pixels has no point size, and the scale below counts in points.
    font.setPointSizeF(std::max(10.0, QFontInfo(systemFont).pointSizeF()));
    return font;
}

} // namespace

void apply(QApplication &app, Scheme scheme)
{
    loadResources();
    nameChoicesForScreenReaders();
    State &s = state();
    if (!s.systemIsDark)
        s.systemIsDark = app.palette().color(QPalette::Window).lightnessF() < 0.5;
    if (!s.systemFont)
        s.systemFont = app.font();
    s.dark = scheme == Scheme::Dark || (scheme == Scheme::System && *s.systemIsDark);

    QPixmapCache::setCacheLimit(64 * 1024); // KB: icons, and the rounded thumbnails of a window
    app.setStyle(new ThemeStyle);
    app.setPalette(palette());
    app.setFont(bodyFont(*s.systemFont));
    app.setStyleSheet(styleSheet() + textRules());
    QApplication::setWindowIcon(appIcon());
}

SheetPause::SheetPause()
    : m_sheet(qApp->styleSheet())
{
    qApp->setStyleSheet({});
}

SheetPause::~SheetPause()
{
    qApp->setStyleSheet(m_sheet);
}

bool isDark()
{
    return state().dark;
}

QColor color(Tone tone)
{
    return QColor(colors().tones[size_t(tone)]);
}

QColor overlayGround()
{
    return {16, 18, 22, 184};
}

QColor overlayText()
{
    return Qt::white;
}

QFont font(Text text)
{
    QFont font = QApplication::font();
    const qreal body = font.pointSizeF();
    switch (text) {
    case Text::Small:
        font.setPointSizeF(body * 0.92);
        break;
    case Text::Body:
        break;
    case Text::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case Text::Title:
        font.setPointSizeF(body * 1.25);
        font.setWeight(QFont::DemiBold);
        break;
    case Text::Headline:
        font.setPointSizeF(body * 1.6);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

QIcon icon(const QString &name)
{
    return QIcon(new SvgIconEngine(name, std::nullopt));
}

QIcon icon(const QString &name, Tone tone)
{
    return QIcon(new SvgIconEngine(name, tone));
}

QIcon appIcon()
{
    return icon(QStringLiteral("reeldeck"));
}

void setVariant(QWidget *button, const char *variant)
{
    button->setProperty("variant", QString::fromLatin1(variant));
    button->style()->unpolish(button);
    button->style()->polish(button);
}

void setTextStyle(QWidget *widget, Text text)
{
    const auto *row = std::find_if(TextNames.begin(), TextNames.end(),
                                   [text](const auto &named) { return named.first == text; });
    widget->setProperty("textStyle", QString::fromLatin1(row->second));
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return widget->ensurePolished();
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace reeldeck::theme
