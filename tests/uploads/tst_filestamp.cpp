#include "uploads/file/filestamp.h"
#include "uploads/file/stampedfile.h"
#include "uploads/model/speedmeter.h"

#include "support/testprogram.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace reeldeck;
using namespace std::chrono_literals;

/// Size, time and identity of a file, and how one differs from before.
class TestFileStamp : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(QStringLiteral("clip.mp4"));
        write(QByteArray(100'000, 'a'));
    }

    void anUntouchedFileIsReadWhole()
    {
        const auto device = opened();
        QVERIFY(device);
        QCOMPARE(device->size(), qint64(100'000));
        QCOMPARE(device->peekHead(3), QByteArray("aaa"));
        QCOMPARE(device->state()->given, qint64(0));
        const QByteArray content = device->readAll();
        QCOMPARE(content.size(), 100'000);
        QVERIFY(device->state()->isComplete);
        QVERIFY(!device->state()->error);
        char beyond = 0;
        QVERIFY(device->read(&beyond, 1) <= 0);
    }

    void theLastByteIsHeldUntilTheFileWasComparedAgain()
    {
        const auto device = opened();
        QCOMPARE(device->read(99'999).size(), 99'999);
        QVERIFY(!device->state()->isComplete);
        touchLater();
        QCOMPARE(device->read(1).size(), 0);
        QVERIFY(!device->state()->isComplete);
        QVERIFY(device->state()->error);
    }

    void theHashOfWhatWasGivenOutIsKnownAtTheEnd()
    {
        const auto device = opened();
        QCOMPARE(device->read(60'000).size(), 60'000);
        QVERIFY(device->seek(20'000)); // Sent again after an error.
        QCOMPARE(device->read(79'999).size(), 79'999);
        QVERIFY(device->state()->sha256.isEmpty());
        QCOMPARE(device->read(1).size(), 1);
        QCOMPARE(device->state()->sha256,
                 QCryptographicHash::hash(QByteArray(100'000, 'a'), QCryptographicHash::Sha256));
    }

    void aSkippedPartLeavesTheHashUnknown()
    {
        const auto device = opened();
        QVERIFY(device->seek(10));
        QCOMPARE(device->readAll().size(), 99'990);
        QVERIFY(device->state()->isComplete);
        QVERIFY(device->state()->sha256.isEmpty());
    }

    void changesStopTheReadingWithTheirReason_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("word");
        for (const auto &[change, word] : {std::pair{"truncated", "smaller"},
                                           {"grown", "grew"},
                                           {"replaced", "replaced"},
                                           {"deleted", "not there"},
                                           {"rewritten", "changed"}})
            QTest::newRow(change) << QString::fromUtf8(change) << QString::fromUtf8(word);
    }

    void changesStopTheReadingWithTheirReason()
    {
        QFETCH(QString, change);
        QFETCH(QString, word);
        const auto device = opened();
        QCOMPARE(device->read(1000).size(), 1000);
        apply(change);
        QByteArray rest;
        while (true) {
            const QByteArray piece = device->read(10'000);
            if (piece.isEmpty())
                break;
            rest += piece;
        }
        QVERIFY(rest.size() < 99'000);
        QVERIFY(device->state()->error);
        QVERIFY(device->state()->error->kind == ErrorKind::File);
        QVERIFY2(device->state()->error->message.contains(word),
                 qPrintable(device->state()->error->message));
    }

    void changesBeforeOpeningAreFound_data() { changesStopTheReadingWithTheirReason_data(); }

    void changesBeforeOpeningAreFound()
    {
        QFETCH(QString, change);
        QFETCH(QString, word);
        const Result<FileStamp> stamp = stampOf(m_path);
        QVERIFY(stamp.ok());
        apply(change);
        const auto device = StampedFile::openStamped(m_path, *stamp);
        QVERIFY(!device.ok());
        QVERIFY2(device.error().message.contains(word), qPrintable(device.error().message));
    }

    void aPipeIsNoFile()
    {
        const QString pipe = m_dir->filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const Result<FileStamp> stamp = stampOf(pipe);
        QVERIFY(!stamp.ok());
        QVERIFY(stamp.error().message.contains(QLatin1String("pipe")));
    }

    void speedIsSmoothedByTime()
    {
        SpeedMeter meter;
        meter.restart(0ms);
        meter.update(100ms, 1'000'000);
        QCOMPARE(meter.bytesPerSecond(), 0.0); // Too early to tell.
        for (int tenth = 2; tenth <= 50; ++tenth)
            meter.update(std::chrono::milliseconds(tenth * 100), tenth * qint64(1'000'000));
        QVERIFY(qAbs(meter.bytesPerSecond() - 10'000'000) < 1000);
        // A stall shows soon and doesn't read as an error.
        for (int tenth = 51; tenth <= 200; ++tenth)
            meter.update(std::chrono::milliseconds(tenth * 100), 50'000'000);
        QVERIFY(meter.bytesPerSecond() < 100'000);
        QVERIFY(meter.bytesPerSecond() >= 0);
    }

private:
    void write(const QByteArray &content)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    void touchLater()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(60),
                                 QFileDevice::FileModificationTime));
    }

    void apply(const QString &change)
    {
        if (change == QLatin1String("truncated")) {
            QVERIFY(QFile::resize(m_path, 5000));
        } else if (change == QLatin1String("grown")) {
            QFile file(m_path);
            QVERIFY(file.open(QIODevice::Append));
            file.write("more");
        } else if (change == QLatin1String("replaced")) {
            QVERIFY(QFile::rename(m_path, m_path + QStringLiteral(".old")));
            write(QByteArray(100'000, 'b'));
        } else if (change == QLatin1String("deleted")) {
            QVERIFY(QFile::remove(m_path));
        } else {
            touchLater();
        }
    }

    std::unique_ptr<StampedFile> opened()
    {
        const Result<FileStamp> stamp = stampOf(m_path);
        if (!stamp)
            return nullptr;
        auto device = StampedFile::openStamped(m_path, *stamp);
        return device ? std::move(device).value() : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

REELDECK_TEST(TestFileStamp)
#include "tst_filestamp.moc"
