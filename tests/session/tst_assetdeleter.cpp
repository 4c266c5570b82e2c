#include "session/deletion/assetdeleter.h"
#include "session/deletion/deletionlog.h"
#include "support/scriptedserver.h"
#include "support/testclock.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace reeldeck;
using namespace reeldeck::tests;

/// The time in which a deletion can be taken back: what is sent when, and what never.
class TestAssetDeleter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void whatIsAnnouncedIsSentWhenItsTimeIsOver();
    void theNextAnnouncementSendsTheFirst();
    void whatIsUndoneIsNeverSent();
    void anotherClientUndoes();
    void withoutAClientNothingHappens();
    void stoppingKeepsWhatWasNotAskedFor();

private:
    static Asset asset(const char *id)
    {
        Asset made;
        made.id = AssetId(QString::fromLatin1(id));
        made.filename = QStringLiteral("%1.mp4").arg(QString::fromLatin1(id));
        return made;
    }
    QStringList deletions() const
    {
        QStringList targets;
        for (const RecordedRequest &request : m_server->requests()) {
            if (request.verb == "DELETE")
                targets << QString::fromLatin1(
                        request.path().mid(request.path().lastIndexOf('/') + 1));
        }
        return targets;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<DeletionLog> m_log;
    std::unique_ptr<WorkspaceSession> m_session;
    std::unique_ptr<AssetDeleter> m_deleter;
};

void TestAssetDeleter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<ScriptedServer>();
    m_server->setHandler([](const RecordedRequest &) { return Reply::empty(204); });
    const auto paths = makePaths(m_folder->path());
    QVERIFY(paths.ok());
    m_session = std::make_unique<WorkspaceSession>(Workspace{QStringLiteral("one"), {}, {}, false},
                                                   *paths, std::make_shared<BandwidthCap>());
    m_clock = std::make_unique<TestClock>();
    m_log = std::make_unique<DeletionLog>();
    m_deleter = std::make_unique<AssetDeleter>(m_log.get(), m_clock.get());
    m_deleter->setSession(m_session.get());
    m_session->connectTo({m_server->baseUrl(), QStringLiteral("secret-key")});
}

void TestAssetDeleter::cleanup()
{
    m_deleter.reset();
    m_session.reset();
}

void TestAssetDeleter::whatIsAnnouncedIsSentWhenItsTimeIsOver()
{
    QSignalSpy ended(m_deleter.get(), &AssetDeleter::announcementEnded);
    QSignalSpy gone(m_deleter.get(), &AssetDeleter::assetGone);
    QSignalSpy settled(m_deleter.get(), &AssetDeleter::settled);
    QElapsedTimer time;
    time.start();
    m_deleter->announce({asset("a"), asset("b")});
    QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 20'000);
    QVERIFY(time.elapsed() >= AssetDeleter::UndoTime.count());
    QCOMPARE(ended.count(), 1);
    QVERIFY(ended.first().at(1).toBool());
    QCOMPARE(gone.count(), 2);
    QCOMPARE(deletions().size(), 2);
}

void TestAssetDeleter::theNextAnnouncementSendsTheFirst()
{
    m_deleter->announce({asset("a")});
    m_deleter->announce({asset("b")});
    QTRY_COMPARE(deletions(), QStringList{QStringLiteral("a")});
    m_deleter->sendAnnounced();
    QTRY_COMPARE(deletions(), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    m_deleter->sendAnnounced(); // There is nothing more.
    QSignalSpy progressed(m_deleter.get(), &AssetDeleter::progressed);
    QVERIFY(!QTest::qWaitFor([this] { return deletions().size() > 2; }, 300));
}

void TestAssetDeleter::whatIsUndoneIsNeverSent()
{
    QSignalSpy ended(m_deleter.get(), &AssetDeleter::announcementEnded);
    m_deleter->announce({asset("a")});
    m_deleter->undo();
    QCOMPARE(ended.count(), 1);
    QVERIFY(!ended.first().at(1).toBool());
    m_deleter->sendAnnounced();
    m_deleter->undo();
    QCOMPARE(ended.count(), 1);
    QVERIFY(!QTest::qWaitFor([this] { return !deletions().isEmpty(); }, 300));
}

void TestAssetDeleter::anotherClientUndoes()
{
    QSignalSpy ended(m_deleter.get(), &AssetDeleter::announcementEnded);
    m_deleter->announce({asset("a")});
    m_session->connectTo({m_server->baseUrl(), QStringLiteral("other-key")});
    QCOMPARE(ended.count(), 1);
    QVERIFY(!ended.first().at(1).toBool());
    m_deleter->sendAnnounced();
    QVERIFY(!QTest::qWaitFor([this] { return !deletions().isEmpty(); }, 300));
}

void TestAssetDeleter::withoutAClientNothingHappens()
{
    m_session->disconnectClient();
    QSignalSpy ended(m_deleter.get(), &AssetDeleter::announcementEnded);
    QCOMPARE(m_deleter->deleteAssets({asset("a")}, DeletionWay::Forced), 0);
    m_deleter->announce({asset("a")});
    m_deleter->sendAnnounced();
    QCOMPARE(ended.count(), 1);
    QVERIFY(!ended.first().at(1).toBool()); // Whoever dimmed it shows it again.
    QVERIFY(!QTest::qWaitFor([this] { return !deletions().isEmpty(); }, 300));
}

void TestAssetDeleter::stoppingKeepsWhatWasNotAskedFor()
{
    QList<Asset> many;
    for (int i = 0; i < 200; ++i)
        many << asset(qPrintable(QStringLiteral("a%1").arg(i)));
    QSignalSpy settled(m_deleter.get(), &AssetDeleter::settled);
    const int deletion = m_deleter->deleteAssets(many, DeletionWay::Plain);
    QVERIFY(deletion > 0);
    m_deleter->stop();
    QTRY_COMPARE(settled.count(), 1);
    QCOMPARE(settled.first().first().toInt(), deletion);
    const auto items = settled.first().at(1).value<QList<DeletionBatch::Item>>();
    QCOMPARE(items.size(), 200);
    const auto kept =
            std::count_if(items.cbegin(), items.cend(), [](const DeletionBatch::Item &item) {
                return item.outcome == DeletionOutcome::Kept;
            });
    QCOMPARE(kept + deletions().size(), 200);
    QVERIFY(kept > 150);
}

REELDECK_TEST(TestAssetDeleter)
#include "tst_assetdeleter.moc"
