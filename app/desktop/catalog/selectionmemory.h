#pragma once

#include "domain/asset.h"

#include <QList>
#include <QObject>

namespace reeldeck {

class AssetTableModel;
class AssetView;
class CatalogFeed;
struct KnownRows;

/// Keeps what is selected when all rows are replaced: sorted, filtered, read anew after the
/// platform was away. GUI thread.
///
///     Idle --remember()--> Held --in the new list--> selected again, Idle
///       ^                   |  `--not in it--> Waiting --comes into the list--> selected again
///       `-- forget(): the person selects something else, or another workspace comes
///
/// Held assets still are what the window is about, though no row says so: it isn't known yet
/// whether the new list has them, or their page of it isn't loaded. What waits no longer is.
class SelectionMemory : public QObject
{
    Q_OBJECT

public:
    /// A larger selection ends with its list.
    static constexpr int MaxAssets = 1000;

    /// All must outlive it.
    SelectionMemory(AssetView *view, AssetTableModel *model, CatalogFeed *feed,
                    QObject *parent = nullptr);

    /// The rows are about to go. Until restore() the view's selection means nothing.
    void remember();
    /// The new rows are there.
    void restore();
    void forget();

    const QList<Asset> &held() const { return m_held; }
    /// The view's selection changes by this object or by the list, not by the person.
    bool isBusy() const { return m_isBusy; }

signals:
    void heldChanged();

private:
    void look();
    bool selectFound();
    void ask();
    void onRows(const QList<AssetId> &ids, const KnownRows &found);
    void letWait();

    AssetView *m_view;
    AssetTableModel *m_model;
    CatalogFeed *m_feed;
    QList<Asset> m_held;
    QList<Asset> m_waiting;
    AssetId m_current;      ///< Goes into sight again; empty: none does.
    int m_expectedRow = -1; ///< Where the local copy says m_current is; -1: not known.
    bool m_isBusy = false;
    bool m_isAsking = false; ///< The local copy has been asked for this list.
    int m_round = 0;         ///< Counts lists; an answer about another one is dropped.
};

} // namespace reeldeck
