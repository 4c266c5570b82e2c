#include "ui/basics/sheetfit.h"

#include "base/humantext.h"
#include "ui/basics/fitarea.h"

#include <QBoxLayout>
#include <QDialog>
#include <QEvent>
#include <QLabel>
#include <QLayout>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QScreen>

#include <algorithm>

namespace reeldeck {
namespace {

/// Of a screen.
constexpr double LargestShare = 0.9;

void moveItem(QBoxLayout *from, int index, QBoxLayout *to)
{
    const int stretch = from->stretch(index);
    QLayoutItem *item = from->takeAt(index);
    if (QWidget *widget = item->widget()) {
        const Qt::Alignment alignment = item->alignment();
        // A widget tells the first of its items only that it needs another height.
        delete item;
        to->addWidget(widget, stretch, alignment);
    } else if (QLayout *layout = item->layout()) {
        to->addLayout(layout, stretch);
    } else {
        to->addItem(item);
    }
}

bool staysInSheet(const QLayoutItem *item)
{
    const QWidget *widget = const_cast<QLayoutItem *>(item)->widget();
    return widget && widget->property(StaysInSheet).toBool();
}

} // namespace

QScreen *screenToComeOn(const QDialog &dialog)
{
    const QWidget *parent = dialog.parentWidget();
    return parent ? parent->window()->screen() : dialog.screen();
}

QSize largestSheet(const QDialog &dialog)
{
    return screenToComeOn(dialog)->availableGeometry().size() * LargestShare;
}

SheetFit::SheetFit(QDialog *dialog)
    : QObject(dialog)
    , m_dialog(dialog)
    , m_usualWidth(dialog->minimumWidth())
{
    makeScrollable();
    dialog->installEventFilter(this);
}

void SheetFit::makeScrollable()
{
    auto *outer = qobject_cast<QBoxLayout *>(m_dialog->layout());
    if (!outer)
        return;
    int staying = 0;
    while (staying < outer->count() && staysInSheet(outer->itemAt(staying)))
        ++staying;
    if (outer->count() < staying + 2)
        return;
    auto *area = new FitArea(m_dialog);
    auto *inner = new QVBoxLayout(area->widget());
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(outer->spacing());
    while (outer->count() > staying + 1)
        moveItem(outer, staying, inner);
    // What a dialog is higher than its words need goes nowhere between them.
    if (!inner->expandingDirections().testFlag(Qt::Vertical))
        inner->addStretch(1);
    outer->insertWidget(staying, area, 1);
}

QSize SheetFit::largestSize() const
{
    return m_hasCome ? m_dialog->screen()->availableGeometry().size() * LargestShare
                     : largestSheet(*m_dialog);
}

/// The buttons beside each other, or below each other where `room` is too little for their words.
void SheetFit::arrangeButtons(int room)
{
    QLayout *layout = m_dialog->layout();
    QLayoutItem *last = layout->itemAt(layout->count() - 1);
    auto *buttons = last ? qobject_cast<QBoxLayout *>(last->layout()) : nullptr;
    if (!buttons)
        return;
    int width = -buttons->spacing();
    for (int i = 0; i < buttons->count(); ++i) {
        QLayoutItem *item = buttons->itemAt(i);
        if (!item->isEmpty() || item->spacerItem())
            width += item->minimumSize().width() + buttons->spacing();
    }
    const QMargins margins = layout->contentsMargins();
    const bool fits = width <= room - margins.left() - margins.right();
    buttons->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void SheetFit::fit()
{
    if (m_isFitting || !m_dialog->layout())
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    const QLayout *layout = m_dialog->layout();
    const QSize most = largestSize();
    arrangeButtons(most.width());
    m_dialog->setMinimumWidth(std::min(m_usualWidth, most.width()));
    const int least = std::max(m_dialog->minimumWidth(), layout->totalMinimumSize().width());
    const int width = std::min(std::max(m_dialog->width(), least), most.width());
    const int needed = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                                   : layout->totalSizeHint().height();
    const int height = std::max(m_dialog->height(), std::min(needed, most.height()));
    if (m_dialog->size() != QSize(width, height))
        m_dialog->resize(width, height);
}

void SheetFit::describe()
{
    QStringList words;
    const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isHidden() && !label->buddy() && !label->text().isEmpty() &&
            !label->property(ToldElsewhere).toBool())
            words << label->text();
    }
    const QList<QPlainTextEdit *> texts = m_dialog->findChildren<QPlainTextEdit *>();
    QStringList read;
    for (const QPlainTextEdit *text : texts) {
        if (text->isReadOnly() && !text->isHidden() && text->focusPolicy() == Qt::ClickFocus)
            read << text->toPlainText();
    }
    const QString description = joinSentences(read + words);
    if (description != m_dialog->accessibleDescription())
        m_dialog->setAccessibleDescription(description);
}

bool SheetFit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_dialog &&
        (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest ||
         event->type() == QEvent::FontChange)) {
        // After the dialog's own layout has looked.
        QMetaObject::invokeMethod(
                this,
                [this] {
                    m_hasCome = true;
                    fit();
                },
                Qt::QueuedConnection);
        if (event->type() == QEvent::Show && !event->spontaneous()) {
            // Its own hint knows nothing of the screen; later it is as high as the person wants it.
            m_dialog->resize(m_dialog->size().boundedTo(largestSize()));
            fit();
        }
        describe();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace reeldeck
