#pragma once

#include "base/clock.h"
#include "catalog/table/assetcelldata.h"
#include "catalog/table/assetroles.h"
#include "catalog/table/listpaging.h"
#include "catalog/table/pagefetcher.h"
#include "catalog/table/pagesource.h"
#include "catalog/table/rowstore.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <functional>

namespace reeldeck {

/// The catalogue as a sparse table: as many rows as the platform says there are, pages of
/// MaxPageSize fetched only when seen. GUI thread. data() never fetches: the view says what it
/// shows with setVisibleRows(). The rows are here; PageFetcher gets the pages, AssetCellData says
/// how a cell looks.
///
/// Rows move with their asset: what came at the top of the platform's list is inserted, what went
/// is removed, and a row never turns from one asset into another, so that selection and persistent
/// indexes stay by id (mergeplan.h). No id is ever shown twice. Answers of an earlier query, and
/// answers asked for before a change made here, are dropped.
///
/// At most MaxLoadedPages pages are held; those unused for longest become placeholders again,
/// except visible rows, the first page (so that a look at it tells what changed), rows with a
/// persistent index and, as long as they are not more than MaxKeptRows, the rows that somebody
/// keeps (setKeptRows). Don't change the model from a slot of its own signals.
///
/// Another list (setQuery, or setSource with Rows::Replace) keeps the old rows on screen until its
/// first answer, for ReplaceDelayMs at most:
///
///     Showing --setQuery()--> Replacing --first page--> Showing
///                                 |--too late--> Showing (empty) --first page--> Showing
class AssetTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int MaxLoadedPages = 40; ///< Of MaxPageSize assets.
    /// The longest list shown, whatever the platform says: a table costs its view memory by row.
    static constexpr int MaxRows = 10'000'000;
    /// Kept above MaxLoadedPages: what is selected has to be at hand.
    static constexpr int MaxKeptRows = 100 * MaxPageSize;
    /// How long rows of another list may stay before an empty one is shown: nothing flashes.
    static constexpr int ReplaceDelayMs = 500;

    /// What becomes of the rows when the source changes.
    enum class Rows {
        Clear,   ///< Another platform: they go at once.
        Replace, ///< The same assets in another order: they stay until the first answer.
        Keep,    ///< The same list from elsewhere: they stay, and are read again when seen.
    };

    /// `source` must outlive the model or be replaced before it goes. `clock` decides what "Today"
    /// is, must outlive the model, and is the machine's when null.
    explicit AssetTableModel(QObject *parent = nullptr, const Clock *clock = nullptr);
    ~AssetTableModel() override;

    /// Another source for the rows (nullptr: none; with Rows::Clear the model is empty). Cancels
    /// all fetches. The old source may go afterwards.
    void setSource(PageSource *source, Rows rows = Rows::Clear);

    /// Shows another query: drops answers of the old one, fetches the first page, and replaces the
    /// rows by it. The same query again does nothing.
    void setQuery(const AssetQuery &query);
    const AssetQuery &query() const;

    /// Rows of this list as they were seen last, `total` in all, until the source says what is
    /// there now. Does nothing once there are rows or an answer.
    void showCopy(const QList<Asset> &assets, int total);
    /// The rows still are those of the list before.
    bool isReplacing() const;

    /// The rows on screen (inclusive; -1, -1 for none). Missing pages are fetched, those that
    /// scrolled out of sight are cancelled. Cheap, to be called on every scroll step: while the
    /// rows jump about, fetching waits until they rest.
    void setVisibleRows(int first, int last);

    /// Asks for everything on screen again, in place: rows stay until the answer replaces them.
    /// Loaded rows out of sight are asked for again when they come into view.
    void refresh();
    /// Asks for the first page again, wherever the person is: what came or went elsewhere shows in
    /// it or in its total, and the rows on screen are then read again.
    void checkFirstPage();
    /// Fetches the failed pages among the visible rows again.
    void retryFailed();

    /// What the platform said of one asset by another way (retrieve, an own upload). A loaded row
    /// is updated in place. An asset that is newer than the first row and matches the query is
    /// inserted at the top; of others nothing is shown until their page is read.
    void updateAsset(const Asset &asset);
    /// Which rows somebody needs, asked when memory is to be freed: the selected ones.
    void setKeptRows(std::function<QList<RowRange>()> keptRows);
    /// Takes rows out at once (deleted on the platform).
    void removeAssets(const QList<AssetId> &ids);
    /// Dims or undims rows whose deletion is asked for.
    void setDeleting(const QList<AssetId> &ids, bool deleting);

    /// Row of a loaded asset, or -1.
    int rowOf(const AssetId &id) const;
    std::optional<Asset> assetAt(int row) const;
    /// Loaded assets whose status, stream or thumbnail may still change (isSettling).
    QList<AssetId> settlingIds() const;
    /// Rows in memory, at most MaxLoadedPages pages and what is visible.
    int loadedCount() const;

    bool isLoading() const;
    /// True once the first answer for the current query and source has come (or failed); rows may
    /// be there before, see showCopy().
    bool hasAnswer() const;
    /// Why the first page, or the last refresh of rows on screen, could not be had; empty when it
    /// could.
    std::optional<Error> error() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// isLoading, isReplacing, hasAnswer or error changed.
    void stateChanged();
    /// The platform said something of this asset outside the list: updateAsset() was called.
    void assetTold(const reeldeck::Asset &asset);
    /// Rows were taken out by removeAssets().
    void assetsRemoved(const QList<reeldeck::AssetId> &ids);

private:
    void startAnew();
    void replaceRows();
    void clearRows();
    void applyFailure();
    void applyPage(int page, const AssetPage &answer);
    void mergePage(int page, const AssetPage &answer);
    void applyEdits(const QList<RowEdit> &edits);
    std::vector<KnownRow> knownRows() const;
    QSet<int> pinnedRows() const;
    void insertOwn(const Asset &asset);
    void evictUnused();
    void notifyRows(int first, int last);
    RowState rowState(int row) const;

    const SystemClock m_systemClock;
    const Clock *m_clock;
    const AssetCellData m_cells;
    RowStore m_store;
    ListPaging m_paging;
    PageFetcher m_fetcher;
    QSet<AssetId> m_deleting;
    bool m_inReset = false; ///< Between beginResetModel() and endResetModel().
    QTimer m_replaceTimer;
    std::function<QList<RowRange>()> m_keptRows;
};

} // namespace reeldeck
