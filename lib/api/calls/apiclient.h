#pragma once

#include "api/calls/apicontext.h"
#include "api/calls/assetjobs.h"
#include "api/calls/endpoint.h"
#include "api/calls/multipartjobs.h"
#include "api/http/ratebudget.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <memory>

namespace reeldeck {

/// The platform's API, typed. Every method returns a job at once, before anything is sent; connect
/// to its `finished` and forget it: it belongs to the client and deletes itself. Works on any thread
/// with an event loop; use it on the thread that made it.
///
/// The key goes to the origin of `endpoint.baseUrl` only and is never logged.
class ApiClient : public QObject
{
    Q_OBJECT

public:
    explicit ApiClient(const ApiEndpoint &endpoint, QObject *parent = nullptr,
                       const ApiTuning &tuning = {});
    /// With a network stack of somebody else's, which must outlive the client.
    ApiClient(const ApiEndpoint &endpoint, QNetworkAccessManager *network, QObject *parent,
              const ApiTuning &tuning = {});
    ~ApiClient() override; ///< Ends what is under way, without signals.

    const ApiEndpoint &endpoint() const { return m_context.endpoint; }

    /// `page` counts from 1; `pageSize` is brought into 1..MaxPageSize.
    ListAssetsJob *listAssets(const AssetQuery &query, int page, int pageSize);
    RetrieveAssetJob *retrieveAsset(const AssetId &id);
    DeleteAssetJob *deleteAsset(const AssetId &id, bool force);
    /// Direct: `file` is open and is read from where it stands to its end. URL upload: `file` null.
    /// `request.path` is only used for its file name.
    CreateAssetJob *createAsset(const UploadRequest &request, std::unique_ptr<QIODevice> file);
    ListReferencesJob *listReferences(const AssetId &id);
    CheckKeyJob *checkKey();
    /// Nothing goes over connections that are open now but idle: after a change of network they may
    /// lead nowhere. What is under way isn't touched.
    void dropConnections();

    // A video in parts; api/calls/multipartjobs.h says how they go together.
    CreateMultipartJob *createMultipart(const MultipartRequest &request);
    PartUrlsJob *partUrls(const QString &uploadId, int start, int count);
    ReportPartsJob *reportParts(const QString &uploadId, const QList<PartReceipt> &receipts);
    MultipartStatusJob *multipartStatus(const QString &uploadId, int parts);
    ListMultipartJob *listMultiparts(int page, int pageSize);
    PutPartJob *putPart(const QUrl &url, const HttpHeaders &headers,
                        std::unique_ptr<QIODevice> part);

signals:
    /// An answer said how many requests are left; see RateBudget.
    void rateBudgetChanged(const reeldeck::RateBudget &budget);

private:
    template <typename Job>
    Job *watched(Job *job);

    SystemClock m_systemClock;
    QNetworkAccessManager *m_ownNetwork = nullptr; ///< Child; null when it was passed in.
    ApiContext m_context;
};

} // namespace reeldeck
