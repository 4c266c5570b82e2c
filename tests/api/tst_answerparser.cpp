#include "api/answerparser.h"

#include "support/testprogram.h"

#include <QTest>

using namespace reeldeck;
using State = AnswerParser::State;

class TestAnswerParser : public QObject
{
    Q_OBJECT

private slots:
    void readsAnswersInAnyCut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("length") << QByteArray(
                                           "HTTP/1.1 201 Created\r\nContent-Length: 5\r\n\r\nhello")
                                << 201 << QByteArray("hello");
        QTest::newRow("no reason") << QByteArray("HTTP/1.1 204\r\n\r\n") << 204 << QByteArray();
        QTest::newRow("empty") << QByteArray("HTTP/1.0 500 No\r\nContent-Length:0\r\n\r\n") << 500
                               << QByteArray();
        QTest::newRow("bare newlines") << QByteArray("HTTP/1.1 200 OK\nContent-Length: 2\n\nok")
                                       << 200 << QByteArray("ok");
        QTest::newRow("chunked")
                << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                              "5;x=y\r\nhello\r\n6\r\n world\r\n0\r\nTrailer: 1\r\n\r\n")
                << 200 << QByteArray("hello world");
        QTest::newRow("after 100 and 103")
                << QByteArray("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Hints\r\nLink: x\r\n\r\n"
                              "HTTP/1.1 413 Large\r\nContent-Length: 2\r\n\r\nno")
                << 413 << QByteArray("no");
    }

    void readsAnswersInAnyCut()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        for (qsizetype cut = 1; cut <= bytes.size(); ++cut) {
            AnswerParser parser(1000);
            for (qsizetype at = 0; at < bytes.size(); at += cut)
                parser.feed(bytes.mid(at, cut));
            QVERIFY(parser.isDone());
            QCOMPARE(parser.status(), status);
            QCOMPARE(parser.body(), body);
        }
    }

    void endsABodyWithoutLengthAtTheClose()
    {
        AnswerParser parser(1000);
        parser.feed("HTTP/1.0 200 OK\r\n\r\nall of");
        parser.feed(" it");
        QVERIFY(!parser.isDone());
        parser.connectionClosed();
        QVERIFY(parser.isDone());
        QCOMPARE(parser.body(), QByteArray("all of it"));
    }

    void isNotDoneWhenTheBodyIsCut()
    {
        AnswerParser parser(1000);
        parser.feed("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf");
        parser.connectionClosed();
        QVERIFY(!parser.isDone());
        QVERIFY(parser.hasHead());
    }

    void refusesMalformedAnswers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("state");
        const auto broken = int(State::Broken);
        const auto tooLarge = int(State::TooLarge);
        const auto row = [](const char *name, const QByteArray &bytes, int state) {
            QTest::newRow(name) << bytes << state;
        };
        row("ssh", "SSH-2.0-OpenSSH_9.2\r\n", broken);
        row("html", "<html>\n", broken);
        row("http 2", "HTTP/2 200\r\n", broken);
        row("odd status", "HTTP/1.1 2x0 OK\r\n", broken);
        row("status out of range", "HTTP/1.1 999 OK\r\n", broken);
        row("switching", "HTTP/1.1 101 Switching\r\n", broken);
        row("no colon", "HTTP/1.1 200 OK\r\nnonsense\r\n", broken);
        row("folded", "HTTP/1.1 200 OK\r\nA: b\r\n c\r\n", broken);
        row("negative length", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", broken);
        row("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
            broken);
        row("odd coding", "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n", broken);
        row("odd chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", broken);
        row("huge length", "HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n", tooLarge);
        row("huge chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffff\r\n",
            tooLarge);
        row("endless body", "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(1001, 'x'), tooLarge);
        row("endless line", QByteArray(70'000, 'x'), tooLarge);
        row("endless fields", "HTTP/1.1 200 OK\r\n" + QByteArray("A: b\r\n").repeated(20'000),
            tooLarge);
    }

    void refusesMalformedAnswers()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, state);
        AnswerParser parser(1000);
        parser.feed(bytes);
        QCOMPARE(int(parser.state()), state);
    }
};

REELDECK_TEST(TestAnswerParser)
#include "tst_answerparser.moc"
