#include "media/pictures/pictureshow.h"
#include "support/platformfixture.h"
#include "ui/assets/assetview.h"
#include "ui/details/assetdetails.h"
#include "ui/player/picturestage.h"
#include "ui/player/pictureview.h"
#include "windowhelpers.h"

#include "desktop/appcontext.h"
#include "desktop/window/actions.h"
#include "desktop/window/mainwindow.h"
#include "support/testprogram.h"

#include <QContextMenuEvent>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace reeldeck;
using namespace reeldeck::tests;
using namespace std::chrono_literals;

/// Images in the real window over the real local library: which picture is shown when, and that none
/// stays behind.
class TestImageViews : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void anOwnImageIsShownFromItsFile();
    void withoutItsFileTheThumbnailIsShown();
    void withoutAnythingItSaysWhy();
    void anAnimationPlaysByTheMenu();
    void quickSelectionsLeakNothing();

private:
    void start(const QStringList &files, bool withThumbnails = true);
    void selectCalled(const QString &name);
    MainWindow *window() const { return m_context->window(); }
    PictureStage *stage() const { return window()->findChild<PictureStage *>(); }
    PictureView *canvas() const { return window()->findChild<PictureView *>(); }
    QString shown(const char *label) const
    {
        const auto *found = stage()->findChild<QLabel *>(QString::fromLatin1(label));
        return found && found->isVisible() ? found->text() : QString();
    }
    QString fresh(const QString &name);

    QTemporaryDir m_folder;
    std::unique_ptr<AppContext> m_context;
    int m_runs = 0;
};

void TestImageViews::initTestCase()
{
    if (!PlatformFixture::isAvailable())
        QSKIP("reeldeck-platform isn't built");
    QImage image(1600, 900, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter(&image).fillRect(800, 450, 800, 450, Qt::blue);
    QVERIFY(image.save(m_folder.filePath(QStringLiteral("source.png"))));
    QProcess ffmpeg;
    ffmpeg.start(QStringLiteral("ffmpeg"),
                 {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-f"),
                  QStringLiteral("lavfi"), QStringLiteral("-i"),
                  QStringLiteral("testsrc=s=160x120:r=20:d=0.3"), QStringLiteral("-y"),
                  m_folder.filePath(QStringLiteral("source.gif"))});
    QVERIFY(ffmpeg.waitForFinished(60'000) && ffmpeg.exitCode() == 0);
}

/// A copy of its own for each run: what one does to it is nothing to the next.
QString TestImageViews::fresh(const QString &name)
{
    const QString folder = m_folder.filePath(QStringLiteral("run%1").arg(m_runs + 1));
    QDir().mkpath(folder);
    const QString path = folder + QLatin1Char('/') + name;
    QFile::copy(m_folder.filePath(QStringLiteral("source.") + name.section(QLatin1Char('.'), -1)),
                path);
    return path;
}

void TestImageViews::start(const QStringList &files, bool withThumbnails)
{
    AppContext::Options options;
    const auto paths = makePaths(m_folder.filePath(QStringLiteral("data%1").arg(++m_runs)));
    QVERIFY(paths.ok());
    {
        Settings settings(*paths);
        settings.setEnableThumbnail(withThumbnails);
        QVERIFY(settings.sync().ok());
    }
    options.paths = *paths;
    options.platformProgram = QStringLiteral(REELDECK_BIN_DIR "/reeldeck-platform");
    options.commandLine.uploads = files;
    options.credentials = std::make_unique<SessionCredentials>();
    m_context = std::make_unique<AppContext>(std::move(options));
    m_context->start();
    window()->resize(1200, 800);
    window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window(), Patience));
    QTRY_COMPARE_WITH_TIMEOUT(m_context->assets()->rowCount(), int(files.size()), 60'000);
    const auto areReady = [&] {
        for (int row = 0; row < files.size(); ++row) {
            const auto asset = m_context->assets()->assetAt(row);
            const bool hasThumbnail =
                    asset && asset->thumbnail && asset->thumbnail->status == RenditionStatus::Ready;
            if (!asset || asset->status != AssetStatus::Ready || hasThumbnail != withThumbnails)
                return false;
        }
        return true;
    };
    QTRY_VERIFY_WITH_TIMEOUT(areReady(), 60'000);
}

void TestImageViews::selectCalled(const QString &name)
{
    for (int row = 0; row < m_context->assets()->rowCount(); ++row) {
        if (m_context->assets()->assetAt(row)->filename == name)
            window()->assetView()->selectRow(row);
    }
}

void TestImageViews::cleanup()
{
    if (m_context) {
        QSignalSpy ended(m_context.get(), &AppContext::ended);
        m_context->quit(false);
        QVERIFY(ended.count() > 0 || ended.wait(30'000));
    }
    m_context.reset();
}

void TestImageViews::anOwnImageIsShownFromItsFile()
{
    start({fresh(QStringLiteral("a.png")), fresh(QStringLiteral("b.png"))});
    selectCalled(QStringLiteral("a.png"));
    QTRY_VERIFY(canvas() && canvas()->canZoom());
    // All of its pixels, not those of the thumbnail.
    QVERIFY(stage()->accessibleDescription().startsWith(QStringLiteral("1,600 × 900 pixels")));
    window()->details()->enterByKey();
    QCOMPARE(QApplication::focusWidget(), stage());
    QVERIFY(shown("pictureNote").isEmpty());
    QTest::keyClick(stage(), Qt::Key_1);
    QCOMPARE(canvas()->zoom().scale(), 1.0);
    // The asset's menu has what the keys do.
    QContextMenuEvent asked(QContextMenuEvent::Mouse, {50, 50},
                            canvas()->mapToGlobal(QPoint(50, 50)));
    QApplication::sendEvent(canvas(), &asked);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    const auto fits = [menu]() -> QAction * {
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(QStringLiteral("As It &Fits")))
                return action;
        }
        return nullptr;
    };
    QVERIFY(fits());
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(fits()).center());
    QVERIFY(canvas()->zoom().isFit());
    // Another image is looked at as a whole, even of the same size.
    QTest::keyClick(stage(), Qt::Key_1);
    selectCalled(QStringLiteral("b.png"));
    QTRY_VERIFY(canvas()->canZoom());
    QVERIFY(canvas()->zoom().isFit());
}

void TestImageViews::withoutItsFileTheThumbnailIsShown()
{
    const QString path = fresh(QStringLiteral("a.png"));
    start({path});
    QVERIFY(QFile::remove(path));
    selectCalled(QStringLiteral("a.png"));
    QTRY_VERIFY(canvas() && canvas()->canZoom());
    QVERIFY2(stage()->accessibleDescription().startsWith(QStringLiteral("640 × 360 pixels")),
             qPrintable(stage()->accessibleDescription()));
    window()->details()->enterByKey();
    QTRY_VERIFY(shown("pictureNote").contains(QStringLiteral("the platform's thumbnail")));
}

void TestImageViews::withoutAnythingItSaysWhy()
{
    const QString path = fresh(QStringLiteral("a.png"));
    start({path}, false);
    QVERIFY(QFile::remove(path));
    m_context->thumbnails()->clear(); // a preview of the file was kept
    selectCalled(QStringLiteral("a.png"));
    QTRY_VERIFY(shown("playerMessage").contains(QStringLiteral("no thumbnail was requested")));
    QVERIFY(!canvas()->hasPicture());
    // Nor is it a file of this computer that the platform names.
    Asset hostile = *m_context->assets()->assetAt(0);
    hostile.thumbnail =
            AssetThumbnail{renditionStatusFromWire(QStringLiteral("ready")),
                           QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("source.png")))};
    QSignalSpy told(m_context->assets(), &QAbstractItemModel::dataChanged);
    m_context->assets()->updateAsset(hostile);
    QVERIFY(told.size() > 0);
    told.wait(500);
    QVERIFY(!canvas()->hasPicture());
}

void TestImageViews::anAnimationPlaysByTheMenu()
{
    start({fresh(QStringLiteral("a.gif"))});
    selectCalled(QStringLiteral("a.gif"));
    QTRY_VERIFY(window()->actions()->play->text().contains(QStringLiteral("Pause")));
    QVERIFY(window()->actions()->play->isEnabled());
    window()->assetView()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(window()->actions()->play->text().contains(QStringLiteral("Play")));
    QVERIFY(stage()->accessibleDescription().endsWith(QStringLiteral("Not playing")));
}

/// Bytes of pictures, threads and files go with what they were for.
void TestImageViews::quickSelectionsLeakNothing()
{
    start({fresh(QStringLiteral("a.png")), fresh(QStringLiteral("b.gif"))});
    const auto count = [](const char *folder) {
        return int(QDir(QLatin1String(folder))
                           .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)
                           .size());
    };
    const auto memory = [] {
        QFile status(QStringLiteral("/proc/self/statm"));
        return status.open(QIODevice::ReadOnly)
                       ? status.readAll().split(' ').value(1).toLongLong() * 4096
                       : 0;
    };
    const auto select = [&](int times) {
        for (int i = 0; i < times; ++i) {
            window()->assetView()->selectRow(i % 2);
            // Some are there before they are left, others are being read or looked for.
            if (i % 10 == 9)
                QTRY_VERIFY(canvas()->canZoom());
            else
                QCoreApplication::processEvents();
        }
        window()->assetView()->clearSelection();
        QTRY_VERIFY(!canvas()->hasPicture());
    };
    select(20);
    const int threads = count("/proc/self/task");
    const int files = count("/proc/self/fd");
    const qint64 bytes = memory();
    select(200);
    QTRY_VERIFY2(count("/proc/self/task") <= threads + 4,
                 qPrintable(QString::number(count("/proc/self/task"))));
    QTRY_VERIFY2(count("/proc/self/fd") <= files + 6,
                 qPrintable(QString::number(count("/proc/self/fd"))));
    // Ten pictures of 6 MB that stay would show.
    QVERIFY2(memory() < bytes + qint64(60) * 1024 * 1024,
             qPrintable(QString::number((memory() - bytes) / 1024 / 1024)));
}

REELDECK_TEST(TestImageViews)
#include "tst_imageviews.moc"
