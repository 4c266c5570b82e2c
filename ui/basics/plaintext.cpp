#include "ui/basics/plaintext.h"

#include "base/humantext.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QKeySequence>
#include <QPlainTextEdit>
#include <QStringList>

namespace reeldeck {

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString &line : lines)
        line = displayName(line).toHtmlEscaped();
    return QStringLiteral("<p style=\"white-space:pre-wrap\">%1</p>")
            .arg(lines.join(QStringLiteral("<br>")));
}

QString plainLabel(const QString &text)
{
    return displayName(text).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QString withKey(const QString &words, const QKeySequence &key)
{
    if (key.isEmpty())
        return words;
    return QCoreApplication::translate("KeyTip", "%1 (%2)", "what a button does, its key")
            .arg(words, key.toString(QKeySequence::NativeText));
}

void makeFixedText(QPlainTextEdit *edit, theme::Text size)
{
    edit->setReadOnly(true);
    edit->setTabChangesFocus(true);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    edit->setStyleSheet(
            QStringLiteral("QPlainTextEdit { background: palette(base); "
                           "border: 1px solid palette(mid); border-radius: 6px; padding: 4px; } "
                           "QPlainTextEdit:focus { border: 2px solid palette(highlight); "
                           "padding: 3px; }"));
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(theme::font(size).pointSizeF());
    edit->setFont(font);
}

} // namespace reeldeck
