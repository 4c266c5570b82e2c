#include "desktop/catalog/listingcontroller.h"

#include "base/humantext.h"
#include "catalog/listing/listingtext.h"
#include "catalog/table/assetcells.h"
#include "desktop/window/actions.h"
#include "desktop/window/mainwindow.h"
#include "ui/assets/assetview.h"
#include "ui/assets/sortmenu.h"
#include "ui/basics/plaintext.h"
#include "ui/dialogs/filterdialog.h"
#include "ui/window/chipsbar.h"
#include "ui/window/maintoolbar.h"
#include "ui/window/offerbar.h"

#include <QInputDialog>
#include <QMenu>

#include <utility>

namespace reeldeck {
namespace {

QByteArray keyOf(const AssetQuery &query)
{
    return toJson(AssetListing{query, {}, {}});
}

/// What a first click on a heading means.
Qt::SortOrder firstOrder(AssetColumn column)
{
    const bool isLargestFirst = column == AssetSizeColumn || column == AssetDurationColumn ||
                                column == AssetCreatedColumn;
    return isLargestFirst ? Qt::DescendingOrder : Qt::AscendingOrder;
}

} // namespace

ListingController::ListingController(MainWindow *window, AssetTableModel *model, LocalCopy *copy,
                                     CatalogFeed *feed, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_model(model)
    , m_copy(copy)
    , m_feed(feed)
    , m_load(copy)
{
    m_load.setBusyCheck([model] { return model->isLoading(); });
    connect(&m_load, &FullRead::changed, this, &ListingController::onLoadChanged);
    connect(&m_load, &FullRead::done, this, &ListingController::onLoadDone);
    connect(model, &AssetTableModel::stateChanged, this, &ListingController::decideLoad);
    connect(feed, &CatalogFeed::restored, this, &ListingController::onRestored);
    connect(feed, &CatalogFeed::listingLost, this, &ListingController::onListingLost);
    connect(feed, &CatalogFeed::changed, this, [this] {
        // Nothing can be loaded now; over the copy it can be requested again.
        if (m_pending && m_feed->place() == CatalogFeed::Place::Copy)
            dropRequest();
    });
    connect(feed, &CatalogFeed::everythingMayHaveChanged, this, [this] {
        if (!m_load.isRunning())
            startLoad(true);
    });
    wireToolBar();
    wireBars();
    const auto tell = [this] {
        rebuildMenu();
        showListing();
    };
    connect(m_window, &MainWindow::languageChanged, this, tell);
    tell();
}

ListingController::~ListingController() = default;

void ListingController::wireToolBar()
{
    MainToolBar *bar = m_window->toolBar();
    connect(bar, &MainToolBar::filterEdited, this, [this](const QString &text) {
        AssetListing listing = newest();
        listing.query.filename = text;
        request(listing);
    });
    connect(bar, &MainToolBar::kindsChanged, this, [this](const QList<MediaKind> &kinds) {
        AssetListing listing = newest();
        listing.query.kinds = kinds;
        request(listing);
    });
    connect(m_window->assetView(), &AssetView::sortRequested, this, &ListingController::sortBy);
    connect(m_window->actions()->filter, &QAction::triggered, bar, &MainToolBar::focusFilter);
    connect(m_window->actions()->clearFilter, &QAction::triggered, this,
            &ListingController::clearFilters);
}

void ListingController::wireBars()
{
    ChipsBar *chips = m_window->chipsBar();
    connect(chips, &ChipsBar::removeRequested, this,
            [this](const QString &key) { request(without(newest(), key)); });
    connect(chips, &ChipsBar::clearRequested, this, [this] { request({}); });
    connect(chips, &ChipsBar::saveRequested, this, &ListingController::askForName);
    connect(m_window->loadAllBar(), &OfferBar::actionTriggered, this,
            &ListingController::onBarAction);
    connect(m_window->loadAllBar(), &OfferBar::cancelled, this, &ListingController::dropRequest);
}

void ListingController::stop()
{
    m_load.stop();
    m_pending.reset();
    m_allKnown.clear();
    m_knownCount = -1;
    m_knowsAll = false;
    m_window->loadAllBar()->hide();
}

void ListingController::onRestored(const IndexOpening &opening)
{
    m_book = opening.filters;
    if (opening.load.isComplete())
        m_knownCount = opening.load.known;
    m_knowsAll = opening.load.isComplete();
    rebuildMenu();
    showListing();
    emit listingChanged();
}

void ListingController::onListingLost()
{
    showListing();
    saveBook();
    emit listingChanged();
}

void ListingController::clearFilters()
{
    AssetListing unfiltered;
    unfiltered.sort = listing().sort;
    request(unfiltered);
}

void ListingController::request(const AssetListing &listing)
{
    if (listing == this->listing()) {
        dropRequest();
        return;
    }
    const CatalogFeed::Place place = m_feed->place();
    if (!listing.needsAll() || place == CatalogFeed::Place::Copy || isAllKnown(listing.query)) {
        apply(listing);
        // What went elsewhere while the platform's own listing was shown is still among it.
        if (place == CatalogFeed::Place::Platform && listing.needsAll())
            startLoad(true);
        return;
    }
    m_pending = listing;
    // What the platform can answer of it shows at once.
    AssetListing shown = this->listing();
    if (listing.query != shown.query && !shown.needsAll()) {
        shown.query = listing.query;
        m_feed->show(shown);
        saveBook();
        emit listingChanged();
    }
    showListing();
    askForLoad();
}

/// By value: it may be what is pending, which ends here.
void ListingController::apply(AssetListing listing)
{
    m_pending.reset();
    if (!m_isQuiet && m_load.isRunning())
        m_load.stop();
    m_window->loadAllBar()->hide();
    m_feed->show(listing);
    showListing();
    saveBook();
    emit listingChanged();
}

bool ListingController::isAllKnown(const AssetQuery &query) const
{
    return m_allKnown.contains(keyOf({})) || m_allKnown.contains(keyOf(query));
}

void ListingController::showListing()
{
    m_window->toolBar()->setFilter(newest().query.filename);
    m_window->toolBar()->setKinds(newest().query.kinds);
    QList<Chip> chips;
    for (const ListingPart &part : partsOf(listing()))
        chips.append({part.key, part.text});
    m_window->chipsBar()->setChips(chips);
    m_window->actions()->clearFilter->setEnabled(newest().isFiltered());
    if (m_sorts)
        m_sorts->setSort(currentSort());
    m_window->assetView()->setSortIndicator(currentSort().column, currentSort().order);
}

void ListingController::askForLoad()
{
    if (!m_feed->platform()) {
        dropRequest();
        return;
    }
    m_isCounting = false;
    m_copy->readLoad(m_pending->query, this, [this](const FullReadRecord &record) {
        m_isCounting = m_pending && !record.isFinished;
        if (m_isCounting)
            decideLoad();
        else if (m_pending)
            startLoad(false);
    });
}

/// How many there would be to load is known once the platform has answered its query.
void ListingController::decideLoad()
{
    if (!m_isCounting || !m_pending || !m_model->hasAnswer())
        return;
    m_isCounting = false;
    if (m_model->rowCount() <= LoadUnasked)
        startLoad(false);
    else
        offerLoad();
}

void ListingController::offerLoad()
{
    const int total = m_model->rowCount();
    const bool isSort = m_pending->sort.has_value() && m_pending->sort != listing().sort;
    const QString why =
            isSort ? tr("The platform lists newest first only. To sort by %1, Reeldeck has to know "
                        "all %Ln assets.",
                        nullptr, total)
                             .arg(assetColumnTitle(m_pending->sort->column))
                   : tr("The platform doesn't filter by status, size, duration or date. To do so, "
                        "Reeldeck has to know all %Ln assets.",
                        nullptr, total);
    m_window->loadAllBar()->offer(why,
                                  isSort ? tr("Load All %Ln to Sort", "assets", total)
                                         : tr("Load All %Ln to Filter", "assets", total),
                                  tr("Not Now"));
}

void ListingController::startLoad(bool isQuiet)
{
    PageSource *platform = m_feed->platform();
    if (!platform)
        return;
    m_isQuiet = isQuiet;
    AssetQuery query = m_pending ? m_pending->query : listing().query;
    if (isQuiet && m_allKnown.contains(keyOf({})))
        query = {}; // what is shown is chosen from everything
    m_load.start(platform, query);
}

void ListingController::onLoadChanged()
{
    if (m_isQuiet || !m_pending)
        return;
    const FullReadRecord &record = m_load.record();
    const int total = record.total >= 0 ? record.total : m_model->rowCount();
    OfferBar *bar = m_window->loadAllBar();
    switch (m_load.state()) {
    case FullRead::State::Reading:
        bar->showProgress(tr("Loading all assets: %L1 of %L2.").arg(record.known).arg(total),
                          record.known, total, tr("Cancel"), tr("Cancel loading"));
        break;
    case FullRead::State::Waiting:
        bar->showProgress(tr("%1 Loading goes on by itself: %L2 of %L3 so far.")
                                  .arg(m_load.trouble()->message)
                                  .arg(record.known)
                                  .arg(total),
                          record.known, total, tr("Cancel"), tr("Cancel loading"));
        break;
    case FullRead::State::Stopped:
        bar->offer(tr("%1 %L2 of %Ln assets are loaded, which is not enough to sort or filter.",
                      nullptr, total)
                           .arg(m_load.trouble()->message)
                           .arg(record.known),
                   tr("Go On Loading"), tr("Cancel"));
        break;
    case FullRead::State::Idle:
    case FullRead::State::Done:
        break;
    }
}

void ListingController::onLoadDone()
{
    const FullReadRecord record = m_load.record();
    const QByteArray key = keyOf(m_load.query());
    if (record.isComplete())
        m_allKnown.insert(key);
    else
        m_allKnown.remove(key);
    m_knownCount = record.known;
    m_knowsAll = record.isComplete();
    const bool isShown = !m_pending || *m_pending == listing();
    if (m_pending)
        apply(*m_pending);
    if (isShown)
        m_feed->refresh(); // as many as before may be others
    m_isQuiet = false;
    if (record.isComplete()) {
        m_window->loadAllBar()->hide(); // also what an earlier load left open
    } else {
        m_window->loadAllBar()->offer(
                tr("The list changed while it was loaded: %Ln assets are known here, and the "
                   "platform says there are %L1. Load again to be exact.",
                   nullptr, record.known)
                        .arg(record.total),
                tr("Load Again"), tr("Close"));
    }
    emit listingChanged();
}

void ListingController::onBarAction()
{
    if (!m_pending)
        m_pending = listing();
    startLoad(false);
}

void ListingController::dropRequest()
{
    if (!m_isQuiet)
        m_load.stop();
    m_pending.reset();
    m_window->loadAllBar()->hide();
    showListing();
}

void ListingController::sortBy(int column)
{
    if (column < 0 || column >= AssetColumnCount)
        return;
    const auto wanted = AssetColumn(column);
    AssetSort sort{wanted, firstOrder(wanted)};
    if (listing().sort && listing().sort->column == wanted) {
        sort.order = listing().sort->order == Qt::AscendingOrder ? Qt::DescendingOrder
                                                                 : Qt::AscendingOrder;
    } else if (!listing().sort && wanted == AssetCreatedColumn) {
        sort.order = Qt::AscendingOrder; // newest first is how it stands already
    }
    sortTo(sort);
}

void ListingController::sortTo(const AssetSort &sort)
{
    AssetListing sorted = listing();
    sorted.sort = sort;
    if (sort == AssetSort())
        sorted.sort.reset(); // newest first is the platform's own order
    request(sorted);
    showListing(); // also when it waits: the marks tell what is shown now
}

QMenu *ListingController::makeSortMenu(QMenu *parent)
{
    m_sorts = new SortMenu(parent);
    m_sorts->setSort(currentSort());
    connect(m_sorts, &SortMenu::columnRequested, this, [this](int column) {
        sortTo({AssetColumn(column), firstOrder(AssetColumn(column))});
    });
    connect(m_sorts, &SortMenu::orderRequested, this, [this](Qt::SortOrder order) {
        sortTo({currentSort().column, order});
    });
    return m_sorts;
}

void ListingController::rebuildMenu()
{
    auto *menu = new QMenu(m_window);
    menu->addAction(tr("&More Filters..."), this, &ListingController::editFilters);
    menu->addMenu(makeSortMenu(menu));
    menu->addSeparator();
    addSavedFilters(menu);
    m_window->toolBar()->setFilterMenu(menu);
    // Later: the call may come from an entry of the old one.
    if (m_menu)
        m_menu->deleteLater();
    m_menu = menu;
}

void ListingController::addSavedFilters(QMenu *menu)
{
    for (const SavedFilter &filter : std::as_const(m_book.saved)) {
        menu->addAction(plainLabel(displayName(filter.name)), this,
                        [this, listing = filter.listing] { request(listing); });
    }
    QAction *save = menu->addAction(tr("Save Filter..."), this, &ListingController::askForName);
    connect(menu, &QMenu::aboutToShow, save,
            [this, save] { save->setEnabled(listing().isFiltered() || listing().needsAll()); });
    if (m_book.saved.isEmpty())
        return;
    QMenu *removals = menu->addMenu(tr("Delete Saved Filter"));
    for (const SavedFilter &filter : std::as_const(m_book.saved)) {
        removals->addAction(plainLabel(displayName(filter.name)), this, [this, name = filter.name] {
            m_book.remove(name);
            saveBook();
            rebuildMenu();
        });
    }
}

void ListingController::editFilters()
{
    auto *dialog = new FilterDialog(listing(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { request(dialog->listing()); });
    dialog->open();
}

void ListingController::askForName()
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save Filter"));
    dialog->setLabelText(tr("Name of the filter. One of the same name is replaced:"));
    dialog->setOkButtonText(tr("Save"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (m_book.save(name, listing())) {
            saveBook();
            rebuildMenu();
        }
    });
    dialog->open();
}

void ListingController::saveBook()
{
    m_book.current = listing();
    m_copy->saveFilters(m_book);
}

} // namespace reeldeck
