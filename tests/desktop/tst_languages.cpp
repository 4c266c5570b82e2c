#include "base/language.h"
#include "desktop/window/actions.h"
#include "lookslibrary.h"
#include "support/testprogram.h"
#include "ui/assets/assetview.h"
#include "ui/details/assetdetails.h"
#include "ui/window/maintoolbar.h"
#include "windowhelpers.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace reeldeck;
using namespace reeldeck::tests;

namespace {

/// Every sentence with a mark before it.
class MarkedLanguage final : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QStringLiteral("§") + QString::fromUtf8(source);
    }
    bool isEmpty() const override { return false; }
};

/// Where it stands, by the names and classes around it.
QString placeOf(const QObject *object)
{
    QString place;
    for (; object; object = object->parent()) {
        const QString name = object->objectName().isEmpty()
                                     ? QString::fromLatin1(object->metaObject()->className())
                                     : object->objectName();
        qsizetype number = 0;
        if (object->parent()) {
            for (const QObject *sibling : object->parent()->children()) {
                if (sibling == object)
                    break;
                number += sibling->metaObject() == object->metaObject() ? 1 : 0;
            }
        }
        place.prepend(QStringLiteral("/%1[%2]").arg(name).arg(number));
    }
    return place;
}

void takeActions(const QList<QAction *> &actions, const QString &place,
                 QMap<QString, QString> &words)
{
    for (qsizetype i = 0; i < actions.size(); ++i) {
        const QString here = QStringLiteral("%1#%2").arg(place).arg(i);
        words.insert(here, actions[i]->text());
        if (actions[i]->menu())
            takeActions(actions[i]->menu()->actions(), here, words);
    }
}

/// All that the window says: on screen, in tips and menus, and to a screen reader.
QMap<QString, QString> wordsOf(QWidget *window)
{
    QMap<QString, QString> words;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        // Menus by the button that opens them; what is hidden until it has something to tell is
        // given its words then.
        if (qobject_cast<QMenu *>(widget) ||
            (widget->isHidden() && widget->objectName() == QLatin1String("missingColumns")))
            continue;
        const QString place = placeOf(widget);
        words.insert(place + QStringLiteral(" name"), widget->accessibleName());
        words.insert(place + QStringLiteral(" tip"), widget->toolTip());
        if (const auto *label = qobject_cast<QLabel *>(widget))
            words.insert(place, label->text());
        if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            words.insert(place, button->text());
        if (const auto *button = qobject_cast<QPushButton *>(widget); button && button->menu())
            takeActions(button->menu()->actions(), place, words);
        if (const auto *field = qobject_cast<QLineEdit *>(widget))
            words.insert(place + QStringLiteral(" placeholder"), field->placeholderText());
    }
    takeActions(window->actions(), QStringLiteral("window"), words);
    return words;
}

/// Those that stay open beside the main one, by their objects' names.
const QStringList OtherWindows{QStringLiteral("helpWindow"), QStringLiteral("jsonWindow"),
                               QStringLiteral("logWindow")};

QMap<QString, QWidget *> otherWindows(const QWidgetList &but = {})
{
    QMap<QString, QWidget *> windows;
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *window : all) {
        if (window->isVisible() && !but.contains(window) &&
            OtherWindows.contains(window->objectName()))
            windows.insert(window->objectName(), window);
    }
    return windows;
}

} // namespace

/// A language chosen while the window is open: it then says what one made in that language says.
class TestLanguages : public QObject
{
    Q_OBJECT

private slots:
    void openWindowFollows_data()
    {
        QTest::addColumn<QString>("state");
        for (const char *state : {"nothing selected", "one selected", "several selected",
                                  "filtered", "nothing matches", "empty"})
            QTest::newRow(state) << QString::fromLatin1(state);
    }
    void openWindowFollows();
    void otherWindowsFollow();
    void eachWindowFollowsOrIsModal();
    void lettersOfAMenuDiffer_data();
    void lettersOfAMenuDiffer();

private:
    static void bringInto(LooksLibrary &library, const QString &state);
    static QStringList differing(QWidget *open, QWidget *madeAnew);
    static void openWindows(LooksLibrary &library, QMap<QString, QWidget *> *windows);
};

void TestLanguages::bringInto(LooksLibrary &library, const QString &state)
{
    library.start();
    if (state != QLatin1String("empty"))
        QTRY_VERIFY(library.model()->rowCount() > 0);
    AssetView *view = library.window()->assetView();
    MainToolBar *bar = library.window()->toolBar();
    if (state == QLatin1String("one selected")) {
        QTRY_VERIFY(library.isComplete());
        view->selectRow(1);
        QTRY_VERIFY(library.window()->details()->asset());
    } else if (state == QLatin1String("several selected")) {
        QTRY_VERIFY(library.isComplete());
        view->addRows({0, 1, 2}, 2);
    } else if (state == QLatin1String("filtered")) {
        bar->setKinds({MediaKind::Video});
        emit bar->kindsChanged({MediaKind::Video});
    } else if (state == QLatin1String("nothing matches")) {
        emit bar->filterEdited(QStringLiteral("nobody"));
        QTRY_VERIFY(library.window()->showsEmptyState());
    }
}

/// Places where the two say something else, but for numbers.
QStringList TestLanguages::differing(QWidget *open, QWidget *madeAnew)
{
    const auto withoutTimes = [](QString text) {
        static const QRegularExpression digits(QStringLiteral("\\d"));
        return text.remove(digits);
    };
    const QMap<QString, QString> words = wordsOf(open);
    const QMap<QString, QString> anew = wordsOf(madeAnew);
    QStringList places;
    for (auto each = anew.begin(); each != anew.end(); ++each) {
        const QString said = words.value(each.key());
        if (withoutTimes(said) != withoutTimes(each.value()))
            places << QStringLiteral("%1: “%2”, and made anew “%3”")
                              .arg(each.key(), said, each.value());
    }
    return places;
}

void TestLanguages::openWindowFollows()
{
    QFETCH(const QString, state);
    const int assets = state == QLatin1String("empty") ? 0 : 6;
    LooksLibrary open(assets);
    bringInto(open, state);
    MarkedLanguage marked;
    QCoreApplication::installTranslator(&marked);
    LooksLibrary madeAnew(assets);
    bringInto(madeAnew, state);
    if (QTest::currentTestFailed())
        return;
    const auto wrong = [&] {
        return differing(open.window(), madeAnew.window()).join(QLatin1Char('\n'));
    };
    QTRY_VERIFY2(wrong().isEmpty(), qPrintable(wrong()));
    QTRY_VERIFY(open.countText().contains(QStringLiteral("§")));
    QVERIFY(wordsOf(open.window()).size() > 100);
}

/// The log filtered, an asset's JSON with a search in it, the help.
void TestLanguages::openWindows(LooksLibrary &library, QMap<QString, QWidget *> *windows)
{
    const QWidgetList before = QApplication::topLevelWidgets();
    bringInto(library, QStringLiteral("one selected"));
    if (QTest::currentTestFailed())
        return;
    library.window()->actions()->showLog->trigger();
    library.window()->actions()->help->trigger();
    library.window()->details()->findChild<QAbstractButton *>(QStringLiteral("showJson"))->click();
    *windows = otherWindows(before);
    QCOMPARE(windows->keys(), OtherWindows);
    const auto type = [windows](const char *window, const char *field, const QString &words) {
        windows->value(QLatin1String(window))
                ->findChild<QLineEdit *>(QLatin1String(field))
                ->setText(words);
    };
    type("jsonWindow", "jsonSearch", QStringLiteral("id"));
    type("logWindow", "logFilter", QStringLiteral("no line has these words"));
    QTRY_VERIFY(textOf(windows->value(QStringLiteral("logWindow")))
                        .contains(QLatin1String("No line of the log matches.")));
}

void TestLanguages::otherWindowsFollow()
{
    LooksLibrary open(6);
    QMap<QString, QWidget *> here;
    openWindows(open, &here);
    if (QTest::currentTestFailed())
        return;
    MarkedLanguage marked;
    QCoreApplication::installTranslator(&marked);
    LooksLibrary madeAnew(6);
    QMap<QString, QWidget *> there;
    openWindows(madeAnew, &there);
    if (QTest::currentTestFailed())
        return;
    for (const QString &name : OtherWindows) {
        const auto wrong = [&] {
            return differing(here.value(name), there.value(name)).join(QLatin1Char('\n'));
        };
        QTRY_VERIFY2(wrong().isEmpty(), qPrintable(wrong()));
        QCOMPARE(here.value(name)->windowTitle(), there.value(name)->windowTitle());
        QVERIFY2(here.value(name)->windowTitle().startsWith(QChar(0xa7)), qPrintable(name));
        QVERIFY2(wordsOf(here.value(name)).size() >= 9, qPrintable(name));
    }
}

/// A dialog that blocks the window is gone before a language can be chosen there; any other one
/// hears of it, and is among the windows above.
void TestLanguages::eachWindowFollowsOrIsModal()
{
    int modal = 0;
    QStringList staying;
    QDirIterator sources(QStringLiteral(REELDECK_SOURCE_DIR "/ui"), {QStringLiteral("*.cpp")},
                         QDir::Files, QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        QFile file(sources.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        static const QRegularExpression dialog(
                QStringLiteral("\\b(\\w+(?:Dialog|Window))::\\1\\("));
        if (!dialog.match(source).hasMatch())
            continue;
        if (source.contains(QLatin1String("makeSheet(*this)"))) {
            ++modal;
            continue;
        }
        QVERIFY2(source.contains(QLatin1String("QEvent::LanguageChange")),
                 qPrintable(file.fileName()));
        staying << QFileInfo(file).baseName();
    }
    staying.sort();
    QCOMPARE(staying.join(QLatin1Char(' ')), OtherWindows.join(QLatin1Char(' ')).toLower());
    QVERIFY(modal > 10);
}

void TestLanguages::lettersOfAMenuDiffer_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : Language::available())
        QTest::newRow(qPrintable(code)) << code;
}

/// A letter that two entries have opens neither.
void TestLanguages::lettersOfAMenuDiffer()
{
    QFETCH(const QString, code);
    const Language language(code);
    LooksLibrary library(3);
    bringInto(library, QStringLiteral("one selected"));
    if (QTest::currentTestFailed())
        return;
    QStringList twice;
    const auto look = [&twice](const QMenu *menu, const auto &lookInto) -> void {
        QHash<QKeySequence, QString> letters;
        for (const QAction *action : menu->actions()) {
            const QKeySequence letter = QKeySequence::mnemonic(action->text());
            if (letter.isEmpty()) {
                // Accounts and saved filters are called by the person.
            } else if (letters.contains(letter)) {
                twice << QStringLiteral("%1 and %2").arg(letters.value(letter), action->text());
            } else {
                letters.insert(letter, action->text());
            }
            if (action->menu())
                lookInto(action->menu(), lookInto);
        }
    };
    int menus = 0;
    for (const QPushButton *button : library.window()->findChildren<QPushButton *>()) {
        if (!button->menu())
            continue;
        ++menus;
        look(button->menu(), look);
    }
    QVERIFY(menus >= 3);
    emit library.window()->assetView()->contextMenuRequested({});
    QPointer<QMenu> context;
    QTRY_VERIFY((context = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
    look(context, look);
    context->close();
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(QLatin1Char('\n'))));
}

REELDECK_TEST(TestLanguages)
#include "tst_languages.moc"
