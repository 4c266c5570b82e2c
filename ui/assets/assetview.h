#pragma once

#include "catalog/table/columnlayout.h"
#include "domain/asset.h"
#include "ui/assets/assetselection.h"
#include "ui/assets/viewmode.h"

#include <QList>
#include <QPointer>
#include <QSize>
#include <QTimer>
#include <QWidget>

#include <utility>

class QAbstractItemModel;
class QAbstractItemView;
class QModelIndex;
class QStackedLayout;
class QWheelEvent;

namespace reeldeck {

class AssetDelegate;
class AssetKeys;
class AssetTable;
class AssetTileDelegate;
class ThumbnailLoader;
class TileList;

/// The assets as a list or as a grid, over one model with the columns and roles of
/// catalog/table/assetroles.h, one AssetSelection and one AssetKeys. Built for models of millions of rows of which few are
/// loaded: it never asks for anything but what is on screen, and says what that is.
class AssetView : public QWidget
{
    Q_OBJECT

public:
    explicit AssetView(QWidget *parent = nullptr);
    /// What Tab comes to: the list and the grid.
    QList<QWidget *> tabs() const;
    ~AssetView() override;

    /// Not taken over; must outlive the view or be replaced before it goes.
    void setModel(QAbstractItemModel *model);
    /// Where thumbnails come from; not taken over. The view tells it what is wanted by itself.
    void setThumbnails(ThumbnailLoader *loader);

    /// Which heading shows an arrow.
    void setSortIndicator(int column, Qt::SortOrder order);
    /// Of the list.
    void setColumns(const ColumnLayout &columns);
    const ColumnLayout &columns() const;
    /// Of the grid, see tilewidth; out of bounds means the nearest bound.
    void setTileWidth(int width);
    int tileWidth() const;
    void setViewMode(ViewMode mode);
    ViewMode viewMode() const { return m_mode; }

    /// What is selected in both views. See AssetSelection, which has each under a name without
    /// "selected".
    QList<AssetId> selectedIds() const { return m_selection->ids(); }
    QList<Asset> selectedAssets() const { return m_selection->assets(); }
    int selectedCount() const { return m_selection->count(); }
    QList<std::pair<int, int>> selectedRanges() const { return m_selection->ranges(); }
    int selectedLoadedCount() const { return m_selection->loadedCount(); }
    AssetId currentId() const { return m_selection->currentId(); }

    void selectRow(int row) { m_selection->selectRow(row); }
    void addRows(const QList<int> &rows, int current) { m_selection->addRows(rows, current); }
    void addToSelection(int first, int last) { m_selection->addRange(first, last); }
    void selectAll() { m_selection->selectAll(); }
    void selectLoaded() { m_selection->selectLoaded(); }
    void clearSelection() { m_selection->clear(); }
    /// Selects a loaded asset; false when it isn't among the loaded rows near the ones shown.
    bool selectId(const AssetId &id);
    /// Scrolls so that the row is in sight; nothing else changes.
    void showRow(int row);
    /// Takes the keyboard, with the first row selected when none is.
    void enterByKey();

    /// What the tile shows that the pointer moves through, see scrubbed(); an empty id: none.
    void setScrub(const AssetId &id, double share, const QImage &picture);

    /// The rows on screen, inclusive; -1, -1 for none.
    std::pair<int, int> visibleRows() const;
    /// What the grid needs of a thumbnail, in device pixels; at least as large as it is shown.
    QSize thumbnailSize() const;

signals:
    /// At most once a turn of the event loop: after scrolling, resizing, showing, a change of the
    /// model's rows or of the view mode.
    void visibleRowsChanged(int first, int last);
    /// Not in between when all selected rows go and the next one takes their place.
    void selectionChanged();
    /// Enter or double click on a loaded row, which is selected then.
    void activated(const reeldeck::AssetId &id);
    void deleteRequested();
    /// The person wants the list in the order of `column` (AssetColumn).
    void sortRequested(int column);
    void copyIdsRequested();
    void selectAllRequested();
    /// By dragging a heading or an edge of one.
    void columnsChanged();
    void columnMenuRequested(const QPoint &globalPosition);
    /// The person turned the wheel with Ctrl over the grid.
    void tileWidthRequested(int width);
    /// A click or Enter on a row whose page could not be had.
    void retryRequested();
    /// The pointer moves over the picture of a loaded asset in the grid, at that share of its length.
    void scrubbed(const reeldeck::Asset &asset, double share);
    /// And not any more.
    void scrubLeft();
    void contextMenuRequested(const QPoint &globalPosition);
    /// The person typed the beginning of a name, and no loaded row has one like it.
    void nameNotFound(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslate();
    void setUpShared(QAbstractItemView *view);
    void watchModel();
    void setUpSelection();
    void askForMenu();
    bool zoomByWheel(const QWheelEvent &event);
    void activate(const QModelIndex &index);
    void scheduleVisible(bool force);
    void publishVisible();
    void wantThumbnails(int first, int last);
    void repaintAsset(const AssetId &id);
    void dragSelected();
    QAbstractItemView *view() const;

    AssetTable *m_table;
    TileList *m_grid;
    AssetDelegate *m_rows;
    AssetTileDelegate *m_tiles;
    QStackedLayout *m_stack;
    AssetSelection *m_selection;
    AssetKeys *m_keys;
    QPointer<QAbstractItemModel> m_model;
    QPointer<ThumbnailLoader> m_loader;
    ViewMode m_mode = ViewMode::List;
    int m_wheeled = 0; ///< Of a notch that isn't complete.
    QTimer m_visibleTimer;
    bool m_forceVisible = false;
    std::pair<int, int> m_published{-2, -2};
};

} // namespace reeldeck
