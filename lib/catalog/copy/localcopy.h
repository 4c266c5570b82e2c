#pragma once

#include "base/error.h"
#include "catalog/copy/knownlist.h"
#include "catalog/listing/filterbook.h"
#include "catalog/listing/fullreadkeeper.h"
#include "catalog/table/assetlisting.h"
#include "catalog/table/pagesource.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

namespace reeldeck {

class CopyDatabase;

/// What a workspace was like when it was left.
struct IndexOpening
{
    ListSnapshot snapshot; ///< Of filters.current.
    /// A filter or order that needs every asset is only there when they are known; see `load`.
    FilterBook filters;
    FullReadRecord load; ///< Of filters.current.query.
};

/// The local copy of a workspace: every asset ever seen, on disk (copydatabase.h), worked on by a
/// thread of its own, so that nobody waits for a disk. GUI thread. What is asked is answered in the
/// order of asking, from the event loop; answers for a workspace that has been left are dropped.
///
///     Closed --open()--> Opening --opened()--> Open
///        ^                                      |
///        `----------------close()---------------'      another open() closes the one before
///
/// Until it is open, what is to be stored waits in line; without a usable file everything goes on
/// with nothing kept.
class LocalCopy : public QObject, public FullReadKeeper
{
    Q_OBJECT

public:
    explicit LocalCopy(QObject *parent = nullptr);
    /// Waits for what is to be written.
    ~LocalCopy() override;

    /// Opens the database of a workspace, made when missing, and reads its filters (a JSON file;
    /// empty path: `listing` instead) and how that listing began when it was last seen: opened()
    /// tells.
    void open(const QString &path, const QString &filtersPath, const AssetListing &listing = {});
    void close();
    /// Writes the filters of the open workspace.
    void saveFilters(const FilterBook &book);

    /// Keeps what the platform said of assets. `run`: see FullRead; 0: none.
    void store(const QList<Asset> &assets, qint64 run = 0);
    /// Keeps the answer for page `page` of the unfiltered list, for the next start and offline.
    /// `asked`: see AssetWriter.
    void storeSnapshot(int page, const AssetPage &answer, const QDateTime &asked = {});
    void remove(const QList<AssetId> &ids);
    /// Reads how much is known; knownRead() tells.
    void readKnown();

    /// See FullReadRecords.
    void readLoad(const AssetQuery &query, QObject *context,
                  std::function<void(const FullReadRecord &)> then) override;
    void storeLoaded(const AssetQuery &query, const FullReadRecord &record,
                     const QList<Asset> &assets, QObject *context,
                     std::function<void(const FullReadCount &)> then) override;
    void finishLoad(const AssetQuery &query, const FullReadRecord &record, QObject *context,
                    std::function<void(const FullReadRecord &)> then) override;

    /// A page of everything known that matches `listing`. An unusable copy answers with an empty
    /// list. See ListingReader for `edition`.
    PageFetch *fetchPage(const AssetListing &listing, int edition, int page, int pageSize,
                         QObject *parent);
    /// Where these assets stand in it.
    void findRows(const AssetListing &listing, int edition, const QList<AssetId> &ids,
                  QObject *context, std::function<void(const KnownRows &found)> then);

signals:
    void opened(const reeldeck::IndexOpening &opening);
    void knownRead(const reeldeck::KnownState &known);
    /// A whole sentence for the person: the copy was damaged, or can't be kept.
    void problem(const reeldeck::Error &error);

private:
    /// What becomes of an answer when the workspace has been left meanwhile.
    enum class Late { Drop, Deliver };
    using Answer = std::function<void()>;
    /// Runs `work` on the worker thread, and then, on this one, what it returned.
    void post(std::function<Answer(CopyDatabase &)> work, Late late = Late::Drop);

    QThread m_thread;
    QObject *m_worker;                        ///< Lives on m_thread; only there for its event loop.
    std::unique_ptr<CopyDatabase> m_database; ///< Touched on m_thread only.
    QString m_filtersPath;
    quint64 m_opening = 0; ///< Counts open() and close().
};

} // namespace reeldeck

Q_DECLARE_METATYPE(reeldeck::IndexOpening)
Q_DECLARE_METATYPE(reeldeck::KnownState)
