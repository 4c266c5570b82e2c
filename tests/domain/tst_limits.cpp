#include "domain/limits.h"
#include "domain/uploadplan.h"

#include "support/testprogram.h"

#include <QTest>

using namespace reeldeck;

/// Limits of the platform by kind and way.
class TestLimits : public QObject
{
    Q_OBJECT

private slots:
    void defaultsAreThePublishedOnes()
    {
        const UploadLimits limits;
        QCOMPARE(limits.direct(MediaKind::Video), qint64(200) * 1024 * 1024);
        QCOMPARE(limits.direct(MediaKind::Audio), qint64(200) * 1024 * 1024);
        QCOMPARE(limits.direct(MediaKind::Image), qint64(5) * 1024 * 1024);
        QCOMPARE(limits.urlMedia, qint64(4) * 1024 * 1024 * 1024);
        QCOMPARE(limits.multipartVideo, qint64(4) * 1024 * 1024 * 1024);
    }

    void anUnknownKindIsLeftToThePlatform()
    {
        const UploadLimits limits;
        QCOMPARE(limits.direct(MediaKind::Unknown), limits.directVideo);
    }

    void aWorkspaceMayOverrideEach()
    {
        UploadLimits limits;
        limits.image = 32 * MiB;
        QCOMPARE(limits.direct(MediaKind::Image), 32 * MiB);
        QVERIFY(!(limits == UploadLimits()));
    }

    void aPlanSumsItsSizes()
    {
        UploadPlan plan;
        plan.uploads = {{{}, MediaKind::Video, 3 * GiB}, {{}, MediaKind::Image, 7}, {}};
        QCOMPARE(plan.totalSize(), 3 * GiB + 7);
    }
};

REELDECK_TEST(TestLimits)
#include "tst_limits.moc"
