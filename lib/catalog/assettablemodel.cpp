#include "catalog/assettablemodel.h"

#include <algorithm>

namespace reeldeck {
namespace {

/// While the thumb of the scroll bar is dragged, every step is a jump; a page is worth fetching
/// once the rows rest for about two frames.
constexpr int JumpSettleMs = 30;

/// A list that changes faster than it can be read, or a platform that contradicts itself, must not
/// be asked for ever. The person's next step starts a new count.
constexpr int MaxAttempts = 4;

/// Distinct assets with an id, no more than asked for: what a page may be trusted to be.
QList<Asset> usableAssets(const QList<Asset> &assets, int pageSize)
{
    QList<Asset> usable;
    QSet<AssetId> seen;
    for (const Asset &asset : assets) {
        if (usable.size() == pageSize)
            break;
        if (asset.id.isEmpty() || seen.contains(asset.id))
            continue;
        seen.insert(asset.id);
        usable << asset;
    }
    return usable;
}

bool matches(const Asset &asset, const AssetQuery &query)
{
    return asset.filename.contains(query.filename, Qt::CaseInsensitive) &&
           (query.kinds.isEmpty() || query.kinds.contains(asset.kind())) &&
           (query.ids.isEmpty() || query.ids.contains(asset.id));
}

} // namespace

AssetTableModel::AssetTableModel(QObject *parent, const Clock *clock)
    : QAbstractTableModel(parent)
    , m_clock(clock ? clock : &m_systemClock)
{
    m_planTimer.setSingleShot(true);
    connect(&m_planTimer, &QTimer::timeout, this, &AssetTableModel::planNow);
}

AssetTableModel::~AssetTableModel()
{
    cancelAll();
}

void AssetTableModel::setSource(PageSource *source)
{
    cancelAll();
    m_source = source;
    m_deleting.clear();
    startAnew();
}

void AssetTableModel::setQuery(const AssetQuery &query)
{
    if (query == m_query)
        return;
    cancelAll();
    m_query = query;
    startAnew();
}

const AssetQuery &AssetTableModel::query() const
{
    return m_query;
}

void AssetTableModel::startAnew()
{
    beginResetModel();
    m_store.clear();
    m_visible = {};
    m_direction = ScrollDirection::None;
    m_pageSize = MaxPageSize;
    m_growPage = 0;
    m_firstPageDue = m_source != nullptr;
    m_hasAnswer = false;
    m_error.reset();
    forgetAttempts();
    endResetModel();
    schedulePlan(0);
    emitStateIfChanged();
}

void AssetTableModel::cancelAll()
{
    const QList<int> pages = m_flights.keys();
    for (const int page : pages)
        cancelFetch(page);
}

void AssetTableModel::forgetAttempts()
{
    m_failedPages.clear();
    m_attempts.clear();
}

void AssetTableModel::setVisibleRows(int first, int last)
{
    const RowRange rows{first, last};
    if (rows == m_visible)
        return;
    m_direction = scrollDirection(m_visible, rows, m_pageSize);
    const bool jumped = !m_visible.isEmpty() && m_direction == ScrollDirection::None &&
                        rows.first != m_visible.first;
    m_visible = rows;
    m_attempts.clear();
    m_store.touch(m_visible);
    schedulePlan(jumped ? JumpSettleMs : 0);
}

void AssetTableModel::refresh()
{
    if (!m_source)
        return;
    // A fetch that is under way began before the wish to see the newest.
    cancelAll();
    const QSet<int> failed = m_failedPages;
    forgetAttempts();
    for (const int page : failed)
        emitPageChanged(page);
    m_store.markAllStale();
    m_firstPageDue = m_store.rowCount() == 0;
    schedulePlan(0);
    emitStateIfChanged();
}

void AssetTableModel::retryFailed()
{
    if (m_store.rowCount() == 0) {
        refresh();
        return;
    }
    const QSet<int> failed = m_failedPages;
    for (const int page : failed) {
        const RowRange rows = rowsOfPage(page, m_pageSize, m_store.rowCount());
        const bool isVisible =
                !rows.isEmpty() && (m_visible.isEmpty() ||
                                    (rows.first <= m_visible.last && rows.last >= m_visible.first));
        if (!isVisible && page != m_growPage)
            continue;
        m_failedPages.remove(page);
        m_attempts.remove(page);
        emitPageChanged(page);
    }
    schedulePlan(0);
}

void AssetTableModel::updateAsset(const Asset &asset)
{
    const int row = m_store.rowOf(asset.id);
    if (row < 0)
        insertOwn(asset);
    else if (m_store.set(row, asset))
        emitRowsChanged(row, row);
}

void AssetTableModel::insertOwn(const Asset &asset)
{
    if (!m_source || !m_hasAnswer || asset.id.isEmpty() || !asset.createdAt.isValid() ||
        !matches(asset, m_query)) {
        return;
    }
    const Asset *newest = m_store.at(0);
    if (m_store.rowCount() > 0 && (!newest || asset.createdAt < newest->createdAt))
        return;
    if (newest && asset.createdAt == newest->createdAt) {
        // Created in the same moment: only the platform knows the order.
        refresh();
        return;
    }
    ++m_localChanges;
    beginInsertRows({}, 0, 0);
    m_store.insertRows(0, 1);
    m_store.set(0, asset);
    endInsertRows();
}

void AssetTableModel::removeAssets(const QList<AssetId> &ids)
{
    QList<int> rows;
    for (const AssetId &id : ids) {
        m_deleting.remove(id);
        if (const int row = m_store.rowOf(id); row >= 0)
            rows << row;
    }
    ++m_localChanges;
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (qsizetype i = 0; i < rows.size();) {
        const int last = rows[i];
        int first = last;
        while (++i < rows.size() && rows[i] == first - 1)
            --first;
        applyEdits({{RowEdit::Kind::Remove, first, last - first + 1}});
    }
    if (m_growPage > 0)
        m_growPage = std::min(m_growPage, pageOfRow(m_store.rowCount(), m_pageSize));
    m_attempts.clear();
    schedulePlan(0);
}

void AssetTableModel::setDeleting(const QList<AssetId> &ids, bool deleting)
{
    for (const AssetId &id : ids) {
        if (deleting)
            m_deleting.insert(id);
        else
            m_deleting.remove(id);
        if (const int row = m_store.rowOf(id); row >= 0)
            emitRowsChanged(row, row);
    }
}

int AssetTableModel::rowOf(const AssetId &id) const
{
    return m_store.rowOf(id);
}

std::optional<Asset> AssetTableModel::assetAt(int row) const
{
    const Asset *asset = m_store.at(row);
    return asset ? std::optional<Asset>(*asset) : std::nullopt;
}

QList<AssetId> AssetTableModel::settlingIds() const
{
    QList<AssetId> ids;
    for (const Asset *asset : m_store.loaded()) {
        if (isSettling(*asset))
            ids << asset->id;
    }
    return ids;
}

int AssetTableModel::loadedCount() const
{
    return m_store.loadedCount();
}

bool AssetTableModel::isLoading() const
{
    return m_source && (!m_flights.isEmpty() || m_firstPageDue);
}

bool AssetTableModel::hasAnswer() const
{
    return m_hasAnswer;
}

std::optional<Error> AssetTableModel::error() const
{
    return m_error;
}

void AssetTableModel::schedulePlan(int milliseconds)
{
    m_planTimer.start(milliseconds);
}

bool AssetTableModel::isNeeded(int page)
{
    if (m_failedPages.contains(page))
        return false;
    const RowRange rows = rowsOfPage(page, m_pageSize, m_store.rowCount());
    const bool due = rows.isEmpty() ? (page == 1 && m_firstPageDue) || page == m_growPage
                                    : !m_store.isFresh(rows) || page == m_growPage;
    if (!due || m_attempts.value(page) < MaxAttempts)
        return due;
    if (!m_store.isLoaded(rows)) {
        m_failedPages.insert(page);
        emitPageChanged(page);
    }
    return false;
}

void AssetTableModel::planNow()
{
    if (!m_source)
        return;
    FetchSituation situation;
    situation.visible = m_visible;
    situation.direction = m_direction;
    situation.rowCount = m_store.rowCount();
    situation.pageSize = m_pageSize;
    situation.growPage = m_growPage;
    situation.maxFetches = MaxFetches;
    situation.inFlight = m_flights.keys();
    situation.isNeeded = [this](int page) {
        return isNeeded(page);
    };

    const FetchPlan plan = planFetches(situation);
    for (const int page : plan.cancel)
        cancelFetch(page);
    for (const int page : plan.start)
        startFetch(page);
    emitStateIfChanged();
}

void AssetTableModel::startFetch(int page)
{
    PageFetch *fetch = m_source->fetchPage(m_query, page, m_pageSize, this);
    m_flights.insert(page, {fetch, m_localChanges});
    connect(fetch, &PageFetch::finished, this,
            [this, page](const Result<AssetPage> &result) { finishFetch(page, result); });
}

void AssetTableModel::cancelFetch(int page)
{
    const Flight flight = m_flights.take(page);
    disconnect(flight.fetch, nullptr, this, nullptr);
    flight.fetch->cancel();
}

void AssetTableModel::finishFetch(int page, const Result<AssetPage> &result)
{
    const Flight flight = m_flights.take(page);
    if (!result) {
        applyFailure(page, result.error());
    } else if (flight.localChanges == m_localChanges) {
        ++m_attempts[page];
        applyPage(page, *result);
    }
    // An answer from before a change of our own would undo it for a moment: it is asked for again.
    schedulePlan(0);
    emitStateIfChanged();
}

void AssetTableModel::applyFailure(int page, const Error &error)
{
    m_failedPages.insert(page);
    m_hasAnswer = true;
    const RowRange rows = rowsOfPage(page, m_pageSize, m_store.rowCount());
    if (page == 1 || m_store.isLoaded(rows))
        m_error = error;
    if (page == 1)
        m_firstPageDue = false;
    emitPageChanged(page);
}

void AssetTableModel::applyPage(int page, const AssetPage &answer)
{
    adoptPageSize(page, answer);
    const QList<Asset> assets = usableAssets(answer.assets, m_pageSize);
    PageAnswer place;
    place.offset = int(std::min<qint64>(qint64(page - 1) * m_pageSize, MaxRows));
    for (const Asset &asset : assets)
        place.ids << asset.id;
    if (answer.info && answer.info->totalResults)
        place.total = int(std::clamp<qint64>(*answer.info->totalResults, 0, MaxRows));
    else
        place.isLast = assets.size() < m_pageSize;

    const MergePlan plan = planMerge(m_store.knownRows(), m_store.rowCount(), place);
    applyEdits(plan.edits);
    if (plan.drifted)
        m_store.markAllStale();

    RowRange changed;
    for (int i = 0; i < assets.size(); ++i) {
        const int row = plan.offset + i;
        if (!m_store.set(row, assets[i]))
            continue;
        changed = {changed.isEmpty() ? row : changed.first, row};
    }
    if (!changed.isEmpty())
        emitRowsChanged(changed.first, changed.last);

    updateGrowth(page, place, plan);
    m_failedPages.remove(page);
    m_hasAnswer = true;
    m_error.reset();
    if (page == 1)
        m_firstPageDue = false;
    evictUnused();
}

void AssetTableModel::applyEdits(const QList<RowEdit> &edits)
{
    for (const RowEdit &edit : edits) {
        const int last = edit.row + edit.count - 1;
        if (edit.kind == RowEdit::Kind::Insert) {
            beginInsertRows({}, edit.row, last);
            m_store.insertRows(edit.row, edit.count);
            endInsertRows();
        } else {
            beginRemoveRows({}, edit.row, last);
            m_store.removeRows(edit.row, edit.count);
            endRemoveRows();
        }
    }
}

/// A platform may hand out shorter pages than asked for; rows are counted in its pages. When it
/// doesn't say so, a second page behind a short first one tells.
void AssetTableModel::adoptPageSize(int page, const AssetPage &answer)
{
    if (page == 1 && answer.info && answer.info->limitPerPage) {
        const int limit = *answer.info->limitPerPage;
        if (limit > 0 && limit < m_pageSize)
            m_pageSize = limit;
    } else if (page == 2 && page == m_growPage && !answer.assets.isEmpty() &&
               m_store.rowCount() > 0) {
        m_pageSize = std::min(m_pageSize, m_store.rowCount());
    }
}

/// Without a total the end shows as an empty page only. It is looked for behind the last page, and
/// again when that page fills up or turns out shorter than it was.
void AssetTableModel::updateGrowth(int page, const PageAnswer &answer, const MergePlan &plan)
{
    if (answer.total || answer.ids.isEmpty()) {
        m_growPage = 0;
        return;
    }
    const bool shrank =
            std::any_of(plan.edits.cbegin(), plan.edits.cend(),
                        [](const RowEdit &edit) { return edit.kind == RowEdit::Kind::Remove; });
    const bool reachesEnd = plan.offset + answer.ids.size() >= m_store.rowCount();
    if (page == m_growPage)
        m_growPage = page + 1;
    else if (m_growPage > 0 && shrank)
        m_growPage = std::min(m_growPage, pageOfRow(m_store.rowCount(), m_pageSize));
    else if (m_growPage == 0 && reachesEnd && (!m_hasAnswer || shrank || !answer.isLast))
        m_growPage = page + 1;
}

void AssetTableModel::evictUnused()
{
    const int bound = MaxLoadedPages * MaxPageSize;
    if (m_store.loadedCount() <= bound)
        return;
    QSet<int> pinned;
    const QModelIndexList persistent = persistentIndexList();
    for (const QModelIndex &index : persistent)
        pinned.insert(index.row());
    const QList<int> emptied = m_store.evict(bound, m_visible, pinned);
    for (qsizetype i = 0; i < emptied.size();) {
        const int first = emptied[i];
        int last = first;
        while (++i < emptied.size() && emptied[i] == last + 1)
            ++last;
        emitRowsChanged(first, last);
    }
}

void AssetTableModel::emitRowsChanged(int first, int last)
{
    emit dataChanged(index(first, 0), index(last, AssetColumnCount - 1));
}

void AssetTableModel::emitPageChanged(int page)
{
    const RowRange rows = rowsOfPage(page, m_pageSize, m_store.rowCount());
    if (!rows.isEmpty())
        emitRowsChanged(rows.first, rows.last);
}

void AssetTableModel::emitStateIfChanged()
{
    const bool sameError = m_toldError == m_error.has_value();
    if (m_toldLoading == isLoading() && m_toldAnswer == m_hasAnswer && sameError)
        return;
    m_toldLoading = isLoading();
    m_toldAnswer = m_hasAnswer;
    m_toldError = m_error.has_value();
    emit stateChanged();
}

} // namespace reeldeck
