#include "platformstore.h"
#include "support/faultproxy.h"
#include "support/platformfixture.h"
#include "support/testprogram.h"
#include "testmedia.h"
#include "uploadrig.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace reeldeck;
using namespace reeldeck::tests;
using namespace std::chrono_literals;

namespace reeldeck::tests {

/// The most that a program may live without sending anything: longer than it looks for what it was
/// killed over (UploadTiming::looks).
constexpr int LongestLifeMs = 60'000;
/// No more comes for the moment, or at all.
constexpr int QuietMs = 3'000;
constexpr int PostsToLiveFor = 8;

/// One person's computer: a data folder, a folder of media, a network of its own, and the program,
/// which doesn't live long.
class Desk
{
public:
    Desk(int number, int files, quint32 seed, const PlatformFixture &platform)
        : m_number(number)
        , m_platform(platform)
        , m_random(seed)
        , m_proxy(seed)
    {
        makeFiles(files);
        makeSettings();
    }

    bool open()
    {
        if (!m_proxy.start(m_platform.endpoint().baseUrl))
            return false;
        m_proxy.addRule({.match = Posts,
                         .faults = {Fault::none().delayed(20ms), Fault::none().delayed(80ms),
                                    Fault::none().dripped(40, 2ms), Fault::storedThenReset()},
                         .probability = 0.3});
        return true;
    }

    void start()
    {
        m_proxy.countAnew();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TWELVELABS_API_KEY"), m_platform.endpoint().apiKey);
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        m_program.setProcessEnvironment(environment);
        m_program.setStandardOutputFile(QProcess::nullDevice());
        m_program.setStandardErrorFile(m_dir.filePath(QStringLiteral("stderr")));
        QStringList arguments{QStringLiteral("--data-dir"), m_dir.filePath(QStringLiteral("data")),
                              QStringLiteral("--base-url"), m_proxy.baseUrl().toString()};
        if (m_isFirst)
            arguments << m_dir.filePath(QStringLiteral("media"));
        m_program.start(QStringLiteral(REELDECK_BIN_DIR "/reeldeck"), arguments);
        // Either at any moment, or in the thick of it: some uploads on.
        m_killAtMs = !m_isFirst && m_random.bounded(4) == 0 ? int(m_random.bounded(1200)) : -1;
        m_killAtPost = 1 + int(m_random.bounded(PostsToLiveFor));
        m_postsSeen = 0;
        m_life.start();
        m_sincePost.start();
    }

    /// True when its hour has come. All has been queued once the first byte of anything is sent.
    bool isDue()
    {
        const int posts = m_proxy.count(Posts);
        if (posts != m_postsSeen)
            m_sincePost.start();
        m_postsSeen = posts;
        if (m_killAtMs < 0 && posts >= m_killAtPost)
            m_killAtMs = int(m_life.elapsed()) + int(m_random.bounded(60));
        if (m_killAtMs >= 0)
            return m_life.elapsed() >= m_killAtMs;
        // What it was killed over before is looked for first, which takes a while.
        const int patience = posts > 0 ? QuietMs : LongestLifeMs;
        return m_sincePost.elapsed() > patience || (m_allStored && m_life.elapsed() > QuietMs);
    }

    /// False: it had ended by itself, which it must not.
    bool kill()
    {
        const bool wasRunning = m_program.state() != QProcess::NotRunning;
        m_program.kill();
        m_program.waitForFinished();
        m_posts += m_proxy.count(Posts);
        m_isFirst = false;
        m_allStored = m_allStored || stored() == m_files.size();
        return wasRunning;
    }

    bool isRunning() const { return m_program.state() != QProcess::NotRunning; }
    int postsInThisLife() const { return m_proxy.count(Posts); }
    int postsInAll() const { return m_posts; }
    bool hasAskedInThisLife() const { return m_proxy.count(Lists) > 0; }
    const QHash<QString, QByteArray> &files() const { return m_files; }

    int stored() const
    {
        int count = 0;
        for (const StoredFile &file : storedFiles(m_platform.dataFolder()))
            count += m_files.contains(file.name);
        return count;
    }

    QString words() const
    {
        QFile file(m_dir.filePath(QStringLiteral("stderr")));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).right(3000)
                                              : QString();
    }

private:
    void makeFiles(int files)
    {
        QDir(m_dir.path()).mkpath(QStringLiteral("media/more"));
        for (int i = 0; i < files; ++i) {
            const bool isVideo = i % 40 == 7;
            const QString name = QStringLiteral("desk %1 file %2.%3")
                                         .arg(m_number)
                                         .arg(i)
                                         .arg(QLatin1String(isVideo ? "avi" : "png"));
            const QByteArray &media = isVideo ? testmedia::foreignVideo() : testmedia::image();
            // Bytes behind the end hurt neither, and make each another one.
            const QByteArray bytes =
                    media + name.toUtf8() + QByteArray(qsizetype(m_random.bounded(60'000)), 'x');
            m_files.insert(name, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
            const QString folder = QLatin1String(i % 3 == 0 ? "media/more/" : "media/");
            QFile file(m_dir.filePath(folder + name));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("The test can't write its media");
            file.flush();
            file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-3600),
                             QFileDevice::FileModificationTime);
        }
    }

    /// Streams and thumbnails are the platform's matter and take the machine's time.
    void makeSettings()
    {
        QDir(m_dir.path()).mkpath(QStringLiteral("data/config"));
        QFile file(m_dir.filePath(QStringLiteral("data/config/reeldeck.ini")));
        if (!file.open(QIODevice::WriteOnly) ||
            file.write("[uploads]\nenableHls=false\nenableThumbnail=false\n") < 0)
            qFatal("The test can't write the settings");
    }

    const int m_number;
    const PlatformFixture &m_platform;
    QRandomGenerator m_random;
    FaultProxy m_proxy;
    QTemporaryDir m_dir;
    QHash<QString, QByteArray> m_files;
    QProcess m_program;
    bool m_isFirst = true;
    int m_posts = 0;
    int m_killAtMs = -1;
    int m_killAtPost = 1;
    int m_postsSeen = 0;
    bool m_allStored = false;
    QElapsedTimer m_life;
    QElapsedTimer m_sincePost;
};

} // namespace reeldeck::tests

using namespace reeldeck::tests;

/// The real program uploads a folder and is ended by SIGKILL at random moments, started again on
/// the same data, until all is on the platform. Several computers at once, since most of a life is
/// waiting. REELDECK_KILL_ROUNDS and REELDECK_KILL_SEED set how many kills and which.
class TestKillDesktop : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFileIsStoredExactlyOnce();

private:
    void killUntilEnough(int kills);
    void finish(Desk *desk);
    void startOnceMore();
    void audit();

    static constexpr int Desks = 5;
    PlatformFixture m_platform;
    QTemporaryDir m_tools;
    std::vector<std::unique_ptr<Desk>> m_desks;
    int m_kills = 0;
    int m_duplicates = 0;
    int m_lost = 0;
    int m_changed = 0;
};

void TestKillDesktop::initTestCase()
{
    // Before the tools of the platform are replaced: ffmpeg makes them.
    testmedia::image();
    testmedia::foreignVideo();
    QVERIFY(UploadRig::stubExamination(m_tools.path()));
    // A platform that tells of a limit, but one that nobody reaches.
    m_platform.probeEachKindOnce();
    QVERIFY2(m_platform.start({QStringLiteral("--assets-per-minute"), QStringLiteral("1000000"),
                               QStringLiteral("--assets-per-day"), QStringLiteral("0")}),
             qPrintable(m_platform.problem()));
}

void TestKillDesktop::killUntilEnough(int kills)
{
    for (const auto &desk : m_desks)
        desk->start();
    while (m_kills < kills) {
        const auto due = [this] {
            return std::find_if(m_desks.begin(), m_desks.end(),
                                [](const auto &desk) { return desk->isDue(); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(due() != m_desks.end(), 2 * LongestLifeMs);
        Desk *desk = (*due()).get();
        QVERIFY2(desk->kill(), qPrintable(desk->words()));
        ++m_kills;
        desk->start();
    }
}

void TestKillDesktop::finish(Desk *desk)
{
    // As long as something still arrives, it goes on.
    const int all = int(desk->files().size());
    for (int stored = desk->stored(); stored < all; stored = desk->stored()) {
        QVERIFY(desk->isRunning());
        QTRY_VERIFY2_WITH_TIMEOUT(desk->stored() > stored,
                                  qPrintable(QStringLiteral("%1 of %2 stored\n%3")
                                                     .arg(stored)
                                                     .arg(all)
                                                     .arg(desk->words())),
                                  LongestLifeMs);
    }
    QVERIFY(desk->kill());
}

void TestKillDesktop::startOnceMore()
{
    for (const auto &desk : m_desks)
        desk->start();
    for (const auto &desk : m_desks)
        QTRY_VERIFY_WITH_TIMEOUT(desk->hasAskedInThisLife(), 60'000);
    QElapsedTimer quiet;
    quiet.start();
    QTRY_VERIFY(quiet.elapsed() > 1500);
    for (const auto &desk : m_desks) {
        QCOMPARE(desk->postsInThisLife(), 0);
        QVERIFY2(desk->kill(), qPrintable(desk->words()));
    }
}

void TestKillDesktop::audit()
{
    QHash<QString, QByteArray> wanted;
    for (const auto &desk : m_desks)
        wanted.insert(desk->files());
    QHash<QString, int> copies;
    for (const StoredFile &file : storedFiles(m_platform.dataFolder())) {
        ++copies[file.name];
        m_changed += file.sha256() != wanted.value(file.name);
    }
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        const int found = copies.value(it.key());
        m_duplicates += std::max(0, found - 1);
        m_lost += found == 0;
    }
}

void TestKillDesktop::everyFileIsStoredExactlyOnce()
{
    const bool isBounded = !qEnvironmentVariableIsSet("REELDECK_KILL_ROUNDS");
    const int kills = isBounded ? 20 : qEnvironmentVariableIntValue("REELDECK_KILL_ROUNDS");
    const quint32 seed = qEnvironmentVariableIsSet("REELDECK_KILL_SEED")
                                 ? quint32(qEnvironmentVariableIntValue("REELDECK_KILL_SEED"))
                                 : QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QElapsedTimer time;
    time.start();
    const int files = 20 + kills * (PostsToLiveFor / 2) / Desks;
    for (int number = 0; number < Desks; ++number) {
        m_desks.push_back(
                std::make_unique<Desk>(number, files, seed + quint32(number), m_platform));
        QVERIFY(m_desks.back()->open());
    }
    killUntilEnough(kills);
    for (const auto &desk : m_desks) {
        if (!QTest::currentTestFailed())
            finish(desk.get());
    }
    for (int again = 0; again < 2; ++again) {
        if (!QTest::currentTestFailed())
            startOnceMore();
    }
    audit();
    int posts = 0;
    for (const auto &desk : m_desks)
        posts += desk->postsInAll();
    qInfo("kill: %d kills, %d files, %d requests to upload, %d duplicates, %d lost, %d changed, "
          "%.1f s",
          m_kills, files * Desks, posts, m_duplicates, m_lost, m_changed,
          double(time.elapsed()) / 1000);
    QCOMPARE(m_duplicates, 0);
    QCOMPARE(m_lost, 0);
    QCOMPARE(m_changed, 0);
}

REELDECK_TEST(TestKillDesktop)
#include "tst_killdesktop.moc"
