#include "session/networkwatch.h"
#include "session/sleepinhibitor.h"

#include "support/testprogram.h"

#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <memory>

#include <fcntl.h>
#include <unistd.h>

using namespace reeldeck;
using namespace std::chrono_literals;

/// What logind does of it all, on a bus of the test's own.
class FakeLogind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    ~FakeLogind() override
    {
        if (m_readEnd >= 0)
            ::close(m_readEnd);
    }
    int calls() const { return m_calls; }
    const QString &what() const { return m_what; }
    /// Nobody holds the other end any more.
    bool isReleased() const
    {
        char byte = 0;
        return m_readEnd >= 0 && ::read(m_readEnd, &byte, 1) == 0;
    }

public slots:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &, const QString &,
                                    const QString &)
    {
        ++m_calls;
        m_what = what;
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
            return {};
        m_readEnd = ends[0];
        QDBusUnixFileDescriptor lock;
        lock.giveFileDescriptor(ends[1]);
        return lock;
    }

signals:
    void PrepareForSleep(bool begins);

private:
    int m_calls = 0;
    QString m_what;
    int m_readEnd = -1;
};

/// Sleep and wake, between the program and the system.
class TestPaceControl : public QObject
{
    Q_OBJECT

private:
    QProcess m_daemon;
    QString m_address;

    QDBusConnection connectAs(const QString &name)
    {
        return QDBusConnection::connectToBus(m_address, name);
    }

private slots:
    void initTestCase()
    {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (daemon.isEmpty())
            return;
        m_daemon.start(daemon, {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                QStringLiteral("--print-address")});
        QVERIFY(m_daemon.waitForStarted(20'000));
        QTRY_VERIFY(m_daemon.canReadLine());
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }

    void cleanupTestCase()
    {
        m_daemon.kill();
        m_daemon.waitForFinished(20'000);
    }

    void theMachineIsKeptAwakeAsLongAsItIsWanted()
    {
        if (m_address.isEmpty())
            QSKIP("There is no dbus-daemon here.");
        FakeLogind logind;
        QDBusConnection server = connectAs(QStringLiteral("logind"));
        QVERIFY(server.registerObject(QStringLiteral("/org/freedesktop/login1"), &logind,
                                      QDBusConnection::ExportAllSlots |
                                              QDBusConnection::ExportAllSignals));
        QVERIFY(server.registerService(QStringLiteral("org.freedesktop.login1")));
        {
            SleepInhibitor inhibitor(connectAs(QStringLiteral("program")));
            inhibitor.setWanted(true);
            QTRY_VERIFY(inhibitor.isHeld());
            QVERIFY(inhibitor.isAvailable());
            QCOMPARE(logind.what(), QStringLiteral("sleep:idle"));
            QVERIFY(!logind.isReleased());
            inhibitor.setWanted(false);
            QVERIFY(!inhibitor.isHeld());
            QTRY_VERIFY(logind.isReleased());
            inhibitor.setWanted(true);
            QTRY_VERIFY(inhibitor.isHeld());
            QCOMPARE(logind.calls(), 2);
        }
        QTRY_VERIFY(logind.isReleased());

        NetworkWatch watch(connectAs(QStringLiteral("program")));
        QSignalSpy cameBack(&watch, &NetworkWatch::cameBack);
        // Its wish to hear of it is with the bus by the time of some signal.
        const auto wakesUp = [&] {
            emit logind.PrepareForSleep(false);
            return !cameBack.isEmpty();
        };
        QTRY_VERIFY(wakesUp());
        QDBusConnection::disconnectFromBus(QStringLiteral("logind"));
        QDBusConnection::disconnectFromBus(QStringLiteral("program"));
    }

    void withoutABusNothingHappensAndThatIsSaid()
    {
        SleepInhibitor inhibitor(QDBusConnection(QStringLiteral("nowhere")));
        inhibitor.setWanted(true);
        QCoreApplication::processEvents();
        QVERIFY(!inhibitor.isAvailable());
        QVERIFY(!inhibitor.isHeld());
    }

    void aGapInTimeIsAWakeUp()
    {
        ClockSample clocks{1h, 1h, 1000h};
        NetworkWatch watch(QDBusConnection(QStringLiteral("nowhere")), nullptr,
                           [&clocks] { return clocks; });
        QSignalSpy cameBack(&watch, &NetworkWatch::cameBack);
        clocks = {1h + 2s, 1h + 2s, 1000h + 2s};
        watch.lookAtClocks();
        QCOMPARE(cameBack.size(), 0);
        clocks = {1h + 4s, 2h, 1001h};
        watch.lookAtClocks();
        QCOMPARE(cameBack.size(), 1);
    }
};

REELDECK_TEST(TestPaceControl)
#include "tst_pacecontrol.moc"
