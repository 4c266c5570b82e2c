// What the network stack may do with a body: read it once, at the rate of the cap, and no more.

#include "api/http/oncebody.h"

#include "support/testclock.h"
#include "support/testprogram.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTest>

using namespace reeldeck;
using namespace reeldeck::tests;

namespace {

/// Promises more than it has.
class ShortDevice : public QIODevice
{
public:
    ShortDevice() { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    qint64 size() const override { return 1000; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, 400 - pos());
        memset(data, 'x', size_t(count));
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace

/// A body that is handed over once: its order, its pace, and when it is out.
class TestOnceBody : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_source = std::make_unique<QBuffer>();
        m_source->setData(QByteArray(100'000, 'v'));
        m_source->open(QIODevice::ReadOnly);
    }

    void givesAllOfItOnce()
    {
        OnceBody body(m_source.get(), nullptr);
        QSignalSpy moved(&body, &OnceBody::moved);
        QVERIFY(body.reset()); // Nothing was given yet.
        QCOMPARE(body.size(), 100'000);
        QCOMPARE(body.read(60'000).size(), 60'000);
        QVERIFY(!body.isAllGiven());
        QVERIFY(!body.reset());
        QVERIFY(!body.seek(0));
        QVERIFY(!body.seek(60'000));
        QCOMPARE(body.read(60'000).size(), 40'000);
        QVERIFY(body.isAllGiven());
        QVERIFY(body.atEnd());
        QVERIFY(!body.reset());
        QCOMPARE(moved.size(), 2);
    }

    void saysWhenItsSourceEndsEarly()
    {
        ShortDevice source;
        OnceBody body(&source, nullptr);
        QSignalSpy failed(&body, &OnceBody::failed);
        QCOMPARE(body.read(1000).size(), 400);
        QCOMPARE(body.read(1000).size(), 0);
        QCOMPARE(body.read(1000).size(), 0);
        QVERIFY(!body.isAllGiven());
        QVERIFY(!body.atEnd());
        QCOMPARE(failed.size(), 1);
    }

    void theCapHoldsItBack()
    {
        TestClock clock;
        auto cap = std::make_shared<BandwidthCap>(&clock);
        cap->setBytesPerSecond(400'000); // 10 KB at a time.
        OnceBody body(m_source.get(), cap);
        QSignalSpy ready(&body, &QIODevice::readyRead);
        qint64 atOnce = 0;
        for (;;) {
            const qint64 count = body.read(16 * 1024).size();
            if (count == 0)
                break;
            atOnce += count;
        }
        QVERIFY2(atOnce > 0 && atOnce <= 40'000, qPrintable(QString::number(atOnce)));
        QVERIFY(ready.wait());
        QCOMPARE(body.read(16 * 1024).size(), 10'000);
    }

    void theLastBytesAreNotHeldBack()
    {
        TestClock clock;
        auto cap = std::make_shared<BandwidthCap>(&clock);
        OnceBody body(m_source.get(), cap);
        body.read(95'000);
        cap->setBytesPerSecond(BandwidthCap::LeastRate);
        (void)cap->book(1'000'000);
        QCOMPARE(body.read(16 * 1024).size(), 5'000);
    }

private:
    std::unique_ptr<QBuffer> m_source;
};

REELDECK_TEST(TestOnceBody)
#include "tst_oncebody.moc"
