#include "desktop/appcontext.h"
#include "desktop/window/mainwindow.h"
#include "settings/credentials.h"
#include "support/platformfixture.h"
#include "support/testprogram.h"
#include "windowhelpers.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QImage>
#include <QMimeData>
#include <QPointer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimer>
#include <QWheelEvent>
#include <QWindow>

#include <functional>

using namespace reeldeck;
using namespace reeldeck::tests;

/// Somebody who presses, clicks, drags, drops and resizes without a plan, while the platform comes
/// and goes. Covers: that nothing of it ends the program or leaves it useless. What it did follows
/// from REELDECK_MONKEY_SEED (printed; else by chance), for REELDECK_MONKEY_SECONDS (10).
class TestMonkey : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void theProgramLivesThroughAnything();

public slots:
    /// Pages and folders that the program wants to open in other programs.
    void takeUrl(const QUrl &) {}

private:
    void start();
    void stop();
    void act();
    void pressKey(QWindow *window);
    void click(QWindow *window);
    void drag(QWindow *window);
    void scroll(QWindow *window);
    void dropFiles();
    void changePlatform();
    /// Files are really saved, replaced and deleted there.
    static void closeFileDialogs();
    QPoint somewhere(const QWindow *window);
    int upTo(int count) { return int(m_random.bounded(count)); }

    QTemporaryDir m_folder;
    QStringList m_files;
    PlatformFixture m_platform;
    std::unique_ptr<AppContext> m_context;
    bool m_hasEnded = false;
    QRandomGenerator m_random;
};

void TestMonkey::initTestCase()
{
    if (!PlatformFixture::isAvailable())
        QSKIP("reeldeck-platform isn't built.");
    for (int i = 0; i < 12; ++i) {
        QImage image(40 + i, 40, QImage::Format_RGB32);
        image.fill(QColor::fromHsv(i * 30, 200, 200));
        m_files << m_folder.filePath(QStringLiteral("picture-%1.png").arg(i));
        QVERIFY(image.save(m_files.last()));
    }
    QFile words(m_folder.filePath(QStringLiteral("notes.txt")));
    QVERIFY(words.open(QIODevice::WriteOnly) && words.write("no media") > 0);
    m_files << words.fileName();
    for (const char *scheme : {"http", "https", "file", "mailto"})
        QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "takeUrl");
    m_platform.probeEachKindOnce();
    QVERIFY2(m_platform.start({QStringLiteral("--seed"), QStringLiteral("300")}),
             qPrintable(m_platform.problem()));
    start();
}

void TestMonkey::cleanupTestCase()
{
    stop();
    m_platform.stop();
}

void TestMonkey::start()
{
    const auto paths = makePaths(m_folder.filePath(QStringLiteral("data")));
    QVERIFY(paths.ok());
    AppContext::Options options;
    options.paths = *paths;
    options.commandLine.baseUrl = m_platform.endpoint().baseUrl.toString();
    options.environmentKey = m_platform.endpoint().apiKey;
    options.platformProgram = QStringLiteral("/nowhere/reeldeck-platform");
    options.credentials = std::make_unique<SessionCredentials>();
    m_context = std::make_unique<AppContext>(std::move(options));
    m_hasEnded = false;
    connect(m_context.get(), &AppContext::ended, this, [this] { m_hasEnded = true; });
    m_context->start();
    QVERIFY(QTest::qWaitForWindowExposed(m_context->window(), Patience));
}

void TestMonkey::stop()
{
    if (!m_context)
        return;
    // It may have been quit before, and have ended.
    m_context->quit(false);
    QTRY_VERIFY(m_hasEnded);
    m_context.reset();
}

QPoint TestMonkey::somewhere(const QWindow *window)
{
    return {upTo(std::max(1, window->width())), upTo(std::max(1, window->height()))};
}

void TestMonkey::pressKey(QWindow *window)
{
    static constexpr Qt::Key Keys[] = {
            Qt::Key_Tab,   Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Escape, Qt::Key_Space,
            Qt::Key_Up,    Qt::Key_Down,    Qt::Key_Left,   Qt::Key_Right,  Qt::Key_Home,
            Qt::Key_End,   Qt::Key_PageUp,  Qt::Key_Delete, Qt::Key_F1,     Qt::Key_F2,
            Qt::Key_F5,    Qt::Key_F6,      Qt::Key_F10,    Qt::Key_Menu,   Qt::Key_PageDown,
            Qt::Key_A,     Qt::Key_C,       Qt::Key_E,      Qt::Key_F,      Qt::Key_J,
            Qt::Key_K,     Qt::Key_L,       Qt::Key_M,      Qt::Key_N,      Qt::Key_R,
            Qt::Key_U,     Qt::Key_V,       Qt::Key_0,      Qt::Key_1,      Qt::Key_2,
            Qt::Key_Plus,  Qt::Key_Minus,   Qt::Key_Comma,  Qt::Key_Period, Qt::Key_Question,
            Qt::Key_Space, Qt::Key_Down,    Qt::Key_Escape, Qt::Key_Tab};
    static constexpr Qt::KeyboardModifier Modifiers[] = {Qt::NoModifier,    Qt::NoModifier,
                                                         Qt::NoModifier,    Qt::ControlModifier,
                                                         Qt::ShiftModifier, Qt::AltModifier};
    Qt::KeyboardModifiers modifiers = Modifiers[upTo(int(std::size(Modifiers)))];
    if (upTo(8) == 0)
        modifiers |= Qt::ShiftModifier;
    const Qt::Key key = Keys[upTo(int(std::size(Keys)))];
    const QString text = modifiers == Qt::NoModifier && key < Qt::Key_Escape
                                 ? QString(QChar(key)).toLower()
                                 : QString();
    // The first event may take the window away, which QTest's keyClick() doesn't expect.
    const QPointer<QWindow> left = window;
    qt_handleKeyEvent(window, QEvent::KeyPress, key, modifiers, text, false, 1);
    if (left)
        qt_handleKeyEvent(window, QEvent::KeyRelease, key, modifiers, text, false, 1);
}

void TestMonkey::click(QWindow *window)
{
    static constexpr Qt::MouseButton Buttons[] = {Qt::LeftButton, Qt::LeftButton, Qt::LeftButton,
                                                  Qt::RightButton};
    const Qt::MouseButton button = Buttons[upTo(int(std::size(Buttons)))];
    const Qt::KeyboardModifiers modifiers = upTo(6) == 0   ? Qt::ControlModifier
                                            : upTo(6) == 0 ? Qt::ShiftModifier
                                                           : Qt::NoModifier;
    const QPoint at = somewhere(window);
    const QPointer<QWindow> left = window;
    QTest::mousePress(window, button, modifiers, at);
    if (left)
        QTest::mouseRelease(window, button, modifiers, at);
    if (left && upTo(8) == 0)
        QTest::mousePress(window, button, modifiers, at, 1);
    if (left)
        QTest::mouseRelease(window, button, modifiers, at);
}

void TestMonkey::drag(QWindow *window)
{
    // Not out of the list: the platform's own drag loop would wait for a person.
    const QPoint from(somewhere(window).x(), upTo(60));
    const QPointer<QWindow> left = window;
    QTest::mousePress(window, Qt::LeftButton, {}, from);
    for (int i = 0; i < 4 && left; ++i)
        QTest::mouseMove(window, somewhere(window));
    if (left)
        QTest::mouseRelease(window, Qt::LeftButton, {}, somewhere(window));
}

void TestMonkey::scroll(QWindow *window)
{
    const QPoint at = somewhere(window);
    QWheelEvent event(at, window->mapToGlobal(at), {}, {0, upTo(2) ? 360 : -360}, Qt::NoButton,
                      upTo(5) ? Qt::NoModifier : Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(window, &event);
}

void TestMonkey::dropFiles()
{
    QMimeData data;
    QList<QUrl> urls;
    for (int i = upTo(4); i >= 0; --i)
        urls << QUrl::fromLocalFile(m_files.at(upTo(int(m_files.size()))));
    if (upTo(4) == 0)
        urls << QUrl(QStringLiteral("http://127.0.0.1:9/nothing.mp4"));
    data.setUrls(urls);
    MainWindow *window = m_context->window();
    const QPoint at = window->rect().center();
    QDragEnterEvent enters(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &enters);
    if (!enters.isAccepted())
        return;
    QDropEvent drops(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &drops);
}

void TestMonkey::changePlatform()
{
    if (m_platform.isRunning()) {
        m_platform.kill();
        return;
    }
    const QString port = QString::number(m_platform.endpoint().baseUrl.port());
    QVERIFY2(m_platform.start({QStringLiteral("--port"), port}), qPrintable(m_platform.problem()));
}

void TestMonkey::closeFileDialogs()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<QFileDialog *>(widget);
        if (dialog && dialog->isVisible())
            dialog->reject();
    }
}

void TestMonkey::act()
{
    closeFileDialogs();
    QWidget *target = QApplication::activePopupWidget();
    if (!target)
        target = QApplication::activeModalWidget();
    if (!target || upTo(40) == 0)
        target = m_context->window();
    QWindow *window = target->windowHandle();
    if (!window || !window->isVisible())
        window = m_context->window()->windowHandle();
    const int what = upTo(1000);
    if (what < 450)
        pressKey(window);
    else if (what < 850)
        click(window);
    else if (what < 900)
        scroll(window);
    else if (what < 940)
        drag(window);
    else if (what < 960)
        m_context->window()->resize(400 + upTo(1600), 300 + upTo(1000));
    else if (what < 975)
        dropFiles();
    else if (what < 978)
        changePlatform();
}

void TestMonkey::theProgramLivesThroughAnything()
{
    const quint32 seed = qEnvironmentVariableIsSet("REELDECK_MONKEY_SEED")
                                 ? qEnvironmentVariable("REELDECK_MONKEY_SEED").toUInt()
                                 : QRandomGenerator::global()->generate();
    qInfo("REELDECK_MONKEY_SEED=%u", seed);
    m_random.seed(seed);
    const int seconds = qEnvironmentVariableIsSet("REELDECK_MONKEY_SECONDS")
                                ? qEnvironmentVariableIntValue("REELDECK_MONKEY_SECONDS")
                                : 10;
    int acts = 0;
    int starts = 1;
    QElapsedTimer clock;
    clock.start();
    // Each from a timer of its own, set before: a menu that a button opens runs an event loop of its
    // own inside the press, and a timer doesn't fire within its own call.
    const std::function<void()> next = [&] {
        if (clock.elapsed() >= qint64(seconds) * 1000)
            return;
        QTimer::singleShot(upTo(12) == 0 ? 40 : 1, this, next);
        if (m_context && m_context->window()->isVisible()) {
            act();
            ++acts;
        }
    };
    next();
    while (clock.elapsed() < qint64(seconds) * 1000) {
        QVERIFY(QTest::qWaitFor(
                [&] {
                    return clock.elapsed() >= qint64(seconds) * 1000 ||
                           !m_context->window()->isVisible();
                },
                seconds * 1000 + Patience));
        // It may have quit: that is a thing that a person can do.
        if (!m_context->window()->isVisible()) {
            stop();
            start();
            ++starts;
            if (QTest::currentTestFailed())
                return;
        }
    }
    qInfo("%d acts, %d starts", acts, starts);
    if (!m_platform.isRunning())
        changePlatform();
    // And afterwards it is of use: closed what is open, it starts and shows what is there.
    stop();
    start();
    QTRY_VERIFY(m_context->assets()->rowCount() > 0 || m_context->window()->showsEmptyState());
}

REELDECK_TEST(TestMonkey)
#include "tst_monkey.moc"
