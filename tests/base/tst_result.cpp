#include "base/result.h"

#include "support/testprogram.h"

#include <QTest>

#include <memory>

using namespace reeldeck;

/// Result: either a value or an error.
class TestResult : public QObject
{
    Q_OBJECT

private slots:
    void aValueIsOk()
    {
        const Result<int> result(7);
        QVERIFY(result.ok());
        QVERIFY(result);
        QCOMPARE(*result, 7);
    }

    void anErrorKeepsEverything()
    {
        Error error;
        error.kind = ErrorKind::RateLimited;
        error.message = QStringLiteral("Too many.");
        error.httpStatus = 429;
        error.code = QStringLiteral("too_many_requests");
        error.requestId = QStringLiteral("r-1");
        const Result<int> result(error);
        QVERIFY(!result);
        QCOMPARE(toString(result.error().kind), toString(ErrorKind::RateLimited));
        const QString details = result.error().details();
        for (const char *part : {"Too many.", "RateLimited", "429", "too_many_requests", "r-1"})
            QVERIFY2(details.contains(QLatin1String(part)), part);
    }

    void detailsLeaveOutWhatIsUnknown()
    {
        Error error;
        error.message = QStringLiteral("Gone.");
        QVERIFY(!error.details().contains(QLatin1String("HTTP status")));
        QVERIFY(!error.details().contains(QLatin1String("Request id")));
    }

    void movableValuesMoveOut()
    {
        Result<std::unique_ptr<int>> result(std::make_unique<int>(3));
        const std::unique_ptr<int> taken = std::move(result).value();
        QCOMPARE(*taken, 3);
    }

    void successWithoutAValue()
    {
        QVERIFY(Result<void>().ok());
        QVERIFY(!Result<void>(Error()).ok());
    }

    void transientKindsAreThoseThatTimeCures()
    {
        for (const ErrorKind kind :
             {ErrorKind::Unreachable, ErrorKind::Timeout, ErrorKind::ConnectionLost,
              ErrorKind::RateLimited, ErrorKind::Server})
            QVERIFY2(isTransient(kind), qPrintable(toString(kind)));
        for (const ErrorKind kind : {ErrorKind::KeyRejected, ErrorKind::Forbidden,
                                     ErrorKind::TooLarge, ErrorKind::Conflict, ErrorKind::File})
            QVERIFY2(!isTransient(kind), qPrintable(toString(kind)));
    }

    void everyKindHasItsOwnWord()
    {
        QSet<QString> words;
        for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind)
            words.insert(toString(ErrorKind(kind)));
        QCOMPARE(words.size(), int(ErrorKind::Internal) + 1);
        QVERIFY(!words.contains(QStringLiteral("Unknown")));
    }
};

REELDECK_TEST(TestResult)
#include "tst_result.moc"
