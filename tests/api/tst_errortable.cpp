#include "api/calls/errortable.h"

#include "support/testprogram.h"

#include <QTest>

using namespace reeldeck;
using namespace std::chrono_literals;

namespace {

const QString Host = QStringLiteral("Api.example");
const QDateTime Now(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC);

HttpOutcome answer(int status, const QByteArray &body = {})
{
    HttpOutcome outcome;
    outcome.status = status;
    outcome.body = body;
    outcome.begun = true;
    return outcome;
}

HttpOutcome broken(QNetworkReply::NetworkError error, bool begun, int status = 0)
{
    HttpOutcome outcome;
    outcome.failure = ExchangeFailure::Network;
    outcome.networkError = error;
    outcome.begun = begun;
    outcome.status = status;
    return outcome;
}

/// Whole sentences: begins large, ends with a stop, no placeholder left.
bool isSentence(const QString &text)
{
    return text.size() > 20 && text.at(0).isUpper() &&
           (text.endsWith(QLatin1Char('.')) || text.endsWith(QChar(0x201d))) &&
           !text.contains(QLatin1Char('%')) &&
           !text.contains(QLatin1String("workspace settings")); // There are none.
}

} // namespace

/// HTTP answers as errors: kind and sentence by status, code and call.
class TestErrorTable : public QObject
{
    Q_OBJECT

private slots:
    void mapsEveryStatus_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");

        const auto row = [](int status, const char *body, ErrorKind kind) {
            QTest::addRow("%d %s", status, body) << status << QByteArray(body) << kind;
        };
        row(301, "", ErrorKind::Protocol);
        row(307, "", ErrorKind::Protocol);
        row(308, "", ErrorKind::Protocol);
        row(400, "", ErrorKind::InvalidRequest);
        row(400, R"({"code":"parameter_invalid"})", ErrorKind::InvalidRequest);
        row(400, R"({"code":"resource_not_exist"})", ErrorKind::NotFound);
        row(400, R"({"code":"api_key_invalid"})", ErrorKind::KeyRejected);
        row(400, R"({"code":"video_filesize_too_large"})", ErrorKind::TooLarge);
        row(400, R"({"code":"video_file_broken"})", ErrorKind::UnsupportedType);
        row(401, "", ErrorKind::KeyRejected);
        row(402, "", ErrorKind::Forbidden);
        row(403, "", ErrorKind::Forbidden);
        row(404, "", ErrorKind::NotFound);
        row(405, "", ErrorKind::InvalidRequest);
        row(407, "", ErrorKind::Unreachable);
        row(408, "", ErrorKind::Timeout);
        row(409, "", ErrorKind::Conflict);
        row(409, R"({"code":"something_unpublished"})", ErrorKind::Conflict);
        row(410, "", ErrorKind::NotFound);
        row(413, "", ErrorKind::TooLarge);
        row(415, "", ErrorKind::UnsupportedType);
        row(418, "", ErrorKind::InvalidRequest);
        row(429, "", ErrorKind::RateLimited);
        row(429, R"({"code":"usage_limit_exceeded"})", ErrorKind::RateLimited);
        row(403, R"({"code":"usage_limit_exceeded"})", ErrorKind::Forbidden);
        row(500, "", ErrorKind::Server);
        row(500, R"({"code":"resource_not_exist"})", ErrorKind::Server);
        row(502, "", ErrorKind::Server);
        row(503, "", ErrorKind::Server);
        row(504, "", ErrorKind::Server);
        row(507, "", ErrorKind::Server);
        row(599, "", ErrorKind::Server);
        row(600, "", ErrorKind::Protocol);
        row(101, "", ErrorKind::Protocol);
    }

    void mapsEveryStatus()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        const Error error = errorFrom(answer(status, body), CallKind::Read, Host, Now);
        QCOMPARE(toString(error.kind), toString(kind));
        QCOMPARE(error.httpStatus, status);
        QVERIFY2(isSentence(error.message), qPrintable(error.message));
    }

    void saysWhereAnotherKeyIsEntered()
    {
        for (const char *body : {"", R"({"code":"api_key_invalid"})"}) {
            const Error error = errorFrom(answer(401, body), CallKind::Read, Host, Now);
            QVERIFY2(error.message.contains(QLatin1String("menu at the right of the toolbar")),
                     qPrintable(error.message));
        }
    }

    void tellsUnsentFromUnanswered_data()
    {
        QTest::addColumn<int>("network");
        QTest::addColumn<ErrorKind>("before");
        QTest::addColumn<ErrorKind>("after");

        const auto row = [](const char *name, QNetworkReply::NetworkError network, ErrorKind before,
                            ErrorKind after) {
            QTest::newRow(name) << int(network) << before << after;
        };
        using N = QNetworkReply;
        const auto unreachable = ErrorKind::Unreachable;
        const auto lost = ErrorKind::ConnectionLost;
        row("refused", N::ConnectionRefusedError, unreachable, lost);
        row("no such host", N::HostNotFoundError, unreachable, lost);
        row("closed", N::RemoteHostClosedError, unreachable, lost);
        row("timed out", N::TimeoutError, unreachable, ErrorKind::Timeout);
        row("no network", N::UnknownNetworkError, unreachable, lost);
        row("network gone", N::TemporaryNetworkFailureError, unreachable, lost);
        row("proxy refused", N::ProxyConnectionRefusedError, unreachable, lost);
        row("proxy closed", N::ProxyConnectionClosedError, unreachable, lost);
        row("proxy unknown", N::ProxyNotFoundError, unreachable, lost);
        row("proxy timed out", N::ProxyTimeoutError, unreachable, lost);
        row("proxy wants a password", N::ProxyAuthenticationRequiredError, unreachable, lost);
        row("handshake", N::SslHandshakeFailedError, ErrorKind::Tls, ErrorKind::Tls);
        row("no HTTP", N::ProtocolFailure, ErrorKind::Protocol, ErrorKind::Protocol);
        row("can't be sent again", N::ContentReSendError, unreachable, lost);
    }

    void tellsUnsentFromUnanswered()
    {
        QFETCH(int, network);
        QFETCH(ErrorKind, before);
        QFETCH(ErrorKind, after);
        for (const CallKind call : {CallKind::Read, CallKind::Upload, CallKind::Delete}) {
            const auto code = QNetworkReply::NetworkError(network);
            const Error unsent = errorFrom(broken(code, false), call, Host, Now);
            const Error unanswered = errorFrom(broken(code, true), call, Host, Now);
            QCOMPARE(toString(unsent.kind), toString(before));
            QCOMPARE(toString(unanswered.kind), toString(after));
            QVERIFY2(isSentence(unsent.message), qPrintable(unsent.message));
            QVERIFY2(isSentence(unanswered.message), qPrintable(unanswered.message));
        }
    }

    void tellsWhatAnUploadMayHaveDone_data()
    {
        QTest::addColumn<bool>("mayExist");
        QTest::addColumn<HttpOutcome>("outcome");
        HttpOutcome idle = broken(QNetworkReply::NoError, true);
        idle.failure = ExchangeFailure::IdleTimeout;
        HttpOutcome garbage = answer(200);
        garbage.failure = ExchangeFailure::NotHttp;
        using N = QNetworkReply;
        QTest::newRow("refused") << false << broken(N::ConnectionRefusedError, false);
        QTest::newRow("lost") << true << broken(N::RemoteHostClosedError, true);
        QTest::newRow("201, then lost") << true << broken(N::RemoteHostClosedError, true, 201);
        QTest::newRow("idle") << true << idle;
        QTest::newRow("garbage") << true << garbage;
        QTest::newRow("502") << true << answer(502);
        QTest::newRow("408") << true << answer(408);
        QTest::newRow("413") << false << answer(413);
        QTest::newRow("429") << false << answer(429);
        QTest::newRow("307") << false << answer(307);
    }

    void tellsWhatAnUploadMayHaveDone()
    {
        QFETCH(bool, mayExist);
        QFETCH(HttpOutcome, outcome);
        QCOMPARE(mayHaveBeenCarriedOut(errorFrom(outcome, CallKind::Upload, Host, Now)), mayExist);
    }

    /// Only an upload's answer that didn't come says to look for the file first.
    void anUploadWithoutAnAnswerSaysToLook()
    {
        HttpOutcome idle = broken(QNetworkReply::NoError, true);
        idle.failure = ExchangeFailure::IdleTimeout;
        const HttpOutcome lost = broken(QNetworkReply::RemoteHostClosedError, true);
        for (const HttpOutcome &outcome : {idle, lost}) {
            for (const CallKind call : {CallKind::Read, CallKind::Upload, CallKind::Delete}) {
                const QString text = errorFrom(outcome, call, Host, Now).message;
                QVERIFY2(text.contains(QStringLiteral("Look for it in the list")) ==
                                 (call == CallKind::Upload),
                         qPrintable(text));
            }
        }
    }

    void believesARefusalWhoseRestIsLost()
    {
        const Error error = errorFrom(broken(QNetworkReply::RemoteHostClosedError, true, 413),
                                      CallKind::Upload, Host, Now);
        QCOMPARE(toString(error.kind), toString(ErrorKind::TooLarge));
    }

    void quotesThePlatformAsBoundedPlainText()
    {
        const QByteArray body = "{\"code\":\"parameter_invalid\",\"message\":\"<b>page\\nis</b> " +
                                QByteArray(5000, 'x') + "\"}";
        const Error error = errorFrom(answer(400, body), CallKind::Read, Host, Now);
        QCOMPARE(error.code, QStringLiteral("parameter_invalid"));
        QVERIFY(error.message.contains(QStringLiteral("The platform says: “<b>page is</b> xxx")));
        QVERIFY(error.message.size() < 600);
        QVERIFY(!error.message.contains(QLatin1Char('\n')));
    }

    void quotesWhatStandsWithinAnErrorObject()
    {
        const QByteArray body =
                R"({"error":{"code":"parameter_invalid","message":"No such page."}})";
        const Error error = errorFrom(answer(400, body), CallKind::Read, Host, Now);
        QCOMPARE(error.code, QStringLiteral("parameter_invalid"));
        QVERIFY2(error.message.contains(QStringLiteral("The platform says: “No such page.”")),
                 qPrintable(error.message));
    }

    void leavesGatewayPagesOut_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("html") << QByteArray("<html><body>nginx leaked</body></html>");
        QTest::newRow("text") << QByteArray("upstream leaked");
        QTest::newRow("cut json") << QByteArray("{\"message\":\"leaked");
        QTest::newRow("list") << QByteArray(R"(["leaked"])");
        QTest::newRow("wrong types") << QByteArray(R"({"code":7,"message":["leaked"]})");
        QTest::newRow("odd code") << QByteArray(R"({"code":"<leaked>"})");
        QTest::newRow("empty") << QByteArray();
    }

    void leavesGatewayPagesOut()
    {
        QFETCH(QByteArray, body);
        const Error error = errorFrom(answer(502, body), CallKind::Read, Host, Now);
        QVERIFY(!error.details().contains(QLatin1String("leaked")));
        QVERIFY(error.code.isEmpty());
        QVERIFY(isSentence(error.message));
    }

    void replacesPercentSignsOnlyOnce()
    {
        const Error error = errorFrom(answer(502, R"({"message":"100%1 of %2"})"), CallKind::Read,
                                      QStringLiteral("h%1"), Now);
        QVERIFY(error.message.startsWith(QLatin1String("h%1 is there")));
        QVERIFY(error.message.contains(QLatin1String("100%1 of %2")));
    }

    void keepsRequestIdAndDelay()
    {
        HttpOutcome outcome = answer(429);
        outcome.headers.append("X-Request-ID", "req-42");
        outcome.headers.append("retry-after", "17");
        const Error error = errorFrom(outcome, CallKind::Read, Host, Now);
        QCOMPARE(error.requestId, QStringLiteral("req-42"));
        QCOMPARE(error.retryAfter, std::optional<std::chrono::milliseconds>(17s));
    }

    void takesTheRateResetWhenThereIsNoRetryAfter()
    {
        HttpOutcome outcome = answer(429);
        outcome.headers.append("X-Ratelimit-Reset", QByteArray::number(Now.toSecsSinceEpoch() + 9));
        QCOMPARE(errorFrom(outcome, CallKind::Read, Host, Now).retryAfter,
                 std::optional<std::chrono::milliseconds>(9s));
    }

    void namesTheFieldThatIsWrong()
    {
        const Error error =
                protocolError(QStringLiteral("data[3].size"), QStringLiteral("is no number"));
        QCOMPARE(toString(error.kind), toString(ErrorKind::Protocol));
        QVERIFY(error.message.contains(QLatin1String("data[3].size is no number")));
    }
};

REELDECK_TEST(TestErrorTable)
#include "tst_errortable.moc"
