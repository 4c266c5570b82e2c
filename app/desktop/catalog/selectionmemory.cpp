#include "desktop/catalog/selectionmemory.h"

#include "catalog/table/assettablemodel.h"
#include "desktop/catalog/catalogfeed.h"
#include "ui/assets/assetview.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace reeldeck {
namespace {

bool holdsAsset(const QList<Asset> &assets, const AssetId &id)
{
    return std::any_of(assets.cbegin(), assets.cend(),
                       [&id](const Asset &asset) { return asset.id == id; });
}

} // namespace

SelectionMemory::SelectionMemory(AssetView *view, AssetTableModel *model, CatalogFeed *feed,
                                 QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
    , m_feed(feed)
{
    connect(model, &QAbstractItemModel::rowsInserted, this, &SelectionMemory::look);
    connect(model, &QAbstractItemModel::dataChanged, this, &SelectionMemory::look);
    connect(model, &AssetTableModel::stateChanged, this, &SelectionMemory::look);
    connect(model, &AssetTableModel::assetsRemoved, this, [this](const QList<AssetId> &ids) {
        const auto isGone = [&ids](const Asset &asset) {
            return ids.contains(asset.id);
        };
        m_waiting.removeIf(isGone);
        if (m_held.removeIf(isGone) > 0)
            emit heldChanged();
    });
    connect(feed, &CatalogFeed::changed, this, &SelectionMemory::look);
}

void SelectionMemory::remember()
{
    m_isBusy = true;
    m_isAsking = false;
    m_expectedRow = -1;
    ++m_round;
    const int count = m_view->selectedCount();
    if (count == 0)
        return;
    const QList<Asset> assets = m_view->selectedAssets();
    if (count > MaxAssets || assets.size() < count) {
        forget();
        return;
    }
    for (const Asset &asset : assets) {
        if (!holdsAsset(m_held, asset.id))
            m_held << asset;
    }
    const AssetId current = m_view->currentId();
    m_current = holdsAsset(m_held, current) ? current : m_held.first().id;
}

void SelectionMemory::restore()
{
    m_isBusy = false;
    look();
}

void SelectionMemory::forget()
{
    ++m_round;
    m_current = {};
    m_expectedRow = -1;
    m_held.clear();
    m_waiting.clear();
}

void SelectionMemory::look()
{
    if (m_isBusy || (m_held.isEmpty() && m_waiting.isEmpty()))
        return;
    const bool hasFound = selectFound();
    if (m_held.isEmpty())
        return;
    if (m_feed->place() == CatalogFeed::Place::Nowhere) {
        letWait();
    } else if (m_model->hasAnswer() && !m_model->isReplacing()) {
        const bool isMissing = m_expectedRow >= 0 && m_feed->isExact() &&
                               holdsAsset(m_held, m_current) &&
                               m_model->assetAt(m_expectedRow).has_value();
        if (isMissing || m_model->loadedCount() == m_model->rowCount())
            letWait();
        else
            ask();
    }
    if (hasFound)
        emit heldChanged();
}

/// True when anything was found.
bool SelectionMemory::selectFound()
{
    QList<int> rows;
    int current = -1;
    const auto isThere = [&](const Asset &asset) {
        const int row = m_model->rowOf(asset.id);
        if (row < 0)
            return false;
        rows << row;
        if (asset.id == m_current)
            current = row;
        return true;
    };
    m_held.removeIf(isThere);
    m_waiting.removeIf(isThere);
    if (rows.isEmpty())
        return false;
    const QScopedValueRollback busy(m_isBusy, true);
    if (current >= 0)
        m_current = {};
    m_view->addRows(rows, current);
    return true;
}

void SelectionMemory::ask()
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    QList<AssetId> ids;
    for (const Asset &asset : std::as_const(m_held))
        ids << asset.id;
    m_feed->findRows(ids, this, [this, ids, round = m_round](const KnownRows &found) {
        if (round == m_round)
            onRows(ids, found);
    });
}

void SelectionMemory::onRows(const QList<AssetId> &ids, const KnownRows &found)
{
    const QList<int> &rows = found.rows;
    int toShow = -1;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (rows[i] >= 0 && (toShow < 0 || ids[i] == m_current))
            toShow = rows[i];
        if (rows[i] >= 0 || !holdsAsset(m_held, ids[i]))
            continue;
        m_held.removeIf([this, &id = ids[i]](const Asset &asset) {
            if (asset.id == id)
                m_waiting << asset;
            return asset.id == id;
        });
    }
    // What is known only in part would lead to a stranger.
    if (toShow >= 0 && found.total == m_model->rowCount()) {
        m_expectedRow = toShow;
        m_view->showRow(toShow); // which loads it
    }
    emit heldChanged();
}

void SelectionMemory::letWait()
{
    m_waiting += m_held;
    m_held.clear();
    emit heldChanged();
}

} // namespace reeldeck
