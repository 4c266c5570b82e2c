#include "api/http/requestbody.h"

#include "support/testprogram.h"

#include <QBuffer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryFile>
#include <QTest>

using namespace reeldeck;

namespace {

std::unique_ptr<QBuffer> heldBuffer(const QByteArray &content)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(content);
    device->open(QIODevice::ReadOnly);
    return device;
}

/// Takes the body out of Qt's hands on its way to the network.
class BodyCatcher : public QNetworkAccessManager
{
public:
    QByteArray body;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *device) override
    {
        constexpr qint64 Piece = 7;
        const qint64 size = device->size();
        while (body.size() < size) {
            const QByteArray piece = device->read(Piece);
            if (piece.isEmpty())
                break;
            body += piece;
        }
        return QNetworkAccessManager::createRequest(operation, request, nullptr);
    }
};

/// All that is sent of it, in the pieces of a slow network.
QByteArray bytesOf(const RequestBody &body)
{
    BodyCatcher catcher;
    const QNetworkRequest request(QUrl(QStringLiteral("http://127.0.0.1:1/")));
    if (body.form)
        catcher.post(request, body.form.get());
    else
        catcher.post(request, body.device.get());
    return catcher.body;
}

/// Reads `good` bytes, then fails like a bad disk.
class FailingDevice : public QIODevice
{
public:
    explicit FailingDevice(qint64 good)
        : m_good(good)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 size() const override { return 1000; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min(most, m_good - pos());
        if (count <= 0) {
            setErrorString(QStringLiteral("Input/output error"));
            return -1;
        }
        memset(data, 'x', size_t(count));
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_good;
};

} // namespace

/// Forms, parts and JSON as they go over the wire; names of files that are odd.
class TestRequestBody : public QObject
{
    Q_OBJECT

private slots:
    void writesAFileByteForByte()
    {
        UploadRequest request;
        request.path = QStringLiteral("/videos/Clip ü🎬.mp4");
        request.enableThumbnail = false;
        const RequestBody body = uploadForm(request, heldBuffer("CONTENT"), "BOUND");
        const QByteArray expected =
                "--BOUND\r\nContent-Disposition: form-data; name=\"method\"\r\n\r\ndirect\r\n"
                "--BOUND\r\nContent-Disposition: form-data; name=\"enable_hls\"\r\n\r\ntrue\r\n"
                "--BOUND\r\nContent-Disposition: form-data; name=\"enable_thumbnail\"\r\n\r\n"
                "false\r\n"
                "--BOUND\r\nContent-Disposition: form-data; name=\"file\"; filename=\"Clip "
                "\xC3\xBC\xF0\x9F\x8E\xAC.mp4\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                "CONTENT\r\n--BOUND--\r\n";
        QCOMPARE(body.file->size(), 7);
        QCOMPARE(body.file->given(), 0);
        QCOMPARE(bytesOf(body), expected);
        QCOMPARE(body.file->given(), 7);
        QCOMPARE(body.contentType, QByteArray("multipart/form-data; boundary=BOUND"));
    }

    void writesAUrl()
    {
        UploadRequest request;
        request.url = QUrl(QStringLiteral("https://media.example/a.mp4?x=1&y=2"));
        request.filename = QStringLiteral("Named.mp4");
        const RequestBody body = uploadForm(request, nullptr, "B");
        const QByteArray all = bytesOf(body);
        QVERIFY(all.contains("name=\"method\"\r\n\r\nurl\r\n"));
        QVERIFY(all.contains("name=\"url\"\r\n\r\nhttps://media.example/a.mp4?x=1&y=2\r\n"));
        QVERIFY(all.contains("name=\"filename\"\r\n\r\nNamed.mp4\r\n"));
        QVERIFY(!all.contains("name=\"file\""));
        QVERIFY(!body.file);
    }

    void escapesOnlyWhatBreaksTheHeader()
    {
        UploadRequest request;
        request.path = QStringLiteral("/v/a\"b\r\nX-Evil: 1%22.mp4");
        const RequestBody body = uploadForm(request, heldBuffer("x"), "B");
        const QByteArray all = bytesOf(body);
        QVERIFY(all.contains("filename=\"a%22b%0D%0AX-Evil: 1%22.mp4\"\r\n"));
        QVERIFY(all.contains("name=\"filename\"\r\n\r\na\"b\r\nX-Evil: 1%22.mp4\r\n"));
    }

    void prefersTheRequestedName()
    {
        UploadRequest request;
        request.path = QStringLiteral("/v/own.mp4");
        request.filename = QStringLiteral("wanted.mp4");
        const RequestBody body = uploadForm(request, heldBuffer("x"), "B");
        const QByteArray all = bytesOf(body);
        QVERIFY(all.contains("filename=\"wanted.mp4\""));
        QVERIFY(!all.contains("own.mp4"));
    }

    void readsFromWhereTheFileStands()
    {
        auto device = heldBuffer("0123456789");
        device->seek(4);
        const RequestBody body = uploadForm({}, std::move(device), "B");
        QCOMPARE(body.file->size(), 6);
        QVERIFY(bytesOf(body).contains("\r\n\r\n456789\r\n--B--"));
    }

    void stopsAtAFileThatShrank()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(QByteArray(1000, 'x'));
        QVERIFY(file.flush());
        auto device = std::make_unique<QFile>(file.fileName());
        QVERIFY(device->open(QIODevice::ReadOnly));
        const RequestBody body = uploadForm({}, std::move(device), "B");
        QVERIFY(file.resize(400));
        const QByteArray all = bytesOf(body);
        QVERIFY(body.file->error().has_value());
        QCOMPARE(toString(body.file->error()->kind), toString(ErrorKind::File));
        QVERIFY(body.file->error()->message.contains(QLatin1String("shorter")));
        QVERIFY(!all.contains("--B--"));
    }

    void stopsAtAFileThatGrew()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(QByteArray(1000, 'x'));
        QVERIFY(file.flush());
        auto device = std::make_unique<QFile>(file.fileName());
        QVERIFY(device->open(QIODevice::ReadOnly));
        const RequestBody body = uploadForm({}, std::move(device), "B");
        file.write(QByteArray(1, 'y'));
        QVERIFY(file.flush());
        const QByteArray all = bytesOf(body);
        QVERIFY(body.file->error().has_value());
        QVERIFY(body.file->error()->message.contains(QLatin1String("longer")));
        QVERIFY(!all.contains("--B--"));
    }

    void stopsAtAReadError()
    {
        const RequestBody body = uploadForm({}, std::make_unique<FailingDevice>(500), "B");
        bytesOf(body);
        QVERIFY(body.file->error().has_value());
        QCOMPARE(toString(body.file->error()->kind), toString(ErrorKind::File));
        QVERIFY(body.file->error()->message.contains(QLatin1String("Input/output error")));
    }

    void aPartIsItsWindow()
    {
        auto device = heldBuffer("0123456789");
        device->seek(3);
        const RequestBody body = partBody(std::move(device));
        QCOMPARE(bytesOf(body), QByteArray("3456789"));
        QCOMPARE(body.contentType, QByteArray("application/octet-stream"));
    }

    void boundariesDiffer()
    {
        QVERIFY(randomBoundary() != randomBoundary());
        QVERIFY(randomBoundary().size() <= 70); // RFC 2046, 5.1.1
    }
};

REELDECK_TEST(TestRequestBody)
#include "tst_requestbody.moc"
