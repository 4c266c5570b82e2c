#pragma once

#include "api/calls/apijob.h"
#include "domain/asset.h"
#include "domain/assetquery.h"
#include "domain/assetreference.h"
#include "domain/page.h"
#include "domain/transfer.h"

#include <QHash>
#include <QIODevice>

#include <memory>

namespace reeldeck {

/// `GET /assets`: one page, newest first. Repeated on transient failures.
class ListAssetsJob final : public ApiJob
{
    Q_OBJECT

public:
    ListAssetsJob(const ApiContext &context, const AssetQuery &query, int page, int pageSize,
                  QObject *parent);

signals:
    void finished(const reeldeck::Result<reeldeck::AssetPage> &result);

protected:
    void begin() override;
    void answered(const HttpOutcome &answer) override;
    void emitError(const Error &error) override { emit finished(error); }

private:
    AssetQuery m_query;
    int m_page;
    int m_pageSize;
};

/// `GET /assets/{id}`. Repeated on transient failures. An unknown id is ErrorKind::NotFound.
class RetrieveAssetJob final : public ApiJob
{
    Q_OBJECT

public:
    RetrieveAssetJob(const ApiContext &context, const AssetId &id, QObject *parent);

signals:
    void finished(const reeldeck::Result<reeldeck::Asset> &result);

protected:
    void begin() override;
    void answered(const HttpOutcome &answer) override;
    void emitError(const Error &error) override { emit finished(error); }

private:
    AssetId m_id;
};

/// `DELETE /assets/{id}`. Not repeated by itself: the caller knows whether a NotFound on a second
/// try means "done". ErrorKind::Conflict: something references it and `force` was not set.
class DeleteAssetJob final : public ApiJob
{
    Q_OBJECT

public:
    DeleteAssetJob(const ApiContext &context, const AssetId &id, bool force, QObject *parent);

signals:
    void finished(const reeldeck::Result<void> &result);

protected:
    void begin() override;
    void answered(const HttpOutcome &answer) override;
    void emitError(const Error &error) override { emit finished(error); }

private:
    AssetId m_id;
    bool m_force;
};

/// `POST /assets`, sent at most once, streamed in constant memory.
/// There is no idempotency key, so what to do after a failure is the caller's:
/// - Unreachable, Tls: nothing was sent; may be sent again.
/// - mayHaveBeenCarriedOut(error) (api/calls/errortable.h): look for the asset first.
/// - the rest: the platform refused, or ErrorKind::File.
/// After cancel() the same question is answered by bodySent().
class CreateAssetJob final : public ApiJob
{
    Q_OBJECT

public:
    CreateAssetJob(const ApiContext &context, const UploadRequest &request,
                   std::unique_ptr<QIODevice> file, QObject *parent);
    ~CreateAssetJob() override;

signals:
    /// Bytes of the file that went to the network, of all; never goes back. Not for URL uploads.
    void progress(qint64 sent, qint64 total);
    /// The last byte was handed to the network and the answer is awaited. At most once, before
    /// finished(); until then the platform can't have the asset.
    void bodySent();
    void finished(const reeldeck::Result<reeldeck::Asset> &result);

protected:
    void begin() override;
    void answered(const HttpOutcome &answer) override;
    void emitError(const Error &error) override { emit finished(error); }

private:
    Result<void> check() const;

    UploadRequest m_request;
    std::unique_ptr<QIODevice> m_file;
};

/// `GET /assets/{id}/indexed-assets`, all pages (at most MaxReferences): what blocks a deletion.
/// Index names come from `GET /indexes/{id}` where the listing lacks them; a platform without that
/// answer leaves them empty.
class ListReferencesJob final : public ApiJob
{
    Q_OBJECT

public:
    ListReferencesJob(const ApiContext &context, const AssetId &id, QObject *parent);

    static constexpr int MaxReferences = 1000;
    static constexpr int MaxIndexNames = 20;

signals:
    void finished(const reeldeck::Result<QList<reeldeck::AssetReference>> &result);

protected:
    void begin() override;
    void answered(const HttpOutcome &answer) override;
    void failed(const Error &error) override;
    void emitError(const Error &error) override { emit finished(error); }

private:
    void pageArrived(const HttpOutcome &answer);
    void askNextName();
    void finish();

    AssetId m_id;
    int m_page = 1;
    QList<AssetReference> m_references;
    QStringList m_unnamed; ///< Index ids to ask for; the first is under way when naming.
    bool m_naming = false;
    QHash<QString, QString> m_names;
};

/// `GET /assets?page_limit=1`: whether the address and the key are good. Answers that can't be
/// understood fail it, too: then the address isn't the platform's.
class CheckKeyJob final : public ApiJob
{
    Q_OBJECT

public:
    CheckKeyJob(const ApiContext &context, QObject *parent);

signals:
    void finished(const reeldeck::Result<void> &result);

protected:
    void begin() override;
    void answered(const HttpOutcome &answer) override;
    void emitError(const Error &error) override { emit finished(error); }
};

} // namespace reeldeck
