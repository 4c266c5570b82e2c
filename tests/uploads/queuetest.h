#pragma once

#include "domain/limits.h"
#include "fakeplatform.h"
#include "uploads/queue/uploadqueue.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace reeldeck::tests {

/// What the tests of the queue share: a platform, a folder with media, a queue with short waits.
class QueueTest : public QObject
{
    Q_OBJECT

protected:
    using Milliseconds = std::chrono::milliseconds;

    static UploadTiming quick()
    {
        UploadTiming timing;
        timing.firstRetry = Milliseconds(20);
        timing.longestRetry = Milliseconds(100);
        timing.automaticRetries = 3;
        timing.rateLimitDefault = Milliseconds(50);
        timing.looks = {Milliseconds(0), Milliseconds(20), Milliseconds(40)};
        timing.failedLooks = 3;
        timing.firstPoll = Milliseconds(20);
        timing.longestPoll = Milliseconds(100);
        timing.progressInterval = Milliseconds(20);
        return timing;
    }

    /// Of a network whose answers may take any time.
    static ApiTuning patientApi()
    {
        ApiTuning tuning = quickApi();
        tuning.answerTimeout = std::chrono::minutes(2);
        return tuning;
    }

    static ApiTuning quickApi()
    {
        ApiTuning tuning;
        tuning.idleTimeout = Milliseconds(1500);
        tuning.answerTimeout = Milliseconds(1500);
        tuning.retry.maxAttempts = 1;
        return tuning;
    }

    void freshStart()
    {
        m_queue.reset();
        m_dir = std::make_unique<QTemporaryDir>();
        m_platform = std::make_unique<FakePlatform>();
        openQueue();
    }

    void openQueue(const UploadTiming &timing = quick(), const ApiTuning &api = quickApi())
    {
        m_finished.clear();
        m_queue = std::make_unique<UploadQueue>(timing, api);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_queue->model());
        QObject::connect(m_queue.get(), &UploadQueue::transfersFinished, m_queue.get(),
                         [this](const QList<Transfer> &transfers) { m_finished += transfers; });
    }

    ApiEndpoint endpoint(const QString &key = QStringLiteral("tlk_test_key")) const
    {
        return {m_platform->baseUrl(), key};
    }

    /// A file that is a PNG by content, of exactly `size` bytes.
    UploadRequest image(const QString &name, qint64 size = 5000)
    {
        QByteArray content("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        content.append(QByteArray(size - content.size(), 'x'));
        return write(name, content);
    }

    /// The same for a video, which may be larger.
    UploadRequest video(const QString &name, qint64 size)
    {
        QByteArray content("\0\0\0\x20"
                           "ftypisom\0\0\2\0isomiso2avc1mp41",
                           32);
        content.append(QByteArray(size - content.size(), 'v'));
        return write(name, content);
    }

    Transfer row(int index) const
    {
        return m_queue->model()->index(index, 0).data(TransferValueRole).value<Transfer>();
    }
    TransferPhase phase(int index = 0) const { return row(index).phase; }
    QString sentence(int index = 0) const
    {
        const Transfer transfer = row(index);
        return transfer.error ? transfer.error->message : QString();
    }
    /// Some of the body of request number `n` is with the platform.
    bool bodyBegan(int n) const
    {
        return m_platform->server.requestCount() > n &&
               !m_platform->server.request(n).body.isEmpty();
    }
    int rows() const { return m_queue->model()->rowCount(); }
    /// Terminal events so far of one row.
    int endings(int index = 0) const
    {
        int count = 0;
        for (const Transfer &transfer : m_finished)
            count += transfer.id == row(index).id;
        return count;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakePlatform> m_platform;
    std::unique_ptr<UploadQueue> m_queue;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QList<Transfer> m_finished; ///< What the queue said of ends, in its order.

private:
    UploadRequest write(const QString &name, const QByteArray &content)
    {
        UploadRequest request;
        request.path = m_dir->filePath(name);
        QDir().mkpath(QFileInfo(request.path).path());
        QFile file(request.path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("The test can't write %s", qPrintable(request.path));
        return request;
    }
};

} // namespace reeldeck::tests
