#include "support/platformfixture.h"
#include "ui/assets/assetview.h"
#include "ui/window/offerbar.h"
#include "windowhelpers.h"

#include "desktop/appcontext.h"
#include "desktop/window/actions.h"
#include "desktop/window/mainwindow.h"
#include "support/testprogram.h"

#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace reeldeck;
using namespace reeldeck::tests;

/// "Upload Again with a Stream" in the real window over the real local library: the old asset is
/// offered for deletion once, whatever happened to the program meanwhile.
class TestStreamAgain : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_data = m_folder.filePath(QStringLiteral("data%1").arg(++m_runs)); }
    void cleanup() { stop(); }

    void theOfferComesAfterARestart();
    void theOfferComesThoughTheListShowsNeither();
    void nothingIsOfferedOfWhatIsGone();

private:
    void start(const QStringList &files = {});
    void stop();
    void beginWithoutStream();
    AssetTableModel *assets() const { return m_context->assets(); }
    MainWindow *window() const { return m_context->window(); }
    bool isOffered() const { return window()->streamAgainBar()->isVisible(); }

    QTemporaryDir m_folder;
    QString m_data;
    AssetId m_old;
    std::unique_ptr<AppContext> m_context;
    int m_runs = 0;
};

void TestStreamAgain::initTestCase()
{
    if (!PlatformFixture::isAvailable())
        QSKIP("reeldeck-platform isn't built");
    QVERIFY(makeFilm(m_folder.filePath(QStringLiteral("film.mp4")), 2));
}

void TestStreamAgain::start(const QStringList &files)
{
    AppContext::Options options;
    const auto paths = makePaths(m_data);
    QVERIFY(paths.ok());
    {
        Settings settings(*paths);
        settings.setEnableHls(false);
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
    QTRY_VERIFY_WITH_TIMEOUT(assets()->assetAt(0), 60'000);
}

void TestStreamAgain::stop()
{
    if (!m_context)
        return;
    QSignalSpy ended(m_context.get(), &AppContext::ended);
    m_context->quit(false);
    QVERIFY(ended.count() > 0 || ended.wait(30'000));
    m_context.reset();
}

/// An asset without a stream, which goes up once more.
void TestStreamAgain::beginWithoutStream()
{
    const QString film = m_folder.filePath(QStringLiteral("film-%1.mp4").arg(m_runs));
    QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("film.mp4")), film));
    start({film});
    QTRY_COMPARE_WITH_TIMEOUT(assets()->assetAt(0)->status.value, AssetStatus::Ready, 60'000);
    m_old = assets()->assetAt(0)->id;
    window()->assetView()->selectRow(0);
    QTRY_VERIFY(window()->actions()->uploadWithStream->isEnabled());
    window()->actions()->uploadWithStream->trigger();
}

void TestStreamAgain::theOfferComesAfterARestart()
{
    beginWithoutStream();
    QTRY_COMPARE_WITH_TIMEOUT(assets()->rowCount(), 2, 60'000);
    stop(); // before its stream is ready, or the offer is answered
    for (int round = 0; round < 2; ++round) {
        start();
        QTRY_VERIFY_WITH_TIMEOUT(isOffered(), 90'000);
        if (round == 0)
            stop(); // unanswered, it comes again
    }
    QVERIFY(hasReadyStream(*assets()->assetAt(0)));
    QTest::mouseClick(buttonCalled(window(), QStringLiteral("Delete the Old One...")),
                      Qt::LeftButton);
    QTRY_VERIFY(openDialog());
    QTest::mouseClick(buttonCalled(openDialog(), QStringLiteral("Delete Asset")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(assets()->rowCount(), 1, 30'000);
    QVERIFY(assets()->assetAt(0)->id != m_old);
    stop();
    start(); // answered, it doesn't
    QTRY_COMPARE(assets()->rowCount(), 1);
    QSignalSpy changes(assets(), &QAbstractItemModel::dataChanged);
    changes.wait(3000);
    QVERIFY(!isOffered());
}

void TestStreamAgain::theOfferComesThoughTheListShowsNeither()
{
    beginWithoutStream();
    QTRY_COMPARE_WITH_TIMEOUT(assets()->rowCount(), 2, 60'000);
    auto *filter = window()->findChild<QLineEdit *>(QStringLiteral("filter"));
    QVERIFY(filter);
    if (!isOffered()) {
        filter->setFocus();
        QTest::keyClicks(filter, QStringLiteral("nothing like it"));
        QTRY_COMPARE_WITH_TIMEOUT(assets()->rowCount(), 0, 30'000);
    }
    QTRY_VERIFY_WITH_TIMEOUT(isOffered(), 90'000);
    QTest::mouseClick(buttonCalled(window(), QStringLiteral("Keep Both")), Qt::LeftButton);
    QTRY_VERIFY(!isOffered());
}

void TestStreamAgain::nothingIsOfferedOfWhatIsGone()
{
    beginWithoutStream();
    QTRY_COMPARE_WITH_TIMEOUT(assets()->rowCount(), 2, 60'000);
    window()->actions()->deleteAssets->trigger(); // the old one is selected
    QTRY_VERIFY(openDialog());
    QTest::mouseClick(buttonCalled(openDialog(), QStringLiteral("Delete Asset")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(assets()->rowCount(), 1, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(hasReadyStream(*assets()->assetAt(0)), 60'000);
    QSignalSpy changes(assets(), &QAbstractItemModel::dataChanged);
    changes.wait(1500);
    QVERIFY(!isOffered());
    stop();
    start();
    QVERIFY(!isOffered());
}

REELDECK_TEST(TestStreamAgain)
#include "tst_streamagain.moc"
