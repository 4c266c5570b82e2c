#include "catalog/table/assettablemodel.h"

#include <algorithm>

namespace reeldeck {
namespace {

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
    , m_cells(m_clock)
    , m_fetcher(&m_store, &m_paging)
{
    connect(&m_fetcher, &PageFetcher::pageRead, this, &AssetTableModel::applyPage);
    connect(&m_fetcher, &PageFetcher::pageFailed, this, &AssetTableModel::applyFailure);
    connect(&m_fetcher, &PageFetcher::rowStatesChanged, this, &AssetTableModel::notifyRows);
    connect(&m_fetcher, &PageFetcher::stateChanged, this, &AssetTableModel::stateChanged);
    m_replaceTimer.setSingleShot(true);
    m_replaceTimer.setInterval(ReplaceDelayMs);
    connect(&m_replaceTimer, &QTimer::timeout, this, [this] {
        clearRows();
        m_fetcher.notifyState();
    });
}

AssetTableModel::~AssetTableModel() = default;

void AssetTableModel::setSource(PageSource *source, Rows rows)
{
    m_fetcher.setSource(source);
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
    if (query == m_fetcher.query())
        return;
    m_fetcher.setQuery(query);
    replaceRows();
}

const AssetQuery &AssetTableModel::query() const
{
    return m_fetcher.query();
}

bool AssetTableModel::isReplacing() const
{
    return m_fetcher.isReplacing();
}

void AssetTableModel::showCopy(const QList<Asset> &assets, int total)
{
    if (m_fetcher.hasAnswer() || m_store.rowCount() > 0)
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
    m_fetcher.replan();
}

/// What is shown now belongs to another list.
void AssetTableModel::replaceRows()
{
    if (!m_fetcher.hasSource() || m_store.rowCount() == 0) {
        clearRows();
    } else {
        m_fetcher.setReplacing(true);
        if (!m_replaceTimer.isActive())
            m_replaceTimer.start();
    }
    startAnew();
}

void AssetTableModel::clearRows()
{
    m_replaceTimer.stop();
    m_fetcher.clearShown();
    beginResetModel();
    m_store.clear();
    endResetModel();
}

void AssetTableModel::startAnew()
{
    m_paging = {};
    m_fetcher.restart();
}

void AssetTableModel::setVisibleRows(int first, int last)
{
    if (m_fetcher.setVisible({first, last}))
        m_store.touch({first, last});
}

void AssetTableModel::refresh()
{
    if (!m_fetcher.hasSource())
        return;
    m_store.markAllStale();
    m_fetcher.refresh();
}

void AssetTableModel::checkFirstPage()
{
    m_fetcher.checkFirstPage();
}

void AssetTableModel::retryFailed()
{
    if (m_store.rowCount() == 0)
        refresh();
    else
        m_fetcher.retryFailed();
}

void AssetTableModel::setKeptRows(std::function<QList<RowRange>()> keptRows)
{
    m_keptRows = std::move(keptRows);
}

void AssetTableModel::updateAsset(const Asset &asset)
{
    const int row = m_store.rowOf(asset.id);
    if (row < 0) {
        insertOwn(asset);
    } else if (m_store.set(row, asset)) {
        notifyRows(row, row);
    }
    emit assetTold(asset);
}

void AssetTableModel::insertOwn(const Asset &asset)
{
    if (!m_fetcher.isPlatformOrder() || !m_fetcher.hasAnswer() || m_fetcher.isReplacing() ||
        asset.id.isEmpty() || !asset.createdAt.isValid() || !matches(asset, query())) {
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
    m_fetcher.outdatePending();
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
    m_fetcher.outdatePending();
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (qsizetype i = 0; i < rows.size();) {
        const int last = rows[i];
        int first = last;
        while (++i < rows.size() && rows[i] == first - 1)
            --first;
        applyEdits({{RowEdit::Kind::Remove, first, last - first + 1}});
    }
    m_paging.shrink(m_store.rowCount());
    m_fetcher.replan();
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
            notifyRows(row, row);
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
    return m_fetcher.isLoading();
}

bool AssetTableModel::hasAnswer() const
{
    return m_fetcher.hasAnswer();
}

std::optional<Error> AssetTableModel::error() const
{
    return m_fetcher.error();
}

void AssetTableModel::applyFailure()
{
    // Nothing comes in place of the rows of the list before.
    if (isReplacing())
        clearRows();
}

void AssetTableModel::applyPage(int page, const AssetPage &answer)
{
    if (isReplacing()) {
        m_replaceTimer.stop();
        m_fetcher.clearShown();
        m_inReset = true;
        beginResetModel();
        m_store.clear();
        mergePage(page, answer);
        m_inReset = false;
        endResetModel();
    } else {
        mergePage(page, answer);
    }
    evictUnused();
}

void AssetTableModel::mergePage(int page, const AssetPage &answer)
{
    m_paging.adoptPageSize(page, answer, m_store.rowCount());
    const QList<Asset> assets = usableAssets(answer.assets, m_paging.pageSize());
    const PageAnswer place = m_paging.placed(page, answer, assets, MaxRows);
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
        notifyRows(changed.first, changed.last);
    m_paging.updateGrowth(page, place, plan, m_store.rowCount(), !hasAnswer());
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
    spared.always = {m_fetcher.visible(), {0, m_paging.pageSize() - 1}};
    spared.pinned = pinnedRows();
    if (m_keptRows)
        spared.kept = m_keptRows();
    spared.maxKept = MaxKeptRows;
    const QList<int> emptied = m_store.evict(bound, spared);
    for (qsizetype i = 0; i < emptied.size();) {
        const int first = emptied[i];
        int last = first;
        while (++i < emptied.size() && emptied[i] == last + 1)
            ++last;
        notifyRows(first, last);
    }
}

void AssetTableModel::notifyRows(int first, int last)
{
    emit dataChanged(index(first, 0), index(last, AssetColumnCount - 1));
}

RowState AssetTableModel::rowState(int row) const
{
    if (m_store.at(row))
        return RowState::Loaded;
    return m_fetcher.hasFailed(m_paging.pageOf(row)) ? RowState::Failed : RowState::Placeholder;
}

int AssetTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_store.rowCount();
}

int AssetTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(AssetColumnCount);
}

QVariant AssetTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == AssetNextLoadedRole)
        return m_store.nextLoaded(index.row());
    const Asset *asset = m_store.at(index.row());
    if (!asset)
        return AssetCellData::missing(rowState(index.row()), index.column(), role);
    if (role == AssetDeletingRole)
        return m_deleting.contains(asset->id);
    return m_cells.loaded(*asset, index.column(), role);
}

QVariant AssetTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? AssetCellData::heading(section, role) : QVariant();
}

Qt::ItemFlags AssetTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    // There is nothing to drag of a row that nobody knows.
    flags.setFlag(Qt::ItemIsDragEnabled, m_store.at(index.row()) != nullptr);
    return flags;
}

} // namespace reeldeck
