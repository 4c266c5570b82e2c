#pragma once

#include "api/calls/apijob.h"
#include "api/calls/multipartjson.h"

#include <QIODevice>

#include <memory>

namespace reeldeck {

/// The calls of an upload in parts:
///
///     CreateMultipartJob --> PutPartJob ... ReportPartsJob ... --> the asset is there
///                              ^     \-- PartUrlsJob for more places to put parts
///                              +-- after a break: MultipartStatusJob says what is missing
///
/// A session without all of its parts makes no asset and ends by itself after a day, so unlike
/// `POST /assets` none of these calls can make a second asset.

/// `POST /assets/multipart-uploads`, sent once. When the answer is lost the session that may have
/// been made is left to expire: the list of open sessions says only sizes, so one of them can't be
/// told from another program's for a file of the same size, and taking that one over would mix two
/// files. Nothing is lost by a new session, since no part is in the old one. Forbidden: the account
/// can't upload in parts.
class CreateMultipartJob final : public ApiJob
{
    Q_OBJECT

public:
    CreateMultipartJob(const ApiContext &context, const MultipartRequest &request, QObject *parent);

signals:
    void finished(const reeldeck::Result<reeldeck::MultipartSession> &result);

protected:
    void begin() override;
    void answered(const HttpOutcome &answer) override;
    void emitError(const Error &error) override { emit finished(error); }

private:
    MultipartRequest m_request;
};

/// `POST .../{id}/presigned-urls`: places for `count` parts (1 to MostPartUrls) from number
/// `start`. Repeated on transient failures: another URL for the same part harms nothing.
class PartUrlsJob final : public ApiJob
{
    Q_OBJECT

public:
    PartUrlsJob(const ApiContext &context, const QString &uploadId, int start, int count,
                QObject *parent);

    static constexpr int MostPartUrls = 50;

signals:
    void finished(const reeldeck::Result<QList<reeldeck::PartUrl>> &result);

protected:
    void begin() override;
    void answered(const HttpOutcome &answer) override;
    void emitError(const Error &error) override { emit finished(error); }

private:
    QString m_uploadId;
    int m_start;
    int m_count;
};

/// `POST .../{id}`: parts that are there, in any order, at most MostReceipts at once. Reporting the
/// last missing one finishes the upload. Idempotent, so repeated on transient failures. All or
/// nothing: InvalidRequest when one of the proofs isn't good.
class ReportPartsJob final : public ApiJob
{
    Q_OBJECT

public:
    ReportPartsJob(const ApiContext &context, const QString &uploadId,
                   const QList<PartReceipt> &receipts, QObject *parent);

    static constexpr int MostReceipts = 1000;

signals:
    void finished(const reeldeck::Result<reeldeck::PartReport> &result);

protected:
    void begin() override;
    void answered(const HttpOutcome &answer) override;
    void emitError(const Error &error) override { emit finished(error); }

private:
    QString m_uploadId;
    QList<PartReceipt> m_receipts;
};

/// `GET .../{id}`, all pages while the session is active. Repeated on transient failures. An
/// unknown session is NotFound.
class MultipartStatusJob final : public ApiJob
{
    Q_OBJECT

public:
    /// `parts`: how many the session has, which bounds the pages.
    MultipartStatusJob(const ApiContext &context, const QString &uploadId, int parts,
                       QObject *parent);

signals:
    void finished(const reeldeck::Result<reeldeck::MultipartStatus> &result);

protected:
    void begin() override;
    void answered(const HttpOutcome &answer) override;
    void emitError(const Error &error) override { emit finished(error); }

private:
    QString m_uploadId;
    int m_parts;
    int m_page = 1;
    MultipartStatus m_status;
};

/// `GET /assets/multipart-uploads`: one page of the account's unfinished sessions. Repeated on
/// transient failures.
class ListMultipartJob final : public ApiJob
{
    Q_OBJECT

public:
    ListMultipartJob(const ApiContext &context, int page, int pageSize, QObject *parent);

signals:
    void finished(const reeldeck::Result<reeldeck::OpenMultipartPage> &result);

protected:
    void begin() override;
    void answered(const HttpOutcome &answer) override;
    void emitError(const Error &error) override { emit finished(error); }

private:
    int m_page;
    int m_pageSize;
};

/// `PUT` of one part, sent once, in constant memory and without the API key: the host is the
/// storage's, not the platform's. The result is the ETag without quotes. After any failure the URL
/// counts as used. A 401 of the storage is Forbidden: it says nothing about the API key.
class PutPartJob final : public ApiJob
{
    Q_OBJECT

public:
    /// `part` is open and is read from where it stands to its end: exactly the part.
    PutPartJob(const ApiContext &context, const QUrl &url, const HttpHeaders &headers,
               std::unique_ptr<QIODevice> part, QObject *parent);
    ~PutPartJob() override;

signals:
    /// Bytes of the part that went to the network, of all; never goes back.
    void progress(qint64 sent, qint64 total);
    void finished(const reeldeck::Result<QString> &result);

protected:
    void begin() override;
    void answered(const HttpOutcome &answer) override;
    void failed(const Error &error) override;
    void emitError(const Error &error) override { emit finished(error); }

private:
    Result<void> check() const;

    QUrl m_url;
    HttpHeaders m_headers;
    std::unique_ptr<QIODevice> m_part;
};

} // namespace reeldeck
