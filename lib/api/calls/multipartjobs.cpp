#include "api/calls/multipartjobs.h"

#include "api/calls/requests.h"

#include <algorithm>

namespace reeldeck {

namespace {

Error noSuchSession()
{
    return Error{ErrorKind::NotFound,
                 ApiJob::tr("The platform no longer has this upload: it has no valid id."),
                 0,
                 {},
                 {},
                 {}};
}

} // namespace

CreateMultipartJob::CreateMultipartJob(const ApiContext &context, const MultipartRequest &request,
                                       QObject *parent)
    : ApiJob(context, CallKind::Read, parent)
    , m_request(request)
{}

void CreateMultipartJob::begin()
{
    sendPost(multipartUploadsUrl(context().endpoint.baseUrl), toJson(m_request), Repeat::Never);
}

void CreateMultipartJob::answered(const HttpOutcome &answer)
{
    const auto result = withHead(parseMultipartSession(answer.body, m_request.totalSize), answer);
    conclude([this, result] { emit finished(result); });
}

PartUrlsJob::PartUrlsJob(const ApiContext &context, const QString &uploadId, int start, int count,
                         QObject *parent)
    : ApiJob(context, CallKind::Read, parent)
    , m_uploadId(uploadId)
    , m_start(std::max(1, start))
    , m_count(std::clamp(count, 1, MostPartUrls))
{}

void PartUrlsJob::begin()
{
    if (!isAddressable(m_uploadId))
        return concludeWithError(noSuchSession());
    sendPost(partUrlsUrl(context().endpoint.baseUrl, m_uploadId),
             partUrlsRequestJson(m_start, m_count), Repeat::Safe);
}

void PartUrlsJob::answered(const HttpOutcome &answer)
{
    const auto result = withHead(parsePartUrls(answer.body), answer);
    conclude([this, result] { emit finished(result); });
}

ReportPartsJob::ReportPartsJob(const ApiContext &context, const QString &uploadId,
                               const QList<PartReceipt> &receipts, QObject *parent)
    : ApiJob(context, CallKind::Read, parent)
    , m_uploadId(uploadId)
    , m_receipts(receipts.first(std::min<qsizetype>(receipts.size(), MostReceipts)))
{}

void ReportPartsJob::begin()
{
    if (!isAddressable(m_uploadId))
        return concludeWithError(noSuchSession());
    sendPost(multipartUploadUrl(context().endpoint.baseUrl, m_uploadId), toJson(m_receipts),
             Repeat::Safe);
}

void ReportPartsJob::answered(const HttpOutcome &answer)
{
    const auto result = withHead(parsePartReport(answer.body), answer);
    conclude([this, result] { emit finished(result); });
}

MultipartStatusJob::MultipartStatusJob(const ApiContext &context, const QString &uploadId,
                                       int parts, QObject *parent)
    : ApiJob(context, CallKind::Read, parent)
    , m_uploadId(uploadId)
    , m_parts(parts)
{}

void MultipartStatusJob::begin()
{
    if (!isAddressable(m_uploadId))
        return concludeWithError(noSuchSession());
    sendGet(multipartStatusUrl(context().endpoint.baseUrl, m_uploadId, m_page, MaxPageSize));
}

void MultipartStatusJob::answered(const HttpOutcome &answer)
{
    const auto page = withHead(parseMultipartStatus(answer.body), answer);
    if (!page)
        return concludeWithError(page.error());
    m_status.state = page->status.state;
    m_status.completedParts.unite(page->status.completedParts);
    const bool isLast = page->entries == 0 || m_page > m_parts ||
                        (page->info && page->info->totalPages && m_page >= *page->info->totalPages);
    if (m_status.state == MultipartState::Active && !isLast) {
        ++m_page;
        return begin();
    }
    conclude([this] { emit finished(m_status); });
}

ListMultipartJob::ListMultipartJob(const ApiContext &context, int page, int pageSize,
                                   QObject *parent)
    : ApiJob(context, CallKind::Read, parent)
    , m_page(std::max(1, page))
    , m_pageSize(std::clamp(pageSize, 1, MaxPageSize))
{}

void ListMultipartJob::begin()
{
    sendGet(listMultipartUploadsUrl(context().endpoint.baseUrl, m_page, m_pageSize));
}

void ListMultipartJob::answered(const HttpOutcome &answer)
{
    const auto result = withHead(parseOpenMultiparts(answer.body), answer);
    conclude([this, result] { emit finished(result); });
}

PutPartJob::PutPartJob(const ApiContext &context, const QUrl &url, const HttpHeaders &headers,
                       std::unique_ptr<QIODevice> part, QObject *parent)
    : ApiJob(context, CallKind::Read, parent)
    , m_url(url)
    , m_headers(headers)
    , m_part(std::move(part))
{}

PutPartJob::~PutPartJob() = default;

Result<void> PutPartJob::check() const
{
    if (!m_part || !m_part->isReadable()) {
        return Error{ErrorKind::File,
                     tr("The file can't be opened for reading. Check that it is still there and "
                        "that you may read it."),
                     0,
                     {},
                     {},
                     {}};
    }
    // A file that goes to the platform in secret must not go to its storage in the open.
    const bool downgrade = context().endpoint.baseUrl.scheme() == QLatin1String("https") &&
                           m_url.scheme() != QLatin1String("https");
    if (downgrade)
        return protocolError(QStringLiteral("upload_urls"), QStringLiteral("is not encrypted"));
    return {};
}

void PutPartJob::begin()
{
    if (const Result<void> good = check(); !good)
        return concludeWithError(good.error());
    HttpHeaders headers = m_headers;
    if (!headers.contains("User-Agent"))
        headers.append("User-Agent", userAgent());
    auto exchange =
            exchangeFor(QByteArrayLiteral("PUT"), m_url, headers, partBody(std::move(m_part)));
    connect(exchange.get(), &HttpExchange::progress, this, &PutPartJob::progress);
    run(std::move(exchange), m_url);
}

void PutPartJob::answered(const HttpOutcome &answer)
{
    const QString etag = etagFrom(answer.headers.value("ETag"));
    if (etag.isEmpty())
        return concludeWithError(
                protocolError(QStringLiteral("ETag"), QStringLiteral("is missing")));
    conclude([this, etag] { emit finished(etag); });
}

void PutPartJob::failed(const Error &error)
{
    Error told = error;
    if (told.kind == ErrorKind::KeyRejected)
        told.kind = ErrorKind::Forbidden;
    concludeWithError(told);
}

} // namespace reeldeck
