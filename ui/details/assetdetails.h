#pragma once

#include "domain/asset.h"

#include <QImage>
#include <QPointer>
#include <QUrl>
#include <QWidget>

#include <array>
#include <memory>
#include <optional>

namespace reeldeck {

class CopyButton;
class FieldMenu;
class JsonWindow;
class MoreFields;
class PictureShow;
class Playback;
class ToneLabel;
class StatusDot;
class UsedIn;
class Waveform;

namespace Ui {
class AssetDetails;
}

/// The detail pane: player or picture, every field of one asset with copy buttons, its three
/// statuses, its JSON in a window beside it and the actions. For several selected assets a summary instead; for none
/// an invitation to select one. Knows no network: whoever owns it feeds it. GUI thread.
///
/// Call setAsset first, then setPoster and open the playback: another asset resets both. The same
/// asset told anew changes only the fields that differ, and keeps scroll position, selected text
/// and what plays; a JSON window that shows it follows.
///
/// What a field says that has no value: "still processing" while the platform may tell it, "never
/// known" when the asset has failed, "not told by the platform" when it could have been, "never for
/// images" for a duration, "not requested" for a stream or thumbnail that wasn't asked for. Each can be
/// copied exactly, and says so in its tip: bytes, seconds, UTC. What else the platform sends stands
/// below, see MoreFields.
class AssetDetails : public QWidget
{
    Q_OBJECT

public:
    explicit AssetDetails(QWidget *parent = nullptr);
    ~AssetDetails() override;

    /// nullopt: nothing is selected. Ends the summary of several.
    void setAsset(const std::optional<Asset> &asset);
    const std::optional<Asset> &asset() const { return m_asset; }

    /// With two or more: what they are together. `known`: those of them that are loaded.
    void setSelection(int count, const QList<Asset> &known);
    /// False while there is nothing that could be selected: then nothing invites to it.
    void setInviting(bool inviting);

    /// Not owned. Its stream is opened by the owner, once the asset's stream is ready.
    void setPlayback(Playback *playback);
    /// Not owned. It is opened by the owner, for a sound.
    void setWaveform(Waveform *waveform);
    /// Not owned. Its picture is opened by the owner, for an image.
    void setPicture(PictureShow *picture);
    /// What was opened for the current asset is the file that it was uploaded from.
    void setPlaysOwnFile(bool plays);
    /// Of the current image everything was looked for that could be shown: nothing is to come.
    void setPictureSought(bool sought);
    /// The link of its stream is being asked for once more: until then an error isn't told.
    void setRenewing(bool renewing);
    void setSavesData(bool saves); ///< See PlayerView.
    /// Thumbnail, picture or waveform of the current asset.
    void setPoster(const QImage &poster);

    /// Takes the keyboard, visibly: to the player or picture, else to the pane as a whole. Space
    /// plays in both.
    void enterByKey();
    bool isFullScreenShown() const;
    /// Entries for a menu of an image; see PlayerView.
    QList<QAction *> zoomActions() const;

    /// The section below the fields. It shows nothing by itself.
    UsedIn *usedIn() const;

public slots:
    void togglePlaying();
    void setFullScreenShown(bool shown);

signals:
    /// `what`, e.g. "Asset ID", is for saying what was copied.
    void copyRequested(const QString &text, const QString &what);
    void openStreamRequested(const QUrl &manifestUrl);
    /// Of everything selected.
    void deleteRequested();
    void playRequested(); ///< See PlayerView.
    /// On the player, the picture or the ground beside the fields.
    void contextMenuRequested(const QPoint &globalPosition);
    void retryPlaybackRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    /// In the order of the rows; the name stands above them.
    enum CopyField {
        CopyId,
        CopyType,
        CopyMethod,
        CopyStatus,
        CopyReason,
        CopySize,
        CopyDuration,
        CopyCreated,
        CopyStreamUrl,
        CopyThumbnailUrl,
        CopyName,
        CopyCount
    };

    void retranslate();
    void makeCopyButtons();
    void fillCopyButtons(const Asset &asset);
    void showTips(const Asset &asset);
    void connectActions();
    void setUpFieldMenus();
    void showAsset(const Asset &asset);
    void showPlayerMessage(const Asset &asset);
    static QString ownFileNote(const Asset &asset);
    void showPictureMessage(const Asset &asset);
    void showStatuses(const Asset &asset);
    void showJson();
    void showActions();

    std::unique_ptr<Ui::AssetDetails> m_ui;
    std::optional<Asset> m_asset;
    int m_selectionCount = 0;
    bool m_playsOwnFile = false;
    QList<Asset> m_known; ///< Of several selected.
    bool m_isPictureSought = false;
    std::array<CopyButton *, CopyCount> m_copies{};
    std::array<FieldMenu *, CopyCount> m_menus{}; ///< Of the fields, in the same order.
    MoreFields *m_more = nullptr;
    QPointer<JsonWindow> m_json;
    AssetId m_jsonOf; ///< Which asset it shows.
};

} // namespace reeldeck
