#pragma once

#include "catalog/assetroles.h"
#include "catalog/pagesource.h"

#include <QAbstractTableModel>

namespace reeldeck {

/// The catalogue as a sparse table: as many rows as the platform says there are, pages of
/// MaxPageSize fetched only when seen. GUI thread. data() never fetches: the view says what it
/// shows with setVisibleRows().
class AssetTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// `source` must outlive the model or be replaced before it goes.
    explicit AssetTableModel(QObject *parent = nullptr);
    ~AssetTableModel() override;

    /// Starts anew from another platform (nullptr: none; the model is empty). Cancels all fetches.
    void setSource(PageSource *source);

    /// Shows another query: resets, drops answers of the old one, fetches the first page. The same
    /// query again does nothing.
    void setQuery(const AssetQuery &query);
    const AssetQuery &query() const;

    /// The rows on screen (inclusive; -1, -1 for none). Missing pages are fetched, those that
    /// scrolled out of sight are cancelled.
    void setVisibleRows(int first, int last);

    /// Asks for everything on screen again, in place: rows stay until the answer replaces them.
    void refresh();
    /// Fetches the failed pages among the visible rows again.
    void retryFailed();

    /// What the platform said of one asset by another way (retrieve, an own upload).
    void updateAsset(const Asset &asset);
    /// Takes rows out at once (deleted on the platform).
    void removeAssets(const QList<AssetId> &ids);
    /// Dims or undims rows whose deletion is asked for.
    void setDeleting(const QList<AssetId> &ids, bool deleting);

    /// Row of a loaded asset, or -1.
    int rowOf(const AssetId &id) const;
    std::optional<Asset> assetAt(int row) const;
    /// Loaded assets whose status, stream or thumbnail may still change (isSettling).
    QList<AssetId> settlingIds() const;

    bool isLoading() const;
    /// True once the first answer for the current query and source has come (or failed).
    bool hasAnswer() const;
    /// Why the first page could not be had; empty when it could.
    std::optional<Error> error() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// isLoading, hasAnswer or error changed.
    void stateChanged();
};

} // namespace reeldeck
