#include "e2e/person.h"
#include "e2e/screenreader.h"
#include "e2e/screenstops.h"
#include "settings/paths.h"
#include "settings/settings.h"

#include "support/testprogram.h"

#include <QApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace reeldeck;
using namespace reeldeck::tests;

/// The condition comes true within the time that a test waits. Unlike QTRY_VERIFY it counts what the
/// questions themselves take, and asks no second time: what is on screen moves on.
#define HEARD(condition, words)                                                                    \
    QVERIFY2(QTest::qWaitFor([&] { return bool(condition); }, Patience), (words))

/// What a screen reader says of the real program, over a real AT-SPI bus. Covers: every stop of Tab
/// by name, role and place; dialogs and their texts; rows; states and values; what is announced.
/// The steps come one after the other, in one run of the program.
class TestScreenReader : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void transfersSayHowFarTheyAre();
    void rowsAreReadOut();
    void tabGoesAsTheEyeDoes();
    void togglesSayWhetherTheyAreOn_data();
    void togglesSayWhetherTheyAreOn();
    void viewsSayWhichIsOn();
    void slidersSayTheirValue_data();
    void slidersSayTheirValue();
    void boxesSayWhetherTheyAreTicked();
    void menuIsReadOut();
    void dialogsAreReadOut_data();
    void dialogsAreReadOut();
    void deletionAsksByTheName();
    void messageIsAnnounced();

private:
    std::optional<ScreenItem> find(const char *role, const QString &name) const
    {
        return m_reader.find(QLatin1String(role), name);
    }
    void makeMedia();
    void click(const char *role, const QString &name);
    void clickRow(const QString &filename);
    std::optional<ScreenItem> pressed(const QString &key);
    void tabTo(const QString &name, const char *key = "Tab");
    void choose(const QStringList &entries);
    void arrowReadsTheRow(const QString &key);
    void leave(const QString &dialog);

    QTemporaryDir m_data;
    QTemporaryDir m_media;
    QProcess m_program;
    ScreenReader m_reader{QStringLiteral("reeldeck")};
    bool m_hasFailed = false;
};

void TestScreenReader::initTestCase()
{
    QVERIFY2(QGuiApplication::platformName() == QLatin1String("xcb"),
             "A screen reader needs a display of its own: run it through tests/e2e/with-desktop.");
    QVERIFY(m_data.isValid() && m_media.isValid());
    PART(makeMedia());
    const auto paths = makePaths(m_data.path());
    QVERIFY(paths.ok());
    {
        Settings settings(*paths);
        UploadPace pace;
        pace.bytesPerSecond = 800'000; // some seconds, to be asked how far it is
        settings.setUploadPace(pace);
        QVERIFY(settings.sync().ok());
    }
    QVERIFY(m_reader.listen());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    m_program.setProcessEnvironment(environment);
    m_program.setProcessChannelMode(QProcess::ForwardedChannels);
    QStringList arguments{QStringLiteral("--data-dir"), m_data.path()};
    for (const char *name : {"clip.mp4", "song.mp3", "one.png"})
        arguments << m_media.filePath(QLatin1String(name));
    m_program.start(QStringLiteral(REELDECK_BIN_DIR "/reeldeck"), arguments);
    QVERIFY(m_program.waitForStarted());
    const auto isUp = [this] {
        const auto window = find("frame", QStringLiteral("Reeldeck"));
        return window && window->is(ScreenItem::Active);
    };
    HEARD(isUp(), "");
}

void TestScreenReader::makeMedia()
{
    const auto make = [this](const char *source, const QStringList &more, const char *name) {
        QVERIFY(Person::run(QStringLiteral("ffmpeg"),
                            QStringList{QStringLiteral("-hide_banner"), QStringLiteral("-loglevel"),
                                        QStringLiteral("error"), QStringLiteral("-f"),
                                        QStringLiteral("lavfi"), QStringLiteral("-i"),
                                        QLatin1String(source)} +
                                    more + QStringList{m_media.filePath(QLatin1String(name))},
                            std::chrono::seconds(60)));
    };
    make("testsrc2=size=640x360:rate=25:duration=16",
         {QStringLiteral("-preset"), QStringLiteral("ultrafast"), QStringLiteral("-pix_fmt"),
          QStringLiteral("yuv420p")},
         "clip.mp4");
    make("sine=330:duration=5", {}, "song.mp3");
    make("mandelbrot=size=320x240", {QStringLiteral("-frames:v"), QStringLiteral("1")}, "one.png");
}

void TestScreenReader::init()
{
    QVERIFY2(!m_hasFailed, "A step before it failed.");
}

void TestScreenReader::cleanup()
{
    if (!QTest::currentTestFailed())
        return;
    qInfo().noquote() << "On screen:\n" << wordsOf(m_reader.screen());
    Person::takePicture(QStringLiteral(REELDECK_PICTURES "/access-failed.png"));
    m_hasFailed = QByteArray(QTest::currentTestFunction()) == "transfersSayHowFarTheyAre";
    while (m_reader.windows().size() > 1) {
        const qsizetype open = m_reader.windows().size();
        Person::press(QStringLiteral("Escape"));
        if (!QTest::qWaitFor([&] { return m_reader.windows().size() < open; }, Patience))
            return;
    }
}

void TestScreenReader::cleanupTestCase()
{
    if (m_program.state() == QProcess::NotRunning)
        return;
    m_program.terminate();
    QVERIFY(m_program.waitForFinished(Patience));
}

/// Presses the middle of what is there by this name.
void TestScreenReader::click(const char *role, const QString &name)
{
    std::optional<ScreenItem> item;
    HEARD(item = find(role, name), qPrintable(name));
    Person::click(item->place.center());
}

void TestScreenReader::clickRow(const QString &filename)
{
    const auto row = [&]() -> std::optional<ScreenItem> {
        const QList<ScreenItem> items = m_reader.screen();
        for (const ScreenItem &item : items) {
            if (isPartOfAList(item) && item.name.startsWith(filename + QLatin1Char(',')))
                return item;
        }
        return std::nullopt;
    };
    HEARD(row(), qPrintable(filename));
    Person::click(row()->place.center());
    HEARD(row() && row()->is(ScreenItem::Selected), qPrintable(filename));
}

/// What has the keyboard after a key that moves it.
std::optional<ScreenItem> TestScreenReader::pressed(const QString &key)
{
    const int before = m_reader.focusChanges();
    Person::press(key);
    if (!QTest::qWaitFor([&] { return m_reader.focusChanges() > before; }, Patience))
        return std::nullopt;
    return m_reader.focus();
}

void TestScreenReader::tabTo(const QString &name, const char *key)
{
    for (int stops = 0; stops < 60; ++stops) {
        const auto item = pressed(QLatin1String(key));
        QVERIFY2(item, "Tab moved the keyboard nowhere.");
        if (item->name == name)
            return;
    }
    QFAIL(qPrintable(QStringLiteral("Tab doesn't come to ") + name));
}

/// Entries of the menu "Menu", by keys and by what is read out on the way.
void TestScreenReader::choose(const QStringList &entries)
{
    QVERIFY(pressed(QStringLiteral("F10")));
    for (const QString &entry : entries) {
        std::optional<ScreenItem> item = m_reader.focus();
        QStringList heard;
        while (item && item->name != entry && heard.size() < 40) {
            heard << item->name;
            item = pressed(QStringLiteral("Down"));
        }
        QVERIFY2(item && item->name == entry, qPrintable(heard.join(QLatin1Char('\n'))));
        const bool isLast = entry == entries.last();
        Person::press(isLast ? QStringLiteral("Return") : QStringLiteral("Right"));
    }
}

void TestScreenReader::leave(const QString &dialog)
{
    Person::press(QStringLiteral("Escape"));
    HEARD(!find("dialog", dialog), qPrintable(dialog));
}

void TestScreenReader::transfersSayHowFarTheyAre()
{
    QStringList heard;
    const auto says = [&](const QString &name, const char *pattern) {
        const auto row = find("list item", name);
        if (!row)
            return false;
        if (!heard.contains(row->description))
            heard << row->description;
        return QRegularExpression(QLatin1String(pattern)).match(row->description).hasMatch();
    };
    HEARD(says(QStringLiteral("clip.mp4"), "^Uploading, [1-9][0-9]*%.*[0-9.]+ of [0-9.]+"),
          qPrintable(heard.join(QLatin1Char('\n'))));
    QVERIFY(find("push button", QStringLiteral("Cancel All")));
    for (const char *name : {"clip.mp4", "song.mp3", "one.png"}) {
        HEARD(says(QLatin1String(name), "^Ready .*[0-9.]+ [KM]B$"),
              qPrintable(heard.join(QLatin1Char('\n'))));
    }
}

void TestScreenReader::rowsAreReadOut()
{
    PART(clickRow(QStringLiteral("clip.mp4")));
    const auto table = find("table", QStringLiteral("Assets"));
    QVERIFY(table);
    const QList<ScreenItem> items = m_reader.within(*table);
    QStringList headings;
    QStringList cells;
    for (const ScreenItem &item : items) {
        if (item.role == QLatin1String("column header") && !item.place.isEmpty())
            headings << item.name;
        if (!isPartOfAList(item))
            continue;
        QVERIFY2(!item.name.isEmpty(), qPrintable(item.words()));
        if (item.is(ScreenItem::Selected))
            cells << item.name;
    }
    QCOMPARE(headings, QStringList({QStringLiteral("Asset"), QStringLiteral("Status"),
                                    QStringLiteral("Size"), QStringLiteral("Duration"),
                                    QStringLiteral("Created"), QStringLiteral("Stream")}));
    // One row is selected: a cell for each heading.
    QCOMPARE(cells.size(), headings.size());
    QVERIFY2(QRegularExpression(
                     QStringLiteral("^clip\\.mp4, video/mp4, Ready, [0-9.]+ MB, 0:16, Today"))
                     .match(cells.first())
                     .hasMatch(),
             qPrintable(cells.first()));
    QCOMPARE(cells.at(1), QStringLiteral("Ready"));
    QCOMPARE(cells.at(3), QStringLiteral("0:16"));
    PART(arrowReadsTheRow(QStringLiteral("Down")));
    PART(clickRow(QStringLiteral("clip.mp4")));
}

/// By key: the row that the arrow comes to is read out by its name.
void TestScreenReader::arrowReadsTheRow(const QString &key)
{
    const auto row = pressed(key);
    QVERIFY(row);
    const bool isNamed = row->name.startsWith(QLatin1String("clip.mp4,")) ||
                         row->name.startsWith(QLatin1String("song.mp3,")) ||
                         row->name.startsWith(QLatin1String("one.png,"));
    QVERIFY2(isPartOfAList(*row) && isNamed, qPrintable(row->words()));
    const auto isSelected = [&] {
        const auto now = m_reader.again(*row);
        return now && now->is(ScreenItem::Selected);
    };
    HEARD(isSelected(), qPrintable(row->words()));
}

/// Tool bar, list and transfers, then the details, as on screen; in each down the lines.
void TestScreenReader::tabGoesAsTheEyeDoes()
{
    // The player has its buttons once it has its picture, of so many lines.
    HEARD(find("label", QStringLiteral("360p")), "");
    PART(tabTo(QStringLiteral("Upload")));
    QList<ScreenItem> stops{*m_reader.focus()};
    for (int i = 0; i < 60; ++i) {
        const auto stop = pressed(QStringLiteral("Tab"));
        QVERIFY(stop);
        if (stop->ref == stops.first().ref)
            break;
        stops << *stop;
    }
    const QString all = wordsOf(stops);
    QVERIFY2(stops.size() > 20 && stops.size() < 60, qPrintable(all));
    QStringList faults = faultsOfNames(stops);
    for (const ScreenItem &stop : stops) {
        if (!isStop(stop))
            faults << QStringLiteral("not a stop: ") + stop.words();
    }
    // As they stand now: a pane may have scrolled to what had the keyboard.
    const auto details = find("filler", QStringLiteral("Asset details"));
    const auto table = find("table", QStringLiteral("Assets"));
    QVERIFY(details && table);
    const auto paneOf = [&](const ScreenItem &stop) {
        if (details->place.contains(stop.place.center()))
            return 2;
        return stop.place.bottom() < table->place.top() ? 0 : 1;
    };
    for (ScreenItem &stop : stops)
        stop = m_reader.again(stop).value_or(stop);
    for (qsizetype i = 1; i < stops.size(); ++i) {
        const ScreenItem &before = stops.at(i - 1);
        const ScreenItem &stop = stops.at(i);
        const bool isInOrder = paneOf(stop) == paneOf(before) ? comesAfter(before, stop)
                                                              : paneOf(stop) > paneOf(before);
        if (!isInOrder)
            faults << before.words() + QStringLiteral(" comes before ") + stop.words();
    }
    // Whatever else can have the keyboard says what it is, too, and what can be pressed is a stop.
    const QList<ScreenItem> screen = m_reader.screen();
    faults << faultsOfNames(screen);
    for (const ScreenItem &item : screen) {
        const bool isStopOfTab = std::any_of(
                stops.begin(), stops.end(), [&](const auto &stop) { return stop.ref == item.ref; });
        if (item.role == QLatin1String("push button") && isStop(item) && !isStopOfTab)
            faults << QStringLiteral("Tab doesn't come to ") + item.words();
    }
    QVERIFY2(faults.isEmpty(),
             qPrintable(faults.join(QLatin1Char('\n')) + QStringLiteral("\n\n") + all));
}

void TestScreenReader::togglesSayWhetherTheyAreOn_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"Video", "Audio", "Image", "Details"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestScreenReader::togglesSayWhetherTheyAreOn()
{
    QFETCH(QString, name);
    const auto isOn = [&] {
        const auto toggle = find("check box", name);
        return toggle && toggle->is(ScreenItem::Checked);
    };
    const bool before = isOn();
    QCOMPARE(before, name == QLatin1String("Details"));
    PART(click("check box", name));
    HEARD(isOn() == !before, "");
    PART(click("check box", name));
    HEARD(isOn() == before, "");
}

void TestScreenReader::viewsSayWhichIsOn()
{
    const auto isOn = [&](const char *name) {
        const auto view = find("check box", QLatin1String(name));
        return view && view->is(ScreenItem::Checked);
    };
    QVERIFY(isOn("List view") && !isOn("Grid view"));
    PART(click("check box", QStringLiteral("Grid view")));
    HEARD(isOn("Grid view") && !isOn("List view"), "");
    // The same assets, by the same words.
    PART(clickRow(QStringLiteral("clip.mp4")));
    PART(arrowReadsTheRow(QStringLiteral("Right")));
    PART(clickRow(QStringLiteral("song.mp3")));
    PART(tabTo(QStringLiteral("Thumbnail size"), "shift+Tab"));
    const auto slider = m_reader.focus();
    const auto width = [&] {
        return m_reader.value(*slider).value_or(ScreenValue());
    };
    const double before = width().current;
    QVERIFY2(width().minimum < before && before < width().maximum, qPrintable(slider->words()));
    Person::press(QStringLiteral("Right"));
    HEARD(width().current > before, "");
    Person::press(QStringLiteral("Left"));
    HEARD(width().current == before, "");
    PART(click("check box", QStringLiteral("List view")));
    HEARD(isOn("List view") && !isOn("Grid view"), "");
}

void TestScreenReader::slidersSayTheirValue_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("back");
    QTest::newRow("seek") << QStringLiteral("Seek") << QStringLiteral("Right")
                          << QStringLiteral("Left");
    QTest::newRow("volume") << QStringLiteral("Volume") << QStringLiteral("Left")
                            << QStringLiteral("Right");
}

void TestScreenReader::slidersSayTheirValue()
{
    QFETCH(QString, name);
    QFETCH(QString, key);
    QFETCH(QString, back);
    PART(clickRow(QStringLiteral("clip.mp4")));
    PART(tabTo(name));
    const auto slider = m_reader.focus();
    QCOMPARE(slider->role, QStringLiteral("slider"));
    const auto value = [&] {
        return m_reader.value(*slider).value_or(ScreenValue());
    };
    HEARD(value().minimum < value().maximum, "");
    const double before = value().current;
    QVERIFY(value().minimum <= before && before <= value().maximum);
    Person::press(key);
    const auto isOff = [&] {
        const auto now = m_reader.again(*slider);
        return now && !now->is(ScreenItem::Enabled);
    };
    // By a step, not by what the stream does of itself as it loads.
    const auto moved = [&] {
        return std::abs(value().current - before) >= 5;
    };
    HEARD(moved() || isOff(), qPrintable(slider->words()));
    if (isOff()) {
        QVERIFY(find(
                "label",
                QStringLiteral("There is no sound, because this computer has no sound device.")));
        return; // it says why, and there is nothing to move
    }
    Person::press(back);
    HEARD(!moved(), "");
}

void TestScreenReader::boxesSayWhetherTheyAreTicked()
{
    Person::press(QStringLiteral("ctrl+comma"));
    HEARD(find("dialog", QStringLiteral("Settings")), "");
    const QString name = QStringLiteral("Make a thumbnail");
    const auto isTicked = [&] {
        return find("check box", name)->is(ScreenItem::Checked);
    };
    PART(tabTo(name));
    QVERIFY(isTicked());
    Person::press(QStringLiteral("space"));
    HEARD(!isTicked(), "");
    const auto choice = find("combo box", QStringLiteral("Color scheme"));
    QVERIFY(choice);
    QVERIFY2(choice->description.startsWith(QStringLiteral("As the system\n")),
             qPrintable(choice->description));
    const auto count = find("spin box", QStringLiteral("Uploads at the same time"));
    QVERIFY(count && m_reader.value(*count));
    QCOMPARE(m_reader.value(*count)->current, 3.0);
    QCOMPARE(m_reader.value(*count)->maximum, double(UploadPace::MaxAtOnce));
    PART(leave(QStringLiteral("Settings")));
}

/// A newcomer finds all commands there: each entry that the arrow comes to is read out.
void TestScreenReader::menuIsReadOut()
{
    QVERIFY(pressed(QStringLiteral("F10")));
    QStringList heard;
    for (auto item = m_reader.focus(); item && heard.size() < 30;
         item = pressed(QStringLiteral("Down"))) {
        if (!heard.isEmpty() && item->name == heard.first())
            break;
        heard << item->name;
        QVERIFY2(item->role.contains(QLatin1String("menu item")), qPrintable(item->words()));
    }
    for (const char *entry :
         {"Upload", "Assets", "View", "Settings...", "Help", "Keys...", "About Reeldeck", "Quit"})
        QVERIFY2(heard.contains(QLatin1String(entry)), qPrintable(heard.join(QLatin1Char('\n'))));
    Person::press(QStringLiteral("Escape"));
}

void TestScreenReader::dialogsAreReadOut_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("entries");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("presses"); // the button that Enter presses
    const auto row = [](const char *title, const char *key, const QStringList &entries,
                        const QStringList &texts, const char *presses) {
        QTest::newRow(title) << QString::fromLatin1(key) << entries << texts
                             << QString::fromLatin1(presses);
    };
    row("Settings", "ctrl+comma", {},
        {QStringLiteral("Uploads"), QStringLiteral("Appearance"),
         QStringLiteral("Dark is easier on the eyes at night and beside pictures.")},
        "OK");
    row("Keyboard shortcuts", "ctrl+question", {},
        {QStringLiteral("Ctrl+Shift+O"), QStringLiteral("Choose a folder"), QStringLiteral("Del"),
         QStringLiteral("Delete the selected assets")},
        "Close");
    row("Upload from URL", "ctrl+u", {},
        {QStringLiteral("Public addresses of media files, one on each line:"),
         QStringLiteral("The platform fetches these itself, so they must be open to the public.")},
        "Upload");
    row("About Reeldeck", "", {QStringLiteral("About Reeldeck")},
        {QStringLiteral("Reeldeck"), QStringLiteral("Free software under the MIT License.")},
        "Close");
    row("Columns", "", {QStringLiteral("View"), QStringLiteral("Columns...")}, {}, "OK");
}

void TestScreenReader::dialogsAreReadOut()
{
    QFETCH(QString, key);
    QFETCH(QStringList, entries);
    QFETCH(QStringList, texts);
    QFETCH(QString, presses);
    const QString title = QString::fromLatin1(QTest::currentDataTag());
    if (entries.isEmpty())
        Person::press(key);
    else
        PART(choose(entries));
    HEARD(find("dialog", title), qPrintable(title));
    // Something in it has the keyboard, and is read out.
    QList<ScreenItem> items;
    const auto hasFocus = [&] {
        items = m_reader.screen(title);
        const auto focus = m_reader.focus();
        return std::any_of(items.begin(), items.end(), [&](const auto &item) {
            return item.is(ScreenItem::Focused) && focus && item.ref == focus->ref;
        });
    };
    HEARD(hasFocus(), qPrintable(wordsOf(items)));
    const QStringList faults = faultsOfNames(items);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    for (const QString &text : texts)
        QVERIFY2(itemOf(items, "label", text), qPrintable(text));
    QStringList defaults;
    for (const ScreenItem &item : items) {
        if (item.role == QLatin1String("label"))
            QVERIFY2(!item.name.isEmpty() || item.description.isEmpty(), qPrintable(item.words()));
        if (item.is(ScreenItem::IsDefault))
            defaults << item.name;
    }
    QCOMPARE(defaults, QStringList(presses));
    PART(leave(title));
}

void TestScreenReader::deletionAsksByTheName()
{
    PART(clickRow(QStringLiteral("one.png")));
    Person::press(QStringLiteral("Delete"));
    const QString title = QStringLiteral("Delete Asset");
    HEARD(find("dialog", title), "");
    const auto dialog = find("dialog", title);
    const QString question = QStringLiteral("Delete “one.png”?");
    HEARD(m_reader.again(*dialog)->description.contains(question) &&
                  m_reader.again(*dialog)->description.contains(QLatin1String("for good")),
          qPrintable(dialog->words()));
    const QList<ScreenItem> items = m_reader.screen(title);
    const auto asked = itemOf(items, "text", question);
    QVERIFY2(asked, qPrintable(wordsOf(items)));
    QCOMPARE(m_reader.text(*asked), question);
    const QStringList faults = faultsOfNames(items);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    const auto keep = itemOf(items, "push button", QStringLiteral("Cancel"));
    const auto lose = itemOf(items, "push button", QStringLiteral("Delete Asset"));
    QVERIFY2(keep && lose, qPrintable(wordsOf(items)));
    QVERIFY(keep->is(ScreenItem::IsDefault) && !lose->is(ScreenItem::IsDefault));
    HEARD(m_reader.focus() && m_reader.focus()->ref == keep->ref, "");
    PART(leave(title));
}

void TestScreenReader::messageIsAnnounced()
{
    PART(clickRow(QStringLiteral("one.png")));
    // Nothing was copied on this desktop.
    Person::press(QStringLiteral("ctrl+v"));
    const QString words = QStringLiteral("There are no files or URLs to paste.");
    const auto times = [&] {
        return m_reader.announced().filter(words).size();
    };
    HEARD(times() == 1, "");
    // Again, while the first still stands there.
    Person::press(QStringLiteral("ctrl+v"));
    HEARD(times() == 2, "");
    PART(click("push button", QStringLiteral("Close message")));
}

REELDECK_TEST(TestScreenReader)
#include "tst_screenreader.moc"
