#pragma once

#include "base/result.h"
#include "catalog/copy/knownlist.h"
#include "catalog/listing/fullreadplan.h"
#include "catalog/table/assetlisting.h"
#include "domain/page.h"
#include "storage/storefile.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QSqlError;

namespace reeldeck {

/// The file of a workspace's local copy, with every asset that was ever seen, in SQLite (WAL):
/// opening, transactions, and what becomes of damage. A copy: losing it costs nothing but requests.
/// Links to media aren't kept, since they expire; neither is the raw JSON.
///
///     CopyDatabase --- ListingReader     pages, places and the snapshot of a listing
///       opens and   |-- AssetWriter       what passes, what is deleted
///       commits     `-- FullReadRecords   how far reading everything has come
///
/// A file that turns out damaged, at once or later, is set aside and a new one begun; one that can't
/// be used, or that was made by a newer version, leaves the copy closed: then nothing is kept and
/// nothing is found. The same after a failed write. takeProblem() tells. Several programs may use
/// one file.
///
/// Blocks on the disk; lives on the thread that opens it (LocalCopy has one). Private to
/// lib/catalog.
class CopyDatabase
{
public:
    CopyDatabase();
    ~CopyDatabase();
    CopyDatabase(const CopyDatabase &) = delete;
    CopyDatabase &operator=(const CopyDatabase &) = delete;

    void open(const QString &path);
    bool isOpen() const { return m_store.isOpen(); }
    void close();
    /// What went wrong since the last call, as a sentence; the copy may be open all the same.
    std::optional<Error> takeProblem();

    /// See AssetWriter. Each call is a transaction; pages behind the snapshot's last are ignored.
    void store(const QList<Asset> &assets, qint64 run = 0);
    void storeSnapshot(int page, const AssetPage &answer, const QDateTime &asked,
                       const QDateTime &now);
    void remove(const QList<AssetId> &ids);

    /// See FullReadRecords. Each call is a transaction.
    FullReadRecord load(const AssetQuery &query);
    FullReadCount storeLoaded(const AssetQuery &query, const FullReadRecord &record,
                              const QList<Asset> &assets);
    FullReadRecord finishLoad(const AssetQuery &query, const FullReadRecord &record);

    /// See ListingReader.
    ListSnapshot snapshot(const AssetListing &listing);
    KnownState known();
    AssetPage page(const AssetListing &listing, int edition, int page, int pageSize);
    KnownRows rowsOf(const AssetListing &listing, int edition, const QList<AssetId> &ids);

private:
    struct Parts;

    StoreFailure openFile(const QString &path);
    /// Carries out `change` in a transaction, which is rolled back after an error; see giveUp().
    void write(const std::function<QSqlError()> &change);
    void giveUpAfter(const QSqlError &problem);
    /// No part may be at work: it closes the connection.
    void giveUp(const QSqlError &error);
    void startAfresh();

    QString m_path;
    StoreFile m_store;
    std::unique_ptr<Parts> m_parts; ///< While the file is open.
    std::optional<Error> m_problem;
};

} // namespace reeldeck
