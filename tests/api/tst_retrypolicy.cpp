#include "api/http/retrypolicy.h"

#include "support/testprogram.h"

#include <QTest>

using namespace reeldeck;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// How long a call waits before it is made again, and when it is not.
class TestRetryPolicy : public QObject
{
    Q_OBJECT

private slots:
    void decidesByKindAndAttempt_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("attemptsMade");
        QTest::addColumn<double>("random");
        QTest::addColumn<int>("retryAfterMs"); // -1: none
        QTest::addColumn<int>("delayMs");      // -1: give up

        const auto row = [](const char *name, ErrorKind kind, int attempts, double random,
                            int retryAfter, int delay) {
            QTest::newRow(name) << int(kind) << attempts << random << retryAfter << delay;
        };
        row("first backoff, full span", ErrorKind::Server, 1, 1.0, -1, 500);
        row("first backoff, jitter to nothing", ErrorKind::Server, 1, 0.0, -1, 0);
        row("second backoff doubles", ErrorKind::Unreachable, 2, 1.0, -1, 1000);
        row("third attempt is the last", ErrorKind::Server, 3, 0.5, -1, -1);
        row("lost connections count", ErrorKind::ConnectionLost, 1, 0.5, -1, 250);
        row("timeouts count", ErrorKind::Timeout, 1, 0.5, -1, 250);
        row("the server's delay is a lower bound", ErrorKind::RateLimited, 1, 0.5, 3000, 3250);
        row("a long server's delay is the caller's", ErrorKind::RateLimited, 1, 0.5, 61'000, -1);
        row("conflict is an answer", ErrorKind::Conflict, 1, 0.5, -1, -1);
        row("a bad key stays bad", ErrorKind::KeyRejected, 1, 0.5, -1, -1);
        row("bad certificates stay bad", ErrorKind::Tls, 1, 0.5, -1, -1);
        row("garbage is not asked for twice", ErrorKind::Protocol, 1, 0.5, -1, -1);
        row("cancelled is cancelled", ErrorKind::Cancelled, 1, 0.5, -1, -1);
    }

    void decidesByKindAndAttempt()
    {
        QFETCH(int, kind);
        QFETCH(int, attemptsMade);
        QFETCH(double, random);
        QFETCH(int, retryAfterMs);
        QFETCH(int, delayMs);
        Error error;
        error.kind = ErrorKind(kind);
        if (retryAfterMs >= 0)
            error.retryAfter = milliseconds(retryAfterMs);
        const auto delay = retryDelay(RetryPolicy{}, error, attemptsMade, random);
        QCOMPARE(delay ? int(delay->count()) : -1, delayMs);
    }

    void backoffIsCapped()
    {
        RetryPolicy patient;
        patient.maxAttempts = 1000;
        Error error;
        error.kind = ErrorKind::Server;
        QCOMPARE(retryDelay(patient, error, 900, 1.0).value(), patient.cap);
    }

    void readsRetryAfter_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("ms"); // -1: none

        QTest::newRow("seconds") << QByteArray("120") << qint64(120'000);
        QTest::newRow("now") << QByteArray("0") << qint64(0);
        QTest::newRow("spaces") << QByteArray(" 7 ") << qint64(7'000);
        QTest::newRow("date") << QByteArray("Thu, 15 Jan 2026 12:00:30 GMT") << qint64(30'000);
        QTest::newRow("past date") << QByteArray("Thu, 15 Jan 2026 11:00:00 GMT") << qint64(0);
        QTest::newRow("rfc 850 date")
                << QByteArray("Thursday, 15-Jan-26 12:00:10 GMT") << qint64(10'000);
        QTest::newRow("asctime date") << QByteArray("Thu Jan 15 12:01:00 2026") << qint64(60'000);
        QTest::newRow("absurd seconds")
                << QByteArray("99999999999999999999999") << qint64(MaxRetryAfter.count());
        QTest::newRow("a year of seconds")
                << QByteArray("31536000") << qint64(MaxRetryAfter.count());
        QTest::newRow("absurd date")
                << QByteArray("Fri, 31 Dec 9999 23:59:59 GMT") << qint64(MaxRetryAfter.count());
        QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
        QTest::newRow("words") << QByteArray("soon") << qint64(-1);
        QTest::newRow("empty") << QByteArray() << qint64(-1);
    }

    void readsRetryAfter()
    {
        QFETCH(QByteArray, value);
        QFETCH(qint64, ms);
        const QDateTime now(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC);
        const auto delay = parseRetryAfter(value, now);
        QCOMPARE(delay ? qint64(delay->count()) : qint64(-1), ms);
    }
};

REELDECK_TEST(TestRetryPolicy)
#include "tst_retrypolicy.moc"
