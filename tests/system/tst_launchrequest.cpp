#include "system/instancebus.h"
#include "system/launchrequest.h"

#include "support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace reeldeck;

/// What another process may send, and what of it is believed.
class TestLaunchRequest : public QObject
{
    Q_OBJECT

private slots:
    void comesThroughWhole();
    void whatIsMissingIsEmpty();
    void hostileInputIsRefused_data();
    void hostileInputIsRefused();
    void tooManyAreRefused();
    void urisBecomePaths_data();
    void urisBecomePaths();
};

void TestLaunchRequest::comesThroughWhole()
{
    LaunchRequest request;
    request.uploads = {QString::fromUtf8("/media/\"odd\" \n\u202e\U0001F3AC.mp4"),
                       QStringLiteral("https://example.org/a?b=c")};
    request.baseUrl = QStringLiteral("https://example.org/v1.3");
    request.action = QStringLiteral("upload-url");
    request.activationToken = QStringLiteral("token");
    request.startupId = QStringLiteral("id_TIME12");
    const Result<LaunchRequest> read = launchRequest(toMessage(request));
    QVERIFY(read.ok());
    QVERIFY(*read == request);
}

void TestLaunchRequest::whatIsMissingIsEmpty()
{
    const Result<LaunchRequest> read = launchRequest("{\"from\":\"a later version\"}");
    QVERIFY(read.ok());
    QVERIFY(*read == LaunchRequest());
}

void TestLaunchRequest::hostileInputIsRefused_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("\xff\xfe{}");
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("cut off") << QByteArray("{\"uploads\":[\"/a");
    QTest::newRow("uploads no list") << QByteArray(R"({"uploads":"/a"})");
    QTest::newRow("upload no text") << QByteArray(R"({"uploads":["/a",1]})");
    QTest::newRow("relative path") << QByteArray(R"({"uploads":["a.mp4"]})");
    QTest::newRow("empty path") << QByteArray(R"({"uploads":[""]})");
    QTest::newRow("NUL in a path") << QByteArray(R"({"uploads":["/a\u0000b"]})");
    QTest::newRow("other scheme") << QByteArray(R"({"uploads":["javascript:1"]})");
    QTest::newRow("unknown action") << QByteArray(R"({"action":"delete-all"})");
    QTest::newRow("action no text") << QByteArray(R"({"action":{}})");
    QTest::newRow("address no URL") << QByteArray(R"({"baseUrl":"file:///etc/passwd"})");
    QTest::newRow("token no text") << QByteArray(R"({"activationToken":7})");
    QTest::newRow("token too long")
            << QByteArray("{\"startupId\":\"" + QByteArray(MaxLaunchText + 1, 'a') + "\"}");
    QTest::newRow("path too long")
            << QByteArray("{\"uploads\":[\"/" + QByteArray(MaxLaunchText, 'a') + "\"]}");
    QTest::newRow("nested beyond sense") << QByteArray(200'000, '[');
    QTest::newRow("too large") << QByteArray(MaxLaunchBytes + 1, ' ');
}

void TestLaunchRequest::hostileInputIsRefused()
{
    QFETCH(QByteArray, message);
    const Result<LaunchRequest> read = launchRequest(message);
    QVERIFY(!read.ok());
    QVERIFY(read.error().kind == ErrorKind::InvalidRequest);
    QVERIFY(!read.error().message.isEmpty());
}

void TestLaunchRequest::tooManyAreRefused()
{
    QJsonArray uploads;
    for (qsizetype i = 0; i <= MaxLaunchUploads; ++i)
        uploads.append(QStringLiteral("/a"));
    const auto message = [&uploads] {
        return QJsonDocument(QJsonObject{{QStringLiteral("uploads"), uploads}}).toJson();
    };
    QVERIFY(!launchRequest(message()).ok());
    uploads.removeLast();
    QVERIFY(launchRequest(message()).ok());
}

void TestLaunchRequest::urisBecomePaths_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("expected");
    QTest::newRow("file") << QStringLiteral("file:///tmp/a%20b%25.mp4")
                          << QStringLiteral("/tmp/a b%.mp4");
    QTest::newRow("of another computer")
            << QStringLiteral("file://elsewhere/a.mp4") << QStringLiteral("file://elsewhere/a.mp4");
    QTest::newRow("web") << QStringLiteral("https://a/b%20c") << QStringLiteral("https://a/b%20c");
    QTest::newRow("path") << QStringLiteral("/tmp/a%20b") << QStringLiteral("/tmp/a%20b");
}

void TestLaunchRequest::urisBecomePaths()
{
    QFETCH(QString, uri);
    QTEST(pathOrUrl(uri), "expected");
}

REELDECK_TEST(TestLaunchRequest)
#include "tst_launchrequest.moc"
