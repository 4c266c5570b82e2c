#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <utility>

class QAbstractButton;
class QAbstractSpinBox;
class QAction;
class QHeaderView;
class QKeySequence;
class QMenu;
class QPlainTextEdit;
class QTextBrowser;
class QWidget;

namespace reeldeck::tests {

/// Every way a person can act in the running program, found by the program's own widgets as they
/// come on screen, and which of them were acted on by real pointer and key events.
///
/// A control is entered when it is shown and can be used: buttons, boxes, fields, numbers, texts to
/// mark, sliders and views, the entries of menus, the keys of actions, headings, and Enter and
/// Escape of dialogs. It is acted on when an event from the display server works it. What was acted
/// on counts once the test has seen its effect and says so, by credit().
///
/// A control is called "Place: words way", e.g. "MainToolBar: Refresh by pointer". Digits in the
/// words count as "#", so that "Delete 3 Assets" is one control whatever is selected. What is Qt's
/// own in Qt's file dialog isn't entered.
class ControlBook : public QObject
{
    Q_OBJECT

public:
    /// Watches the application from now on, which must stand.
    ControlBook();

    /// What was acted on since credit() or forget() had the effect that it should.
    void credit();
    /// What was acted on since is not counted: a test begins, or got where it wanted to be.
    void forget() { m_pending.clear(); }

    /// All that came on screen, sorted.
    QStringList seen() const { return sorted(m_all); }
    /// Those that were acted on with an effect, sorted.
    QStringList touched() const { return sorted(m_credited); }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static QStringList sorted(const QSet<QString> &controls);
    enum class Way { Pointer, Key };

    bool isNew(const QObject *object);
    void enter(QWidget *widget);
    void enterButton(QAbstractButton *button);
    void enterText(QPlainTextEdit *text);
    void enterLinks(QTextBrowser *pages);
    void enterNumber(QAbstractSpinBox *box);
    void enterHeadings(QHeaderView *header);
    void enterActions(QWidget *widget);
    void enterAction(const QMenu *menu, const QAction *action);
    void actKey(const QKeySequence &key);
    void add(const QString &control) { m_all.insert(control); }
    void act(const QString &control) { m_pending.insert(control); }
    QString byWay(const QString &control) const;

    QSet<QString> m_all;
    QSet<QString> m_pending;
    QSet<QString> m_credited;
    QHash<std::pair<const QMenu *, const QAction *>, QString> m_entries; ///< Of menus, as shown.
    QSet<const QObject *> m_watched; ///< Whose signals are connected.
    Way m_way = Way::Pointer;        ///< Of the last event that came from the display server.
};

} // namespace reeldeck::tests
