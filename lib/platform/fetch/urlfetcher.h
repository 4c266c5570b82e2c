#pragma once

#include "base/result.h"
#include "platform/fetch/hostlookup.h"
#include "platform/fetch/sourceurl.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <chrono>
#include <functional>

namespace reeldeck::platform {

/// Fetches the file of a url upload. Only http and https; at most 5 redirects, each checked like
/// the first address; connects to the very address that was checked, so that a name can't point
/// elsewhere between check and use. Sends nothing of ours but a User-Agent, and a password in the
/// URL to the server it is for. What a server sends is bounded here, before anything parses it: a
/// head, a line of the chunked coding, a body, the time, and how slow it may be.
class UrlFetcher
{
public:
    struct Options
    {
        bool allowPrivate = false;
        std::chrono::milliseconds lookupTime{20'000};
        std::chrono::milliseconds connectTime{15'000};
        std::chrono::milliseconds headTime{30'000}; ///< From the request to the end of the head.
        std::chrono::milliseconds idleTime{30'000};
        std::chrono::milliseconds wholeTime{3'600'000};
        std::chrono::milliseconds rateTime{30'000}; ///< In each of these the lowest rate is kept.
        qint64 lowestRate = 1024;                   ///< Bytes a second of a body.
    };
    struct Fetched
    {
        QString filename; ///< What the server, else the last address calls it; never empty.
    };
    /// Takes the next bytes; an error ends the fetch with it.
    using Sink = std::function<Result<void>(const char *data, size_t size)>;

    explicit UrlFetcher(Options options)
        : m_options(options)
    {}

    /// Blocks. The error's message is for the person: it says what the URL answered. A body that
    /// ends before its length is an error, never a short file, and so is a web page. `sizeLimit` in
    /// bytes. An error of kind Internal or Storage is ours: the file isn't to blame.
    Result<Fetched> fetch(const SourceUrl &source, qint64 sizeLimit, const Sink &sink,
                          const std::atomic<bool> *stop) const;

private:
    Options m_options;
};

} // namespace reeldeck::platform
