#include "desktop/appcontext.h"
#include "support/scriptedserver.h"
#include "support/testprogram.h"
#include "ui/assets/assetview.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace reeldeck;
using namespace reeldeck::tests;

/// What the sparse list promises, over the whole program and a scripted platform of 1,000 assets:
/// counted at the wire, seen in the list.
class TestSparseCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void expiredThumbnailsAreAskedForOnceMoreTogether();
    void thumbnailsThatAreRefusedForGoodAreNotAskedForEver();
    void failedPageOffersRetryInItsRows();
    void whatScrolledOutOfSightIsGivenUp();
    void changesAboveDontMoveWhatIsOnScreen();

private:
    Reply answer(const RecordedRequest &request);
    QJsonObject assetJson(int number) const;
    QTableView *table() const;
    void lookAt(int row);
    RowState state(int row) const;
    int listsWithIds() const;
    QStringList idsAskedTwice() const;
    int requestsFor(const QByteArray &part) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<AppContext> m_context;
    QList<int> m_assets; ///< Numbers, newest first.
    QSet<int> m_brokenPages;
    QSet<int> m_heldPages;
    bool m_hasThumbnails = false;
    bool m_refusesAll = false;
    bool m_isRenewed = false; ///< The platform gives out URLs that work.
};

void TestSparseCatalogue::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<ScriptedServer>();
    m_server->setHandler(
            [this](const RecordedRequest &request) { return std::optional(answer(request)); });
    m_assets.clear();
    for (int number = 1000; number > 0; --number)
        m_assets << number;
    m_brokenPages.clear();
    m_heldPages.clear();
    m_hasThumbnails = m_refusesAll = m_isRenewed = false;

    AppContext::Options options;
    const auto paths = makePaths(m_folder->filePath(QStringLiteral("data")));
    QVERIFY(paths.ok());
    options.paths = *paths;
    options.commandLine.baseUrl = m_server->baseUrl().toString();
    options.environmentKey = QStringLiteral("some-key");
    options.platformProgram = QStringLiteral("/nowhere/reeldeck-platform");
    options.credentials = std::make_unique<SessionCredentials>();
    m_context = std::make_unique<AppContext>(std::move(options));
}

void TestSparseCatalogue::cleanup()
{
    QSignalSpy ended(m_context.get(), &AppContext::ended);
    m_context->quit(false);
    QVERIFY(ended.count() > 0 || ended.wait(30'000));
    m_context.reset();
    m_server.reset();
}

QJsonObject TestSparseCatalogue::assetJson(int number) const
{
    const QDateTime created = QDateTime::fromSecsSinceEpoch(1'700'000'000 + number, Qt::UTC);
    QJsonObject asset{{QStringLiteral("_id"), QStringLiteral("asset-%1").arg(number)},
                      {QStringLiteral("filename"), QStringLiteral("clip-%1.mp4").arg(number)},
                      {QStringLiteral("file_type"), QStringLiteral("video/mp4")},
                      {QStringLiteral("status"), QStringLiteral("ready")},
                      {QStringLiteral("created_at"), created.toString(Qt::ISODate)}};
    if (m_hasThumbnails) {
        const QString path =
                QStringLiteral("/media/%1/%2.png?signature=%3")
                        .arg(m_isRenewed ? QStringLiteral("good") : QStringLiteral("expired"))
                        .arg(number)
                        .arg(m_server->requestCount());
        const QString url = m_server->origin().toString() + path;
        asset[QStringLiteral("thumbnail")] =
                QJsonObject{{QStringLiteral("status"), QStringLiteral("ready")},
                            {QStringLiteral("representative_url"), url}};
    }
    return asset;
}

Reply TestSparseCatalogue::answer(const RecordedRequest &request)
{
    if (request.target.startsWith("/media/")) {
        if (!request.target.contains("/good/") || m_refusesAll)
            return Reply::html(403, "<Error>Request has expired</Error>");
        QImage picture(160, 90, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        picture.save(&buffer, "PNG");
        return Reply::html(200, bytes);
    }
    const QUrlQuery query(QUrl(QString::fromLatin1(request.target)));
    const QStringList ids = query.allQueryItemValues(QStringLiteral("asset_ids"));
    QJsonArray data;
    if (!ids.isEmpty()) {
        m_isRenewed = true;
        for (const QString &id : ids)
            data << assetJson(id.section(QLatin1Char('-'), 1).toInt());
        return Reply::json(200,
                           QJsonDocument(QJsonObject{{QStringLiteral("data"), data}}).toJson());
    }
    const int page = std::max(1, query.queryItemValue(QStringLiteral("page")).toInt());
    const int limit = std::max(1, query.queryItemValue(QStringLiteral("page_limit")).toInt());
    if (m_heldPages.contains(page))
        return Reply::hang();
    if (m_brokenPages.contains(page))
        return Reply::json(400, R"({"code":"bad","message":"This page is broken."})");
    for (const int number : m_assets.mid((page - 1) * limit, limit))
        data << assetJson(number);
    const QJsonObject info{{QStringLiteral("page"), page},
                           {QStringLiteral("limit_per_page"), limit},
                           {QStringLiteral("total_page"), int(m_assets.size()) / limit + 1},
                           {QStringLiteral("total_results"), int(m_assets.size())}};
    return Reply::json(200, QJsonDocument(QJsonObject{{QStringLiteral("data"), data},
                                                      {QStringLiteral("page_info"), info}})
                                    .toJson());
}

QTableView *TestSparseCatalogue::table() const
{
    return m_context->window()->assetView()->findChild<QTableView *>();
}

void TestSparseCatalogue::lookAt(int row)
{
    table()->scrollTo(m_context->assets()->index(row, 0), QAbstractItemView::PositionAtTop);
}

RowState TestSparseCatalogue::state(int row) const
{
    return RowState(m_context->assets()->index(row, 0).data(AssetLoadStateRole).toInt());
}

int TestSparseCatalogue::requestsFor(const QByteArray &part) const
{
    const auto &all = m_server->requests();
    return int(std::count_if(all.begin(), all.end(), [&part](const RecordedRequest &request) {
        return request.target.contains(part);
    }));
}

int TestSparseCatalogue::listsWithIds() const
{
    return requestsFor("asset_ids=");
}

QStringList TestSparseCatalogue::idsAskedTwice() const
{
    QSet<QString> asked;
    QStringList twice;
    for (const RecordedRequest &request : m_server->requests()) {
        const QUrlQuery query(QUrl(QString::fromLatin1(request.target)));
        for (const QString &id : query.allQueryItemValues(QStringLiteral("asset_ids"))) {
            if (asked.contains(id))
                twice << id;
            asked.insert(id);
        }
    }
    return twice;
}

void TestSparseCatalogue::expiredThumbnailsAreAskedForOnceMoreTogether()
{
    m_hasThumbnails = true;
    m_context->start();
    QTRY_COMPARE(state(0), RowState::Loaded);
    const auto [first, last] = m_context->window()->assetView()->visibleRows();
    for (int row = first; row <= last; ++row) {
        const AssetId id = m_context->assets()->assetAt(row)->id;
        QTRY_VERIFY(!m_context->thumbnails()->image(id).isNull());
    }
    QVERIFY(listsWithIds() > 0);
    QCOMPARE(idsAskedTwice(), QStringList());
    for (const RecordedRequest &request : m_server->requests()) {
        if (request.target.startsWith("/media/"))
            QVERIFY(request.field("x-api-key").isEmpty());
    }
}

void TestSparseCatalogue::thumbnailsThatAreRefusedForGoodAreNotAskedForEver()
{
    m_hasThumbnails = m_refusesAll = true;
    m_context->start();
    QTRY_COMPARE(state(0), RowState::Loaded);
    const auto wasTriedAgain = [this](int row) {
        const QByteArray name = '/' + QByteArray::number(m_assets[row]) + ".png";
        return requestsFor("/media/good" + name) > 0;
    };
    QTRY_VERIFY(wasTriedAgain(0));
    QTRY_VERIFY(wasTriedAgain(3));
    // Another look at the list brings other URLs; each is tried, and the platform not asked again.
    const int tried = requestsFor("/media/good/1000.png");
    m_context->assets()->refresh();
    QTRY_VERIFY(requestsFor("/media/good/1000.png") > tried);
    lookAt(500);
    QTRY_COMPARE(state(500), RowState::Loaded);
    QTRY_VERIFY(requestsFor("/media/good/500.png") > 0);
    QCOMPARE(idsAskedTwice(), QStringList());
}

void TestSparseCatalogue::failedPageOffersRetryInItsRows()
{
    m_brokenPages = {11};
    m_context->start();
    QTRY_COMPARE(state(0), RowState::Loaded);
    lookAt(510);
    QTRY_COMPARE(state(512), RowState::Failed);
    QVERIFY(!m_context->window()->showsEmptyState());
    m_brokenPages.clear();
    const QRect row = table()->visualRect(m_context->assets()->index(512, 0));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, row.center());
    QTRY_COMPARE(state(512), RowState::Loaded);
    QCOMPARE(m_context->assets()->assetAt(512)->filename, QStringLiteral("clip-488.mp4"));
}

void TestSparseCatalogue::whatScrolledOutOfSightIsGivenUp()
{
    m_heldPages = {9, 10, 11, 12};
    m_context->start();
    QTRY_COMPARE(state(0), RowState::Loaded);
    lookAt(510);
    QTRY_VERIFY(requestsFor("page=11&") + requestsFor("page=11") > 0);
    lookAt(900);
    QTRY_COMPARE(state(901), RowState::Loaded);
    QTRY_VERIFY(!m_context->assets()->isLoading());
    QCOMPARE(state(512), RowState::Placeholder);
    // And it is asked for again when it comes back into view.
    m_heldPages.clear();
    lookAt(510);
    QTRY_COMPARE(state(512), RowState::Loaded);
}

void TestSparseCatalogue::changesAboveDontMoveWhatIsOnScreen()
{
    m_context->start();
    QTRY_COMPARE(state(0), RowState::Loaded);
    lookAt(510);
    QTRY_COMPARE(state(512), RowState::Loaded);
    QTRY_VERIFY(!m_context->assets()->isLoading());
    const AssetId id = m_context->assets()->assetAt(512)->id;
    const auto heightOf = [&] {
        const int row = m_context->assets()->rowOf(id);
        return row < 0 ? -1 : table()->visualRect(m_context->assets()->index(row, 0)).top();
    };
    const int height = heightOf();
    for (int number = 1001; number <= 1030; ++number)
        m_assets.prepend(number);
    m_context->assets()->checkFirstPage();
    QTRY_COMPARE(m_context->assets()->rowCount(), 1030);
    QTRY_VERIFY(!m_context->assets()->isLoading());
    QTRY_COMPARE(heightOf(), height);
    QCOMPARE(m_context->assets()->rowOf(id), 542);
}

REELDECK_TEST(TestSparseCatalogue)
#include "tst_sparsecatalogue.moc"
