#pragma once

#include "base/result.h"
#include "catalog/listing/loadplan.h"
#include "catalog/table/assetlisting.h"
#include "domain/page.h"
#include "storage/storefile.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QSqlError;
class QSqlQuery;

namespace reeldeck {

/// The beginning of a list as it was last seen, to be shown until the platform answers.
struct ListSnapshot
{
    QList<Asset> assets; ///< The first rows.
    int total = 0;       ///< Length of the whole list then.
    QDateTime asOf;      ///< UTC; when the platform last answered for the list.
};

/// What is known of the listing as a whole.
struct KnownState
{
    int assets = 0;         ///< In the index.
    int platformTotal = -1; ///< Of the unfiltered list as last told; -1: never.
    QDateTime asOf;         ///< UTC; of that answer.
};

/// Where some assets stand among everything known that matches a listing.
struct KnownRows
{
    QList<int> rows; ///< 0-based, one for each id; -1: it isn't in it.
    int total = 0;   ///< Length of that list.
};

/// Every asset of a workspace that was ever seen, in SQLite (WAL). A copy: losing it costs nothing
/// but requests. Links to media aren't kept, since they expire; neither is the raw JSON.
///
/// A file that turns out damaged, at once or later, is set aside and a new one begun; one that can't
/// be used, or that was made by a newer version, leaves the index closed: then nothing is kept and
/// nothing is found. The same after a failed write. takeProblem() tells. Several programs may use
/// one file.
///
/// Blocks on the disk; lives on the thread that opens it (AssetIndex has one). Private to
/// lib/catalog.
class IndexDatabase
{
public:
    static constexpr int SnapshotRows = 4 * MaxPageSize;

    IndexDatabase();
    ~IndexDatabase();
    IndexDatabase(const IndexDatabase &) = delete;
    IndexDatabase &operator=(const IndexDatabase &) = delete;

    void open(const QString &path);
    bool isOpen() const { return m_store.isOpen(); }
    void close();
    /// What went wrong since the last call, as a sentence; the index may be open all the same.
    std::optional<Error> takeProblem();

    /// Keeps what the platform said. `run` marks assets seen by a load of everything; 0: none.
    void store(const QList<Asset> &assets, qint64 run = 0);
    /// Remembers one page of the unfiltered list for the next start. `asked`: UTC, when the platform
    /// was asked; when the page is all there is, whatever was last seen before that is forgotten, as
    /// it has gone elsewhere. Invalid: nothing is.
    void storeSnapshot(int page, const AssetPage &answer, const QDateTime &asked,
                       const QDateTime &now);
    void remove(const QList<AssetId> &ids);

    /// How far a load of everything has come; an old one counts as none (LoadKeepsHours).
    LoadRecord load(const AssetQuery &query);
    /// Keeps a page of a load, and where the load is.
    LoadCount storeLoaded(const AssetQuery &query, const LoadRecord &record,
                          const QList<Asset> &assets);
    /// The end of a load: counts anew, and forgets what matches the query but wasn't seen, when
    /// everything else was.
    LoadRecord finishLoad(const AssetQuery &query, const LoadRecord &record);

    /// At most SnapshotRows rows. Of a filtered list: what is known to match.
    ListSnapshot snapshot(const AssetListing &listing);
    KnownState known();
    /// Page `page` (1-based) of everything known that matches, with totals. The order is worked out
    /// once for a `listing` and `edition`, and kept while the same are asked for: rows don't move
    /// under the reader until a new edition is asked for.
    AssetPage page(const AssetListing &listing, int edition, int page, int pageSize);
    /// Where these assets stand in the same order.
    KnownRows rowsOf(const AssetListing &listing, int edition, const QList<AssetId> &ids);

private:
    /// Row numbers of the assets that match, in order.
    struct View
    {
        AssetListing listing;
        int edition = -1;
        std::vector<qint64> rows;
    };

    /// What is kept of an asset, in the order in which it is read and written.
    static constexpr char Columns[] = "id, name, type, method, status, size, duration, created_ms, "
                                      "error, stream, thumbnail";

    StoreFailure openFile(const QString &path);
    bool prepareQueries();
    const View &view(const AssetListing &listing, int edition);
    QSqlError fillWanted(const QList<AssetId> &ids);
    QSqlError fillView();
    QSqlError writeSnapshot(qint64 first, const QList<Asset> &assets, bool isLast);
    QSqlError forgetUnlisted(const QDateTime &asked);
    QSqlError deleteRows(const QList<AssetId> &ids, int *removed);
    QSqlError countFresh(const QList<Asset> &assets, qint64 run, int *fresh);
    QSqlError writeLoad(const AssetQuery &query, const LoadRecord &record);
    QSqlError countAndSweep(const AssetQuery &query, LoadRecord *record);
    /// False when the asset has gone since the view was made.
    bool readAsset(qint64 row, Asset *asset);
    bool write(const Asset &asset, qint64 run);
    void setMeta(const QString &key, qint64 value);
    std::optional<qint64> meta(const QString &key);
    bool begin();
    void commit();
    /// No query but the prepared ones may be alive: it closes the connection.
    void giveUp(const QSqlError &error);
    void startAfresh();

    QString m_path;
    StoreFile m_store;
    std::unique_ptr<QSqlQuery> m_write;
    std::unique_ptr<QSqlQuery> m_read;
    View m_view;
    std::optional<Error> m_problem;
};

} // namespace reeldeck
