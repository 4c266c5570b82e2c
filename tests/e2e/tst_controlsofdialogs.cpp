#include "catalog/table/assettablemodel.h"
#include "desktop/appcontext.h"
#include "desktop/window/mainwindow.h"
#include "e2e/controlsfixture.h"
#include "settings/settings.h"

#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyleOptionSpinBox>
#include <QTableView>

using namespace reeldeck;
using namespace reeldeck::tests;

/// The dialogs of the main menu and the window of the details, by pointer and key. Covers: settings,
/// keys, about, columns, the JSON of an asset.
class TestControlsOfDialogs : public ControlsFixture
{
    Q_OBJECT

private slots:
    void settingsAreKept_data() { ways(); }
    void settingsAreKept();
    void settingsAreCancelled_data() { endings(); }
    void settingsAreCancelled();
    void numbersAreSet_data() { ways(); }
    void numbersAreSet();
    void schemeIsChosen_data() { ways(); }
    void schemeIsChosen();
    void languageIsChosen_data() { ways(); }
    void languageIsChosen();
    void settingsAreSearched_data() { ways(); }
    void settingsAreSearched();
    void proxyIsChosen_data() { ways(); }
    void proxyIsChosen();
    void cachesAreCleared_data() { ways(); }
    void cachesAreCleared();
    void keysAreShown_data();
    void keysAreShown();
    void aboutIsShown_data();
    void aboutIsShown();
    void columnsAreChosen_data() { ways(); }
    void columnsAreChosen();
    void columnsMove_data();
    void columnsMove();
    void columnsAreCancelled_data() { endings(); }
    void columnsAreCancelled();
    void jsonIsRead_data() { ways(); }
    void jsonIsRead();

private:
    void openSettings(Way way) { openDialog({QStringLiteral("Settings...")}, way); }
    void openColumns(Way way)
    {
        openDialog({QStringLiteral("View"), QStringLiteral("Columns...")}, way);
    }
    template <typename Box>
    void stepUp(const char *box, Way way);
    /// On a low screen the settings scroll.
    static void bringIntoView(QWidget *widget);
    void chooseIn(const char *box, const QString &words, Way way);
    QList<int> columns() const;
};

const QStringList SettingsBoxes{QStringLiteral("Make a stream, so that it can be played"),
                                QStringLiteral("Make a thumbnail"),
                                QStringLiteral("Use no more bandwidth than"),
                                QStringLiteral("Wait while the network is metered"),
                                QStringLiteral("Keep the computer awake while uploading"),
                                QStringLiteral("Tell me when uploads have finished")};

void TestControlsOfDialogs::settingsAreKept()
{
    // Twice: there and back.
    for (int round = 0; round < 2; ++round) {
        PART(openSettings(way()));
        QHash<QString, bool> wanted;
        for (const QString &box : SettingsBoxes) {
            QVERIFY2(button(box), qPrintable(box));
            // What the system has no means for is off.
            if (!button(box)->isEnabled())
                continue;
            wanted[box] = !button(box)->isChecked();
            bringIntoView(button(box));
            PART(use(box, way()));
            QTRY_COMPARE(button(box)->isChecked(), wanted[box]);
        }
        QVERIFY(wanted.size() >= 4);
        QCOMPARE(findByName<QDoubleSpinBox>(QStringLiteral("Bandwidth limit in MB per second"))
                         ->isEnabled(),
                 wanted[SettingsBoxes.at(2)]);
        if (round == 0)
            PART(endByButton(QStringLiteral("OK"), way()));
        else
            PART(endByKey(QStringLiteral("Return")));
        QCOMPARE(context()->settings()->uploadPace().bytesPerSecond > 0,
                 wanted[SettingsBoxes.at(2)]);
        QCOMPARE(context()->settings()->notifiesUploads(), wanted[SettingsBoxes.last()]);
        PART(openSettings(way()));
        for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
            QCOMPARE(button(it.key())->isChecked(), it.value());
        PART(endByKey(QStringLiteral("Escape")));
        // An upload is offered what was chosen.
        Person::press(QStringLiteral("ctrl+u"));
        PART(waitForDialog());
        for (const QString &box : SettingsBoxes.first(2))
            QCOMPARE(button(box)->isChecked(), wanted[box]);
        PART(endByKey(QStringLiteral("Escape")));
    }
}

void TestControlsOfDialogs::settingsAreCancelled()
{
    for (const QString &box : SettingsBoxes.first(3)) {
        PART(openSettings(way() == Key ? Key : Pointer));
        const bool before = button(box)->isChecked();
        PART(use(box, Pointer));
        QTRY_COMPARE(button(box)->isChecked(), !before);
        PART(cancel());
        // The key of its own opens it as well.
        Person::press(QStringLiteral("ctrl+comma"));
        PART(waitForDialog());
        QCOMPARE(button(box)->isChecked(), before);
        PART(cancel());
    }
}

/// By the arrow beside the number, or by its key.
template <typename Box>
void TestControlsOfDialogs::stepUp(const char *box, Way way)
{
    auto *number = findByName<Box>(QLatin1String(box));
    QVERIFY(number && number->isEnabled());
    const auto before = number->value();
    if (way == Pointer) {
        QStyleOptionSpinBox option;
        option.initFrom(number);
        option.subControls = QStyle::SC_All;
        const QRect arrow = number->style()->subControlRect(QStyle::CC_SpinBox, &option,
                                                            QStyle::SC_SpinBoxUp, number);
        Person::click(number->mapToGlobal(arrow.center()));
    } else {
        number->setFocus(Qt::TabFocusReason);
        Person::press(QStringLiteral("Up"));
    }
    QTRY_VERIFY(number->value() > before);
}

void TestControlsOfDialogs::numbersAreSet()
{
    const auto atOnce = [this] {
        return context()->settings()->uploadPace().atOnce;
    };
    const auto limit = [this] {
        return context()->settings()->uploadPace().bytesPerSecond;
    };
    const int before = atOnce();
    PART(openSettings(way()));
    PART(stepUp<QSpinBox>("Uploads at the same time", way()));
    PART(use(QStringLiteral("Use no more bandwidth than"), way()));
    PART(stepUp<QDoubleSpinBox>("Bandwidth limit in MB per second", way()));
    PART(endByButton(QStringLiteral("OK"), way()));
    QCOMPARE(atOnce(), before + 1);
    QVERIFY(limit() > 2 * 1024 * 1024);
    // Typed, it holds as well; Enter in the field is OK.
    PART(openSettings(way()));
    PART(fill(QStringLiteral("Uploads at the same time"), QString::number(before), way()));
    PART(fill(QStringLiteral("Bandwidth limit in MB per second"), QStringLiteral("1.5"), way()));
    PART(endByKey(QStringLiteral("Return")));
    QCOMPARE(atOnce(), before);
    QCOMPARE(limit(), 3 * 512 * 1024);
    PART(openSettings(way()));
    PART(fill(QStringLiteral("Bandwidth limit in MB per second"), QStringLiteral("2"), way()));
    PART(use(QStringLiteral("Use no more bandwidth than"), way()));
    PART(endByButton(QStringLiteral("OK"), way()));
    QCOMPARE(limit(), 0);
}

void TestControlsOfDialogs::bringIntoView(QWidget *widget)
{
    if (auto *area = dialog()->findChild<QScrollArea *>())
        area->ensureWidgetVisible(widget);
}

void TestControlsOfDialogs::chooseIn(const char *box, const QString &words, Way way)
{
    auto *choice = findByName<QComboBox>(QLatin1String(box));
    QVERIFY(choice);
    bringIntoView(choice);
    const int wanted = choice->findText(words);
    if (way == Pointer) {
        Person::click(choice);
        QTRY_VERIFY(choice->view()->isVisible());
        Person::click(choice->view()->viewport()->mapToGlobal(
                choice->view()->visualRect(choice->model()->index(wanted, 0)).center()));
    } else {
        choice->setFocus(Qt::TabFocusReason);
        Person::press(QStringLiteral("Home"));
        for (int i = 0; i < wanted; ++i)
            Person::press(QStringLiteral("Down"));
    }
    QTRY_COMPARE(choice->currentText(), words);
}

void TestControlsOfDialogs::schemeIsChosen()
{
    const auto lightness = [this] {
        return window()->palette().color(QPalette::Window).lightness();
    };
    PART(openSettings(way()));
    PART(chooseIn("Color scheme", QStringLiteral("Dark"), way()));
    QVERIFY(lightness() > 128);
    PART(endByButton(QStringLiteral("OK"), way()));
    QTRY_VERIFY(lightness() < 128);
    PART(openSettings(way()));
    PART(chooseIn("Color scheme", QStringLiteral("Light"), way()));
    PART(endByButton(QStringLiteral("OK"), way()));
    QTRY_VERIFY(lightness() > 128);
}

/// The window follows at once, and what it says then is in tst_languages.
void TestControlsOfDialogs::languageIsChosen()
{
    PART(openSettings(way()));
    PART(chooseIn("Language", QStringLiteral("Deutsch"), way()));
    QCOMPARE(language().code(), QStringLiteral("en"));
    PART(endByButton(QStringLiteral("OK"), way()));
    QTRY_VERIFY(button(QStringLiteral("Hochladen")));
    QCOMPARE(context()->settings()->language(), QStringLiteral("de"));
    Person::takePicture(QStringLiteral(REELDECK_TOUR_DIR "/german-%1.png").arg(way()));
    context()->settings()->setLanguage({});
    language().setCode({});
    QTRY_VERIFY(button(QStringLiteral("Upload")));
}

void TestControlsOfDialogs::settingsAreSearched()
{
    PART(openSettings(way()));
    const QString field = QStringLiteral("Search the settings");
    if (way() == Key) {
        button(QStringLiteral("OK"))->setFocus(Qt::TabFocusReason);
        Person::press(QStringLiteral("ctrl+f"));
        QTRY_VERIFY(findByName<QLineEdit>(field)->hasFocus());
        Person::type(QStringLiteral("scheme"));
    } else {
        PART(fill(field, QStringLiteral("scheme"), Pointer));
    }
    QTRY_VERIFY(!button(QStringLiteral("Make a thumbnail")));
    auto *scheme = findByName<QComboBox>(QStringLiteral("Color scheme"));
    QVERIFY(scheme);
    Person::press(QStringLiteral("Return"));
    QTRY_VERIFY(scheme->hasFocus());
    PART(fill(field, QStringLiteral("nothing at all"), way()));
    QTRY_VERIFY(!findByName<QComboBox>(QStringLiteral("Color scheme")));
    Person::press(QStringLiteral("Escape"));
    QTRY_VERIFY(button(QStringLiteral("Make a thumbnail")));
    PART(endByKey(QStringLiteral("Escape")));
}

void TestControlsOfDialogs::proxyIsChosen()
{
    const Settings *settings = context()->settings();
    PART(openSettings(way()));
    PART(chooseIn("Proxy", QStringLiteral("This one:"), way()));
    const QString field = QStringLiteral("Address of the proxy");
    PART(fill(field, QStringLiteral("proxy.example"), way()));
    PART(use(QStringLiteral("OK"), way()));
    const auto *error = dialog()->findChild<QLabel *>(QStringLiteral("proxyError"));
    QTRY_VERIFY(error->isVisible() && error->text().contains(QLatin1String("port")));
    QTRY_VERIFY(findByName<QLineEdit>(field)->hasFocus());
    PART(fill(field, QStringLiteral("proxy.example:3128"), way()));
    PART(endByKey(QStringLiteral("Return")));
    QCOMPARE(settings->proxy().address.port(), 3128);
    PART(openSettings(way()));
    PART(chooseIn("Proxy", QStringLiteral("As the system says"), way()));
    PART(endByButton(QStringLiteral("OK"), way()));
    QCOMPARE(settings->proxy(), ProxyChoice());
}

void TestControlsOfDialogs::cachesAreCleared()
{
    const QString folder = dataFolder() + QStringLiteral("/cache/thumbnails/gone");
    QVERIFY(QDir().mkpath(folder));
    QFile picture(folder + QStringLiteral("/1.thumb"));
    QVERIFY(picture.open(QIODevice::WriteOnly));
    picture.write(QByteArray(4096, 'x'));
    picture.close();
    PART(openSettings(way()));
    for (const char *words : {"Clear the thumbnails", "Clear the copies of the lists"}) {
        auto *clear = findByName<QPushButton>(QLatin1String(words));
        QVERIFY2(clear, words);
        QTRY_VERIFY2(clear->isEnabled(), words);
        const auto *size = clear->parentWidget()->findChild<QLabel *>(QStringLiteral("size"));
        const QString before = size->text();
        bringIntoView(clear);
        PART(press(clear, way()));
        QTRY_VERIFY2(size->text() != before && size->text() != QLatin1String("Clearing..."), words);
    }
    QVERIFY(!picture.exists());
    PART(endByKey(QStringLiteral("Escape")));
    // The list is there, read anew.
    QTRY_VERIFY(rowNamed(QStringLiteral("song.mp3")) >= 0 || rows() == 0);
}

void TestControlsOfDialogs::keysAreShown_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("opener");
    QTest::addColumn<QString>("ending");
    QTest::newRow("by pointer") << int(Pointer) << QString() << QString();
    QTest::newRow("by key") << int(Key) << QString() << QString();
    QTest::newRow("Ctrl+?, Enter")
            << int(OwnKey) << QStringLiteral("ctrl+question") << QStringLiteral("Return");
    QTest::newRow("Ctrl+?, Escape")
            << int(OwnKey) << QStringLiteral("ctrl+question") << QStringLiteral("Escape");
}

void TestControlsOfDialogs::keysAreShown()
{
    QFETCH(QString, opener);
    QFETCH(QString, ending);
    if (opener.isEmpty()) {
        PART(openDialog({QStringLiteral("Keys...")}, way()));
    } else {
        Person::press(opener);
        PART(waitForDialog());
    }
    auto *keys = findByName<QScrollArea>(QStringLiteral("List of keys"));
    QVERIFY(keys);
    const auto bar = [&] {
        return keys->verticalScrollBar()->value();
    };
    if (keys->verticalScrollBar()->maximum() > 0) {
        if (way() == Pointer) {
            Person::turnWheel(keys->mapToGlobal(keys->rect().center()), -2);
        } else {
            keys->setFocus(Qt::TabFocusReason);
            Person::press(QStringLiteral("Down"));
        }
        QTRY_VERIFY(bar() > 0);
        button(QStringLiteral("Close"))->setFocus(Qt::TabFocusReason);
    }
    if (ending.isEmpty())
        endByButton(QStringLiteral("Close"), way());
    else
        endByKey(ending);
}

void TestControlsOfDialogs::aboutIsShown_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("ending");
    QTest::newRow("by pointer") << int(Pointer) << QString();
    QTest::newRow("by key") << int(Key) << QString();
    QTest::newRow("Enter") << int(Key) << QStringLiteral("Return");
    QTest::newRow("Escape") << int(Key) << QStringLiteral("Escape");
}

void TestControlsOfDialogs::aboutIsShown()
{
    QFETCH(QString, ending);
    PART(openDialog({QStringLiteral("About Reeldeck")}, way()));
    const auto *version = dialog()->findChild<QLabel *>(QStringLiteral("version"));
    QVERIFY(version && version->text().contains(QCoreApplication::applicationVersion()));
    if (ending.isEmpty()) {
        clearClipboard();
        PART(use(QStringLiteral("Copy Versions"), way()));
        QTRY_VERIFY(clipboard().contains(QLatin1String("Qt ") + QLatin1String(qVersion())));
        auto *licence = findByName<QPlainTextEdit>(QStringLiteral("Text of the license"));
        QVERIFY(licence);
        licence->setFocus(Qt::TabFocusReason);
        clearClipboard();
        Person::press(QStringLiteral("ctrl+a"));
        Person::press(QStringLiteral("ctrl+c"));
        QTRY_COMPARE(clipboard(), licence->toPlainText());
    }
    if (ending.isEmpty())
        endByButton(QStringLiteral("Close"), way());
    else
        endByKey(ending);
}

/// The shown ones of the list, from left to right.
QList<int> TestControlsOfDialogs::columns() const
{
    QList<int> shown;
    const QHeaderView *header = table()->horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        if (const int section = header->logicalIndex(place); !header->isSectionHidden(section))
            shown << section;
    }
    return shown;
}

void TestControlsOfDialogs::columnsAreChosen()
{
    if (way() == Pointer)
        PART(upload({QStringLiteral("clip.mp4"), QStringLiteral("song.mp3"),
                     QStringLiteral("one.png")}));
    const QList<int> before = columns();
    const auto toggle = [this](int row) {
        auto *list = findByName<QListWidget>(QStringLiteral("Columns"));
        QVERIFY(list && list->item(row));
        const Qt::CheckState state = list->item(row)->checkState();
        if (way() == Pointer) {
            const QRect place = list->visualItemRect(list->item(row));
            QStyleOptionViewItem option;
            option.initFrom(list);
            option.rect = place;
            option.features = QStyleOptionViewItem::HasCheckIndicator;
            const QRect box = list->style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator,
                                                            &option, list);
            Person::click(list->viewport()->mapToGlobal(box.center()));
        } else {
            list->setFocus(Qt::TabFocusReason);
            Person::press(QStringLiteral("Home"));
            for (int i = 0; i < row; ++i)
                Person::press(QStringLiteral("Down"));
            Person::press(QStringLiteral("space"));
        }
        QTRY_VERIFY(list->item(row)->checkState() != state);
    };
    // Every row hides its column, and shows it again.
    PART(openColumns(way()));
    const int count = findByName<QListWidget>(QStringLiteral("Columns"))->count();
    for (int row = 0; row < count; ++row)
        PART(toggle(row));
    PART(endByButton(QStringLiteral("OK"), way()));
    QTRY_VERIFY(columns() != before);
    PART(openColumns(way()));
    for (int row = 0; row < count; ++row)
        PART(toggle(row));
    PART(endByKey(QStringLiteral("Return")));
    QTRY_COMPARE(columns(), before);
    PART(openColumns(way()));
    PART(toggle(1));
    PART(endByKey(QStringLiteral("Return")));
    QTRY_COMPARE(columns().size(), before.size() - 1);
    PART(openColumns(way()));
    PART(use(QStringLiteral("Reset Columns"), way()));
    PART(endByButton(QStringLiteral("OK"), way()));
    QTRY_COMPARE(columns(), before);
}

void TestControlsOfDialogs::columnsMove_data()
{
    ways();
    QTest::newRow("by Alt and the arrows") << int(OwnKey);
}

void TestControlsOfDialogs::columnsMove()
{
    const QList<int> before = columns();
    QList<int> moved = before;
    moved.swapItemsAt(1, 2);
    const Way opening = way() == Pointer ? Pointer : Key;
    PART(openColumns(opening));
    auto *list = findByName<QListWidget>(QStringLiteral("Columns"));
    QVERIFY(list && list->currentRow() == 0);
    QVERIFY(!button(QStringLiteral("Move Up"))->isEnabled());
    if (way() == OwnKey)
        Person::press(QStringLiteral("alt+Down"));
    else
        PART(use(QStringLiteral("Move Down"), way()));
    QTRY_COMPARE(list->currentRow(), 1);
    PART(endByButton(QStringLiteral("OK"), opening));
    QTRY_COMPARE(columns(), moved);
    PART(openColumns(opening));
    list = findByName<QListWidget>(QStringLiteral("Columns"));
    if (way() == Pointer)
        Person::click(list->viewport()->mapToGlobal(list->visualItemRect(list->item(1)).center()));
    else
        Person::press(QStringLiteral("Down"));
    QTRY_COMPARE(list->currentRow(), 1);
    if (way() == OwnKey)
        Person::press(QStringLiteral("alt+Up"));
    else
        PART(use(QStringLiteral("Move Up"), way()));
    QTRY_COMPARE(list->currentRow(), 0);
    PART(endByButton(QStringLiteral("OK"), opening));
    QTRY_COMPARE(columns(), before);
}

void TestControlsOfDialogs::columnsAreCancelled()
{
    const QList<int> before = columns();
    PART(openColumns(way() == Key ? Key : Pointer));
    PART(use(QStringLiteral("Move Down"), Pointer));
    PART(cancel());
    QCOMPARE(columns(), before);
    // Not in the dialog either.
    PART(openColumns(Pointer));
    const auto *list = findByName<QListWidget>(QStringLiteral("Columns"));
    QCOMPARE(list->item(0)->text(),
             table()->model()->headerData(before.at(1), Qt::Horizontal).toString());
    PART(endByKey(QStringLiteral("Escape")));
}

void TestControlsOfDialogs::jsonIsRead()
{
    PART(clickRow(QStringLiteral("song.mp3")));
    PART(use(QStringLiteral("Show JSON..."), way()));
    const auto json = [] {
        return qobject_cast<QDialog *>(QApplication::activeWindow());
    };
    QTRY_VERIFY(json() && Person::isHeard(json()));
    QTRY_VERIFY(json()->windowTitle().contains(QLatin1String("song.mp3")));
    auto *text = findByName<QPlainTextEdit>(QStringLiteral("JSON"));
    const auto *matches = json()->findChild<QLabel *>(QStringLiteral("jsonMatches"));
    QVERIFY(text && matches);
    PART(fill(QStringLiteral("Search in the JSON"), QStringLiteral("song"), way()));
    QTRY_COMPARE(matches->text(), QStringLiteral("1 match"));
    QTRY_COMPARE(text->textCursor().selectedText(), QStringLiteral("song"));
    PART(fill(QStringLiteral("Search in the JSON"), QStringLiteral("ea"), way()));
    QTRY_VERIFY(text->textCursor().selectedText() == QLatin1String("ea"));
    for (const char *key : {"Return", "F3", "shift+F3"}) {
        const int place = text->textCursor().position();
        Person::press(QLatin1String(key));
        QTRY_VERIFY2(text->textCursor().position() != place, key);
    }
    text->setFocus(Qt::TabFocusReason);
    clearClipboard();
    Person::press(QStringLiteral("ctrl+a"));
    Person::press(QStringLiteral("ctrl+c"));
    QTRY_COMPARE(clipboard(), text->toPlainText());
    Person::press(QStringLiteral("ctrl+f"));
    QTRY_VERIFY(findByName<QLineEdit>(QStringLiteral("Search in the JSON"))->hasFocus());
    clearClipboard();
    PART(use(QStringLiteral("Copy JSON"), way()));
    QTRY_VERIFY(clipboard().contains(QLatin1String("song.mp3")));
    if (way() == Key) {
        // Enter is the button's that has the focus, as in every dialog.
        clearClipboard();
        Person::press(QStringLiteral("Return"));
        QTRY_VERIFY(clipboard().contains(QLatin1String("song.mp3")));
        Person::press(QStringLiteral("Escape"));
        QTRY_VERIFY(window()->isActiveWindow());
        PART(use(QStringLiteral("Show JSON..."), way()));
        QTRY_VERIFY(json() && Person::isHeard(json()));
    }
    PART(use(QStringLiteral("Close"), way()));
    QTRY_VERIFY(!button(QStringLiteral("Copy JSON")));
    QTRY_VERIFY(Person::isHeard(window()));
}

REELDECK_TEST(TestControlsOfDialogs)
#include "tst_controlsofdialogs.moc"
