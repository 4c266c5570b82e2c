#pragma once

#include "api/calls/apicontext.h"
#include "api/calls/call.h"
#include "api/calls/createassetcall.h"
#include "api/calls/endpoint.h"
#include "api/calls/multipartjson.h"
#include "api/calls/putpartcall.h"
#include "api/http/ratebudget.h"
#include "domain/asset.h"
#include "domain/assetquery.h"
#include "domain/assetreference.h"
#include "domain/page.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <memory>

namespace reeldeck {

/// The platform's API, typed. Every method returns a call at once, before anything is sent; give it
/// an onFinished() and forget it: it belongs to the client and deletes itself. Works on any thread
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

    /// `GET /assets`: one page, newest first. `page` counts from 1; `pageSize` is brought into
    /// 1..MaxPageSize. Repeated on transient failures.
    Call<AssetPage> *listAssets(const AssetQuery &query, int page, int pageSize);
    /// `GET /assets/{id}`. Repeated on transient failures. An unknown id is ErrorKind::NotFound.
    Call<Asset> *retrieveAsset(const AssetId &id);
    /// `DELETE /assets/{id}`. Not repeated by itself: the caller knows whether a NotFound on a second
    /// try means "done". An answer that says anything is none of the platform's: ErrorKind::Protocol,
    /// and whether it was deleted is to be asked for. ErrorKind::Conflict: something references it and
    /// `force` was not set.
    Call<void> *deleteAsset(const AssetId &id, bool force);
    /// Direct: `file` is open and is read from where it stands to its end. URL upload: `file` null.
    /// `request.path` is only used for its file name.
    CreateAssetCall *createAsset(const UploadRequest &request, std::unique_ptr<QIODevice> file);
    /// What blocks a deletion, see ListReferencesCall.
    Call<QList<AssetReference>> *listReferences(const AssetId &id);
    /// `GET /assets/{id}/indexed-assets` and `/entities`: one page each; arguments as of listAssets().
    Call<ReferencePage> *listIndexedAssets(const AssetId &id, int page, int pageSize);
    Call<EntityPage> *listEntities(const AssetId &id, int page, int pageSize);
    /// `GET /indexes/{id}/indexed-assets/{id}`: with its status. NotFound: the index has it no more.
    Call<AssetReference> *retrieveIndexedAsset(const QString &indexId,
                                               const QString &indexedAssetId);
    /// `DELETE /indexes/{id}/indexed-assets/{id}`: out of the index; the asset stays. Not repeated by
    /// itself, as deleteAsset().
    Call<void> *removeIndexedAsset(const QString &indexId, const QString &indexedAssetId);
    /// `GET /assets?page_limit=1`: whether the address and the key are good. Answers that can't be
    /// understood fail it, too: then the address isn't the platform's.
    Call<void> *checkKey();
    /// Nothing goes over connections that are open now but idle: after a change of network they may
    /// lead nowhere. What is under way isn't touched.
    void dropConnections();

    // A video in parts:
    //
    //     createMultipart --> putPart ... reportParts ... --> the asset is there
    //                           ^     \-- partUrls for more places to put parts
    //                           +-- after a break: multipartStatus says what is missing
    //
    // A session without all of its parts makes no asset and ends by itself after a day, so unlike
    // `POST /assets` none of these calls can make a second asset.

    static constexpr int MaxPartUrls = 50;
    static constexpr int MaxReceipts = 1000;

    /// `POST /assets/multipart-uploads`, sent once. When the answer is lost the session that may have
    /// been made is left to expire: the list of open sessions says only sizes, so one of them can't
    /// be told from another program's for a file of the same size, and taking that one over would mix
    /// two files. Nothing is lost by a new session, since no part is in the old one. Forbidden: the
    /// account can't upload in parts.
    Call<MultipartSession> *createMultipart(const MultipartRequest &request);
    /// `POST .../{id}/presigned-urls`: places for `count` parts (1..MaxPartUrls) from number `start`.
    /// Repeated on transient failures: another URL for the same part harms nothing.
    Call<QList<PartUrl>> *partUrls(const QString &sessionId, int start, int count);
    /// `POST .../{id}`: parts that are there, in any order, the first MaxReceipts of them. Reporting
    /// the last missing one finishes the upload. Idempotent, so repeated on transient failures. All
    /// or nothing: InvalidRequest when one of the proofs isn't good.
    Call<PartReport> *reportParts(const QString &sessionId, const QList<PartReceipt> &receipts);
    /// `parts`: how many the session has. See MultipartStatusCall.
    Call<MultipartStatus> *multipartStatus(const QString &sessionId, int parts);
    /// `GET /assets/multipart-uploads`: one page of the account's unfinished sessions. Repeated on
    /// transient failures.
    Call<OpenMultipartPage> *listMultiparts(int page, int pageSize);
    PutPartCall *putPart(const QUrl &url, const HttpHeaders &headers,
                         std::unique_ptr<QIODevice> part);

signals:
    /// An answer said how many requests are left; see RateBudget.
    void rateBudgetChanged(const reeldeck::RateBudget &budget);

private:
    template <typename T>
    Call<T> *call(CallKind kind, Result<ApiRequest> request, typename Call<T>::Parser parse);
    template <typename T>
    T *watched(T *call);
    Result<ApiRequest> forAsset(const AssetId &id, const ApiRequest &request) const;
    Result<ApiRequest> forReference(const QString &indexId, const QString &indexedAssetId,
                                    const ApiRequest &request) const;
    Result<ApiRequest> forSession(const QString &sessionId, const ApiRequest &request) const;
    Result<AssetPage> pageFrom(const HttpOutcome &answer) const;
    const QUrl &baseUrl() const { return m_context.endpoint.baseUrl; }

    SystemClock m_systemClock;
    QNetworkAccessManager *m_ownNetwork = nullptr; ///< Child; null when it was passed in.
    ApiContext m_context;
};

} // namespace reeldeck
