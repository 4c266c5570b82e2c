#include "api/calls/putpartcall.h"

#include "api/calls/errortable.h"
#include "api/calls/multipartjson.h"
#include "api/calls/requests.h"

namespace reeldeck {

PutPartCall::PutPartCall(const ApiContext &context, const QUrl &url, const HttpHeaders &headers,
                         std::unique_ptr<QIODevice> part, QObject *parent)
    : Call(context, CallKind::Read, parent)
    , m_url(url)
    , m_headers(headers)
    , m_part(std::move(part))
{}

PutPartCall::~PutPartCall() = default;

Result<void> PutPartCall::check() const
{
    if (!m_part || !m_part->isReadable())
        return unreadableFileError();
    // A file that goes to the platform in secret must not go to its storage in the open.
    const bool downgrade = context().endpoint.baseUrl.scheme() == QLatin1String("https") &&
                           m_url.scheme() != QLatin1String("https");
    if (downgrade)
        return protocolError(QStringLiteral("upload_urls"), AnswerText::tr("is not encrypted"));
    return {};
}

void PutPartCall::begin()
{
    if (const Result<void> good = check(); !good)
        return fail(good.error());
    HttpHeaders headers = m_headers;
    if (!headers.contains("User-Agent"))
        headers.append("User-Agent", userAgent());
    auto exchange =
            exchangeFor(QByteArrayLiteral("PUT"), m_url, headers, partBody(std::move(m_part)));
    connect(exchange.get(), &HttpExchange::progress, this, &PutPartCall::progress);
    run(std::move(exchange), m_url);
}

void PutPartCall::answered(const HttpOutcome &answer)
{
    const QString etag = etagFrom(answer.headers.value("ETag"));
    if (etag.isEmpty())
        return fail(protocolError(QStringLiteral("ETag"), AnswerText::tr("is missing")));
    conclude(etag);
}

void PutPartCall::failed(const Error &error)
{
    Error told = error;
    if (told.kind == ErrorKind::KeyRejected)
        told.kind = ErrorKind::Forbidden;
    fail(told);
}

} // namespace reeldeck
