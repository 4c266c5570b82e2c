#pragma once

#include "base/clock.h"
#include "catalog/assetroles.h"
#include "catalog/pagesource.h"
#include "catalog/rowstore.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

namespace reeldeck {

/// The catalogue as a sparse table: as many rows as the platform says there are, pages of
/// MaxPageSize fetched only when seen. GUI thread. data() never fetches: the view says what it
/// shows with setVisibleRows().
///
/// Rows move with their asset: what came at the top of the platform's list is inserted, what went
/// is removed, and a row never turns from one asset into another, so that selection and persistent
/// indexes stay by id (mergeplan.h). No id is ever shown twice. Answers of an earlier query, and
/// answers asked for before a change made here, are dropped.
///
/// At most MaxLoadedPages pages are held; those unused for longest become placeholders again,
/// except visible rows and rows with a persistent index. Don't change the model from a slot of its
/// own signals.
class AssetTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int MaxFetches = 3;      ///< At once.
    static constexpr int MaxLoadedPages = 40; ///< Of MaxPageSize assets.
    /// The longest list shown, whatever the platform says: a table costs its view memory by row.
    static constexpr int MaxRows = 10'000'000;

    /// `source` must outlive the model or be replaced before it goes. `clock` decides what "Today"
    /// is, must outlive the model, and is the machine's when null.
    explicit AssetTableModel(QObject *parent = nullptr, const Clock *clock = nullptr);
    ~AssetTableModel() override;

    /// Starts anew from another platform (nullptr: none; the model is empty). Cancels all fetches.
    void setSource(PageSource *source);

    /// Shows another query: resets, drops answers of the old one, fetches the first page. The same
    /// query again does nothing.
    void setQuery(const AssetQuery &query);
    const AssetQuery &query() const;

    /// The rows on screen (inclusive; -1, -1 for none). Missing pages are fetched, those that
    /// scrolled out of sight are cancelled. Cheap, to be called on every scroll step: while the
    /// rows jump about, fetching waits until they rest.
    void setVisibleRows(int first, int last);

    /// Asks for everything on screen again, in place: rows stay until the answer replaces them.
    /// Loaded rows out of sight are asked for again when they come into view.
    void refresh();
    /// Fetches the failed pages among the visible rows again.
    void retryFailed();

    /// What the platform said of one asset by another way (retrieve, an own upload). A loaded row
    /// is updated in place. An asset that is newer than the first row and matches the query is
    /// inserted at the top; of others nothing is shown until their page is read.
    void updateAsset(const Asset &asset);
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
    /// True once the first answer for the current query and source has come (or failed).
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
    /// isLoading, hasAnswer or error changed.
    void stateChanged();

private:
    struct Flight
    {
        PageFetch *fetch = nullptr;
        int localChanges = 0; ///< m_localChanges when it began.
    };

    void startAnew();
    void cancelAll();
    void schedulePlan(int milliseconds);
    void planNow();
    void forgetAttempts();
    bool isNeeded(int page);
    void startFetch(int page);
    void cancelFetch(int page);
    void finishFetch(int page, const Result<AssetPage> &result);
    void applyFailure(int page, const Error &error);
    void applyPage(int page, const AssetPage &answer);
    void applyEdits(const QList<RowEdit> &edits);
    void adoptPageSize(int page, const AssetPage &answer);
    void updateGrowth(int page, const PageAnswer &answer, const MergePlan &plan);
    void insertOwn(const Asset &asset);
    void evictUnused();
    void emitRowsChanged(int first, int last);
    void emitPageChanged(int page);
    void emitStateIfChanged();
    RowState rowState(int row) const;
    QVariant emptyRowData(const QModelIndex &index, int role) const;

    const SystemClock m_systemClock;
    const Clock *m_clock;
    PageSource *m_source = nullptr;
    AssetQuery m_query;
    RowStore m_store;
    QSet<AssetId> m_deleting;

    RowRange m_visible;
    ScrollDirection m_direction = ScrollDirection::None;
    int m_pageSize = MaxPageSize;
    int m_growPage = 0; ///< The page behind the last while the end isn't known; else 0.
    bool m_firstPageDue = false;
    QTimer m_planTimer;
    QHash<int, Flight> m_flights; ///< By page.
    QSet<int> m_failedPages;
    QHash<int, int> m_attempts; ///< Answers by page since the person last did something.
    int m_localChanges = 0;     ///< Rows put in or taken out here, without an answer.

    bool m_hasAnswer = false;
    std::optional<Error> m_error;
    bool m_toldLoading = false;
    bool m_toldAnswer = false;
    bool m_toldError = false;
};

} // namespace reeldeck
