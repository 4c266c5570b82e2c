#include "catalog/table/assettablemodel.h"

#include <algorithm>

// What others ask of the table; how its pages come is in assettablepages.cpp, what it shows of a row
// in assettabledata.cpp.

namespace reeldeck {
namespace {

/// While the thumb of the scroll bar is dragged, every step is a jump; a page is worth fetching
/// once the rows rest for about two frames.
constexpr int JumpSettleMs = 30;

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
    m_replaceTimer.setSingleShot(true);
    m_replaceTimer.setInterval(ReplaceDelayMs);
    connect(&m_replaceTimer, &QTimer::timeout, this, [this] {
        clearRows();
        emitStateIfChanged();
    });
}

AssetTableModel::~AssetTableModel()
{
    cancelAll();
}

void AssetTableModel::setSource(PageSource *source, Rows rows)
{
    cancelAll();
    m_source = source;
    if (rows == Rows::Clear) {
        m_deleting.clear();
        clearRows();
        startAnew();
    } else if (rows == Rows::Replace) {
        replaceRows();
    } else {
        m_store.markAllStale();
        startAnew();
    }
}

void AssetTableModel::setQuery(const AssetQuery &query)
{
    if (query == m_query)
        return;
    cancelAll();
    m_query = query;
    replaceRows();
}

const AssetQuery &AssetTableModel::query() const
{
    return m_query;
}

bool AssetTableModel::isReplacing() const
{
    return m_isReplacing;
}

void AssetTableModel::showCopy(const QList<Asset> &assets, int total)
{
    if (m_hasAnswer || m_store.rowCount() > 0)
        return;
    const QList<Asset> usable = usableAssets(assets, int(assets.size()));
    const int rows = std::clamp(total, int(usable.size()), MaxRows);
    if (rows == 0)
        return;
    beginInsertRows({}, 0, rows - 1);
    m_store.insertRows(0, rows);
    for (int row = 0; row < usable.size(); ++row)
        m_store.set(row, usable[row]);
    m_store.markAllStale();
    endInsertRows();
    schedulePlan(0);
}

/// What is shown now belongs to another list.
void AssetTableModel::replaceRows()
{
    if (!m_source || m_store.rowCount() == 0) {
        clearRows();
    } else {
        m_isReplacing = true;
        if (!m_replaceTimer.isActive())
            m_replaceTimer.start();
    }
    startAnew();
}

void AssetTableModel::clearRows()
{
    m_replaceTimer.stop();
    m_isReplacing = false;
    beginResetModel();
    m_store.clear();
    m_visible = {};
    m_direction = ScrollDirection::None;
    endResetModel();
}

void AssetTableModel::startAnew()
{
    m_pageSize = MaxPageSize;
    m_growPage = 0;
    m_firstPageDue = m_source != nullptr;
    m_hasAnswer = false;
    m_error.reset();
    forgetAttempts();
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
    m_firstPageDue = m_store.rowCount() == 0 || m_isReplacing;
    schedulePlan(0);
    emitStateIfChanged();
}

void AssetTableModel::checkFirstPage()
{
    if (!m_source || m_firstPageDue || m_isReplacing)
        return;
    m_failedPages.remove(1);
    m_attempts.remove(1);
    m_firstPageDue = true;
    schedulePlan(0);
}

void AssetTableModel::setKeptRows(std::function<QList<RowRange>()> keptRows)
{
    m_keptRows = std::move(keptRows);
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
    if (row < 0) {
        insertOwn(asset);
    } else if (m_store.set(row, asset)) {
        emitRowsChanged(row, row);
    }
    emit assetTold(asset);
}

void AssetTableModel::insertOwn(const Asset &asset)
{
    if (!m_source || !m_hasAnswer || asset.id.isEmpty() || !asset.createdAt.isValid() ||
        !m_source->isPlatformOrder() || m_isReplacing || !matches(asset, m_query)) {
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
    emit assetsRemoved(ids);
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

} // namespace reeldeck
