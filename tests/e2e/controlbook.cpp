#include "e2e/controlbook.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcutEvent>
#include <QSpinBox>
#include <QTextBrowser>
#include <QTimer>

namespace reeldeck::tests {
namespace {

QString plainWords(QString words)
{
    static const QRegularExpression numbers(QStringLiteral("\\d[\\d,.]*"));
    words = words.section(QLatin1Char('\t'), 0, 0).remove(QLatin1Char('&'));
    return words.replace(numbers, QStringLiteral("#")).simplified();
}

/// Our classes that arrange or draw, and are no place that a person would name.
bool isGeneric(const QString &className)
{
    static const QSet<QString> generic{
            QStringLiteral("FitArea"),       QStringLiteral("FoldingRow"),
            QStringLiteral("WrappedText"),   QStringLiteral("CopyButton"),
            QStringLiteral("MenuButton"),    QStringLiteral("OverlayButton"),
            QStringLiteral("OverlaySlider"), QStringLiteral("CardList"),
            QStringLiteral("TransferList"),  QStringLiteral("TileList"),
            QStringLiteral("AssetTable"),    QStringLiteral("CardGround")};
    return generic.contains(className);
}

/// The nearest of our own classes around it, which is what the code calls the place; Qt's own
/// dialogs by their titles.
QString placeOf(const QObject *object)
{
    for (; object; object = object->parent()) {
        const QString name = QString::fromLatin1(object->metaObject()->className());
        const QString last = name.section(QLatin1String("::"), -1);
        if (name.startsWith(QLatin1String("reeldeck::")) && !isGeneric(last))
            return last;
        if (object->isWidgetType() && static_cast<const QWidget *>(object)->isWindow() &&
            !qobject_cast<const QMenu *>(object))
            return plainWords(static_cast<const QWidget *>(object)->windowTitle());
    }
    return QStringLiteral("Window");
}

QString wordsOf(const QWidget *widget)
{
    if (widget->accessibleName().startsWith(QLatin1String("Remove filter ")))
        return QStringLiteral("a chip");
    if (widget->accessibleName().startsWith(QStringLiteral("Copy ID of ")))
        return widget->accessibleName().section(QLatin1Char(' '), 0, 3); // index or entity
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
        button && !button->text().isEmpty())
        return plainWords(button->text());
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget); text && text->isReadOnly())
        return text->objectName(); // its name may be what it says
    if (!widget->accessibleName().isEmpty())
        return plainWords(widget->accessibleName());
    return widget->objectName().isEmpty() ? QStringLiteral("a text") : widget->objectName();
}

QString controlOf(const QWidget *widget)
{
    return placeOf(widget) + QLatin1String(": ") + wordsOf(widget);
}

bool takesKeys(const QWidget *widget)
{
    return widget->focusPolicy() & Qt::TabFocus;
}

/// Parts of Qt's own widgets, e.g. the buttons of a scroll bar or the field of a combo box.
bool isPart(const QWidget *widget)
{
    if (widget->objectName().startsWith(QLatin1String("qt_")) ||
        widget->window()->inherits("QFileDialog") ||
        widget->window()->inherits("QComboBoxPrivateContainer") ||
        (widget->window()->windowType() == Qt::Popup && widget->inherits("QListView")))
        return true;
    const QWidget *parent = widget->parentWidget();
    return parent &&
           (qobject_cast<const QComboBox *>(parent) || parent->inherits("QAbstractSpinBox") ||
            parent->inherits("QLineEdit") || parent->inherits("QTabBar"));
}

/// A menu by its title, by the button that opens it, or else by where it was asked for.
QString placeOfMenu(const QMenu *menu)
{
    if (!menu->title().isEmpty())
        return plainWords(menu->title());
    for (const QWidget *widget : QApplication::allWidgets()) {
        const auto *button = qobject_cast<const QPushButton *>(widget);
        if (button && button->menu() == menu)
            return wordsOf(button);
    }
    return QStringLiteral("Context");
}

} // namespace

ControlBook::ControlBook()
{
    qApp->installEventFilter(this);
}

void ControlBook::credit()
{
    m_credited.unite(m_pending);
    m_pending.clear();
}

QStringList ControlBook::sorted(const QSet<QString> &controls)
{
    QStringList list(controls.begin(), controls.end());
    list.sort();
    return list;
}

QString ControlBook::byWay(const QString &control) const
{
    return control +
           (m_way == Way::Pointer ? QLatin1String(" by pointer") : QLatin1String(" by key"));
}

bool ControlBook::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::Wheel:
        if (event->spontaneous())
            m_way = Way::Pointer;
        break;
    case QEvent::KeyPress: {
        if (!event->spontaneous())
            break;
        m_way = Way::Key;
        const int key = static_cast<QKeyEvent *>(event)->key();
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeWindow());
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (dialog && watched->isWidgetType() && (isEnter || key == Qt::Key_Escape))
            act(placeOf(dialog) + (isEnter ? QLatin1String(": Enter") : QLatin1String(": Escape")));
        if (auto *widget = qobject_cast<QWidget *>(watched);
            widget && widget->hasFocus() && widget->focusPolicy() != Qt::NoFocus)
            act(controlOf(widget) + QLatin1String(" by key"));
        // Some keys of actions are taken by the view that has the focus.
        if (!dialog)
            actKey(QKeySequence(static_cast<QKeyEvent *>(event)->keyCombination()));
        break;
    }
    case QEvent::Shortcut: {
        const QKeySequence key = static_cast<QShortcutEvent *>(event)->key();
        const auto *dialog = qobject_cast<QDialog *>(QApplication::activeWindow());
        if (const auto *action = qobject_cast<const QAction *>(watched))
            act(QLatin1String("Key ") + key.toString() + QLatin1String(": ") +
                plainWords(action->text()));
        else if (dialog && key == QKeySequence(Qt::Key_Escape)) // Qt's progress dialog has one.
            act(placeOf(dialog) + QLatin1String(": Escape"));
        break;
    }
    case QEvent::Drop:
        act(QStringLiteral("Window: drop"));
        break;
    case QEvent::Show:
    case QEvent::EnabledChange:
        if (auto *widget = qobject_cast<QWidget *>(watched)) {
            // Its words and state are set by then.
            QTimer::singleShot(0, widget, [this, widget] {
                if (widget->isVisible())
                    enter(widget);
            });
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void ControlBook::actKey(const QKeySequence &key)
{
    const QString begin = QLatin1String("Key ") + key.toString() + QLatin1String(": ");
    for (const QString &control : std::as_const(m_all)) {
        if (control.startsWith(begin))
            act(control);
    }
}

/// True once in its life: another control may come to lie where it lay.
bool ControlBook::isNew(const QObject *object)
{
    if (m_watched.contains(object))
        return false;
    m_watched.insert(object);
    connect(object, &QObject::destroyed, this, [this, object] { m_watched.remove(object); });
    return true;
}

void ControlBook::enter(QWidget *widget)
{
    if (widget->isWindow())
        enterActions(widget);
    if (auto *menu = qobject_cast<QMenu *>(widget)) {
        for (QAction *action : menu->actions())
            enterAction(menu, action);
        // Its parents say so, too.
        if (isNew(menu))
            connect(menu, &QMenu::triggered, this, [this, menu](QAction *action) {
                if (menu->actions().contains(action))
                    act(byWay(m_entries.value({menu, action})));
            });
        return;
    }
    if (qobject_cast<QDialog *>(widget) && !isPart(widget)) {
        add(placeOf(widget) + QLatin1String(": Enter"));
        add(placeOf(widget) + QLatin1String(": Escape"));
    }
    if (!widget->isEnabled() || isPart(widget))
        return;
    if (auto *header = qobject_cast<QHeaderView *>(widget)) {
        enterHeadings(header);
        return;
    }
    if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
        enterButton(button);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(widget); text && !takesKeys(text)) {
        enterText(text);
    } else if (qobject_cast<QLineEdit *>(widget) || qobject_cast<QPlainTextEdit *>(widget)) {
        add(controlOf(widget) + QLatin1String(" by key"));
    } else if (auto *pages = qobject_cast<QTextBrowser *>(widget)) {
        enterLinks(pages);
    } else if (auto *number = qobject_cast<QAbstractSpinBox *>(widget)) {
        enterNumber(number);
    } else if (auto *combo = qobject_cast<QComboBox *>(widget)) {
        add(controlOf(combo) + QLatin1String(" by pointer"));
        add(controlOf(combo) + QLatin1String(" by key"));
        if (isNew(combo)) {
            connect(combo, &QComboBox::activated, this,
                    [this, combo] { act(byWay(controlOf(combo))); });
        }
    } else if (auto *slider = qobject_cast<QAbstractSlider *>(widget);
               slider && takesKeys(slider)) {
        add(controlOf(slider) + QLatin1String(" by pointer"));
        add(controlOf(slider) + QLatin1String(" by key"));
        if (isNew(slider)) {
            connect(slider, &QAbstractSlider::actionTriggered, this,
                    [this, slider] { act(byWay(controlOf(slider))); });
            connect(slider, &QAbstractSlider::sliderMoved, this,
                    [this, slider] { act(byWay(controlOf(slider))); });
        }
    } else if (auto *view = qobject_cast<QAbstractItemView *>(widget);
               view && !view->inherits("QComboBoxListView")) {
        add(controlOf(view) + QLatin1String(" by pointer"));
        add(controlOf(view) + QLatin1String(" by key"));
        if (isNew(view)) {
            connect(view, &QAbstractItemView::pressed, this,
                    [this, view] { act(controlOf(view) + QLatin1String(" by pointer")); });
        }
    }
}

void ControlBook::enterButton(QAbstractButton *button)
{
    add(controlOf(button) + QLatin1String(" by pointer"));
    if (takesKeys(button))
        add(controlOf(button) + QLatin1String(" by key"));
    if (!isNew(button))
        return;
    connect(button, &QAbstractButton::clicked, this,
            [this, button] { act(byWay(controlOf(button))); });
    // A button with a menu is pressed and never clicked.
    connect(button, &QAbstractButton::pressed, this, [this, button] {
        if (m_way == Way::Pointer)
            act(controlOf(button) + QLatin1String(" by pointer"));
    });
}

/// Text to read, which only the pointer can mark.
void ControlBook::enterText(QPlainTextEdit *text)
{
    add(controlOf(text) + QLatin1String(" by pointer"));
    if (!isNew(text))
        return;
    connect(text, &QPlainTextEdit::selectionChanged, this, [this, text] {
        if (m_way == Way::Pointer)
            act(controlOf(text) + QLatin1String(" by pointer"));
    });
}

void ControlBook::enterLinks(QTextBrowser *pages)
{
    add(controlOf(pages) + QLatin1String(" by pointer"));
    add(controlOf(pages) + QLatin1String(" by key"));
    if (isNew(pages)) {
        connect(pages, &QTextBrowser::anchorClicked, this,
                [this, pages] { act(byWay(controlOf(pages))); });
    }
}

void ControlBook::enterNumber(QAbstractSpinBox *box)
{
    add(controlOf(box) + QLatin1String(" by pointer"));
    add(controlOf(box) + QLatin1String(" by key"));
    if (!isNew(box))
        return;
    const auto acted = [this, box] {
        act(byWay(controlOf(box)));
    };
    if (auto *whole = qobject_cast<QSpinBox *>(box))
        connect(whole, &QSpinBox::valueChanged, this, acted);
    else if (auto *real = qobject_cast<QDoubleSpinBox *>(box))
        connect(real, &QDoubleSpinBox::valueChanged, this, acted);
}

void ControlBook::enterHeadings(QHeaderView *header)
{
    if (!header->sectionsClickable() || header->orientation() != Qt::Horizontal)
        return;
    const auto called = [header](int section) -> QString {
        return QLatin1String("Heading: ") +
               plainWords(header->model()->headerData(section, Qt::Horizontal).toString());
    };
    for (int section = 0; header->model() && section < header->count(); ++section) {
        if (!header->isSectionHidden(section))
            add(called(section));
    }
    if (isNew(header)) {
        connect(header, &QHeaderView::sectionClicked, this,
                [this, called](int section) { act(called(section)); });
    }
}

void ControlBook::enterActions(QWidget *widget)
{
    if (isPart(widget))
        return;
    for (QAction *action : widget->actions()) {
        for (const QKeySequence &key : action->shortcuts()) {
            add(QLatin1String("Key ") + key.toString() + QLatin1String(": ") +
                plainWords(action->text()));
        }
    }
}

void ControlBook::enterAction(const QMenu *menu, const QAction *action)
{
    if (action->isSeparator() || action->menu() || !action->isVisible() || !action->isEnabled() ||
        action->text().isEmpty())
        return;
    const QString place = placeOfMenu(menu);
    const QString words = plainWords(action->text());
    if (words == QLatin1String("#"))
        return; // an account that is called by its address, as others are by a name
    const QString control = place + QLatin1String(" menu: ") + words;
    add(control + QLatin1String(" by pointer"));
    add(control + QLatin1String(" by key"));
    // By these words it was chosen, whatever it says once it was.
    m_entries.insert({menu, action}, control);
}

} // namespace reeldeck::tests
