#include "catalog/listing/assetfile.h"
#include "catalog/table/assettext.h"
#include "scriptedsource.h"

#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

using namespace reeldeck;

/// Assets as they leave the program: as text, by drag, as a table on disk.
class TestAssetTexts : public QObject
{
    Q_OBJECT

private slots:
    void oneLineAnAsset();
    void jsonIsWhatThePlatformSent();
    void dragHoldsIdsAndStreams();
    void addressesHoldNoPassword();
    void csvIsWrittenPieceByPiece();
    void jsonFileHoldsEveryAsset();
    void streamAndThumbnailAreToldApart();
    void spreadsheetsFindNoFormulas();
    void nothingStandsThereBeforeTheEnd();
    void aPlaceThatCannotBeWrittenIsSaid();

private:
    static Asset withStream(int number, const QString &url);
    QByteArray contentOf(const QString &path);
    void write(const QString &path, const QList<QList<Asset>> &pieces);

    QTemporaryDir m_folder;
};

Asset TestAssetTexts::withStream(int number, const QString &url)
{
    Asset asset = makeAsset(number);
    asset.stream = AssetStream{renditionStatusFromWire(QStringLiteral("ready")), QUrl(url)};
    return asset;
}

QByteArray TestAssetTexts::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestAssetTexts::write(const QString &path, const QList<QList<Asset>> &pieces)
{
    AssetFile file;
    int steps = 0;
    const auto count = [&steps](const std::optional<Error> &problem) {
        QVERIFY(!problem);
        ++steps;
    };
    file.begin(path, count);
    for (const QList<Asset> &piece : pieces)
        file.write(piece, count);
    file.finish(count);
    QTRY_COMPARE(steps, int(pieces.size()) + 2);
}

void TestAssetTexts::oneLineAnAsset()
{
    Asset hostile = makeAsset(2);
    hostile.filename = QStringLiteral("two\nlines\u202Egpj.mp4");
    const QList<Asset> assets{makeAsset(1), hostile};
    QCOMPARE(idsText(assets), QStringLiteral("id-1\nid-2"));
    QCOMPARE(namesText(assets).count(QLatin1Char('\n')), 1);
    QVERIFY(!namesText(assets).contains(QChar(0x202E)));
    QVERIFY(streamUrlsText(assets).isEmpty());
}

void TestAssetTexts::jsonIsWhatThePlatformSent()
{
    Asset sent = makeAsset(1);
    sent.json = R"({"_id":"id-1","a_field_we_do_not_know":[1]})";
    const QJsonObject one = QJsonDocument::fromJson(jsonText({sent}).toUtf8()).object();
    QCOMPARE(one.value(QStringLiteral("a_field_we_do_not_know")).toArray().size(), 1);
    const QJsonArray two = QJsonDocument::fromJson(jsonText({sent, makeAsset(2)}).toUtf8()).array();
    QCOMPARE(two.size(), 2);
    // From the local copy: the fields that are known.
    QCOMPARE(two.at(1).toObject().value(QStringLiteral("id")).toString(), QStringLiteral("id-2"));
}

void TestAssetTexts::dragHoldsIdsAndStreams()
{
    Asset pending = withStream(2, QStringLiteral("https://media.invalid/2.m3u8"));
    pending.stream->status = renditionStatusFromWire(QStringLiteral("pending"));
    const QString url = QStringLiteral("https://media.invalid/a%20b.m3u8?sig=1%2B2");
    const std::unique_ptr<QMimeData> data(
            assetMimeData({withStream(1, url), pending, makeAsset(3)}));
    QCOMPARE(data->text(), QStringLiteral("id-1\nid-2\nid-3"));
    QCOMPARE(data->urls(), QList<QUrl>{QUrl(url)});
    const std::unique_ptr<QMimeData> none(assetMimeData({makeAsset(3)}));
    QVERIFY(!none->hasUrls());
}

void TestAssetTexts::addressesHoldNoPassword()
{
    const Asset asset = withStream(1, QStringLiteral("https://me:secret@media.invalid/1.m3u8"));
    QCOMPARE(streamUrlsText({asset}), QStringLiteral("https://media.invalid/1.m3u8"));
    QVERIFY(!csvLine(assetRecord(asset)).contains("secret"));
    for (const char *other : {"file:///etc/passwd", "javascript:alert(1)", ""})
        QVERIFY(!streamUrl(withStream(1, QString::fromLatin1(other))).isValid());
}

void TestAssetTexts::csvIsWrittenPieceByPiece()
{
    const QString path = m_folder.filePath(QStringLiteral("table.csv"));
    write(path, {{makeAsset(1), makeAsset(2)}, {}, {makeAsset(3)}});
    const QList<QByteArray> lines = contentOf(path).split('\n');
    QCOMPARE(lines.size(), 5); // names, three assets, the end
    QVERIFY(lines[0].startsWith("id,filename,file_type,status,size_bytes,"));
    QVERIFY(lines[3].startsWith("\"id-3\",\"clip-3.mp4\",\"video/mp4\",\"ready\",3072,,"));
    QVERIFY(lines[3].endsWith("\r"));
}

void TestAssetTexts::jsonFileHoldsEveryAsset()
{
    const QString path = m_folder.filePath(QStringLiteral("table.JSON"));
    for (const int count : {0, 1, 3}) {
        QList<QList<Asset>> pieces;
        for (int i = 0; i < count; ++i)
            pieces.append({makeAsset(i + 1)});
        write(path, pieces);
        QJsonParseError error;
        const QJsonObject root = QJsonDocument::fromJson(contentOf(path), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(root.value(QStringLiteral("assets")).toArray().size(), count);
        QVERIFY(QDateTime::fromString(root.value(QStringLiteral("exported_utc")).toString(),
                                      Qt::ISODate)
                        .isValid());
    }
}

void TestAssetTexts::streamAndThumbnailAreToldApart()
{
    Asset asset = withStream(1, QStringLiteral("https://example.com/1.m3u8"));
    asset.thumbnail = AssetThumbnail{renditionStatusFromWire(QStringLiteral("error")), {}};
    const QString path = m_folder.filePath(QStringLiteral("renditions.json"));
    write(path, {{asset}});
    const QJsonObject record = QJsonDocument::fromJson(contentOf(path))
                                       .object()
                                       .value(QStringLiteral("assets"))
                                       .toArray()
                                       .first()
                                       .toObject();
    QCOMPARE(record.value(QStringLiteral("stream_status")).toString(), QStringLiteral("ready"));
    QCOMPARE(record.value(QStringLiteral("thumbnail_status")).toString(), QStringLiteral("error"));
}

void TestAssetTexts::spreadsheetsFindNoFormulas()
{
    Asset hostile = makeAsset(1);
    hostile.filename = QStringLiteral("=HYPERLINK(\"http://x\",\"y\")");
    hostile.errorMessage = QStringLiteral("@SUM(1)");
    hostile.duration = 12.25;
    const QByteArray line = csvLine(assetRecord(hostile));
    QVERIFY(line.contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""));
    QVERIFY(line.contains("\"'@SUM(1)\""));
    QVERIFY(line.contains(",12.25,"));
}

void TestAssetTexts::nothingStandsThereBeforeTheEnd()
{
    const QString path = m_folder.filePath(QStringLiteral("kept.csv"));
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("before");
    before.close();
    bool isWritten = false;
    {
        AssetFile file;
        file.begin(path, [](const auto &) {});
        file.write({makeAsset(1)}, [&isWritten](const auto &) { isWritten = true; });
        QTRY_VERIFY(isWritten);
        QCOMPARE(contentOf(path), QByteArray("before"));
        file.abandon();
    }
    QCOMPARE(contentOf(path), QByteArray("before"));
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("kept*")}, QDir::Files).size(), 1);
}

void TestAssetTexts::aPlaceThatCannotBeWrittenIsSaid()
{
    AssetFile file;
    std::optional<Error> problem;
    file.begin(m_folder.filePath(QStringLiteral("no/such/folder/table.csv")),
               [&problem](const std::optional<Error> &told) { problem = told; });
    QTRY_VERIFY(problem.has_value());
    QVERIFY(problem->message.contains(QStringLiteral("table.csv")));
}

REELDECK_TEST(TestAssetTexts)
#include "tst_assettext.moc"
