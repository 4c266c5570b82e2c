#include "ui/assets/assetview.h"

#include "base/humantext.h"
#include "catalog/table/assettext.h"
#include "media/thumbnailloader.h"
#include "ui/assets/assetdelegate.h"
#include "ui/assets/assetkeys.h"
#include "ui/assets/assetrows.h"
#include "ui/assets/assettable.h"
#include "ui/assets/assettiledelegate.h"
#include "ui/assets/dragout.h"
#include "ui/assets/scrollanchor.h"
#include "ui/assets/tilelist.h"
#include "ui/assets/tilescrub.h"

#include <QAbstractItemModel>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMimeData>
#include <QScrollBar>
#include <QStackedLayout>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <chrono>
#include <initializer_list>
#include <utility>

namespace reeldeck {

using namespace std::chrono_literals;

namespace {

/// Rows beyond the ones on screen whose thumbnails are wanted too, after all others.
constexpr int ThumbnailMargin = 12;

/// Widths of pictures that are asked for, in logical pixels. Steps, so that a window or a slider
/// that moves a little finds what it needs in memory; the same in both views for the same reason.
constexpr std::array PictureWidths{160, 240, 320, 480, 640};
constexpr int LargestPicture = 1000;

} // namespace

AssetView::AssetView(QWidget *parent)
    : QWidget(parent)
    , m_table(new AssetTable(this))
    , m_grid(new TileList(this))
    , m_rows(new AssetDelegate(this))
    , m_tiles(new AssetTileDelegate(this))
    , m_stack(new QStackedLayout(this))
    , m_selection(new AssetSelection(this))
    , m_keys(new AssetKeys(m_selection, this))
{
    m_table->setObjectName(QStringLiteral("assetTable"));
    m_table->setItemDelegate(m_rows);
    m_grid->setObjectName(QStringLiteral("assetGrid"));
    m_grid->setItemDelegate(m_tiles);
    auto *scrub = new TileScrub(m_grid);
    connect(scrub, &TileScrub::moved, this, [this](const QModelIndex &index, double share) {
        if (RowState(index.data(AssetLoadStateRole).toInt()) == RowState::Loaded)
            emit scrubbed(index.data(AssetValueRole).value<Asset>(), share);
    });
    connect(scrub, &TileScrub::left, this, &AssetView::scrubLeft);
    connect(m_table, &AssetTable::sortRequested, this, &AssetView::sortRequested);
    connect(m_table, &AssetTable::columnsChanged, this, &AssetView::columnsChanged);
    connect(m_table, &AssetTable::columnMenuRequested, this, &AssetView::columnMenuRequested);
    connect(m_table, &AssetTable::dragRequested, this, &AssetView::dragSelected);
    connect(m_grid, &TileList::dragRequested, this, &AssetView::dragSelected);
    connect(m_table, &AssetTable::lettersTyped, m_keys, &AssetKeys::type);
    connect(m_grid, &TileList::lettersTyped, m_keys, &AssetKeys::type);
    setUpShared(m_table);
    setUpShared(m_grid);
    setUpSelection();
    setFocusProxy(m_table);
    retranslate();
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
    m_selection->disconnect(this);
    if (m_model)
        m_model->disconnect(this);
}

void AssetView::retranslate()
{
    for (QAbstractItemView *view : std::initializer_list<QAbstractItemView *>{m_table, m_grid}) {
        view->setAccessibleName(tr("Assets"));
        view->viewport()->update();
    }
    m_table->horizontalHeader()->viewport()->update();
}

void AssetView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QList<QWidget *> AssetView::tabs() const
{
    return {m_table, m_grid};
}

void AssetView::setUpShared(QAbstractItemView *view)
{
    view->setFrameShape(QFrame::NoFrame);
    // Margins and scroll bar stand on the ground of the list, not on the window's.
    view->setAutoFillBackground(true);
    view->setBackgroundRole(QPalette::Base);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    view->setDragEnabled(true);
    view->setDragDropMode(QAbstractItemView::DragOnly);
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
    m_keys->watch(view);
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

void AssetView::setUpSelection()
{
    connect(m_selection, &AssetSelection::changed, this, &AssetView::selectionChanged);
    connect(m_selection, &AssetSelection::rowWanted, this, &AssetView::showRow);
    connect(m_selection, &AssetSelection::currentChanged, this, [this] {
        // The outline of the keyboard's row spans cells that the view would not repaint.
        view()->viewport()->update();
    });
    connect(m_keys, &AssetKeys::selectAllRequested, this, &AssetView::selectAllRequested);
    connect(m_keys, &AssetKeys::deleteRequested, this, &AssetView::deleteRequested);
    connect(m_keys, &AssetKeys::copyIdsRequested, this, &AssetView::copyIdsRequested);
    connect(m_keys, &AssetKeys::activateRequested, this, &AssetView::activate);
    connect(m_keys, &AssetKeys::nameNotFound, this, &AssetView::nameNotFound);
}

void AssetView::setModel(QAbstractItemModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    m_table->setModel(model);
    m_grid->setModel(model);
    // Each view made a selection model of its own; they share this one from now on.
    const QItemSelectionModel *ownOfTable = m_table->selectionModel();
    const QItemSelectionModel *ownOfGrid = m_grid->selectionModel();
    if (model)
        watchModel();
    m_selection->setModel(model);
    if (QItemSelectionModel *items = m_selection->items()) {
        m_table->setSelectionModel(items);
        m_grid->setSelectionModel(items);
        delete ownOfTable;
        delete ownOfGrid;
    }
    m_table->fitColumns();
    scheduleVisible(true);
}

void AssetView::watchModel()
{
    const auto rowsChanged = [this] {
        scheduleVisible(true);
    };
    connect(m_model, &QAbstractItemModel::modelReset, this, [this, rowsChanged] {
        m_table->fitColumns();
        rowsChanged();
    });
    connect(m_model, &QAbstractItemModel::layoutChanged, this, rowsChanged);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, rowsChanged);
    // With the selection, which moves on from the event loop.
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, rowsChanged, Qt::QueuedConnection);
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            // Thumbnails may have become known; the rows themselves are repainted anyway.
            [this] { scheduleVisible(false); });
}

void AssetView::setScrub(const AssetId &id, double share, const QImage &picture)
{
    m_tiles->setScrub(id, share, picture);
    m_grid->viewport()->update();
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
    header->setSortIndicatorShown(true);
    header->setSortIndicator(column, order);
}

void AssetView::setColumns(const ColumnLayout &columns)
{
    m_table->setColumns(columns);
}

const ColumnLayout &AssetView::columns() const
{
    return m_table->columns();
}

void AssetView::setTileWidth(int width)
{
    m_grid->setTileWidth(width);
    scheduleVisible(true);
}

int AssetView::tileWidth() const
{
    return m_grid->tileWidth();
}

void AssetView::setViewMode(ViewMode mode)
{
    if (m_mode == mode)
        return;
    const bool hadFocus = view()->hasFocus();
    const auto [top, bottom] = visibleRows();
    m_mode = mode;
    m_stack->setCurrentWidget(view());
    setFocusProxy(view());
    if (hadFocus)
        view()->setFocus();
    // Stay where the person was: at the current row if it was in sight, else at what was on top.
    const int current = m_selection->currentRow();
    if (current >= 0 && current >= top && current <= bottom)
        view()->scrollTo(m_model->index(current, 0), QAbstractItemView::PositionAtCenter);
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
    const int shown = AssetTileDelegate::pictureWidth(m_grid->shownTileWidth());
    const auto step = std::lower_bound(PictureWidths.begin(), PictureWidths.end(), shown);
    const int width = step == PictureWidths.end() ? LargestPicture : *step;
    return QSize(width, width * 7 / 12 + 1) * devicePixelRatioF();
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
    case QEvent::Wheel:
        if (watched == m_grid->viewport() && zoomByWheel(*static_cast<QWheelEvent *>(event)))
            return true;
        break;
    case QEvent::ContextMenu:
        if (watched == view() &&
            static_cast<QContextMenuEvent *>(event)->reason() == QContextMenuEvent::Keyboard) {
            askForMenu();
            return true;
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void AssetView::askForMenu()
{
    const int row = m_selection->currentRow();
    if (row >= 0 && !m_selection->hasSelection())
        selectRow(row);
    QPoint place = view()->viewport()->rect().center();
    const QRect shown = row >= 0 ? view()->visualRect(m_model->index(row, 0)) : QRect();
    if (view()->viewport()->rect().contains(shown.center()))
        place = shown.center();
    emit contextMenuRequested(view()->viewport()->mapToGlobal(place));
}

void AssetView::enterByKey()
{
    view()->setFocus(Qt::TabFocusReason);
    if (m_model && !m_selection->hasSelection() && m_model->rowCount() > 0)
        selectRow(std::max(0, m_selection->currentRow()));
}

void AssetView::showRow(int row)
{
    if (m_model && row >= 0 && row < m_model->rowCount())
        view()->scrollTo(m_model->index(row, 0));
}

bool AssetView::selectId(const AssetId &id)
{
    const auto [first, last] = visibleRows();
    return m_selection->selectId(id, first, last);
}

void AssetView::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (RowState(index.data(AssetLoadStateRole).toInt()) == RowState::Failed)
        emit retryRequested();
    else if (isLoadedRow(index))
        emit activated(assetIdAt(index));
}

void AssetView::dragSelected()
{
    const QList<Asset> assets = selectedAssets();
    if (assets.isEmpty())
        return;
    dragOut(this, assetMimeData(assets),
            assets.size() == 1 ? displayName(assets.first().filename)
                               : tr("%Ln assets", nullptr, int(assets.size())));
}

bool AssetView::zoomByWheel(const QWheelEvent &event)
{
    if (!event.modifiers().testFlag(Qt::ControlModifier))
        return false;
    // High-resolution wheels send a notch in many small pieces.
    m_wheeled += event.angleDelta().y();
    const int notches = m_wheeled / QWheelEvent::DefaultDeltasPerStep;
    m_wheeled -= notches * QWheelEvent::DefaultDeltasPerStep;
    if (notches != 0)
        emit tileWidthRequested(tileWidth() + notches * tilewidth::Step);
    return true;
}

void AssetView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (auto *anchor = view()->findChild<ScrollAnchor *>())
        anchor->giveBack();
    scheduleVisible(true);
}

void AssetView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (auto *anchor = view()->findChild<ScrollAnchor *>())
        anchor->keep();
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
        if (!isLoadedRow(index))
            return;
        const auto asset = index.data(AssetValueRole).value<Asset>();
        // Without a link, as in a copy of the list, it may still be on disk.
        if (asset.thumbnail && asset.thumbnail->status == RenditionStatus::Ready)
            wanted << ThumbnailLoader::Request{asset.id, asset.thumbnail->representativeUrl};
        else if (m_loader->hasLocalPreview(asset.id))
            wanted << ThumbnailLoader::Request{asset.id, QUrl()};
    };
    if (first >= 0) {
        for (int row = first; row <= last; ++row)
            add(row);
        for (int row = last + 1; row <= last + ThumbnailMargin; ++row)
            add(row);
    }
    m_loader->setWanted(wanted, thumbnailSize());
}

void AssetView::repaintAsset(const AssetId &id)
{
    const auto [first, last] = visibleRows();
    for (int row = first; row >= 0 && row <= last; ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (assetIdAt(index) == id)
            view()->update(index);
    }
}

} // namespace reeldeck
