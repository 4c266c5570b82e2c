#include "desktop/window/actions.h"
#include "media/playback.h"
#include "reallibrary.h"
#include "ui/assets/assetview.h"
#include "ui/details/assetdetails.h"
#include "ui/window/messagebar.h"
#include "windowhelpers.h"

#include "support/testprogram.h"

#include <QLabel>
#include <QMetaEnum>
#include <QStatusBar>

using namespace reeldeck;
using namespace reeldeck::tests;
using namespace std::chrono_literals;

namespace reeldeck::tests {

Q_NAMESPACE

/// Each fault of a network or a platform that a request can meet, by name.
enum class RemoteFault {
    Refused,     ///< The connection.
    LostByReset, ///< Carried out, then no answer.
    Cut,         ///< In the middle of the answer.
    Dripped,
    Redirected, ///< To another host.
    Captive,    ///< HTML of another with 200.
    BadRequest,
    Unauthorized,
    Forbidden,
    NotFound,
    RequestTimeout,
    TooMany,
    ServerError,
    BadGateway,
    Unavailable,
    GatewayTimeout,
    Empty,
    WrongTyped,
};
Q_ENUM_NS(RemoteFault)

} // namespace reeldeck::tests

/// What a person sees when deleting, looking at an asset and playing meet each fault once: the true
/// state, a true sentence, and a window that goes on.
class TestRemoteFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanupTestCase() { m_library.stop(); }

    void deleting_data();
    void deleting();
    void lookingAt_data();
    void lookingAt();
    void playing_data();
    void playing();
    void answersThatNeverCome();

private:
    static constexpr char Elsewhere[] = "http://127.0.0.1:9/elsewhere";
    static QList<Fault> faults(RemoteFault fault, bool isMedia = false);
    void activate();
    void begin(RemoteFault fault, const RequestMatch &match, bool isMedia = false);
    QString said() const
    {
        return m_library.window()->messageBar()->text() +
               m_library.window()->statusBar()->currentMessage();
    }
    QString shown(const char *label) const
    {
        const auto *found = m_library.window()->findChild<QLabel *>(QString::fromLatin1(label));
        return found && found->isVisible() ? found->text() : QString();
    }
    void deleteAsset(int number);
    RequestMatch pathOf(const char *method, int number) const
    {
        return {method, "/assets/" + m_library.asset(number).toString().toLatin1()};
    }

    RealLibrary m_library;
    QTemporaryDir m_folder;
    int m_next = 0; ///< Asset that nothing has happened to.
};

QList<Fault> TestRemoteFaults::faults(RemoteFault fault, bool isMedia)
{
    const QByteArray page = "<html><body>Sign in</body></html>";
    const auto error = [&](int status) {
        return QList{
                Fault::answer(status, R"({"code":"trouble","message":"The platform says so."})")};
    };
    switch (fault) {
    case RemoteFault::Refused:
        return {};
    case RemoteFault::LostByReset:
        return {Fault::storedThenReset()};
    case RemoteFault::Cut:
        return {Fault::storedCutAt(-3)};
    case RemoteFault::Dripped:
        return {Fault::none().dripped(isMedia ? 4000 : 30, 2ms)};
    case RemoteFault::Redirected: {
        Fault moved = Fault::answer(307, {});
        return {moved.field("location", Elsewhere)};
    }
    case RemoteFault::Captive:
        return {Fault::answer(200, page, "text/html")};
    case RemoteFault::BadRequest:
        return error(400);
    case RemoteFault::Unauthorized:
        return error(401);
    case RemoteFault::Forbidden:
        return error(403);
    case RemoteFault::NotFound:
        return error(404);
    case RemoteFault::RequestTimeout:
        return error(408);
    case RemoteFault::TooMany: {
        Fault wait = Fault::answer(429, R"({"code":"too_many_requests","message":"Slow down."})");
        return {wait.field("retry-after", "1")};
    }
    case RemoteFault::ServerError:
        return {Fault::answer(500, page, "text/html")};
    case RemoteFault::BadGateway:
        return {Fault::answer(502, page, "text/html")};
    case RemoteFault::Unavailable:
        return {Fault::answer(503, page, "text/html")};
    case RemoteFault::GatewayTimeout:
        return {Fault::answer(504, page, "text/html")};
    case RemoteFault::Empty:
        return {Fault::answer(200, {})};
    case RemoteFault::WrongTyped:
        return {Fault::answer(200, R"(["not","what","was","asked"])")};
    }
    return {};
}

void TestRemoteFaults::initTestCase()
{
    if (!PlatformFixture::isAvailable())
        QSKIP("reeldeck-platform isn't built");
    const QString film = m_folder.filePath(QStringLiteral("film.mp4"));
    QVERIFY(makeFilm(film, 8));
    m_library.setUploads({film});
    m_library.start(60);
    m_library.window()->resize(1400, 1000);
}

void TestRemoteFaults::init()
{
    while (QDialog *left = openDialog())
        left->reject();
    m_library.proxy()->setReachable(true);
    m_library.proxy()->clearRules();
    m_library.window()->assetView()->clearSelection();
    m_library.window()->messageBar()->withdraw(MessageBar::Source::Deletion);
    m_library.window()->statusBar()->clearMessage();
    m_library.proxy()->countAnew();
}

void TestRemoteFaults::activate()
{
    m_library.window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_library.window(), tests::Patience));
}

void TestRemoteFaults::begin(RemoteFault fault, const RequestMatch &match, bool isMedia)
{
    if (fault == RemoteFault::Refused)
        m_library.proxy()->setReachable(false);
    else
        m_library.proxy()->addRule({.match = match, .faults = faults(fault, isMedia)});
}

void TestRemoteFaults::deleteAsset(int number)
{
    activate();
    m_library.select(number);
    QTest::keyClick(m_library.table(), Qt::Key_Delete);
    QTRY_VERIFY(openDialog() && openDialog()->isActiveWindow());
    QTest::mouseClick(buttonCalled(openDialog(), QStringLiteral("Delete Asset")), Qt::LeftButton);
    QTRY_VERIFY(!openDialog());
    m_library.context()->deleter()->sendAnnounced();
}

void TestRemoteFaults::deleting_data()
{
    QTest::addColumn<RemoteFault>("fault");
    QTest::addColumn<bool>("isGone");
    QTest::addColumn<QString>("words");
    const auto kept = [](const char *name, RemoteFault fault, const char *words) {
        QTest::newRow(name) << fault << false << QString::fromLatin1(words);
    };
    const auto gone = [](const char *name, RemoteFault fault) {
        QTest::newRow(name) << fault << true << QStringLiteral("deleted");
    };
    kept("refused", RemoteFault::Refused, "refused the connection");
    gone("lost by a reset", RemoteFault::LostByReset);
    gone("cut", RemoteFault::Cut);
    gone("dripped", RemoteFault::Dripped);
    kept("redirected", RemoteFault::Redirected, "where the API key must not go");
    kept("captive portal", RemoteFault::Captive, "answer can't be understood");
    kept("other JSON with 200", RemoteFault::WrongTyped, "answer can't be understood");
    kept("400", RemoteFault::BadRequest, "refused the request");
    kept("401", RemoteFault::Unauthorized, "does not accept the API key");
    kept("403", RemoteFault::Forbidden, "may not do this");
    kept("408", RemoteFault::RequestTimeout, "gave up waiting");
    kept("429", RemoteFault::TooMany, "no more requests for now");
    kept("500", RemoteFault::ServerError, "fault of its own");
    kept("502", RemoteFault::BadGateway, "does not answer");
    kept("503", RemoteFault::Unavailable, "overloaded or down");
    kept("504", RemoteFault::GatewayTimeout, "did not answer in time");
}

/// What is said is what is, and what was kept can be deleted afterwards.
void TestRemoteFaults::deleting()
{
    QFETCH(RemoteFault, fault);
    QFETCH(bool, isGone);
    QFETCH(QString, words);
    const int number = m_next++;
    const AssetId id = m_library.asset(number);
    begin(fault, pathOf("DELETE", number));
    deleteAsset(number);
    QTRY_VERIFY2(said().contains(words), qPrintable(said()));
    QCOMPARE(said().contains(QStringLiteral("was not deleted")), !isGone);
    QCOMPARE(m_library.isThere(number), !isGone);
    QCOMPARE(m_library.model()->rowOf(id) < 0, isGone);
    for (const SeenRequest &request : m_library.proxy()->requests())
        QVERIFY(!request.query.contains("force"));
    if (isGone)
        return;
    const QModelIndex row = m_library.model()->index(m_library.model()->rowOf(id), 0);
    QVERIFY(!row.data(AssetDeletingRole).toBool());
    m_library.proxy()->setReachable(true);
    m_library.proxy()->clearRules();
    deleteAsset(number);
    QTRY_VERIFY(m_library.model()->rowOf(id) < 0);
    QVERIFY(!m_library.isThere(number));
}

/// Only the platform's own word counts: nothing else changes what the list has told of the asset.
void TestRemoteFaults::lookingAt_data()
{
    QTest::addColumn<RemoteFault>("fault");
    for (const RemoteFault fault :
         {RemoteFault::LostByReset, RemoteFault::Cut, RemoteFault::Dripped, RemoteFault::Redirected,
          RemoteFault::Captive, RemoteFault::BadRequest, RemoteFault::Unauthorized,
          RemoteFault::Forbidden, RemoteFault::NotFound, RemoteFault::RequestTimeout,
          RemoteFault::TooMany, RemoteFault::ServerError, RemoteFault::BadGateway,
          RemoteFault::Unavailable, RemoteFault::GatewayTimeout, RemoteFault::Empty,
          RemoteFault::WrongTyped})
        QTest::addRow("%s", QMetaEnum::fromType<RemoteFault>().valueToKey(int(fault))) << fault;
}

void TestRemoteFaults::lookingAt()
{
    QFETCH(RemoteFault, fault);
    constexpr int Number = 40;
    const AssetId id = m_library.asset(Number);
    begin(fault, pathOf("GET", Number));
    activate();
    m_library.select(Number);
    QTRY_VERIFY(m_library.proxy()->faults() > 0);
    const QString name = m_library.model()->assetAt(m_library.model()->rowOf(id))->filename;
    QTRY_VERIFY(textOf(m_library.window()->details()).contains(QStringLiteral("Ready")));
    QVERIFY(!name.isEmpty() && m_library.model()->rowOf(id) >= 0);
    // It is asked for again with the next look, and heard.
    m_library.proxy()->clearRules();
    m_library.proxy()->countAnew();
    m_library.select(Number + 1);
    m_library.select(Number);
    QTRY_VERIFY(m_library.proxy()->count(pathOf("GET", Number)) > 0);
    QVERIFY(m_library.model()->rowOf(id) >= 0);
}

void TestRemoteFaults::playing_data()
{
    QTest::addColumn<RemoteFault>("fault");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, RemoteFault fault, const char *words) {
        QTest::newRow(name) << fault << QString::fromLatin1(words);
    };
    row("lost by a reset", RemoteFault::LostByReset, "can't be reached");
    row("dripped", RemoteFault::Dripped, "");
    row("redirected", RemoteFault::Redirected, "something else than the stream");
    row("captive portal", RemoteFault::Captive, "not a playlist");
    row("400", RemoteFault::BadRequest, "something else than the stream");
    row("401", RemoteFault::Unauthorized, "refused to hand out the stream");
    row("403", RemoteFault::Forbidden, "refused to hand out the stream");
    row("404", RemoteFault::NotFound, "not at its address any more");
    row("408", RemoteFault::RequestTimeout, "Try again in a while");
    row("429", RemoteFault::TooMany, "Try again in a while");
    row("500", RemoteFault::ServerError, "Try again in a while");
    row("502", RemoteFault::BadGateway, "Try again in a while");
    row("503", RemoteFault::Unavailable, "Try again in a while");
    row("504", RemoteFault::GatewayTimeout, "Try again in a while");
    row("empty", RemoteFault::Empty, "not a playlist");
    row("other JSON with 200", RemoteFault::WrongTyped, "not a playlist");
}

/// The player says why, and plays after Retry once the trouble is over. The key goes to no stream.
void TestRemoteFaults::playing()
{
    QFETCH(RemoteFault, fault);
    QFETCH(QString, words);
    const auto isReady = [this] {
        const std::optional<Asset> asset = m_library.model()->assetAt(0);
        return asset && hasReadyStream(*asset);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), 90'000);
    begin(fault, {"GET", "/media/*"}, true);
    activate();
    m_library.window()->assetView()->selectRow(0);
    if (!words.isEmpty()) {
        QTRY_VERIFY2(shown("playerMessage").contains(words), qPrintable(shown("playerMessage")));
        m_library.proxy()->clearRules();
        QTest::mouseClick(buttonCalled(m_library.window(), QStringLiteral("Retry")),
                          Qt::LeftButton);
    }
    QTRY_VERIFY2(shown("playerMessage").isEmpty(), qPrintable(shown("playerMessage")));
    QTRY_COMPARE(m_library.context()->playback()->videoSize(), QSize(320, 180));
    for (const SeenRequest &request : m_library.proxy()->requests())
        QVERIFY(request.key.isEmpty() || !request.path.contains("/media/"));
}

/// Carried out or not, of neither is anything heard.
void TestRemoteFaults::answersThatNeverCome()
{
    const int kept = m_next++;
    const int gone = m_next++;
    m_library.proxy()->addRule({.match = pathOf("DELETE", kept), .faults = {Fault::silence()}});
    m_library.proxy()->addRule(
            {.match = pathOf("DELETE", gone), .faults = {Fault::storedThenSilence()}});
    activate();
    m_library.select({kept, gone});
    QTest::keyClick(m_library.table(), Qt::Key_Delete);
    QTRY_VERIFY(openDialog() && openDialog()->isActiveWindow());
    QTest::mouseClick(buttonCalled(openDialog(), QStringLiteral("Delete 2 Assets")),
                      Qt::LeftButton);
    m_library.context()->deleter()->sendAnnounced();
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(QStringLiteral("1 deleted, 1 failed")), 60'000);
    QVERIFY(m_library.isThere(kept) && !m_library.isThere(gone));
    QVERIFY(m_library.model()->rowOf(m_library.asset(kept)) >= 0);
    QVERIFY(m_library.model()->rowOf(m_library.asset(gone)) < 0);
}

REELDECK_TEST(TestRemoteFaults)
#include "tst_remotefaults.moc"
