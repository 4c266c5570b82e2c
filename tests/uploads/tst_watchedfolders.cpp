#include "uploads/file/filestamp.h"
#include "uploads/intake/watchedfolders.h"
#include "uploads/store/uploadledger.h"

#include "support/testprogram.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace reeldeck;
using namespace std::chrono_literals;

namespace {

QByteArray pngOf(char filling = 'x')
{
    return QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\x80\0\0\x01\x68", 24) +
           QByteArray(500, filling);
}

} // namespace

/// Watched folders: what is new is taken once, when it rests.
class TestWatchedFolders : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("in")));
        m_ledger = m_dir->filePath(QStringLiteral("uploaded.sqlite"));
        m_paths.clear();
    }

    void cleanup() { stop(); }

    void whatIsThereAndWhatComesIsFoundOnce()
    {
        const QString first = old("in/a.png", pngOf());
        start();
        QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList{first}, 60'000);
        const QString second = old("in/deep/er/b.png", pngOf('b'));
        QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList({first, second}), 60'000);
        const QString third = old("in/deep/c.png", pngOf('c'));
        QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList({first, second, third}), 60'000);
    }

    void afterARestartOnlyWhatWasNotTakenIsFound()
    {
        const QString taken = old("in/a.png", pngOf('a'));
        const QString lost = old("in/b.png", pngOf('b'));
        start();
        QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList({taken, lost}), 60'000);
        m_folders->markTaken({uploads().first()});
        // In the order of its thread: the mark is there before the next scan.
        old("in/c.png", pngOf('c'));
        QTRY_COMPARE_WITH_TIMEOUT(names().size(), 3, 60'000);
        stop();
        old("in/d.png", pngOf('d')); // While the program was off.
        start();
        QTRY_COMPARE_WITH_TIMEOUT(fileNames(),
                                  QStringList({QStringLiteral("b.png"), QStringLiteral("c.png"),
                                               QStringLiteral("d.png")}),
                                  60'000);
    }

    void whatWasUploadedBeforeIsLeftOut()
    {
        const QString uploaded = old("in/a.png", pngOf('a'));
        {
            UploadLedger ledger;
            QVERIFY(!ledger.open(m_ledger));
            LedgerEntry entry;
            entry.assetId = AssetId(QStringLiteral("x"));
            entry.name = QStringLiteral("a.png");
            entry.path = uploaded;
            entry.stamp = *stampOf(uploaded);
            ledger.record(entry);
        }
        const QString fresh = old("in/b.png", pngOf('b'));
        start();
        QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList{fresh}, 60'000);
        UploadLedger ledger;
        QVERIFY(!ledger.open(m_ledger));
        QVERIFY(ledger.isTaken(uploaded, *stampOf(uploaded)));
    }

    void aChangedFileIsAnotherOne()
    {
        const QString path = old("in/a.png", pngOf('a'));
        start();
        QTRY_COMPARE_WITH_TIMEOUT(names().size(), 1, 60'000);
        m_folders->markTaken({uploads().first()});
        old("in/a.png", pngOf('b') + "longer");
        QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList({path, path}), 60'000);
        QCOMPARE(uploads().last().stamp, *stampOf(path));
    }

    void aFileBeingWrittenWaits()
    {
        WatchedFolders::Tuning tuning = quick();
        tuning.rest = 1h;
        file("in/a.png", pngOf());
        const QString resting = old("in/b.png", pngOf('b'));
        start(tuning);
        QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList{resting}, 60'000);
        const QString later = old("in/c.png", pngOf('c'));
        QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList({resting, later}), 60'000);
    }

    void aFileIsFoundOnceItRests()
    {
        WatchedFolders::Tuning tuning = quick();
        tuning.rest = 700ms;
        tuning.rescan = 1h; // Only the wait for it leads to another look.
        const QString path = file("in/a.png", pngOf());
        start(tuning);
        QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList{path}, 60'000);
    }

    /// The rename is the new file, though nothing in it changes any more.
    void aDownloadIsTakenOnceUnderItsFinalName()
    {
        const QString half = old("in/a.png.part", pngOf());
        const QString final = old("in/a.png", ""); // Firefox keeps the place so.
        const QString allocated = old("in/b.png", pngOf('b'));
        const QString companion = old("in/b.png.aria2", "x");
        const QString other = old("in/c.png", pngOf('c'));
        start();
        QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList{other}, 60'000);
        QFile::remove(final);
        QVERIFY(QFile::rename(half, final));
        QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList({other, final}), 60'000);
        QVERIFY(QFile::remove(companion));
        QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList({other, final, allocated}), 60'000);
        const QString last = old("in/d.png", pngOf('d'));
        QTRY_COMPARE_WITH_TIMEOUT(names().last(), last, 60'000);
        QCOMPARE(names().size(), 4);
        QVERIFY(problems().isEmpty());
    }

    /// Bytes that come while it is watched start the wait again.
    void aFileThatGrowsIsFoundOnceAndWhole()
    {
        WatchedFolders::Tuning tuning = quick();
        tuning.rest = 1h;
        const QString growing = file("in/a.png", pngOf());
        start(tuning);
        const QString probe = old("in/b.png", pngOf('b'));
        QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList{probe}, 60'000);
        QFile out(growing);
        QVERIFY(out.open(QIODevice::Append));
        QCOMPARE(out.write(QByteArray(500, 'y')), qint64(500));
        out.close();
        const QString second = old("in/c.png", pngOf('c'));
        QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList({probe, second}), 60'000);
        QVERIFY(out.open(QIODevice::ReadWrite));
        QVERIFY(out.setFileTime(QDateTime::currentDateTime().addDays(-1),
                                QFileDevice::FileModificationTime));
        out.close();
        QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList({probe, second, growing}), 60'000);
        QCOMPARE(uploads().last().size, qint64(pngOf().size() + 500));
    }

    void whatIsNoMediaIsToldOnceAndJunkNever()
    {
        old("in/notes.txt", "words\n");
        old("in/.DS_Store", "x");
        start();
        QTRY_COMPARE_WITH_TIMEOUT(problems().size(), 1, 60'000);
        const QString good = old("in/a.png", pngOf());
        QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList{good}, 60'000);
        old("in/b.png", pngOf('b'));
        QTRY_COMPARE_WITH_TIMEOUT(names().size(), 2, 60'000);
        QCOMPARE(problems().size(), 1);
        QVERIFY(problems().first().error.message.contains(QStringLiteral("“notes.txt”")));
    }

    void anEmptyFolderSaysNothing()
    {
        old("in/a.png", pngOf());
        QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("empty")));
        m_paths = {m_dir->filePath(QStringLiteral("empty")), m_dir->filePath(QStringLiteral("in"))};
        start();
        QTRY_COMPARE_WITH_TIMEOUT(names().size(), 1, 60'000);
        QVERIFY(problems().isEmpty());
    }

    void aMissingFolderIsToldOnceAndWatchedWhenItComes()
    {
        m_paths = {m_dir->filePath(QStringLiteral("later"))};
        WatchedFolders::Tuning tuning = quick();
        tuning.rescan = 50ms;
        start(tuning);
        QTRY_COMPARE_WITH_TIMEOUT(problems().size(), 1, 60'000);
        old("later/a.png", pngOf());
        QTRY_COMPARE_WITH_TIMEOUT(names().size(), 1, 60'000);
        QCOMPARE(problems().size(), 1);
    }

    /// A folder is watched only once all were read.
    void whatComesWhileTheFoldersAreReadIsFound()
    {
        for (int i = 0; i < 2000; ++i)
            old("many/" + QByteArray::number(i) + ".txt", "words");
        m_paths = {m_dir->filePath(QStringLiteral("in")), m_dir->filePath(QStringLiteral("many"))};
        const QString first = old("in/a.png", pngOf());
        WatchedFolders::Tuning tuning = quick();
        tuning.rescan = 1h;
        start(tuning);
        QStringList all = {first};
        // Some of them after "in" was read and before "many" is through.
        while (m_found->isEmpty() && all.size() < 5) {
            all << old("in/" + QByteArray::number(all.size()) + ".png", pngOf(char(all.size())));
            m_found->wait(20);
        }
        QTRY_COMPARE_WITH_TIMEOUT(names().size(), all.size(), 60'000);
    }

    void whatStaysMissingIsToldOnce()
    {
        m_paths = {m_dir->filePath(QStringLiteral("gone")), m_dir->filePath(QStringLiteral("in"))};
        start();
        QTRY_COMPARE_WITH_TIMEOUT(problems().size(), 1, 60'000);
        // Each of them is found by another look.
        old("in/a.png", pngOf('a'));
        QTRY_COMPARE_WITH_TIMEOUT(names().size(), 1, 60'000);
        old("in/b.png", pngOf('b'));
        QTRY_COMPARE_WITH_TIMEOUT(names().size(), 2, 60'000);
        QCOMPARE(problems().size(), 1);
    }

    void theProgramsOwnFilesAreNeverTaken()
    {
        old("in/library/copy.png", pngOf());
        const QString good = old("in/library2/a.png", pngOf('a'));
        m_paths = {m_dir->filePath(QStringLiteral("in"))};
        m_folders = std::make_unique<WatchedFolders>(m_ledger, quick());
        m_found = std::make_unique<QSignalSpy>(m_folders.get(), &WatchedFolders::found);
        m_folders->setExcluded(m_dir->filePath(QStringLiteral("in/library")));
        m_folders->setFolders(m_paths);
        QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList{good}, 60'000);
        const QString later = old("in/b.png", pngOf('b'));
        QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList({good, later}), 60'000);
    }

    void aFolderTakenOffIsNotReadAnyMore()
    {
        start();
        old("in/a.png", pngOf());
        QTRY_COMPARE_WITH_TIMEOUT(names().size(), 1, 60'000);
        QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("other")));
        m_folders->setFolders({m_dir->filePath(QStringLiteral("other"))});
        old("in/b.png", pngOf('b'));
        const QString seen = old("other/c.png", pngOf('c'));
        QTRY_COMPARE_WITH_TIMEOUT(names().last(), seen, 60'000);
        QCOMPARE(names().size(), 2);
    }

private:
    static WatchedFolders::Tuning quick()
    {
        WatchedFolders::Tuning tuning;
        tuning.rescan = 200ms;
        tuning.settle = 10ms;
        tuning.rest = 100ms;
        return tuning;
    }

    void start(const WatchedFolders::Tuning &tuning = quick())
    {
        if (m_paths.isEmpty())
            m_paths = {m_dir->filePath(QStringLiteral("in"))};
        m_folders = std::make_unique<WatchedFolders>(m_ledger, tuning);
        m_found = std::make_unique<QSignalSpy>(m_folders.get(), &WatchedFolders::found);
        m_folders->setFolders(m_paths);
    }

    void stop()
    {
        m_found.reset();
        m_folders.reset();
    }

    QList<PlannedUpload> uploads() const
    {
        QList<PlannedUpload> all;
        for (const QList<QVariant> &arguments : *m_found)
            all += arguments.first().value<UploadPlan>().uploads;
        return all;
    }

    QList<PlanProblem> problems() const
    {
        QList<PlanProblem> all;
        for (const QList<QVariant> &arguments : *m_found)
            all += arguments.first().value<UploadPlan>().problems;
        return all;
    }

    QStringList names() const
    {
        QStringList paths;
        for (const PlannedUpload &upload : uploads())
            paths << upload.request.path;
        return paths;
    }

    QStringList fileNames() const
    {
        QStringList all;
        for (const QString &path : names())
            all << QFileInfo(path).fileName();
        all.sort();
        return all;
    }

    QString file(const QByteArray &name, const QByteArray &content)
    {
        const QString target = m_dir->filePath(QString::fromUtf8(name));
        QDir().mkpath(QFileInfo(target).path());
        QFile out(target);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("The test can't write %s", qPrintable(target));
        return target;
    }

    /// A complete file that appears under its name at once and hasn't changed for a day.
    QString old(const QByteArray &name, const QByteArray &content)
    {
        const QString made = file("made", content);
        QFile times(made);
        if (!times.open(QIODevice::ReadWrite) ||
            !times.setFileTime(QDateTime::currentDateTime().addDays(-1),
                               QFileDevice::FileModificationTime))
            qFatal("The test can't set times");
        times.close();
        const QString target = m_dir->filePath(QString::fromUtf8(name));
        QDir().mkpath(QFileInfo(target).path());
        QFile::remove(target);
        if (!QFile::rename(made, target))
            qFatal("The test can't rename to %s", qPrintable(target));
        return target;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_ledger;
    QStringList m_paths;
    std::unique_ptr<WatchedFolders> m_folders;
    std::unique_ptr<QSignalSpy> m_found;
};

REELDECK_TEST(TestWatchedFolders)
#include "tst_watchedfolders.moc"
