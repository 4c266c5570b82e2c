#include "uploads/file/contenthash.h"
#include "uploads/intake/preflight.h"
#include "uploads/intake/uploadplanner.h"

#include "support/testprogram.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace reeldeck;

namespace {

/// Whole by its chunks, though nothing is in them.
QByteArray png(int width, int height, char filling = 'x')
{
    QByteArray picture("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    for (const int side : {width, height})
        picture += QByteArray("\0\0", 2) + char(side >> 8) + char(side & 0xff);
    picture += QByteArray("\x08\2\0\0\0....", 9);
    picture += QByteArray("\0\0\1\xf4IDAT", 8) + QByteArray(500, filling) + "....";
    return picture + QByteArray("\0\0\0\0IEND....", 12);
}

const QByteArray mp4 = QByteArray("\0\0\0\x20"
                                  "ftypisom\0\0\2\0isomiso2avc1mp41",
                                  32) +
                       QByteArray("\0\0\0\x64"
                                  "free",
                                  8) +
                       QByteArray(92, 'x');

} // namespace

/// What the planner looks up about files that could be uploaded.
class TestPreflight : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_ledger = m_dir->filePath(QStringLiteral("uploaded.sqlite"));
    }

    void theSameUnchangedFileIsKnownWithItsAsset()
    {
        const QString path = file("a.png", png(640, 480));
        remember(path, QStringLiteral("asset-1"), {}); // Its hash was never found out.
        const UploadPlan plan = planned({path, file("b.png", png(640, 480, 'b'))});
        QCOMPARE(plan.uploads.size(), 2);
        const auto earlier = plan.uploads.first().earlier;
        QVERIFY(earlier);
        QCOMPARE(earlier->assetId.toString(), QStringLiteral("asset-1"));
        QCOMPARE(earlier->name, QStringLiteral("a.png"));
        QCOMPARE(earlier->uploadedUtc, uploaded);
        QVERIFY(earlier->isSure);
        QVERIFY(!plan.uploads.last().earlier);
        QVERIFY(plan.needsReview());
    }

    void aCopyUnderAnotherNameIsKnownByItsContent()
    {
        const QString path = file("a.png", png(640, 480));
        remember(path, QStringLiteral("asset-1"), hashOf(path));
        const QString copy = file("elsewhere/copy.png", png(640, 480));
        const QString other = file("elsewhere/a.png", png(640, 480, 'y'));
        const UploadPlan plan = planned({copy, other});
        QVERIFY(plan.uploads.first().earlier && plan.uploads.first().earlier->isSure);
        QVERIFY(!plan.uploads.last().earlier); // Same name and size, another content.
    }

    void whatCannotBeComparedIsOnlyPerhapsKnown()
    {
        const QString path = file("a.png", png(640, 480));
        remember(path, QStringLiteral("asset-1"), {});
        const QString copy = file("elsewhere/a.png", png(640, 480));
        const QString renamed = file("elsewhere/b.png", png(640, 480));
        const UploadPlan plan = planned({copy, renamed});
        QVERIFY(plan.uploads.first().earlier && !plan.uploads.first().earlier->isSure);
        QVERIFY(!plan.uploads.last().earlier);
    }

    void readingForComparingIsBounded()
    {
        const QString path = file("a.png", png(640, 480));
        remember(path, QStringLiteral("asset-1"), hashOf(path));
        UploadPlan plan = planned({file("1/a.png", png(640, 480)), file("2/a.png", png(640, 480))});
        for (PlannedUpload &upload : plan.uploads)
            upload.earlier.reset();
        std::atomic_bool cancelled = false;
        Preflight preflight(m_ledger, QString(), cancelled);
        Preflight::Bounds bounds;
        bounds.hashBytes = plan.uploads.first().size;
        preflight.setBounds(bounds);
        preflight.run(&plan, [](int, int) {});
        QVERIFY(plan.uploads.first().earlier->isSure);
        QVERIFY(!plan.uploads.last().earlier->isSure);
    }

    void aWorkspaceWithoutALedgerKnowsNothingAndMakesNone()
    {
        const UploadPlan plan = planned({file("a.png", png(640, 480))});
        QVERIFY(!plan.needsReview());
        QVERIFY(!QFile::exists(m_ledger));
    }

    void smallPicturesGetAWarning()
    {
        const UploadPlan plan = planned({file("a.png", png(100, 480))});
        QCOMPARE(plan.uploads.first().warnings.size(), 1);
        QVERIFY(plan.uploads.first().warnings.first().contains(QStringLiteral("128")));
        QVERIFY(plan.needsReview());
        QVERIFY(plan.problems.isEmpty());
    }

    void videosAreProbedAndUnansweredOnesCounted()
    {
        const QString probe = script("case \"$f\" in *short*) echo "
                                     "'{\"format\":{\"duration\":\"1\"}}';; *fine*) echo "
                                     "'{\"format\":{\"duration\":\"60\"}}';; esac\n");
        const UploadPlan plan = planned(
                {file("fine.mp4", mp4), file("odd.mp4", mp4 + "1"), file("short.mp4", mp4 + "22")},
                probe);
        QVERIFY(plan.uploads.at(0).warnings.isEmpty());
        QVERIFY(plan.uploads.at(1).warnings.isEmpty());
        QCOMPARE(plan.uploads.at(2).warnings.size(), 1);
        QVERIFY(plan.uploads.at(2).warnings.first().contains(QStringLiteral("“short.mp4”")));
        QCOMPARE(plan.unexamined, 1);
    }

    void probingAWholeBatchIsBounded()
    {
        UploadPlan plan = planned({file("1.mp4", mp4), file("2.mp4", mp4 + "1"),
                                   file("3.mp4", mp4 + "22"), file("4.mp4", mp4 + "333")});
        QCOMPARE(plan.unexamined, 4); // Nothing to probe with.
        plan.unexamined = 0;
        std::atomic_bool cancelled = false;
        Preflight preflight({}, script("echo '{\"format\":{\"duration\":\"1\"}}'\n"), cancelled);
        Preflight::Bounds bounds;
        bounds.probes = 3;
        bounds.probesMs = 600'000;
        bounds.probeMs = 60'000;
        preflight.setBounds(bounds);
        preflight.run(&plan, [](int, int) {});
        QCOMPARE(plan.unexamined, 1);
        QVERIFY(!plan.uploads.at(2).warnings.isEmpty());
        QVERIFY(plan.uploads.at(3).warnings.isEmpty());

        plan.unexamined = 0;
        bounds.probesMs = 0; // No time at all.
        preflight.setBounds(bounds);
        preflight.run(&plan, [](int, int) {});
        QCOMPARE(plan.unexamined, 4);
    }

    void aPreviewKnowsTheFileThatIsUnchangedAndReadsNone()
    {
        const QString path = file("a.png", png(10, 10));
        remember(path, QStringLiteral("asset-1"), {});
        UploadPlanner planner;
        QSignalSpy finished(&planner, &UploadPlanner::finished);
        UploadPlanner::Options options;
        options.looksUp = false;
        options.ledgerFile = m_ledger;
        // A copy is known by its content only, and 10 x 10 is too small for the models.
        const QString copy = file("b.png", png(10, 10));
        planner.start({{path, copy}, {}}, UploadLimits(), options);
        QVERIFY(finished.wait(60'000));
        const auto plan = finished.first().first().value<UploadPlan>();
        QCOMPARE(plan.uploads.size(), 2);
        QVERIFY(plan.uploads.first().earlier.has_value());
        QVERIFY(!plan.uploads.last().earlier.has_value());
        QVERIFY(plan.uploads.last().warnings.isEmpty());
    }

    void cancelledWhileLookingUpItEndsEmpty()
    {
        UploadPlanner planner;
        QSignalSpy finished(&planner, &UploadPlanner::finished);
        const QString started = m_dir->filePath(QStringLiteral("started"));
        UploadPlanner::Options options;
        options.probeProgram = script("touch '" + started.toUtf8() + "'; exec sleep 600\n");
        planner.start({{file("a.mp4", mp4)}, {}}, UploadLimits(), options);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(started) || !finished.isEmpty(), 60'000);
        planner.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QVERIFY(finished.first().first().value<UploadPlan>().uploads.isEmpty());
    }

private:
    static inline const QDateTime uploaded = QDateTime({2026, 11, 20}, {9, 30}, Qt::UTC);

    QString file(const QByteArray &name, const QByteArray &content)
    {
        const QString target = m_dir->filePath(QString::fromUtf8(name));
        QDir().mkpath(QFileInfo(target).path());
        QFile out(target);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("The test can't write %s", qPrintable(target));
        return target;
    }

    /// A probe that runs `body` with the file in $f.
    QString script(const QByteArray &body)
    {
        const QString target = file("probe", "#!/bin/sh\nfor f in \"$@\"; do :; done\n" + body);
        QFile::setPermissions(target, QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
        return target;
    }

    static QByteArray hashOf(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
    }

    void remember(const QString &path, const QString &id, const QByteArray &hash) const
    {
        UploadLedger ledger;
        ledger.open(m_ledger);
        LedgerEntry entry;
        entry.assetId = AssetId(id);
        entry.name = QFileInfo(path).fileName();
        entry.path = path;
        entry.stamp = *stampOf(path);
        entry.sha256 = hash;
        entry.uploadedUtc = uploaded;
        ledger.record(entry);
    }

    UploadPlan planned(const QStringList &paths, const QString &probe = {}) const
    {
        UploadPlanner planner;
        QSignalSpy finished(&planner, &UploadPlanner::finished);
        UploadPlanner::Options options;
        options.ledgerFile = m_ledger;
        options.probeProgram = probe;
        planner.start({paths, {}}, UploadLimits(), options);
        if (!finished.wait(60'000))
            qFatal("The planner didn't finish");
        return finished.first().first().value<UploadPlan>();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_ledger;
};

REELDECK_TEST(TestPreflight)
#include "tst_preflight.moc"
