#pragma once

#include "base/clock.h"
#include "catalog/table/assettablemodel.h"
#include "desktop/catalog/catalogfeed.h"
#include "desktop/catalog/freshnesscheck.h"
#include "desktop/catalog/listingcontroller.h"
#include "session/clientfollower.h"
#include "ui/window/messagebar.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace reeldeck {

class ApiClient;
class AssetRefresher;
class MainWindow;
class SelectionController;

/// Joins the list, the filters and the empty states to the catalogue model, says where the rows come
/// from and of when they are, and keeps what may still change up to date. GUI thread.
class CatalogController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    CatalogController(MainWindow *window, AssetTableModel *model, LocalCopy *copy,
                      AssetRefresher *refresher, QObject *parent = nullptr);

    ~CatalogController() override;

    /// Where the rows come from.
    CatalogFeed *feed() { return &m_feed; }

    /// Shows the assets of this workspace: as they were last seen, then as its platform has them.
    void setSession(WorkspaceSession *session);

    /// What is counted as selected; must outlive it.
    void setSelection(const SelectionController *selection);
    /// Says whether this computer has a network at all; until it is set, it has.
    void setNetworkProbe(std::function<bool()> hasNetwork) { m_hasNetwork = std::move(hasNetwork); }

    /// What the empty place says while there is no platform to ask; empty optional: there is one.
    void setUnavailable(const std::optional<Error> &error);

    /// The empty place asks where the assets are, as long as there are none.
    void setWelcome(bool asks);

    /// An asset was made by this program: it belongs on top of the list.
    void assetWasCreated(const Asset &asset);
    /// Also keep this asset up to date, wherever it stands in the list; empty: none.
    void setShownAsset(const AssetId &id);

    /// Asks again for what could not be read.
    void retry();

signals:
    void retryConnectionRequested();
    /// The platform no longer takes the key.
    void keyRejected(const reeldeck::Error &error);

private:
    void setClient(ApiClient *client);
    void wireList();
    void wireEmptyState();
    void wireFreshness();
    void refresh();
    void onModelChanged();
    void updateFollowed();
    void updateEmptyState();
    void showUnavailable();
    void showAnswer();
    void tell(MessageBar::Severity severity, const QString &text, const QString &details);
    void tellOffline();
    void tellNothing();
    void updateCounts();
    QString countText() const;
    QString copyTimeText() const;
    QString asOfText() const;

    MainWindow *m_window;
    AssetTableModel *m_model;
    AssetRefresher *m_refresher;
    ClientFollower m_session;
    const SelectionController *m_selection = nullptr;
    SystemClock m_clock;
    CatalogFeed m_feed;
    ListingController m_listings;
    FreshnessCheck m_freshness;
    std::function<bool()> m_hasNetwork = [] {
        return true;
    };
    bool m_hasClient = false;
    bool m_welcomes = false;
    AssetId m_shownAsset;
    std::optional<Error> m_unavailable;
    QString m_told;        ///< In the message bar, and maybe closed there; empty: nothing.
    QTimer m_loadingTimer; ///< Until the wait for the first answer is worth a word.
    QTimer m_refreshTimer; ///< Gathers own uploads.
    QTimer m_modelTimer;   ///< Gathers the model's signals of one turn of the event loop.
};

} // namespace reeldeck
