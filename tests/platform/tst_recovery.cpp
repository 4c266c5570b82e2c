#include "foreignserver.h"
#include "runningplatform.h"
#include "testmedia.h"

#include "support/testprogram.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTest>

#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace std::chrono_literals;

using namespace reeldeck;
using namespace reeldeck::platform;

/// What a crash, a kill, a full disk, or a want of descriptors, children or the database leaves, and
/// what becomes of it.
class TestRecovery : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void lostDatabaseKeepsOriginals_data();
    void lostDatabaseKeepsOriginals();
    void olderDatabaseKeepsOriginals();
    void firstStartThatWasCutOffIsNoLoss();
    void cutOffDeletionIsFinished();
    void mediaOfADeletedAssetIsNotServed();
    void cutOffAssemblyLeavesNoParts_data();
    void cutOffAssemblyLeavesNoParts();
    void lostPartFailsWithAReason();
    void stepThatCrashesTheProgramIsGivenUp_data();
    void stepThatCrashesTheProgramIsGivenUp();
    void missingDescriptorsFailNothing();
    void fullDiskTakesDeletionsAndGoesOn();
    void childrenThatAreKeptFromWorkAreTriedAgain_data();
    void childrenThatAreKeptFromWorkAreTriedAgain();
    void childThatIsAlwaysKilledIsGivenUp();
    void halfWrittenStreamIsMadeAgain_data();
    void halfWrittenStreamIsMadeAgain();
    void filesArePrivate();

private:
    QString path(const QString &name) const { return m_dir->filePath(name); }
    QStringList filesIn(const char *folder) const
    {
        return QDir(path(QLatin1String(folder))).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }
    /// Runs one statement in the database of a platform that doesn't run.
    void execute(const QString &sql) const;
    static QString idOf(const HttpAnswer &answer)
    {
        return answer.json().value(QLatin1String("_id")).toString();
    }
    static QString statusOf(const QJsonObject &asset)
    {
        return asset.value(QLatin1String("status")).toString();
    }
    QStringList openToOthers() const;
    /// A program that stands for ffprobe or ffmpeg.
    QString script(const QString &name, const QByteArray &text) const;
    /// A multipart upload that is through; returns its asset's id.
    QString uploadInParts(const QByteArray &bytes) const;
    /// Makes the parts of `asset` look as before they were put together.
    void undoAssembly(bool isHalf) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    PlatformOptions m_options;
    RunningPlatform m_platform;
};

void TestRecovery::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_options = {};
    m_options.allowPrivateUrls = true;
    m_options.limits.assetsPerMinute = 0;
    m_options.retries.first = 50ms;
    m_options.retries.longest = 200ms;
}

void TestRecovery::cleanup()
{
    if (m_platform.program())
        m_platform.killProgram();
    m_platform.stop();
}

void TestRecovery::execute(const QString &sql) const
{
    {
        QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("recovery"));
        database.setDatabaseName(path(QStringLiteral("reeldeck.sqlite")));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(sql));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("recovery"));
}

QString TestRecovery::script(const QString &name, const QByteArray &text) const
{
    const QString file = path(name);
    QFile program(file);
    if (!program.open(QIODevice::WriteOnly) || program.write("#!/bin/sh\n" + text) < 0)
        return {};
    program.close();
    program.setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
    return file;
}

void TestRecovery::lostDatabaseKeepsOriginals_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"missing", "missing beside its log", "empty", "without tables"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestRecovery::lostDatabaseKeepsOriginals()
{
    QFETCH(QString, how);
    QVERIFY(m_platform.start(m_dir->path(), m_options));
    m_platform.settled(idOf(m_platform.upload("i.png", testmedia::image(), false, true)));
    m_platform.stop();
    const QString file = path(QStringLiteral("reeldeck.sqlite"));
    QVERIFY(QFile::remove(file));
    // As a version left it that counted no starts.
    QVERIFY(QFile::remove(path(QStringLiteral("starts"))));
    QFile left(how == QLatin1String("empty") ? file : file + QLatin1String("-wal"));
    if (how == QLatin1String("missing beside its log") || how == QLatin1String("empty")) {
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write(how == QLatin1String("empty") ? "" : "a log");
        left.close();
    }
    if (how == QLatin1String("without tables"))
        execute(QStringLiteral("CREATE TABLE other (x)"));

    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("set aside")));
    QVERIFY(m_platform.start(m_dir->path(), m_options));
    const QStringList aside = QDir(m_dir->path()).entryList({QStringLiteral("set-aside-*")});
    QCOMPARE(aside.size(), 1);
    const QDir originals(path(aside.first() + QLatin1String("/objects")));
    QCOMPARE(originals.entryList(QDir::Files).size(), 1);
    QFile original(originals.filePath(originals.entryList(QDir::Files).first()));
    QVERIFY(original.open(QIODevice::ReadOnly));
    QCOMPARE(original.readAll(), testmedia::image());
    QCOMPARE(m_platform.upload("i.png", testmedia::image()).status, 201);
    // And it stays so at the next start.
    m_platform.stop();
    QVERIFY(m_platform.start(m_dir->path(), m_options));
    QCOMPARE(QDir(m_dir->path()).entryList({QStringLiteral("set-aside-*")}), aside);
    QCOMPARE(filesIn("objects").size(), 1);
}

void TestRecovery::olderDatabaseKeepsOriginals()
{
    const QString file = path(QStringLiteral("reeldeck.sqlite"));
    const QString copy = path(QStringLiteral("copy"));
    QVERIFY(m_platform.start(m_dir->path(), m_options));
    QCOMPARE(m_platform.upload("i.png", testmedia::image()).status, 201);
    m_platform.stop();
    QVERIFY(QFile::copy(file, copy));
    QVERIFY(m_platform.start(m_dir->path(), m_options));
    QCOMPARE(m_platform.upload("j.png", testmedia::image()).status, 201);
    m_platform.stop();
    QVERIFY(QFile::remove(file) && QFile::rename(copy, file));
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("set aside")));
    for (int start = 0; start < 2; ++start) {
        QVERIFY(m_platform.start(m_dir->path(), m_options));
        const QStringList aside = QDir(m_dir->path()).entryList({QStringLiteral("set-aside-*")});
        QCOMPARE(aside.size(), 1);
        QCOMPARE(
                QDir(path(aside.first() + QLatin1String("/objects"))).entryList(QDir::Files).size(),
                1);
        QCOMPARE(filesIn("objects").size(), 1);
        m_platform.stop();
    }
}

void TestRecovery::firstStartThatWasCutOffIsNoLoss()
{
    QFile empty(path(QStringLiteral("reeldeck.sqlite")));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    QVERIFY(m_platform.start(m_dir->path(), m_options));
    QCOMPARE(QDir(m_dir->path()).entryList({QStringLiteral("set-aside-*")}), QStringList());
}

void TestRecovery::cutOffDeletionIsFinished()
{
    QVERIFY(m_platform.start(m_dir->path(), m_options));
    const QJsonObject kept =
            m_platform.settled(idOf(m_platform.upload("k.png", testmedia::image(), false, true)));
    const QJsonObject gone =
            m_platform.settled(idOf(m_platform.upload("g.png", testmedia::image(), false, true)));
    m_platform.stop();
    // As a kill between the commit and the removal of the files leaves it.
    execute(QStringLiteral("DELETE FROM assets WHERE filename = 'g.png'"));
    QCOMPARE(filesIn("media").size(), 2);
    QVERIFY(m_platform.start(m_dir->path(), m_options));
    QCOMPARE(filesIn("media").size(), 1);
    QCOMPARE(filesIn("objects").size(), 1);
    const auto statusOfMedia = [&](const QJsonObject &asset) {
        QUrl url(textAt(asset, "thumbnail", "representative_url"));
        url.setPort(m_platform.port());
        return httpRequest(url, "GET").status;
    };
    QCOMPARE(statusOfMedia(kept), 200);
    QCOMPARE(statusOfMedia(gone), 404);
}

void TestRecovery::mediaOfADeletedAssetIsNotServed()
{
    QVERIFY(m_platform.start(m_dir->path(), m_options));
    const QJsonObject asset =
            m_platform.settled(idOf(m_platform.upload("k.png", testmedia::image(), false, true)));
    const QUrl url(textAt(asset, "thumbnail", "representative_url"));
    QCOMPARE(httpRequest(url, "GET").status, 200);
    execute(QStringLiteral("DELETE FROM assets"));
    QCOMPARE(filesIn("media").size(), 1);
    QCOMPARE(httpRequest(url, "GET").status, 404);
}

QString TestRecovery::uploadInParts(const QByteArray &bytes) const
{
    const QJsonObject session =
            m_platform
                    .postJson(QStringLiteral("/assets/multipart-uploads"),
                              {{QStringLiteral("filename"), QStringLiteral("v.avi")},
                               {QStringLiteral("type"), QStringLiteral("video")},
                               {QStringLiteral("total_size"), bytes.size()}})
                    .json();
    const qint64 size = session.value(QLatin1String("chunk_size")).toInteger();
    QJsonArray done;
    const QJsonArray urls = session.value(QLatin1String("upload_urls")).toArray();
    for (const QJsonValue &value : urls) {
        const int index = value.toObject().value(QLatin1String("chunk_index")).toInt();
        const QByteArray part = bytes.mid((index - 1) * size, size);
        const HttpAnswer put = httpRequest(
                QUrl(value.toObject().value(QLatin1String("url")).toString()), "PUT", {}, part);
        done.append(QJsonObject{{QStringLiteral("chunk_index"), index},
                                {QStringLiteral("proof"), QString::fromLatin1(put.header("etag"))},
                                {QStringLiteral("proof_type"), QStringLiteral("etag")},
                                {QStringLiteral("chunk_size"), part.size()}});
    }
    m_platform.postJson(QLatin1String("/assets/multipart-uploads/") +
                                session.value(QLatin1String("upload_id")).toString(),
                        {{QStringLiteral("completed_chunks"), done}});
    return session.value(QLatin1String("asset_id")).toString();
}

void TestRecovery::undoAssembly(bool isHalf) const
{
    const QString whole = filesIn("objects").value(0);
    for (const char *part : {"1", "2"}) {
        const QString name = QLatin1String("part") + QLatin1String(part);
        QVERIFY(QFile::copy(path(QLatin1String("objects/") + whole),
                            path(QLatin1String("objects/") + name)));
        execute(QStringLiteral("UPDATE upload_chunks SET object = '%1' WHERE chunk_index = %2")
                        .arg(name, QLatin1String(part)));
    }
    if (!isHalf)
        execute(QStringLiteral("DELETE FROM assets"));
}

void TestRecovery::cutOffAssemblyLeavesNoParts_data()
{
    QTest::addColumn<bool>("hasAsset");
    QTest::newRow("between the writes of its end") << true;
    QTest::newRow("in the deletion of its asset") << false;
}

void TestRecovery::cutOffAssemblyLeavesNoParts()
{
    QFETCH(bool, hasAsset);
    m_options.limits.partSize = 64 * 1024;
    QVERIFY(m_platform.start(m_dir->path(), m_options));
    const QByteArray video = testmedia::foreignVideo() + QByteArray(100'000, '\0');
    const QString id = uploadInParts(video.left(120'000));
    QCOMPARE(statusOf(m_platform.settled(id)), QStringLiteral("ready"));
    QCOMPARE(filesIn("objects").size(), 1);
    m_platform.stop();
    undoAssembly(hasAsset);
    QCOMPARE(filesIn("objects").size(), 3);
    QVERIFY(m_platform.start(m_dir->path(), m_options));
    QCOMPARE(filesIn("objects").size(), hasAsset ? 1 : 0);
}

void TestRecovery::lostPartFailsWithAReason()
{
    m_options.limits.partSize = 64 * 1024;
    QVERIFY(m_platform.start(m_dir->path(), m_options));
    const QString id = uploadInParts(testmedia::foreignVideo() + QByteArray(100'000, '\0'));
    m_platform.settled(id);
    m_platform.stop();
    execute(QStringLiteral("UPDATE upload_chunks SET object = 'lost'"));
    execute(QStringLiteral("UPDATE assets SET status = 'processing', object = ''"));
    QVERIFY(m_platform.start(m_dir->path(), m_options));
    const QString reason = textAt(m_platform.settled(id), "error", "message");
    QVERIFY2(reason.contains(QLatin1String("part of the upload is missing")), qPrintable(reason));
}

void TestRecovery::stepThatCrashesTheProgramIsGivenUp_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<bool>("isFetch");
    QTest::addColumn<bool>("isGivenUp");
    QTest::newRow("crashed fetch") << SIGSEGV << true << true;
    QTest::newRow("aborted fetch") << SIGABRT << true << true;
    QTest::newRow("killed fetch") << SIGKILL << true << true;
    QTest::newRow("stopped fetch") << SIGTERM << true << false;
    QTest::newRow("crashed probe") << SIGSEGV << false << true;
    // The work is a child's: it was somebody else who ended us.
    QTest::newRow("killed probe") << SIGKILL << false << false;
}

void TestRecovery::stepThatCrashesTheProgramIsGivenUp()
{
    QFETCH(int, signal);
    QFETCH(bool, isFetch);
    QFETCH(bool, isGivenUp);
    ForeignServer server;
    server.on("/a.mp4", ForeignServer::drip("HTTP/1.1 200 OK\r\n\r\n", 1'000'000));
    // Names this test's probe along PATH; it says when it runs, and never ends.
    const QString tools = path(QStringLiteral("tools"));
    QVERIFY(QDir().mkpath(tools));
    script(QStringLiteral("tools/ffprobe"), "[ \"$1\" = -version ] && exit 0\n: > \"" +
                                                    QFile::encodeName(tools) +
                                                    "/runs\"\nexec sleep 1000\n");
    if (!isFetch)
        m_platform.setEnvironment(QStringLiteral("PATH"),
                                  tools + QLatin1Char(':') +
                                          QString::fromLocal8Bit(qgetenv("PATH")));
    const QString data = path(QStringLiteral("data"));
    const QStringList arguments{QStringLiteral("--allow-private-urls")};
    QString id;
    for (int round = 0; round < 2; ++round) {
        server.heads.clear();
        QFile::remove(tools + QLatin1String("/runs"));
        QVERIFY(m_platform.startProgram(data, arguments));
        if (round == 0)
            id = idOf(isFetch ? m_platform.postForm(formBody(
                                        {{"method", "url"}, {"url", server.url("/a.mp4")}}))
                              : m_platform.upload("i.png", testmedia::image()));
        QTRY_VERIFY(isFetch ? !server.heads.isEmpty()
                            : QFile::exists(tools + QLatin1String("/runs")));
        m_platform.endProgram(signal);
    }
    server.heads.clear();
    QFile::remove(tools + QLatin1String("/runs"));
    QVERIFY(m_platform.startProgram(data, arguments));
    if (isGivenUp) {
        const QString reason = textAt(m_platform.settled(id), "error", "message");
        QVERIFY2(reason.contains(QLatin1String("given up")), qPrintable(reason));
        QVERIFY(server.heads.isEmpty());
        // For good.
        m_platform.endProgram(SIGKILL);
        QVERIFY(m_platform.startProgram(data, arguments));
        QCOMPARE(statusOf(m_platform.settled(id)), QStringLiteral("failed"));
    } else {
        QTRY_VERIFY(isFetch ? !server.heads.isEmpty()
                            : QFile::exists(tools + QLatin1String("/runs")));
        QCOMPARE(statusOf(m_platform.get(QLatin1String("/assets/") + id).json()),
                 QStringLiteral("processing"));
    }
}

void TestRecovery::missingDescriptorsFailNothing()
{
    ForeignServer server;
    server.on("/a.png", ForeignServer::ok(testmedia::image()));
    const QString data = path(QStringLiteral("data"));
    QVERIFY(m_platform.startProgram(data, {QStringLiteral("--allow-private-urls")}));
    const pid_t process = pid_t(m_platform.program()->processId());
    QStringList ids;
    for (int i = 0; i < 6; ++i)
        ids.append(idOf(m_platform.upload("i.png", testmedia::image(), false, true)));
    for (int i = 0; i < 6; ++i)
        ids.append(idOf(
                m_platform.postForm(formBody({{"method", "url"}, {"url", server.url("/a.png")}}))));
    // None to be had, from now until the journal of the steps has been tried in vain.
    rlimit before{};
    QCOMPARE(::prlimit(process, RLIMIT_NOFILE, nullptr, &before), 0);
    const rlimit scarce{3, before.rlim_max};
    QCOMPARE(::prlimit(process, RLIMIT_NOFILE, &scarce, nullptr), 0);
    const bool wasFelt = QTest::qWaitFor(
            [&] { return m_platform.programErrors().contains("is tried again"); }, 20'000);
    QCOMPARE(::prlimit(process, RLIMIT_NOFILE, &before, nullptr), 0);
    QVERIFY(wasFelt);
    for (const QString &id : std::as_const(ids)) {
        const QJsonObject asset = m_platform.settled(id, 120);
        QVERIFY2(statusOf(asset) == QLatin1String("ready"),
                 qPrintable(textAt(asset, "error", "message")));
        QVERIFY(textAt(asset, "thumbnail", "status") != QLatin1String("error"));
    }
}

void TestRecovery::fullDiskTakesDeletionsAndGoesOn()
{
    const QString data = path(QStringLiteral("data"));
    const QString flag = path(QStringLiteral("full"));
    m_platform.setEnvironment(QStringLiteral("LD_PRELOAD"), QStringLiteral(REELDECK_FULL_DISK));
    m_platform.setEnvironment(QStringLiteral("ASAN_OPTIONS"),
                              QStringLiteral("verify_asan_link_order=0:detect_leaks=0"));
    m_platform.setEnvironment(QStringLiteral("REELDECK_FULL_DISK"), flag);
    QVERIFY(m_platform.startProgram(data));
    QStringList ids;
    for (int i = 0; i < 4; ++i)
        ids.append(idOf(m_platform.upload("i.png", testmedia::image(), false, true)));
    for (const QString &id : std::as_const(ids))
        m_platform.settled(id);
    const QString working = idOf(m_platform.upload("v.avi", testmedia::foreignVideo(), true, true));
    QFile full(flag);
    QVERIFY(full.open(QIODevice::WriteOnly));
    full.write(QFile::encodeName(data + QLatin1String("/spare")));
    full.close();
    QCOMPARE(m_platform.upload("j.png", testmedia::image()).status, 507);
    const auto deletes = [&] {
        return m_platform.del(QLatin1String("/assets/") + ids.takeFirst()).status;
    };
    QCOMPARE(deletes(), 204);
    QCOMPARE(deletes(), 204);
    QCOMPARE(QDir(data + QLatin1String("/objects")).entryList(QDir::Files).size(), 3);
    // It can be started again, and still takes them.
    m_platform.endProgram(SIGKILL);
    QVERIFY(m_platform.startProgram(data));
    QCOMPARE(deletes(), 204);
    QVERIFY(QFile::remove(flag));
    const QJsonObject asset = m_platform.settled(working, 120);
    QCOMPARE(statusOf(asset), QStringLiteral("ready"));
    QCOMPARE(textAt(asset, "hls", "status"), QStringLiteral("ready"));
    QCOMPARE(textAt(asset, "thumbnail", "status"), QStringLiteral("ready"));
}

void TestRecovery::childrenThatAreKeptFromWorkAreTriedAgain_data()
{
    QTest::addColumn<QByteArray>("how");
    QTest::newRow("killed") << QByteArray("kill -9 $$");
    QTest::newRow("ended") << QByteArray("kill -15 $$");
    QTest::newRow("not found") << QByteArray("exit 127");
    QTest::newRow("not to be run") << QByteArray("exit 126");
    QTest::newRow("library missing")
            << QByteArray("echo 'error while loading shared libraries' >&2; exit 127");
    QTest::newRow("no room") << QByteArray("echo 'out: No space left on device' >&2; exit 1");
    QTest::newRow("no memory") << QByteArray("echo 'x: Cannot allocate memory' >&2; exit 1");
    QTest::newRow("no descriptors") << QByteArray("echo 'x: Too many open files' >&2; exit 1");
}

void TestRecovery::childrenThatAreKeptFromWorkAreTriedAgain()
{
    QFETCH(QByteArray, how);
    // The first two times of each tool, beside -version.
    const auto tool = [&](const char *name) {
        const QByteArray real =
                QFile::encodeName(QStandardPaths::findExecutable(QLatin1String(name)));
        const QByteArray count = QFile::encodeName(path(QLatin1String(name) + QLatin1String(".n")));
        return script(QLatin1String(name), "[ \"$1\" = -version ] && exit 0\n"
                                           "echo x >> " +
                                                   count + "\n[ $(wc -l < " + count +
                                                   ") -gt 2 ] || { " + how + "; }\nexec " + real +
                                                   " \"$@\"\n");
    };
    m_options.tools.ffprobe = tool("ffprobe");
    m_options.tools.ffmpeg = tool("ffmpeg");
    QVERIFY(m_platform.start(path(QStringLiteral("data")), m_options));
    const QJsonObject asset = m_platform.settled(
            idOf(m_platform.upload("v.avi", testmedia::foreignVideo(), true, true)));
    QVERIFY2(statusOf(asset) == QLatin1String("ready"),
             qPrintable(textAt(asset, "error", "message")));
    QCOMPARE(textAt(asset, "hls", "status"), QStringLiteral("ready"));
    QCOMPARE(textAt(asset, "thumbnail", "status"), QStringLiteral("ready"));
}

void TestRecovery::childThatIsAlwaysKilledIsGivenUp()
{
    m_options.tools.ffprobe =
            script(QStringLiteral("ffprobe"), "[ \"$1\" = -version ] && exit 0\nkill -9 $$\n");
    QVERIFY(m_platform.start(path(QStringLiteral("data")), m_options));
    const QJsonObject asset =
            m_platform.settled(idOf(m_platform.upload("i.png", testmedia::image())));
    QCOMPARE(statusOf(asset), QStringLiteral("failed"));
}

void TestRecovery::halfWrittenStreamIsMadeAgain_data()
{
    QTest::addColumn<QByteArray>("damage");
    // As ffmpeg leaves it when the disk fills up: it says nothing, and its exit code is 0.
    QTest::newRow("segment cut off") << QByteArray("truncate -s 5000 v0/seg00000.ts");
    QTest::newRow("segment empty") << QByteArray("truncate -s 0 v0/seg00000.ts");
    QTest::newRow("segment missing") << QByteArray("rm v0/seg00000.ts");
    QTest::newRow("list without its end") << QByteArray("sed -i /ENDLIST/d v0/index.m3u8");
}

void TestRecovery::halfWrittenStreamIsMadeAgain()
{
    QFETCH(QByteArray, damage);
    const QByteArray count = QFile::encodeName(path(QStringLiteral("n")));
    m_options.tools.ffmpeg = script(
            QStringLiteral("ffmpeg"),
            "[ \"$1\" = -version ] && exit 0\n" +
                    QFile::encodeName(QStandardPaths::findExecutable(QStringLiteral("ffmpeg"))) +
                    " \"$@\" || exit 1\nif [ -e v0/index.m3u8 ] && [ ! -e " + count +
                    " ]; then echo x > " + count + "; " + damage + "; fi\n");
    QVERIFY(m_platform.start(path(QStringLiteral("data")), m_options));
    const QJsonObject asset = m_platform.settled(
            idOf(m_platform.upload("v.avi", testmedia::foreignVideo(), true, false)));
    QVERIFY(QFile::exists(path(QStringLiteral("n"))));
    QCOMPARE(textAt(asset, "hls", "status"), QStringLiteral("ready"));
    const QUrl list(textAt(asset, "hls", "manifest_url"));
    QVERIFY(httpRequest(list.resolved(QUrl(QStringLiteral("v0/index.m3u8"))), "GET")
                    .body.contains("#EXT-X-ENDLIST"));
    const HttpAnswer segment =
            httpRequest(list.resolved(QUrl(QStringLiteral("v0/seg00000.ts"))), "GET");
    QCOMPARE(segment.status, 200);
    QCOMPARE(segment.body.size() % 188, 0);
    QVERIFY(segment.body.size() > 5000);
}

QStringList TestRecovery::openToOthers() const
{
    QStringList open;
    QDirIterator entries(m_dir->path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        struct stat facts
        {};
        const QString name = entries.next();
        if (::stat(QFile::encodeName(name).constData(), &facts) == 0 && (facts.st_mode & 077) != 0)
            open.append(name);
    }
    return open;
}

void TestRecovery::filesArePrivate()
{
    const QString data = path(QStringLiteral("data"));
    QVERIFY(m_platform.startProgram(data));
    const QString id = idOf(m_platform.upload("v.avi", testmedia::foreignVideo(), true, true));
    m_platform.settled(id);
    QCOMPARE(openToOthers(), QStringList());
    m_platform.killProgram();
    // As older versions left them, the folder itself or only one below.
    for (const bool isAll : {true, false}) {
        QDirIterator entries(data, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                             QDirIterator::Subdirectories);
        while (isAll && entries.hasNext()) {
            entries.next();
            ::chmod(QFile::encodeName(entries.filePath()).constData(),
                    entries.fileInfo().isDir() ? 0755 : 0644);
        }
        ::chmod(QFile::encodeName(isAll ? data : data + QLatin1String("/objects")).constData(),
                0755);
        QVERIFY(!openToOthers().isEmpty());
        QVERIFY(m_platform.startProgram(data));
        QCOMPARE(openToOthers(), QStringList());
        m_platform.killProgram();
    }
}

REELDECK_TEST(TestRecovery)
#include "tst_recovery.moc"
