#include "catalog/assettablemodel.h"
#include "desktop/appcontext.h"
#include "desktop/controllers/workspacecontroller.h"
#include "desktop/mainwindow.h"
#include "e2e/controlbook.h"
#include "e2e/person.h"
#include "media/playback.h"
#include "settings/credentials.h"
#include "support/testprogram.h"
#include "ui/widgets/assetview.h"
#include "ui/widgets/dropoverlay.h"
#include "ui/widgets/offerbar.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/undobar.h"
#include "ui/widgets/viewmode.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace reeldeck;
using namespace reeldeck::tests;
using namespace reeldeck::testsupport;

/// What was on screen and no test acted on with an effect: nothing may come to this list, and each
/// line that a new step makes needless must go.
#define UNTOUCHED_FILE REELDECK_SOURCE_DIR "/tests/e2e/controls-untouched"

/// A part of a step; the rest of it makes no sense when that failed.
#define PART(call)                                                                                 \
    do {                                                                                           \
        call;                                                                                      \
        if (QTest::currentTestFailed())                                                            \
            return;                                                                                \
    } while (false)

/// Everything that a person can act on, acted on by real pointer and keys in the real window over
/// the real local platform, and its effect seen. Covers: toolbar, menus, list and grid, details,
/// dialogs, by pointer and by key. The states come one after the other: nothing uploaded, a few,
/// nothing selected, one, several. What came on screen and wasn't acted on is in
/// build/controls-untouched and fails the last step.
class TestControls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void dropsAreUploaded();
    void kindsFilter_data() { ways(); }
    void kindsFilter();
    void namesFilter_data() { ways(); }
    void namesFilter();
    void viewsSwitch_data() { ways(); }
    void viewsSwitch();
    void refreshShowsWhatIsNew_data();
    void refreshShowsWhatIsNew();
    void headingsSort();
    void allIsSelectedAndCopied_data();
    void allIsSelectedAndCopied();
    void listsAreExported_data();
    void listsAreExported();
    void tilesChangeTheirSize_data();
    void tilesChangeTheirSize();
    void dialogsOpenAndClose_data();
    void dialogsOpenAndClose();
    void filesAreChosen_data();
    void filesAreChosen();
    void fieldsAreCopied_data() { ways(); }
    void fieldsAreCopied();
    void streamPlaysAndPauses_data() { ways(); }
    void streamPlaysAndPauses();
    void deletionIsCancelledUndoneAndDone_data() { ways(); }
    void deletionIsCancelledUndoneAndDone();
    void focusGoesRoundAndIsNamed();

    void everyControlWasTouched();

private:
    enum Way { Pointer, Key, OwnKey };
    static void ways();
    /// Of the row that runs.
    static Way way()
    {
        return Way(*static_cast<const int *>(QTest::qData("way", qMetaTypeId<int>())));
    }

    QAbstractButton *button(const QString &words) const
    {
        return findByName<QAbstractButton>(words);
    }
    void use(const QString &words, Way way);
    void choose(const QString &button, const QStringList &path, Way way);
    void chooseIn(QMenu *menu, const QStringList &path, Way way);

    void clickRow(const QString &name);
    int rowNamed(const QString &name) const;
    int rows() const { return m_context->assets()->rowCount(); }
    QString media(const QString &name) const { return m_media.filePath(name); }
    QString clipboard() const { return QApplication::clipboard()->text(); }
    static QDialog *dialog() { return qobject_cast<QDialog *>(QApplication::activeModalWidget()); }
    void typePath(const QString &path);

    QTemporaryDir m_data;
    QTemporaryDir m_media;
    ApiEndpoint m_endpoint;
    std::unique_ptr<QProcess> m_dragSource;
    bool m_hasFailed = false;
    std::unique_ptr<ControlBook> m_book;
    std::unique_ptr<AppContext> m_context;
    MainWindow *m_window = nullptr;
};

void TestControls::initTestCase()
{
    QVERIFY2(QGuiApplication::platformName() == QLatin1String("xcb"),
             "The controls need a display of their own: run it through tests/e2e/with-desktop.");
    QVERIFY(m_data.isValid() && m_media.isValid());
    const QStringList quiet{QStringLiteral("-hide_banner"), QStringLiteral("-loglevel"),
                            QStringLiteral("error"),        QStringLiteral("-f"),
                            QStringLiteral("lavfi"),        QStringLiteral("-i")};
    const auto make = [&](const char *source, const QStringList &more) {
        QVERIFY(Person::run(QStringLiteral("ffmpeg"),
                            quiet + QStringList{QLatin1String(source)} + more));
    };
    make("testsrc2=size=640x360:rate=25:duration=20",
         {QStringLiteral("-pix_fmt"), QStringLiteral("yuv420p"),
          media(QStringLiteral("clip.mp4"))});
    make("sine=330:duration=5", {media(QStringLiteral("song.mp3"))});
    // Of different sizes: the same picture twice would be left out.
    int width = 320;
    for (const char *name : {"one.png", "two.png", "three.png", "four.png", "five.png"}) {
        const QByteArray source = "mandelbrot=size=" + QByteArray::number(width) + "x240";
        make(source.constData(),
             {QStringLiteral("-frames:v"), QStringLiteral("1"), media(QLatin1String(name))});
        width += 16;
    }
    m_book = std::make_unique<ControlBook>();
    const auto paths = makePaths(m_data.path());
    QVERIFY(paths.ok());
    AppContext::Options options;
    options.paths = *paths;
    options.platformProgram = QStringLiteral(REELDECK_BIN_DIR "/reeldeck-platform");
    options.credentials = std::make_unique<SessionCredentials>();
    m_context = std::make_unique<AppContext>(std::move(options));
    theme::apply(*qApp, theme::Scheme::Light);
    connect(m_context->workspaces(), &WorkspaceController::clientChanged, this,
            [this](ApiClient *, const ApiEndpoint &endpoint) { m_endpoint = endpoint; });
    m_window = m_context->window();
    m_window->move(20, 20);
    m_context->start();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void TestControls::init()
{
    m_book->forget();
    if (m_hasFailed && rows() == 0)
        QFAIL("What was to be uploaded first isn't there.");
}

void TestControls::cleanup()
{
    if (!QTest::currentTestFailed()) {
        m_book->credit();
        return;
    }
    const QString row = QString::fromLatin1(QTest::currentDataTag())
                                .replace(QLatin1Char(' '), QLatin1Char('-'));
    Person::takePicture(QStringLiteral(REELDECK_TOUR_DIR "/failed-%1-%2.png")
                                .arg(QString::fromLatin1(QTest::currentTestFunction()), row));
    // The next step begins in the window.
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    while (QDialog *open = dialog())
        open->done(QDialog::Rejected);
    m_hasFailed = true;
}

void TestControls::cleanupTestCase()
{
    if (m_dragSource) {
        m_dragSource->terminate();
        QVERIFY(QTest::qWaitFor([this] { return m_dragSource->state() == QProcess::NotRunning; }));
    }
    if (!m_context)
        return;
    QSignalSpy ended(m_context.get(), &AppContext::ended);
    m_context->quit(false);
    QVERIFY(ended.count() > 0 || ended.wait(Patience));
    m_context.reset();
}

/// Presses a button of these words by the pointer, or by Space once it has the focus.
void TestControls::use(const QString &words, Way way)
{
    QTRY_VERIFY2(button(words) && button(words)->isEnabled(), qPrintable(words));
    if (way == Pointer) {
        Person::click(button(words));
        return;
    }
    button(words)->setFocus(Qt::TabFocusReason);
    Person::press(QStringLiteral("space"));
}

void TestControls::choose(const QString &words, const QStringList &path, Way way)
{
    PART(use(words, way));
    auto *opener = findByName<QPushButton>(words);
    QVERIFY2(opener && opener->menu(), qPrintable(words));
    QTRY_VERIFY(opener->menu()->isVisible());
    chooseIn(opener->menu(), path, way);
}

void TestControls::chooseIn(QMenu *menu, const QStringList &path, Way way)
{
    for (const QString &words : path) {
        QAction *wanted = nullptr;
        for (QAction *action : menu->actions()) {
            QString text = action->text().section(QLatin1Char('\t'), 0, 0);
            if (text.remove(QLatin1Char('&')) == words)
                wanted = action;
        }
        QVERIFY2(wanted && wanted->isEnabled(), qPrintable(words));
        if (way == Pointer) {
            Person::click(menu->mapToGlobal(menu->actionGeometry(wanted).center()));
        } else {
            for (int i = 0; i <= menu->actions().size() && menu->activeAction() != wanted; ++i) {
                const QAction *before = menu->activeAction();
                Person::press(QStringLiteral("Down"));
                QTRY_VERIFY(menu->activeAction() != before || menu->actions().size() == 1);
            }
            QCOMPARE(menu->activeAction(), wanted);
            Person::press(wanted->menu() ? QStringLiteral("Right") : QStringLiteral("Return"));
        }
        if (wanted->menu()) {
            menu = wanted->menu();
            QTRY_VERIFY(menu->isVisible());
        }
    }
    QTRY_VERIFY(!menu->isVisible());
}

void TestControls::ways()
{
    QTest::addColumn<int>("way");
    QTest::newRow("by pointer") << int(Pointer);
    QTest::newRow("by key") << int(Key);
}

void TestControls::clickRow(const QString &name)
{
    QTRY_VERIFY2(rowNamed(name) >= 0, qPrintable(name));
    auto *table = findByName<QTableView>(QStringLiteral("Assets"));
    QVERIFY(table);
    const QRect cell = table->visualRect(table->model()->index(rowNamed(name), 0));
    Person::click(table->viewport()->mapToGlobal(cell.center()));
}

int TestControls::rowNamed(const QString &name) const
{
    for (int row = 0; row < rows(); ++row) {
        const std::optional<Asset> asset = m_context->assets()->assetAt(row);
        if (asset && asset->filename == name)
            return row;
    }
    return -1;
}

/// As a person does in Qt's own file dialog: the path, then Enter.
void TestControls::typePath(const QString &path)
{
    QTRY_VERIFY(qobject_cast<QFileDialog *>(dialog()));
    QVERIFY(QTest::qWaitForWindowActive(dialog()));
    Person::press(QStringLiteral("ctrl+a"));
    Person::type(path);
    Person::press(QStringLiteral("Return"));
    QTRY_VERIFY(!dialog());
}

/// By the pointer out of another program's window.
void TestControls::dropsAreUploaded()
{
    QTRY_VERIFY(!m_endpoint.apiKey.isEmpty() && m_window->showsEmptyState());
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
    Person::dragTo(corner + QPoint(60, 30), m_window->mapToGlobal(m_window->rect().center()));
    QTRY_VERIFY(m_window->dropOverlay()->isVisible());
    Person::drop();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 3, 60'000);
    const auto isReady = [this](const char *name) {
        const auto asset = m_context->assets()->assetAt(rowNamed(QLatin1String(name)));
        return asset && !isSettling(*asset);
    };
    for (const char *name : {"clip.mp4", "song.mp3", "one.png"})
        QTRY_VERIFY2_WITH_TIMEOUT(isReady(name), name, 60'000);
}

void TestControls::kindsFilter()
{
    for (const char *kind : {"Video", "Audio", "Image"}) {
        PART(use(QLatin1String(kind), way()));
        QTRY_COMPARE(rows(), 1);
        PART(use(QLatin1String(kind), way()));
        QTRY_COMPARE(rows(), 3);
    }
}

void TestControls::namesFilter()
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

void TestControls::viewsSwitch()
{
    const auto isGrid = [this] {
        return m_window->assetView()->viewMode() == ViewMode::Grid;
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

void TestControls::refreshShowsWhatIsNew_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("keys");
    QTest::newRow("by pointer") << int(Pointer) << QString();
    QTest::newRow("by key") << int(Key) << QString();
    QTest::newRow("F5") << int(OwnKey) << QStringLiteral("F5");
    QTest::newRow("Ctrl+R") << int(OwnKey) << QStringLiteral("ctrl+r");
}

void TestControls::refreshShowsWhatIsNew()
{
    QFETCH(QString, keys);
    // Somebody else uploads, and deletes it again.
    QVERIFY(Person::run(QStringLiteral("curl"),
                        {QStringLiteral("-sf"), QStringLiteral("-H"),
                         QStringLiteral("x-api-key: ") + m_endpoint.apiKey, QStringLiteral("-F"),
                         QStringLiteral("method=direct"), QStringLiteral("-F"),
                         QStringLiteral("file=@") + media(QStringLiteral("two.png")),
                         QStringLiteral("-o"), media(QStringLiteral("answer")),
                         m_endpoint.baseUrl.toString() + QLatin1String("/assets")}));
    QFile answer(media(QStringLiteral("answer")));
    QVERIFY(answer.open(QIODevice::ReadOnly));
    const QString id =
            QJsonDocument::fromJson(answer.readAll()).object()[QLatin1String("_id")].toString();
    const auto refresh = [&] {
        if (way() == OwnKey)
            Person::press(keys);
        else
            PART(use(QStringLiteral("Refresh"), way()));
    };
    PART(refresh());
    QTRY_COMPARE(rows(), 4);
    QVERIFY(Person::run(QStringLiteral("curl"),
                        {QStringLiteral("-sf"), QStringLiteral("-X"), QStringLiteral("DELETE"),
                         QStringLiteral("-H"), QStringLiteral("x-api-key: ") + m_endpoint.apiKey,
                         m_endpoint.baseUrl.toString() + QLatin1String("/assets/") + id}));
    PART(refresh());
    QTRY_COMPARE(rows(), 3);
}

void TestControls::headingsSort()
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

void TestControls::allIsSelectedAndCopied_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("part");
    for (const Way way : {Pointer, Key}) {
        const char *words = way == Pointer ? "pointer" : "key";
        QTest::addRow("IDs by %s", words) << int(way) << QStringLiteral("Copy IDs") << QString();
        QTest::addRow("names by %s", words)
                << int(way) << QStringLiteral("Copy Names") << QStringLiteral("song.mp3");
        QTest::addRow("JSON by %s", words)
                << int(way) << QStringLiteral("Copy JSON") << QStringLiteral("\"filename\"");
        QTest::addRow("streams by %s", words)
                << int(way) << QStringLiteral("Copy Stream URLs") << QStringLiteral(".m3u8");
    }
}

void TestControls::allIsSelectedAndCopied()
{
    QFETCH(QString, entry);
    QFETCH(QString, part);
    PART(clickRow(QStringLiteral("clip.mp4")));
    PART(choose(QStringLiteral("Menu"), {QStringLiteral("Assets"), QStringLiteral("Select All")},
                way()));
    QTRY_COMPARE(m_window->assetView()->selectedIds().size(), 3);
    QApplication::clipboard()->clear();
    PART(choose(QStringLiteral("Menu"), {QStringLiteral("Assets"), entry}, way()));
    QTRY_VERIFY(!clipboard().isEmpty());
    if (part.isEmpty())
        part = m_window->assetView()->selectedIds().first().toString();
    QVERIFY2(clipboard().contains(part), qPrintable(clipboard()));
}

void TestControls::listsAreExported_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("keys");
    for (const char *entry : {"Export List...", "Export Selected..."}) {
        QTest::addRow("%s by pointer", entry)
                << int(Pointer) << QString::fromLatin1(entry) << QString();
        QTest::addRow("%s by key", entry) << int(Key) << QString::fromLatin1(entry) << QString();
    }
    QTest::newRow("list by its key") << int(OwnKey) << QString() << QStringLiteral("ctrl+e");
    QTest::newRow("selected by its key")
            << int(OwnKey) << QString() << QStringLiteral("ctrl+shift+e");
}

void TestControls::listsAreExported()
{
    QFETCH(QString, entry);
    QFETCH(QString, keys);
    PART(clickRow(QStringLiteral("song.mp3")));
    const QString path = media(QStringLiteral("export.csv"));
    QFile::remove(path);
    if (way() == OwnKey)
        Person::press(keys);
    else
        PART(choose(QStringLiteral("Menu"), {QStringLiteral("Assets"), entry}, way()));
    PART(typePath(path));
    QTRY_VERIFY(QFileInfo(path).size() > 0);
    QFile file(path);
    const auto lines = [&] {
        return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : 0;
    };
    const bool isAll = entry.contains(QLatin1String("List")) || keys == QLatin1String("ctrl+e");
    QTRY_COMPARE(m_window->exportBar()->isVisible(), false);
    QCOMPARE(lines(), isAll ? 4 : 2);
}

void TestControls::tilesChangeTheirSize_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("by pointer") << int(Pointer);
    QTest::newRow("by key") << int(Key);
    QTest::newRow("by their keys") << int(OwnKey);
}

void TestControls::tilesChangeTheirSize()
{
    PART(use(QStringLiteral("Grid view"), Pointer));
    const auto width = [this] {
        return m_window->assetView()->tileWidth();
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
    QTRY_VERIFY(m_window->assetView()->viewMode() == ViewMode::List);
}

void TestControls::dialogsOpenAndClose_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<QString>("keys");
    const auto add = [](const char *words, const QStringList &path, const char *keys) {
        QTest::addRow("%s by pointer", words) << int(Pointer) << path << QString();
        QTest::addRow("%s by key", words) << int(Key) << path << QString();
        if (*keys)
            QTest::addRow("%s by its key", words)
                    << int(OwnKey) << path << QString::fromLatin1(keys);
    };
    add("settings", {QStringLiteral("Settings...")}, "ctrl+comma");
    add("keys", {QStringLiteral("Keys...")}, "F1");
    add("about", {QStringLiteral("About Reeldeck")}, "");
    add("columns", {QStringLiteral("View"), QStringLiteral("Columns...")}, "");
    add("watched folders", {QStringLiteral("Watched Folders...")}, "");
    add("connect", {QStringLiteral("Connect a TwelveLabs Account...")}, "");
    add("from URL", {QStringLiteral("Upload"), QStringLiteral("Upload from URL...")}, "ctrl+u");
}

void TestControls::dialogsOpenAndClose()
{
    QFETCH(QStringList, path);
    QFETCH(QString, keys);
    if (way() == OwnKey)
        Person::press(keys);
    else
        PART(choose(QStringLiteral("Menu"), path, way()));
    QTRY_VERIFY(dialog());
    QVERIFY(QTest::qWaitForWindowActive(dialog()));
    Person::press(QStringLiteral("Escape"));
    QTRY_VERIFY(!dialog());
    QTRY_VERIFY(m_window->isActiveWindow());
}

void TestControls::filesAreChosen_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("keys");
    QTest::newRow("by pointer") << int(Pointer) << QString();
    QTest::newRow("by key") << int(Key) << QString();
    QTest::newRow("by its own key") << int(OwnKey) << QStringLiteral("ctrl+o");
}

void TestControls::filesAreChosen()
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

void TestControls::fieldsAreCopied()
{
    PART(clickRow(QStringLiteral("clip.mp4")));
    const auto id = [this] {
        return m_window->assetView()->currentId().toString();
    };
    QTRY_VERIFY(!id().isEmpty());
    QApplication::clipboard()->clear();
    PART(use(QStringLiteral("Copy ID"), way()));
    QTRY_COMPARE(clipboard(), id());
}

void TestControls::streamPlaysAndPauses()
{
    PART(clickRow(QStringLiteral("clip.mp4")));
    QTRY_COMPARE(m_context->playback()->state(), Playback::State::Paused);
    PART(use(QStringLiteral("Play"), way()));
    QTRY_COMPARE(m_context->playback()->state(), Playback::State::Playing);
    PART(use(QStringLiteral("Play"), way()));
    QTRY_COMPARE(m_context->playback()->state(), Playback::State::Paused);
}

void TestControls::deletionIsCancelledUndoneAndDone()
{
    const QString name = way() == Pointer ? QStringLiteral("two.png") : QStringLiteral("three.png");
    const auto ask = [&] {
        PART(clickRow(name));
        if (way() == Pointer)
            PART(use(QStringLiteral("Delete"), Pointer));
        else
            Person::press(QStringLiteral("Delete"));
        QTRY_VERIFY(dialog());
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
    };
    const int before = rows();
    PART(ask());
    PART(use(QStringLiteral("Cancel"), way()));
    QTRY_VERIFY(!dialog());
    QVERIFY(rowNamed(name) >= 0 && !m_window->undoBar()->isVisible());
    PART(ask());
    PART(use(QStringLiteral("Delete Asset"), way()));
    QTRY_VERIFY(m_window->undoBar()->isVisible());
    PART(use(QStringLiteral("Undo"), way()));
    QTRY_VERIFY(!m_window->undoBar()->isVisible());
    QVERIFY(rowNamed(name) >= 0);
    PART(ask());
    PART(use(QStringLiteral("Delete Asset"), way()));
    QTRY_COMPARE(rows(), before - 1);
    QCOMPARE(rowNamed(name), -1);
}

/// Tab goes to every stop of the window once and comes back; each has a name of its own.
void TestControls::focusGoesRoundAndIsNamed()
{
    PART(clickRow(QStringLiteral("clip.mp4")));
    QList<QWidget *> stops;
    for (int i = 0; i < 120; ++i) {
        const QWidget *before = QApplication::focusWidget();
        Person::press(QStringLiteral("Tab"));
        QTRY_VERIFY(QApplication::focusWidget() != before);
        if (stops.contains(QApplication::focusWidget()))
            break;
        stops << QApplication::focusWidget();
    }
    QVERIFY(stops.size() > 8);
    QSet<QString> names;
    for (QWidget *stop : std::as_const(stops)) {
        const QAccessibleInterface *read = QAccessible::queryAccessibleInterface(stop);
        const QString name = read ? read->text(QAccessible::Name) : QString();
        QVERIFY2(!name.isEmpty(), stop->metaObject()->className());
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
    }
}

void TestControls::everyControlWasTouched()
{
    QFile known(QStringLiteral(UNTOUCHED_FILE));
    QStringList allowed;
    if (known.open(QIODevice::ReadOnly)) {
        allowed = QString::fromUtf8(known.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        allowed.removeIf([](const QString &line) { return line.startsWith(QLatin1Char('#')); });
    }
    const QStringList untouched = m_book->untouched();
    QFile found(QStringLiteral(REELDECK_TOUR_DIR "/../controls-untouched"));
    QVERIFY(found.open(QIODevice::WriteOnly));
    found.write(untouched.join(QLatin1Char('\n')).toUtf8() + '\n');
    qInfo("%d of %d controls were acted on with an effect.",
          int(m_book->all().size() - untouched.size()), int(m_book->all().size()));
    QStringList wrong;
    for (const QString &control : untouched) {
        if (!allowed.contains(control))
            wrong << QLatin1String("No test acts on it: ") + control;
    }
    for (const QString &control : std::as_const(allowed)) {
        if (!untouched.contains(control))
            wrong << QLatin1String("It is acted on now, so its line must go: ") + control;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(QLatin1Char('\n') + wrong.join(QLatin1Char('\n'))));
}

REELDECK_TEST(TestControls)
#include "tst_controls.moc"
