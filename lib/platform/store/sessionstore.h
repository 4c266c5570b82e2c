#pragma once

#include "platform/store/assetstore.h"
#include "platform/store/database.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <mutex>

namespace reeldeck::platform {

/// A multipart upload. `status` is the wire's word, `expired` computed by the clock.
struct UploadSession
{
    QString id;
    QString assetId; ///< Reserved at creation; the asset appears with the last report.
    QString status = QStringLiteral("active"); ///< active | completed | failed | expired
    QString filename;
    qint64 totalSize = 0;
    qint64 chunkSize = 0; ///< The last chunk may be shorter.
    int totalChunks = 0;
    bool enableHls = false;
    bool enableThumbnail = false;
    qint64 createdMs = 0;
    qint64 updatedMs = 0;
    qint64 expiresMs = 0;
    int completedChunks = 0; ///< Uploaded and reported.
    qint64 completedSize = 0;

    /// Bytes that chunk `index` (1-based) must have.
    qint64 sizeOfChunk(int index) const;
};

/// A chunk whose bytes are here.
struct StoredChunk
{
    int index = 0; ///< 1-based.
    QString object;
    QString etag; ///< Hex, without quotes.
    qint64 size = 0;
    bool reported = false;
    qint64 updatedMs = 0;
};

struct PartUrl
{
    QString token;
    int chunkIndex = 0;
    qint64 expiresMs = 0;
};

struct ReportedChunk
{
    int index = 0;
    QString proof;
    qint64 size = 0;
};

struct ReportOutcome
{
    UploadSession session; ///< As it is after the report.
    int processed = 0;
    int duplicates = 0;
    std::optional<StoredAsset> asset; ///< Set when this report was the last one needed.
};

/// Multipart uploads in the database. Thread-safe; every call blocks.
class SessionStore
{
public:
    SessionStore(Database *database, AssetStore *assets)
        : m_database(database)
        , m_assets(assets)
    {}

    Result<UploadSession> create(const UploadSession &session);
    Result<UploadSession> find(const QString &id, qint64 nowMs);
    struct Page
    {
        QList<UploadSession> sessions; ///< Newest first.
        qint64 total = 0;
    };
    Result<Page> listActive(int page, int pageLimit, qint64 nowMs);
    /// The chunks of `indexes` first to last that are here.
    Result<QList<StoredChunk>> chunks(const QString &id, int first, int last);

    Result<Done> addPartUrls(const QString &id, const QList<PartUrl> &urls);
    /// Takes the URL for one attempt, until releasePart(); only a stored chunk uses it up, so this
    /// writes nothing. Forbidden when it is unknown, taken, used, or out of date.
    struct Claim
    {
        UploadSession session;
        int chunkIndex = 0;
    };
    Result<Claim> claimPart(const QString &token, qint64 nowMs);
    /// The attempt is over; if it came to nothing, the URL may be used again.
    void releasePart(const QString &token);
    /// Stores the chunk that came by the URL and uses that up; returns the object that it replaces,
    /// or an empty name.
    Result<QString> storeChunk(const QString &id, const QString &token, const StoredChunk &chunk);

    /// All or nothing: an error names the first chunk that isn't here or doesn't match its proof.
    /// With the last chunk the session is completed and its asset inserted, in the same commit.
    Result<ReportOutcome> report(const QString &id, const QList<ReportedChunk> &chunks,
                                 qint64 nowMs, const QString &mediaToken);

    /// Objects of the chunks of the asset's upload, in their order.
    Result<QStringList> chunkObjects(const QString &assetId);
    /// Their asset was deleted.
    Result<Done> forgetChunkObjects(const QString &assetId);
    /// Forgets the chunks that nobody needs any more: a crash kept that from being done in time. Their
    /// files then have no owner.
    Result<Done> forgetSettledChunks();
    /// Objects of sessions that ran out of time; they are forgotten.
    Result<QStringList> takeExpiredObjects(qint64 nowMs);
    /// Every object that a session still needs.
    Result<QStringList> objects();

private:
    Result<Claim> findClaim(const QString &token, qint64 nowMs);

    Database *m_database;
    AssetStore *m_assets;
    std::mutex m_mutex;
    QSet<QString> m_taken; ///< URLs with an attempt under way. Guarded by m_mutex.
};

} // namespace reeldeck::platform
