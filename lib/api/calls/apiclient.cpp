#include "api/calls/apiclient.h"

#include "api/http/networkpool.h"
#include "base/log.h"

namespace reeldeck {
namespace {

// Of the free and the first tier; the others are told by the answers' headers.
constexpr int HostedCreatesPerMinute = 60;

} // namespace

ApiClient::ApiClient(const ApiEndpoint &endpoint, QObject *parent, const ApiTuning &tuning)
    : ApiClient(endpoint, nullptr, parent, tuning)
{}

ApiClient::ApiClient(const ApiEndpoint &endpoint, QNetworkAccessManager *network, QObject *parent,
                     const ApiTuning &tuning)
    : QObject(parent)
{
    if (!network)
        network = m_ownNetwork = new QNetworkAccessManager(this);
    m_context.endpoint = endpoint;
    m_context.tuning = tuning;
    m_context.network = network;
    m_context.pool = new NetworkPool(tuning.bandwidth, this);
    m_context.clock = tuning.clock ? tuning.clock : &m_systemClock;
    m_context.governor =
            tuning.governor ? tuning.governor : std::make_shared<RequestGovernor>(m_context.clock);
    if (sameOrigin(endpoint.baseUrl, QUrl(QLatin1String(HostedBaseUrl))))
        m_context.governor->assumeCreatesPerMinute(HostedCreatesPerMinute);
    addLogSecret(endpoint.apiKey);
}

ApiClient::~ApiClient()
{
    // Before the network stack and the context that they borrow.
    const auto jobs = findChildren<ApiJob *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(jobs);
}

void ApiClient::dropConnections()
{
    m_context.pool->clear();
}

template <typename Job>
Job *ApiClient::watched(Job *job)
{
    connect(job, &ApiJob::rateBudgetSeen, this, &ApiClient::rateBudgetChanged);
    return job;
}

ListAssetsJob *ApiClient::listAssets(const AssetQuery &query, int page, int pageSize)
{
    return watched(new ListAssetsJob(m_context, query, page, pageSize, this));
}

RetrieveAssetJob *ApiClient::retrieveAsset(const AssetId &id)
{
    return watched(new RetrieveAssetJob(m_context, id, this));
}

DeleteAssetJob *ApiClient::deleteAsset(const AssetId &id, bool force)
{
    return watched(new DeleteAssetJob(m_context, id, force, this));
}

CreateAssetJob *ApiClient::createAsset(const UploadRequest &request,
                                       std::unique_ptr<QIODevice> file)
{
    return watched(new CreateAssetJob(m_context, request, std::move(file), this));
}

ListReferencesJob *ApiClient::listReferences(const AssetId &id)
{
    return watched(new ListReferencesJob(m_context, id, this));
}

CheckKeyJob *ApiClient::checkKey()
{
    return watched(new CheckKeyJob(m_context, this));
}

CreateMultipartJob *ApiClient::createMultipart(const MultipartRequest &request)
{
    return watched(new CreateMultipartJob(m_context, request, this));
}

PartUrlsJob *ApiClient::partUrls(const QString &uploadId, int start, int count)
{
    return watched(new PartUrlsJob(m_context, uploadId, start, count, this));
}

ReportPartsJob *ApiClient::reportParts(const QString &uploadId, const QList<PartReceipt> &receipts)
{
    return watched(new ReportPartsJob(m_context, uploadId, receipts, this));
}

MultipartStatusJob *ApiClient::multipartStatus(const QString &uploadId, int parts)
{
    return watched(new MultipartStatusJob(m_context, uploadId, parts, this));
}

ListMultipartJob *ApiClient::listMultiparts(int page, int pageSize)
{
    return watched(new ListMultipartJob(m_context, page, pageSize, this));
}

PutPartJob *ApiClient::putPart(const QUrl &url, const HttpHeaders &headers,
                               std::unique_ptr<QIODevice> part)
{
    // Not watched(): the rate that a storage tells is not the platform's.
    return new PutPartJob(m_context, url, headers, std::move(part), this);
}

} // namespace reeldeck
