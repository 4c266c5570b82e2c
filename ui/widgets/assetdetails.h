#pragma once

#include "domain/asset.h"

#include <QImage>
#include <QUrl>
#include <QWidget>

#include <memory>
#include <optional>

namespace reeldeck {

class Playback;
class ToneLabel;
class StatusDot;

namespace Ui {
class AssetDetails;
}

/// The detail pane: player or picture, every field of one asset with copy buttons, its three
/// statuses, the raw JSON and the actions. For several selected assets a summary instead; for none
/// an invitation to select one. Knows no network: whoever owns it feeds it. GUI thread.
///
/// Call setAsset first, then setPoster and open the playback: another asset resets both. The same
/// asset told anew changes only the fields that differ, and keeps scroll position, selected text,
/// the opened JSON and what plays.
///
/// What a field says: "not known yet" while the platform may still tell it, "—" when it never
/// will (the duration of an image), "not requested" for a stream or thumbnail that wasn't asked
/// for.
class AssetDetails : public QWidget
{
    Q_OBJECT

public:
    explicit AssetDetails(QWidget *parent = nullptr);
    ~AssetDetails() override;

    /// nullopt: nothing is selected. Ends the summary of several.
    void setAsset(const std::optional<Asset> &asset);
    const std::optional<Asset> &asset() const { return m_asset; }

    /// With two or more: the summary. `totalSize` in bytes; nullopt: not all sizes are known.
    void setSelectionCount(int count, std::optional<qint64> totalSize = std::nullopt);

    /// Not owned. Its stream is opened by the owner, once the asset's stream is ready.
    void setPlayback(Playback *playback);
    /// Thumbnail, picture or waveform of the current asset.
    void setPoster(const QImage &poster);

    /// Takes the keyboard, visibly: to the player or picture, else to the pane as a whole. Space
    /// plays in both.
    void enterByKey();
    bool isFullScreenShown() const;

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
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void connectActions();
    void setUpFieldMenus();
    void showAsset(const Asset &asset);
    void showPlayerMessage(const Asset &asset);
    void showStatuses(const Asset &asset);
    void showJson();
    void showActions();

    std::unique_ptr<Ui::AssetDetails> m_ui;
    std::optional<Asset> m_asset;
    int m_selectionCount = 0;
    QByteArray m_shownJson; ///< What the JSON pane was made from.
};

} // namespace reeldeck
