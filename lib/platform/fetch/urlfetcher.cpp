#include "platform/fetch/urlfetcher.h"

#include "platform/basics/apierror.h"
#include "platform/fetch/answerhead.h"
#include "platform/fetch/fetchedname.h"
#include "platform/fetch/urlconnection.h"
#include "platform/fetch/webpagecheck.h"
#include "platform/http/chunkdecoder.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace reeldeck::platform {

namespace {

using Moment = std::chrono::steady_clock::time_point;

constexpr int MaxRedirects = 5;
constexpr int MaxInterimAnswers = 8;
constexpr size_t PieceSize = 128 * 1024;
constexpr qsizetype JudgedBeginning = 1024; // enough to tell a page from media

Error fetchError(ErrorKind kind, const QString &message)
{
    Error error;
    error.kind = kind;
    error.message = message;
    return error;
}

/// One request and what comes of it, over one connection.
class UrlExchange
{
public:
    UrlExchange(const UrlFetcher::Options &options, const SourceUrl &source, NetworkWait wait,
                qint64 sizeLimit, const UrlFetcher::Sink &sink)
        : m_options(options)
        , m_source(source)
        , m_wait(wait)
        , m_sizeLimit(sizeLimit)
        , m_sink(sink)
        , m_piece(PieceSize)
    {}

    Result<AnswerHead> ask();
    Result<void> takeBody(const AnswerHead &head);

private:
    Result<void> connect();
    Result<size_t> receive(const NetworkWait &wait);
    Result<void> take(const char *data, size_t size);
    Result<void> judgeBeginning();
    Result<void> handOver(const char *data, size_t size);
    Result<void> checkRate(size_t received);
    Result<void> takeLength(qint64 length);
    Result<void> takeChunks();
    Error error(ErrorKind kind, const char *message) const;

    const UrlFetcher::Options &m_options;
    const SourceUrl &m_source;
    const NetworkWait m_wait;
    const qint64 m_sizeLimit;
    const UrlFetcher::Sink &m_sink;
    std::unique_ptr<UrlConnection> m_connection;
    std::vector<char> m_piece;
    std::string m_early; ///< Bytes of the body that came with the head.
    QByteArray m_contentType;
    QByteArray m_beginning; ///< Held back until it is known not to be a page.
    bool m_isJudged = false;
    qint64 m_received = 0;
    Moment m_windowBegan;
    qint64 m_windowBytes = 0;
};

Error UrlExchange::error(ErrorKind kind, const char *message) const
{
    return fetchError(kind, QString::fromLatin1(message).arg(m_source.url.host()));
}

Result<void> UrlExchange::connect()
{
    NetworkWait looking = m_wait;
    looking.deadline =
            std::min(looking.deadline, std::chrono::steady_clock::now() + m_options.lookupTime);
    const auto addresses = resolvePublicHost(m_source.url.host(), m_options.allowPrivate, looking);
    if (!addresses)
        return addresses.error();
    UrlConnection::Options options;
    options.host = m_source.url.host();
    options.port = m_source.port();
    options.isSecure = m_source.isSecure();
    options.connectTime = m_options.connectTime;
    options.idleTime = m_options.idleTime;
    for (size_t i = 0; i < addresses->size(); ++i) {
        Result<std::unique_ptr<UrlConnection>> opened =
                UrlConnection::open(addresses->at(i), options, m_wait);
        const bool isLast = i + 1 == addresses->size();
        if (!opened && (isLast || opened.error().kind != ErrorKind::Unreachable))
            return opened.error();
        if (opened) {
            m_connection = std::move(opened).value();
            break;
        }
    }
    return {};
}

Result<size_t> UrlExchange::receive(const NetworkWait &wait)
{
    return m_connection->read(m_piece.data(), m_piece.size(), wait);
}

Result<AnswerHead> UrlExchange::ask()
{
    if (const Result<void> connected = connect(); !connected)
        return connected.error();
    QByteArray request = "GET " + m_source.target + " HTTP/1.1\r\nHost: " + m_source.authority() +
                         "\r\nUser-Agent: reeldeck-platform\r\nAccept: */*\r\n"
                         "Accept-Encoding: identity\r\nConnection: close\r\n";
    if (!m_source.authorization.isEmpty())
        request += "Authorization: " + m_source.authorization + "\r\n";
    const NetworkWait wait{
            std::min(m_wait.deadline, std::chrono::steady_clock::now() + m_options.headTime),
            m_wait.stop};
    if (const Result<void> sent = m_connection->write(request + "\r\n", wait); !sent)
        return sent.error();
    for (int interim = 0; interim < MaxInterimAnswers;) {
        if (m_early.size() >= 8 && m_early.compare(0, 7, "HTTP/1.") != 0)
            return error(ErrorKind::Protocol, "The answer of %1 is not HTTP.");
        const std::optional<size_t> size = answerHeadSize(m_early);
        if (size.value_or(m_early.size()) > MaxAnswerHead)
            return error(ErrorKind::Protocol, "The headers of the answer of %1 are too long.");
        if (size) {
            Result<AnswerHead> head = parseAnswerHead(std::string_view(m_early).substr(0, *size));
            m_early.erase(0, *size);
            if (!head)
                return error(ErrorKind::Protocol, "The answer of %1 is not HTTP.");
            if (!head->isInterim())
                return head;
            ++interim;
            continue;
        }
        const Result<size_t> got = receive(wait);
        if (!got && got.error().kind == ErrorKind::Timeout && !m_wait.isOver())
            return error(ErrorKind::Timeout, "The host %1 of the URL takes too long to answer.");
        if (!got)
            return got.error();
        if (*got == 0)
            return error(ErrorKind::ConnectionLost, "The host %1 of the URL ended the connection "
                                                    "without an answer.");
        m_early.append(m_piece.data(), *got);
    }
    return error(ErrorKind::Protocol, "The answer of %1 is not HTTP.");
}

Result<void> UrlExchange::handOver(const char *data, size_t size)
{
    // The time that our disk takes is not the server's.
    const Moment began = std::chrono::steady_clock::now();
    Result<void> taken = m_sink(data, size);
    m_windowBegan += std::chrono::steady_clock::now() - began;
    return taken;
}

Result<void> UrlExchange::judgeBeginning()
{
    m_isJudged = true;
    if (looksLikeWebPage(m_contentType, m_beginning))
        return fetchError(ErrorKind::UnsupportedType,
                          QStringLiteral("The URL leads to a web page, not to a media file."));
    const QByteArray held = std::exchange(m_beginning, {});
    return handOver(held.constData(), static_cast<size_t>(held.size()));
}

Result<void> UrlExchange::take(const char *data, size_t size)
{
    m_received += static_cast<qint64>(size);
    if (m_received > m_sizeLimit)
        return tooLarge(QStringLiteral("The file at the URL"), m_sizeLimit);
    if (m_isJudged)
        return handOver(data, size);
    m_beginning.append(data, static_cast<qsizetype>(size));
    if (m_beginning.size() < JudgedBeginning)
        return {};
    return judgeBeginning();
}

Result<void> UrlExchange::checkRate(size_t received)
{
    m_windowBytes += static_cast<qint64>(received);
    const auto spent = std::chrono::steady_clock::now() - m_windowBegan;
    if (spent < m_options.rateTime)
        return {};
    const double seconds = std::chrono::duration<double>(spent).count();
    if (static_cast<double>(m_windowBytes) < static_cast<double>(m_options.lowestRate) * seconds)
        return error(ErrorKind::Timeout, "The host %1 of the URL sends too slowly; the fetch was "
                                         "given up.");
    m_windowBegan = std::chrono::steady_clock::now();
    m_windowBytes = 0;
    return {};
}

Result<void> UrlExchange::takeLength(qint64 length)
{
    // Nothing behind the announced length is looked at.
    const auto wanted = [&](size_t got) {
        return length < 0 ? got
                          : static_cast<size_t>(std::min<qint64>(qint64(got), length - m_received));
    };
    if (const Result<void> taken = take(m_early.data(), wanted(m_early.size())); !taken)
        return taken;
    while (length < 0 || m_received < length) {
        const Result<size_t> got = receive(m_wait);
        if (!got)
            return got.error();
        if (*got == 0 && length < 0)
            break;
        if (*got == 0)
            return error(ErrorKind::ConnectionLost, "The connection to %1 broke off before the "
                                                    "whole file had arrived.");
        if (const Result<void> taken = take(m_piece.data(), wanted(*got)); !taken)
            return taken;
        if (const Result<void> fastEnough = checkRate(*got); !fastEnough)
            return fastEnough;
    }
    return {};
}

Result<void> UrlExchange::takeChunks()
{
    ChunkDecoder decoder;
    std::optional<Error> failure;
    const ChunkDecoder::Sink sink = [&](const char *data, size_t size) {
        const Result<void> taken = take(data, size);
        if (!taken)
            failure = taken.error();
        return taken.ok();
    };
    decoder.feed(m_early.data(), m_early.size(), sink);
    while (decoder.status() == ChunkDecoder::Status::More) {
        const Result<size_t> got = receive(m_wait);
        if (!got)
            return got.error();
        if (*got == 0)
            return error(ErrorKind::ConnectionLost, "The connection to %1 broke off before the "
                                                    "whole file had arrived.");
        decoder.feed(m_piece.data(), *got, sink);
        if (const Result<void> fastEnough = checkRate(*got); !failure && !fastEnough)
            return fastEnough;
    }
    if (failure)
        return *failure;
    if (decoder.status() == ChunkDecoder::Status::Malformed)
        return error(ErrorKind::Protocol, "The answer of %1 is malformed.");
    return {};
}

Result<void> UrlExchange::takeBody(const AnswerHead &head)
{
    m_contentType = head.header("content-type");
    m_windowBegan = std::chrono::steady_clock::now();
    const QByteArray coding = head.header("content-encoding").toLower();
    if (!coding.isEmpty() && coding != "identity")
        return error(ErrorKind::UnsupportedType,
                     "The host %1 sends the file compressed, though it was asked not to.");
    if (head.contentLength && *head.contentLength > m_sizeLimit)
        return tooLarge(QStringLiteral("The file at the URL"), m_sizeLimit);
    const Result<void> taken =
            head.chunked ? takeChunks() : takeLength(head.contentLength.value_or(-1));
    if (!taken)
        return taken;
    return m_isJudged ? Result<void>() : judgeBeginning();
}

/// True for an answer that only says where to ask instead.
bool isRedirect(const AnswerHead &head)
{
    return head.status >= 300 && head.status < 400 && head.status != 304 &&
           !head.header("location").isEmpty();
}

QString nameOf(const AnswerHead &head, const SourceUrl &last, const SourceUrl &first)
{
    const QString said = nameFromDisposition(head.header("content-disposition"));
    if (!said.isEmpty())
        return said;
    // An address without a path tells less than the one the person knows.
    return nameFromUrl(last.url.path().size() > 1 ? last.url : first.url);
}

} // namespace

Result<UrlFetcher::Fetched> UrlFetcher::fetch(const SourceUrl &source, qint64 sizeLimit,
                                              const Sink &sink, const std::atomic<bool> *stop) const
{
    const NetworkWait wait{std::chrono::steady_clock::now() + m_options.wholeTime, stop};
    SourceUrl at = source;
    for (int hop = 0; hop <= MaxRedirects; ++hop) {
        UrlExchange exchange(m_options, at, wait, sizeLimit, sink);
        const Result<AnswerHead> head = exchange.ask();
        if (!head)
            return head.error();
        if (!isRedirect(*head)) {
            if (head->status != 200)
                return fetchError(
                        ErrorKind::NotFound,
                        QStringLiteral("The URL answered with HTTP status %1.").arg(head->status));
            if (const Result<void> taken = exchange.takeBody(*head); !taken)
                return taken.error();
            return Fetched{nameOf(*head, at, source)};
        }
        Result<SourceUrl> next = redirected(at, head->header("location"));
        if (!next)
            return fetchError(ErrorKind::Forbidden,
                              QStringLiteral("The URL redirects to an address that is not http "
                                             "or https."));
        at = std::move(next).value();
    }
    return fetchError(ErrorKind::Unreachable, QStringLiteral("The URL redirects too often."));
}

} // namespace reeldeck::platform
