#include "uploads/rules/uploaderrors.h"

#include "support/testprogram.h"

#include <QTest>

using namespace reeldeck;

/// What the queue says where a person has to do something about it.
class TestUploadWords : public QObject
{
    Q_OBJECT

private slots:
    void aUrlFailsWithWhatToDoAboutIt_data();
    void aUrlFailsWithWhatToDoAboutIt();
    void aFaultOfThePlatformIsNotCalledABrokenConnection();
    void waitingIsForSomethingAndUntilATime();
};

void TestUploadWords::aUrlFailsWithWhatToDoAboutIt_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *reason, const char *said) {
        QTest::newRow(name) << QString::fromUtf8(reason) << QString::fromUtf8(said);
    };
    row("404", "The URL answered with HTTP status 404.", "There is nothing at the URL");
    row("404 in other words", "HTTP 404 while fetching", "There is nothing at the URL");
    row("410", "status code: 410", "There is nothing at the URL");
    row("403", "The URL answered with HTTP status 403.", "not open to the public");
    row("401", "The URL answered with HTTP status 401.", "not open to the public");
    row("503", "The URL answered with HTTP status 503.", "again later");
    row("429", "The URL answered with HTTP status 429.", "again later");
    row("418", "The URL answered with HTTP status 418.", "refused it");
    row("no media", "It is not video, audio or an image.", "not to a page about it");
    row("a number that is no status", "The file has 404 frames.", "“The file has 404 frames”");
    row("nothing", "", "gave no reason");
}

void TestUploadWords::aUrlFailsWithWhatToDoAboutIt()
{
    QFETCH(QString, reason);
    QFETCH(QString, said);
    Asset asset;
    asset.errorMessage = reason;
    const QString message = processingFailedError(asset, true).message;
    QVERIFY2(message.contains(said), qPrintable(message));
    QVERIFY2(!message.contains(QStringLiteral("that it plays")), qPrintable(message));
    QVERIFY(processingFailedError(asset, false).message.contains(QStringLiteral("that it plays")));
}

void TestUploadWords::aFaultOfThePlatformIsNotCalledABrokenConnection()
{
    Error fault = makeError(ErrorKind::Server, QStringLiteral("x"));
    fault.httpStatus = 500;
    QVERIFY(!lookingError(fault).message.contains(QStringLiteral("connection broke")));
    QVERIFY(lookingError().message.contains(QStringLiteral("connection broke")));
}

void TestUploadWords::waitingIsForSomethingAndUntilATime()
{
    const QDateTime now(QDate(2026, 11, 30), QTime(14, 2, 30));
    PaceState state;
    state.minute.limit = 60;
    QCOMPARE(paceError(state, std::chrono::seconds(30), now).message,
             QStringLiteral("Waiting for the next minute: the platform takes 60 uploads a minute. "
                            "It goes on by itself at 14:03:00."));
    state.heldUntilUtc = now.toUTC().addSecs(40);
    QVERIFY(paceError(state, std::chrono::seconds(40), now)
                    .message.contains(QStringLiteral("asked for a pause")));
    state.quotaUntilUtc = now.toUTC().addDays(1);
    const QString tomorrow = paceError(state, std::chrono::hours(24), now).message;
    QVERIFY2(tomorrow.contains(QStringLiteral("of this day are used up")) &&
                     tomorrow.contains(QStringLiteral("Dec 1, 14:02")),
             qPrintable(tomorrow));
}

REELDECK_TEST(TestUploadWords)
#include "tst_uploaderrors.moc"
