#include "desktop/appcontext.h"
#include "e2e/person.h"
#include "ui/assets/assetview.h"
#include "ui/details/assetdetails.h"
#include "ui/theme/theme.h"
#include "ui/window/dropoverlay.h"
#include "ui/window/undobar.h"

#include "support/testprogram.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace reeldeck;
using namespace reeldeck::tests;

namespace reeldeck::tests {

/// One line of the table at the end.
struct Step
{
    QString name;
    qint64 milliseconds = 0;
    bool passed = false;
};

QList<Transfer> transfersOf(const QAbstractItemModel *model)
{
    QList<Transfer> transfers;
    for (int row = 0; row < model->rowCount(); ++row)
        transfers << model->index(row, 0).data(TransferValueRole).value<Transfer>();
    return transfers;
}

} // namespace reeldeck::tests

/// The main job from one end to the other, as a person does it: the real window and the real local
/// platform, real media, the pointer and the keys going through the display server. Each slot is a
/// step and needs the ones before it; each leaves a picture in build/tour.
class TestTour : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void firstStartInvites();
    void holdingFilesSaysWhatWillHappen();
    void problemsComeInOneList();
    void uploadsBecomeReady();
    void listShowsThumbnails();
    void detailsShowEveryField();
    void streamPlays();
    void streamSeeks();
    void filterByName();
    void filterMatchesNothing();
    void filterByType();
    void gridShowsTheSame();
    void darkScheme();
    void deletionIsConfirmed();
    void deletionCanBeUndone();
    void conflictIsAskedAbout();
    void forcedDeletionTakesIt();
    void plainDeletion();

private:
    void makeMedia();
    void makeReferenced(const AssetId &id);
    QJsonObject post(const QString &path, const QJsonObject &body);
    QString media(const QString &name) const { return m_mediaFolder.filePath(name); }
    int rowNamed(const QString &name) const;
    void clickRow(int row);
    AssetId idOfRow(int row) const;
    bool hasDialog() const { return QApplication::activeModalWidget() != nullptr; }

    QTemporaryDir m_data;
    QTemporaryDir m_mediaFolder;
    QDir m_pictures{QStringLiteral(REELDECK_TOUR_DIR)};
    std::unique_ptr<AppContext> m_context;
    MainWindow *m_window = nullptr;
    ApiEndpoint m_endpoint;
    std::unique_ptr<QProcess> m_dragSource;
    QList<Step> m_steps;
    QElapsedTimer m_timer;
    bool m_hasFailed = false;
};

void TestTour::initTestCase()
{
    QVERIFY2(QGuiApplication::platformName() == QLatin1String("xcb"),
             "The tour needs a display of its own: run it through tests/e2e/with-desktop.");
    QVERIFY(m_data.isValid() && m_mediaFolder.isValid());
    QVERIFY(m_pictures.removeRecursively() && m_pictures.mkpath(QStringLiteral(".")));
    makeMedia();

    const auto paths = makePaths(m_data.path());
    QVERIFY(paths.ok());
    AppContext::Options options;
    options.paths = *paths;
    options.platformProgram = QStringLiteral(REELDECK_BIN_DIR "/reeldeck-platform");
    options.credentials = std::make_unique<SessionCredentials>();
    m_context = std::make_unique<AppContext>(std::move(options));
    m_context->settings()->setColorScheme(Settings::ColorScheme::Light);
    theme::apply(*qApp, theme::Scheme::Light);
    connect(m_context->sessions(), &WorkspaceSessions::opened, this,
            [this](WorkspaceSession *session) {
                connect(session, &WorkspaceSession::clientChanged, this, [this](ApiClient *client) {
                    m_endpoint = client ? client->endpoint() : ApiEndpoint();
                });
            });
    m_window = m_context->window();
    m_window->move(20, 20);
    m_context->start();
    QVERIFY(QTest::qWaitForWindowActive(m_window, tests::Patience));
}

void TestTour::makeMedia()
{
    const QStringList quiet{QStringLiteral("-hide_banner"), QStringLiteral("-loglevel"),
                            QStringLiteral("error"), QStringLiteral("-y")};
    const auto ffmpeg = [&quiet](const QStringList &arguments) {
        QVERIFY(Person::run(QStringLiteral("ffmpeg"), quiet + arguments));
    };
    const auto lavfi = [](const char *source) {
        return QStringList{QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                           QString::fromLatin1(source)};
    };
    ffmpeg(lavfi("testsrc2=size=1280x720:rate=30:duration=12") +
           lavfi("sine=frequency=440:duration=12") +
           QStringList{QStringLiteral("-c:v"), QStringLiteral("libx264"), QStringLiteral("-preset"),
                       QStringLiteral("ultrafast"), QStringLiteral("-pix_fmt"),
                       QStringLiteral("yuv420p"), QStringLiteral("-c:a"), QStringLiteral("aac"),
                       media(QStringLiteral("harbour-sunrise.mp4"))});
    ffmpeg(lavfi("sine=frequency=330:duration=20") +
           QStringList{media(QStringLiteral("podcast-ep-118.mp3"))});
    ffmpeg(lavfi("mandelbrot=size=1200x800") +
           QStringList{QStringLiteral("-frames:v"), QStringLiteral("1"),
                       media(QStringLiteral("hero-shot-07.png"))});
    // Noise doesn't compress: 1600 x 1400 x 3 bytes is over the limit of 5 MB.
    ffmpeg(lavfi("nullsrc=size=1600x1400,geq=random(1)*255:128:128") +
           QStringList{QStringLiteral("-frames:v"), QStringLiteral("1"),
                       media(QStringLiteral("poster-full-res.bmp"))});

    // Cut off in the middle: the head says video, the index at the end is gone.
    QFile whole(media(QStringLiteral("harbour-sunrise.mp4")));
    QFile cut(media(QStringLiteral("festival-cut.mp4")));
    QVERIFY(whole.open(QIODevice::ReadOnly) && cut.open(QIODevice::WriteOnly));
    const QByteArray half = whole.read(whole.size() / 3);
    QCOMPARE(cut.write(half), half.size());
}

void TestTour::init()
{
    if (m_hasFailed)
        QFAIL("An earlier step failed, and this one needs it.");
    m_timer.start();
}

void TestTour::cleanup()
{
    const bool passed = !QTest::currentTestFailed();
    // A dialog may be open and not painted yet.
    if (QWidget *dialog = QApplication::activeModalWidget())
        QVERIFY(QTest::qWaitForWindowActive(dialog, tests::Patience));
    m_hasFailed |= !passed;
    const QString name = QString::fromLatin1(QTest::currentTestFunction());
    m_steps << Step{name, m_timer.elapsed(), passed};
    const QString file =
            QStringLiteral("%1-%2.png").arg(m_steps.size(), 2, 10, QLatin1Char('0')).arg(name);
    QVERIFY(Person::takePicture(m_pictures.filePath(file)));
}

void TestTour::cleanupTestCase()
{
    if (m_dragSource) {
        m_dragSource->terminate();
        QVERIFY(QTest::qWaitFor([this] { return m_dragSource->state() == QProcess::NotRunning; }));
    }
    if (m_context) {
        QSignalSpy ended(m_context.get(), &AppContext::ended);
        m_context->quit(false);
        QVERIFY(ended.count() > 0 || ended.wait(10000));
        m_context.reset();
    }
    std::printf("\n%-36s %9s  %s\n", "step", "time", "");
    for (const Step &step : std::as_const(m_steps)) {
        std::printf("%-36s %6.2f s   %s\n", qPrintable(step.name), double(step.milliseconds) / 1000,
                    step.passed ? "ok" : "FAILED");
    }
    std::printf("\n");
}

int TestTour::rowNamed(const QString &name) const
{
    for (int row = 0; row < m_context->assets()->rowCount(); ++row) {
        const std::optional<Asset> asset = m_context->assets()->assetAt(row);
        if (asset && asset->filename == name)
            return row;
    }
    return -1;
}

AssetId TestTour::idOfRow(int row) const
{
    const std::optional<Asset> asset = m_context->assets()->assetAt(row);
    return asset ? asset->id : AssetId();
}

void TestTour::clickRow(int row)
{
    auto *table = findByName<QTableView>(QStringLiteral("Assets"));
    QVERIFY(table);
    const QRect cell = table->visualRect(table->model()->index(row, 0));
    Person::click(table->viewport()->mapToGlobal(cell.center()));
}

void TestTour::firstStartInvites()
{
    QTRY_VERIFY(!m_endpoint.apiKey.isEmpty());
    QTRY_VERIFY(m_window->showsEmptyState());
    const QString library = QStringLiteral("Open the Local Library");
    QTRY_VERIFY(findByName<QAbstractButton>(library));
    Person::click(findByName<QAbstractButton>(library));
    QTRY_VERIFY(findByName<QAbstractButton>(QStringLiteral("Upload Files...")));
}

void TestTour::holdingFilesSaysWhatWillHappen()
{
    m_dragSource = std::make_unique<QProcess>();
    m_dragSource->setProcessChannelMode(QProcess::ForwardedChannels);
    const QPoint corner(1470, 930);
    QStringList arguments{QString::number(corner.x()), QString::number(corner.y())};
    for (const QString &name : QDir(m_mediaFolder.path()).entryList(QDir::Files))
        arguments << media(name);
    m_dragSource->start(QStringLiteral(REELDECK_DRAG_SOURCE), arguments);
    QVERIFY(Person::run(QStringLiteral("xdotool"),
                        {QStringLiteral("search"), QStringLiteral("--sync"),
                         QStringLiteral("--onlyvisible"), QStringLiteral("--name"),
                         QStringLiteral("dragsource")}));
    Person::dragTo(corner + QPoint(60, 30), m_window->mapToGlobal(m_window->rect().center()));
    QTRY_VERIFY(m_window->dropOverlay()->isVisible());
    QTRY_VERIFY2(m_window->dropOverlay()->accessibleName().contains(QStringLiteral("4 files")),
                 qPrintable(m_window->dropOverlay()->accessibleName()));
}

void TestTour::problemsComeInOneList()
{
    Person::drop();
    QTRY_VERIFY(hasDialog());
    QVERIFY(!m_window->dropOverlay()->isVisible());
    QTRY_VERIFY(findByName<QAbstractButton>(QStringLiteral("Upload the Other 4")));
    QCOMPARE(m_context->uploads()->model()->rowCount(), 0);
}

void TestTour::uploadsBecomeReady()
{
    Person::click(findByName<QAbstractButton>(QStringLiteral("Upload the Other 4")));
    QTRY_COMPARE(m_context->uploads()->model()->rowCount(), 4);
    const auto phases = [this](TransferPhase phase) {
        const QList<Transfer> all = transfersOf(m_context->uploads()->model());
        return std::count_if(all.begin(), all.end(),
                             [phase](const Transfer &t) { return t.phase == phase; });
    };
    QTRY_COMPARE_WITH_TIMEOUT(phases(TransferPhase::Ready), 3, 60000);
    QTRY_COMPARE_WITH_TIMEOUT(phases(TransferPhase::Failed), 1, 60000);
    QTRY_COMPARE(m_context->assets()->rowCount(), 4);
}

void TestTour::listShowsThumbnails()
{
    QTRY_VERIFY(rowNamed(QStringLiteral("hero-shot-07.png")) >= 0);
    const auto isSettled = [this](const QString &name) {
        const auto asset = m_context->assets()->assetAt(rowNamed(name));
        return asset && !isSettling(*asset);
    };
    for (const char *name : {"harbour-sunrise.mp4", "podcast-ep-118.mp3", "hero-shot-07.png"})
        QTRY_VERIFY2_WITH_TIMEOUT(isSettled(QString::fromLatin1(name)), name, 60000);
}

void TestTour::detailsShowEveryField()
{
    clickRow(rowNamed(QStringLiteral("harbour-sunrise.mp4")));
    QTRY_COMPARE(m_window->assetView()->currentId(),
                 idOfRow(rowNamed(QStringLiteral("harbour-sunrise.mp4"))));
    QTRY_COMPARE(m_context->playback()->state(), Playback::State::Paused);
    QTRY_VERIFY(m_context->playback()->videoSize().isValid());
}

void TestTour::streamPlays()
{
    int frames = 0;
    const auto count =
            connect(m_context->playback(), &Playback::frameChanged, this, [&frames] { ++frames; });
    Person::click(findByName<QAbstractButton>(QStringLiteral("Play")));
    QTRY_COMPARE(m_context->playback()->state(), Playback::State::Playing);
    QTRY_VERIFY(frames >= 20);
    QTRY_VERIFY(m_context->playback()->position() > std::chrono::milliseconds(300));
    disconnect(count);
}

void TestTour::streamSeeks()
{
    auto *slider = findByName<QSlider>(QStringLiteral("Seek"));
    QVERIFY(slider);
    Person::click(slider->mapToGlobal(QPoint(slider->width() * 3 / 4, slider->height() / 2)));
    QTRY_VERIFY(m_context->playback()->position() > std::chrono::milliseconds(8000));
    Person::press(QStringLiteral("space"));
    QTRY_COMPARE(m_context->playback()->state(), Playback::State::Paused);
}

void TestTour::filterByName()
{
    Person::press(QStringLiteral("ctrl+f"));
    QTRY_COMPARE(QApplication::focusWidget(),
                 findByName<QLineEdit>(QStringLiteral("Filter by filename")));
    Person::type(QStringLiteral("PODCAST"));
    QTRY_COMPARE(m_context->assets()->rowCount(), 1);
    QCOMPARE(rowNamed(QStringLiteral("podcast-ep-118.mp3")), 0);
}

void TestTour::filterMatchesNothing()
{
    Person::type(QStringLiteral("xyz"));
    QTRY_VERIFY(m_window->showsEmptyState());
    Person::click(findByName<QPushButton>(QStringLiteral("Clear Filter")));
    QTRY_COMPARE(m_context->assets()->rowCount(), 4);
    QTRY_VERIFY(!m_window->showsEmptyState());
}

void TestTour::filterByType()
{
    Person::click(findByName<QAbstractButton>(QStringLiteral("Audio")));
    QTRY_COMPARE(m_context->assets()->rowCount(), 1);
    Person::click(findByName<QAbstractButton>(QStringLiteral("Image")));
    QTRY_COMPARE(m_context->assets()->rowCount(), 2);
    Person::click(findByName<QAbstractButton>(QStringLiteral("Audio")));
    Person::click(findByName<QAbstractButton>(QStringLiteral("Image")));
    QTRY_COMPARE(m_context->assets()->rowCount(), 4);
}

void TestTour::gridShowsTheSame()
{
    clickRow(1);
    const AssetId before = idOfRow(1);
    QTRY_COMPARE(m_window->assetView()->currentId(), before);
    Person::press(QStringLiteral("ctrl+2"));
    QTRY_COMPARE(m_window->assetView()->viewMode(), ViewMode::Grid);
    QCOMPARE(m_window->assetView()->currentId(), before);
}

void TestTour::darkScheme()
{
    theme::apply(*qApp, theme::Scheme::Dark);
    Person::press(QStringLiteral("ctrl+1"));
    QTRY_COMPARE(m_window->assetView()->viewMode(), ViewMode::List);
    QTRY_VERIFY(findByName<QTableView>(QStringLiteral("Assets")));
    clickRow(rowNamed(QStringLiteral("harbour-sunrise.mp4")));
    QTRY_VERIFY(m_context->playback()->videoSize().isValid());
}

void TestTour::deletionIsConfirmed()
{
    theme::apply(*qApp, theme::Scheme::Light);
    makeReferenced(idOfRow(rowNamed(QStringLiteral("harbour-sunrise.mp4"))));
    clickRow(rowNamed(QStringLiteral("harbour-sunrise.mp4")));
    Person::press(QStringLiteral("Delete"));
    QTRY_VERIFY(hasDialog());
    auto *cancel = findByName<QAbstractButton>(QStringLiteral("Cancel"));
    QVERIFY(cancel);
    QTRY_VERIFY(cancel->hasFocus());
}

void TestTour::deletionCanBeUndone()
{
    Person::click(findByName<QAbstractButton>(QStringLiteral("Delete Asset")));
    QTRY_VERIFY(m_window->undoBar()->isVisible());
    Person::click(findByName<QAbstractButton>(QStringLiteral("Undo")));
    QTRY_VERIFY(!m_window->undoBar()->isVisible());
    QCOMPARE(m_context->assets()->rowCount(), 4);
}

void TestTour::conflictIsAskedAbout()
{
    clickRow(rowNamed(QStringLiteral("harbour-sunrise.mp4")));
    Person::press(QStringLiteral("Delete"));
    QTRY_VERIFY(hasDialog());
    Person::click(findByName<QAbstractButton>(QStringLiteral("Delete Asset")));
    QTRY_VERIFY(!hasDialog());
    QTRY_VERIFY(findByName<QAbstractButton>(QStringLiteral("Delete Anyway")));
    auto *keep = findByName<QAbstractButton>(QStringLiteral("Keep Assets"));
    QVERIFY(keep);
    QTRY_VERIFY(keep->hasFocus());
    QCOMPARE(m_context->assets()->rowCount(), 4);
}

void TestTour::forcedDeletionTakesIt()
{
    Person::click(findByName<QAbstractButton>(QStringLiteral("Delete Anyway")));
    QTRY_COMPARE(m_context->assets()->rowCount(), 3);
    QCOMPARE(rowNamed(QStringLiteral("harbour-sunrise.mp4")), -1);
}

void TestTour::plainDeletion()
{
    clickRow(rowNamed(QStringLiteral("festival-cut.mp4")));
    Person::press(QStringLiteral("Delete"));
    QTRY_VERIFY(hasDialog());
    Person::click(findByName<QAbstractButton>(QStringLiteral("Delete Asset")));
    QTRY_COMPARE(m_context->assets()->rowCount(), 2);
}

QJsonObject TestTour::post(const QString &path, const QJsonObject &body)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(m_endpoint.baseUrl.toString() + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setRawHeader("x-api-key", m_endpoint.apiKey.toUtf8());
    QNetworkReply *reply =
            network.post(request, QJsonDocument(body).toJson(QJsonDocument::Compact));
    QSignalSpy finished(reply, &QNetworkReply::finished);
    finished.wait(10000);
    const QByteArray answer = reply->readAll();
    if (reply->error() != QNetworkReply::NoError)
        qWarning().noquote() << "POST" << path << reply->errorString() << answer;
    return QJsonDocument::fromJson(answer).object();
}

void TestTour::makeReferenced(const AssetId &id)
{
    const QJsonObject model{
            {QStringLiteral("model_name"), QStringLiteral("marengo3.0")},
            {QStringLiteral("model_options"), QJsonArray{QStringLiteral("visual")}}};
    const QJsonObject index =
            post(QStringLiteral("/indexes"),
                 {{QStringLiteral("index_name"), QStringLiteral("Coast documentary")},
                  {QStringLiteral("models"), QJsonArray{model}}});
    const QString indexId = index.value(QLatin1String("_id")).toString();
    QVERIFY(!indexId.isEmpty());
    const QJsonObject indexed = post(QStringLiteral("/indexes/%1/indexed-assets").arg(indexId),
                                     {{QStringLiteral("asset_id"), id.toString()}});
    QVERIFY(!indexed.value(QLatin1String("_id")).toString().isEmpty());
}

REELDECK_TEST(TestTour)
#include "tst_tour.moc"
