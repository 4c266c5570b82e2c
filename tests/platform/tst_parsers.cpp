#include "base/formats/mediasniffer.h"
#include "platform/basics/platformlimits.h"
#include "platform/fetch/addresscheck.h"
#include "platform/fetch/urlfetcher.h"
#include "platform/formats/exiforientation.h"
#include "platform/http/byterange.h"
#include "platform/http/formparser.h"
#include "platform/http/jsonbody.h"
#include "platform/http/requesthead.h"
#include "platform/http/urltext.h"
#include "platform/routes/ratelimiter.h"

#include "support/testprogram.h"

#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>

using namespace reeldeck;
using namespace reeldeck::platform;

namespace {

struct Collected
{
    QList<FormPart> parts;
    QList<QByteArray> bodies;
    bool complete = false;
    std::optional<Error> error;
};

Collected parseForm(const QByteArray &body, qsizetype split)
{
    Collected all;
    FormParser::Sink sink{[&](const FormPart &part) -> Result<void> {
                              all.parts.append(part);
                              all.bodies.append(QByteArray());
                              return {};
                          },
                          [&](const char *data, size_t size) -> Result<void> {
                              all.bodies.last().append(data, static_cast<qsizetype>(size));
                              return {};
                          },
                          []() -> Result<void> {
                              return {};
                          }};
    FormParser parser("XX", sink);
    for (const QByteArray &piece : {body.left(split), body.mid(split)}) {
        const Result<void> fed = parser.feed(piece.constData(), static_cast<size_t>(piece.size()));
        if (!fed && !all.error)
            all.error = fed.error();
    }
    all.complete = parser.isComplete();
    return all;
}

QByteArray trickyForm()
{
    return "preamble\r\n--XX\r\nContent-Disposition: form-data; name=\"method\"\r\n\r\ndirect"
           "\r\n--XX\r\ncontent-disposition: form-data; name=\"empty\"\r\n\r\n"
           "\r\n--XX \t\r\nContent-Type: video/mp4\r\n"
           "Content-Disposition: form-data; name=\"file\"; filename=\"a%22b;c\\.mp4\"\r\n\r\n"
           "one\r\n--X\r\n--XY\r\r\n-\r\n\r\n--\r\n--XX--trailing";
}

class FixedClock final : public Clock
{
public:
    QDateTime nowUtc() const override { return now; }
    std::chrono::milliseconds monotonic() const override { return {}; }
    QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
};

int headStatus(const QByteArray &head)
{
    const Result<RequestHead> parsed =
            parseRequestHead(std::string_view(head.constData(), size_t(head.size())));
    return parsed ? 200 : parsed.error().httpStatus;
}

} // namespace

/// Parsers of the local platform: heads, forms, queries, ranges; each input hostile.
class TestParsers : public QObject
{
    Q_OBJECT

private slots:
    void formSurvivesASplitAtEveryByte();
    void formByteByByte();
    void formErrors_data();
    void formErrors();
    void formNames_data();
    void formNames();
    void boundaries();
    void heads_data();
    void heads();
    void headKeepsConnectionRules();
    void queries();
    void queryErrorsNameTheParameter();
    void targets();
    void ranges_data();
    void ranges();
    void limitsFile();
    void rateLimitsByMinuteAndDay();
    void sourceUrls();
    void privateAddresses_data();
    void privateAddresses();
    void exifOrientations();
    void sniffedTypes();
    void jsonNumbers();
};

void TestParsers::formSurvivesASplitAtEveryByte()
{
    const QByteArray body = trickyForm();
    for (qsizetype split = 0; split <= body.size(); ++split) {
        const Collected all = parseForm(body, split);
        QVERIFY2(!all.error, qPrintable(QString::number(split)));
        QVERIFY(all.complete);
        QCOMPARE(all.parts.size(), 3);
        QCOMPARE(all.bodies.at(0), QByteArray("direct"));
        QCOMPARE(all.bodies.at(1), QByteArray());
        QCOMPARE(all.parts.at(2).name, QStringLiteral("file"));
        QCOMPARE(*all.parts.at(2).filename, QStringLiteral("a\"b;c\\.mp4"));
        QCOMPARE(all.parts.at(2).contentType, QByteArray("video/mp4"));
        QCOMPARE(all.bodies.at(2), QByteArray("one\r\n--X\r\n--XY\r\r\n-\r\n\r\n--"));
    }
}

void TestParsers::formByteByByte()
{
    QByteArray content;
    FormParser parser("XX", {[](const FormPart &) -> Result<void> { return {}; },
                             [&](const char *data, size_t size) -> Result<void> {
                                 content.append(data, qsizetype(size));
                                 return {};
                             },
                             []() -> Result<void> {
                                 return {};
                             }});
    const QByteArray body = trickyForm();
    for (const char &c : body)
        QVERIFY(parser.feed(&c, 1).ok());
    QVERIFY(parser.isComplete());
    QVERIFY(content.endsWith("\r\n\r\n--"));
}

void TestParsers::formErrors_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isError");
    QTest::newRow("no boundary at all") << QByteArray(40'000, 'x') << true;
    QTest::newRow("junk after a boundary") << QByteArray("--XXjunk\r\n\r\n") << true;
    QTest::newRow("endless part headers")
            << QByteArray("--XX\r\nA: ") + QByteArray(40'000, 'x') << true;
    QTest::newRow("part without a name")
            << QByteArray("--XX\r\nContent-Type: a/b\r\n\r\nx\r\n--XX--") << true;
    QTest::newRow("header without a colon")
            << QByteArray("--XX\r\nnonsense\r\n\r\nx\r\n--XX--") << true;
    QTest::newRow("unclosed quote")
            << QByteArray("--XX\r\nContent-Disposition: form-data; name=\"a\r\n\r\nx\r\n--XX--")
            << true;
    QByteArray many;
    for (int i = 0; i < FormParser::MaxParts + 1; ++i)
        many += "--XX\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n";
    QTest::newRow("too many parts") << many << true;
    QTest::newRow("cut off") << QByteArray("--XX\r\nContent-Disposition: form-data; "
                                           "name=\"a\"\r\n\r\nhalf")
                             << false;
}

void TestParsers::formErrors()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isError);
    const Collected all = parseForm(body, 7);
    QCOMPARE(all.error.has_value(), isError);
    QVERIFY(!all.complete);
    if (isError)
        QCOMPARE(all.error->httpStatus, 400);
}

void TestParsers::formNames_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("quote") << QByteArray("a%22b") << QByteArray("a\"b");
    QTest::newRow("line break") << QByteArray("a%0D%0Ab") << QByteArray("a\r\nb");
    QTest::newRow("percent stays") << QByteArray("100%25 %41%2F%") << QByteArray("100%25 %41%2F%");
    QTest::newRow("utf-8") << QByteArray("\xf0\x9f\x8e\xac.mp4")
                           << QByteArray("\xf0\x9f\x8e\xac.mp4");
    QTest::newRow("backslash at the end") << QByteArray("a\\") << QByteArray("a\\");
}

void TestParsers::formNames()
{
    QFETCH(QByteArray, wire);
    QFETCH(QByteArray, name);
    const QByteArray body = "--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" +
                            wire + "\"\r\n\r\nx\r\n--XX--\r\n";
    const Collected all = parseForm(body, 0);
    QVERIFY(all.complete);
    QCOMPARE(all.parts.first().filename->toUtf8(), name);
}

void TestParsers::boundaries()
{
    QCOMPARE(*formBoundary("multipart/form-data; boundary=abc"), QByteArray("abc"));
    QCOMPARE(*formBoundary("Multipart/Form-Data; charset=x; Boundary=\"a b\""), QByteArray("a b"));
    QVERIFY(!formBoundary("multipart/form-data"));
    QVERIFY(!formBoundary("multipart/mixed; boundary=abc"));
    QVERIFY(!formBoundary("application/json"));
    QVERIFY(!formBoundary("multipart/form-data; boundary="));
}

void TestParsers::heads_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status");
    QTest::newRow("plain") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\n\r\n") << 200;
    QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << 200;
    QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("two hosts") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n") << 400;
    QTest::newRow("version 2") << QByteArray("GET / HTTP/2.0\r\n\r\n") << 505;
    QTest::newRow("unknown method") << QByteArray("BREW / HTTP/1.1\r\n\r\n") << 405;
    QTest::newRow("no target") << QByteArray("GET HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("absolute target") << QByteArray("GET http://a/ HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("long target") << QByteArray("GET /") + QByteArray(20'000, 'a') +
                                            " HTTP/1.1\r\n\r\n"
                                 << 414;
    QTest::newRow("post without length") << QByteArray("POST / HTTP/1.1\r\nHost: a\r\n\r\n") << 411;
    QTest::newRow("two lengths") << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: "
                                               "1\r\nContent-Length: 1\r\n\r\n")
                                 << 400;
    QTest::newRow("length and chunked")
            << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n"
                          "Transfer-Encoding: chunked\r\n\r\n")
            << 400;
    QTest::newRow("negative length")
            << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n") << 400;
    QTest::newRow("other coding")
            << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n")
            << 501;
    QTest::newRow("compressed body")
            << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n"
                          "Content-Encoding: gzip\r\n\r\n")
            << 415;
    QTest::newRow("space before colon") << QByteArray("GET / HTTP/1.1\r\nHost : a\r\n\r\n") << 400;
    QTest::newRow("folded line") << QByteArray("GET / HTTP/1.1\r\nA: b\r\n c\r\n\r\n") << 400;
    QTest::newRow("bare line feed") << QByteArray("GET / HTTP/1.1\nHost: a\r\n\r\n") << 400;
    QTest::newRow("control in value") << QByteArray("GET / HTTP/1.1\r\nA: b\x01\r\n\r\n") << 400;
    QByteArray many = "GET / HTTP/1.1\r\n";
    for (int i = 0; i < MaxRequestHeaders + 1; ++i)
        many += "A: b\r\n";
    QTest::newRow("too many headers") << many + "\r\n" << 431;
}

void TestParsers::heads()
{
    QFETCH(QByteArray, head);
    QFETCH(int, status);
    QCOMPARE(headStatus(head), status);
}

void TestParsers::headKeepsConnectionRules()
{
    const Result<RequestHead> close =
            parseRequestHead("GET / HTTP/1.1\r\nHost: a\r\nConnection: Close\r\n\r\n");
    QVERIFY(close.ok() && !close->keepAlive);
    const Result<RequestHead> old =
            parseRequestHead("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    QVERIFY(old.ok() && old->keepAlive);
    const Result<RequestHead> key =
            parseRequestHead("GET / HTTP/1.1\r\nHost: a\r\nX-API-Key:  k%41 \r\n\r\n");
    QCOMPARE(key->header("x-api-key"), QByteArray("k%41"));
}

void TestParsers::queries()
{
    const Result<QueryParameters> query =
            QueryParameters::parse("a=1&a=2&name=x+y%2B%C3%BC&&flag&n=7&t=true");
    QVERIFY(query.ok());
    QCOMPARE(query->values(QStringLiteral("a")),
             QStringList({QStringLiteral("1"), QStringLiteral("2")}));
    QCOMPARE(**query->single(QStringLiteral("name")), QString::fromUtf8("x y+\xc3\xbc"));
    QVERIFY(query->has(QStringLiteral("flag")));
    QCOMPARE(*query->integer(QStringLiteral("n"), 1, 1, 9), 7);
    QCOMPARE(*query->integer(QStringLiteral("none"), 3, 1, 9), 3);
    QCOMPARE(*query->boolean(QStringLiteral("t"), false), true);
}

void TestParsers::queryErrorsNameTheParameter()
{
    const Result<QueryParameters> query = QueryParameters::parse("n=x&m=99&b=yes&d=1&d=2");
    QVERIFY(query->integer(QStringLiteral("n"), 1, 1, 9)
                    .error()
                    .message.contains(QLatin1String(" n ")));
    QVERIFY(!query->integer(QStringLiteral("m"), 1, 1, 9).ok());
    QVERIFY(!query->boolean(QStringLiteral("b"), false).ok());
    QVERIFY(!query->single(QStringLiteral("d")).ok());
    const Result<QueryParameters> broken = QueryParameters::parse("filename=%zz");
    QCOMPARE(broken.error().httpStatus, 400);
    QVERIFY(broken.error().message.contains(QLatin1String("filename")));
    QVERIFY(!QueryParameters::parse("filename=%ff").ok());
    QVERIFY(!QueryParameters::parse(QByteArray("a=1&").repeated(1000)).ok());
}

void TestParsers::targets()
{
    const Result<TargetParts> parts = parseTarget("/v1.3/assets/a%2Fb/?x=1");
    QCOMPARE(parts->path, QStringList({QStringLiteral("v1.3"), QStringLiteral("assets"),
                                       QStringLiteral("a/b")}));
    QVERIFY(parts->query.has(QStringLiteral("x")));
    QVERIFY(!parseTarget("/a%").ok());
    QVERIFY(!parseTarget("/a%ff").ok());
}

void TestParsers::ranges_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<qint64>("length");
    const int whole = int(ByteRange::Kind::Whole);
    const int part = int(ByteRange::Kind::Part);
    const int bad = int(ByteRange::Kind::Unsatisfiable);
    QTest::newRow("none") << QByteArray() << whole << qint64(0) << qint64(100);
    QTest::newRow("first") << QByteArray("bytes=0-9") << part << qint64(0) << qint64(10);
    QTest::newRow("open") << QByteArray("bytes=90-") << part << qint64(90) << qint64(10);
    QTest::newRow("suffix") << QByteArray("bytes=-30") << part << qint64(70) << qint64(30);
    QTest::newRow("long suffix") << QByteArray("bytes=-300") << part << qint64(0) << qint64(100);
    QTest::newRow("clipped") << QByteArray("bytes=50-5000") << part << qint64(50) << qint64(50);
    QTest::newRow("behind") << QByteArray("bytes=100-") << bad << qint64(0) << qint64(0);
    QTest::newRow("zero suffix") << QByteArray("bytes=-0") << bad << qint64(0) << qint64(0);
    QTest::newRow("backwards") << QByteArray("bytes=9-3") << whole << qint64(0) << qint64(100);
    QTest::newRow("several") << QByteArray("bytes=0-1,5-6") << whole << qint64(0) << qint64(100);
    QTest::newRow("other unit") << QByteArray("rows=0-1") << whole << qint64(0) << qint64(100);
    QTest::newRow("huge") << QByteArray("bytes=0-99999999999999999999") << part << qint64(0)
                          << qint64(100);
    QTest::newRow("huge beginning")
            << QByteArray("bytes=99999999999999999999-") << bad << qint64(0) << qint64(0);
    QTest::newRow("huge suffix") << QByteArray("bytes=-") + QByteArray(400, '9') << part
                                 << qint64(0) << qint64(100);
    QTest::newRow("leading zeros")
            << QByteArray("bytes=0000000000000000000000010-19") << part << qint64(10) << qint64(10);
}

void TestParsers::ranges()
{
    QFETCH(QByteArray, header);
    QFETCH(int, kind);
    const ByteRange range = parseByteRange(header, 100);
    QCOMPARE(int(range.kind), kind);
    QTEST(range.offset, "offset");
    QTEST(range.length, "length");
}

void TestParsers::limitsFile()
{
    const Result<PlatformLimits> limits =
            PlatformLimits::fromJson(R"({"assets_per_minute": 0, "image": 1000})");
    QVERIFY(limits.ok());
    QCOMPARE(limits->assetsPerMinute, 0);
    QCOMPARE(limits->sizes.image, 1000);
    QCOMPARE(limits->sizes.directVideo, 200 * MiB);
    for (const char *wrong : {"[]", "{\"colour\": 1}", "{\"image\": \"5\"}", "{\"image\": -1}",
                              "{\"image\": 1.5}", "{"})
        QVERIFY2(!PlatformLimits::fromJson(wrong).ok(), wrong);
}

void TestParsers::rateLimitsByMinuteAndDay()
{
    FixedClock clock;
    RateLimiter limiter(&clock, 2, 3);
    QVERIFY(limiter.take().allowed);
    QVERIFY(limiter.take().allowed);
    const RateLimiter::Verdict refused = limiter.take();
    QVERIFY(!refused.allowed);
    QVERIFY(refused.retryAfterSeconds > 0 && refused.retryAfterSeconds <= 60);
    QCOMPARE(refused.headers.size(), 6);
    clock.now = clock.now.addSecs(60);
    const RateLimiter::Verdict last = limiter.take();
    QVERIFY(last.allowed);
    QCOMPARE(last.headers.at(1).second, QByteArray("0"));
    const RateLimiter::Verdict tomorrow = limiter.take();
    QVERIFY(!tomorrow.allowed);
    QVERIFY(tomorrow.retryAfterSeconds > 60);
    clock.now = clock.now.addDays(1);
    QVERIFY(limiter.take().allowed);
    RateLimiter open(&clock, 0, 0);
    QVERIFY(open.take().allowed && open.take().headers.isEmpty());
}

void TestParsers::sourceUrls()
{
    QVERIFY(parseSourceUrl(QStringLiteral("https://example.com/a b.mp4")).ok());
    QVERIFY(parseSourceUrl(QString::fromUtf8("http://b\xc3\xbc"
                                             "cher.example/\xc3\xbc.mp4"))
                    .ok());
    for (const char *wrong : {"", "file:///etc/passwd", "ftp://a/b", "http://", "nonsense",
                              "javascript:alert(1)", "concat:a|b"})
        QCOMPARE(parseSourceUrl(QString::fromLatin1(wrong)).error().httpStatus, 400);
}

void TestParsers::privateAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isPublic");
    for (const char *text :
         {"127.0.0.1",     "10.1.2.3",         "172.16.0.1",      "172.31.255.255",
          "192.168.1.1",   "169.254.169.254",  "100.64.0.1",      "0.0.0.0",
          "224.0.0.1",     "255.255.255.255",  "192.0.2.1",       "::",
          "::1",           "fe80::1",          "fd00::1",         "fc00::1",
          "ff02::1",       "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1",
          "2002:7f00:1::", "2001:db8::1"})
        QTest::newRow(text) << QString::fromLatin1(text) << false;
    for (const char *text :
         {"8.8.8.8", "172.32.0.1", "1.1.1.1", "2606:4700::1111", "::ffff:8.8.8.8"})
        QTest::newRow(text) << QString::fromLatin1(text) << true;
}

void TestParsers::privateAddresses()
{
    QFETCH(QString, text);
    QFETCH(bool, isPublic);
    sockaddr_in v4{};
    sockaddr_in6 v6{};
    const QByteArray latin = text.toLatin1();
    if (inet_pton(AF_INET, latin.constData(), &v4.sin_addr) == 1) {
        v4.sin_family = AF_INET;
        QCOMPARE(isPublicAddress(reinterpret_cast<sockaddr *>(&v4)), isPublic);
    } else {
        QCOMPARE(inet_pton(AF_INET6, latin.constData(), &v6.sin6_addr), 1);
        v6.sin6_family = AF_INET6;
        QCOMPARE(isPublicAddress(reinterpret_cast<sockaddr *>(&v6)), isPublic);
    }
}

void TestParsers::exifOrientations()
{
    QByteArray tiff("II*\0\x08\0\0\0\x01\0", 10);
    tiff += QByteArray("\x12\x01\x03\0\x01\0\0\0\x06\0\0\0", 12) + QByteArray(4, '\0');
    const QByteArray app1 = QByteArray("Exif\0\0", 6) + tiff;
    QByteArray jpeg("\xff\xd8\xff\xe1", 4);
    jpeg += char((app1.size() + 2) >> 8);
    jpeg += char((app1.size() + 2) & 0xff);
    jpeg += app1;
    QCOMPARE(exifOrientation(jpeg), 6);
    for (qsizetype cut = 0; cut < jpeg.size(); ++cut)
        QVERIFY(exifOrientation(jpeg.left(cut)) >= 1);
    QCOMPARE(exifOrientation("nonsense"), 1);
}

void TestParsers::sniffedTypes()
{
    QCOMPARE(sniffMediaType(QByteArray("\0\0\0\x20"
                                       "ftypqt  ",
                                       12)),
             QStringLiteral("video/quicktime"));
    QCOMPARE(sniffMediaType(QByteArray("\x89PNG\r\n\x1a\n")), QStringLiteral("image/png"));
    QCOMPARE(sniffMediaType(QByteArray("RIFF1234WAVEfmt ")), QStringLiteral("audio/x-wav"));
    QCOMPARE(sniffMediaType("hello"), QString());
    QVERIFY(isSurelyNoMedia("%PDF-1.7"));
    QVERIFY(!isSurelyNoMedia("hello"));
    QVERIFY(!isSurelyNoMedia(""));
}

void TestParsers::jsonNumbers()
{
    const QString name = QStringLiteral("n");
    const auto read = [&](const char *json) {
        return requiredInteger(*parseJsonObject(json), name, 1, 10);
    };
    QCOMPARE(*read("{\"n\": 7}"), 7);
    QCOMPARE(read("{}").error().code, QStringLiteral("parameter_not_provided"));
    for (const char *wrong : {"{\"n\": \"7\"}", "{\"n\": 0}", "{\"n\": 11}", "{\"n\": 1.5}",
                              "{\"n\": 1e300}", "{\"n\": [1]}", "{\"n\": true}"})
        QCOMPARE(read(wrong).error().code, QStringLiteral("parameter_invalid"));
    QVERIFY(!parseJsonObject("[1]").ok());
    QVERIFY(!parseJsonObject("{").ok());
}

REELDECK_TEST(TestParsers)
#include "tst_parsers.moc"
