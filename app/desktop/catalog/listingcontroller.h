#pragma once

#include "catalog/listing/filterbook.h"
#include "catalog/listing/fullread.h"
#include "desktop/catalog/catalogfeed.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <optional>

class QMenu;

namespace reeldeck {

class MainWindow;
class SortMenu;

/// What the person wants to see and in which order: the toolbar's filters, the chips, the filter
/// menu with the saved ones, the headings, and loading everything when that is needed. GUI thread.
///
/// A listing that needs every asset (a sort, or a filter that the platform doesn't know) is applied at
/// once when all are known, or when the platform can't be reached and only the copy counts.
/// Else everything is loaded first:
///
///     request --known before, or few--> Loading --done--> shown
///       `--many--> Offered --Load All--^  `--Cancel--> the listing from before stays
class ListingController : public QObject
{
    Q_OBJECT

public:
    /// Assets that are loaded unasked for the sake of a listing.
    static constexpr int LoadUnasked = 4 * MaxPageSize;

    /// All must outlive it.
    ListingController(MainWindow *window, AssetTableModel *model, LocalCopy *copy,
                      CatalogFeed *feed, QObject *parent = nullptr);
    ~ListingController() override;

    /// What is shown; the feed's.
    const AssetListing &listing() const { return m_feed->listing(); }
    /// How many assets the listing chooses from, in Place::Everything; -1: not known.
    int knownCount() const { return m_knownCount; }
    /// That is every asset of the platform.
    bool knowsAll() const { return m_knowsAll; }
    /// Filters go, the order stays.
    void clearFilters();
    /// What is loaded stops; another workspace or platform comes.
    void stop();

signals:
    void listingChanged();

private:
    void wireToolBar();
    void wireBars();
    void onRestored(const IndexOpening &opening);
    void onListingLost();
    /// What the person asked for last, shown already or not: every change is a change of this.
    const AssetListing &newest() const { return m_pending ? *m_pending : listing(); }
    void request(const AssetListing &listing);
    void apply(AssetListing listing);
    void showListing();
    bool isAllKnown(const AssetQuery &query) const;
    void askForLoad();
    void decideLoad();
    void offerLoad();
    void startLoad(bool isQuiet);
    void onLoadChanged();
    void onLoadDone();
    void onBarAction();
    void dropRequest();
    void sortBy(int column);
    void sortTo(const AssetSort &sort);
    AssetSort currentSort() const { return listing().sort.value_or(AssetSort()); }
    QMenu *makeSortMenu(QMenu *parent);
    void rebuildMenu();
    void addSavedFilters(QMenu *menu);
    void editFilters();
    void askForName();
    void saveBook();

    MainWindow *m_window;
    AssetTableModel *m_model;
    LocalCopy *m_copy;
    CatalogFeed *m_feed;
    FullRead m_load;
    FilterBook m_book;
    std::optional<AssetListing> m_pending; ///< Waits until everything is known.
    QSet<QByteArray> m_allKnown;           ///< Queries (toJson) of which everything is known.
    bool m_isCounting = false; ///< What is pending waits for the number of assets to load.
    bool m_isQuiet = false;    ///< The load only looks whether anything changed.
    int m_knownCount = -1;
    bool m_knowsAll = false;
    QMenu *m_menu = nullptr;
    QPointer<SortMenu> m_sorts; ///< In m_menu.
};

} // namespace reeldeck
