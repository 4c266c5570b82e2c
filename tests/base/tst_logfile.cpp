#include "base/logfile.h"
#include "base/logreader.h"
#include "support/testprogram.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace reeldeck;

/// The log on disk: in order, bounded, and read by what somebody looks for.
class TestLogFile : public QObject
{
    Q_OBJECT

private slots:
    void linesComeInTheirOrder();
    void olderFilesGo();
    void aFullDiskLosesNoProgram();
    void linesAreFound_data();
    void linesAreFound();
    void theLastOnesAreShown();
};

void TestLogFile::linesComeInTheirOrder()
{
    const QTemporaryDir folder;
    {
        LogFile log(folder.path());
        for (int i = 0; i < 1000; ++i)
            log.append("line " + QByteArray::number(i) + '\n');
    }
    {
        LogFile next(folder.path()); // goes on where the one before ended
        next.append("line 1000\n");
    }
    const QList<QByteArray> lines = readLog(folder.path()).trimmed().split('\n');
    QCOMPARE(lines.size(), 1001);
    for (qsizetype i = 0; i < lines.size(); ++i)
        QCOMPARE(lines.at(i), "line " + QByteArray::number(i));
    QVERIFY(!(QFileInfo(folder.filePath(QStringLiteral("reeldeck.log"))).permissions() &
              (QFile::ReadGroup | QFile::ReadOther)));
}

void TestLogFile::olderFilesGo()
{
    const QTemporaryDir folder;
    constexpr qint64 small = 4096;
    for (int run = 0; run < 40; ++run) {
        LogFile log(folder.path(), small);
        for (int i = 0; i < 20; ++i)
            log.append("run " + QByteArray::number(run) + QByteArray(80, '.') + '\n');
    }
    const QStringList files = LogFile::files(folder.path());
    QCOMPARE(files.size(), LogFile::KeptFiles + 1);
    for (const QString &file : files)
        QVERIFY(QFileInfo(file).size() < 2 * small);
    const QByteArray all = readLog(folder.path());
    QVERIFY(!all.contains("run 0."));
    QVERIFY(all.contains("run 39."));
    QVERIFY(all.indexOf("run 38.") < all.indexOf("run 39."));
}

void TestLogFile::aFullDiskLosesNoProgram()
{
    LogFile log(QStringLiteral("/proc/nowhere"));
    for (int i = 0; i < 2 * LogFile::MaxWaiting; ++i)
        log.append("line\n");
    QVERIFY(LogFile::files(QStringLiteral("/proc/nowhere")).isEmpty());
}

void TestLogFile::linesAreFound_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("problemsOnly");
    QTest::addColumn<int>("count");
    QTest::newRow("all") << QString() << false << 5;
    QTest::newRow("an upload") << QStringLiteral("upload 1") << false << 2;
    QTest::newRow("another upload") << QStringLiteral("Upload 12") << false << 1;
    QTest::newRow("a request") << QStringLiteral("65f0-11") << false << 2;
    QTest::newRow("what failed of an upload") << QStringLiteral("upload 1") << true << 1;
    QTest::newRow("problems") << QString() << true << 2;
    QTest::newRow("signs are no pattern") << QStringLiteral("(.*") << false << 0;
    QTest::newRow("nothing") << QStringLiteral("elsewhere") << false << 0;
}

void TestLogFile::linesAreFound()
{
    QFETCH(QString, words);
    QFETCH(bool, problemsOnly);
    const QByteArray log =
            "2026-01-01T00:00:00.000Z info reeldeck.uploads: Upload 1 began\n"
            "2026-01-01T00:00:01.000Z info reeldeck.uploads: Upload 12 began\n"
            "2026-01-01T00:00:02.000Z info reeldeck.api: POST failed request 65f0-11\n"
            "2026-01-01T00:00:03.000Z warning reeldeck.uploads: Upload 1 failed "
            "request 65f0-11\n"
            "2026-01-01T00:00:04.000Z error reeldeck.app: It broke\n";
    QTEST(int(filteredLines(log, {words, problemsOnly}, 100).size()), "count");
}

void TestLogFile::theLastOnesAreShown()
{
    QByteArray log;
    for (int i = 0; i < 100; ++i)
        log += "line " + QByteArray::number(i) + '\n';
    const QStringList expected{QStringLiteral("line 98"), QStringLiteral("line 99")};
    QCOMPARE(filteredLines(log, {}, 2), expected);
}

REELDECK_TEST(TestLogFile)
#include "tst_logfile.moc"
