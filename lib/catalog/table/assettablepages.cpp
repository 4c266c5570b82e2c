#include "catalog/table/assettablemodel.h"

#include <algorithm>

// How the pages of the table come: planned, fetched, merged, freed.

namespace reeldeck {
namespace {

/// A list that changes faster than it can be read, or a platform that contradicts itself, must not
/// be asked for ever. The person's next step starts a new count.
constexpr int MaxAttempts = 4;

} // namespace

void AssetTableModel::schedulePlan(int milliseconds)
{
    m_planTimer.start(milliseconds);
}

bool AssetTableModel::isNeeded(int page)
{
    if (m_failedPages.contains(page))
        return false;
    const RowRange rows = rowsOfPage(page, m_pageSize, m_store.rowCount());
    const bool due = (page == 1 && m_firstPageDue) || page == m_growPage ||
                     (!rows.isEmpty() && !m_store.isFresh(rows));
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
    // While other rows are still shown, nothing but the beginning of the new list counts.
    situation.visible = m_isReplacing ? RowRange() : m_visible;
    situation.direction = m_isReplacing ? ScrollDirection::None : m_direction;
    situation.rowCount = m_isReplacing ? 0 : m_store.rowCount();
    situation.isFirstDue = m_firstPageDue;
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
    if (m_isReplacing)
        clearRows();
    const bool isFirstEver = !m_hasAnswer;
    const RowRange rows = rowsOfPage(page, m_pageSize, m_store.rowCount());
    // A look at the first page from afar may fail: what is shown there stays good.
    const bool isExtra = page == 1 && m_firstPageDue && !rows.isEmpty() && m_store.isFresh(rows);
    if (!isExtra)
        m_failedPages.insert(page);
    m_hasAnswer = true;
    if (page == 1 || isFirstEver || m_store.isLoaded(rows))
        m_error = error;
    if (page == 1)
        m_firstPageDue = false;
    emitPageChanged(page);
}

void AssetTableModel::applyPage(int page, const AssetPage &answer)
{
    if (m_isReplacing) {
        m_replaceTimer.stop();
        m_isReplacing = false;
        m_inReset = true;
        beginResetModel();
        m_store.clear();
        m_visible = {};
        m_direction = ScrollDirection::None;
        mergePage(page, answer);
        m_inReset = false;
        endResetModel();
    } else {
        mergePage(page, answer);
    }
    m_failedPages.remove(page);
    m_hasAnswer = true;
    m_error.reset();
    if (page == 1)
        m_firstPageDue = false;
    evictUnused();
}

void AssetTableModel::mergePage(int page, const AssetPage &answer)
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

    const MergePlan plan = planMerge(knownRows(), m_store.rowCount(), place);
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
    if (!changed.isEmpty() && !m_inReset)
        emitRowsChanged(changed.first, changed.last);
    updateGrowth(page, place, plan);
}

void AssetTableModel::applyEdits(const QList<RowEdit> &edits)
{
    for (const RowEdit &edit : edits) {
        const int last = edit.row + edit.count - 1;
        if (m_inReset && edit.kind == RowEdit::Kind::Insert) {
            m_store.insertRows(edit.row, edit.count);
        } else if (m_inReset) {
            m_store.removeRows(edit.row, edit.count);
        } else if (edit.kind == RowEdit::Kind::Insert) {
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

QSet<int> AssetTableModel::pinnedRows() const
{
    QSet<int> pinned;
    const QModelIndexList persistent = persistentIndexList();
    for (const QModelIndex &index : persistent)
        pinned.insert(index.row());
    return pinned;
}

std::vector<KnownRow> AssetTableModel::knownRows() const
{
    QSet<int> pinned = pinnedRows();
    const QList<RowRange> kept = m_keptRows ? m_keptRows() : QList<RowRange>();
    for (const RowRange &range : kept) {
        for (int row = range.first; row <= range.last && pinned.size() < MaxKeptRows; ++row)
            pinned.insert(row);
    }
    return m_store.knownRows(pinned);
}

void AssetTableModel::evictUnused()
{
    const int bound = MaxLoadedPages * MaxPageSize;
    if (m_store.loadedCount() <= bound)
        return;
    RowStore::Spared spared;
    spared.always = {m_visible, {0, m_pageSize - 1}};
    spared.pinned = pinnedRows();
    if (m_keptRows)
        spared.kept = m_keptRows();
    spared.mostKept = MaxKeptRows;
    const QList<int> emptied = m_store.evict(bound, spared);
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
    if (m_toldLoading == isLoading() && m_toldAnswer == m_hasAnswer && sameError &&
        m_toldReplacing == m_isReplacing) {
        return;
    }
    m_toldReplacing = m_isReplacing;
    m_toldLoading = isLoading();
    m_toldAnswer = m_hasAnswer;
    m_toldError = m_error.has_value();
    emit stateChanged();
}

} // namespace reeldeck
