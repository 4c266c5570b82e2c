#include "desktop/appcontext.h"
#include "desktop/window/actions.h"
#include "support/scriptedserver.h"
#include "support/testprogram.h"
#include "ui/assets/assetview.h"
#include "ui/window/chipsbar.h"
#include "ui/window/messagebar.h"
#include "ui/window/offerbar.h"
#include "windowhelpers.h"

#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace reeldeck;
using namespace reeldeck::tests;

/// The list at a start, and without a connection: the whole program over a scripted platform.
class TestListing : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void lastListingIsOnScreenBeforeTheFirstAnswer();
    void copyIsBrowsedOfflineAndLeftByRetry();
    void firstStartWithoutAConnectionSaysSo();
    void damagedCopyIsSetAsideWithANotice();
    void headingLoadsEverythingAndSorts();
    void aFirstClickSortsAsIsUsual_data();
    void aFirstClickSortsAsIsUsual();
    void whatWentElsewhereGoesFromTheSortedList();
    void clearingTheFilterKeepsTheOrder();
    void manyAssetsAreLoadedOnRequestOnlyAndCancelled();
    void filtersAreChipsAndComeBackAtTheNextStart();
    void nothingIsAskedWhileNobodyIsThere();

private:
    void clickHeading(int column);
    QStringList chipTexts() const;
    void serve();
    void start(const QUrl &baseUrl);
    void stop();
    QString countText() const;
    QString messageText() const { return m_context->window()->messageBar()->text(); }
    QStringList shownNames() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<AppContext> m_context;
    QList<int> m_assets;     ///< Numbers, newest first.
    bool m_isSilent = false; ///< Lists are never answered.
    bool m_isBroken = false; ///< Connections break.
};

namespace {

QJsonObject assetJson(int number)
{
    const QDateTime created = QDateTime::fromSecsSinceEpoch(1'700'000'000 + number, Qt::UTC);
    return {{QStringLiteral("_id"), QStringLiteral("asset-%1").arg(number)},
            {QStringLiteral("filename"), QStringLiteral("clip-%1.mp4").arg(number)},
            {QStringLiteral("file_type"), QStringLiteral("video/mp4")},
            {QStringLiteral("status"), QStringLiteral("ready")},
            {QStringLiteral("created_at"), created.toString(Qt::ISODate)}};
}

} // namespace

void TestListing::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<ScriptedServer>();
    m_isSilent = false;
    m_isBroken = false;
    m_assets.clear();
    for (int number = 120; number > 0; --number)
        m_assets << number;
    serve();
}

void TestListing::cleanup()
{
    stop();
    m_server.reset();
}

void TestListing::serve()
{
    m_server->setHandler([this](const RecordedRequest &head) -> std::optional<Reply> {
        if (m_isBroken)
            return Reply::reset();
        if (m_isSilent)
            return Reply::hang();
        const QByteArray name = head.path().mid(head.path().lastIndexOf('/') + 1);
        if (name.startsWith("asset-"))
            return Reply::json(200, QJsonDocument(assetJson(name.mid(6).toInt())).toJson());
        const QUrlQuery query(QUrl(QString::fromLatin1(head.target)));
        const int page = std::max(1, query.queryItemValue(QStringLiteral("page")).toInt());
        const int limit = std::max(1, query.queryItemValue(QStringLiteral("page_limit")).toInt());
        const QString filename = query.queryItemValue(QStringLiteral("filename"));
        QList<int> matching;
        for (const int number : m_assets) {
            if (QStringLiteral("clip-%1.mp4").arg(number).contains(filename))
                matching << number;
        }
        QJsonArray data;
        for (const int number : matching.mid((page - 1) * limit, limit))
            data << assetJson(number);
        const QJsonObject info{
                {QStringLiteral("page"), page},
                {QStringLiteral("limit_per_page"), limit},
                {QStringLiteral("total_page"), int(matching.size() + limit - 1) / limit},
                {QStringLiteral("total_results"), int(matching.size())}};
        return Reply::json(200, QJsonDocument(QJsonObject{{QStringLiteral("data"), data},
                                                          {QStringLiteral("page_info"), info}})
                                        .toJson());
    });
}

void TestListing::start(const QUrl &baseUrl)
{
    AppContext::Options options;
    const auto paths = makePaths(m_folder->filePath(QStringLiteral("data")));
    QVERIFY(paths.ok());
    options.paths = *paths;
    options.commandLine.baseUrl = baseUrl.toString();
    options.environmentKey = QStringLiteral("some-key");
    options.platformProgram = QStringLiteral("/nowhere/reeldeck-platform");
    options.credentials = std::make_unique<SessionCredentials>();
    m_context = std::make_unique<AppContext>(std::move(options));
    m_context->start();
}

void TestListing::stop()
{
    if (!m_context)
        return;
    QSignalSpy ended(m_context.get(), &AppContext::ended);
    m_context->quit(false);
    QVERIFY(ended.count() > 0 || ended.wait(20'000));
    m_context.reset();
}

QString TestListing::countText() const
{
    return m_context->window()->findChild<QLabel *>(QStringLiteral("countLabel"))->text();
}

QStringList TestListing::shownNames() const
{
    QStringList names;
    for (int row = 0; row < m_context->assets()->rowCount(); ++row) {
        if (const auto asset = m_context->assets()->assetAt(row))
            names << asset->filename;
    }
    return names;
}

void TestListing::lastListingIsOnScreenBeforeTheFirstAnswer()
{
    start(m_server->baseUrl());
    QTRY_COMPARE(countText(), QStringLiteral("120 assets"));
    const QStringList before = shownNames();
    stop();

    m_assets.prepend(121);
    m_isSilent = true;
    start(m_server->baseUrl());
    QTRY_VERIFY(countText().startsWith(QStringLiteral("120 assets · as of ")));
    QCOMPARE(shownNames().first(50), before.first(50));
    QVERIFY(m_context->window()->assetView()->isVisible());
    QVERIFY(!m_context->assets()->hasAnswer());
    m_context->window()->assetView()->selectRow(3);
    const AssetId current = m_context->window()->assetView()->currentId();

    m_isSilent = false;
    m_context->assets()->refresh();
    QTRY_VERIFY(countText().startsWith(QStringLiteral("121 assets · 1 selected")));
    QCOMPARE(m_context->window()->assetView()->currentId(), current);
    QCOMPARE(m_context->assets()->rowOf(current), 4);
}

void TestListing::copyIsBrowsedOfflineAndLeftByRetry()
{
    start(m_server->baseUrl());
    QTRY_COMPARE(countText(), QStringLiteral("120 assets"));
    stop();

    m_isBroken = true;
    start(m_server->baseUrl());
    QTRY_VERIFY_WITH_TIMEOUT(messageText().contains(QStringLiteral("This is a copy from ")),
                             60'000);
    QTRY_VERIFY(countText().contains(QStringLiteral("not connected, a copy from ")));
    QVERIFY(m_context->window()->assetView()->isVisible());
    QTRY_VERIFY(shownNames().size() >= 50);

    QLineEdit *filter = visibleWidgets<QLineEdit>(m_context->window()).first();
    QTest::keyClicks(filter, QStringLiteral("clip-77"));
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_COMPARE(shownNames(), QStringList{QStringLiteral("clip-77.mp4")});
    filter->clear();
    QTest::keyClick(filter, Qt::Key_Return);

    m_isBroken = false;
    m_assets.removeOne(119);
    QTest::mouseClick(buttonCalled(m_context->window()->messageBar(), QStringLiteral("Retry")),
                      Qt::LeftButton);
    QTRY_COMPARE(countText(), QStringLiteral("119 assets"));
    QTRY_VERIFY(!m_context->window()->messageBar()->isVisible());
}

void TestListing::firstStartWithoutAConnectionSaysSo()
{
    m_isBroken = true;
    start(m_server->baseUrl());
    QTRY_VERIFY_WITH_TIMEOUT(m_context->window()->showsEmptyState() &&
                                     buttonCalled(m_context->window(), QStringLiteral("Retry")),
                             60'000);
    m_isBroken = false;
    QTest::mouseClick(buttonCalled(m_context->window(), QStringLiteral("Retry")), Qt::LeftButton);
    QTRY_COMPARE(countText(), QStringLiteral("120 assets"));
}

void TestListing::damagedCopyIsSetAsideWithANotice()
{
    start(m_server->baseUrl());
    QTRY_COMPARE(countText(), QStringLiteral("120 assets"));
    const auto paths = makePaths(m_folder->filePath(QStringLiteral("data")));
    const QString file = paths->localCopyFile(m_context->workspaces()->workspace().id);
    stop();
    QFile damaged(file);
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(QByteArray(10'000, 'x'));
    damaged.close();
    start(m_server->baseUrl());
    QTRY_VERIFY(messageText().contains(QStringLiteral("was damaged")));
    QTRY_COMPARE(countText(), QStringLiteral("120 assets"));
    QVERIFY(messageText().contains(QStringLiteral("was damaged")));
}

void TestListing::clickHeading(int column)
{
    auto *header = m_context->window()->assetView()->findChild<QHeaderView *>(
            QString(), Qt::FindChildrenRecursively);
    const auto headers = m_context->window()->assetView()->findChildren<QHeaderView *>();
    for (QHeaderView *candidate : headers) {
        if (candidate->orientation() == Qt::Horizontal)
            header = candidate;
    }
    const QPoint place(header->sectionViewportPosition(column) + 12, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
}

QStringList TestListing::chipTexts() const
{
    QStringList texts;
    for (const Chip &chip : m_context->window()->chipsBar()->chips())
        texts << chip.text;
    return texts;
}

void TestListing::headingLoadsEverythingAndSorts()
{
    start(m_server->baseUrl());
    QTRY_COMPARE(countText(), QStringLiteral("120 assets"));
    clickHeading(AssetNameColumn); // few: the click is reason enough
    QTRY_COMPARE(shownNames().value(0), QStringLiteral("clip-1.mp4"));
    QCOMPARE(countText(), QStringLiteral("120 assets"));
    QTRY_COMPARE(shownNames().value(1), QStringLiteral("clip-10.mp4"));
    QCOMPARE(chipTexts(), QStringList{QStringLiteral("Sorted by Asset, ascending")});
    clickHeading(AssetNameColumn);
    QTRY_COMPARE(shownNames().value(0), QStringLiteral("clip-99.mp4"));

    QTest::mouseClick(buttonCalled(m_context->window()->chipsBar(),
                                   QStringLiteral("Sorted by Asset, descending")),
                      Qt::LeftButton);
    QTRY_COMPARE(countText(), QStringLiteral("120 assets"));
    QTRY_COMPARE(shownNames().value(0), QStringLiteral("clip-120.mp4"));
}

void TestListing::aFirstClickSortsAsIsUsual_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("chip");
    QTest::addColumn<QString>("again");
    const auto row = [](AssetColumn column, const char *title, bool isUp) {
        const QString chip = QStringLiteral("Sorted by %1, ").arg(QLatin1String(title));
        const QString up = chip + QStringLiteral("ascending");
        const QString down = chip + QStringLiteral("descending");
        QTest::newRow(title) << int(column) << (isUp ? up : down) << (isUp ? down : up);
    };
    row(AssetNameColumn, "Asset", true);
    row(AssetStatusColumn, "Status", true);
    row(AssetSizeColumn, "Size", false);
    row(AssetDurationColumn, "Duration", false);
    row(AssetStreamColumn, "Stream", true);
}

/// Names from A, but the largest and the longest first; the second click turns it round.
void TestListing::aFirstClickSortsAsIsUsual()
{
    QFETCH(int, column);
    QFETCH(QString, chip);
    QFETCH(QString, again);
    start(m_server->baseUrl());
    QTRY_COMPARE(countText(), QStringLiteral("120 assets"));
    clickHeading(column);
    QTRY_COMPARE(chipTexts(), QStringList{chip});
    clickHeading(column);
    QTRY_COMPARE(chipTexts(), QStringList{again});
}

/// Somebody else's deletions, between one look at all of them and the next.
void TestListing::whatWentElsewhereGoesFromTheSortedList()
{
    start(m_server->baseUrl());
    QTRY_COMPARE(countText(), QStringLiteral("120 assets"));
    clickHeading(AssetNameColumn);
    QTRY_COMPARE(shownNames().value(0), QStringLiteral("clip-1.mp4"));
    QTest::mouseClick(buttonCalled(m_context->window()->chipsBar(),
                                   QStringLiteral("Sorted by Asset, ascending")),
                      Qt::LeftButton);
    QTRY_COMPARE(shownNames().value(0), QStringLiteral("clip-120.mp4"));
    for (const int number : {1, 10, 50})
        m_assets.removeOne(number);
    m_context->window()->actions()->refresh->trigger();
    QTRY_COMPARE(countText(), QStringLiteral("117 assets"));
    clickHeading(AssetNameColumn);
    // At once, not with the next look for changes, which is FreshnessCheck::ShortestGap away.
    QTRY_COMPARE_WITH_TIMEOUT(shownNames().value(0), QStringLiteral("clip-100.mp4"), 10'000);
    QCOMPARE(countText(), QStringLiteral("117 assets"));

    // One comes and goes between two looks at all: as many as before, and none too many.
    QTest::mouseClick(buttonCalled(m_context->window()->chipsBar(),
                                   QStringLiteral("Sorted by Asset, ascending")),
                      Qt::LeftButton);
    m_assets.prepend(121);
    m_context->window()->actions()->refresh->trigger();
    QTRY_COMPARE(countText(), QStringLiteral("118 assets"));
    m_assets.removeOne(121);
    m_context->window()->actions()->refresh->trigger();
    QTRY_COMPARE(countText(), QStringLiteral("117 assets"));
    clickHeading(AssetNameColumn);
    QTRY_COMPARE(shownNames().value(0), QStringLiteral("clip-100.mp4"));
    QTRY_COMPARE_WITH_TIMEOUT(countText(), QStringLiteral("117 assets"), 10'000);
}

void TestListing::clearingTheFilterKeepsTheOrder()
{
    start(m_server->baseUrl());
    QTRY_COMPARE(countText(), QStringLiteral("120 assets"));
    clickHeading(AssetNameColumn);
    QTRY_COMPARE(shownNames().value(0), QStringLiteral("clip-1.mp4"));
    QLineEdit *filter = visibleWidgets<QLineEdit>(m_context->window()).first();
    QTest::keyClicks(filter, QStringLiteral("clip-11"));
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_COMPARE(countText(), QStringLiteral("11 matching assets"));
    m_context->window()->actions()->clearFilter->trigger();
    QTRY_COMPARE(countText(), QStringLiteral("120 assets"));
    QVERIFY(filter->text().isEmpty());
    QTRY_COMPARE(shownNames().value(1), QStringLiteral("clip-10.mp4"));
    QCOMPARE(chipTexts(), QStringList{QStringLiteral("Sorted by Asset, ascending")});
}

void TestListing::manyAssetsAreLoadedOnRequestOnlyAndCancelled()
{
    m_assets.clear();
    for (int number = 900; number > 0; --number)
        m_assets << number;
    start(m_server->baseUrl());
    QTRY_COMPARE(countText(), QStringLiteral("900 assets"));
    OfferBar *bar = m_context->window()->loadAllBar();
    const int asked = m_server->requestCount();
    clickHeading(AssetSizeColumn);
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(QStringLiteral("all 900 assets")));
    QTest::mouseClick(buttonCalled(bar, QStringLiteral("Not Now")), Qt::LeftButton);
    QVERIFY(!bar->isVisible());
    QCOMPARE(m_server->requestCount(), asked);
    QCOMPARE(countText(), QStringLiteral("900 assets"));

    clickHeading(AssetNameColumn);
    QTRY_VERIFY(bar->isVisible());
    QTest::mouseClick(buttonCalled(bar, QStringLiteral("Load All 900 to Sort")), Qt::LeftButton);
    QTRY_COMPARE(shownNames().value(0), QStringLiteral("clip-1.mp4"));
    QTRY_COMPARE(countText(), QStringLiteral("900 assets"));
    QVERIFY(!bar->isVisible());
    QVERIFY(m_server->requestCount() - asked <= 24);
}

void TestListing::filtersAreChipsAndComeBackAtTheNextStart()
{
    start(m_server->baseUrl());
    QTRY_COMPARE(countText(), QStringLiteral("120 assets"));
    QLineEdit *filter = visibleWidgets<QLineEdit>(m_context->window()).first();
    QTest::keyClicks(filter, QStringLiteral("clip-11"));
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_COMPARE(countText(), QStringLiteral("11 matching assets"));
    QCOMPARE(chipTexts(), QStringList{QStringLiteral("Filename: clip-11")});
    QTest::mouseClick(
            buttonCalled(m_context->window()->chipsBar(), QStringLiteral("Save Filter...")),
            Qt::LeftButton);
    QTRY_VERIFY(openDialog());
    QTest::keyClicks(visibleWidgets<QLineEdit>(openDialog()).first(), QStringLiteral("Elevens"));
    QTest::mouseClick(buttonCalled(openDialog(), QStringLiteral("Save")), Qt::LeftButton);
    QTRY_VERIFY(!openDialog());
    stop();

    start(m_server->baseUrl());
    QTRY_COMPARE(countText(), QStringLiteral("11 matching assets"));
    filter = visibleWidgets<QLineEdit>(m_context->window()).first();
    QCOMPARE(filter->text(), QStringLiteral("clip-11"));
    QTest::mouseClick(buttonCalled(m_context->window()->chipsBar(), QStringLiteral("Clear All")),
                      Qt::LeftButton);
    QTRY_COMPARE(countText(), QStringLiteral("120 assets"));
    QVERIFY(filter->text().isEmpty());

    QAction *saved = nullptr;
    for (QAction *action : m_context->window()->findChildren<QAction *>()) {
        if (action->text() == QStringLiteral("Elevens") && action->isEnabled() && !saved)
            saved = action;
    }
    QVERIFY(saved);
    saved->trigger();
    QTRY_COMPARE(countText(), QStringLiteral("11 matching assets"));

    // Deleted it is gone for good.
    QMenu *removals = nullptr;
    for (QMenu *menu : m_context->window()->findChildren<QMenu *>()) {
        if (menu->title() == QStringLiteral("Delete Saved Filter"))
            removals = menu;
    }
    QVERIFY(removals);
    removals->actions().first()->trigger();
    stop();
    start(m_server->baseUrl());
    QTRY_COMPARE(countText(), QStringLiteral("11 matching assets"));
    for (const QAction *action : m_context->window()->findChildren<QAction *>())
        QVERIFY(action->text() != QStringLiteral("Elevens"));
}

void TestListing::nothingIsAskedWhileNobodyIsThere()
{
    FreshnessCheck check;
    QVERIFY(!check.isAwake());
    check.noteTouch();
    QVERIFY(!check.isAwake()); // not in front
    check.setInFront(true);
    QVERIFY(check.isAwake());
    check.setInFront(false);
    QVERIFY(!check.isAwake());
    QCOMPARE(lookDelay(0), std::chrono::milliseconds(15'000));
    QCOMPARE(lookDelay(4), std::chrono::milliseconds(240'000));
    QCOMPARE(lookDelay(400), std::chrono::milliseconds(240'000));
}

REELDECK_TEST(TestListing)
#include "tst_listing.moc"
