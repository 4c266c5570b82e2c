#include "runningplatform.h"
#include "support/testclock.h"
#include "support/testprogram.h"
#include "testmedia.h"

#include <QJsonArray>
#include <QTest>

using namespace reeldeck;
using namespace reeldeck::platform;
using namespace std::chrono_literals;

namespace {

constexpr qint64 PartSize = 10'000;

QString sessionsPath()
{
    return QStringLiteral("/assets/multipart-uploads");
}

} // namespace

/// Multipart uploads, call by call, against the platform in this process.
class TestMultipart : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void uploadsInAnyOrderAndResumesAfterARestart();
    void urlsAreSingleUseAndKnowTheirSize();
    void reportsAreIdempotentAndChecked();
    void moreUrlsWithinBounds();
    void partUrlsExpireBeforeTheirSession();
    void sessionsExpireAfterADay();
    void badParametersAreNamed();

private:
    QJsonObject create(qint64 size);
    QByteArray chunk(int index) const { return m_bytes.mid((index - 1) * PartSize, PartSize); }
    static HttpAnswer put(const QString &url, const QByteArray &bytes)
    {
        return httpRequest(QUrl(url), "PUT", {}, bytes);
    }
    HttpAnswer putChunk(const QString &url, int index)
    {
        const HttpAnswer answer = put(url, chunk(index));
        if (answer.status == 200)
            m_etags.insert(index, QString::fromLatin1(answer.header("etag")));
        return answer;
    }
    static QString urlOf(const QJsonObject &answer, int index)
    {
        const QJsonArray urls = answer.value(QLatin1String("upload_urls")).toArray();
        for (const QJsonValue &url : urls) {
            if (url.toObject().value(QLatin1String("chunk_index")).toInt() == index)
                return url.toObject().value(QLatin1String("url")).toString();
        }
        return {};
    }
    HttpAnswer report(const QString &id, const QList<int> &indexes) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    tests::TestClock m_clock;
    PlatformOptions m_options;
    RunningPlatform m_platform;
    QByteArray m_bytes;
    QHash<int, QString> m_etags; ///< By chunk, as last told.
};

void TestMultipart::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_options = {};
    m_options.limits.partSize = PartSize;
    m_options.clock = &m_clock;
    m_bytes = testmedia::video();
    m_etags.clear();
    QVERIFY(m_platform.start(m_dir->path(), m_options));
}

void TestMultipart::cleanup()
{
    m_platform.stop();
}

QJsonObject TestMultipart::create(qint64 size)
{
    const HttpAnswer answer = m_platform.postJson(
            sessionsPath(), {{QStringLiteral("filename"), QStringLiteral("m.mp4")},
                             {QStringLiteral("type"), QStringLiteral("video")},
                             {QStringLiteral("total_size"), size},
                             {QStringLiteral("enable_thumbnail"), true}});
    return answer.status == 201 ? answer.json() : QJsonObject();
}

HttpAnswer TestMultipart::report(const QString &id, const QList<int> &indexes) const
{
    QJsonArray chunks;
    for (const int index : indexes) {
        const QByteArray bytes = chunk(index);
        const QString etag = m_etags.value(index, QStringLiteral("none"));
        chunks.append(QJsonObject{{QStringLiteral("chunk_index"), index},
                                  {QStringLiteral("proof"), etag},
                                  {QStringLiteral("proof_type"), QStringLiteral("etag")},
                                  {QStringLiteral("chunk_size"), bytes.size()}});
    }
    return m_platform.postJson(sessionsPath() + QLatin1Char('/') + id,
                               {{QStringLiteral("completed_chunks"), chunks}});
}

void TestMultipart::uploadsInAnyOrderAndResumesAfterARestart()
{
    const QJsonObject session = create(m_bytes.size());
    const QString id = session.value(QLatin1String("upload_id")).toString();
    const QString assetId = session.value(QLatin1String("asset_id")).toString();
    const int total = session.value(QLatin1String("total_chunks")).toInt();
    QCOMPARE(total, int((m_bytes.size() + PartSize - 1) / PartSize));
    QCOMPARE(m_platform.get(QLatin1String("/assets/") + assetId).status, 404);
    for (int index = total; index > 1; --index) {
        const HttpAnswer sent = putChunk(urlOf(session, index), index);
        QCOMPARE(sent.status, 200);
        QVERIFY(sent.header("etag").size() > 10);
        QCOMPARE(report(id, {index}).status, 200);
    }
    m_platform.stop();
    QVERIFY(m_platform.start(m_dir->path(), m_options));
    const QJsonObject listed = m_platform.get(sessionsPath()).json();
    QCOMPARE(listed.value(QLatin1String("data")).toArray().size(), 1);
    const QJsonObject status = m_platform.get(sessionsPath() + QLatin1Char('/') + id).json();
    QCOMPARE(status.value(QLatin1String("chunks_completed")).toInt(), total - 1);
    QCOMPARE(status.value(QLatin1String("status")).toString(), QStringLiteral("active"));
    const QJsonObject more =
            m_platform
                    .postJson(sessionsPath() + QLatin1Char('/') + id +
                                      QLatin1String("/presigned-urls"),
                              {{QStringLiteral("start"), 1}, {QStringLiteral("count"), 1}})
                    .json();
    QCOMPARE(putChunk(urlOf(more, 1), 1).status, 200);
    const QJsonObject last = report(id, {1}).json();
    QVERIFY(last.contains(QLatin1String("url")));
    const QJsonObject asset = m_platform.settled(assetId);
    QCOMPARE(asset.value(QLatin1String("status")).toString(), QStringLiteral("ready"));
    QCOMPARE(asset.value(QLatin1String("method")).toString(), QStringLiteral("multipart"));
    QCOMPARE(asset.value(QLatin1String("size")).toInteger(), m_bytes.size());
    const QDir objects(m_dir->filePath(QStringLiteral("objects")));
    QCOMPARE(objects.entryList(QDir::Files).size(), 1);
    QFile object(objects.filePath(objects.entryList(QDir::Files).first()));
    QVERIFY(object.open(QIODevice::ReadOnly));
    QCOMPARE(object.readAll(), m_bytes);
    QCOMPARE(m_platform.get(sessionsPath()).json().value(QLatin1String("data")).toArray().size(),
             0);
}

void TestMultipart::urlsAreSingleUseAndKnowTheirSize()
{
    const QJsonObject session = create(m_bytes.size());
    const QString url = urlOf(session, 1);
    QCOMPARE(put(url, chunk(1).left(10)).status, 400);
    QCOMPARE(put(url, chunk(1) + "x").status, 413);
    QCOMPARE(putChunk(url, 1).status, 200);
    QCOMPARE(putChunk(url, 1).status, 403);
    QCOMPARE(httpRequest(QUrl(url), "GET").status, 405);
    // Also after a restart.
    m_platform.stop();
    QVERIFY(m_platform.start(m_dir->path(), m_options));
    QUrl same(url);
    same.setPort(m_platform.port());
    QCOMPARE(put(same.toString(), chunk(1)).status, 403);
    QUrl guess(same);
    guess.setPath(QStringLiteral("/parts/0123456789abcdef0123456789abcdef"));
    QCOMPARE(put(guess.toString(), chunk(1)).status, 403);
}

void TestMultipart::reportsAreIdempotentAndChecked()
{
    const QJsonObject session = create(m_bytes.size());
    const QString id = session.value(QLatin1String("upload_id")).toString();
    QCOMPARE(report(id, {1}).status, 400);
    QCOMPARE(putChunk(urlOf(session, 1), 1).status, 200);
    QCOMPARE(putChunk(urlOf(session, 2), 2).status, 200);
    const QJsonObject first = report(id, {1}).json();
    QCOMPARE(first.value(QLatin1String("processed_chunks")).toInt(), 1);
    const QJsonObject second = report(id, {2, 1}).json();
    QCOMPARE(second.value(QLatin1String("processed_chunks")).toInt(), 1);
    QCOMPARE(second.value(QLatin1String("duplicate_chunks")).toInt(), 1);
    QCOMPARE(second.value(QLatin1String("total_completed")).toInt(), 2);
    QVERIFY(!second.contains(QLatin1String("url")));
    const QJsonObject wrong{{QStringLiteral("chunk_index"), 2},
                            {QStringLiteral("proof"), QStringLiteral("00")},
                            {QStringLiteral("proof_type"), QStringLiteral("etag")},
                            {QStringLiteral("chunk_size"), PartSize}};
    QCOMPARE(m_platform
                     .postJson(sessionsPath() + QLatin1Char('/') + id,
                               {{QStringLiteral("completed_chunks"), QJsonArray{wrong}}})
                     .status,
             400);
}

void TestMultipart::moreUrlsWithinBounds()
{
    const QJsonObject session = create(PartSize * 200);
    QCOMPARE(session.value(QLatin1String("upload_urls")).toArray().size(), 10);
    const QString path = sessionsPath() + QLatin1Char('/') +
                         session.value(QLatin1String("upload_id")).toString() +
                         QLatin1String("/presigned-urls");
    const auto ask = [&](int start, int count) {
        return m_platform.postJson(
                path, {{QStringLiteral("start"), start}, {QStringLiteral("count"), count}});
    };
    QCOMPARE(ask(11, 50).json().value(QLatin1String("upload_urls")).toArray().size(), 50);
    QCOMPARE(ask(190, 50).json().value(QLatin1String("count")).toInt(), 11);
    QCOMPARE(ask(11, 51).status, 400);
    QCOMPARE(ask(0, 1).status, 400);
    QCOMPARE(ask(201, 1).status, 400);
    const QJsonObject page = m_platform
                                     .get(sessionsPath() + QLatin1Char('/') +
                                          session.value(QLatin1String("upload_id")).toString() +
                                          QLatin1String("?page=4&page_limit=50"))
                                     .json();
    const QJsonArray chunks = page.value(QLatin1String("uploaded_chunks")).toArray();
    QCOMPARE(chunks.size(), 50);
    QCOMPARE(chunks.last().toObject().value(QLatin1String("index")).toInt(), 200);
}

void TestMultipart::partUrlsExpireBeforeTheirSession()
{
    const QJsonObject session = create(m_bytes.size());
    m_clock.advance(59min);
    QCOMPARE(putChunk(urlOf(session, 1), 1).status, 200);
    m_clock.advance(2min);
    QCOMPARE(putChunk(urlOf(session, 2), 2).status, 403);
    const QString path = sessionsPath() + QLatin1Char('/') +
                         session.value(QLatin1String("upload_id")).toString();
    QCOMPARE(m_platform.get(path).json().value(QLatin1String("status")).toString(),
             QStringLiteral("active"));
    const QJsonObject more =
            m_platform
                    .postJson(path + QLatin1String("/presigned-urls"),
                              {{QStringLiteral("start"), 2}, {QStringLiteral("count"), 1}})
                    .json();
    QCOMPARE(putChunk(urlOf(more, 2), 2).status, 200);
}

void TestMultipart::sessionsExpireAfterADay()
{
    const QJsonObject session = create(m_bytes.size());
    const QString id = session.value(QLatin1String("upload_id")).toString();
    const QString path = sessionsPath() + QLatin1Char('/') + id;
    QCOMPARE(putChunk(urlOf(session, 1), 1).status, 200);
    const QDir objects(m_dir->filePath(QStringLiteral("objects")));
    QCOMPARE(objects.entryList(QDir::Files).size(), 1);
    m_clock.advance(24h - 1s);
    QCOMPARE(m_platform.get(sessionsPath()).json().value(QLatin1String("data")).toArray().size(),
             1);
    m_clock.advance(1s);
    QCOMPARE(m_platform.get(path).json().value(QLatin1String("status")).toString(),
             QStringLiteral("expired"));
    QCOMPARE(report(id, {1}).status, 400);
    QCOMPARE(m_platform
                     .postJson(path + QLatin1String("/presigned-urls"),
                               {{QStringLiteral("start"), 2}, {QStringLiteral("count"), 1}})
                     .status,
             400);
    QCOMPARE(m_platform.get(sessionsPath()).json().value(QLatin1String("data")).toArray().size(),
             0);
    // The reserved id never became an asset.
    const QString assetId = session.value(QLatin1String("asset_id")).toString();
    QCOMPARE(m_platform.get(QLatin1String("/assets/") + assetId).status, 404);
    QCOMPARE(m_platform.get(QStringLiteral("/assets"))
                     .json()
                     .value(QLatin1String("data"))
                     .toArray()
                     .size(),
             0);
    m_platform.stop();
    QVERIFY(m_platform.start(m_dir->path(), m_options));
    QCOMPARE(objects.entryList(QDir::Files).size(), 0);
}

void TestMultipart::badParametersAreNamed()
{
    const QJsonObject good{{QStringLiteral("filename"), QStringLiteral("m.mp4")},
                           {QStringLiteral("type"), QStringLiteral("video")},
                           {QStringLiteral("total_size"), 5}};
    for (const char *name : {"filename", "type", "total_size"}) {
        QJsonObject body = good;
        body.remove(QLatin1String(name));
        const HttpAnswer answer = m_platform.postJson(sessionsPath(), body);
        QCOMPARE(answer.code(), QStringLiteral("parameter_not_provided"));
        QVERIFY(answer.body.contains(name));
    }
    QJsonObject body = good;
    body.insert(QStringLiteral("type"), QStringLiteral("image"));
    QCOMPARE(m_platform.postJson(sessionsPath(), body).status, 400);
    body = good;
    body.insert(QStringLiteral("total_size"), 5.0e9);
    QCOMPARE(m_platform.postJson(sessionsPath(), body).status, 413);
    QCOMPARE(m_platform.get(sessionsPath() + QLatin1String("/none")).status, 404);
}

REELDECK_TEST(TestMultipart)
#include "tst_multipart.moc"
