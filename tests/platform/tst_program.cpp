#include "runningplatform.h"
#include "testmedia.h"

#include "support/testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTest>

#include <signal.h>

namespace {

struct Run
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

Run run(const QStringList &arguments,
        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(REELDECK_BIN_DIR "/reeldeck-platform"), arguments);
    process.waitForFinished(30'000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

/// The program reeldeck-platform as a person or a parent process meets it.
class TestProgram : public QObject
{
    Q_OBJECT

private slots:
    void badStartsAreOneLineAndCode2_data();
    void badStartsAreOneLineAndCode2();
    void missingFfmpegIsOneLineAndCode2();
    void secondProcessOnAFolderIsTurnedAway();
    void takenPortIsOneLineAndCode2();
    void endsWithStdin();
    void endsOnSigterm();
    void makesAKeyWhenNoneIsGiven();
    void stopEndsFfmpeg();
    void takesUpItsWorkAfterAStop();
    void seedsAssets();
    void keyIsNotInTheLog();
};

void TestProgram::badStartsAreOneLineAndCode2_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, std::initializer_list<const char *> words,
                        const char *says) {
        QStringList arguments;
        for (const char *word : words)
            arguments += QString::fromLatin1(word);
        QTest::newRow(name) << arguments << QByteArray(says);
    };
    row("no data folder", {}, "--data");
    row("unknown option", {"--data", "/tmp/x", "--bogus"}, "bogus");
    row("stray argument", {"--data", "/tmp/x", "stray"}, "stray");
    row("bad port", {"--data", "/tmp/x", "--port", "99999"}, "99999");
    row("unset key", {"--data", "/tmp/x", "--api-key-env", "NOT_SET_ANYWHERE"}, "NOT_SET_ANYWHERE");
    row("unwritable folder", {"--data", "/proc/nowhere"}, "/proc/nowhere");
    row("missing limits", {"--data", "/tmp/x", "--limits", "/nowhere.json"}, "/nowhere.json");
    row("bad count", {"--data", "/tmp/x", "--seed", "many"}, "--seed");
}

void TestProgram::badStartsAreOneLineAndCode2()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const Run result = run(arguments);
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains(says), result.err.constData());
    QCOMPARE(result.err.count('\n'), 1);
    QVERIFY(result.out.isEmpty());
}

void TestProgram::missingFfmpegIsOneLineAndCode2()
{
    const QTemporaryDir dir;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"), QStringLiteral("/nonexistent"));
    const Run result = run({QStringLiteral("--data"), dir.path()}, environment);
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.err.contains("ffmpeg"));
    QCOMPARE(result.err.count('\n'), 1);
}

void TestProgram::secondProcessOnAFolderIsTurnedAway()
{
    const QTemporaryDir dir;
    RunningPlatform first;
    QVERIFY(first.startProgram(dir.path()));
    const Run second = run({QStringLiteral("--data"), dir.path()});
    QCOMPARE(second.exitCode, 2);
    QVERIFY(second.err.contains("in use"));
    QCOMPARE(second.err.count('\n'), 1);
    QCOMPARE(first.get(QStringLiteral("/assets")).status, 200);
    first.killProgram();
    QVERIFY(first.startProgram(dir.path()));
    first.killProgram();
}

void TestProgram::takenPortIsOneLineAndCode2()
{
    const QTemporaryDir dir;
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const Run result = run({QStringLiteral("--data"), dir.path(), QStringLiteral("--port"),
                            QString::number(other.serverPort())});
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.err.contains(QByteArray::number(other.serverPort())));
    QCOMPARE(result.err.count('\n'), 1);
}

void TestProgram::endsWithStdin()
{
    const QTemporaryDir dir;
    RunningPlatform platform;
    QVERIFY(platform.startProgram(dir.path(), {QStringLiteral("--stop-with-stdin")}));
    QCOMPARE(platform.get(QStringLiteral("/assets")).status, 200);
    platform.program()->closeWriteChannel();
    QVERIFY(platform.program()->waitForFinished(10'000));
    QCOMPARE(platform.program()->exitCode(), 0);
}

void TestProgram::endsOnSigterm()
{
    const QTemporaryDir dir;
    RunningPlatform platform;
    QVERIFY(platform.startProgram(dir.path()));
    platform.program()->terminate();
    QVERIFY(platform.program()->waitForFinished(10'000));
    QCOMPARE(platform.program()->exitStatus(), QProcess::NormalExit);
    QCOMPARE(platform.program()->exitCode(), 0);
}

void TestProgram::makesAKeyWhenNoneIsGiven()
{
    const QTemporaryDir dir;
    QProcess process;
    process.start(QStringLiteral(REELDECK_BIN_DIR "/reeldeck-platform"),
                  {QStringLiteral("--data"), dir.path(), QStringLiteral("--stop-with-stdin")});
    QVERIFY(process.waitForReadyRead(30'000));
    const QJsonObject line = QJsonDocument::fromJson(process.readLine()).object();
    const QByteArray key = line.value(QLatin1String("api_key")).toString().toLatin1();
    QCOMPARE(key.size(), 32);
    const QUrl url(line.value(QLatin1String("base_url")).toString() + QLatin1String("/assets"));
    QCOMPARE(httpRequest(url, "GET", {{"x-api-key", key}}).status, 200);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(10'000));
}

void TestProgram::stopEndsFfmpeg()
{
    const QTemporaryDir dir;
    RunningPlatform platform;
    QVERIFY(platform.startProgram(dir.path()));
    for (int i = 0; i < 4; ++i)
        QCOMPARE(platform.upload("v.avi", testmedia::foreignVideo(), true, true).status, 201);
    platform.program()->terminate();
    QVERIFY(platform.program()->waitForFinished(10'000));
    QProcess list;
    list.start(QStringLiteral("ps"), {QStringLiteral("-eo"), QStringLiteral("args")});
    QVERIFY(list.waitForFinished());
    QVERIFY(!list.readAllStandardOutput().contains(dir.path().toLocal8Bit()));
}

void TestProgram::takesUpItsWorkAfterAStop()
{
    const QTemporaryDir dir;
    RunningPlatform platform;
    QVERIFY(platform.startProgram(dir.path()));
    QStringList ids;
    for (int i = 0; i < 2; ++i)
        ids += platform.upload("v.avi", testmedia::largeForeignVideo(), true, true)
                       .json()
                       .value(QLatin1String("_id"))
                       .toString();
    const QJsonObject last = platform.get(QLatin1String("/assets/") + ids.last()).json();
    QVERIFY(textAt(last, "hls", "status") != QLatin1String("ready"));
    platform.program()->terminate();
    QVERIFY(platform.program()->waitForFinished(10'000));

    QVERIFY(platform.startProgram(dir.path()));
    for (const QString &id : std::as_const(ids)) {
        const QJsonObject asset = platform.settled(id);
        QCOMPARE(asset.value(QLatin1String("status")).toString(), QStringLiteral("ready"));
        QCOMPARE(textAt(asset, "hls", "status"), QStringLiteral("ready"));
        QCOMPARE(textAt(asset, "thumbnail", "status"), QStringLiteral("ready"));
    }
    platform.killProgram();
}

void TestProgram::seedsAssets()
{
    const QTemporaryDir dir;
    RunningPlatform platform;
    QVERIFY(platform.startProgram(dir.path(), {QStringLiteral("--seed"), QStringLiteral("2000")}));
    const QJsonObject info = platform.get(QStringLiteral("/assets?page=40&page_limit=50"))
                                     .json()
                                     .value(QLatin1String("page_info"))
                                     .toObject();
    QCOMPARE(info.value(QLatin1String("total_results")).toInt(), 2000);
    QCOMPARE(info.value(QLatin1String("total_page")).toInt(), 40);
    platform.killProgram();
}

void TestProgram::keyIsNotInTheLog()
{
    const QTemporaryDir dir;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("K"), QStringLiteral("a-very-secret-key"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(REELDECK_BIN_DIR "/reeldeck-platform"),
                  {QStringLiteral("--data"), dir.path(), QStringLiteral("--api-key-env"),
                   QStringLiteral("K"), QStringLiteral("--stop-with-stdin")});
    QVERIFY(process.waitForReadyRead(30'000));
    const QByteArray line = process.readLine();
    QVERIFY(!line.contains("api_key"));
    const QUrl url(
            QJsonDocument::fromJson(line).object().value(QLatin1String("base_url")).toString() +
            QLatin1String("/assets"));
    QCOMPARE(httpRequest(url, "GET", {{"x-api-key", "a-very-secret-key"}}).status, 200);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(10'000));
    QVERIFY(!process.readAllStandardError().contains("secret"));
}

REELDECK_TEST(TestProgram)
#include "tst_program.moc"
