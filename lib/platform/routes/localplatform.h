#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "platform/basics/platformlimits.h"
#include "platform/http/connectionlimits.h"
#include "platform/media/mediaprobe.h"
#include "platform/media/retryplan.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>

namespace reeldeck::platform {

struct PlatformOptions
{
    QString dataDir; ///< Created when missing. Everything is kept in it.
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 0;  ///< 0: any free one.
    QByteArray apiKey; ///< What every request must carry; never empty.
    PlatformLimits limits;
    int seedAssets = 0;            ///< Rows to add before serving, for tests of scale.
    bool allowPrivateUrls = false; ///< Url uploads may fetch from this machine and its network.
    MediaTools tools;
    RetryPlan retries; ///< When something was missing that isn't the file's fault.
    std::chrono::milliseconds fetchRateTime{
            30'000};              ///< A fetch slower than the lowest rate is given up.
    ConnectionLimits connection;  ///< For how long a client may hold a connection.
    const Clock *clock = nullptr; ///< Null: the machine's. Outlives the platform.
};

/// The local platform: the whole contract of the Assets API over HTTP, on one data folder.
///
///     data/lock                 held while it runs
///     data/reeldeck.sqlite      assets, indexes, entities, upload sessions (see migrations.cpp)
///     data/objects, media, ...  files (see mediastore.h)
///     data/set-aside-TIME/      a store that was found damaged, untouched
///
/// Needs a QCoreApplication, but no event loop: it works in threads of its own.
class LocalPlatform
{
public:
    /// Serves once this returns. The error's message is one line for the person at the console:
    /// a missing ffmpeg, a taken port, a folder that can't be written or is in use.
    static Result<std::unique_ptr<LocalPlatform>> start(const PlatformOptions &options);

    /// Stops as `stop`.
    ~LocalPlatform();

    /// "http://127.0.0.1:PORT/v1.3".
    QUrl baseUrl() const;

    /// Lets requests in flight end, ends ffmpeg, closes the store. Blocks for up to some seconds.
    void stop();

private:
    class Impl;
    explicit LocalPlatform(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace reeldeck::platform
