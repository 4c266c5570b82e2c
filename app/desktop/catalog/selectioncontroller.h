#pragma once

#include "catalog/listing/assetgathering.h"
#include "catalog/listing/rowsgathering.h"
#include "desktop/catalog/selectionmemory.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

namespace reeldeck {

class AssetTableModel;
class CatalogFeed;
class MainWindow;
class WorkspaceSession;

/// The one subject of the window: what is selected, which is what the details show, what every
/// button, menu entry and key acts on, and what the status bar counts. All of them ask here and
/// follow changed(); nobody asks the view. GUI thread.
///
/// When not every row is loaded it says so in words above the list, and reads what is missing before
/// anything is done with it. It lives through a new order, a filter that lets it pass and a restart
/// of the platform (SelectionMemory).
///
///     Some (rows of the view) --Ctrl+A, all loaded--> Some: every row
///        ^  |--Ctrl+A, not all loaded--> Some: the loaded ones; All is offered
///        |  `--"Select All 4,200"--> All
///        `--another selection, another list-- All, less those taken out one by one
///
/// All means what the list matches when it is used: the ids are then read page by page, with
/// progress and cancel, and only then anything is done. So are the rows of Some that aren't loaded;
/// when the list changes meanwhile, nothing is done, and the words say so.
class SelectionController : public QObject
{
    Q_OBJECT

public:
    /// More rows that aren't all loaded are not taken one by one, only as All.
    static constexpr int MaxRows = 100'000;
    /// So many single rows may be taken out of All.
    static constexpr int MaxExcept = 1000;

    /// All must outlive it.
    SelectionController(MainWindow *window, AssetTableModel *model, CatalogFeed *feed,
                        QObject *parent = nullptr);
    ~SelectionController() override;

    bool isAll() const { return m_isAll; }
    /// What is taken out of All.
    const QSet<AssetId> &except() const { return m_except; }
    /// How many assets take() will be about, as far as it is known.
    int count() const;
    /// The one asset that is selected; nullopt: none, several, or its row isn't loaded.
    std::optional<Asset> single() const;
    /// Those of the selected assets that are known here, in no order that means anything.
    QList<Asset> knownAssets() const;

    enum class Detail {
        Full,
        Names, ///< Id, name, type and size only, where there are many.
    };
    /// Hands over what is selected, each asset once; not when there is nothing, when the person
    /// cancels or when another platform comes. One at a time: an earlier one is cancelled.
    void take(Detail detail, std::function<void(const QList<Asset> &assets)> then);

    void selectAll();
    void clear();
    /// What was selected of this one comes back with its rows, that of another never.
    void setSession(WorkspaceSession *session);

signals:
    /// Something else is selected, or it means something else.
    void changed();
    /// The same is selected, and something new is known of it.
    void updated();

private:
    void wireModel();
    void onSelectionChanged();
    void onRowsInserted(int first, int last);
    bool adoptExceptions();
    void leaveAll();
    void takeAll(Detail detail);
    void takeRows();
    void hand(const QList<Asset> &assets);
    void noteSingle();
    bool isReading() const { return m_gathering.isActive() || m_rows.isActive(); }
    void showBar();
    void showGathering();
    QString offerText() const;
    void onBarAction();
    void onBarDismissed();
    void stopGathering();

    MainWindow *m_window;
    AssetTableModel *m_model;
    CatalogFeed *m_feed;
    SelectionMemory m_memory;
    QString m_workspace;
    AssetId m_toldSingle;
    bool m_isAll = false;
    bool m_isAsked = false; ///< Ctrl+A chose the loaded rows; the rest is offered.
    bool m_isSelecting = false;
    QSet<AssetId> m_except;
    AssetGathering m_gathering;
    QList<Asset> m_gathered;
    RowsGathering m_rows;
    std::function<void(const QList<Asset> &)> m_then; ///< While something is read.
};

} // namespace reeldeck
