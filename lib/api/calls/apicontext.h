#pragma once

#include "api/calls/endpoint.h"
#include "api/http/bandwidthcap.h"
#include "api/http/httpexchange.h"
#include "api/http/requestgovernor.h"
#include "api/http/retrypolicy.h"
#include "base/clock.h"

#include <chrono>
#include <memory>

class QNetworkAccessManager;

namespace reeldeck {

class NetworkPool;

/// What may be set about a client; the defaults are for the program, tests shorten them.
struct ApiTuning
{
    std::chrono::milliseconds idleTimeout = std::chrono::seconds(30);
    /// While waiting for the answer to an upload's last byte: the platform may be storing it.
    std::chrono::milliseconds answerTimeout = std::chrono::seconds(120);
    std::chrono::milliseconds wholeAnswerTimeout = std::chrono::minutes(5);
    qint64 maxAnswerBytes = 16 * 1024 * 1024;
    RetryPolicy retry;
    /// For Retry-After dates; must outlive the client. Null: the machine's clock.
    const Clock *clock = nullptr;
    /// Of the workspace, shared by all its clients; null: the client has one of its own.
    std::shared_ptr<RequestGovernor> governor{};
    /// Of all uploads; null: none.
    std::shared_ptr<BandwidthCap> bandwidth{};
    /// Nobody waits for what this client reads: what is left of the rate is for others first.
    bool isBackground = false;
};

/// What a job borrows from its client, which outlives it.
struct ApiContext
{
    ApiEndpoint endpoint;
    ApiTuning tuning;
    QNetworkAccessManager *network = nullptr;
    NetworkPool *pool = nullptr; ///< For requests with a body; never null in a client.
    const Clock *clock = nullptr;
    std::shared_ptr<RequestGovernor> governor{}; ///< Never null.

    HttpExchange::Limits limits() const
    {
        return {tuning.idleTimeout, tuning.answerTimeout, tuning.wholeAnswerTimeout,
                tuning.maxAnswerBytes};
    }
};

} // namespace reeldeck
