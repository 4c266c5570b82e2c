#include "runningplatform.h"
#include "testmedia.h"

#include "support/testprogram.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QHash>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

#include <signal.h>

#include <atomic>
#include <mutex>
#include <thread>

/// Ends the program by SIGKILL at random moments while uploads and media work run, and looks at
/// what is left. REELDECK_KILL_ROUNDS and REELDECK_KILL_SEED set how long and which.
class TestKill : public QObject
{
    Q_OBJECT

private slots:
    void nothingAcknowledgedIsLostAndNothingHalfMadeAppears();

private:
    void uploadUntilKilled(RunningPlatform *platform, int round, int writer);
    void compareWithStore(const RunningPlatform &platform, const QString &dir);
    void deleteSome(const RunningPlatform &platform);

    struct Upload
    {
        QString name;
        QByteArray hash;
    };
    std::mutex m_mutex;
    QHash<QString, Upload> m_acknowledged; ///< By asset id.
    QSet<QString> m_promised;              ///< Names answered with 201 whose answer broke off.
    QSet<QString> m_sent;                  ///< Names, answered or not.
    QHash<QString, QByteArray> m_hashes;   ///< Of what was sent, by name.
    std::atomic<bool> m_killed = false;
};

void TestKill::uploadUntilKilled(RunningPlatform *platform, int round, int writer)
{
    for (int i = 0; !m_killed; ++i) {
        const QByteArray name = "r" + QByteArray::number(round) + "w" + QByteArray::number(writer) +
                                "n" + QByteArray::number(i);
        // Each file is another one: bytes behind the end of a PNG don't hurt it.
        const QByteArray &media = i % 7 == 3 ? testmedia::foreignVideo() : testmedia::image();
        // Large enough for the kill to fall into an upload rather than between two.
        const QByteArray bytes = media + name + QByteArray((i * 370'000) % 3'000'000, 'x');
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        {
            const std::lock_guard lock(m_mutex);
            m_sent.insert(QString::fromLatin1(name));
            m_hashes.insert(QString::fromLatin1(name), hash);
        }
        const HttpAnswer answer = platform->upload(name, bytes, i % 7 == 3, true);
        const QString id = answer.json().value(QLatin1String("_id")).toString();
        if (answer.status != 201 || id.isEmpty()) {
            // The kill may fall between the head of an answer and its body; "created" is a promise
            // all the same.
            const std::lock_guard lock(m_mutex);
            if (answer.status == 201)
                m_promised.insert(QString::fromLatin1(name));
            continue;
        }
        const std::lock_guard lock(m_mutex);
        m_acknowledged.insert(id, {QString::fromLatin1(name), hash});
    }
}

void TestKill::compareWithStore(const RunningPlatform &platform, const QString &dir)
{
    QHash<QString, QString> listed;
    for (int page = 1;; ++page) {
        const HttpAnswer answer =
                platform.get(QStringLiteral("/assets?page_limit=50&page=%1").arg(page));
        QCOMPARE(answer.status, 200);
        const QJsonObject list = answer.json();
        QVERIFY(list.contains(QLatin1String("data")));
        const QJsonArray data = list.value(QLatin1String("data")).toArray();
        if (data.isEmpty())
            break;
        for (const QJsonValue &value : data) {
            const QJsonObject asset = value.toObject();
            listed.insert(asset.value(QLatin1String("_id")).toString(),
                          asset.value(QLatin1String("filename")).toString());
        }
    }
    for (auto it = m_acknowledged.begin(); it != m_acknowledged.end(); ++it)
        QCOMPARE(listed.value(it.key()), it->name);
    // An upload whose answer was lost may be there, once; nothing else may.
    QSet<QString> names;
    for (const QString &name : std::as_const(listed)) {
        QVERIFY2(m_sent.contains(name), qPrintable(name));
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
    }
    QVERIFY(names.contains(m_promised));
    QMultiHash<QByteArray, QString> wanted;
    for (const QString &name : std::as_const(names))
        wanted.insert(m_hashes.value(name), name);
    const QDir objects(dir + QLatin1String("/objects"));
    const QStringList files = objects.entryList(QDir::Files);
    QCOMPARE(files.size(), listed.size());
    for (const QString &file : files) {
        QFile object(objects.filePath(file));
        QVERIFY(object.open(QIODevice::ReadOnly));
        const QByteArray hash =
                QCryptographicHash::hash(object.readAll(), QCryptographicHash::Sha256);
        QVERIFY2(wanted.remove(hash) == 1, qPrintable(file));
    }
    QCOMPARE(QDir(dir + QLatin1String("/incoming")).entryList(QDir::Files).size(), 0);
}

/// Keeps the store small, and shows that what was deleted stays so.
void TestKill::deleteSome(const RunningPlatform &platform)
{
    const QStringList ids = m_acknowledged.keys();
    for (qsizetype i = 0; i + 10 < ids.size(); ++i) {
        QCOMPARE(platform.del(QLatin1String("/assets/") + ids.at(i)).status, 204);
        m_sent.remove(m_acknowledged.take(ids.at(i)).name);
    }
}

void TestKill::nothingAcknowledgedIsLostAndNothingHalfMadeAppears()
{
    const int rounds = qEnvironmentVariableIsSet("REELDECK_KILL_ROUNDS")
                               ? qEnvironmentVariableIntValue("REELDECK_KILL_ROUNDS")
                               : 15;
    const quint32 seed = qEnvironmentVariableIsSet("REELDECK_KILL_SEED")
                                 ? quint32(qEnvironmentVariableIntValue("REELDECK_KILL_SEED"))
                                 : QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const qint64 mostMs =
            qEnvironmentVariableIsSet("REELDECK_KILL_ROUNDS") ? qint64(24) * 3600 * 1000 : 100'000;
    QElapsedTimer clock;
    clock.start();
    testmedia::image();
    testmedia::foreignVideo();
    const QTemporaryDir dir;
    int done = 0;
    qsizetype acknowledged = 0;
    for (; done < rounds && clock.elapsed() < mostMs; ++done) {
        RunningPlatform platform;
        QVERIFY(platform.startProgram(dir.path()));
        compareWithStore(platform, dir.path());
        if (QTest::currentTestFailed())
            return;
        deleteSome(platform);
        m_killed = false;
        std::thread first([&, done] { uploadUntilKilled(&platform, done, 1); });
        std::thread second([&, done] { uploadUntilKilled(&platform, done, 2); });
        const QProcess *program = platform.program();
        const bool endedByItself =
                QTest::qWaitFor([program] { return program->state() == QProcess::NotRunning; },
                                10 + int(random.bounded(250u)));
        m_killed = true;
        ::kill(pid_t(platform.program()->processId()), SIGKILL);
        first.join();
        second.join();
        platform.program()->waitForFinished();
        QVERIFY(!endedByItself);
        acknowledged += m_acknowledged.size();
    }
    RunningPlatform platform;
    QVERIFY(platform.startProgram(dir.path()));
    compareWithStore(platform, dir.path());
    if (QTest::currentTestFailed())
        return;
    deleteSome(platform);
    for (auto it = m_acknowledged.begin(); it != m_acknowledged.end(); ++it) {
        const QJsonObject asset = platform.settled(it.key(), 120);
        QCOMPARE(asset.value(QLatin1String("status")).toString(), QStringLiteral("ready"));
    }
    platform.killProgram();
    qInfo("%d kills, %d times an acknowledged upload looked for after one, 0 lost, 0 half-made",
          done, int(acknowledged));
}

REELDECK_TEST(TestKill)
#include "tst_kill.moc"
