#include "desktop/window/actions.h"
#include "media/mediaserver.h"
#include "scriptedlibrary.h"
#include "support/platformfixture.h"
#include "ui/assets/assettiledelegate.h"
#include "ui/assets/assetview.h"
#include "ui/assets/tilelist.h"
#include "ui/details/assetdetails.h"
#include "ui/player/overlaycontrols.h"
#include "ui/player/seekpreview.h"
#include "ui/theme/theme.h"
#include "ui/window/offerbar.h"
#include "windowhelpers.h"

#include "support/testprogram.h"

#include <QClipboard>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace reeldeck;
using namespace reeldeck::tests;
using namespace std::chrono_literals;

/// The preview in the real window, over the real local library with films of the real ffmpeg: what
/// plays when, how it is worked by pointer and key, and what a hostile stream gets.
class TestPreview : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void ownFilePlaysUntilItsStreamIsReady();
    void ownFilePlaysWithoutAStreamWhichIsUploadedLater();
    void aChangedFileIsNotPlayed();
    void playerHasItsKeysAndMenu();
    void pictureStandsAboveTheSeekBar();
    void aTileIsMovedThrough();
    void aHostileStreamGetsNothing();
    void aRefusedLinkIsAskedForOnce();
    void aNewLinkPlaysByItself();
    void quickSelectionsLeakNothing();

private:
    void start(bool withStreams, const QString &video = {});
    void selectReady();
    MainWindow *window() const { return m_context->window(); }
    Playback *playback() const { return m_context->playback(); }
    QString shown(const char *label) const
    {
        const auto *found = window()->findChild<QLabel *>(QString::fromLatin1(label));
        return found && found->isVisible() ? found->text() : QString();
    }
    QAbstractButton *button(const QString &name) const
    {
        for (QAbstractButton *each : visibleWidgets<QAbstractButton>(window())) {
            if (each->accessibleName() == name || each->text() == name)
                return each;
        }
        return nullptr;
    }
    OverlaySlider *seekBar() const
    {
        for (OverlaySlider *each : visibleWidgets<OverlaySlider>(window())) {
            if (each->accessibleName() == QLatin1String("Seek"))
                return each;
        }
        return nullptr;
    }
    QString fileOfStream(const QString &name) const;
    static void choose(QMenu *menu, const QString &text);

    QTemporaryDir m_folder;
    QString m_video;
    QString m_data;
    std::unique_ptr<AppContext> m_context;
    int m_runs = 0;
};

void TestPreview::initTestCase()
{
    if (!PlatformFixture::isAvailable())
        QSKIP("reeldeck-platform isn't built");
    m_video = m_folder.filePath(QStringLiteral("film.mp4"));
    QVERIFY(makeFilm(m_video, 30));
}

void TestPreview::cleanup()
{
    if (m_context) {
        QSignalSpy ended(m_context.get(), &AppContext::ended);
        m_context->quit(false);
        QVERIFY(ended.count() > 0 || ended.wait(30'000));
    }
    m_context.reset();
}

void TestPreview::start(bool withStreams, const QString &video)
{
    AppContext::Options options;
    m_data = m_folder.filePath(QStringLiteral("data%1").arg(++m_runs));
    const auto paths = makePaths(m_data);
    QVERIFY(paths.ok());
    {
        Settings settings(*paths);
        settings.setEnableHls(withStreams);
        QVERIFY(settings.sync().ok());
    }
    options.paths = *paths;
    options.platformProgram = QStringLiteral(REELDECK_BIN_DIR "/reeldeck-platform");
    // Each run has a film of its own: what one does to it is nothing to the next.
    const QString film = m_folder.filePath(QStringLiteral("film-%1.mp4").arg(m_runs));
    QVERIFY(QFile::copy(video.isEmpty() ? m_video : video, film));
    options.commandLine.uploads = {film};
    options.credentials = std::make_unique<SessionCredentials>();
    m_context = std::make_unique<AppContext>(std::move(options));
    m_context->start();
    window()->resize(1200, 800);
    window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window(), Patience));
    QTRY_VERIFY_WITH_TIMEOUT(m_context->assets()->assetAt(0), 60'000);
}

void TestPreview::selectReady()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_context->assets()->assetAt(0) &&
                                     hasReadyStream(*m_context->assets()->assetAt(0)),
                             90'000);
    window()->assetView()->selectRow(0);
    QTRY_VERIFY(!playback()->source().isEmpty() && !playback()->source().isLocalFile());
    QTRY_COMPARE(playback()->state(), Playback::State::Paused);
}

QString TestPreview::fileOfStream(const QString &name) const
{
    QDirIterator files(m_data, {name}, QDir::Files, QDirIterator::Subdirectories);
    return files.hasNext() ? files.next() : QString();
}

void TestPreview::choose(QMenu *menu, const QString &text)
{
    for (QAction *action : menu->actions()) {
        if (action->text().section(QLatin1Char('\t'), 0, 0).remove(QLatin1Char('&')) != text)
            continue;
        QVERIFY2(action->isEnabled(), qPrintable(text));
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        return;
    }
    QFAIL(qPrintable(text));
}

void TestPreview::ownFilePlaysUntilItsStreamIsReady()
{
    // One that has to be encoded anew, which takes a while.
    const QString slow = m_folder.filePath(QStringLiteral("slow.mp4"));
    QProcess ffmpeg;
    ffmpeg.start(QStringLiteral("ffmpeg"),
                 QStringLiteral("-v error -f lavfi -i testsrc2=s=640x360:r=25:d=60 -c:v mpeg4 "
                                "-q:v 8 -g 12 -y")
                                 .split(QLatin1Char(' ')) +
                         QStringList{slow});
    QVERIFY(ffmpeg.waitForFinished(60'000) && ffmpeg.exitCode() == 0);
    start(true, slow);
    window()->assetView()->selectRow(0);
    QTRY_VERIFY(shown("playerSilence").contains(QStringLiteral("Playing your file, until")));
    QVERIFY(playback()->source().isLocalFile());
    QVERIFY(window()->actions()->play->isEnabled());
    QTest::mouseClick(button(QStringLiteral("Play")), Qt::LeftButton);
    QTRY_COMPARE(playback()->state(), Playback::State::Playing);
    // It goes on where it is, in the stream.
    QTRY_VERIFY_WITH_TIMEOUT(!playback()->source().isLocalFile(), 90'000);
    const auto changedAt = playback()->position();
    QTRY_COMPARE(playback()->state(), Playback::State::Playing);
    QTRY_VERIFY(playback()->position() > changedAt + 300ms);
    QVERIFY(!shown("playerSilence").contains(QStringLiteral("your file")));
}

void TestPreview::ownFilePlaysWithoutAStreamWhichIsUploadedLater()
{
    start(false);
    QTRY_COMPARE_WITH_TIMEOUT(m_context->assets()->assetAt(0)->status.value, AssetStatus::Ready,
                              60'000);
    const AssetId old = m_context->assets()->assetAt(0)->id;
    window()->assetView()->selectRow(0);
    QTRY_VERIFY(shown("playerSilence").contains(QStringLiteral("no stream was requested")));
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window(),
                    Qt::Key_Space);
    QTRY_COMPARE(playback()->state(), Playback::State::Playing);
    QVERIFY(window()->actions()->uploadWithStream->isEnabled());
    window()->actions()->uploadWithStream->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_context->assets()->rowCount(), 2, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(window()->streamAgainBar()->isVisible(), 90'000);
    QVERIFY(hasReadyStream(*m_context->assets()->assetAt(0)));
    QVERIFY(m_context->assets()->assetAt(0)->id != old);
    QTest::mouseClick(buttonCalled(window(), QStringLiteral("Delete the Old One...")),
                      Qt::LeftButton);
    QTRY_VERIFY(openDialog());
    QVERIFY(!window()->streamAgainBar()->isVisible());
    QTest::mouseClick(buttonCalled(openDialog(), QStringLiteral("Delete Asset")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_context->assets()->rowCount(), 1, 30'000);
    QVERIFY(m_context->assets()->assetAt(0)->id != old);
}

/// It would be another film.
void TestPreview::aChangedFileIsNotPlayed()
{
    start(false);
    QFile film(m_folder.filePath(QStringLiteral("film-%1.mp4").arg(m_runs)));
    QTRY_COMPARE_WITH_TIMEOUT(m_context->assets()->assetAt(0)->status.value, AssetStatus::Ready,
                              60'000);
    QVERIFY(film.open(QIODevice::Append) && film.write("more") == 4);
    film.close();
    window()->assetView()->selectRow(0);
    QTRY_VERIFY(window()->actions()->showInFolder->isEnabled());
    QTRY_VERIFY(shown("playerMessage").contains(QStringLiteral("No stream was requested")));
    QVERIFY(!window()->actions()->play->isEnabled());
    QCOMPARE(playback()->state(), Playback::State::Empty);
}

void TestPreview::playerHasItsKeysAndMenu()
{
    start(true);
    selectReady();
    window()->details()->enterByKey();
    QWidget *stage = QApplication::focusWidget();
    QVERIFY(stage);
    playback()->seek(10s);
    QTRY_VERIFY(std::chrono::abs(playback()->position() - 10s) < 50ms);
    QTest::keyClick(stage, Qt::Key_Greater, Qt::ShiftModifier);
    QCOMPARE(playback()->rate(), 1.25);
    QCOMPARE(shown("playerRate"), QStringLiteral("1.25×"));
    QTest::keyClick(stage, Qt::Key_Less);
    QCOMPARE(playback()->rate(), 1.0);
    QVERIFY(shown("playerRate").isEmpty());
    const auto before = playback()->position();
    QTest::keyClick(stage, Qt::Key_Period);
    QCOMPARE(playback()->position(), before + 100ms);
    QTest::keyClick(stage, Qt::Key_Comma);
    QCOMPARE(playback()->position(), before);
    QTest::keyClick(stage, Qt::Key_T);
    QCOMPARE(QGuiApplication::clipboard()->text().left(8), QStringLiteral("00:00:10"));
    QTest::keyClick(stage, Qt::Key_R);
    QVERIFY(playback()->loopStart());
    QTest::keyClick(stage, Qt::Key_L);
    QTest::keyClick(stage, Qt::Key_R);
    QTRY_COMPARE(playback()->loopEnd(), std::optional(before + 10s));
    QTest::keyClick(stage, Qt::Key_R);
    QVERIFY(!playback()->loopStart());

    const auto menu = [this]() -> QMenu * {
        QTest::mouseClick(button(QStringLiteral("Player options")), Qt::LeftButton);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    };
    QMenu *open = menu();
    QVERIFY(open);
    choose(open, QStringLiteral("Repeat from Here"));
    QVERIFY(playback()->loopStart());
    open = menu();
    choose(open, QStringLiteral("Next Frame"));
    open = menu();
    QVERIFY(open->actions().first()->menu());
    for (QAction *entry : open->actions().first()->menu()->actions()) {
        if (entry->text() == QStringLiteral("0.5×"))
            entry->trigger();
    }
    QCOMPARE(playback()->rate(), 0.5);
    open->close();
}

void TestPreview::pictureStandsAboveTheSeekBar()
{
    start(true);
    selectReady();
    const auto *preview = window()->findChild<SeekPreview *>();
    QVERIFY(preview && !preview->isVisible());
    QVERIFY(seekBar());
    QTest::mouseMove(seekBar(), QPoint(seekBar()->width() / 2, seekBar()->height() / 2));
    QTRY_VERIFY(preview->isVisible());
    QTRY_VERIFY(preview->hasPicture());
    QVERIFY(window()->rect().contains(QRect(preview->mapTo(window(), QPoint()), preview->size())));
    QTest::mouseMove(window()->assetView(), QPoint(20, 20));
    QTRY_VERIFY(!preview->isVisible());
    // Where bytes cost, the time alone.
    window()->details()->setSavesData(true);
    QTest::mouseMove(seekBar(), QPoint(seekBar()->width() / 4, seekBar()->height() / 2));
    QTRY_VERIFY(preview->isVisible());
    QSignalSpy moves(playback(), &Playback::positionChanged);
    QVERIFY(!moves.wait(600));
    QVERIFY(!preview->hasPicture());
}

void TestPreview::aTileIsMovedThrough()
{
    start(true);
    QTRY_VERIFY_WITH_TIMEOUT(hasReadyStream(*m_context->assets()->assetAt(0)), 90'000);
    QTest::keyClick(window(), Qt::Key_2, Qt::ControlModifier);
    auto *tiles = window()->findChild<TileList *>();
    QTRY_VERIFY(tiles && tiles->isVisible());
    QTRY_VERIFY(!tiles->visualRect(tiles->model()->index(0, 0)).isEmpty());
    const QRect tile = tiles->visualRect(tiles->model()->index(0, 0));
    const QPoint place(tile.left() + tile.width() * 3 / 4, tile.top() + tile.height() / 3);
    // How far through it the pointer is stands at the foot of the picture.
    const QRect picture = AssetTileDelegate::pictureRect(tile);
    const auto showsPlace = [&] {
        const QImage now = tiles->viewport()->grab(picture).toImage();
        const QColor shown = now.pixelColor(now.width() / 4, now.height() - 2);
        return shown == theme::color(theme::Tone::Accent);
    };
    QVERIFY(!showsPlace());
    QTest::mouseMove(tiles->viewport(), place - QPoint(5, 0));
    QTest::mouseMove(tiles->viewport(), place);
    QTRY_VERIFY(showsPlace());
    QTest::mouseMove(window()->details(), QPoint(20, 400));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(tiles->viewport(), &leave);
    QTRY_VERIFY(!showsPlace());
}

void TestPreview::aHostileStreamGetsNothing()
{
    start(true);
    QTRY_VERIFY_WITH_TIMEOUT(hasReadyStream(*m_context->assets()->assetAt(0)), 90'000);
    const QString list = fileOfStream(QStringLiteral("index.m3u8"));
    const QString piece = fileOfStream(QStringLiteral("seg00000.ts"));
    QVERIFY(!list.isEmpty() && !piece.isEmpty());
    QFile file(list);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("#EXTM3U\n#EXT-X-TARGETDURATION:6\n#EXTINF:6,\n" +
               QUrl::fromLocalFile(piece).toEncoded() + "\n#EXT-X-ENDLIST\n");
    file.close();
    window()->assetView()->selectRow(0);
    QTRY_VERIFY_WITH_TIMEOUT(shown("playerMessage").contains(QStringLiteral("not a web address")),
                             30'000);
    QVERIFY(playback()->videoSize().isEmpty());
    QTest::mouseClick(button(QStringLiteral("Copy Stream URL")), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(QStringLiteral("master.m3u8")));
    QTest::mouseClick(button(QStringLiteral("Open in Another Player...")), Qt::LeftButton);
    QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    QApplication::activePopupWidget()->close();
}

/// A link that has expired is asked for anew, once and unseen; a second refusal is told.
void TestPreview::aRefusedLinkIsAskedForOnce()
{
    MediaServer media;
    media.set(QStringLiteral("/old.m3u8"), {403, "expired", {}, true, false});
    ScriptedLibrary library(2);
    library.m_manifest = [&](int) {
        return media.url(QStringLiteral("/old.m3u8")).toString();
    };
    library.start();
    library.window()->resize(1200, 800);
    library.window()->assetView()->selectRow(0);
    const auto notice = [&] {
        const auto *label = library.window()->findChild<QLabel *>(QStringLiteral("playerMessage"));
        return label && label->isVisible() ? label->text() : QString();
    };
    QTRY_VERIFY(notice().contains(QStringLiteral("refused to hand out")));
    const int asked = library.retrievals(2);
    QSignalSpy states(library.playback(), &Playback::stateChanged);
    QVERIFY(!states.wait(500)); // and not again and again
    QCOMPARE(library.retrievals(2), asked);
    int looked = 0;
    for (const QString &request : media.requests())
        looked += request == QLatin1String("GET /old.m3u8") ? 1 : 0;
    QVERIFY2(looked >= 2 && looked <= 6, qPrintable(QString::number(looked)));
}

void TestPreview::aNewLinkPlaysByItself()
{
    MediaServer media;
    QTemporaryDir folder;
    QProcess ffmpeg;
    ffmpeg.start(QStringLiteral("ffmpeg"),
                 {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"), m_video,
                  QStringLiteral("-c"), QStringLiteral("copy"), QStringLiteral("-hls_list_size"),
                  QStringLiteral("0"), folder.filePath(QStringLiteral("index.m3u8"))});
    QVERIFY(ffmpeg.waitForFinished(60'000) && ffmpeg.exitCode() == 0);
    const QStringList parts = QDir(folder.path()).entryList(QDir::Files);
    for (const QString &part : parts) {
        QFile file(folder.filePath(part));
        QVERIFY(file.open(QIODevice::ReadOnly));
        media.set(QStringLiteral("/new/") + part, {200, file.readAll(), {}, true, false});
    }
    media.set(QStringLiteral("/old.m3u8"), {403, "expired", {}, true, false});
    ScriptedLibrary library(2);
    library.m_manifest = [&](int) {
        const bool isRefused = media.requests().contains(QStringLiteral("GET /old.m3u8"));
        return media
                .url(isRefused ? QStringLiteral("/new/index.m3u8") : QStringLiteral("/old.m3u8"))
                .toString();
    };
    library.start();
    library.window()->resize(1200, 800);
    library.window()->assetView()->selectRow(0);
    QTRY_VERIFY(media.requests().contains(QStringLiteral("GET /old.m3u8")));
    QTRY_COMPARE(library.playback()->state(), Playback::State::Paused);
    QTRY_COMPARE(library.playback()->videoSize(), QSize(320, 180));
    const auto *notice = library.window()->findChild<QLabel *>(QStringLiteral("playerMessage"));
    QVERIFY(!notice || !notice->isVisible());
}

/// Streams, pipelines, threads and files go with what they were for.
void TestPreview::quickSelectionsLeakNothing()
{
    start(true);
    selectReady();
    const std::optional<Asset> asset = m_context->assets()->assetAt(0);
    const auto count = [](const char *folder) {
        return int(QDir(QLatin1String(folder))
                           .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)
                           .size());
    };
    QSignalSpy states(playback(), &Playback::stateChanged);
    const auto select = [&](int times) {
        for (int i = 0; i < times; ++i) {
            // Most are left before their stream is asked for, the others while it loads or is there.
            window()->assetView()->clearSelection();
            window()->assetView()->selectRow(0);
            if (i % 4 == 3)
                states.wait(300);
        }
        window()->assetView()->clearSelection();
    };
    select(20);
    QTRY_COMPARE(playback()->state(), Playback::State::Empty);
    QTRY_VERIFY(playback()->findChildren<QObject *>().size() < 60);
    const int threads = count("/proc/self/task");
    const int files = count("/proc/self/fd");
    select(200);
    QTRY_COMPARE(playback()->state(), Playback::State::Empty);
    QTRY_VERIFY2_WITH_TIMEOUT(count("/proc/self/task") <= threads + 6,
                              qPrintable(QString::number(count("/proc/self/task"))), 40'000);
    QTRY_VERIFY2_WITH_TIMEOUT(count("/proc/self/fd") <= files + 12,
                              qPrintable(QString::number(count("/proc/self/fd"))), 40'000);
}

REELDECK_TEST(TestPreview)
#include "tst_preview.moc"
