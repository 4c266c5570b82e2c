#pragma once

#include "catalog/assettablemodel.h"
#include "domain/assetquery.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace reeldeck {

class ApiClient;
class MainWindow;
class StatusPoller;

/// Joins the list, the filters and the empty states to the catalogue model, and keeps what may
/// still change up to date. GUI thread.
class CatalogController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    CatalogController(MainWindow *window, AssetTableModel *model, StatusPoller *poller,
                      QObject *parent = nullptr);
    ~CatalogController() override;

    /// Shows another platform's assets; nullptr: none. `client` must stay until the next call.
    void setClient(ApiClient *client);

    /// What the empty place says while there is no platform to ask; empty optional: there is one.
    void setUnavailable(const std::optional<Error> &error);

    /// An asset was made by this program: it belongs on top of the list.
    void assetWasCreated(const Asset &asset);
    /// Also keep this asset up to date, wherever it stands in the list; empty: none.
    void setShownAsset(const AssetId &id);

signals:
    void retryConnectionRequested();
    /// The platform no longer takes the key.
    void keyRejected(const reeldeck::Error &error);

private:
    void wireList();
    void wireFilters();
    void wireEmptyState();
    void applyQuery();
    void clearFilter();
    void onModelChanged();
    void updateFollowed();
    void updateEmptyState();
    void updateCounts();

    MainWindow *m_window;
    AssetTableModel *m_model;
    StatusPoller *m_poller;
    std::unique_ptr<PageSource> m_source;
    AssetQuery m_query;
    AssetId m_shownAsset;
    std::optional<Error> m_unavailable;
    QString m_toldError;   ///< What the message bar says; empty: nothing of ours.
    QTimer m_loadingTimer; ///< Until the wait for the first answer is worth a word.
    QTimer m_refreshTimer; ///< Gathers own uploads.
    QTimer m_modelTimer;   ///< Gathers the model's signals of one turn of the event loop.
};

} // namespace reeldeck
