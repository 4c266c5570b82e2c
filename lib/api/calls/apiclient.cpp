#include "api/calls/apiclient.h"

#include "api/calls/assetjson.h"
#include "api/calls/errortable.h"
#include "api/calls/listreferencescall.h"
#include "api/calls/multipartstatuscall.h"
#include "api/calls/requests.h"
#include "api/http/networkpool.h"
#include "base/log.h"
#include "network/proxyaccess.h"

#include <algorithm>

namespace reeldeck {
namespace {

// Of the free and the first tier; the others are told by the answers' headers.
constexpr int HostedCreatesPerMinute = 60;

/// A parser that needs the body only.
template <typename T>
auto ofBody(Result<T> (*parse)(const QByteArray &body))
{
    return [parse](const HttpOutcome &answer) {
        return parse(answer.body);
    };
}

/// To a call that only does something the platform says nothing. Words with a 200 are another's, a
/// hotel's that wants a sign-in for instance, and nothing was done.
Result<void> nothingOf(const HttpOutcome &answer)
{
    if (answer.body.trimmed().isEmpty())
        return {};
    Error error = protocolError(AnswerText::tr("the answer"),
                                AnswerText::tr("should be empty and is not"));
    error.httpStatus = answer.status;
    return error;
}

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
    ProxyAccess::attach(network);
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
    qDeleteAll(findChildren<ApiCall *>(QString(), Qt::FindDirectChildrenOnly));
}

void ApiClient::dropConnections()
{
    m_context.pool->clear();
}

template <typename T>
T *ApiClient::watched(T *call)
{
    connect(call, &ApiCall::rateBudgetSeen, this, &ApiClient::rateBudgetChanged);
    return call;
}

template <typename T>
Call<T> *ApiClient::call(CallKind kind, Result<ApiRequest> request, typename Call<T>::Parser parse)
{
    return watched(new Call<T>(m_context, kind, std::move(request), std::move(parse), this));
}

Result<ApiRequest> ApiClient::forAsset(const AssetId &id, const ApiRequest &request) const
{
    if (!isAddressable(id.toString()))
        return noSuchAssetError();
    return request;
}

Result<ApiRequest> ApiClient::forReference(const QString &indexId, const QString &indexedAssetId,
                                           const ApiRequest &request) const
{
    if (!isAddressable(indexId) || !isAddressable(indexedAssetId))
        return noSuchReferenceError();
    return request;
}

Result<ApiRequest> ApiClient::forSession(const QString &sessionId, const ApiRequest &request) const
{
    if (!isAddressable(sessionId))
        return noSuchSessionError();
    return request;
}

Result<AssetPage> ApiClient::pageFrom(const HttpOutcome &answer) const
{
    Result<AssetPage> parsed = parseAssetPage(answer.body);
    if (!parsed)
        return parsed;
    AssetPage page = std::move(parsed).value();
    const QDateTime now = m_context.clock->nowUtc();
    if (parseHttpDate(answer.headers.value("Date")).isValid())
        page.clockAhead = std::chrono::seconds(now.secsTo(serverTime(answer.headers, now)));
    return page;
}

Call<AssetPage> *ApiClient::listAssets(const AssetQuery &query, int page, int pageSize)
{
    const QUrl url = listAssetsUrl(baseUrl(), query, std::max(1, page),
                                   std::clamp(pageSize, 1, MaxPageSize));
    return call<AssetPage>(CallKind::Read, ApiRequest::get(url),
                           [this](const HttpOutcome &answer) { return pageFrom(answer); });
}

Call<Asset> *ApiClient::retrieveAsset(const AssetId &id)
{
    return call<Asset>(CallKind::Read, forAsset(id, ApiRequest::get(assetUrl(baseUrl(), id))),
                       ofBody(parseAsset));
}

Call<void> *ApiClient::deleteAsset(const AssetId &id, bool force)
{
    return call<void>(CallKind::Delete,
                      forAsset(id, ApiRequest::remove(deleteAssetUrl(baseUrl(), id, force))),
                      nothingOf);
}

CreateAssetCall *ApiClient::createAsset(const UploadRequest &request,
                                        std::unique_ptr<QIODevice> file)
{
    return watched(new CreateAssetCall(m_context, request, std::move(file), this));
}

Call<QList<AssetReference>> *ApiClient::listReferences(const AssetId &id)
{
    return watched(new ListReferencesCall(m_context, id, this));
}

Call<ReferencePage> *ApiClient::listIndexedAssets(const AssetId &id, int page, int pageSize)
{
    const QUrl url = indexedAssetsUrl(baseUrl(), id, std::max(1, page),
                                      std::clamp(pageSize, 1, MaxPageSize));
    return call<ReferencePage>(CallKind::Read, forAsset(id, ApiRequest::get(url)),
                               ofBody(parseReferencePage));
}

Call<EntityPage> *ApiClient::listEntities(const AssetId &id, int page, int pageSize)
{
    const QUrl url =
            entitiesUrl(baseUrl(), id, std::max(1, page), std::clamp(pageSize, 1, MaxPageSize));
    return call<EntityPage>(CallKind::Read, forAsset(id, ApiRequest::get(url)),
                            ofBody(parseEntityPage));
}

Call<AssetReference> *ApiClient::retrieveIndexedAsset(const QString &indexId,
                                                      const QString &indexedAssetId)
{
    return call<AssetReference>(
            CallKind::Read,
            forReference(indexId, indexedAssetId,
                         ApiRequest::get(indexedAssetUrl(baseUrl(), indexId, indexedAssetId))),
            ofBody(parseReference));
}

Call<void> *ApiClient::removeIndexedAsset(const QString &indexId, const QString &indexedAssetId)
{
    return call<void>(
            CallKind::Delete,
            forReference(indexId, indexedAssetId,
                         ApiRequest::remove(indexedAssetUrl(baseUrl(), indexId, indexedAssetId))),
            nothingOf);
}

Call<void> *ApiClient::checkKey()
{
    return call<void>(CallKind::Read, ApiRequest::get(listAssetsUrl(baseUrl(), {}, 1, 1)),
                      [](const HttpOutcome &answer) {
                          const Result<AssetPage> page = parseAssetPage(answer.body);
                          return page ? Result<void>() : Result<void>(page.error());
                      });
}

Call<MultipartSession> *ApiClient::createMultipart(const MultipartRequest &request)
{
    return call<MultipartSession>(CallKind::Read,
                                  ApiRequest::post(multipartUploadsUrl(baseUrl()), toJson(request),
                                                   ApiRequest::Repeat::Never),
                                  [size = request.totalSize](const HttpOutcome &answer) {
                                      return parseMultipartSession(answer.body, size);
                                  });
}

Call<QList<PartUrl>> *ApiClient::partUrls(const QString &sessionId, int start, int count)
{
    const QByteArray json =
            partUrlsRequestJson(std::max(1, start), std::clamp(count, 1, MaxPartUrls));
    return call<QList<PartUrl>>(
            CallKind::Read,
            forSession(sessionId, ApiRequest::post(partUrlsUrl(baseUrl(), sessionId), json,
                                                   ApiRequest::Repeat::Safe)),
            ofBody(parsePartUrls));
}

Call<PartReport> *ApiClient::reportParts(const QString &sessionId,
                                         const QList<PartReceipt> &receipts)
{
    const QByteArray json =
            toJson(receipts.first(std::min<qsizetype>(receipts.size(), MaxReceipts)));
    return call<PartReport>(
            CallKind::Read,
            forSession(sessionId, ApiRequest::post(multipartUploadUrl(baseUrl(), sessionId), json,
                                                   ApiRequest::Repeat::Safe)),
            ofBody(parsePartReport));
}

Call<MultipartStatus> *ApiClient::multipartStatus(const QString &sessionId, int parts)
{
    return watched(new MultipartStatusCall(m_context, sessionId, parts, this));
}

Call<OpenMultipartPage> *ApiClient::listMultiparts(int page, int pageSize)
{
    const QUrl url = listMultipartUploadsUrl(baseUrl(), std::max(1, page),
                                             std::clamp(pageSize, 1, MaxPageSize));
    return call<OpenMultipartPage>(CallKind::Read, ApiRequest::get(url),
                                   ofBody(parseOpenMultiparts));
}

PutPartCall *ApiClient::putPart(const QUrl &url, const HttpHeaders &headers,
                                std::unique_ptr<QIODevice> part)
{
    // Not watched(): the rate that a storage tells is not the platform's.
    return new PutPartCall(m_context, url, headers, std::move(part), this);
}

} // namespace reeldeck
