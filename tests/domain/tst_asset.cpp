#include "domain/asset.h"
#include "domain/assetquery.h"
#include "domain/transfer.h"

#include "support/testprogram.h"

#include <QTest>

using namespace reeldeck;

/// Words of the wire for kinds, methods and states, and what follows from them.
class TestAsset : public QObject
{
    Q_OBJECT

private slots:
    void knownWireWordsRoundTrip()
    {
        for (const AssetStatus status :
             {AssetStatus::Processing, AssetStatus::Ready, AssetStatus::Failed})
            QCOMPARE(assetStatusFromWire(wireName(status)).value, status);
        for (const AssetMethod method :
             {AssetMethod::Direct, AssetMethod::Url, AssetMethod::Multipart})
            QCOMPARE(assetMethodFromWire(wireName(method)).value, method);
        for (const RenditionStatus status : {RenditionStatus::Pending, RenditionStatus::Processing,
                                             RenditionStatus::Ready, RenditionStatus::Error})
            QCOMPARE(renditionStatusFromWire(wireName(status)).value, status);
    }

    void theWordsAreThoseOfTheContract()
    {
        QCOMPARE(wireName(AssetStatus::Processing), QStringLiteral("processing"));
        QCOMPARE(wireName(AssetMethod::Url), QStringLiteral("url"));
        QCOMPARE(wireName(RenditionStatus::Error), QStringLiteral("error"));
        QVERIFY(wireName(AssetStatus::Unknown).isEmpty());
    }

    void unknownWireWordsKeepTheirText()
    {
        const auto status = assetStatusFromWire(QStringLiteral("archived"));
        QCOMPARE(status.value, AssetStatus::Unknown);
        QCOMPARE(status.text, QStringLiteral("archived"));
        QVERIFY(!status.isAbsent());
        QVERIFY(assetStatusFromWire(QString()).isAbsent());
    }

    void wireWordsAreCaseSensitive()
    {
        QCOMPARE(assetStatusFromWire(QStringLiteral("Ready")).value, AssetStatus::Unknown);
    }

    void kindComesFromTheMimeType_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<MediaKind>("expected");
        QTest::newRow("video") << QStringLiteral("video/mp4") << MediaKind::Video;
        QTest::newRow("audio") << QStringLiteral("Audio/MPEG") << MediaKind::Audio;
        QTest::newRow("image") << QStringLiteral("image/png") << MediaKind::Image;
        QTest::newRow("document") << QStringLiteral("application/pdf") << MediaKind::Unknown;
        QTest::newRow("a prefix is not enough") << QStringLiteral("videos") << MediaKind::Unknown;
        QTest::newRow("absent") << QString() << MediaKind::Unknown;
    }

    void kindComesFromTheMimeType()
    {
        QFETCH(QString, type);
        QTEST(mediaKindOf(type), "expected");
    }

    void anAssetSettlesWhenItAndItsRenditionsAreFinal()
    {
        Asset asset;
        asset.status = assetStatusFromWire(QStringLiteral("ready"));
        QVERIFY(!isSettling(asset));
        asset.stream = AssetStream{renditionStatusFromWire(QStringLiteral("pending")), QUrl()};
        QVERIFY(isSettling(asset));
        asset.stream->status = renditionStatusFromWire(QStringLiteral("error"));
        QVERIFY(!isSettling(asset));
        asset.thumbnail =
                AssetThumbnail{renditionStatusFromWire(QStringLiteral("processing")), QUrl()};
        QVERIFY(isSettling(asset));
        asset.thumbnail.reset();
        asset.status = assetStatusFromWire(QStringLiteral("something new"));
        QVERIFY(!isSettling(asset));
    }

    void transferPhasesAreActiveFinalOrWaiting()
    {
        int active = 0;
        int final = 0;
        for (int phase = 0; phase <= int(TransferPhase::Cancelled); ++phase) {
            QVERIFY(!(isActive(TransferPhase(phase)) && isFinal(TransferPhase(phase))));
            active += isActive(TransferPhase(phase));
            final += isFinal(TransferPhase(phase));
        }
        QCOMPARE(active, 4);
        QCOMPARE(final, 3);
    }

    void aQueryKnowsWhetherItFilters()
    {
        AssetQuery query;
        QVERIFY(!query.isFiltered());
        query.kinds = {MediaKind::Audio};
        QVERIFY(query.isFiltered());
    }
};

REELDECK_TEST(TestAsset)
#include "tst_asset.moc"
