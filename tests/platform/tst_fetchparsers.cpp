#include "platform/fetch/answerhead.h"
#include "platform/fetch/fetchedname.h"
#include "platform/fetch/sourceurl.h"
#include "platform/fetch/webpagecheck.h"
#include "platform/http/chunkdecoder.h"
#include "platform/media/retryplan.h"

#include "support/testprogram.h"

#include <QTest>

using namespace std::chrono_literals;

using namespace reeldeck;
using namespace reeldeck::platform;

namespace {

struct Decoded
{
    QByteArray body;
    ChunkDecoder::Status status = ChunkDecoder::Status::More;
    qsizetype taken = 0;
};

/// `text` in two pieces.
Decoded decodedChunks(const QByteArray &text, qsizetype split)
{
    Decoded result;
    ChunkDecoder decoder;
    const auto sink = [&](const char *data, size_t size) {
        result.body.append(data, qsizetype(size));
        return true;
    };
    const size_t first = decoder.feed(text.constData(), size_t(split), sink);
    const size_t second = decoder.feed(text.constData() + split, size_t(text.size() - split), sink);
    result.taken = qsizetype(first + second);
    result.status = decoder.status();
    return result;
}

} // namespace

/// What is made of bytes from foreign servers, and of addresses of theirs, without a network.
class TestFetchParsers : public QObject
{
    Q_OBJECT

private slots:
    void chunks_data();
    void chunks();
    void endlessChunkLineIsGivenUp();
    void chunksEndWhereTheyEnd();
    void answerHeads_data();
    void answerHeads();
    void headEndsAtItsEmptyLine();
    void dispositions_data();
    void dispositions();
    void tidyNames_data();
    void tidyNames();
    void namesOfUrls_data();
    void namesOfUrls();
    void targets_data();
    void targets();
    void passwordsStayAtTheirOrigin();
    void pages_data();
    void pages();
    void retries();
};

void TestFetchParsers::chunks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char *name, const char *text, const char *body = nullptr) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(body) << (body != nullptr);
    };
    row("one", "3\r\nabc\r\n0\r\n\r\n", "abc");
    row("two", "3\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\n", "abc0123456789");
    row("none", "0\r\n\r\n", "");
    row("leading zeros", "0003\r\nabc\r\n000\r\n\r\n", "abc");
    row("extension", "3;a=b;c=\"d\"\r\nabc\r\n0;e\r\n\r\n", "abc");
    row("space before an extension", "3 ;a\r\nabc\r\n0\r\n\r\n", "abc");
    row("trailers", "3\r\nabc\r\n0\r\nX: y\r\nZ: \r\n\r\n", "abc");
    row("0x", "0x3\r\nabc\r\n0\r\n\r\n");
    row("plus", "+3\r\nabc\r\n0\r\n\r\n");
    row("minus", "-3\r\nabc\r\n0\r\n\r\n");
    row("space before", " 3\r\nabc\r\n0\r\n\r\n");
    row("space behind", "3 \r\nabc\r\n0\r\n\r\n");
    row("junk behind", "3z\r\nabc\r\n0\r\n\r\n");
    row("empty size", "\r\nabc\r\n0\r\n\r\n");
    row("no line end after the data", "3\r\nabc0\r\n\r\n");
    row("data longer than said", "2\r\nabc\r\n0\r\n\r\n");
    row("line feed alone", "3\nabc\r\n0\r\n\r\n");
    row("line feed after the data", "3\r\nabc\n0\r\n\r\n");
    row("carriage return within", "3\r\r\nabc\r\n0\r\n\r\n");
    row("control in an extension", "3;\x01\r\nabc\r\n0\r\n\r\n");
    row("too large", "ffffffffffffffffff\r\nabc\r\n0\r\n\r\n");
    row("trailer without a colon", "0\r\nabc\r\n\r\n");
}

void TestFetchParsers::chunks()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, body);
    QFETCH(bool, isGood);
    for (qsizetype split = 0; split <= text.size(); ++split) {
        const Decoded result = decodedChunks(text, split);
        QCOMPARE(result.status == ChunkDecoder::Status::Complete, isGood);
        if (isGood)
            QCOMPARE(result.body, body);
        else
            QVERIFY(result.status == ChunkDecoder::Status::Malformed);
    }
}

void TestFetchParsers::endlessChunkLineIsGivenUp()
{
    for (const QByteArray &begin : {QByteArray("1;"), QByteArray("0"), QByteArray("0\r\nA: ")}) {
        const QByteArray text = begin + QByteArray(qsizetype(2 * ChunkDecoder::MaxLine), 'a');
        const Decoded result = decodedChunks(text, 0);
        QVERIFY(result.status == ChunkDecoder::Status::Malformed);
        QVERIFY(result.taken <= begin.size() + qsizetype(ChunkDecoder::MaxLine) + 1);
    }
    const Decoded many = decodedChunks("0\r\n" + QByteArray("A: b\r\n").repeated(1000), 0);
    QVERIFY(many.status == ChunkDecoder::Status::Malformed);
}

void TestFetchParsers::chunksEndWhereTheyEnd()
{
    const QByteArray body = "3\r\nabc\r\n0\r\n\r\n";
    const Decoded result = decodedChunks(body + "GET / HTTP/1.1\r\n", 4);
    QVERIFY(result.status == ChunkDecoder::Status::Complete);
    QCOMPARE(result.taken, body.size());
}

void TestFetchParsers::answerHeads_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status"); // 0: malformed
    QTest::addColumn<qint64>("length");
    const auto row = [](const char *name, const QByteArray &head, int status = 0,
                        qint64 length = -1) {
        QTest::newRow(name) << head << status << length;
    };
    row("plain", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", 200, 5);
    row("line feeds", "HTTP/1.0 404 Not\nA: b\n\n", 404);
    row("no reason", "HTTP/1.1 302\r\nLocation: /x\r\n\r\n", 302);
    row("folded", "HTTP/1.1 200 OK\r\nA: b\r\n c\r\n\r\n", 200);
    row("same length twice", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 5\r\n\r\n",
        200, 5);
    row("chunked wins",
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n", 200);
    row("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n");
    row("negative length", "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n");
    row("long length", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n");
    row("other coding", "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n");
    row("no colon", "HTTP/1.1 200 OK\r\nabc\r\n\r\n");
    row("fold at once", "HTTP/1.1 200 OK\r\n b\r\n\r\n");
    row("other protocol", "SSH-2.0-OpenSSH_9.2\r\n\r\n");
    row("short status", "HTTP/1.1 20\r\n\r\n");
    row("long status", "HTTP/1.1 2000 OK\r\n\r\n");
    row("status in words", "HTTP/1.1 abc OK\r\n\r\n");
    row("status 0", "HTTP/1.1 000 OK\r\n\r\n");
    row("version 2", "HTTP/2 200 OK\r\n\r\n");
    row("long reason", "HTTP/1.1 200 " + QByteArray(60'000, 'a') + "\r\n\r\n", 200);
    row("many headers", "HTTP/1.1 200 OK\r\n" + QByteArray("A: b\r\n").repeated(300) + "\r\n");
    row("nothing", "\r\n\r\n");
}

void TestFetchParsers::answerHeads()
{
    QFETCH(QByteArray, head);
    QFETCH(int, status);
    QFETCH(qint64, length);
    const Result<AnswerHead> parsed =
            parseAnswerHead(std::string_view(head.constData(), size_t(head.size())));
    QCOMPARE(parsed.ok() ? parsed->status : 0, status);
    if (parsed)
        QCOMPARE(parsed->contentLength.value_or(-1), length);
}

void TestFetchParsers::headEndsAtItsEmptyLine()
{
    QCOMPARE(answerHeadSize("HTTP/1.1 200 OK\r\n\r\nbody\r\n\r\n").value_or(0), size_t(19));
    QCOMPARE(answerHeadSize("HTTP/1.1 200 OK\n\nbody").value_or(0), size_t(17));
    QVERIFY(!answerHeadSize("HTTP/1.1 200 OK\r\nA: b\r\n"));
    QVERIFY(!answerHeadSize(""));
}

void TestFetchParsers::dispositions_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *what, const char *header, const char *name) {
        QTest::newRow(what) << QByteArray(header) << QString::fromUtf8(name);
    };
    row("quoted", "attachment; filename=\"my clip.mp4\"", "my clip.mp4");
    row("token", "attachment; filename=clip.mp4", "clip.mp4");
    row("spaces", "attachment ; FileName = clip.mp4 ; x=y", "clip.mp4");
    row("extended", "attachment; filename*=UTF-8''M%C3%BCller%20%E2%82%AC.mp4",
        "M\xc3\xbcller \xe2\x82\xac.mp4");
    row("extended wins", "attachment; filename=\"a.mp4\"; filename*=utf-8'de'b.mp4", "b.mp4");
    row("extended, but no UTF-8", "attachment; filename*=UTF-8''%ff%fe.mp4; filename=\"a.mp4\"",
        "a.mp4");
    row("only that", "attachment; filename*=UTF-8''%ff%fe.mp4", "");
    row("extended first", "attachment; filename*=utf-8''b.mp4; filename=\"a.mp4\"", "b.mp4");
    row("Latin 1", "attachment; filename*=ISO-8859-1''M%FCller.mp4", "M\xc3\xbcller.mp4");
    row("unknown charset", "attachment; filename*=KOI8-R''x.mp4; filename=y.mp4", "y.mp4");
    row("raw UTF-8", "attachment; filename=\"M\xc3\xbcller.mp4\"", "M\xc3\xbcller.mp4");
    row("raw Latin 1", "attachment; filename=\"M\xfcller.mp4\"", "M\xc3\xbcller.mp4");
    row("quoted quote", "attachment; filename=\"a\\\"b.mp4\"", "a\"b.mp4");
    row("semicolon within", "attachment; filename=\"a;b=c.mp4\"; x=y", "a;b=c.mp4");
    row("path", "attachment; filename=\"../../etc/a.mp4\"", "a.mp4");
    row("Windows path", "attachment; filename=\"C:\\\\b\\\\a.mp4\"", "a.mp4");
    row("controls", "attachment; filename*=UTF-8''a%0D%0Ab%00%1F%7F.mp4", "ab.mp4");
    row("only controls", "attachment; filename*=UTF-8''%0A; filename=\"\"", "");
    row("dots", "attachment; filename=\"..\"", "");
    row("turned around", "attachment; filename*=UTF-8''a%E2%80%AEgpj.mp4", "agpj.mp4");
    row("unended quote", "attachment; filename=\"abc", "abc");
    row("none", "inline", "");
    row("empty", "", "");
    row("only a name", "attachment; filename", "");
}

void TestFetchParsers::dispositions()
{
    QFETCH(QByteArray, header);
    QTEST(nameFromDisposition(header), "name");
}

void TestFetchParsers::tidyNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("tidy");
    const QString film = QString::fromUtf8("\xf0\x9f\x8e\xac");
    const QString family = QString::fromUtf8("\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7");
    const auto a = [](qsizetype count) {
        return QString(count, QLatin1Char('a'));
    };
    const QString mp4 = QStringLiteral(".mp4");
    QTest::newRow("plain") << QStringLiteral(" a.mp4 ") << QStringLiteral("a.mp4");
    QTest::newRow("as long as may be") << a(251) + mp4 << a(251) + mp4;
    QTest::newRow("too long") << a(300) + mp4 << a(251) + mp4;
    QTest::newRow("characters, not units") << film.repeated(251) + mp4 << film.repeated(251) + mp4;
    QTest::newRow("between characters") << film.repeated(300) + mp4 << film.repeated(251) + mp4;
    // 250 and a family of three code points, which isn't split up.
    QTest::newRow("not within one") << a(250) + family + a(10) + mp4 << a(250) + mp4;
    QTest::newRow("long ending") << a(10) + QLatin1Char('.') + a(300)
                                 << a(10) + QLatin1Char('.') + a(244);
    QTest::newRow("emoji that is joined") << family + mp4 << family + mp4;
    QTest::newRow("only spaces") << QStringLiteral("   ") << QString();
}

void TestFetchParsers::tidyNames()
{
    QFETCH(QString, name);
    QTEST(tidyFilename(name), "tidy");
}

void TestFetchParsers::namesOfUrls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *url, const char *name) {
        QTest::newRow(url) << QString::fromUtf8(url) << QString::fromUtf8(name);
    };
    row("http://a.example/b/c.mp4?d=/e.mp4#f", "c.mp4");
    row("http://a.example/b/", "a.example");
    row("http://a.example", "a.example");
    row("http://user:secret@a.example/", "a.example");
    row("http://a.example/a%20b%2Fc.mp4", "c.mp4");
    row("http://a.example/%0A%0D", "a.example");
    row("http://a.example/M%C3%BCller.mp4", "M\xc3\xbcller.mp4");
    row("http://a.example/M%FCller.mp4", "M\xc3\xbcller.mp4");
    row("http://a.example/..%2F", "a.example");
    row("http://[::1]/", "::1");
}

void TestFetchParsers::namesOfUrls()
{
    QFETCH(QString, url);
    QTEST(nameFromUrl(QUrl(url)), "name");
}

void TestFetchParsers::targets_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("authority");
    const auto row = [](const char *url, const char *target, const char *authority) {
        QTest::newRow(url) << QString::fromUtf8(url) << QByteArray(target) << QByteArray(authority);
    };
    row("https://a.example//videos/clip.mp4?t=1", "//videos/clip.mp4?t=1", "a.example");
    row("http://a.example:81/x?", "/x?", "a.example:81");
    row("http://a.example:80?q=1#frag", "/?q=1", "a.example");
    row("http://a.example", "/", "a.example");
    row("http://a.example/%7euser/%41%2f..%2e?a=%20+b&c=[d]|e",
        "/%7euser/%41%2f..%2e?a=%20+b&c=[d]|e", "a.example");
    row("http://a.example/a/../b/./c", "/a/../b/./c", "a.example");
    row("http://a.example/\xc3\xbc b.mp4", "/%C3%BC%20b.mp4", "a.example");
    row("http://u:p@a.example/x@y", "/x@y", "a.example");
    row("http://b\xc3\xbc"
        "cher.example/",
        "/", "xn--bcher-kva.example");
    row("http://[::ffff:127.0.0.1]:8080/x", "/x", "[::ffff:127.0.0.1]:8080");
    row("  http://a.example/x.mp4  ", "/x.mp4", "a.example");
}

void TestFetchParsers::targets()
{
    QFETCH(QString, url);
    const Result<SourceUrl> source = parseSourceUrl(url);
    QVERIFY(source.ok());
    QTEST(source->target, "target");
    QTEST(source->authority(), "authority");
}

void TestFetchParsers::passwordsStayAtTheirOrigin()
{
    const SourceUrl source =
            *parseSourceUrl(QStringLiteral("http://us%65r:p%3Aw%C3%BC@a.example:81/x/y?z"));
    QCOMPARE(source.authorization, "Basic " + QByteArray("user:p:w\xc3\xbc").toBase64());
    QVERIFY(!source.withoutCredentials().contains(QLatin1String("%3A")));
    QVERIFY(source.withoutCredentials().startsWith(QLatin1String("http://a.example:81/")));
    const auto goesAlong = [&](const char *location) {
        const Result<SourceUrl> next = redirected(source, location);
        return next.ok() && next->authorization == source.authorization;
    };
    for (const char *same : {"/b", "c", "?d", "http://a.example:81/e", "//a.example:81/f"})
        QVERIFY2(goesAlong(same), same);
    for (const char *other : {"http://a.example/", "https://a.example:81/", "//b.example:81/",
                              "http://b.example:81/x", "http://a.example.b.example:81/"})
        QVERIFY2(!goesAlong(other), other);
    const Result<SourceUrl> own = redirected(source, "http://v:w@b.example/");
    QCOMPARE(own->authorization, "Basic " + QByteArray("v:w").toBase64());
    for (const char *wrong : {"file:///etc/passwd", "javascript:1", "http://", "ftp://a/b"})
        QVERIFY2(!redirected(source, wrong).ok(), wrong);
}

void TestFetchParsers::pages_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<bool>("isPage");
    const auto row = [](const char *name, const char *type, const QByteArray &beginning,
                        bool isPage) {
        QTest::newRow(name) << QByteArray(type) << beginning << isPage;
    };
    const QByteArray mp4("\0\0\0\x20"
                         "ftypisom",
                         12);
    row("page", "text/html; charset=utf-8", "<!DOCTYPE html><html>", true);
    row("page that says it is a video", "video/mp4", " \n<html lang=en>", true);
    row("page behind a mark and a comment", "video/mp4", "\xef\xbb\xbf<!-- x -->\n<!doctype HTML>",
        true);
    row("XHTML", "", "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC", true);
    row("bucket's error", "application/xml", "<?xml version=\"1.0\"?>\n<Error><Code>", true);
    row("JSON", "application/json", "{\"error\":\"login\"}", true);
    row("JSON that says it is bytes", "application/octet-stream", " {\"message\":\"no\"}", true);
    row("words", "text/plain", "Not found", true);
    row("video called text", "text/plain", mp4, false);
    row("video called a page", "text/html", mp4, false);
    row("unknown bytes called a page", "text/html", QByteArray("\x00\x01\x02", 3), false);
    row("unknown bytes", "", QByteArray("\x47\x00\x02zz", 5), false);
    row("drawing", "image/svg+xml", "<?xml version=\"1.0\"?><svg>", false);
    row("words called bytes", "application/octet-stream", "#EXTM3U", false);
    row("nothing", "text/html", "", false);
}

void TestFetchParsers::pages()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, beginning);
    QTEST(looksLikeWebPage(type, beginning), "isPage");
}

void TestFetchParsers::retries()
{
    const RetryPlan plan;
    Error error;
    error.kind = ErrorKind::Storage;
    QVERIFY(plan.pause(error, 1) == 1s);
    QVERIFY(plan.pause(error, 3) == 4s);
    QVERIFY(plan.pause(error, 10'000) == 30s);
    error.kind = ErrorKind::Internal;
    error.code = QLatin1String(ChildEnded);
    QVERIFY(plan.pause(error, 4));
    QVERIFY(!plan.pause(error, 5));
    error.kind = ErrorKind::UnsupportedType;
    QVERIFY(!plan.pause(error, 1));
}

REELDECK_TEST(TestFetchParsers)
#include "tst_fetchparsers.moc"
