#include "ui/basics/wrappedtext.h"

#include "base/humantext.h"
#include "ui/theme/theme.h"

#include <QMimeData>
#include <QScrollBar>
#include <QStyle>
#include <QTextDocumentFragment>
#include <QTextLayout>
#include <QWheelEvent>

#include <cmath>

namespace reeldeck {

WrappedText::WrappedText(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::ClickFocus);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    alignToWindow();
    QPalette clear;
    clear.setColor(QPalette::Base, Qt::transparent);
    setPalette(clear);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

/// Laid out by its own script, but standing where the window's direction puts it.
void WrappedText::alignToWindow()
{
    QTextOption option = document()->defaultTextOption();
    option.setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) |
                        Qt::AlignAbsolute);
    document()->setDefaultTextOption(option);
}

void WrappedText::showText(const QString &text)
{
    if (text == toPlainText())
        return;
    // A text without a name of its own is read out by its words.
    if (accessibleName().isEmpty() || accessibleName() == toPlainText())
        setAccessibleName(text);
    setPlainText(text);
    updateGeometry();
}

void WrappedText::setMaximumLines(int lines)
{
    m_maximumLines = lines;
    updateGeometry();
}

int WrappedText::heightForWidth(int width) const
{
    QTextLayout layout(toPlainText(), font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid() && lines < m_maximumLines;
         line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        height += line.height();
        ++lines;
    }
    layout.endLayout();
    return std::max(fontMetrics().lineSpacing(), int(std::ceil(height))) + 1;
}

QSize WrappedText::sizeHint() const
{
    const int natural = fontMetrics().horizontalAdvance(toPlainText()) + 2;
    const int width = std::clamp(natural, 10 * theme::Unit, 37 * theme::Unit);
    return {width, heightForWidth(width)};
}

QSize WrappedText::minimumSizeHint() const
{
    return {10 * theme::Unit, fontMetrics().lineSpacing() + 1};
}

void WrappedText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::LayoutDirectionChange)
        alignToWindow();
}

QMimeData *WrappedText::createMimeDataFromSelection() const
{
    auto *data = new QMimeData;
    data->setText(withoutIsolates(textCursor().selection().toPlainText()));
    return data;
}

void WrappedText::wheelEvent(QWheelEvent *event)
{
    // Only text longer than its lines scrolls itself; otherwise the pane around it does.
    if (verticalScrollBar()->maximum() > 0)
        QPlainTextEdit::wheelEvent(event);
    else
        event->ignore();
}

} // namespace reeldeck
