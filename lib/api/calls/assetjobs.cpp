#include "api/calls/assetjobs.h"

#include "api/calls/assetjson.h"
#include "api/calls/requests.h"
#include "api/http/ratebudget.h"

#include <algorithm>

namespace reeldeck {

namespace {

Error refused(ErrorKind kind, const QString &message)
{
    return Error{kind, message, 0, {}, {}, {}};
}

Error notAddressable()
{
    return refused(ErrorKind::NotFound,
                   ApiJob::tr("The platform no longer has this item: it has no valid id. Refresh "
                              "the list."));
}

} // namespace

ListAssetsJob::ListAssetsJob(const ApiContext &context, const AssetQuery &query, int page,
                             int pageSize, QObject *parent)
    : ApiJob(context, CallKind::Read, parent)
    , m_query(query)
    , m_page(std::max(1, page))
    , m_pageSize(std::clamp(pageSize, 1, MaxPageSize))
{}

void ListAssetsJob::begin()
{
    sendGet(listAssetsUrl(context().endpoint.baseUrl, m_query, m_page, m_pageSize));
}

void ListAssetsJob::answered(const HttpOutcome &answer)
{
    auto result = withHead(parseAssetPage(answer.body), answer);
    if (result) {
        AssetPage page = std::move(result).value();
        const QDateTime now = context().clock->nowUtc();
        if (parseHttpDate(answer.headers.value("Date")).isValid())
            page.clockAhead = std::chrono::seconds(now.secsTo(serverTime(answer.headers, now)));
        result = std::move(page);
    }
    conclude([this, result] { emit finished(result); });
}

RetrieveAssetJob::RetrieveAssetJob(const ApiContext &context, const AssetId &id, QObject *parent)
    : ApiJob(context, CallKind::Read, parent)
    , m_id(id)
{}

void RetrieveAssetJob::begin()
{
    if (!isAddressable(m_id.toString()))
        return concludeWithError(notAddressable());
    sendGet(assetUrl(context().endpoint.baseUrl, m_id));
}

void RetrieveAssetJob::answered(const HttpOutcome &answer)
{
    const auto result = withHead(parseAsset(answer.body), answer);
    conclude([this, result] { emit finished(result); });
}

DeleteAssetJob::DeleteAssetJob(const ApiContext &context, const AssetId &id, bool force,
                               QObject *parent)
    : ApiJob(context, CallKind::Delete, parent)
    , m_id(id)
    , m_force(force)
{}

void DeleteAssetJob::begin()
{
    if (!isAddressable(m_id.toString()))
        return concludeWithError(notAddressable());
    sendDelete(deleteAssetUrl(context().endpoint.baseUrl, m_id, m_force));
}

void DeleteAssetJob::answered(const HttpOutcome &)
{
    conclude([this] { emit finished(Result<void>()); });
}

CreateAssetJob::CreateAssetJob(const ApiContext &context, const UploadRequest &request,
                               std::unique_ptr<QIODevice> file, QObject *parent)
    : ApiJob(context, CallKind::Upload, parent)
    , m_request(request)
    , m_file(std::move(file))
{
    announceUpload();
}

CreateAssetJob::~CreateAssetJob() = default;

Result<void> CreateAssetJob::check() const
{
    if (m_file) {
        if (m_file->isReadable())
            return {};
        return refused(ErrorKind::File, tr("The file can't be opened for reading. Check that it is "
                                           "still there and that you may read it."));
    }
    const QString scheme = m_request.url.scheme();
    const bool web = scheme == QLatin1String("https") || scheme == QLatin1String("http");
    if (web && m_request.url.isValid() && !m_request.url.host().isEmpty())
        return {};
    return refused(ErrorKind::InvalidRequest,
                   tr("This is no address from which the platform can fetch a file. Enter one that "
                      "begins with https:// or http://."));
}

void CreateAssetJob::begin()
{
    if (const Result<void> good = check(); !good)
        return concludeWithError(good.error());
    const QUrl url = createAssetUrl(context().endpoint.baseUrl);
    auto exchange = exchangeFor(QByteArrayLiteral("POST"), url, headersFor(url),
                                uploadForm(m_request, std::move(m_file), randomBoundary()));
    connect(exchange.get(), &HttpExchange::progress, this, &CreateAssetJob::progress);
    connect(exchange.get(), &HttpExchange::bodySent, this, &CreateAssetJob::bodySent);
    run(std::move(exchange), url);
}

void CreateAssetJob::answered(const HttpOutcome &answer)
{
    const auto result = withHead(parseAsset(answer.body), answer);
    conclude([this, result] { emit finished(result); });
}

ListReferencesJob::ListReferencesJob(const ApiContext &context, const AssetId &id, QObject *parent)
    : ApiJob(context, CallKind::Read, parent)
    , m_id(id)
{}

void ListReferencesJob::begin()
{
    if (!isAddressable(m_id.toString()))
        return concludeWithError(notAddressable());
    sendGet(indexedAssetsUrl(context().endpoint.baseUrl, m_id, m_page, MaxPageSize));
}

void ListReferencesJob::answered(const HttpOutcome &answer)
{
    if (!m_naming)
        return pageArrived(answer);
    if (const Result<QString> name = parseIndexName(answer.body))
        m_names.insert(m_unnamed.first(), *name);
    m_unnamed.removeFirst();
    askNextName();
}

void ListReferencesJob::pageArrived(const HttpOutcome &answer)
{
    const auto page = withHead(parseReferencePage(answer.body), answer);
    if (!page)
        return concludeWithError(page.error());
    const auto known = [this](const AssetReference &reference) {
        // Paging by number over a changing list repeats rows.
        return !reference.indexedAssetId.isEmpty() && m_references.contains(reference);
    };
    for (const AssetReference &reference : page->references) {
        if (m_references.size() < MaxReferences && !known(reference))
            m_references.append(reference);
    }
    const bool told = page->info && page->info->totalPages;
    const bool more =
            told ? m_page < *page->info->totalPages : page->references.size() >= MaxPageSize;
    if (more && !page->references.isEmpty() && m_references.size() < MaxReferences &&
        m_page < MaxReferences) {
        ++m_page;
        sendGet(indexedAssetsUrl(context().endpoint.baseUrl, m_id, m_page, MaxPageSize));
        return;
    }
    for (const AssetReference &reference : std::as_const(m_references)) {
        if (reference.indexName.isEmpty() && isAddressable(reference.indexId) &&
            !m_unnamed.contains(reference.indexId) && m_unnamed.size() < MaxIndexNames) {
            m_unnamed.append(reference.indexId);
        }
    }
    m_naming = true;
    askNextName();
}

void ListReferencesJob::failed(const Error &error)
{
    if (!m_naming)
        return concludeWithError(error);
    // Names are a courtesy; whoever can't be asked for one can't be asked for the others.
    finish();
}

void ListReferencesJob::askNextName()
{
    if (m_unnamed.isEmpty())
        return finish();
    sendGet(indexUrl(context().endpoint.baseUrl, m_unnamed.first()));
}

void ListReferencesJob::finish()
{
    for (AssetReference &reference : m_references) {
        if (reference.indexName.isEmpty())
            reference.indexName = m_names.value(reference.indexId);
    }
    conclude([this] { emit finished(m_references); });
}

CheckKeyJob::CheckKeyJob(const ApiContext &context, QObject *parent)
    : ApiJob(context, CallKind::Read, parent)
{}

void CheckKeyJob::begin()
{
    sendGet(listAssetsUrl(context().endpoint.baseUrl, {}, 1, 1));
}

void CheckKeyJob::answered(const HttpOutcome &answer)
{
    const auto page = withHead(parseAssetPage(answer.body), answer);
    if (!page)
        return concludeWithError(page.error());
    conclude([this] { emit finished(Result<void>()); });
}

} // namespace reeldeck
