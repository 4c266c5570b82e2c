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
    void lettersOfAMenuDiffer_data();
    void lettersOfAMenuDiffer();

private:
    static void bringInto(LooksLibrary &library, const QString &state);
    static QStringList differing(const LooksLibrary &open, const LooksLibrary &madeAnew);
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
QStringList TestLanguages::differing(const LooksLibrary &open, const LooksLibrary &madeAnew)
{
    const auto withoutTimes = [](QString text) {
        static const QRegularExpression digits(QStringLiteral("\\d"));
        return text.remove(digits);
    };
    const QMap<QString, QString> words = wordsOf(open.window());
    const QMap<QString, QString> anew = wordsOf(madeAnew.window());
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
    QTRY_VERIFY2(differing(open, madeAnew).isEmpty(),
                 qPrintable(differing(open, madeAnew).join(QLatin1Char('\n'))));
    QTRY_VERIFY(open.countText().contains(QStringLiteral("§")));
    QVERIFY(wordsOf(open.window()).size() > 100);
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
