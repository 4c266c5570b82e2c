#include "base/language.h"
#include "media/mediaserver.h"
#include "media/playback.h"
#include "media/sound/waveform.h"
#include "ui/basics/iconlabel.h"
#include "ui/player/playerview.h"
#include "ui/player/videosurface.h"
#include "ui/samples.h"
#include "ui/theme/theme.h"

#include "support/testprogram.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QSlider>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace reeldeck;
using namespace reeldeck::tests;
using namespace std::chrono_literals;
using State = Playback::State;

namespace {

/// What can be seen of a kind in a part of the window.
template <typename Part>
QList<QWidget *> visibleOf(const QWidget *in)
{
    QList<QWidget *> found;
    for (Part *part : in->findChildren<Part *>()) {
        if (part->isVisible())
            found << part;
    }
    return found;
}

} // namespace

/// With a real Playback over a file of 20 s from ffmpeg, as the person sees and works it.
class TestPlayerView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void showsNoControlsWithoutSomethingToPlay();
    void playsAndPausesByButtonAndKeys();
    void jumpsByKeys();
    void jumpsWhereTheSliderIsClicked();
    void seeksWhereTheHandleIsDropped();
    void mutesAndSetsTheVolume();
    void showsTimeRenditionAndFrames();
    void takesItsKeysBeforeShortcutsOfTheWindow();
    void movesTheSameSurfaceIntoFullScreenAndBack();
    void closingTheFullScreenWindowComesBack();
    void leavingFullScreenGivesTheKeyboardBack();
    void controlsGoWhenThePointerRestsElsewhere();
    void whatLoadsSlowlySaysSo();
    void showsAnErrorInPlaceWithRetry();
    void anErrorFitsAtEachWidth_data();
    void anErrorFitsAtEachWidth();
    void saysWhyItIsSilentOnADarkGround();
    void aPieceThatDoesNotComeIsToldAndItGoesOn();
    void aWaveformStandsInTheSeekBar_data();
    void aWaveformStandsInTheSeekBar();
    void aCoverStandsAboveTheWaveform();
    void messageReplacesTheControls();
    void asksToOpenWhenPlayedWhileEmpty();
    void survivesItsPlayback();

private:
    void openSample();
    QAbstractButton *button(const char *name) const
    {
        return named<QAbstractButton>(*m_view, QString::fromLatin1(name));
    }
    QSlider *slider(const char *name) const
    {
        return named<QSlider>(*m_view, QString::fromLatin1(name));
    }
    QWidget *stage() const
    {
        for (QWidget *widget : QApplication::allWidgets()) {
            if (widget->objectName() == QLatin1String("playerStage"))
                return widget;
        }
        return nullptr;
    }
    void waitForPosition(std::chrono::milliseconds wanted) const
    {
        QTRY_VERIFY(std::chrono::abs(m_playback->position() - wanted) < 1s);
    }

    QTemporaryDir m_folder;
    QString m_sample;
    std::unique_ptr<Playback> m_playback;
    std::unique_ptr<QWidget> m_window;
    PlayerView *m_view = nullptr;
};

void TestPlayerView::initTestCase()
{
    chooseMediaBackend();
    theme::apply(*qApp, theme::Scheme::Light);
    m_sample = m_folder.filePath(QStringLiteral("sample.mp4"));
    const QStringList arguments =
            QStringLiteral("-v error -f lavfi -i testsrc2=s=320x180:r=10:d=20 "
                           "-c:v libx264 -preset ultrafast -g 10 "
                           "-pix_fmt yuv420p -y")
                    .split(QLatin1Char(' '));
    QProcess ffmpeg;
    ffmpeg.start(QStringLiteral("ffmpeg"), arguments + QStringList{m_sample});
    QVERIFY(ffmpeg.waitForFinished(60000) && ffmpeg.exitCode() == 0);
}

void TestPlayerView::init()
{
    m_playback = std::make_unique<Playback>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(480, 270);
    m_view = new PlayerView(m_window.get());
    m_view->resize(m_window->size());
    m_view->setKind(MediaKind::Video);
    m_view->setPlayback(m_playback.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get(), tests::Patience));
    m_view->setFocus();
}

void TestPlayerView::cleanup()
{
    m_window.reset();
    m_playback.reset();
}

void TestPlayerView::openSample()
{
    m_playback->open(QUrl::fromLocalFile(m_sample));
    QTRY_COMPARE(m_playback->state(), State::Paused);
    QTRY_VERIFY(m_playback->duration() > 19s);
}

void TestPlayerView::showsNoControlsWithoutSomethingToPlay()
{
    QVERIFY(button("Play"));
    m_view->setKind(MediaKind::Image);
    QVERIFY(!button("Play"));
    m_view->setKind(MediaKind::Audio);
    QVERIFY(button("Play"));
    m_view->setPlayback(nullptr);
    QVERIFY(!button("Play"));
    m_view->setFullScreenShown(true);
    QVERIFY(!m_view->isFullScreenShown());
}

void TestPlayerView::playsAndPausesByButtonAndKeys()
{
    openSample();
    QVERIFY(!button("Play")->isChecked());
    QTest::mouseClick(button("Play"), Qt::LeftButton);
    QCOMPARE(m_playback->state(), State::Playing);
    QVERIFY(button("Play")->isChecked());
    QTest::keyClick(stage(), Qt::Key_Space);
    QCOMPARE(m_playback->state(), State::Paused);
    QVERIFY(!button("Play")->isChecked());
    QTest::keyClick(stage(), Qt::Key_K);
    QCOMPARE(m_playback->state(), State::Playing);
    QTest::mouseClick(stage(), Qt::LeftButton, {}, {20, 20});
    QCOMPARE(m_playback->state(), State::Paused);
}

void TestPlayerView::jumpsByKeys()
{
    openSample();
    QTest::keyClick(stage(), Qt::Key_Right);
    waitForPosition(5s);
    QTest::keyClick(stage(), Qt::Key_L);
    waitForPosition(15s);
    QTest::keyClick(stage(), Qt::Key_J);
    waitForPosition(5s);
    QTest::keyClick(stage(), Qt::Key_Left);
    waitForPosition(0s);
    QTest::keyClick(stage(), Qt::Key_Left); // stops at the beginning
    waitForPosition(0s);
    QTest::keyClick(stage(), Qt::Key_End);
    waitForPosition(20s);
    QTest::keyClick(stage(), Qt::Key_Home);
    waitForPosition(0s);
}

void TestPlayerView::jumpsWhereTheSliderIsClicked()
{
    openSample();
    QSlider *seek = slider("Seek");
    QVERIFY(seek && seek->isEnabled());
    QTest::mouseClick(seek, Qt::LeftButton, {}, {seek->width() / 2, seek->height() / 2});
    QVERIFY(std::chrono::abs(m_playback->position() - 10s) < 500ms);
    QVERIFY(std::abs(seek->value() - 10000) < 500);
    QCOMPARE(shown<QLabel>(*m_view, "playerTime"), QStringLiteral("0:10 / 0:20"));
}

void TestPlayerView::seeksWhereTheHandleIsDropped()
{
    openSample();
    QSlider *seek = slider("Seek");
    const int y = seek->height() / 2;
    QTest::mousePress(seek, Qt::LeftButton, {}, {seek->width() / 4, y});
    QTest::mouseMove(seek, {seek->width() / 2, y});
    QTest::mouseMove(seek, {seek->width() * 3 / 4, y});
    QVERIFY(std::abs(seek->sliderPosition() - 15000) < 500);
    QTest::mouseRelease(seek, Qt::LeftButton, {}, {seek->width() * 3 / 4, y});
    QVERIFY(std::chrono::abs(m_playback->position() - 15s) < 500ms);
}

void TestPlayerView::mutesAndSetsTheVolume()
{
    QTest::keyClick(stage(), Qt::Key_M);
    QVERIFY(m_playback->isMuted());
    QVERIFY(button("Mute")->isChecked());
    QTest::mouseClick(button("Mute"), Qt::LeftButton);
    QVERIFY(!m_playback->isMuted());
    slider("Volume")->setValue(40);
    QVERIFY(qAbs(m_playback->volume() - 0.4) < 0.01);
    QTest::keyClick(stage(), Qt::Key_M);
    QCOMPARE(slider("Volume")->value(), 0);
    QTest::keyClick(stage(), Qt::Key_M);
    QCOMPARE(slider("Volume")->value(), 40);
    // Who turns it up wants to hear it; all the way down is silence.
    QTest::keyClick(stage(), Qt::Key_M);
    const QRect volume = slider("Volume")->rect();
    QTest::mouseClick(slider("Volume"), Qt::LeftButton, {}, volume.center());
    QVERIFY(!m_playback->isMuted());
    QVERIFY(!button("Mute")->isChecked());
    QVERIFY(qAbs(m_playback->volume() - 0.5) < 0.1);
    slider("Volume")->setValue(0);
    QVERIFY(m_playback->isMuted());
}

void TestPlayerView::showsTimeRenditionAndFrames()
{
    m_view->setPoster(picture({160, 90}, Qt::red, Qt::red));
    const auto corner = [this] {
        return m_view->grab().toImage().pixelColor(5, 5);
    };
    QCOMPARE(corner(), QColor(Qt::red));
    openSample();
    QTRY_COMPARE(shown<QLabel>(*m_view, "playerTime"), QStringLiteral("0:00 / 0:20"));
    QCOMPARE(shown<QLabel>(*m_view, "playerRendition"), QStringLiteral("180p"));
    QVERIFY(corner() != QColor(Qt::red));
    m_playback->play();
    QTRY_COMPARE(shown<QLabel>(*m_view, "playerTime"), QStringLiteral("0:01 / 0:20"));
    QCOMPARE(slider("Seek")->accessibleDescription(), QStringLiteral("0:01 / 0:20"));
    m_playback->close();
    QCOMPARE(corner(), QColor(Qt::red));
}

void TestPlayerView::takesItsKeysBeforeShortcutsOfTheWindow()
{
    openSample();
    QShortcut space(QKeySequence(Qt::Key_Space), m_window.get());
    QShortcut refresh(QKeySequence(Qt::Key_F5), m_window.get());
    QSignalSpy spaceActivated(&space, &QShortcut::activated);
    QSignalSpy refreshActivated(&refresh, &QShortcut::activated);
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), tests::Patience));
    QTRY_COMPARE(QApplication::focusWidget(), stage());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F5);
    QCOMPARE(spaceActivated.size(), 0);
    QCOMPARE(refreshActivated.size(), 1);
}

void TestPlayerView::movesTheSameSurfaceIntoFullScreenAndBack()
{
    openSample();
    QSignalSpy changes(m_view, &PlayerView::fullScreenShownChanged);
    auto *surface = m_view->findChild<VideoSurface *>();
    QTest::keyClick(stage(), Qt::Key_F);
    QVERIFY(m_view->isFullScreenShown());
    QVERIFY(surface->window() != m_window.get());
    QVERIFY(surface->window()->isFullScreen());
    QVERIFY(surface->hasFrame());
    QTest::keyClick(stage(), Qt::Key_Space);
    QCOMPARE(m_playback->state(), State::Playing);
    QTest::keyClick(stage(), Qt::Key_Escape);
    QVERIFY(!m_view->isFullScreenShown());
    QCOMPARE(surface->window(), m_window.get());
    QVERIFY(surface->isVisible());
    QCOMPARE(surface->size(), m_view->size());
    QCOMPARE(changes.size(), 2);
    QCOMPARE(m_playback->state(), State::Playing);
}

void TestPlayerView::closingTheFullScreenWindowComesBack()
{
    openSample();
    m_view->setFullScreenShown(true);
    stage()->window()->close();
    QVERIFY(!m_view->isFullScreenShown());
    QCOMPARE(stage()->window(), m_window.get());
}

void TestPlayerView::leavingFullScreenGivesTheKeyboardBack()
{
    openSample();
    QLineEdit field(m_window.get());
    QWidget::setTabOrder(&field, m_view);
    field.show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), tests::Patience));
    for (QWidget *before : {static_cast<QWidget *>(&field), stage()}) {
        before->setFocus();
        QTRY_VERIFY(before->hasFocus());
        QTest::keyClick(stage(), Qt::Key_F);
        QVERIFY(QTest::qWaitForWindowActive(stage()->window(), tests::Patience));
        QTRY_VERIFY(stage()->hasFocus());
        QTest::keyClick(stage(), Qt::Key_Escape);
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), tests::Patience));
        QTRY_COMPARE(QApplication::focusWidget(), before);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(m_playback->state(), State::Playing);
}

void TestPlayerView::controlsGoWhenThePointerRestsElsewhere()
{
    openSample();
    m_view->setFullScreenShown(true);
    QVERIFY(QTest::qWaitForWindowExposed(stage()->window()));
    auto *controls = stage()->findChild<QWidget *>(QStringLiteral("playerControls"));
    QTest::mouseMove(controls, controls->rect().center());
    QTRY_VERIFY(controls->underMouse());
    m_playback->play();
    QTRY_COMPARE(m_playback->state(), State::Playing);
    const auto areGone = [controls] {
        return !controls->isVisible();
    };
    QVERIFY(!QTest::qWaitFor(areGone, 3500)); // longer than they stay elsewhere
    QTest::mouseMove(stage(), QPoint(20, 20));
    QVERIFY(QTest::qWaitFor(areGone, 6000));
    QTest::mouseMove(stage(), QPoint(40, 40));
    QTRY_VERIFY(controls->isVisible());
}

void TestPlayerView::whatLoadsSlowlySaysSo()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    m_playback->open(
            QUrl(QStringLiteral("http://127.0.0.1:%1/list.m3u8").arg(silent.serverPort())));
    QCOMPARE(m_playback->state(), State::Loading);
    QCOMPARE(shown<QLabel>(*m_view, "playerMessage"), QString()); // nothing flashes
    QTRY_COMPARE(shown<QLabel>(*m_view, "playerMessage"), QStringLiteral("Loading the stream..."));
    m_playback->open(QUrl::fromLocalFile(m_sample));
    QTRY_COMPARE(m_playback->state(), State::Paused);
    QCOMPARE(shown<QLabel>(*m_view, "playerMessage"), QString());
}

void TestPlayerView::showsAnErrorInPlaceWithRetry()
{
    m_playback->open(QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("missing.m3u8"))));
    QTRY_COMPARE(m_playback->state(), State::Failed);
    QCOMPARE(shown<QLabel>(*m_view, "playerMessage"), m_playback->error()->message);
    QVERIFY(!button("Play"));
    QSignalSpy retry(m_view, &PlayerView::retryRequested);
    QSignalSpy copied(m_view, &PlayerView::copyRequested);
    labelled<QAbstractButton>(*m_view, QStringLiteral("Retry"))->click();
    labelled<QAbstractButton>(*m_view, QStringLiteral("Copy Details"))->click();
    QCOMPARE(retry.size(), 1);
    QCOMPARE(copied.value(0).value(0).toString(), m_playback->error()->details());

    m_playback->open(QUrl::fromLocalFile(m_sample));
    QTRY_COMPARE(m_playback->state(), State::Paused);
    QCOMPARE(shown<QLabel>(*m_view, "playerMessage"), QString());
    QVERIFY(button("Play"));
}

void TestPlayerView::anErrorFitsAtEachWidth_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<MediaKind>("kind");
    for (const char *language : {"en", "de", "fr"}) {
        QTest::addRow("%s, video", language) << QString::fromLatin1(language) << MediaKind::Video;
        QTest::addRow("%s, audio", language) << QString::fromLatin1(language) << MediaKind::Audio;
    }
}

/// Icon, words and four buttons: none cut, none over another.
void TestPlayerView::anErrorFitsAtEachWidth()
{
    QFETCH(QString, language);
    QFETCH(MediaKind, kind);
    const QLocale before;
    Language spoken(QStringLiteral("en"));
    m_view->setKind(kind);
    m_playback->open(QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("missing.m3u8"))));
    QTRY_COMPARE(m_playback->state(), State::Failed);
    spoken.setCode(language);
    QCoreApplication::sendPostedEvents();
    QStringList faults;
    int rows = 0;
    for (const int width : {900, 480, 400, 320, m_view->minimumSizeHint().width(), 480}) {
        m_window->resize(width, m_view->heightForWidth(width));
        m_view->resize(m_window->size());
        for (int i = 0; i < 3; ++i) // what a layout decides may lead to another decision
            QCoreApplication::sendPostedEvents();
        const auto fault = [&faults, width](const QWidget *part, const char *what) {
            faults << QStringLiteral("%1: %2 %3 %4")
                              .arg(width)
                              .arg(QLatin1String(part->metaObject()->className()),
                                   part->property("text").toString(), QLatin1String(what));
        };
        const QWidget *notice = m_view->findChild<QWidget *>(QStringLiteral("playerNotice"));
        QList<QWidget *> parts = visibleOf<QPushButton>(notice) + visibleOf<QLabel>(notice) +
                                 visibleOf<IconLabel>(notice);
        QCOMPARE(parts.size(), 6);
        const auto placeOf = [this](const QWidget *part) {
            return QRect(part->mapTo(m_view, QPoint()), part->size());
        };
        QSet<int> tops;
        for (const QWidget *part : parts) {
            if (!m_view->rect().contains(placeOf(part)))
                fault(part, "is outside");
            const auto *label = qobject_cast<const QLabel *>(part);
            if (label ? label->height() < label->heightForWidth(label->width())
                      : part->width() < part->minimumSizeHint().width() ||
                                part->height() < part->minimumSizeHint().height())
                fault(part, "is cut");
            for (const QWidget *other : parts) {
                if (other != part && placeOf(other).intersects(placeOf(part)))
                    fault(part, "lies over another");
            }
            if (qobject_cast<const QPushButton *>(part))
                tops.insert(placeOf(part).top());
        }
        rows = std::max(rows, int(tops.size()));
    }
    QLocale::setDefault(before);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    QCOMPARE(rows, 4); // at its narrowest
}

/// The words are white in both schemes, and the picture may be, too.
void TestPlayerView::saysWhyItIsSilentOnADarkGround()
{
    QImage white(320, 180, QImage::Format_RGB32);
    white.fill(Qt::white);
    m_view->setPoster(white);
    auto *words = m_view->findChild<QLabel *>(QStringLiteral("playerSilence"));
    words->show();
    theme::apply(*qApp, theme::Scheme::Light); // a sheet that comes anew takes palettes back
    QTRY_VERIFY(words->height() >= words->heightForWidth(words->width()));
    const QImage image = m_view->grab().toImage();
    const QPoint corner = words->mapTo(m_view, QPoint(1, 1)) * image.devicePixelRatio();
    QVERIFY2(image.pixelColor(corner).lightness() < 110,
             qPrintable(image.pixelColor(corner).name()));
}

/// Although the platform answers: it is said, opened again by itself, and goes on where it was.
void TestPlayerView::aPieceThatDoesNotComeIsToldAndItGoesOn()
{
    QProcess ffmpeg;
    ffmpeg.start(QStringLiteral("ffmpeg"),
                 {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"), m_sample,
                  QStringLiteral("-c"), QStringLiteral("copy"), QStringLiteral("-hls_time"),
                  QStringLiteral("2"), QStringLiteral("-hls_playlist_type"), QStringLiteral("vod"),
                  m_folder.filePath(QStringLiteral("stall.m3u8"))});
    QVERIFY(ffmpeg.waitForFinished(60'000) && ffmpeg.exitCode() == 0);
    MediaServer server;
    const QString late = QStringLiteral("stall2.ts");
    const auto answer = [this](const QString &name) {
        QFile file(m_folder.filePath(name));
        return MediaServer::Answer{200,
                                   file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(),
                                   {},
                                   true,
                                   false};
    };
    const QStringList parts = QDir(m_folder.path()).entryList({QStringLiteral("stall*")});
    for (const QString &part : parts)
        server.set(QLatin1Char('/') + part, answer(part));
    server.set(QLatin1Char('/') + late, {200, {}, {}, true, true});
    QStringList said;
    const auto note = [&] {
        const QString words = shown<QLabel>(*m_view, "playerMessage");
        if (!words.isEmpty() && (said.isEmpty() || said.last() != words))
            said << words;
        return words;
    };
    connect(m_playback.get(), &Playback::stateChanged, m_view, note, Qt::QueuedConnection);
    m_playback->open(server.url(QStringLiteral("/stall.m3u8")));
    QTRY_COMPARE(m_playback->state(), State::Paused);
    m_playback->play();
    QTRY_VERIFY(note().contains(QStringLiteral("stands still")));
    QVERIFY(m_playback->position() < 5s);
    server.set(QLatin1Char('/') + late, answer(late));
    QTRY_VERIFY(m_playback->position() > 4'500ms);
    QCOMPARE(m_playback->state(), State::Playing);
    QTRY_VERIFY(note().isEmpty());
    QVERIFY2(said.filter(QStringLiteral("opened again where it was")).size() == 1,
             qPrintable(said.join(QLatin1Char('\n'))));
}

void TestPlayerView::aWaveformStandsInTheSeekBar_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

/// Silence, then sound: the bars say which is where, the position stands in them, and a click goes
/// there.
void TestPlayerView::aWaveformStandsInTheSeekBar()
{
    QFETCH(bool, isDark);
    theme::apply(*qApp, isDark ? theme::Scheme::Dark : theme::Scheme::Light);
    const QString sound = m_folder.filePath(QStringLiteral("sound.wav"));
    QProcess ffmpeg;
    ffmpeg.start(QStringLiteral("ffmpeg"),
                 {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-f"),
                  QStringLiteral("lavfi"), QStringLiteral("-i"),
                  QStringLiteral("aevalsrc='0.9*sin(880*PI*t)*gte(t,5)':d=10"),
                  QStringLiteral("-y"), sound});
    QVERIFY(ffmpeg.waitForFinished(60'000) && ffmpeg.exitCode() == 0);
    Waveform waveform;
    m_view->setWaveform(&waveform);
    m_view->setKind(MediaKind::Audio);
    const int before = slider("Seek")->height();
    m_playback->open(QUrl::fromLocalFile(sound));
    waveform.open(AssetId(QStringLiteral("1")), QUrl::fromLocalFile(sound));
    QTRY_VERIFY(waveform.isDone());
    QTRY_COMPARE(m_playback->state(), State::Paused);
    QTRY_VERIFY(m_playback->duration() > 9s);
    QSlider *seek = slider("Seek");
    QTRY_VERIFY(seek->height() >= 2 * before);
    // How much of a column well above the middle is drawn on.
    const auto isLoud = [&](double share) {
        const QImage now = m_view->grab().toImage();
        const QRect bar(seek->mapTo(m_view, QPoint(0, 0)), seek->size());
        int lit = 0;
        for (int x = 0; x < 9; ++x) {
            const QPoint at(bar.left() + int(bar.width() * share) + x,
                            bar.top() + bar.height() / 2 - 12);
            lit += now.pixelColor(at * now.devicePixelRatio()).lightness() > 90 ? 1 : 0;
        }
        return lit >= 5;
    };
    QVERIFY(!isLoud(0.2) && !isLoud(0.4));
    QVERIFY(isLoud(0.6) && isLoud(0.9));
    QTest::mouseClick(seek, Qt::LeftButton, {}, {seek->width() * 3 / 4, 8});
    QVERIFY(std::chrono::abs(m_playback->position() - 7'500ms) < 300ms);
    // What was played is brighter.
    const auto brightest = [&](double from, double to) {
        const QImage now = m_view->grab().toImage();
        const QPoint corner = seek->mapTo(m_view, QPoint(0, 0));
        int most = 0;
        for (int x = int(seek->width() * from); x < int(seek->width() * to); ++x)
            most = std::max(most, now.pixelColor((corner + QPoint(x, seek->height() / 2 - 12)) *
                                                 now.devicePixelRatio())
                                          .lightness());
        return most;
    };
    QTRY_VERIFY(brightest(0.55, 0.7) > 250);
    QVERIFY(brightest(0.8, 0.95) < 200);
    waveform.close();
    QCOMPARE(seek->height(), before);
    theme::apply(*qApp, theme::Scheme::Light);
}

void TestPlayerView::aCoverStandsAboveTheWaveform()
{
    m_view->setKind(MediaKind::Audio);
    const auto top = [this] {
        return m_view->findChild<VideoSurface *>()->pictureRect();
    };
    m_view->setPoster(picture({300, 300}, Qt::red, Qt::red));
    QCOMPARE(top().bottom(), m_view->height() - 1);
    Waveform waveform;
    m_view->setWaveform(&waveform);
    const QString sound = m_folder.filePath(QStringLiteral("short.wav"));
    QProcess ffmpeg;
    ffmpeg.start(QStringLiteral("ffmpeg"),
                 {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-f"),
                  QStringLiteral("lavfi"), QStringLiteral("-i"), QStringLiteral("sine=d=1"),
                  QStringLiteral("-y"), sound});
    QVERIFY(ffmpeg.waitForFinished(60'000) && ffmpeg.exitCode() == 0);
    waveform.open(AssetId(QStringLiteral("1")), QUrl::fromLocalFile(sound));
    QTRY_VERIFY(!waveform.peaks().isEmpty());
    QVERIFY(top().height() > 60);
    QVERIFY(top().bottom() < slider("Seek")->mapTo(m_view, QPoint(0, 0)).y());
    // The platform's own picture of the sound would be a second waveform.
    m_view->setPoster(picture({640, 240}, Qt::red, Qt::red));
    QVERIFY(top().isEmpty());
    waveform.close();
    QVERIFY(!top().isEmpty());
}

void TestPlayerView::messageReplacesTheControls()
{
    m_view->setMessage(QStringLiteral("<i>The stream is pending.</i>"));
    QCOMPARE(shown<QLabel>(*m_view, "playerMessage"),
             QStringLiteral("<i>The stream is pending.</i>"));
    QVERIFY(!button("Play"));
    QVERIFY(!labelled<QAbstractButton>(*m_view, QStringLiteral("Retry")));
    QTest::keyClick(stage(), Qt::Key_F);
    QVERIFY(!m_view->isFullScreenShown());
    m_view->setMessage({});
    QVERIFY(button("Play"));
}

void TestPlayerView::asksToOpenWhenPlayedWhileEmpty()
{
    QSignalSpy asked(m_view, &PlayerView::playRequested);
    QTest::mouseClick(button("Play"), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QVERIFY(!button("Play")->isChecked());
}

void TestPlayerView::survivesItsPlayback()
{
    openSample();
    m_playback->play();
    m_playback.reset();
    QVERIFY(!button("Play"));
    QTest::keyClick(stage(), Qt::Key_Space);
    m_view->grab();
}

REELDECK_TEST(TestPlayerView)
#include "tst_playerview.moc"
