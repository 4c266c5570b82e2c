#pragma once

#include "domain/asset.h"

#include <QList>
#include <QObject>
#include <QPersistentModelIndex>
#include <QPointer>

#include <utility>

class QAbstractItemModel;
class QItemSelectionModel;

namespace reeldeck {

/// The selected rows of a model with the roles of catalog/table/assetroles.h, and the current one,
/// whatever views show it. Built for models of millions of rows of which few are loaded: what it
/// says of assets costs what is loaded, not what is selected. GUI thread.
///
/// When all selected rows go, the row behind them is selected instead, from the event loop, so that
/// several that go one by one are one step:
///
///     Resting --the last selected rows are removed--> Moving --event loop--> Resting, changed()
class AssetSelection : public QObject
{
    Q_OBJECT

public:
    explicit AssetSelection(QObject *parent = nullptr);

    /// Begins a selection of another model's rows, nothing selected (nullptr: of none). The model is
    /// not taken over and must outlive this or be replaced before it goes. The items() of before
    /// are deleted: views get the model first and the new ones right after.
    void setModel(QAbstractItemModel *model);
    /// What views share; belongs to this. nullptr without a model.
    QItemSelectionModel *items() const { return m_items; }

    bool hasSelection() const;
    /// Ids of the selected rows that are loaded, in the order of the list.
    QList<AssetId> ids() const;
    QList<Asset> assets() const;
    /// All selected rows, loaded or not.
    int count() const;
    /// The same as ranges of rows, inclusive, in the order of the list, apart from one another.
    QList<std::pair<int, int>> ranges() const;
    /// How many of the selected rows are loaded.
    int loadedCount() const;
    /// Of the row that has the keyboard's outline, selected or not.
    AssetId currentId() const;
    /// The same row; -1: none.
    int currentRow() const;
    bool isSelected(int row) const;

    /// Selects the one row and makes it current and seen.
    void selectRow(int row);
    /// Adds single rows to what is selected. One of them, or -1, becomes current and is seen.
    void addRows(const QList<int> &rows, int current);
    /// Adds these rows (inclusive), loaded or not.
    void addRange(int first, int last);
    /// selectRow() of a loaded asset; false when it isn't among those near the rows `first` to
    /// `last`, nor near the top.
    bool selectId(const AssetId &id, int first, int last);
    void selectAll();
    /// Only those rows that are loaded.
    void selectLoaded();
    void clear();

    /// The first loaded row from `row` on, itself included; -1: none. Needs a model.
    int nextLoaded(int row) const;

signals:
    /// Not in between when all selected rows go and the next one takes their place.
    void changed();
    /// The keyboard's row is another.
    void currentChanged();
    /// A row is to be scrolled to.
    void rowWanted(int row);

private:
    void noteRemoval(int first, int last);
    void selectAfterRemoval();

    QPointer<QAbstractItemModel> m_model;
    QItemSelectionModel *m_items = nullptr;
    bool m_isMoving = false; ///< All that was selected goes; the next row isn't selected yet.
    QPersistentModelIndex m_next;
};

} // namespace reeldeck
