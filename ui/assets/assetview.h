#pragma once

#include "catalog/table/columnlayout.h"
#include "domain/asset.h"
#include "ui/assets/viewmode.h"

#include <QElapsedTimer>
#include <QList>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QSize>
#include <QTimer>
#include <QWidget>

#include <optional>
#include <utility>

class QAbstractItemModel;
class QAbstractItemView;
class QItemSelectionModel;
class QKeyEvent;
class QModelIndex;
class QStackedLayout;
class QWheelEvent;

namespace reeldeck {

class AssetTable;
class AssetDelegate;
class AssetTileDelegate;
class ThumbnailLoader;
class TileList;

/// The assets as a list or as a grid, over one model with the columns and roles of
/// catalog/table/assetroles.h and one selection. Built for models of millions of rows of which few are
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

    /// Ids of the selected rows that are loaded, in the order of the list. Costs what is loaded, not
    /// what is selected.
    QList<AssetId> selectedIds() const;
    QList<Asset> selectedAssets() const;
    /// All selected rows, loaded or not.
    int selectedCount() const;
    /// The same as ranges of rows, inclusive, in the order of the list, apart from one another.
    QList<std::pair<int, int>> selectedRanges() const;
    /// How many of the selected rows are loaded.
    int selectedLoadedCount() const;
    /// Of the row that has the keyboard's outline, selected or not.
    AssetId currentId() const;

    /// Selects the one row, makes it current and scrolls to it.
    void selectRow(int row);
    /// Adds single rows to what is selected. One of them, or -1, becomes current and is scrolled to.
    void addRows(const QList<int> &rows, int current);
    /// Scrolls so that the row is in sight; nothing else changes.
    void showRow(int row);
    /// Takes the keyboard, with the first row selected when none is.
    void enterByKey();
    /// Same for a loaded asset; false when it isn't among the loaded rows near the ones shown.
    bool selectId(const AssetId &id);
    void selectAll();
    /// Only those rows that are loaded.
    void selectLoaded();
    /// Adds these rows (inclusive), loaded or not, to what is selected.
    void addToSelection(int first, int last);
    void clearSelection();

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
    void contextMenuRequested(const QPoint &globalPosition);
    /// The person typed the beginning of a name, and no loaded row has one like it.
    void nameNotFound(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setUpShared(QAbstractItemView *view);
    void watchModel();
    bool handleKey(const QKeyEvent &event);
    bool selectOutlined(const QKeyEvent &event);
    bool isTyping() const;
    void jumpTo(const QString &letters);
    void askForMenu();
    bool zoomByWheel(const QWheelEvent &event);
    void activate(const QModelIndex &index);
    void noteRemoval(const QModelIndex &parent, int first, int last);
    void selectAfterRemoval();
    void scheduleVisible(bool force);
    void publishVisible();
    void wantThumbnails(int first, int last);
    void repaintAsset(const AssetId &id);
    int nextLoaded(int row) const;
    void dragSelected();
    QAbstractItemView *view() const;

    AssetTable *m_table;
    TileList *m_grid;
    AssetDelegate *m_rows;
    AssetTileDelegate *m_tiles;
    QStackedLayout *m_stack;
    QPointer<QAbstractItemModel> m_model;
    QPointer<ThumbnailLoader> m_loader;
    QItemSelectionModel *m_selection = nullptr;
    ViewMode m_mode = ViewMode::List;
    int m_wheeled = 0; ///< Of a notch that isn't complete.
    QTimer m_visibleTimer;
    bool m_forceVisible = false;
    std::pair<int, int> m_published{-2, -2};
    QString m_typed; ///< Letters of a name, as long as they come without a pause.
    QElapsedTimer m_typedAt;
    bool m_selectAfterRemoval = false;
    QPersistentModelIndex m_nextAfterRemoval;
};

} // namespace reeldeck
