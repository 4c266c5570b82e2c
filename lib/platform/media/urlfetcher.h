#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <atomic>
#include <chrono>
#include <functional>

namespace reeldeck::platform {

/// Fetches the file of a url upload. Only http and https; at most 5 redirects, each checked like
/// the first address; connects to the very address that was checked, so that a name can't point
/// elsewhere between check and use. Sends nothing of ours but a User-Agent.
class UrlFetcher
{
public:
    struct Options
    {
        bool allowPrivate = false;
        std::chrono::seconds connectTime{15};
        std::chrono::seconds idleTime{30};
        std::chrono::seconds wholeTime{3600};
    };
    struct Fetched
    {
        QUrl url;         ///< The last one after redirects.
        QString filename; ///< From its path; may be empty.
    };
    /// Takes the next bytes; an error ends the fetch with it.
    using Sink = std::function<Result<void>(const char *data, size_t size)>;

    explicit UrlFetcher(Options options)
        : m_options(options)
    {}

    /// Blocks. The error's message is for the person: it says what the URL answered. A body that
    /// ends before its Content-Length is an error, never a short file. `sizeLimit` in bytes.
    Result<Fetched> fetch(const QUrl &url, qint64 sizeLimit, const Sink &sink,
                          const std::atomic<bool> *stop) const;

private:
    struct Hop;
    Result<Hop> fetchOne(const QUrl &url, qint64 sizeLimit, const Sink &sink,
                         std::chrono::steady_clock::time_point deadline,
                         const std::atomic<bool> *stop) const;

    Options m_options;
};

/// The error (400 naming `url`) for what can't be fetched at all, by its form alone.
Result<QUrl> parseSourceUrl(const QString &text);

} // namespace reeldeck::platform
