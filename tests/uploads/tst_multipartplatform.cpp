// Videos in parts through the queue into the real local platform.

#include "queuetest.h"
#include "support/platformfixture.h"
#include "support/testprogram.h"

#include <QCryptographicHash>
#include <QProcess>

using namespace reeldeck;
using namespace reeldeck::tests;

/// Videos in parts to the real local platform.
class TestMultipartPlatform : public QueueTest
{
    Q_OBJECT

private slots:
    void init()
    {
        if (!PlatformFixture::isAvailable())
            QSKIP("The local platform is not built.");
        freshStart();
        UploadLimits limits;
        limits.directVideo = MiB;
        m_queue->setLimits(limits);
        m_real = std::make_unique<PlatformFixture>();
        QFile file(m_dir->filePath(QStringLiteral("limits.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"part_size": 100000, "direct_video": 1048576})");
        m_arguments = QStringList{QStringLiteral("--limits"), file.fileName()};
        file.close();
        QVERIFY2(m_real->start(m_arguments), qPrintable(m_real->problem()));
    }
    void cleanup()
    {
        m_tester.reset();
        m_queue.reset();
        m_real.reset();
    }

    void aRealVideoArrivesByteForByte()
    {
        const UploadRequest request = film();
        m_queue->setEndpoint(m_real->endpoint());
        m_queue->enqueue({request});
        QTRY_COMPARE_WITH_TIMEOUT(m_queue->totals().ready, 1, 60'000);
        QCOMPARE(row(0).method, AssetMethod::Multipart);
        QCOMPARE(row(0).partsTotal, 42);
        QCOMPARE(row(0).partsDone, 42);
        QTRY_COMPARE(endings(), 1);
        QCOMPARE(storedHash(), hashOf(request.path));
    }

    void aPlatformThatDiesInTheMiddleGetsTheRest()
    {
        const UploadRequest request = film();
        bool killed = false;
        connect(m_queue->model(), &QAbstractItemModel::dataChanged, this, [&] {
            if (!killed && row(0).partsDone >= 5) {
                killed = true;
                m_real->kill();
            }
        });
        m_queue->setEndpoint(m_real->endpoint());
        m_queue->enqueue({request});
        QTRY_VERIFY(killed);
        QVERIFY2(m_real->start(m_arguments), qPrintable(m_real->problem()));
        m_queue->setEndpoint(m_real->endpoint());
        QTRY_COMPARE_WITH_TIMEOUT(m_queue->totals().ready, 1, 60'000);
        QCOMPARE(storedHash(), hashOf(request.path));
        QTRY_COMPARE(endings(), 1);
    }

private:
    /// A playable video of 4,200,000 bytes: a short clip and a free box.
    UploadRequest film()
    {
        UploadRequest request;
        request.path = m_dir->filePath(QStringLiteral("film.mp4"));
        const int code = QProcess::execute(
                QStringLiteral("ffmpeg"),
                {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-f"),
                 QStringLiteral("lavfi"), QStringLiteral("-i"),
                 QStringLiteral("testsrc=d=1:s=320x240"), QStringLiteral("-pix_fmt"),
                 QStringLiteral("yuv420p"), request.path});
        QFile file(request.path);
        if (code != 0 || !file.open(QIODevice::Append))
            qFatal("ffmpeg makes no video here.");
        const quint32 box = quint32(4'200'000 - file.size());
        const char head[] = {
                char(box >> 24), char(box >> 16), char(box >> 8), char(box), 'f', 'r', 'e', 'e'};
        file.write(head, sizeof head);
        for (quint32 i = 8; i < box; ++i)
            file.putChar(char(i * 2'654'435'761u >> 24));
        request.enableHls = false;
        return request;
    }

    static QByteArray hashOf(const QString &path)
    {
        QFile file(path);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
    }

    /// Of the one object that the platform keeps.
    QByteArray storedHash() const
    {
        const QDir objects(m_real->dataFolder() + QLatin1String("/objects"));
        const QStringList names = objects.entryList(QDir::Files);
        return names.size() == 1 ? hashOf(objects.filePath(names.first())) : QByteArray("several");
    }

    std::unique_ptr<PlatformFixture> m_real;
    QStringList m_arguments;
};

REELDECK_TEST(TestMultipartPlatform)
#include "tst_multipartplatform.moc"
