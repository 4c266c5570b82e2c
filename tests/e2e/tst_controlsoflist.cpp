#include "catalog/table/assettablemodel.h"
#include "desktop/appcontext.h"
#include "desktop/window/mainwindow.h"
#include "e2e/controlsfixture.h"
#include "ui/assets/assetview.h"
#include "ui/assets/viewmode.h"
#include "ui/details/assetdetails.h"
#include "ui/window/chipsbar.h"
#include "ui/window/dropoverlay.h"
#include "ui/window/messagebar.h"
#include "ui/window/offerbar.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QSlider>
#include <QTableView>

using namespace reeldeck;
using namespace reeldeck::tests;

/// Toolbar, chips, list, grid and their menus, by pointer and key. Covers: a drop out of another
/// program, filters, sorting, views, selection, copying, exporting, choosing and pasting files.
class TestControlsOfList : public ControlsFixture
{
    Q_OBJECT

public:
    ~TestControlsOfList() override;

private slots:
    void dropsAreUploaded();
    void kindsFilter_data() { ways(); }
    void kindsFilter();
    void namesFilter_data() { ways(); }
    void namesFilter();
    void chipsAreTakenAway_data() { ways(); }
    void chipsAreTakenAway();
    void filtersAreSaved_data() { ways(); }
    void filtersAreSaved();
    void sortMenuSorts_data() { ways(); }
    void sortMenuSorts();
    void viewsSwitch_data() { ways(); }
    void viewsSwitch();
    void refreshShowsWhatIsNew_data();
    void refreshShowsWhatIsNew();
    void headingsSort();
    void panesAreReached_data() { ways(); }
    void panesAreReached();
    void detailsFold_data();
    void detailsFold();
    void columnsAreHidden_data() { ways(); }
    void columnsAreHidden();
    void allIsSelectedAndCopied_data();
    void allIsSelectedAndCopied();
    void sortedAreCopiedWhole_data() { ways(); }
    void sortedAreCopiedWhole();
    void listsAreExported_data();
    void listsAreExported();
    void tilesChangeTheirSize_data();
    void tilesChangeTheirSize();
    void tilesAreSelected_data() { ways(); }
    void tilesAreSelected();
    void filesAreChosen_data();
    void filesAreChosen();
    void filesArePasted_data();
    void filesArePasted();
    void aFolderIsChosen_data();
    void aFolderIsChosen();

private:
    /// As somebody else's upload, which the list can't know of.
    QString putAside(const QString &name);

    std::unique_ptr<QProcess> m_dragSource;
};

TestControlsOfList::~TestControlsOfList()
{
    if (m_dragSource) {
        m_dragSource->terminate();
        m_dragSource->waitForFinished();
    }
}

/// By the pointer out of another program's window.
void TestControlsOfList::dropsAreUploaded()
{
    QTRY_VERIFY(!endpoint().apiKey.isEmpty() && window()->showsEmptyState());
    m_dragSource = std::make_unique<QProcess>();
    m_dragSource->setProcessChannelMode(QProcess::ForwardedChannels);
    const QPoint corner(1470, 930);
    m_dragSource->start(QStringLiteral(REELDECK_DRAG_SOURCE),
                        {QString::number(corner.x()), QString::number(corner.y()),
                         media(QStringLiteral("clip.mp4")), media(QStringLiteral("song.mp3")),
                         media(QStringLiteral("one.png"))});
    QVERIFY(Person::run(QStringLiteral("xdotool"),
                        {QStringLiteral("search"), QStringLiteral("--sync"),
                         QStringLiteral("--onlyvisible"), QStringLiteral("--name"),
                         QStringLiteral("dragsource")}));
    Person::dragTo(corner + QPoint(60, 30), window()->mapToGlobal(window()->rect().center()));
    QTRY_VERIFY(window()->dropOverlay()->isVisible());
    Person::drop();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 3, 60'000);
    const auto isReady = [this](const char *name) {
        const auto asset = context()->assets()->assetAt(rowNamed(QLatin1String(name)));
        return asset && !isSettling(*asset);
    };
    for (const char *name : {"clip.mp4", "song.mp3", "one.png"})
        QTRY_VERIFY2_WITH_TIMEOUT(isReady(name), name, 60'000);
    PART(clickRow(QStringLiteral("one.png"))); // the other program's window was the active one
}

void TestControlsOfList::kindsFilter()
{
    for (const char *kind : {"Video", "Audio", "Image"}) {
        PART(use(QLatin1String(kind), way()));
        QTRY_COMPARE(rows(), 1);
        PART(use(QLatin1String(kind), way()));
        QTRY_COMPARE(rows(), 3);
    }
}

void TestControlsOfList::namesFilter()
{
    Person::press(QStringLiteral("ctrl+f"));
    Person::type(QStringLiteral("song"));
    QTRY_COMPARE(rows(), 1);
    if (way() == Pointer)
        PART(use(QStringLiteral("Clear Filter"), Pointer));
    else
        Person::press(QStringLiteral("Escape"));
    QTRY_COMPARE(rows(), 3);
}

QString TestControlsOfList::putAside(const QString &name)
{
    return call(QStringLiteral("POST"), QStringLiteral("/assets"),
                {QStringLiteral("-F"), QStringLiteral("method=direct"), QStringLiteral("-F"),
                 QStringLiteral("file=@") + media(name)})
            .value(QLatin1String("_id"))
            .toString();
}

void TestControlsOfList::chipsAreTakenAway()
{
    const auto take = [this](const char *chip) {
        PART(use(QLatin1String("Remove filter ") + QLatin1String(chip), way()));
        QTRY_VERIFY(window()->chipsBar()->chips().isEmpty());
        QTRY_COMPARE(rows(), 3);
    };
    PART(use(QStringLiteral("Video"), Pointer));
    QTRY_COMPARE(rows(), 1);
    PART(take("Video"));
    Person::press(QStringLiteral("ctrl+f"));
    Person::type(QStringLiteral("one"));
    QTRY_COMPARE(rows(), 1);
    PART(take("Filename: one"));
    QVERIFY(findByName<QLineEdit>(QStringLiteral("Filter by filename"))->text().isEmpty());
    PART(use(QStringLiteral("Audio"), Pointer));
    QTRY_COMPARE(rows(), 1);
    PART(use(QStringLiteral("Clear All"), way()));
    QTRY_COMPARE(rows(), 3);
    QVERIFY(!button(QStringLiteral("Audio"))->isChecked());
    // The menu's entry does the same.
    Person::press(QStringLiteral("ctrl+f"));
    Person::type(QStringLiteral("one"));
    QTRY_COMPARE(rows(), 1);
    PART(choose(QStringLiteral("Menu"), {QStringLiteral("View"), QStringLiteral("Clear Filter")},
                way()));
    QTRY_COMPARE(rows(), 3);
    PART(choose(QStringLiteral("Menu"),
                {QStringLiteral("View"), QStringLiteral("Filter by Filename")}, way()));
    QTRY_VERIFY(findByName<QLineEdit>(QStringLiteral("Filter by filename"))->hasFocus());
}

void TestControlsOfList::filtersAreSaved()
{
    const QString first = QStringLiteral("mine");
    PART(use(QStringLiteral("Image"), Pointer));
    QTRY_COMPARE(rows(), 1);
    // Not saved when it is cancelled.
    PART(use(QStringLiteral("Save Filter..."), way()));
    PART(waitForDialog());
    Person::type(QStringLiteral("nobody's"));
    PART(use(QStringLiteral("Cancel"), way()));
    QTRY_VERIFY(!dialog());
    PART(choose(QStringLiteral("Filters"), {QStringLiteral("Save Filter...")}, way()));
    PART(waitForDialog());
    Person::press(QStringLiteral("Escape"));
    QTRY_VERIFY(!dialog());
    PART(use(QStringLiteral("Save Filter..."), way()));
    PART(waitForDialog());
    Person::type(first);
    PART(use(QStringLiteral("Save"), way()));
    QTRY_VERIFY(!dialog());
    PART(use(QStringLiteral("Clear All"), Pointer));
    QTRY_COMPARE(rows(), 3);
    PART(choose(QStringLiteral("Filters"), {first}, way()));
    QTRY_COMPARE(rows(), 1);
    // Enter saves as the button does.
    PART(use(QStringLiteral("Save Filter..."), Pointer));
    PART(waitForDialog());
    Person::type(first);
    Person::press(QStringLiteral("Return"));
    QTRY_VERIFY(!dialog());
    PART(use(QStringLiteral("Clear All"), Pointer));
    QTRY_COMPARE(rows(), 3);
    PART(choose(QStringLiteral("Filters"), {QStringLiteral("Delete Saved Filter"), first}, way()));
    const auto entries = [this] {
        return findByName<QPushButton>(QStringLiteral("Filters"))->menu()->actions().size();
    };
    QTRY_COMPARE(entries(), 4); // more, sort, a line, save
}

void TestControlsOfList::sortMenuSorts()
{
    const QStringList columns{QStringLiteral("Asset"),  QStringLiteral("Status"),
                              QStringLiteral("Size"),   QStringLiteral("Duration"),
                              QStringLiteral("Stream"), QStringLiteral("Created")};
    const QHeaderView *header = table()->horizontalHeader();
    const auto sort = [this](const QString &words) {
        choose(QStringLiteral("Filters"), {QStringLiteral("Sort By"), words}, way());
    };
    for (const QString &column : columns) {
        PART(sort(column));
        QTRY_COMPARE(header->model()
                             ->headerData(header->sortIndicatorSection(), Qt::Horizontal)
                             .toString(),
                     column);
    }
    // Of columns that are hidden now, the chip tells.
    for (const char *column : {"ID", "Type", "Method", "Thumbnail"}) {
        PART(sort(QLatin1String(column)));
        const auto isTold = [&] {
            const QList<Chip> chips = window()->chipsBar()->chips();
            return !chips.isEmpty() && chips.first().text.contains(QLatin1String(column));
        };
        QTRY_VERIFY2(isTold(), column);
    }
    PART(sort(QStringLiteral("Created")));
    PART(sort(QStringLiteral("Ascending")));
    QTRY_COMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
    PART(sort(QStringLiteral("Descending")));
    QTRY_COMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
}

void TestControlsOfList::panesAreReached()
{
    PART(clickRow(QStringLiteral("clip.mp4")));
    if (way() == Key) {
        const QWidget *before = QApplication::focusWidget();
        Person::press(QStringLiteral("F6"));
        QTRY_VERIFY(QApplication::focusWidget() != before);
        Person::press(QStringLiteral("F10"));
        QTRY_VERIFY(openMenu());
        Person::press(QStringLiteral("Escape"));
        QTRY_VERIFY(!openMenu());
        PART(clickRow(QStringLiteral("clip.mp4")));
    }
    PART(choose(QStringLiteral("Menu"), {QStringLiteral("View"), QStringLiteral("Next Pane")},
                way()));
    const QWidget *opener = button(QStringLiteral("Menu"));
    if (way() == Key) // it went through the button of the menu
        QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget() != opener);
    else
        QTRY_VERIFY(QApplication::focusWidget() && !table()->hasFocus());
}

void TestControlsOfList::detailsFold_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<bool>("inMenu");
    QTest::newRow("by pointer") << int(Pointer) << false;
    QTest::newRow("by key") << int(Key) << false;
    QTest::newRow("by pointer in the menu") << int(Pointer) << true;
    QTest::newRow("by key in the menu") << int(Key) << true;
    QTest::newRow("F9") << int(OwnKey) << false;
}

void TestControlsOfList::detailsFold()
{
    QFETCH(bool, inMenu);
    for (const bool shown : {false, true}) {
        if (way() == OwnKey)
            Person::press(QStringLiteral("F9"));
        else if (inMenu)
            PART(choose(QStringLiteral("Menu"), {QStringLiteral("View"), QStringLiteral("Details")},
                        way()));
        else
            PART(use(QStringLiteral("Details"), way()));
        QTRY_COMPARE(window()->details()->isVisible(), shown);
    }
}

void TestControlsOfList::columnsAreHidden()
{
    const QHeaderView *header = table()->horizontalHeader();
    // The heading takes no keys: the way there by key is the dialog, see TestControlsOfDialogs.
    const auto openThere = [&] {
        return contextMenu(header->viewport(), QPoint(40, header->height() / 2), Pointer);
    };
    for (const char *column :
         {"Status", "Size", "Duration", "Created", "Stream", "ID", "Type", "Method", "Thumbnail"}) {
        const auto isShown = [&] {
            for (int section = 0; section < header->count(); ++section) {
                if (header->model()->headerData(section, Qt::Horizontal).toString() ==
                    QLatin1String(column))
                    return !header->isSectionHidden(section);
            }
            return false;
        };
        const bool before = isShown();
        PART(chooseIn(openThere(), {QLatin1String(column)}, way()));
        QTRY_COMPARE(isShown(), !before);
        PART(chooseIn(openThere(), {QLatin1String(column)}, way()));
        QTRY_COMPARE(isShown(), before);
    }
    PART(chooseIn(openThere(), {QStringLiteral("Size")}, way()));
    PART(chooseIn(openThere(), {QStringLiteral("Reset Columns")}, way()));
    QTRY_VERIFY(!header->isSectionHidden(AssetSizeColumn));
    PART(chooseIn(openThere(), {QStringLiteral("Columns...")}, way()));
    PART(waitForDialog());
    Person::press(QStringLiteral("Escape"));
    QTRY_VERIFY(!dialog());
}

void TestControlsOfList::viewsSwitch()
{
    const auto isGrid = [this] {
        return window()->assetView()->viewMode() == ViewMode::Grid;
    };
    PART(use(QStringLiteral("Grid view"), way()));
    QTRY_VERIFY(isGrid());
    PART(use(QStringLiteral("List view"), way()));
    QTRY_VERIFY(!isGrid());
    PART(choose(QStringLiteral("Menu"), {QStringLiteral("View"), QStringLiteral("Grid")}, way()));
    QTRY_VERIFY(isGrid());
    PART(choose(QStringLiteral("Menu"), {QStringLiteral("View"), QStringLiteral("List")}, way()));
    QTRY_VERIFY(!isGrid());
    if (way() == Key) {
        Person::press(QStringLiteral("ctrl+2"));
        QTRY_VERIFY(isGrid());
        Person::press(QStringLiteral("ctrl+1"));
        QTRY_VERIFY(!isGrid());
    }
}

void TestControlsOfList::refreshShowsWhatIsNew_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("keys");
    QTest::newRow("by pointer") << int(Pointer) << QString();
    QTest::newRow("by key") << int(Key) << QString();
    QTest::newRow("F5") << int(OwnKey) << QStringLiteral("F5");
    QTest::newRow("Ctrl+R") << int(OwnKey) << QStringLiteral("ctrl+r");
    QTest::newRow("by pointer in the menu") << int(Pointer) << QStringLiteral("menu");
    QTest::newRow("by key in the menu") << int(Key) << QStringLiteral("menu");
}

void TestControlsOfList::refreshShowsWhatIsNew()
{
    QFETCH(QString, keys);
    const QString id = putAside(QStringLiteral("two.png"));
    const auto refresh = [&] {
        if (way() == OwnKey)
            Person::press(keys);
        else if (keys.isEmpty())
            PART(use(QStringLiteral("Refresh"), way()));
        else
            PART(choose(QStringLiteral("Menu"), {QStringLiteral("View"), QStringLiteral("Refresh")},
                        way()));
    };
    PART(refresh());
    QTRY_COMPARE(rows(), 4);
    call(QStringLiteral("DELETE"), QLatin1String("/assets/") + id);
    PART(refresh());
    QTRY_COMPARE(rows(), 3);
}

void TestControlsOfList::headingsSort()
{
    auto *table = findByName<QTableView>(QStringLiteral("Assets"));
    QVERIFY(table);
    const QHeaderView *header = table->horizontalHeader();
    const auto click = [&](int section) {
        Person::click(header->viewport()->mapToGlobal(
                QPoint(header->sectionViewportPosition(section) + 20, header->height() / 2)));
    };
    for (int section = 0; section < header->count(); ++section) {
        if (header->isSectionHidden(section))
            continue;
        // Each heading sorts one way, then the other.
        const QByteArray words =
                header->model()->headerData(section, Qt::Horizontal).toString().toUtf8();
        click(section);
        QTRY_VERIFY2(header->isSortIndicatorShown() && header->sortIndicatorSection() == section,
                     words.constData());
        const Qt::SortOrder order = header->sortIndicatorOrder();
        click(section);
        QTRY_VERIFY2(header->sortIndicatorOrder() != order, words.constData());
    }
}

void TestControlsOfList::allIsSelectedAndCopied_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("keys");
    for (const char *place : {"", "Here: "}) {
        for (const Way way : {Pointer, Key}) {
            const auto add = [&](const char *entry, const char *part) {
                QTest::addRow("%s%s by %s", place, entry, way == Pointer ? "pointer" : "key")
                        << int(way) << QLatin1String(place) + QLatin1String(entry)
                        << QString::fromLatin1(part) << QString();
            };
            add("Copy IDs", "");
            add("Copy Names", "song.mp3");
            add("Copy JSON", "\"filename\"");
            add("Copy Stream URLs", ".m3u8");
        }
    }
    QTest::newRow("IDs by their key")
            << int(OwnKey) << QString() << QString() << QStringLiteral("ctrl+c");
    QTest::newRow("names by their key") << int(OwnKey) << QString() << QStringLiteral("song.mp3")
                                        << QStringLiteral("ctrl+shift+c");
}

void TestControlsOfList::allIsSelectedAndCopied()
{
    QFETCH(QString, entry);
    QFETCH(QString, part);
    QFETCH(QString, keys);
    PART(clickRow(QStringLiteral("clip.mp4")));
    if (way() == OwnKey)
        Person::press(QStringLiteral("ctrl+a"));
    else
        PART(choose(QStringLiteral("Menu"),
                    {QStringLiteral("Assets"), QStringLiteral("Select All")}, way()));
    QTRY_VERIFY2(window()->assetView()->selectedIds().size() == 3,
                 qPrintable(QStringLiteral("%1 of %2")
                                    .arg(window()->assetView()->selectedIds().size())
                                    .arg(rows())));
    clearClipboard();
    if (way() == OwnKey)
        Person::press(keys);
    else if (entry.startsWith(QLatin1String("Here: ")))
        PART(chooseIn(contextMenu(table()->viewport(), placeOf(QStringLiteral("clip.mp4")), way()),
                      {entry.mid(6)}, way()));
    else
        PART(choose(QStringLiteral("Menu"), {QStringLiteral("Assets"), entry}, way()));
    QTRY_VERIFY(!clipboard().isEmpty());
    if (part.isEmpty())
        part = window()->assetView()->selectedIds().first().toString();
    QVERIFY2(clipboard().contains(part), qPrintable(clipboard()));
}

/// A sorted list comes out of the local index, which keeps neither links nor what was sent.
void TestControlsOfList::sortedAreCopiedWhole()
{
    PART(choose(QStringLiteral("Filters"), {QStringLiteral("Sort By"), QStringLiteral("Size")},
                Pointer));
    QTRY_COMPARE(table()->horizontalHeader()->sortIndicatorSection(), int(AssetSizeColumn));
    Person::press(QStringLiteral("F5"));
    PART(clickRow(QStringLiteral("one.png")));
    Person::press(QStringLiteral("ctrl+a"));
    QTRY_COMPARE(window()->assetView()->selectedIds().size(), 3);
    const auto copy = [this](const char *entry) {
        clearClipboard();
        PART(choose(QStringLiteral("Menu"), {QStringLiteral("Assets"), QLatin1String(entry)},
                    way()));
        QTRY_VERIFY2(!clipboard().isEmpty(), entry);
    };
    PART(copy("Copy Stream URLs"));
    QCOMPARE(clipboard().count(QLatin1String(".m3u8")), 2);
    PART(copy("Copy JSON"));
    QCOMPARE(clipboard().count(QLatin1String(".m3u8")), 2);
    PART(use(QStringLiteral("Clear All"), Pointer));
    QTRY_VERIFY(window()->chipsBar()->chips().isEmpty());
}

void TestControlsOfList::listsAreExported_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("keys");
    for (const char *entry : {"Export List...", "Export Selected..."}) {
        QTest::addRow("%s by pointer", entry)
                << int(Pointer) << QString::fromLatin1(entry) << QString();
        QTest::addRow("%s by key", entry) << int(Key) << QString::fromLatin1(entry) << QString();
    }
    QTest::newRow("there by pointer")
            << int(Pointer) << QStringLiteral("Here: Export Selected...") << QString();
    QTest::newRow("there by key") << int(Key) << QStringLiteral("Here: Export Selected...")
                                  << QString();
    QTest::newRow("list by its key") << int(OwnKey) << QString() << QStringLiteral("ctrl+e");
    QTest::newRow("selected by its key")
            << int(OwnKey) << QString() << QStringLiteral("ctrl+shift+e");
}

void TestControlsOfList::listsAreExported()
{
    QFETCH(QString, entry);
    QFETCH(QString, keys);
    PART(clickRow(QStringLiteral("song.mp3")));
    const QString path = media(QStringLiteral("export.csv"));
    QFile::remove(path);
    if (way() == OwnKey)
        Person::press(keys);
    else if (entry.startsWith(QLatin1String("Here: ")))
        PART(chooseIn(contextMenu(table()->viewport(), placeOf(QStringLiteral("song.mp3")), way()),
                      {entry.mid(6)}, way()));
    else
        PART(choose(QStringLiteral("Menu"), {QStringLiteral("Assets"), entry}, way()));
    PART(typePath(path));
    QTRY_VERIFY(QFileInfo(path).size() > 0);
    QFile file(path);
    const auto lines = [&] {
        return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : 0;
    };
    const bool isAll = entry.contains(QLatin1String("List")) || keys == QLatin1String("ctrl+e");
    QTRY_COMPARE(window()->exportBar()->isVisible(), false);
    QCOMPARE(lines(), isAll ? 4 : 2);
}

void TestControlsOfList::tilesChangeTheirSize_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("by pointer") << int(Pointer);
    QTest::newRow("by key") << int(Key);
    QTest::newRow("by their keys") << int(OwnKey);
}

void TestControlsOfList::tilesChangeTheirSize()
{
    PART(use(QStringLiteral("Grid view"), Pointer));
    const auto width = [this] {
        return window()->assetView()->tileWidth();
    };
    const auto act = [&](const char *entry, const char *keys) {
        if (way() == OwnKey)
            Person::press(QLatin1String(keys));
        else
            PART(choose(QStringLiteral("Menu"), {QStringLiteral("View"), QLatin1String(entry)},
                        way()));
    };
    PART(act("Larger Thumbnails", "ctrl+plus"));
    QTRY_VERIFY(width() > tilewidth::Usual);
    PART(act("Usual Thumbnails", "ctrl+0"));
    QTRY_COMPARE(width(), tilewidth::Usual);
    PART(act("Smaller Thumbnails", "ctrl+minus"));
    QTRY_VERIFY(width() < tilewidth::Usual);
    PART(act("Usual Thumbnails", "ctrl+0"));
    QTRY_COMPARE(width(), tilewidth::Usual);
    PART(use(QStringLiteral("List view"), Pointer));
    QTRY_VERIFY(window()->assetView()->viewMode() == ViewMode::List);
}

void TestControlsOfList::tilesAreSelected()
{
    PART(use(QStringLiteral("Grid view"), Pointer));
    auto *grid = findByName<QAbstractItemView>(QStringLiteral("Assets"));
    QVERIFY(grid);
    const auto tile = [grid](int row) {
        return grid->viewport()->mapToGlobal(
                grid->visualRect(grid->model()->index(row, 0)).center());
    };
    Person::click(tile(1));
    QTRY_COMPARE(grid->currentIndex().row(), 1);
    if (way() == Key) {
        Person::press(QStringLiteral("Left"));
        QTRY_COMPARE(grid->currentIndex().row(), 0);
    }
    auto *width = findByName<QSlider>(QStringLiteral("Thumbnail size"));
    QVERIFY(width);
    const int before = window()->assetView()->tileWidth();
    if (way() == Pointer) {
        Person::click(width->mapToGlobal(QPoint(width->width() - 8, width->height() / 2)));
    } else {
        width->setFocus(Qt::TabFocusReason);
        Person::press(QStringLiteral("Right"));
    }
    QTRY_VERIFY(window()->assetView()->tileWidth() > before);
    const int larger = window()->assetView()->tileWidth();
    Person::turnWheel(tile(0), -1, QStringLiteral("ctrl"));
    QTRY_VERIFY(window()->assetView()->tileWidth() < larger);
    const int smaller = window()->assetView()->tileWidth();
    Person::press(QStringLiteral("ctrl+equal"));
    QTRY_VERIFY(window()->assetView()->tileWidth() > smaller);
    Person::press(QStringLiteral("ctrl+0"));
    PART(use(QStringLiteral("List view"), Pointer));
}

void TestControlsOfList::filesAreChosen_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("keys");
    QTest::newRow("by pointer") << int(Pointer) << QString();
    QTest::newRow("by key") << int(Key) << QString();
    QTest::newRow("by its own key") << int(OwnKey) << QStringLiteral("ctrl+o");
}

void TestControlsOfList::filesAreChosen()
{
    QFETCH(QString, keys);
    static const char *Names[] = {"two.png", "three.png", "four.png"};
    const QString name = QLatin1String(Names[way()]);
    const int before = rows();
    if (way() == OwnKey)
        Person::press(keys);
    else
        PART(choose(QStringLiteral("Upload"), {QStringLiteral("Upload Files...")}, way()));
    PART(typePath(media(name)));
    QTRY_COMPARE(rows(), before + 1);
    QTRY_VERIFY(rowNamed(name) >= 0);
}

void TestControlsOfList::filesArePasted_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("by pointer") << int(Pointer);
    QTest::newRow("by key") << int(Key);
    QTest::newRow("by its own key") << int(OwnKey);
}

void TestControlsOfList::filesArePasted()
{
    static const char *Names[] = {"five.png", "six.png", "seven.png"};
    const QString name = QLatin1String(Names[way()]);
    if (way() == OwnKey)
        QVERIFY(Person::run(QStringLiteral("ffmpeg"),
                            {QStringLiteral("-loglevel"), QStringLiteral("error"),
                             QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                             QStringLiteral("testsrc2=size=320x240"), QStringLiteral("-frames:v"),
                             QStringLiteral("1"), media(name)}));
    PART(clickRow(QStringLiteral("clip.mp4")));
    auto *copied = new QMimeData;
    copied->setUrls({QUrl::fromLocalFile(media(name))});
    QApplication::clipboard()->setMimeData(copied);
    if (way() == OwnKey)
        Person::press(QStringLiteral("ctrl+v"));
    else
        PART(choose(QStringLiteral("Upload"), {QStringLiteral("Paste Files or URLs")}, way()));
    QTRY_VERIFY(rowNamed(name) >= 0);
}

void TestControlsOfList::aFolderIsChosen_data()
{
    ways();
    QTest::newRow("by its own key") << int(OwnKey);
}

void TestControlsOfList::aFolderIsChosen()
{
    // A picture of its own each time, or it would be known already.
    const QString name = QStringLiteral("inside%1.png").arg(way());
    const QDir folder(media(QStringLiteral("folder%1").arg(way())));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    QVERIFY(Person::run(QStringLiteral("ffmpeg"),
                        {QStringLiteral("-loglevel"), QStringLiteral("error"), QStringLiteral("-f"),
                         QStringLiteral("lavfi"), QStringLiteral("-i"),
                         QStringLiteral("testsrc2=size=%1x240").arg(336 + 16 * way()),
                         QStringLiteral("-frames:v"), QStringLiteral("1"), folder.filePath(name)}));
    PART(clickRow(QStringLiteral("clip.mp4")));
    if (way() == OwnKey)
        Person::press(QStringLiteral("ctrl+shift+o"));
    else
        PART(choose(QStringLiteral("Upload"), {QStringLiteral("Upload Folder...")}, way()));
    PART(typePath(folder.path()));
    QTRY_VERIFY(rowNamed(name) >= 0);
}

REELDECK_TEST(TestControlsOfList)
#include "tst_controlsoflist.moc"
