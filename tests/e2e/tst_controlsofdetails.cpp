#include "catalog/table/assettablemodel.h"
#include "desktop/appcontext.h"
#include "desktop/window/mainwindow.h"
#include "e2e/controlsfixture.h"
#include "media/playback.h"
#include "ui/assets/assetview.h"
#include "ui/basics/wrappedtext.h"
#include "ui/details/assetdetails.h"
#include "ui/details/copybutton.h"
#include "ui/player/pictureview.h"
#include "ui/player/playerview.h"
#include "ui/window/offerbar.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLabel>
#include <QSlider>
#include <QTableView>

#include <array>

using namespace reeldeck;
using namespace reeldeck::tests;
using namespace std::chrono_literals;

/// What a stream can be opened in.
constexpr std::array Players{
        "mpv", "vlc", "ffplay", "totem", "Default Application", "Copy Stream URL"};

/// The details of one asset, its player, and what the menus offer for it, by pointer and key. The
/// asset is a video that this program uploaded, so that its file can be shown and sent again.
class TestControlsOfDetails : public ControlsFixture
{
    Q_OBJECT

private slots:
    void beginsWithAnOwnVideo();
    void fieldsAreCopied_data() { ways(); }
    void fieldsAreCopied();
    void textsAreMarkedAndCopied();
    void keysCopy();
    void fieldsHaveAMenu_data() { ways(); }
    void fieldsHaveAMenu();
    void buttonsAct_data() { ways(); }
    void buttonsAct();
    void playerPlays_data() { ways(); }
    void playerPlays();
    void playerIsMovedAndMuted_data() { ways(); }
    void playerIsMovedAndMuted();
    void playerFillsTheScreen_data() { ways(); }
    void playerFillsTheScreen();
    void playerHasKeys();
    void playerHasAMenu_data() { ways(); }
    void playerHasAMenu();
    void pictureIsZoomed_data() { ways(); }
    void pictureIsZoomed();
    void pictureHasMenus_data() { ways(); }
    void pictureHasMenus();
    void pictureHasKeysAndWheel();
    void animationIsPaused_data() { ways(); }
    void animationIsPaused();
    void troubleHasWaysOut_data() { ways(); }
    void troubleHasWaysOut();
    void streamIsUploadedLater_data();
    void streamIsUploadedLater();
    void menusActOnOne_data();
    void menusActOnOne();

private:
    Playback *playback() const { return context()->playback(); }
    PlayerView *player() const { return window()->details()->findChild<PlayerView *>(); }
    /// In the pane, or in full screen.
    static PictureView *picture()
    {
        for (QWidget *each : QApplication::allWidgets()) {
            if (auto *view = qobject_cast<PictureView *>(each))
                return view;
        }
        return nullptr;
    }
    double zoom() const { return picture()->zoom().scale(); }
    /// With the image selected and shown.
    void showPicture(const QString &name = QStringLiteral("one.png"));
    QString id() const { return window()->assetView()->currentId().toString(); }
    /// With the video selected and shown, and its stream open.
    void showVideo();
    void chooseForOne(bool inContextMenu, const QStringList &path);
};

void TestControlsOfDetails::beginsWithAnOwnVideo()
{
    Person::press(QStringLiteral("ctrl+o"));
    PART(typePath(media(QStringLiteral("clip.mp4"))));
    const auto isReady = [this] {
        const auto asset = context()->assets()->assetAt(rowNamed(QStringLiteral("clip.mp4")));
        return asset && asset->stream && asset->stream->status == RenditionStatus::Ready;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), 60'000);
    PART(upload({QStringLiteral("one.png")}));
    PART(showVideo());
}

void TestControlsOfDetails::showVideo()
{
    PART(clickRow(QStringLiteral("clip.mp4")));
    QTRY_COMPARE(playback()->state(), Playback::State::Paused);
}

void TestControlsOfDetails::fieldsAreCopied()
{
    PART(showVideo());
    const QJsonObject asset = call(QStringLiteral("GET"), QLatin1String("/assets/") + id());
    const auto text = [&asset](const char *key) {
        return asset.value(QLatin1String(key)).toVariant().toString();
    };
    const auto inside = [&asset](const char *group, const char *key) {
        return asset.value(QLatin1String(group))[QLatin1String(key)].toString();
    };
    const QList<std::pair<const char *, QString>> fields{
            {"Copy filename", QStringLiteral("clip.mp4")},
            {"Copy asset ID", text("_id")},
            {"Copy type", text("file_type")},
            {"Copy method", text("method")},
            {"Copy status", text("status")},
            {"Copy size", text("size")},
            {"Copy duration", text("duration")},
            {"Copy time of creation", text("created_at")},
            {"Copy stream URL", inside("hls", "manifest_url")},
            {"Copy thumbnail URL", inside("thumbnail", "url")}};
    int seen = 0;
    for (const CopyButton *each : window()->details()->findChildren<CopyButton *>())
        seen += each->isVisible() ? 1 : 0;
    QCOMPARE(seen, fields.size());
    for (const auto &[words, value] : fields) {
        clearClipboard();
        PART(use(QLatin1String(words), way()));
        QTRY_VERIFY2(!clipboard().isEmpty(), words);
        if (!value.isEmpty())
            QVERIFY2(clipboard().startsWith(value.left(10)),
                     qPrintable(clipboard() + QLatin1String(" for ") + value));
    }
}

/// Marked by a double click, as in any other text.
void TestControlsOfDetails::textsAreMarkedAndCopied()
{
    PART(showVideo());
    for (const char *name : {"title", "idValue", "typeValue"}) {
        auto *text = window()->details()->findChild<WrappedText *>(QLatin1String(name));
        QVERIFY(text);
        PART(copyWord(text));
        QVERIFY2(text->toPlainText().contains(clipboard()), name);
    }
}

/// From the list, with one selected.
void TestControlsOfDetails::keysCopy()
{
    PART(showVideo());
    clearClipboard();
    Person::press(QStringLiteral("ctrl+shift+c"));
    QTRY_COMPARE(clipboard(), QStringLiteral("clip.mp4"));
    Person::press(QStringLiteral("ctrl+c"));
    QTRY_COMPARE(clipboard(), id());
}

void TestControlsOfDetails::fieldsHaveAMenu()
{
    PART(showVideo());
    const auto *value = window()->details()->findChild<QLabel *>(QStringLiteral("sizeValue"));
    QVERIFY(value);
    clearClipboard();
    auto *field = const_cast<QLabel *>(value);
    // It takes no keys: the menu opens by pointer, and goes on by either.
    PART(chooseIn(contextMenu(field, field->rect().center(), Pointer),
                  {QStringLiteral("Copy Size")}, way()));
    QTRY_VERIFY(clipboard().contains(QStringLiteral("bytes")));
    auto *text = window()->details()->findChild<WrappedText *>(QStringLiteral("idValue"));
    QVERIFY(text);
    clearClipboard();
    PART(chooseIn(contextMenu(text, QPoint(10, text->height() / 2), way()),
                  {QStringLiteral("Copy Asset ID")}, way()));
    QTRY_COMPARE(clipboard(), id());
    clearClipboard();
    Person::doubleClick(text->mapToGlobal(QPoint(30, text->height() / 2)));
    QTRY_VERIFY(text->textCursor().hasSelection());
    PART(chooseIn(contextMenu(text, QPoint(30, text->height() / 2), Pointer),
                  {QStringLiteral("Copy Marked Text")}, way()));
    QTRY_COMPARE(clipboard(), id());
}

void TestControlsOfDetails::buttonsAct()
{
    PART(showVideo());
    clearClipboard();
    PART(use(QStringLiteral("Copy ID"), way()));
    QTRY_COMPARE(clipboard(), id());
    for (const char *entry : Players) {
        forgetOpened();
        clearClipboard();
        PART(use(QStringLiteral("Open Stream In..."), way()));
        QTRY_VERIFY(openMenu());
        PART(chooseIn(openMenu(), {QLatin1String(entry)}, way()));
        const auto effect = [&]() -> QString {
            return opened().join(QLatin1Char(' ')) + clipboard();
        };
        QTRY_VERIFY2(effect().contains(QLatin1String(".m3u8")), entry);
    }
    PART(use(QStringLiteral("Delete..."), way()));
    PART(waitForDialog());
    Person::press(QStringLiteral("Escape"));
    QTRY_VERIFY(!dialog());
    PART(use(QStringLiteral("Show JSON..."), way()));
    QTRY_VERIFY(QApplication::activeWindow() &&
                QApplication::activeWindow()->objectName() == QLatin1String("jsonWindow"));
    QTRY_VERIFY(Person::isHeard(QApplication::activeWindow()));
    Person::press(QStringLiteral("Escape"));
    QTRY_VERIFY(window()->isActiveWindow());
}

void TestControlsOfDetails::playerPlays()
{
    PART(showVideo());
    PART(use(QStringLiteral("Play"), way()));
    QTRY_COMPARE(playback()->state(), Playback::State::Playing);
    QVERIFY(button(QStringLiteral("Play"))->isChecked());
    PART(use(QStringLiteral("Play"), way()));
    QTRY_COMPARE(playback()->state(), Playback::State::Paused);
    QVERIFY(!button(QStringLiteral("Play"))->isChecked());
}

void TestControlsOfDetails::playerIsMovedAndMuted()
{
    PART(showVideo());
    auto *seek = findByName<QAbstractSlider>(QStringLiteral("Seek"));
    QVERIFY(seek);
    const auto before = playback()->position();
    if (way() == Pointer) {
        const int x = before > 8s ? seek->width() / 5 : seek->width() * 4 / 5;
        Person::click(seek->mapToGlobal(QPoint(x, seek->height() / 2)));
        QTRY_VERIFY(std::chrono::abs(playback()->position() - before) > 5s);
    } else {
        seek->setFocus(Qt::TabFocusReason);
        Person::press(before > 8s ? QStringLiteral("Left") : QStringLiteral("Right"));
        QTRY_VERIFY(playback()->position() != before);
    }
    auto *volume = findByName<QAbstractSlider>(QStringLiteral("Volume"));
    // Without a sound device both say so and can't be used.
    if (volume && volume->isEnabled()) {
        const int loud = volume->value();
        if (way() == Pointer) {
            Person::click(volume->mapToGlobal(
                    QPoint(loud > 50 ? 8 : volume->width() - 8, volume->height() / 2)));
        } else {
            volume->setFocus(Qt::TabFocusReason);
            Person::press(loud > 50 ? QStringLiteral("Left") : QStringLiteral("Right"));
        }
        QTRY_VERIFY(volume->value() != loud);
        for (const bool muted : {true, false}) {
            PART(use(QStringLiteral("Mute"), way()));
            QTRY_COMPARE(playback()->isMuted(), muted);
        }
    }
}

void TestControlsOfDetails::playerFillsTheScreen()
{
    PART(showVideo());
    PART(use(QStringLiteral("Full screen"), way()));
    QTRY_VERIFY(player()->isFullScreenShown());
    if (way() == Pointer) {
        // The controls hide while nothing moves.
        Person::moveTo(QPoint(400, 400));
        Person::moveTo(QPoint(420, 420));
        PART(use(QStringLiteral("Leave full screen"), way()));
    } else {
        Person::press(QStringLiteral("Escape"));
    }
    QTRY_VERIFY(!player()->isFullScreenShown());
    QTRY_VERIFY(Person::isHeard(window()));
}

/// Those of the key list, over the picture.
void TestControlsOfDetails::playerHasKeys()
{
    PART(showVideo());
    const QWidget *stage = player();
    Person::click(stage->mapToGlobal(QPoint(stage->width() / 2, stage->height() / 3)));
    QTRY_COMPARE(playback()->state(), Playback::State::Playing);
    Person::press(QStringLiteral("space"));
    QTRY_COMPARE(playback()->state(), Playback::State::Paused);
    Person::press(QStringLiteral("k"));
    QTRY_COMPARE(playback()->state(), Playback::State::Playing);
    Person::press(QStringLiteral("k"));
    QTRY_COMPARE(playback()->state(), Playback::State::Paused);
    Person::press(QStringLiteral("Home"));
    QTRY_VERIFY(playback()->position() < 1s);
    const auto moves = [this](const char *key, bool forward) {
        const auto before = playback()->position();
        Person::press(QLatin1String(key));
        QTRY_VERIFY2(forward ? playback()->position() > before : playback()->position() < before,
                     key);
    };
    PART(moves("l", true));
    PART(moves("Right", true));
    PART(moves("Left", false));
    PART(moves("j", false));
    Person::press(QStringLiteral("f"));
    QTRY_VERIFY(player()->isFullScreenShown());
    Person::press(QStringLiteral("f"));
    QTRY_VERIFY(!player()->isFullScreenShown());
    QTRY_VERIFY(Person::isHeard(window()));
    const bool isMuted = playback()->isMuted();
    Person::press(QStringLiteral("m"));
    QTRY_COMPARE(playback()->isMuted(), !isMuted);
    Person::press(QStringLiteral("m"));
    QTRY_COMPARE(playback()->isMuted(), isMuted);
}

void TestControlsOfDetails::playerHasAMenu()
{
    PART(showVideo());
    const auto pick = [this](const QStringList &path) {
        PART(use(QStringLiteral("Player options"), way()));
        QTRY_VERIFY(openMenu());
        PART(chooseIn(openMenu(), path, way()));
    };
    playback()->seek(4s);
    QTRY_COMPARE(playback()->position(), 4000ms);
    const QString speed = QStringLiteral("Speed");
    for (const double rate : {0.25, 0.5, 0.75, 1.25, 1.5, 1.75, 2.0, 1.0}) {
        PART(pick({speed, QStringLiteral("%1×").arg(rate)}));
        QTRY_COMPARE(playback()->rate(), rate);
    }
    PART(pick({speed, QStringLiteral("Faster")}));
    QTRY_COMPARE(playback()->rate(), 1.25);
    PART(pick({speed, QStringLiteral("Slower")}));
    QTRY_COMPARE(playback()->rate(), 1.0);
    const auto before = playback()->position();
    PART(pick({QStringLiteral("Next Frame")}));
    QTRY_VERIFY(playback()->position() > before);
    PART(pick({QStringLiteral("Previous Frame")}));
    QTRY_COMPARE(playback()->position(), before);
    PART(pick({QStringLiteral("Repeat from Here")}));
    QTRY_VERIFY(playback()->loopStart().has_value());
    playback()->seek(8s);
    PART(pick({QStringLiteral("Repeat Up to Here")}));
    QTRY_VERIFY(playback()->loopEnd().has_value());
    PART(pick({QStringLiteral("Stop Repeating")}));
    QTRY_VERIFY(!playback()->loopStart());
    clearClipboard();
    PART(pick({QStringLiteral("Copy Time Code")}));
    QTRY_VERIFY(clipboard().startsWith(QStringLiteral("00:00:0")));
}

void TestControlsOfDetails::showPicture(const QString &name)
{
    PART(clickRow(name));
    QTRY_VERIFY(picture() && picture()->isVisible() && picture()->canZoom());
    Person::moveTo(picture()->mapToGlobal(QPoint(40, 40)));
    QTRY_VERIFY(button(QStringLiteral("Fit")));
}

void TestControlsOfDetails::pictureIsZoomed()
{
    PART(showPicture());
    PART(use(QStringLiteral("100 %"), way()));
    QTRY_COMPARE(zoom(), 1.0);
    PART(use(QStringLiteral("Zoom in"), way()));
    QTRY_COMPARE(zoom(), 1.25);
    PART(use(QStringLiteral("Zoom out"), way()));
    QTRY_COMPARE(zoom(), 1.0);
    PART(use(QStringLiteral("Fit"), way()));
    QTRY_VERIFY(picture()->zoom().isFit());
    PART(use(QStringLiteral("Full screen"), way()));
    QTRY_VERIFY(player()->isFullScreenShown());
    QTRY_VERIFY(Person::isHeard(picture()->window()));
    if (way() == Pointer) {
        Person::moveTo(QPoint(400, 400));
        Person::moveTo(QPoint(420, 420));
        PART(use(QStringLiteral("Leave full screen"), way()));
    } else {
        Person::press(QStringLiteral("Escape"));
    }
    QTRY_VERIFY(!player()->isFullScreenShown());
    QTRY_VERIFY(Person::isHeard(window()));
}

/// That of the asset, and in full screen one of its own.
void TestControlsOfDetails::pictureHasMenus()
{
    PART(showPicture());
    const auto pick = [this](const char *entry) {
        PART(chooseIn(contextMenu(picture(), QPoint(30, 30), way()), {QLatin1String(entry)},
                      way()));
    };
    for (const bool isLarge : {false, true}) {
        if (isLarge) {
            player()->setFocus(Qt::TabFocusReason);
            Person::press(QStringLiteral("f"));
            QTRY_VERIFY(player()->isFullScreenShown());
            QTRY_VERIFY(Person::isHeard(picture()->window()));
        } else {
            player()->setFocus(Qt::TabFocusReason);
        }
        PART(pick("100 %"));
        QTRY_COMPARE(picture()->zoom().scale(), 1.0);
        PART(pick("Larger"));
        QTRY_COMPARE(picture()->zoom().scale(), 1.25);
        PART(pick("Smaller"));
        QTRY_COMPARE(picture()->zoom().scale(), 1.0);
        PART(pick("As It Fits"));
        QTRY_VERIFY(picture()->zoom().isFit());
    }
    PART(pick("Leave Full Screen"));
    QTRY_VERIFY(!player()->isFullScreenShown());
    QTRY_VERIFY(Person::isHeard(window()));
}

void TestControlsOfDetails::pictureHasKeysAndWheel()
{
    PART(showPicture());
    Person::click(picture()->mapToGlobal(QPoint(60, 60)));
    Person::press(QStringLiteral("1"));
    QTRY_COMPARE(zoom(), 1.0);
    Person::press(QStringLiteral("plus"));
    QTRY_COMPARE(zoom(), 1.25);
    for (int i = 0; i < 3; ++i)
        Person::press(QStringLiteral("plus"));
    QTRY_VERIFY(picture()->zoom().canPan());
    const QPointF before = picture()->zoom().visible().topLeft();
    Person::press(QStringLiteral("Right"));
    Person::press(QStringLiteral("Down"));
    QTRY_VERIFY(picture()->zoom().visible().x() > before.x() &&
                picture()->zoom().visible().y() > before.y());
    Person::press(QStringLiteral("minus"));
    Person::press(QStringLiteral("0"));
    QTRY_VERIFY(picture()->zoom().isFit());
    const double fitting = zoom();
    Person::turnWheel(picture()->mapToGlobal(QPoint(60, 60)), 1);
    QTRY_VERIFY(zoom() > fitting);
    Person::turnWheel(picture()->mapToGlobal(QPoint(60, 60)), -1);
    QTRY_VERIFY(qAbs(zoom() - fitting) < 1e-6);
}

void TestControlsOfDetails::animationIsPaused()
{
    if (rowNamed(QStringLiteral("moving.gif")) < 0) {
        QVERIFY(Person::run(QStringLiteral("ffmpeg"),
                            {QStringLiteral("-loglevel"), QStringLiteral("error"),
                             QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                             QStringLiteral("testsrc=size=320x240:rate=20:duration=0.5"),
                             media(QStringLiteral("moving.gif"))},
                            std::chrono::minutes(1)));
        Person::press(QStringLiteral("ctrl+o"));
        PART(typePath(media(QStringLiteral("moving.gif"))));
        QTRY_VERIFY_WITH_TIMEOUT(rowNamed(QStringLiteral("moving.gif")) >= 0, 60'000);
    }
    PART(showPicture(QStringLiteral("moving.gif")));
    for (const bool plays : {false, true}) {
        PART(use(QStringLiteral("Play"), way()));
        QTRY_COMPARE(button(QStringLiteral("Play"))->isChecked(), plays);
    }
}

/// Of a stream whose files are gone, and come back.
void TestControlsOfDetails::troubleHasWaysOut()
{
    QStringList folders;
    QDirIterator found(dataFolder(), {QStringLiteral("hls")}, QDir::Dirs,
                       QDirIterator::Subdirectories);
    while (found.hasNext())
        folders << found.next();
    QVERIFY(!folders.isEmpty());
    for (const QString &folder : folders)
        QVERIFY(QDir().rename(folder, folder + QStringLiteral(".away")));
    PART(clickRow(QStringLiteral("one.png")));
    QTRY_COMPARE(playback()->state(), Playback::State::Empty);
    PART(clickRow(QStringLiteral("clip.mp4")));
    QTRY_VERIFY(button(QStringLiteral("Copy Stream URL")));
    clearClipboard();
    PART(use(QStringLiteral("Copy Stream URL"), way()));
    QTRY_VERIFY(clipboard().contains(QStringLiteral(".m3u8")));
    clearClipboard();
    PART(use(QStringLiteral("Copy Details"), way()));
    QTRY_VERIFY(clipboard().contains(QStringLiteral("404")));
    forgetOpened();
    PART(use(QStringLiteral("Open in Another Player..."), way()));
    QTRY_VERIFY(openMenu());
    PART(chooseIn(openMenu(), {QStringLiteral("mpv")}, way()));
    QTRY_VERIFY(opened().join(QLatin1Char(' ')).contains(QStringLiteral(".m3u8")));
    for (const QString &folder : folders)
        QVERIFY(QDir().rename(folder + QStringLiteral(".away"), folder));
    PART(use(QStringLiteral("Retry"), way()));
    QTRY_COMPARE(playback()->state(), Playback::State::Paused);
}

void TestControlsOfDetails::streamIsUploadedLater_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<bool>("inContextMenu");
    QTest::addColumn<bool>("deletes");
    QTest::newRow("menu by pointer") << int(Pointer) << false << true;
    QTest::newRow("menu by key") << int(Key) << false << true;
    QTest::newRow("context menu by pointer") << int(Pointer) << true << false;
    QTest::newRow("context menu by key") << int(Key) << true << false;
}

/// Of a sound that went up without a stream: it plays from its file, goes up once more, and the old
/// one may go.
void TestControlsOfDetails::streamIsUploadedLater()
{
    QFETCH(bool, inContextMenu);
    QFETCH(bool, deletes);
    // A sound of its own for each row: what was uploaded before is asked about.
    const QString name = QStringLiteral("sound-%1.mp3").arg(inContextMenu * 2 + way());
    QVERIFY(QFile::copy(media(QStringLiteral("song.mp3")), media(name)));
    QFile sound(media(name));
    QVERIFY(sound.open(QIODevice::Append) && sound.write(name.toLatin1()) > 0);
    sound.close();
    context()->settings()->setEnableHls(false);
    const int before = rows();
    Person::press(QStringLiteral("ctrl+o"));
    PART(typePath(media(name)));
    QTRY_COMPARE_WITH_TIMEOUT(rows(), before + 1, 30'000);
    context()->settings()->setEnableHls(true);
    const auto isReady = [this, name] {
        const auto asset = context()->assets()->assetAt(rowNamed(name));
        return asset && asset->status == AssetStatus::Ready;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), 60'000);
    PART(clickRow(name));
    QTRY_COMPARE(playback()->state(), Playback::State::Paused);
    QVERIFY(playback()->source().isLocalFile());
    const QString again = QStringLiteral("Upload Again with a Stream");
    if (inContextMenu) {
        PART(chooseIn(contextMenu(table()->viewport(), placeOf(name), way()), {again}, way()));
    } else {
        PART(choose(QStringLiteral("Menu"), {QStringLiteral("Assets"), again}, way()));
    }
    QTRY_VERIFY_WITH_TIMEOUT(window()->streamAgainBar()->isVisible(), 90'000);
    if (deletes) {
        PART(use(QStringLiteral("Delete the Old One..."), way()));
        PART(waitForDialog());
        Person::press(QStringLiteral("Escape"));
        QTRY_VERIFY(!dialog());
    } else {
        PART(use(QStringLiteral("Keep Both"), way()));
    }
    QTRY_VERIFY(!window()->streamAgainBar()->isVisible());
    // The list is as it was for the next row.
    while (rows() > before) {
        const int more = rows();
        call(QStringLiteral("DELETE"),
             QLatin1String("/assets/") + context()->assets()->assetAt(0)->id.toString());
        Person::press(QStringLiteral("F5"));
        QTRY_COMPARE(rows(), more - 1);
    }
}

void TestControlsOfDetails::menusActOnOne_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<bool>("inContextMenu");
    QTest::newRow("menu by pointer") << int(Pointer) << false;
    QTest::newRow("menu by key") << int(Key) << false;
    QTest::newRow("context menu by pointer") << int(Pointer) << true;
    QTest::newRow("context menu by key") << int(Key) << true;
}

void TestControlsOfDetails::chooseForOne(bool inContextMenu, const QStringList &path)
{
    if (inContextMenu)
        chooseIn(contextMenu(table()->viewport(), placeOf(QStringLiteral("clip.mp4")), way()), path,
                 way());
    else
        choose(QStringLiteral("Menu"), QStringList{QStringLiteral("Assets")} + path, way());
}

void TestControlsOfDetails::menusActOnOne()
{
    QFETCH(bool, inContextMenu);
    PART(showVideo());
    const QList<std::pair<const char *, const char *>> copies{{"Copy ID", ""},
                                                              {"Copy Name", "clip.mp4"},
                                                              {"Copy JSON", "\"filename\""},
                                                              {"Copy Stream URL", ".m3u8"}};
    for (const auto &[entry, part] : copies) {
        clearClipboard();
        PART(chooseForOne(inContextMenu, {QLatin1String(entry)}));
        QTRY_VERIFY2(!clipboard().isEmpty(), entry);
        QVERIFY2(clipboard().contains(*part ? QLatin1String(part) : QLatin1String("")), entry);
    }
    PART(chooseForOne(inContextMenu, {QStringLiteral("Play")}));
    QTRY_COMPARE(playback()->state(), Playback::State::Playing);
    PART(chooseForOne(inContextMenu, {QStringLiteral("Pause")}));
    QTRY_COMPARE(playback()->state(), Playback::State::Paused);
    PART(chooseForOne(inContextMenu, {QStringLiteral("Show Large")}));
    QTRY_VERIFY(player()->isFullScreenShown());
    Person::press(QStringLiteral("Escape"));
    QTRY_VERIFY(!player()->isFullScreenShown());
    QTRY_VERIFY(Person::isHeard(window()));
    for (const char *player : Players) {
        forgetOpened();
        clearClipboard();
        if (inContextMenu) {
            PART(chooseForOne(true, {QStringLiteral("Open Stream In"), QLatin1String(player)}));
        } else {
            PART(chooseForOne(false, {QStringLiteral("Open Stream In...")}));
            QTRY_VERIFY(openMenu());
            PART(chooseIn(openMenu(), {QLatin1String(player)}, way()));
        }
        QTRY_VERIFY2(
                (opened() << clipboard()).join(QLatin1Char(' ')).contains(QLatin1String(".m3u8")),
                player);
    }
    forgetOpened();
    PART(chooseForOne(inContextMenu, {QStringLiteral("Show in Folder")}));
    const QString folder = QFileInfo(media(QStringLiteral("clip.mp4"))).path();
    QTRY_VERIFY2(opened().value(0).contains(folder), qPrintable(opened().value(0)));
    PART(chooseForOne(inContextMenu, {QStringLiteral("Delete...")}));
    PART(waitForDialog());
    Person::press(QStringLiteral("Escape"));
    QTRY_VERIFY(!dialog());
    const int before = rows();
    PART(chooseForOne(inContextMenu, {QStringLiteral("Upload Again")}));
    QTRY_COMPARE(rows(), before + 1);
    // The list is as it was for the next row.
    const QString newest = context()->assets()->assetAt(0)->id.toString();
    call(QStringLiteral("DELETE"), QLatin1String("/assets/") + newest);
    Person::press(QStringLiteral("F5"));
    QTRY_COMPARE(rows(), before);
}

REELDECK_TEST(TestControlsOfDetails)
#include "tst_controlsofdetails.moc"
