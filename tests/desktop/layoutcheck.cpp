#include "layoutcheck.h"

#include "ui/basics/elidedlabel.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QTextLayout>
#include <QToolButton>

namespace reeldeck::tests {
namespace {

/// Rounding at scales such as 150 %, in logical pixels.
constexpr int Rounding = 2;

QString nameOf(const QWidget *widget)
{
    QString words = widget->property("text").toString().left(40);
    if (words.isEmpty())
        words = widget->accessibleName().left(40);
    return QStringLiteral("%1 “%2” (%3)")
            .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                 words);
}

QString sizeWords(const QSize &has, const QSize &needs)
{
    return QStringLiteral("has %1 x %2, needs %3 x %4")
            .arg(has.width())
            .arg(has.height())
            .arg(needs.width())
            .arg(needs.height());
}

/// What its words take; empty for what has none or draws them as they fit.
QSize neededSize(const QWidget *widget)
{
    if (qobject_cast<const ElidedLabel *>(widget))
        return {};
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty())
            return {};
        if (label->wordWrap())
            return {0, label->heightForWidth(label->width())};
        return label->sizeHint();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        const bool draws = qobject_cast<const QPushButton *>(button) ||
                           qobject_cast<const QToolButton *>(button) ||
                           qobject_cast<const QCheckBox *>(button) ||
                           qobject_cast<const QRadioButton *>(button);
        return draws && !button->text().isEmpty() ? button->minimumSizeHint() : QSize();
    }
    if (qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget))
        return widget->minimumSizeHint();
    if (qobject_cast<const QLineEdit *>(widget))
        return {0, widget->minimumSizeHint().height()};
    return {};
}

/// The scroll area that can bring it into sight; nullptr: none.
const QAbstractScrollArea *areaAround(const QWidget *widget)
{
    for (const QWidget *parent = widget->parentWidget(); parent && !parent->isWindow();
         parent = parent->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(parent))
            return area;
    }
    return nullptr;
}

QString outOfReach(const QWidget *widget, const QWidget *window)
{
    const QAbstractScrollArea *area = areaAround(widget);
    if (!area) {
        const QRect place(widget->mapTo(window, QPoint()), widget->size());
        return window->rect().contains(place) ? QString()
                                              : QStringLiteral("is outside of the window");
    }
    const auto *scroll = qobject_cast<const QScrollArea *>(area);
    if (!scroll)
        return {};
    const QRect place(widget->mapTo(scroll->widget(), QPoint()), widget->size());
    return place.right() < scroll->viewport()->width() + Rounding && place.left() >= -Rounding
                   ? QString()
                   : QStringLiteral("is out of sight at the side");
}

/// Titles that wrap, of which the last line has no room: it is cut with three dots.
QStringList cutTitles(const QListWidget *list)
{
    QStringList faults;
    if (!list->wordWrap())
        return faults;
    const int margin = list->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, list) + 1;
    for (int row = 0; row < list->count(); ++row) {
        const QRect place = list->visualItemRect(list->item(row));
        if (list->item(row)->isHidden() || place.isEmpty())
            continue;
        QTextLayout layout(list->item(row)->text(), list->font());
        layout.beginLayout();
        double bottom = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(place.width() - 2 * margin - 1); // as the style rounds
            line.setPosition({0, bottom});
            bottom += line.height();
        }
        layout.endLayout();
        if (bottom > place.height())
            faults << nameOf(list) + QStringLiteral(" has a title that is cut: ") +
                              list->item(row)->text();
    }
    return faults;
}

bool isPart(const QWidget *widget)
{
    return qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget) ||
           qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(widget);
}

} // namespace

QStringList layoutFaults(const QWidget *window)
{
    QStringList faults;
    QList<const QWidget *> parts;
    const QList<QWidget *> all = window->findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!widget->isVisible() || widget->window() != window || !isPart(widget))
            continue;
        // The parts of a part, such as the field of a spin box, are its own business.
        if (qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) ||
            qobject_cast<const QLineEdit *>(widget->parentWidget()))
            continue;
        parts << widget;
        const QSize needs = neededSize(widget);
        const QSize has = widget->size();
        if (has.width() + Rounding < needs.width() || has.height() + Rounding < needs.height())
            faults << nameOf(widget) + QStringLiteral(" is cut: ") + sizeWords(has, needs);
        if (const QString words = outOfReach(widget, window); !words.isEmpty())
            faults << nameOf(widget) + QLatin1Char(' ') + words;
    }
    // Lists and texts may be wider than what is seen of them; what holds parts may not.
    for (const QScrollArea *area : window->findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->window() == window &&
            area->horizontalScrollBar()->maximum() > 0)
            faults << nameOf(area) + QStringLiteral(" scrolls sideways");
    }
    for (const QListWidget *list : window->findChildren<QListWidget *>()) {
        if (list->isVisible() && list->window() == window)
            faults << cutTitles(list);
    }
    for (qsizetype i = 0; i < parts.size(); ++i) {
        for (qsizetype j = i + 1; j < parts.size(); ++j) {
            const bool areNeighbours = parts[i]->parentWidget() == parts[j]->parentWidget();
            if (areNeighbours && parts[i]->geometry().intersects(parts[j]->geometry()))
                faults << nameOf(parts[i]) + QStringLiteral(" lies over ") + nameOf(parts[j]);
        }
    }
    return faults;
}

} // namespace reeldeck::tests
