#include "clientfixture.h"

#include "support/testprogram.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryFile>

using namespace reeldeck;
using namespace reeldeck::tests;
using namespace std::chrono_literals;

namespace {

std::unique_ptr<QBuffer> buffer(const QByteArray &content)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(content);
    device->open(QIODevice::ReadOnly);
    return device;
}

UploadRequest requestFor(const QString &path)
{
    UploadRequest request;
    request.path = path;
    return request;
}

/// Content that no compression or repetition could hide a fault in.
QByteArray content(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 12345;
    for (char &byte : bytes) {
        state = state * 1664525u + 1013904223u;
        byte = char(state >> 24);
    }
    return bytes;
}

} // namespace

/// `POST /assets`, byte for byte at the server: form, progress, cancelling.
class TestCreateAsset : public QObject
{
    Q_OBJECT

private slots:
    void uploadsAFileByteForByte()
    {
        ScriptedClient c;
        c.server.enqueue(Reply::json(201, Created).field("X-RateLimit-Request-Remaining", "5"));
        QSignalSpy budgets(&c.client, &ApiClient::rateBudgetChanged);
        const QByteArray bytes = content(3'000'000);
        auto *job =
                c.client.createAsset(requestFor(QStringLiteral("/v/Clip ü\".mp4")), buffer(bytes));
        QSignalSpy progress(job, &CreateAssetCall::progress);
        QSignalSpy bodySent(job, &CreateAssetCall::bodySent);
        const auto asset = outcomeOf(job);
        VERIFY_OK(asset);
        QCOMPARE(asset->id, AssetId(QStringLiteral("a1")));
        QCOMPARE(budgets.size(), 1);
        QCOMPARE(bodySent.size(), 1);

        const RecordedRequest &request = c.server.request(0);
        QCOMPARE(request.verb, "POST");
        QCOMPARE(request.target, "/v1.3/assets");
        QCOMPARE(request.field("x-api-key"), TestKey.toLatin1());
        QCOMPARE(request.field("Host"), "127.0.0.1:" + QByteArray::number(c.server.port()));
        QCOMPARE(request.field("Content-Length").toLongLong(), request.body.size());
        const QByteArray type = request.field("Content-Type");
        QVERIFY(type.startsWith("multipart/form-data; boundary="));
        const QByteArray boundary = type.mid(type.indexOf('=') + 1);
        QVERIFY(request.body.contains("filename=\"Clip \xC3\xBC%22.mp4\"\r\n"));
        QVERIFY(request.body.endsWith(QByteArray("\r\n--" + boundary + "--\r\n")));
        const qsizetype start = request.body.indexOf("octet-stream\r\n\r\n") + 16;
        QCOMPARE(request.body.mid(start, bytes.size()), bytes);

        qint64 last = -1;
        for (const QList<QVariant> &step : progress) {
            QVERIFY(step.at(0).toLongLong() > last);
            last = step.at(0).toLongLong();
            QCOMPARE(step.at(1).toLongLong(), bytes.size());
        }
        QCOMPARE(last, bytes.size());
    }

    void uploadsAUrl()
    {
        ScriptedClient c;
        c.server.enqueue(Reply::json(201, R"({"_id":"a2","method":"url"})"));
        UploadRequest request;
        request.url = QUrl(QStringLiteral("https://media.example/a.mp4"));
        request.enableHls = false;
        auto *job = c.client.createAsset(request, nullptr);
        QSignalSpy progress(job, &CreateAssetCall::progress);
        VERIFY_OK(outcomeOf(job));
        QCOMPARE(progress.size(), 0);
        QVERIFY(c.server.request(0).body.contains("\r\n\r\nhttps://media.example/a.mp4\r\n"));
        QVERIFY(c.server.request(0).body.contains("name=\"enable_hls\"\r\n\r\nfalse\r\n"));
    }

    void takesAChunkedAnswer()
    {
        ScriptedClient c;
        c.server.enqueue(Reply::raw("HTTP/1.1 100 Continue\r\n\r\n"
                                    "HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n"
                                    "c\r\n{\"_id\":\"a1\"}\r\n0\r\n\r\n"));
        VERIFY_OK(outcomeOf(c.client.createAsset(requestFor({}), buffer("x"))));
    }

    void keepsMemoryConstant()
    {
        // The server reads nothing after a while; a client that buffers would read the file on.
        ScriptedClient c(impatientTuning());
        c.server.enqueue(Reply::empty(201).stopReading(0));
        QTemporaryFile file;
        QVERIFY(file.open());
        QVERIFY(file.resize(200'000'000));
        auto device = std::make_unique<QFile>(file.fileName());
        QVERIFY(device->open(QIODevice::ReadOnly));
        const QFile *reading = device.get();
        auto *job = c.client.createAsset(requestFor({}), std::move(device));
        qint64 position = 0;
        connect(job, &CreateAssetCall::progress, this, [&] { position = reading->pos(); });
        VERIFY_KIND(outcomeOf(job), ErrorKind::Timeout);
        QVERIFY2(position < 20'000'000, QByteArray::number(position).constData());
    }

    void refusesBeforeSending()
    {
        ScriptedClient c;
        VERIFY_KIND(outcomeOf(c.client.createAsset(requestFor({}), std::make_unique<QBuffer>())),
                    ErrorKind::File);
        UploadRequest request;
        request.url = QUrl(QStringLiteral("file:///etc/passwd"));
        VERIFY_KIND(outcomeOf(c.client.createAsset(request, nullptr)), ErrorKind::InvalidRequest);
        QCOMPARE(c.server.connectionCount(), 0);
    }

    void cancelsUnderWay()
    {
        ScriptedClient c;
        c.server.enqueue(Reply::json(201, Created).stopReading(100'000));
        auto *job = c.client.createAsset(requestFor({}), buffer(content(20'000'000)));
        QSignalSpy progress(job, &CreateAssetCall::progress);
        connect(job, &CreateAssetCall::progress, job, &ApiCall::cancel);
        VERIFY_KIND(outcomeOf(job), ErrorKind::Cancelled);
        QCOMPARE(progress.size(), 1);
    }

    void doesNotHideAnAssetByALateCancel()
    {
        ScriptedClient c;
        c.server.enqueue(Reply::json(201, Created));
        auto *job = c.client.createAsset(requestFor({}), buffer("x"));
        // The budget is told while the answer is being read, before finished().
        job->onFinished(job, [job](const Result<Asset> &) { job->cancel(); });
        VERIFY_OK(outcomeOf(job));
    }
};

REELDECK_TEST(TestCreateAsset)
#include "tst_createasset.moc"
