#include "media/pictures/pictureshow.h"
#include "ui/player/picturestage.h"
#include "ui/player/pictureview.h"
#include "ui/player/picturezoom.h"
#include "ui/player/playerview.h"
#include "ui/samples.h"
#include "ui/theme/theme.h"

#include "support/testprogram.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QProcess>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace reeldeck;
using namespace reeldeck::tests;
using namespace std::chrono_literals;

/// An image in the player's place, as a person looks at it: by pointer and by key.
class TestPictureView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void zoomKeepsThePlaceUnderThePointer();
    void zoomLeavesNoGroundAtAnEdge();
    void zoomIsBounded();
    void keysZoomAndPan();
    void buttonsZoom();
    void wheelZoomsAtThePointer();
    void wheelScrollsThePaneUntilThePictureHasTheKeyboard();
    void dragPans();
    void aPictureOfItsOwnSizeIsSharp();
    void aHugePictureIsSharpWhereItIsLookedAt();
    void anotherPictureIsLookedAtAsAWhole();
    void isShownLarge();
    void hasAMenuInFullScreen();
    void animationIsPausedAndPlayed();
    void troubleIsToldWithRetry();
    void aThumbnailSaysWhatItIs();
    void aScreenReaderHearsItsState();
    void controlsShowWhereSomebodyIs();
    void survivesItsShow();

private:
    QString saved(const QString &name, const QImage &image) const
    {
        const QString path = m_folder.filePath(name);
        image.save(path);
        return path;
    }
    void open(const QString &path);
    void open(const QImage &image) { open(saved(QStringLiteral("picture.png"), image)); }
    QAbstractButton *button(const char *name) const
    {
        return named<QAbstractButton>(*m_view, QString::fromLatin1(name));
    }
    QWidget *stage() const { return m_stage; }
    PictureView *canvas() const { return m_stage->findChild<PictureView *>(); }
    double scale() const { return canvas()->zoom().scale(); }
    QString words() const { return shown<QLabel>(*m_stage, "playerMessage"); }
    QColor seen(const QPoint &at) const
    {
        const QImage now = canvas()->grab().toImage();
        return now.pixelColor(at * now.devicePixelRatio());
    }
    void wheel(const QPoint &at, int turned, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWheelEvent event(at, canvas()->mapToGlobal(QPointF(at)), {}, QPoint(0, turned),
                          Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(canvas(), &event);
    }

    QTemporaryDir m_folder;
    QString m_animated;
    std::unique_ptr<PictureShow> m_show;
    std::unique_ptr<QWidget> m_window;
    PlayerView *m_view = nullptr;
    QPointer<PictureStage> m_stage; ///< Moves to a window of its own in full screen.
};

/// Red with a blue quarter at its end.
static QImage quarter(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter(&image).fillRect(
            QRect(size.width() / 2, size.height() / 2, size.width(), size.height()), Qt::blue);
    return image;
}

void TestPictureView::initTestCase()
{
    theme::apply(*qApp, theme::Scheme::Light);
    m_animated = m_folder.filePath(QStringLiteral("animated.gif"));
    QProcess ffmpeg;
    ffmpeg.start(QStringLiteral("ffmpeg"),
                 {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-f"),
                  QStringLiteral("lavfi"), QStringLiteral("-i"),
                  QStringLiteral("testsrc=s=64x48:r=20:d=0.2"), QStringLiteral("-loop"),
                  QStringLiteral("0"), QStringLiteral("-y"), m_animated});
    QVERIFY(ffmpeg.waitForFinished(60'000) && ffmpeg.exitCode() == 0);
}

void TestPictureView::init()
{
    m_show = std::make_unique<PictureShow>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(480, 270);
    m_view = new PlayerView(m_window.get());
    m_view->resize(m_window->size());
    m_view->setPicture(m_show.get());
    m_view->setKind(MediaKind::Image);
    m_stage = m_view->findChild<PictureStage *>();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), tests::Patience));
    m_view->setFocus();
}

void TestPictureView::cleanup()
{
    m_window.reset();
    m_show.reset();
}

void TestPictureView::open(const QString &path)
{
    m_show->close();
    m_show->open(QUrl::fromLocalFile(path));
    QTRY_COMPARE(m_show->state(), PictureShow::State::Ready);
}

void TestPictureView::zoomKeepsThePlaceUnderThePointer()
{
    PictureZoom zoom;
    zoom.setPicture({1000, 800});
    zoom.setView({400, 400});
    QCOMPARE(zoom.scale(), 0.4);
    QCOMPARE(zoom.target(), QRectF(0, 40, 400, 320));
    const auto pictureAt = [&](const QPointF &at) {
        return (at - zoom.target().topLeft()) / zoom.scale();
    };
    const QPointF at(130, 170);
    const QPointF before = pictureAt(at);
    for (const double scale : {1.0, 3.0, 8.0, 2.0, 1.5}) {
        zoom.setScale(scale, at);
        QVERIFY(QLineF(pictureAt(at), before).length() < 0.01);
    }
    zoom.setView({300, 500}); // what is in the middle stays there
    const QPointF middle = pictureAt({150, 250});
    zoom.setView({500, 300});
    QVERIFY(QLineF(pictureAt({250, 150}), middle).length() < 0.01);
}

void TestPictureView::zoomLeavesNoGroundAtAnEdge()
{
    PictureZoom zoom;
    zoom.setPicture({1000, 500});
    zoom.setView({400, 400});
    QVERIFY(!zoom.canPan());
    zoom.setScale(1, {0, 0});
    QVERIFY(zoom.canPan());
    zoom.pan({5000, 5000});
    QCOMPARE(zoom.target().topLeft(), QPointF(0, 0));
    QCOMPARE(zoom.visible(), QRectF(0, 0, 400, 400));
    zoom.pan({-5000, -5000});
    QCOMPARE(zoom.target().bottomRight(), QPointF(400, 400));
    zoom.setScale(0.6, {200, 200}); // 600 x 300: wider than the view, and lower
    QCOMPARE(zoom.target().top(), 50.0);
    zoom.fit();
    QCOMPARE(zoom.target(), QRectF(0, 100, 400, 200));
}

void TestPictureView::zoomIsBounded()
{
    PictureZoom zoom;
    zoom.setScale(5, {}); // of nothing
    QCOMPARE(zoom.scale(), 1.0);
    zoom.setPicture({1000, 500});
    zoom.setView({400, 400});
    zoom.setScale(1e9, {200, 200});
    QCOMPARE(zoom.scale(), PictureZoom::Largest);
    zoom.setScale(0, {200, 200});
    QCOMPARE(zoom.scale(), PictureZoom::Smallest);
    zoom.setPicture({2, 2}); // fitting goes beyond
    QCOMPARE(zoom.scale(), 200.0);
    zoom.setScale(1e9, {200, 200});
    QCOMPARE(zoom.scale(), 200.0);
}

void TestPictureView::keysZoomAndPan()
{
    open(quarter({1920, 1080}));
    QCOMPARE(scale(), 0.25);
    QCOMPARE(seen({20, 20}), QColor(Qt::red));
    QCOMPARE(seen({460, 250}), QColor(Qt::blue));
    QTest::keyClick(stage(), Qt::Key_1);
    QCOMPARE(scale(), 1.0);
    QTest::keyClick(stage(), Qt::Key_Plus, Qt::ShiftModifier);
    QCOMPARE(scale(), 1.25);
    QTest::keyClick(stage(), Qt::Key_Equal);
    QTest::keyClick(stage(), Qt::Key_Minus);
    QTest::keyClick(stage(), Qt::Key_Minus);
    QCOMPARE(scale(), 1.0);
    QCOMPARE(seen({100, 100}), QColor(Qt::red)); // the four colours meet in the middle
    QCOMPARE(seen({380, 200}), QColor(Qt::blue));
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(stage(), Qt::Key_Right);
        QTest::keyClick(stage(), Qt::Key_Down);
    }
    QCOMPARE(canvas()->zoom().visible().bottomRight(), QPointF(1920, 1080));
    QCOMPARE(seen({20, 20}), QColor(Qt::blue));
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(stage(), Qt::Key_Left);
        QTest::keyClick(stage(), Qt::Key_Up);
    }
    QCOMPARE(canvas()->zoom().visible().topLeft(), QPointF(0, 0));
    QTest::keyClick(stage(), Qt::Key_0);
    QVERIFY(canvas()->zoom().isFit());
    QCOMPARE(scale(), 0.25);
}

void TestPictureView::buttonsZoom()
{
    open(quarter({1920, 1080}));
    const auto press = [this](const char *name) {
        QVERIFY2(button(name) && button(name)->isEnabled(), name);
        QTest::mouseClick(button(name), Qt::LeftButton);
    };
    press("100 %");
    QCOMPARE(scale(), 1.0);
    QVERIFY(button("100 %")->isChecked() && !button("Fit")->isChecked());
    QCOMPARE(shown<QLabel>(*m_view, "picturePercent"), QStringLiteral("100 %"));
    press("100 %"); // once more is no off
    QVERIFY(button("100 %")->isChecked());
    press("Zoom in");
    QCOMPARE(scale(), 1.25);
    QVERIFY(!button("100 %")->isChecked());
    press("Zoom out");
    QCOMPARE(scale(), 1.0);
    press("Fit");
    QVERIFY(canvas()->zoom().isFit() && button("Fit")->isChecked());
    QCOMPARE(shown<QLabel>(*m_view, "picturePercent"), QStringLiteral("25 %"));
    QVERIFY(!button("Play"));
}

void TestPictureView::wheelZoomsAtThePointer()
{
    open(quarter({1920, 1080}));
    const QPoint at(120, 200);
    const auto pictureAt = [this](const QPoint &place) {
        return (QPointF(place) - canvas()->zoom().target().topLeft()) / scale();
    };
    const QPointF before = pictureAt(at);
    wheel(at, 240, Qt::ControlModifier);
    QCOMPARE(scale(), 0.25 * 1.25 * 1.25);
    QVERIFY(QLineF(pictureAt(at), before).length() < 0.01);
    wheel(at, 120);
    QCOMPARE(scale(), 0.25 * 1.25 * 1.25 * 1.25);
    wheel(at, -360);
    QVERIFY(qAbs(scale() - 0.25) < 1e-9);
}

void TestPictureView::wheelScrollsThePaneUntilThePictureHasTheKeyboard()
{
    open(quarter({1920, 1080}));
    QWidget other(m_window.get());
    other.setFocusPolicy(Qt::StrongFocus);
    other.show();
    other.setFocus();
    QTRY_VERIFY(other.hasFocus());
    wheel({100, 100}, 120);
    QCOMPARE(scale(), 0.25);
    wheel({100, 100}, 120, Qt::ControlModifier);
    QVERIFY(scale() > 0.25);
    QTest::mouseClick(canvas(), Qt::LeftButton, {}, {100, 100});
    QTRY_VERIFY(stage()->hasFocus());
    const double before = scale();
    wheel({100, 100}, 120);
    QVERIFY(scale() > before);
}

void TestPictureView::dragPans()
{
    open(quarter({1920, 1080}));
    QCOMPARE(canvas()->cursor().shape(), Qt::ArrowCursor); // there is nowhere to go
    QTest::keyClick(stage(), Qt::Key_1);
    QCOMPARE(canvas()->cursor().shape(), Qt::OpenHandCursor);
    const QPointF before = canvas()->zoom().visible().topLeft();
    QTest::mousePress(canvas(), Qt::LeftButton, {}, {200, 100});
    QCOMPARE(canvas()->cursor().shape(), Qt::ClosedHandCursor);
    QTest::mouseMove(canvas(), {250, 110});
    QTest::mouseMove(canvas(), {300, 130});
    QCOMPARE(canvas()->zoom().visible().topLeft(), before - QPointF(100, 30));
    QTest::mouseRelease(canvas(), Qt::LeftButton, {}, {300, 130});
    QCOMPARE(canvas()->cursor().shape(), Qt::OpenHandCursor);
    QTest::mouseMove(canvas(), {100, 100});
    QCOMPARE(canvas()->zoom().visible().topLeft(), before - QPointF(100, 30));
}

/// At 100 % each pixel is there as it is.
void TestPictureView::aPictureOfItsOwnSizeIsSharp()
{
    QImage stripes(600, 400, QImage::Format_RGB32);
    for (int y = 0; y < stripes.height(); ++y) {
        for (int x = 0; x < stripes.width(); ++x)
            stripes.setPixelColor(x, y, x % 2 == 0 ? Qt::black : Qt::white);
    }
    open(stripes);
    QTest::keyClick(stage(), Qt::Key_1);
    const QImage now = canvas()->grab().toImage();
    for (int x = 100; x < 110; ++x) {
        const QColor is = now.pixelColor(x, 60);
        QVERIFY2(is == QColor(Qt::black) || is == QColor(Qt::white), qPrintable(is.name()));
        QVERIFY(is != now.pixelColor(x + 1, 60));
    }
}

void TestPictureView::aHugePictureIsSharpWhereItIsLookedAt()
{
    QImage huge(6000, 4000, QImage::Format_RGB32);
    huge.fill(Qt::white);
    {
        QPainter painter(&huge);
        for (int x = 0; x < huge.width(); x += 16)
            painter.fillRect(x, 0, 8, huge.height(), Qt::black);
    }
    const QString path = m_folder.filePath(QStringLiteral("huge.jpg"));
    QVERIFY(huge.save(path, "jpg", 95));
    huge = {};
    open(path);
    QVERIFY(m_show->isReduced());
    QTest::keyClick(stage(), Qt::Key_1);
    QTRY_VERIFY(!m_show->part().isNull());
    QVERIFY(m_show->partRect().contains(canvas()->zoom().visible().toRect()));
    const QImage now = canvas()->grab().toImage();
    const int left = 16 - int(canvas()->zoom().visible().left()) % 16 + 64;
    QVERIFY(now.pixelColor(left + 4, 60).lightness() < 40);
    QVERIFY(now.pixelColor(left + 12, 60).lightness() > 215);
}

void TestPictureView::anotherPictureIsLookedAtAsAWhole()
{
    open(quarter({1920, 1080}));
    QTest::keyClick(stage(), Qt::Key_1);
    open(saved(QStringLiteral("other.png"), quarter({1920, 1080})));
    QVERIFY(canvas()->zoom().isFit());
    QTest::keyClick(stage(), Qt::Key_1);
    m_show->close();
    m_view->reset();
    QVERIFY(!canvas()->hasPicture());
    QTest::keyClick(stage(), Qt::Key_Plus);
    QVERIFY(canvas()->zoom().isFit());
}

void TestPictureView::isShownLarge()
{
    QTest::keyClick(stage(), Qt::Key_F);
    QVERIFY(!m_view->isFullScreenShown()); // there is no picture yet
    m_view->setPoster(picture({160, 90}, Qt::red, Qt::red));
    QTest::keyClick(stage(), Qt::Key_F);
    QVERIFY(m_view->isFullScreenShown());
    QVERIFY(stage()->window()->isFullScreen());
    QTest::keyClick(stage(), Qt::Key_Escape);
    QVERIFY(!m_view->isFullScreenShown());
    QTRY_VERIFY(stage()->hasFocus());
    open(quarter({1920, 1080}));
    QTest::keyClick(stage(), Qt::Key_1);
    QTest::mouseDClick(canvas(), Qt::LeftButton, {}, {100, 60});
    QVERIFY(m_view->isFullScreenShown());
    QCOMPARE(scale(), 1.0); // as it was
    QVERIFY(QTest::qWaitForWindowActive(stage()->window(), tests::Patience));
    wheel({100, 100}, 120);
    QVERIFY(scale() > 1);
    m_view->setKind(MediaKind::Video); // another subject
    QVERIFY(!m_view->isFullScreenShown());
    QVERIFY(!m_stage->isVisible());
}

void TestPictureView::hasAMenuInFullScreen()
{
    open(quarter({1920, 1080}));
    m_view->setFullScreenShown(true);
    QVERIFY(QTest::qWaitForWindowActive(stage()->window(), tests::Patience));
    const auto choose = [this](const QString &text) {
        QContextMenuEvent asked(QContextMenuEvent::Mouse, {50, 50}, {50, 50});
        QApplication::sendEvent(canvas(), &asked);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text().section(QLatin1Char('\t'), 0, 0).remove(QLatin1Char('&')) == text) {
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                return;
            }
        }
        QFAIL(qPrintable(text));
    };
    choose(QStringLiteral("100 %"));
    QCOMPARE(scale(), 1.0);
    choose(QStringLiteral("Larger"));
    QCOMPARE(scale(), 1.25);
    choose(QStringLiteral("Smaller"));
    QCOMPARE(scale(), 1.0);
    choose(QStringLiteral("As It Fits"));
    QVERIFY(canvas()->zoom().isFit());
    choose(QStringLiteral("Leave Full Screen"));
    QVERIFY(!m_view->isFullScreenShown());
}

void TestPictureView::animationIsPausedAndPlayed()
{
    open(m_animated);
    QTRY_VERIFY(button("Play"));
    QVERIFY(m_show->isPlaying() && button("Play")->isChecked());
    QTest::keyClick(stage(), Qt::Key_Space);
    QVERIFY(!m_show->isPlaying() && !button("Play")->isChecked());
    QTest::mouseClick(button("Play"), Qt::LeftButton);
    QVERIFY(m_show->isPlaying() && button("Play")->isChecked());
    // Nobody sees it: it rests.
    m_window->hide();
    QSignalSpy changes(m_show.get(), &PictureShow::pictureChanged);
    changes.wait(200);
    QVERIFY(changes.size() <= 1);
    m_window->show();
    QTRY_VERIFY(changes.size() > 2);
}

void TestPictureView::troubleIsToldWithRetry()
{
    const QString path = m_folder.filePath(QStringLiteral("later.png"));
    m_show->open(QUrl::fromLocalFile(path));
    QTRY_COMPARE(m_show->state(), PictureShow::State::Failed);
    QCOMPARE(words(), m_show->error()->message);
    QVERIFY(!labelled<QAbstractButton>(*m_view, QStringLiteral("Copy Stream URL")));
    QSignalSpy copied(m_view, &PlayerView::copyRequested);
    QSignalSpy retry(m_view, &PlayerView::retryRequested);
    QTest::mouseClick(labelled<QAbstractButton>(*m_view, QStringLiteral("Copy Details")),
                      Qt::LeftButton);
    QCOMPARE(copied.value(0).value(0).toString(), m_show->error()->details());
    QTest::mouseClick(labelled<QAbstractButton>(*m_view, QStringLiteral("Retry")), Qt::LeftButton);
    QCOMPARE(retry.size(), 1);
    open(saved(QStringLiteral("later.png"), quarter({64, 64})));
    QVERIFY(words().isEmpty());
}

void TestPictureView::aThumbnailSaysWhatItIs()
{
    open(quarter({640, 360}));
    m_view->setNote(QStringLiteral("This is the platform's thumbnail."));
    QCOMPARE(shown<QLabel>(*m_view, "pictureNote"),
             QStringLiteral("This is the platform's thumbnail."));
    m_view->reset();
    QVERIFY(shown<QLabel>(*m_view, "pictureNote").isEmpty());
    m_show->close();
    m_view->setMessage(QStringLiteral("There is no picture."));
    QCOMPARE(words(), QStringLiteral("There is no picture."));
    m_view->setPoster(picture()); // now there is
    QVERIFY(words().isEmpty());
}

void TestPictureView::aScreenReaderHearsItsState()
{
    QCOMPARE(stage()->accessibleName(), QStringLiteral("Picture"));
    open(quarter({1920, 1080}));
    QCOMPARE(stage()->accessibleDescription(),
             QStringLiteral("1,920 × 1,080 pixels, 25 %, as it fits"));
    QTest::keyClick(stage(), Qt::Key_1);
    QCOMPARE(stage()->accessibleDescription(), QStringLiteral("1,920 × 1,080 pixels, 100 %"));
    open(m_animated);
    QVERIFY(stage()->accessibleDescription().endsWith(QStringLiteral("Playing")));
    QTest::keyClick(stage(), Qt::Key_K);
    QVERIFY(stage()->accessibleDescription().endsWith(QStringLiteral("Not playing")));
}

void TestPictureView::controlsShowWhereSomebodyIs()
{
    open(quarter({1920, 1080}));
    QTRY_VERIFY(button("Fit")); // it has the keyboard
    QTest::mouseMove(canvas(), {200, 100});
    for (const char *name : {"Zoom out", "Zoom in", "Fit", "100 %", "Full screen"}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), button(name));
        QVERIFY(button(name)->isVisible());
    }
    QWidget other(m_window.get());
    other.setFocusPolicy(Qt::StrongFocus);
    other.setGeometry(0, 0, 40, 40);
    other.show();
    QTest::mouseMove(&other, {20, 20});
    other.setFocus();
    QTRY_VERIFY(!button("Fit"));
    QTest::mouseMove(canvas(), {100, 100});
    QTRY_VERIFY(button("Fit"));
}

void TestPictureView::survivesItsShow()
{
    open(quarter({640, 360}));
    m_show.reset();
    QVERIFY(!button("Fit") || !button("Fit")->isEnabled());
    QTest::keyClick(stage(), Qt::Key_Plus);
    m_view->grab();
}

REELDECK_TEST(TestPictureView)
#include "tst_pictureview.moc"
