#pragma once

#include <QtGlobal>

#include <chrono>

namespace reeldeck::platform {

/// How long a connection may take for what. A client that is slower is cut off, so that slow or
/// silent clients can't hold the server.
struct ConnectionLimits
{
    std::chrono::milliseconds head{15'000};      ///< From the first byte of a head to its end.
    std::chrono::milliseconds keepAlive{20'000}; ///< Silence between two requests.
    std::chrono::milliseconds idle{60'000};      ///< Silence within a body, either way.
    std::chrono::milliseconds rateGrace{60'000}; ///< After this long, the lowest rate holds.
    qint64 lowestRate = 512; ///< Bytes a second of a request's body, on average.
};

} // namespace reeldeck::platform
