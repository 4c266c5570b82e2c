#include "base/logreader.h"
#include "support/platformfixture.h"
#include "support/testprogram.h"
#include "system/folderlock.h"
#include "system/lastrun.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace reeldeck;
using namespace reeldeck::tests;

/// A part of a step; the rest of it makes no sense when that failed.
#define PART(call)                                                                                 \
    do {                                                                                           \
        call;                                                                                      \
        if (QTest::currentTestFailed())                                                            \
            return;                                                                                \
    } while (false)

/// The log and the crash note of the real program, however it ends, and that they hold no secret.
class TestDiagnostics : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void cleanup();

    void endsAreToldApart_data();
    void endsAreToldApart();
    void aCrashLeavesANote();
    void nothingOnDiskHoldsASecret();

private:
    void start(const QStringList &arguments = {});
    void endBy(int signal);
    QString logFolder() const { return m_dir->filePath(QStringLiteral("data/log")); }
    bool isUp() const;
    QByteArray everything() const;

    PlatformFixture m_platform;
    std::unique_ptr<QTemporaryDir> m_dir;
    QProcess m_program;
};

void TestDiagnostics::initTestCase()
{
    if (!PlatformFixture::isAvailable())
        QSKIP("reeldeck-platform hasn't been built");
    m_platform.probeEachKindOnce();
    QVERIFY2(m_platform.start(), qPrintable(m_platform.problem()));
}

void TestDiagnostics::cleanup()
{
    m_program.kill();
    m_program.waitForFinished();
}

void TestDiagnostics::start(const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TWELVELABS_API_KEY"), m_platform.endpoint().apiKey);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("HOME"), m_dir->filePath(QStringLiteral("anna")));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_dir->path());
    m_program.setProcessEnvironment(environment);
    m_program.start(QStringLiteral(REELDECK_BIN_DIR "/reeldeck"),
                    QStringList{QStringLiteral("--data-dir"), m_dir->path(),
                                QStringLiteral("--base-url"),
                                m_platform.endpoint().baseUrl.toString()} +
                            arguments);
    QVERIFY(m_program.waitForStarted());
    QTRY_VERIFY(isUp());
}

bool TestDiagnostics::isUp() const
{
    FolderLock lock;
    const QString folder = m_dir->filePath(QStringLiteral("data"));
    return lock.take(folder) == FolderLock::State::Taken && lock.holder() &&
           QFile::exists(logFolder() + QStringLiteral("/running"));
}

void TestDiagnostics::endBy(int signal)
{
    QCOMPARE(::kill(pid_t(m_program.processId()), signal), 0);
    QVERIFY(m_program.waitForFinished(Patience));
}

void TestDiagnostics::endsAreToldApart_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("told"); ///< LastEnd
    QTest::newRow("a session that ends") << SIGTERM << int(LastEnd::Well);
    QTest::newRow("a terminal") << SIGINT << int(LastEnd::Well);
    QTest::newRow("a terminal that closes") << SIGHUP << int(LastEnd::Well);
    QTest::newRow("killed") << SIGKILL << int(LastEnd::Killed);
    QTest::newRow("a fault") << SIGSEGV << int(LastEnd::Crashed);
    QTest::newRow("given up") << SIGABRT << int(LastEnd::Crashed);
}

void TestDiagnostics::endsAreToldApart()
{
    QFETCH(int, signal);
    QFETCH(int, told);
    PART(start());
    PART(endBy(signal));
    const bool isWell = told == int(LastEnd::Well);
    QCOMPARE(m_program.exitStatus(), isWell ? QProcess::NormalExit : QProcess::CrashExit);
    if (isWell)
        QCOMPARE(m_program.exitCode(), 0);
    QCOMPARE(QFile::exists(logFolder() + QStringLiteral("/running")), !isWell);
    PART(start());
    const QByteArray words = "the last run ended " + QByteArray::number(told);
    QTRY_VERIFY(readLog(logFolder()).contains(words));
}

void TestDiagnostics::aCrashLeavesANote()
{
    PART(start());
    PART(endBy(SIGSEGV));
    const QByteArray note = crashNote(logFolder());
    QVERIFY2(note.startsWith("Reeldeck ") && note.contains("Signal 11 at "), note.constData());
    QVERIFY2(note.contains("libQt6Core"), note.constData()); // where it was
    QVERIFY2(note.contains("begins; the last run ended"), note.constData());
    QVERIFY(!note.contains(m_platform.endpoint().apiKey.toUtf8()));
}

/// Of all files below the data folder.
QByteArray TestDiagnostics::everything() const
{
    QByteArray all;
    QDirIterator files(m_dir->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

void TestDiagnostics::nothingOnDiskHoldsASecret()
{
    QVERIFY(QDir(m_dir->path()).mkpath(QStringLiteral("anna/Videos")));
    const QString clip = m_dir->filePath(QStringLiteral("anna/Videos/private.mp4"));
    QFile file(clip);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no video");
    file.close();
    PART(start({QStringLiteral("http://127.0.0.1:9/a.mp4?X-Amz-Signature=SIGNED")}));
    QTRY_VERIFY(readLog(logFolder()).contains("Upload 1 "));
    QProcess second;
    second.setProcessEnvironment(m_program.processEnvironment());
    second.start(m_program.program(), {QStringLiteral("--data-dir"), m_dir->path(), clip,
                                       QStringLiteral("http://me:PASSWORD@127.0.0.1:9/b.mp4")});
    QVERIFY(second.waitForFinished(Patience));
    QCOMPARE(second.exitCode(), 0);
    PART(endBy(SIGSEGV));
    const QByteArray key = m_platform.endpoint().apiKey.toUtf8();
    const QByteArray log = readLog(logFolder()) + crashNote(logFolder());
    for (const QByteArray &secret :
         {key, QByteArray("SIGNED"), QByteArray("PASSWORD"), QByteArray("/anna/")})
        QVERIFY2(!log.contains(secret), log.constData());
    QVERIFY(!everything().contains(key));
}

REELDECK_TEST(TestDiagnostics)
#include "tst_diagnostics.moc"
