#pragma once

#include "api/apiclient.h"
#include "catalog/assettablemodel.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <optional>

namespace reeldeck {

class MainWindow;
class Playback;
class ThumbnailLoader;

/// Shows the current asset in the detail pane: at once what the list knows, then what the platform
/// says when asked for it, then every change; and opens its stream for playing. A stream that was
/// open when the platform went goes on where it was, once the same asset is shown again. GUI thread.
class DetailsController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    DetailsController(MainWindow *window, AssetTableModel *model, ThumbnailLoader *thumbnails,
                      Playback *playback, QObject *parent = nullptr);

    /// nullptr: none; nothing is shown any more.
    void setClient(ApiClient *client);

signals:
    void shownAssetChanged(const reeldeck::AssetId &id);

private:
    /// Where a stream goes on that has to be opened anew.
    struct Place
    {
        AssetId id;
        std::chrono::milliseconds position{};
        bool plays = false;
    };

    void showAsset(const AssetId &id);
    void onSelectionChanged();
    void update();
    void tellAsset();
    void retrieve();
    void openStream(const Asset &asset);
    void closeStream();
    void retryPlayback();
    void playWhenOpen();
    void holdPlace();
    void copyText(const QString &text, const QString &what);
    void offerPlayers(const QUrl &stream);

    MainWindow *m_window;
    AssetTableModel *m_model;
    ThumbnailLoader *m_thumbnails;
    Playback *m_playback;
    QPointer<ApiClient> m_client;
    QPointer<RetrieveAssetJob> m_job;
    AssetId m_shown;
    std::optional<Asset> m_asset; ///< Latest known of m_shown.
    AssetId m_streamOf;           ///< Whose stream is open.
    std::optional<Place> m_place;
    bool m_isRetrieved = false; ///< URLs of m_asset are fresh.
    QTimer m_retrieveTimer;     ///< Holding an arrow key down asks once, at the end.
};

} // namespace reeldeck
