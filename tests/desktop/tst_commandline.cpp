#include "desktop/commandline.h"

#include "support/testprogram.h"

#include <QTest>

using namespace reeldeck;

/// Arguments of the program: files, URLs, options, and what is wrong with one.
class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void takesNothing();
    void makesPathsAbsoluteAndKeepsUrls();
    void readsOptions();
    void helpTellsEveryOption();
    void namesWhatItDoesNotKnow_data();
    void namesWhatItDoesNotKnow();
};

void TestCommandLine::takesNothing()
{
    const Result<CommandLine> line = parseCommandLine({}, QStringLiteral("/here"));
    QVERIFY(line.ok());
    QVERIFY(line->dataDir.isEmpty() && line->baseUrl.isEmpty() && line->uploads.isEmpty());
    QVERIFY(!line->showHelp && !line->showVersion);
}

void TestCommandLine::makesPathsAbsoluteAndKeepsUrls()
{
    const Result<CommandLine> line =
            parseCommandLine({QStringLiteral("clip.mp4"), QStringLiteral("/media/../media/b.mov"),
                              QStringLiteral("https://example.org/c.mp4?x=1"),
                              QStringLiteral("file://localhost/tmp/with%20space.mp4"),
                              QStringLiteral("odd:name.mp4")},
                             QStringLiteral("/here"));
    QVERIFY(line.ok());
    const QStringList expected{QStringLiteral("/here/clip.mp4"), QStringLiteral("/media/b.mov"),
                               QStringLiteral("https://example.org/c.mp4?x=1"),
                               QStringLiteral("/tmp/with space.mp4"),
                               QStringLiteral("/here/odd:name.mp4")};
    QCOMPARE(line->uploads, expected);
}

void TestCommandLine::readsOptions()
{
    const Result<CommandLine> line = parseCommandLine(
            {QStringLiteral("--data-dir"), QStringLiteral("data"),
             QStringLiteral("--base-url=http://127.0.0.1:1234/v1.3"), QStringLiteral("--version")},
            QStringLiteral("/here"));
    QVERIFY(line.ok());
    QCOMPARE(line->dataDir, QStringLiteral("/here/data"));
    QCOMPARE(line->baseUrl, QStringLiteral("http://127.0.0.1:1234/v1.3"));
    QVERIFY(line->showVersion);
}

void TestCommandLine::helpTellsEveryOption()
{
    const QString help = commandLineHelp();
    for (const char *words :
         {"Reeldeck, the desktop asset manager for the TwelveLabs platform.", "--data-dir",
          "--base-url", "--action", "-h, --help", "Show this text.", "-v, --version",
          "Show the version.", "[FILE|FOLDER|URL ...]",
          "Files, folders and http(s) URLs to upload."})
        QVERIFY2(help.contains(QLatin1String(words)), qPrintable(help));
}

void TestCommandLine::namesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown option") << QStringList{QStringLiteral("--fast")} << "fast";
    QTest::newRow("missing value") << QStringList{QStringLiteral("--data-dir")} << "data-dir";
    QTest::newRow("empty value") << QStringList{QStringLiteral("--data-dir=")} << "data-dir";
}

void TestCommandLine::namesWhatItDoesNotKnow()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const Result<CommandLine> line = parseCommandLine(arguments, QStringLiteral("/here"));
    QVERIFY(!line.ok());
    QVERIFY(line.error().kind == ErrorKind::InvalidRequest);
    QVERIFY2(line.error().message.contains(named), qPrintable(line.error().message));
}

REELDECK_TEST(TestCommandLine)
#include "tst_commandline.moc"
