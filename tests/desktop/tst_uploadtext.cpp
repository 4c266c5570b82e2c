#include "desktop/uploads/transferscontroller.h"
#include "desktop/uploads/uploadcontroller.h"

#include "support/testprogram.h"

#include <QTest>

using namespace reeldeck;

namespace {

PlannedUpload planned(MediaKind kind, qint64 size)
{
    return {{}, kind, size};
}

} // namespace

/// What the drop overlay and the head of the transfers say.
class TestUploadTexts : public QObject
{
    Q_OBJECT

private slots:
    void overlayCountsKindsAndBytes();
    void overlaySaysWhatIsLeftOut();
    void overlayPromisesOnlyWhatIsNew();
    void overlayOffersToTryWhatIsTooLarge();
    void overlayOfNothingHasNoTitle();
    void summaryNamesOnlyWhatThereIs();
    void summarySaysSpeedAndTimeLeft();
};

void TestUploadTexts::overlayCountsKindsAndBytes()
{
    UploadPlan plan;
    plan.uploads = {planned(MediaKind::Video, 100 * MiB), planned(MediaKind::Video, 50 * MiB),
                    planned(MediaKind::Audio, 2 * MiB), planned(MediaKind::Image, MiB)};
    const DropText text = dropText(plan, true, true, QStringLiteral("Local library"));
    QCOMPARE(text.title, QStringLiteral("Upload 4 files, 153 MB"));
    QVERIFY(text.detail.startsWith(QStringLiteral("2 videos, 1 audio file, 1 image")));
    QVERIFY(text.detail.contains(QStringLiteral("with stream and thumbnail")));
    QVERIFY(text.detail.endsWith(QStringLiteral("to Local library")));
    QVERIFY(text.warning.isEmpty());
}

void TestUploadTexts::overlaySaysWhatIsLeftOut()
{
    UploadPlan plan;
    plan.uploads = {planned(MediaKind::Image, 10)};
    plan.problems = {{QStringLiteral("a"), {}}, {QStringLiteral("b"), {}}};
    plan.skippedJunk = 3;
    plan.skippedUnfinished = 2;
    const DropText text = dropText(plan, false, false, {});
    QCOMPARE(text.title, QStringLiteral("Upload 1 file, 10 bytes"));
    QCOMPARE(text.warning,
             QStringLiteral("2 files can't be uploaded · 3 hidden files are skipped · "
                            "2 unfinished files are skipped"));
}

void TestUploadTexts::overlayPromisesOnlyWhatIsNew()
{
    UploadPlan plan;
    plan.uploads = {planned(MediaKind::Image, 10), planned(MediaKind::Video, 20)};
    plan.uploads.first().earlier = EarlierUpload();
    DropText text = dropText(plan, true, true, {});
    QCOMPARE(text.title, QStringLiteral("Upload 1 file, 20 bytes"));
    QVERIFY(text.detail.startsWith(QStringLiteral("1 video ")));
    QCOMPARE(text.warning, QStringLiteral("1 file is there already"));
    plan.uploads.last().earlier = EarlierUpload();
    text = dropText(plan, true, true, {});
    QCOMPARE(text.title, QStringLiteral("There is nothing new to upload"));
    QCOMPARE(text.warning, QStringLiteral("2 files are there already"));
}

void TestUploadTexts::overlayOffersToTryWhatIsTooLarge()
{
    UploadPlan plan;
    plan.problems = {{QStringLiteral("a"),
                      makeError(ErrorKind::TooLarge, QStringLiteral("The limit is 5 MB."))}};
    plan.problems.first().attempt = planned(MediaKind::Image, 6 * MiB);
    DropText text = dropText(plan, true, true, {});
    QCOMPARE(text.title, QStringLiteral("Larger than the platform's known limit"));
    QCOMPARE(text.warning, QStringLiteral("The limit is 5 MB."));
    plan.uploads = {planned(MediaKind::Image, 10)};
    text = dropText(plan, true, true, {});
    QCOMPARE(text.title, QStringLiteral("Upload 1 file, 10 bytes"));
}

void TestUploadTexts::overlayOfNothingHasNoTitle()
{
    UploadPlan plan;
    plan.problems = {{QStringLiteral("a"),
                      Error{ErrorKind::File, QStringLiteral("“a” is empty."), 0, {}, {}, {}}}};
    const DropText text = dropText(plan, true, true, {});
    QVERIFY(text.title.isEmpty());
    QCOMPARE(text.warning, QStringLiteral("“a” is empty."));
}

void TestUploadTexts::summaryNamesOnlyWhatThereIs()
{
    QCOMPARE(transferSummary({}), QString());
    UploadQueue::Totals totals;
    totals.active = 4;
    totals.allSent = 2;
    totals.queued = 5;
    totals.failed = 1;
    QCOMPARE(transferSummary(totals),
             QStringLiteral("2 uploading · 2 processing · 5 queued · 1 failed"));
}

void TestUploadTexts::summarySaysSpeedAndTimeLeft()
{
    UploadQueue::Totals totals;
    totals.active = 1;
    totals.bytesTotal = 100 * MiB;
    totals.bytesSent = 40 * MiB;
    totals.bytesPerSecond = double(MiB);
    QCOMPARE(transferSummary(totals), QStringLiteral("1 uploading — 1.0 MB/s, about 1 min left"));
}

REELDECK_TEST(TestUploadTexts)
#include "tst_uploadtext.moc"
