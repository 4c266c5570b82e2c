#pragma once

#include "api/calls/apiclient.h"
#include "support/resultspy.h"
#include "support/scriptedserver.h"

#include <QBuffer>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

namespace reeldeck::tests {

inline const QString TestKey = QStringLiteral("tlk_0123456789abcdef");

/// The answer to a file that was taken.
inline const QByteArray Created = R"({"_id":"a1","method":"direct","status":"processing"})";

/// Uploads a video of so many bytes.
inline CreateAssetCall *uploadVideo(ApiClient &client, int size)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(QByteArray(size, 'v'));
    device->open(QIODevice::ReadOnly);
    UploadRequest request;
    request.path = QStringLiteral("/v/clip.mp4");
    return client.createAsset(request, std::move(device));
}

/// Quick retries, and timeouts that only a hang reaches, however busy the machine is.
inline ApiTuning quickTuning()
{
    using namespace std::chrono_literals;
    ApiTuning tuning;
    tuning.idleTimeout = 10s;
    tuning.answerTimeout = 20s;
    tuning.retry.base = 1ms;
    return tuning;
}

/// For tests that wait for a timeout.
inline ApiTuning impatientTuning()
{
    using namespace std::chrono_literals;
    ApiTuning tuning = quickTuning();
    tuning.idleTimeout = 300ms;
    tuning.answerTimeout = 600ms;
    return tuning;
}

/// A client of a scripted server.
struct ScriptedClient
{
    explicit ScriptedClient(const ApiTuning &tuning = quickTuning())
        : client({server.baseUrl(), TestKey}, nullptr, tuning)
    {}

    ScriptedServer server;
    ApiClient client;
};

/// Waits for the call's one outcome and, a few loop turns later, that there was no second and that
/// the call is gone.
template <typename T>
Result<T> outcomeOf(Call<T> *call)
{
    const QPointer<ApiCall> alive(call);
    const ResultSpy outcomes(call);
    // In an event loop: qWaitFor() sleeps between its looks, which large bodies would feel.
    if (!QSignalSpy(call, &ApiCall::finished).wait(20'000))
        return Error{ErrorKind::Internal, QStringLiteral("No outcome."), 0, {}, {}, {}};
    if (!QTest::qWaitFor([&alive] { return alive.isNull(); }, 2000))
        return Error{ErrorKind::Internal, QStringLiteral("The call stayed."), 0, {}, {}, {}};
    if (outcomes.size() != 1)
        return Error{ErrorKind::Internal, QStringLiteral("A second outcome."), 0, {}, {}, {}};
    return outcomes.first();
}

template <typename T>
QByteArray describe(const Result<T> &result)
{
    return result.ok() ? QByteArray("ok")
                       : toString(result.error().kind).toUtf8() + ": " +
                                 result.error().message.toUtf8();
}

} // namespace reeldeck::tests

#define VERIFY_OK(expression)                                                                      \
    do {                                                                                           \
        const auto &seen = (expression);                                                           \
        QVERIFY2(seen.ok(), describe(seen).constData());                                           \
    } while (false)
#define VERIFY_KIND(expression, expected)                                                          \
    do {                                                                                           \
        const auto &seen = (expression);                                                           \
        QVERIFY(!seen.ok() && !seen.error().message.isEmpty());                                    \
        QVERIFY2(seen.error().kind == (expected), describe(seen).constData());                     \
    } while (false)
