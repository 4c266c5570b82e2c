#include "api/calls/requests.h"

#include "api/http/httpmessage.h"

#include "support/testprogram.h"

#include <QTest>

using namespace reeldeck;

/// URLs of the contract: encoding, repeated keys, ids that are hostile.
class TestRequests : public QObject
{
    Q_OBJECT

private:
    const QUrl m_base{QStringLiteral("https://api.twelvelabs.io/v1.3")};

private slots:
    void repeatsArrayKeys()
    {
        AssetQuery query;
        query.ids = {AssetId(QStringLiteral("a1")), AssetId(QStringLiteral("b2"))};
        query.kinds = {MediaKind::Video, MediaKind::Audio};
        QCOMPARE(listAssetsUrl(m_base, query, 2, 50).toEncoded(),
                 QByteArray("https://api.twelvelabs.io/v1.3/assets?page=2&page_limit=50"
                            "&asset_ids=a1&asset_ids=b2&asset_types=video&asset_types=audio"));
    }

    void encodesEveryCharacterOfAFilename()
    {
        AssetQuery query;
        query.filename = QStringLiteral("a+b&c=d#e f%20\"ü🎬/?;");
        QCOMPARE(listAssetsUrl(m_base, query, 1, 10).query(QUrl::FullyEncoded),
                 QStringLiteral("page=1&page_limit=10&filename=a%2Bb%26c%3Dd%23e%20f%2520%22"
                                "%C3%BC%F0%9F%8E%AC%2F%3F%3B"));
    }

    void keepsAnIdOnePathSegment()
    {
        const AssetId id(QStringLiteral("../users/1?x=y#z"));
        QCOMPARE(assetUrl(m_base, id).toEncoded(),
                 QByteArray("https://api.twelvelabs.io/v1.3/assets/..%2Fusers%2F1%3Fx%3Dy%23z"));
        QVERIFY(!isAddressable(QStringLiteral("..")));
        QVERIFY(!isAddressable(QString()));
        QVERIFY(isAddressable(QStringLiteral("...")));
    }

    void saysForceOnlyWhenForced()
    {
        const AssetId id(QStringLiteral("a1"));
        QCOMPARE(deleteAssetUrl(m_base, id, false), assetUrl(m_base, id));
        QCOMPARE(deleteAssetUrl(m_base, id, true).query(), QStringLiteral("force=true"));
    }

    void comparesOriginsBySchemeHostAndPort_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("other path") << QStringLiteral("https://api.twelvelabs.io/x") << true;
        QTest::newRow("default port") << QStringLiteral("https://API.twelvelabs.io:443/") << true;
        QTest::newRow("other port") << QStringLiteral("https://api.twelvelabs.io:444/") << false;
        QTest::newRow("other scheme") << QStringLiteral("http://api.twelvelabs.io/v1.3") << false;
        QTest::newRow("other host") << QStringLiteral("https://cdn.twelvelabs.io/v1.3") << false;
        QTest::newRow("longer host")
                << QStringLiteral("https://api.twelvelabs.io.evil.test/v1.3") << false;
    }

    void comparesOriginsBySchemeHostAndPort()
    {
        QFETCH(QString, other);
        QFETCH(bool, same);
        QCOMPARE(sameOrigin(m_base, QUrl(other)), same);
    }

    void refusesUnusableEndpoints()
    {
        const QString key = QStringLiteral("tlk_0123456789");
        QVERIFY(checkEndpoint({m_base, key}).ok());
        QCOMPARE(toString(checkEndpoint({m_base, {}}).error().kind),
                 toString(ErrorKind::KeyRejected));
        QCOMPARE(toString(checkEndpoint({m_base, QStringLiteral("a\r\nX-Evil: 1")}).error().kind),
                 toString(ErrorKind::KeyRejected));
        QCOMPARE(toString(checkEndpoint({QUrl(), key}).error().kind),
                 toString(ErrorKind::InvalidRequest));
        QCOMPARE(toString(checkEndpoint({QUrl(QStringLiteral("file:///etc")), key}).error().kind),
                 toString(ErrorKind::InvalidRequest));
    }
};

REELDECK_TEST(TestRequests)
#include "tst_requests.moc"
