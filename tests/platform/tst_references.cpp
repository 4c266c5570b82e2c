#include "runningplatform.h"
#include "support/testclock.h"
#include "support/testprogram.h"
#include "testmedia.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace reeldeck;
using namespace reeldeck::platform;
using namespace std::chrono_literals;

namespace {

QString idIn(const HttpAnswer &answer)
{
    return answer.json().value(QLatin1String("_id")).toString();
}

QJsonArray dataIn(const HttpAnswer &answer)
{
    return answer.json().value(QLatin1String("data")).toArray();
}

QString wordIn(const HttpAnswer &answer, const char *name)
{
    return answer.json().value(QLatin1String(name)).toString();
}

} // namespace

/// What refers to an asset: indexes that hold it, with how far their work is, and entities.
class TestReferences : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void indexingGoesThroughItsStates();
    void theTooShortFails();
    void aPaceOfNothingIsAtOnce();
    void onlyWhatIsReadyIsIndexed();
    void removedFromAnIndexItStays();
    void entitiesAreKept();
    void deletionUnlinksEntities();
    void badEntitiesAreNamed();

private:
    void start();
    QString upload(const QByteArray &name, const QByteArray &bytes) const;
    QString makeIndex(const char *name) const;
    HttpAnswer addTo(const QString &index, const QString &asset) const;
    HttpAnswer withJson(const char *method, const QString &path, const QJsonObject &body) const
    {
        return httpRequest(
                m_platform.url(path), method,
                {{"x-api-key", RunningPlatform::Key}, {"Content-Type", "application/json"}},
                QJsonDocument(body).toJson());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    tests::TestClock m_clock;
    PlatformOptions m_options;
    RunningPlatform m_platform;
};

void TestReferences::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_options = {};
    m_options.clock = &m_clock;
    m_options.limits.indexingSeconds = 40;
    start();
}

void TestReferences::start()
{
    QVERIFY(m_platform.start(m_dir->path(), m_options));
}

void TestReferences::cleanup()
{
    m_platform.stop();
}

QString TestReferences::upload(const QByteArray &name, const QByteArray &bytes) const
{
    const QString id = idIn(m_platform.upload(name, bytes));
    m_platform.settled(id);
    return id;
}

QString TestReferences::makeIndex(const char *name) const
{
    return idIn(m_platform.postJson(QStringLiteral("/indexes"),
                                    {{QStringLiteral("index_name"), QLatin1String(name)}}));
}

HttpAnswer TestReferences::addTo(const QString &index, const QString &asset) const
{
    return m_platform.postJson(QStringLiteral("/indexes/%1/indexed-assets").arg(index),
                               {{QStringLiteral("asset_id"), asset}});
}

/// At the pace that was set when it began, also over a restart with another one.
void TestReferences::indexingGoesThroughItsStates()
{
    const QString asset = upload("i.png", testmedia::image());
    const QString index = makeIndex("Coast");
    const HttpAnswer added = addTo(index, asset);
    QCOMPARE(added.status, 202);
    const QString path = QStringLiteral("/indexes/%1/indexed-assets/%2").arg(index, idIn(added));
    const auto status = [&] {
        return wordIn(m_platform.get(path), "status");
    };
    QCOMPARE(status(), QStringLiteral("pending"));
    m_clock.advance(10s);
    QCOMPARE(status(), QStringLiteral("queued"));
    m_platform.stop();
    m_options.limits.indexingSeconds = 4000;
    start();
    m_clock.advance(10s);
    QCOMPARE(status(), QStringLiteral("indexing"));
    QVERIFY(!m_platform.get(path).json().contains(QLatin1String("indexed_at")));
    m_clock.advance(20s);
    QCOMPARE(status(), QStringLiteral("ready"));
    QCOMPARE(wordIn(m_platform.get(path), "indexed_at"),
             wordIn(m_platform.get(path), "updated_at"));
    QVERIFY(wordIn(m_platform.get(path), "indexed_at") >
            wordIn(m_platform.get(path), "created_at"));
    QCOMPARE(dataIn(m_platform.get(QStringLiteral("/indexes/%1/indexed-assets").arg(index)))
                     .first()
                     .toObject()
                     .value(QLatin1String("status"))
                     .toString(),
             QStringLiteral("ready"));
}

void TestReferences::theTooShortFails()
{
    const QString asset = upload("v.mp4", testmedia::video());
    const QString index = makeIndex("Coast");
    const HttpAnswer added = addTo(index, asset);
    m_clock.advance(40s);
    const HttpAnswer failed =
            m_platform.get(QStringLiteral("/indexes/%1/indexed-assets/%2").arg(index, idIn(added)));
    QCOMPARE(wordIn(failed, "status"), QStringLiteral("failed"));
    QCOMPARE(textAt(failed.json(), "error", "code"), QStringLiteral("video_duration_too_short"));
    // It refers to the asset all the same.
    QCOMPARE(m_platform.del(QLatin1String("/assets/") + asset).status, 409);
}

void TestReferences::aPaceOfNothingIsAtOnce()
{
    m_platform.stop();
    m_options.limits.indexingSeconds = 0;
    start();
    const QString asset = upload("i.png", testmedia::image());
    QCOMPARE(wordIn(addTo(makeIndex("Coast"), asset), "status"), QStringLiteral("ready"));
}

void TestReferences::onlyWhatIsReadyIsIndexed()
{
    const QString asset = upload("broken.mp4", testmedia::corruptVideo());
    const HttpAnswer refused = addTo(makeIndex("Coast"), asset);
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.code(), QStringLiteral("asset_not_ready"));
}

void TestReferences::removedFromAnIndexItStays()
{
    const QString asset = upload("i.png", testmedia::image());
    const QString first = makeIndex("First");
    const QString second = makeIndex("Second");
    const QString inFirst = idIn(addTo(first, asset));
    const QString inSecond = idIn(addTo(second, asset));
    const QString references = QStringLiteral("/assets/%1/indexed-assets").arg(asset);
    QCOMPARE(dataIn(m_platform.get(references + QLatin1String("?page_limit=1"))).size(), 1);
    QCOMPARE(dataIn(m_platform.get(references)).size(), 2);
    const auto path = [](const QString &index, const QString &indexed) {
        return QStringLiteral("/indexes/%1/indexed-assets/%2").arg(index, indexed);
    };
    QCOMPARE(m_platform.del(path(second, inFirst)).status, 404); // not that index's
    QCOMPARE(m_platform.del(path(first, inFirst)).status, 204);
    QCOMPARE(m_platform.del(path(first, inFirst)).status, 404);
    const QJsonArray left = dataIn(m_platform.get(references));
    QCOMPARE(left.size(), 1);
    QCOMPARE(textAt(left.first().toObject(), "index", "name"), QStringLiteral("Second"));
    QCOMPARE(m_platform.get(QLatin1String("/assets/") + asset).status, 200);
    QCOMPARE(m_platform.del(QLatin1String("/assets/") + asset).status, 409);
    QCOMPARE(m_platform.del(path(second, inSecond)).status, 204);
    QCOMPARE(m_platform.del(QLatin1String("/assets/") + asset).status, 204);
}

void TestReferences::entitiesAreKept()
{
    const QString one = upload("1.png", testmedia::image());
    const QString two = upload("2.png", testmedia::image());
    const QString people =
            idIn(m_platform.postJson(QStringLiteral("/entity-collections"),
                                     {{QStringLiteral("name"), QStringLiteral("People")}}));
    const QString entities = QStringLiteral("/entity-collections/%1/entities").arg(people);
    const HttpAnswer made = m_platform.postJson(
            entities, {{QStringLiteral("name"), QStringLiteral("Anna")},
                       {QStringLiteral("metadata"), QJsonObject{{QStringLiteral("n"), 4}}},
                       {QStringLiteral("asset_ids"), QJsonArray{one}}});
    QCOMPARE(made.status, 201);
    QCOMPARE(wordIn(made, "status"), QStringLiteral("processing"));
    QCOMPARE(wordIn(made, "entity_collection_id"), people);
    const QString anna = entities + QLatin1Char('/') + idIn(made);
    m_clock.advance(40s);
    m_platform.stop();
    start();
    QCOMPARE(wordIn(m_platform.get(anna), "status"), QStringLiteral("ready"));
    QCOMPARE(m_platform.get(anna)
                     .json()
                     .value(QLatin1String("metadata"))
                     .toObject()
                     .value(QLatin1String("n"))
                     .toInt(),
             4);
    const QJsonObject both{{QStringLiteral("asset_ids"), QJsonArray{one, two}}};
    const auto assets = [&] {
        return m_platform.get(anna).json().value(QLatin1String("asset_ids")).toArray();
    };
    QCOMPARE(withJson("POST", anna + QLatin1String("/assets"), both).status, 200);
    QCOMPARE(assets(), (QJsonArray{one, two}));
    QCOMPARE(dataIn(m_platform.get(QStringLiteral("/assets/%1/entities").arg(two))).size(), 1);
    QCOMPARE(withJson("DELETE", anna + QLatin1String("/assets"),
                      {{QStringLiteral("asset_ids"), QJsonArray{one}}})
                     .status,
             200);
    QCOMPARE(assets(), QJsonArray{two});
    QCOMPARE(wordIn(withJson("PATCH", anna, {{QStringLiteral("name"), QStringLiteral("Hanna")}}),
                    "name"),
             QStringLiteral("Hanna"));
    QCOMPARE(dataIn(m_platform.get(entities)).size(), 1);
    QCOMPARE(m_platform.del(QStringLiteral("/entity-collections/%1").arg(people)).status, 204);
    QCOMPARE(m_platform.get(anna).status, 404);
    QCOMPARE(dataIn(m_platform.get(QStringLiteral("/assets/%1/entities").arg(two))).size(), 0);
}

/// Without force: an entity keeps nobody from deleting.
void TestReferences::deletionUnlinksEntities()
{
    const QString asset = upload("1.png", testmedia::image());
    const QString people =
            idIn(m_platform.postJson(QStringLiteral("/entity-collections"),
                                     {{QStringLiteral("name"), QStringLiteral("People")}}));
    const QString entities = QStringLiteral("/entity-collections/%1/entities").arg(people);
    const QString anna =
            idIn(m_platform.postJson(entities, {{QStringLiteral("name"), QStringLiteral("Anna")},
                                                {QStringLiteral("asset_ids"), QJsonArray{asset}}}));
    QCOMPARE(m_platform.del(QLatin1String("/assets/") + asset).status, 204);
    const HttpAnswer left = m_platform.get(entities + QLatin1Char('/') + anna);
    QCOMPARE(left.status, 200);
    QVERIFY(left.json().value(QLatin1String("asset_ids")).toArray().isEmpty());
}

void TestReferences::badEntitiesAreNamed()
{
    const QString people = QStringLiteral("/entity-collections");
    QCOMPARE(m_platform.postJson(people, {}).code(), QStringLiteral("parameter_not_provided"));
    const QString id =
            idIn(m_platform.postJson(people, {{QStringLiteral("name"), QStringLiteral("People")}}));
    const QString entities = people + QLatin1Char('/') + id + QLatin1String("/entities");
    const QJsonObject name{{QStringLiteral("name"), QStringLiteral("Anna")}};
    QCOMPARE(m_platform.postJson(entities, name).code(), QStringLiteral("parameter_not_provided"));
    for (const QJsonValue &ids :
         {QJsonValue(QStringLiteral("a")), QJsonValue(QJsonArray()), QJsonValue(QJsonArray{1})}) {
        QJsonObject body = name;
        body.insert(QStringLiteral("asset_ids"), ids);
        QCOMPARE(m_platform.postJson(entities, body).code(), QStringLiteral("parameter_invalid"));
    }
    QJsonObject unknown = name;
    unknown.insert(QStringLiteral("asset_ids"), QJsonArray{QStringLiteral("nothing")});
    QCOMPARE(m_platform.postJson(entities, unknown).status, 404);
    QCOMPARE(dataIn(m_platform.get(entities)).size(), 0); // nothing is half made
    QCOMPARE(m_platform.get(entities + QLatin1String("/nothing")).status, 404);
    QCOMPARE(m_platform.get(people + QLatin1String("/nothing/entities")).status, 404);
    QCOMPARE(withJson("PUT", people, {}).status, 405);
}

REELDECK_TEST(TestReferences)
#include "tst_references.moc"
