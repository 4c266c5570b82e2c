#pragma once

#include "catalog/table/assettablemodel.h"
#include "media/pictures/pictureshow.h"
#include "media/sound/waveform.h"
#include "session/clientfollower.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <optional>

class QMenu;

namespace reeldeck {

class AssetRefresher;
class MainWindow;
class Playback;
class SelectionController;
class ThumbnailLoader;

/// Shows in the detail pane what is selected: of one asset at once what the list knows, then what the
/// platform says when asked for it, then every change, and its stream is opened for playing, or its
/// picture for looking at: from the file that it was uploaded from, else what the platform has of
/// it. Of several how many they are. A stream that was open when the platform went goes on where it was,
/// once the same asset is shown again. GUI thread.
class DetailsController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    DetailsController(MainWindow *window, AssetTableModel *model, SelectionController *selection,
                      ThumbnailLoader *thumbnails, Playback *playback, AssetRefresher *refresher,
                      QObject *parent = nullptr);

    /// While its platform isn't connected, what is shown can't be asked for or played.
    void setSession(WorkspaceSession *session);
    /// Entries for each player on this computer that a stream can be opened in.
    void fillPlayerMenu(QMenu *menu, const QUrl &stream);
    /// The file on this computer that the asset was uploaded from, unchanged since; empty: none, and
    /// it was looked for. It plays until there is a stream; of an image it is what is shown.
    void setOwnFile(const AssetId &id, const QString &path);
    /// On a network that costs by the byte no stream is read for its waveform.
    void setSavesData(bool saves) { m_waveform.setSavesData(saves); }
    /// Of the image that is shown.
    PictureShow *picture() { return &m_picture; }

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

    void setClient(ApiClient *client);
    void showSubject();
    void showAsset(const std::optional<Asset> &asset);
    void showCount();
    void update();
    void onActivated(const AssetId &id);
    void retrieve();
    void onRetrieved(const AssetId &id, const Result<Asset> &result);
    void openStream(const Asset &asset);
    bool opensOwnFile(const Asset &asset) const;
    void openPicture(const Asset &asset);
    void open(const AssetId &id, const QUrl &source);
    void renewLink();
    void closeStream();
    void retryPlayback();
    void playWhenOpen();
    void holdPlace();
    void copyText(const QString &text, const QString &what);
    void offerPlayers(const QUrl &stream);

    MainWindow *m_window;
    AssetTableModel *m_model;
    SelectionController *m_selection;
    ThumbnailLoader *m_thumbnails;
    Playback *m_playback;
    AssetRefresher *m_refresher;
    ClientFollower m_session;
    AssetId m_shown;
    std::optional<Asset> m_asset; ///< Latest known of m_shown.
    AssetId m_streamOf;           ///< Whose stream is open.
    std::optional<Place> m_place; ///< Goes on, or plays, as soon as its stream is open.
    bool m_isRetrieved = false;   ///< URLs of m_asset are fresh.
    bool m_isUnreachable = false; ///< The platform could not be asked for m_asset.
    PictureShow m_picture;
    Waveform m_waveform;           ///< Of the sound that is shown.
    QString m_ownFile;             ///< Of m_shown; empty: none.
    bool m_isOwnFileKnown = false; ///< It was looked for.
    bool m_playsOwnFile = false;   ///< It is what is open.
    bool m_isRenewing = false;     ///< The link was refused, and a new one is asked for.
    QElapsedTimer m_renewed;       ///< Since that began last, for m_shown.
    QTimer m_retrieveTimer;        ///< Holding an arrow key down asks once, at the end.
};

} // namespace reeldeck
