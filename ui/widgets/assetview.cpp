#include "ui/widgets/assetview.h"

#include "catalog/assetroles.h"
#include "media/thumbnailloader.h"
#include "ui/delegates/assetdelegate.h"
#include "ui/delegates/assettiledelegate.h"
#include "ui/widgets/assettable.h"
#include "ui/widgets/tilelist.h"

#include <QAbstractItemModel>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStackedLayout>

#include <algorithm>
#include <chrono>
#include <initializer_list>
#include <utility>

namespace reeldeck {

using namespace std::chrono_literals;

namespace {

/// Rows beyond the ones on screen whose thumbnails are wanted too, after all others.
constexpr int ThumbnailMargin = 12;

/// Of the largest tile; the same in both views so that switching finds everything in memory.
constexpr QSize LargestPicture(320, 187);

bool isLoaded(const QModelIndex &index)
{
    return RowState(index.data(AssetLoadStateRole).toInt()) == RowState::Loaded;
}

AssetId idAt(const QModelIndex &index)
{
    return index.isValid() ? AssetId(index.data(AssetIdRole).toString()) : AssetId();
}

} // namespace

AssetView::AssetView(QWidget *parent)
    : QWidget(parent)
    , m_table(new AssetTable(this))
    , m_grid(new TileList(this))
    , m_rows(new AssetDelegate(this))
    , m_tiles(new AssetTileDelegate(this))
    , m_stack(new QStackedLayout(this))
{
    m_table->setObjectName(QStringLiteral("assetTable"));
    m_table->setItemDelegate(m_rows);
    m_grid->setObjectName(QStringLiteral("assetGrid"));
    m_grid->setItemDelegate(m_tiles);
    connect(m_table, &AssetTable::sortRequested, this, &AssetView::sortRequested);
    setUpShared(m_table);
    setUpShared(m_grid);
    setFocusProxy(m_table);
    m_visibleTimer.setSingleShot(true);
    m_visibleTimer.setInterval(0ms);
    connect(&m_visibleTimer, &QTimer::timeout, this, &AssetView::publishVisible);
}

AssetView::~AssetView()
{
    // The scroll bars still speak while the views go, and would find only half of this.
    for (QAbstractItemView *view : std::initializer_list<QAbstractItemView *>{m_table, m_grid}) {
        view->verticalScrollBar()->disconnect(this);
        view->disconnect(this);
    }
    if (m_selection)
        m_selection->disconnect(this);
    if (m_model)
        m_model->disconnect(this);
}

void AssetView::setUpShared(QAbstractItemView *view)
{
    view->setAccessibleName(tr("Assets"));
    view->setFrameShape(QFrame::NoFrame);
    // Margins and scroll bar stand on the ground of the list, not on the window's.
    view->setAutoFillBackground(true);
    view->setBackgroundRole(QPalette::Base);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
    connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { scheduleVisible(false); });
    connect(view->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this] { scheduleVisible(false); });
    connect(view, &QAbstractItemView::activated, this, &AssetView::activate);
    connect(view, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (RowState(index.data(AssetLoadStateRole).toInt()) == RowState::Failed)
            emit retryRequested();
    });
    connect(view, &QWidget::customContextMenuRequested, this, [this, view](const QPoint &position) {
        emit contextMenuRequested(view->viewport()->mapToGlobal(position));
    });
    m_stack->addWidget(view);
}

void AssetView::setModel(QAbstractItemModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    QItemSelectionModel *before = m_selection;
    m_model = model;
    m_table->setModel(model);
    m_grid->setModel(model);
    // Each view made a selection model of its own; they share this one from now on.
    const QItemSelectionModel *ownOfTable = m_table->selectionModel();
    const QItemSelectionModel *ownOfGrid = m_grid->selectionModel();
    if (model) {
        // Before the selection model connects: it forgets the rows in the same signal.
        connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &AssetView::noteRemoval);
    }
    m_selection = model ? new QItemSelectionModel(model, this) : nullptr;
    if (m_selection) {
        m_table->setSelectionModel(m_selection);
        m_grid->setSelectionModel(m_selection);
        delete ownOfTable;
        delete ownOfGrid;
        connect(m_selection, &QItemSelectionModel::selectionChanged, this,
                &AssetView::selectionChanged);
        connect(m_selection, &QItemSelectionModel::currentRowChanged, this, [this] {
            // Not the row that Qt makes current for the moment: the next one follows at once.
            if (!m_selectAfterRemoval)
                publishCurrent();
            // The outline of the keyboard's row spans cells that the view would not repaint.
            view()->viewport()->update();
        });
        watchModel();
    }
    delete before;
    m_table->fitColumns();
    publishCurrent();
    scheduleVisible(true);
}

void AssetView::watchModel()
{
    const auto rowsChanged = [this] {
        publishCurrent();
        scheduleVisible(true);
    };
    connect(m_model, &QAbstractItemModel::modelReset, this, [this, rowsChanged] {
        m_table->fitColumns();
        rowsChanged();
        emit selectionChanged();
    });
    connect(m_model, &QAbstractItemModel::layoutChanged, this, rowsChanged);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, rowsChanged);
    connect(
            m_model, &QAbstractItemModel::rowsRemoved, this,
            [this, rowsChanged] {
                selectAfterRemoval();
                rowsChanged();
            },
            // The selection model has to forget the rows first.
            Qt::QueuedConnection);
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &topLeft, const QModelIndex &bottomRight) {
                const int current = m_selection->currentIndex().row();
                if (current >= topLeft.row() && current <= bottomRight.row())
                    publishCurrent();
                // Thumbnails may have become known; the rows themselves are repainted anyway.
                scheduleVisible(false);
            });
}

void AssetView::setThumbnails(ThumbnailLoader *loader)
{
    if (m_loader)
        m_loader->disconnect(this);
    m_loader = loader;
    ThumbnailSource source;
    if (loader) {
        source = [pointer = m_loader](const AssetId &id) {
            return pointer ? pointer->image(id) : QImage();
        };
        connect(loader, &ThumbnailLoader::imageReady, this, &AssetView::repaintAsset);
    }
    m_rows->setThumbnails(source);
    m_tiles->setThumbnails(source);
    scheduleVisible(false);
}

void AssetView::setSortIndicator(int column, Qt::SortOrder order)
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicatorShown(column >= 0);
    header->setSortIndicator(column, order);
}

void AssetView::setViewMode(ViewMode mode)
{
    if (m_mode == mode)
        return;
    const bool hadFocus = view()->hasFocus();
    const int top = visibleRows().first;
    m_mode = mode;
    m_stack->setCurrentWidget(view());
    setFocusProxy(view());
    if (hadFocus)
        view()->setFocus();
    // Stay where the person was: at the current row if there is one, else at what was on top.
    const QModelIndex current = m_selection ? m_selection->currentIndex() : QModelIndex();
    if (current.isValid())
        view()->scrollTo(current, QAbstractItemView::PositionAtCenter);
    else if (m_model && top > 0)
        view()->scrollTo(m_model->index(top, 0), QAbstractItemView::PositionAtTop);
    scheduleVisible(true);
}

QAbstractItemView *AssetView::view() const
{
    if (m_mode == ViewMode::Grid)
        return m_grid;
    return m_table;
}

QList<AssetId> AssetView::selectedIds() const
{
    QList<AssetId> ids;
    for (const Asset &asset : selectedAssets())
        ids << asset.id;
    return ids;
}

QList<Asset> AssetView::selectedAssets() const
{
    QList<Asset> assets;
    if (!m_selection)
        return assets;
    QList<QItemSelectionRange> ranges = m_selection->selection();
    std::sort(ranges.begin(), ranges.end(),
              [](const auto &a, const auto &b) { return a.top() < b.top(); });
    int next = 0;
    for (const QItemSelectionRange &range : ranges) {
        for (int row = std::max(next, range.top()); row <= range.bottom(); ++row) {
            const QModelIndex index = m_model->index(row, 0);
            if (isLoaded(index))
                assets << index.data(AssetValueRole).value<Asset>();
        }
        next = std::max(next, range.bottom() + 1);
    }
    return assets;
}

QList<std::pair<int, int>> AssetView::selectedRanges() const
{
    QList<std::pair<int, int>> rows;
    if (!m_selection)
        return rows;
    const QItemSelection &chosen = m_selection->selection();
    for (const QItemSelectionRange &range : chosen)
        rows.append({range.top(), range.bottom()});
    std::sort(rows.begin(), rows.end());
    return rows;
}

int AssetView::selectedCount() const
{
    if (!m_selection)
        return 0;
    QList<QItemSelectionRange> ranges = m_selection->selection();
    std::sort(ranges.begin(), ranges.end(),
              [](const auto &a, const auto &b) { return a.top() < b.top(); });
    int count = 0;
    int next = 0;
    for (const QItemSelectionRange &range : ranges) {
        count += std::max(0, range.bottom() + 1 - std::max(next, range.top()));
        next = std::max(next, range.bottom() + 1);
    }
    return count;
}

AssetId AssetView::currentId() const
{
    return m_selection ? idAt(m_selection->currentIndex()) : AssetId();
}

void AssetView::selectRow(int row)
{
    if (!m_selection || row < 0 || row >= m_model->rowCount())
        return;
    const QModelIndex index = m_model->index(row, 0);
    m_selection->setCurrentIndex(index,
                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    view()->scrollTo(index);
}

bool AssetView::selectId(const AssetId &id)
{
    if (!m_model || id.isEmpty())
        return false;
    // What can be asked for by id has just been shown or uploaded: near the screen or at the top.
    const auto [first, last] = visibleRows();
    const int count = m_model->rowCount();
    const auto search = [&](int from, int to) {
        for (int row = std::max(0, from); row <= std::min(to, count - 1); ++row) {
            if (idAt(m_model->index(row, 0)) == id)
                return row;
        }
        return -1;
    };
    int row = search(first - 200, last + 200);
    if (row < 0)
        row = search(0, 1000);
    if (row < 0)
        return false;
    selectRow(row);
    return true;
}

void AssetView::selectAll()
{
    view()->selectAll();
}

void AssetView::clearSelection()
{
    if (m_selection)
        m_selection->clear();
}

std::pair<int, int> AssetView::visibleRows() const
{
    if (!m_model || m_model->rowCount() == 0)
        return {-1, -1};
    if (m_mode == ViewMode::Grid)
        return m_grid->visibleRows();
    const int first = m_table->rowAt(0);
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    return {std::max(0, first), last < 0 ? m_model->rowCount() - 1 : last};
}

QSize AssetView::thumbnailSize() const
{
    return LargestPicture * devicePixelRatioF();
}

bool AssetView::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
        scheduleVisible(false);
        break;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        view()->viewport()->update();
        break;
    case QEvent::KeyPress:
        if (watched == view() && handleKey(*static_cast<QKeyEvent *>(event)))
            return true;
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

bool AssetView::handleKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Delete)) {
        emit deleteRequested();
        return true;
    }
    if (event.matches(QKeySequence::Copy)) {
        // The default copies the cell's text.
        emit copyIdsRequested();
        return true;
    }
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (isEnter && m_selection) {
        // Not left to the views: whether Enter activates is a matter of the platform's style.
        activate(m_selection->currentIndex());
        return true;
    }
    return false;
}

void AssetView::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (RowState(index.data(AssetLoadStateRole).toInt()) == RowState::Failed)
        emit retryRequested();
    else if (isLoaded(index))
        emit activated(idAt(index));
}

void AssetView::noteRemoval(const QModelIndex &, int first, int last)
{
    const QItemSelection &chosen = m_selection->selection();
    const bool losesAll =
            !chosen.isEmpty() &&
            std::all_of(chosen.cbegin(), chosen.cend(), [&](const QItemSelectionRange &range) {
                return range.top() >= first && range.bottom() <= last;
            });
    const bool losesNext = m_selectAfterRemoval && m_nextAfterRemoval.row() >= first &&
                           m_nextAfterRemoval.row() <= last;
    if (!losesAll && !losesNext)
        return;
    m_selectAfterRemoval = true;
    m_nextAfterRemoval = QPersistentModelIndex(m_model->index(last + 1, 0));
}

void AssetView::selectAfterRemoval()
{
    if (!std::exchange(m_selectAfterRemoval, false) || m_selection->hasSelection())
        return;
    const int rows = m_model->rowCount();
    selectRow(m_nextAfterRemoval.isValid() ? m_nextAfterRemoval.row() : rows - 1);
}

void AssetView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    scheduleVisible(true);
}

void AssetView::scheduleVisible(bool force)
{
    m_forceVisible = m_forceVisible || force;
    if (!m_visibleTimer.isActive())
        m_visibleTimer.start();
}

void AssetView::publishVisible()
{
    if (!isVisible())
        return;
    const std::pair<int, int> rows = visibleRows();
    wantThumbnails(rows.first, rows.second);
    if (rows == m_published && !m_forceVisible)
        return;
    m_forceVisible = false;
    m_published = rows;
    emit visibleRowsChanged(rows.first, rows.second);
}

void AssetView::wantThumbnails(int first, int last)
{
    if (!m_loader)
        return;
    QList<ThumbnailLoader::Request> wanted;
    const int count = m_model ? m_model->rowCount() : 0;
    const auto add = [&](int row) {
        if (row < 0 || row >= count)
            return;
        const QModelIndex index = m_model->index(row, 0);
        if (!isLoaded(index))
            return;
        const auto asset = index.data(AssetValueRole).value<Asset>();
        // Without a link, as in a copy of the list, it may still be on disk.
        if (asset.thumbnail && asset.thumbnail->status == RenditionStatus::Ready)
            wanted << ThumbnailLoader::Request{asset.id, asset.thumbnail->representativeUrl};
    };
    if (first >= 0) {
        for (int row = first; row <= last; ++row)
            add(row);
        for (int row = last + 1; row <= last + ThumbnailMargin; ++row)
            add(row);
    }
    m_loader->setWanted(wanted, thumbnailSize());
}

void AssetView::publishCurrent()
{
    const AssetId id = currentId();
    if (id == m_currentId)
        return;
    m_currentId = id;
    emit currentAssetChanged(id);
}

void AssetView::repaintAsset(const AssetId &id)
{
    const auto [first, last] = visibleRows();
    for (int row = first; row >= 0 && row <= last; ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (idAt(index) == id)
            view()->update(index);
    }
}

} // namespace reeldeck
