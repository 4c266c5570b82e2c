#include "desktop/controllers/detailscontroller.h"

#include "base/log.h"
#include "desktop/mainwindow.h"
#include "media/playback.h"
#include "media/thumbnailloader.h"
#include "ui/widgets/assetdetails.h"
#include "ui/widgets/assetview.h"

#include <QClipboard>
#include <QCursor>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>
#include <QProcess>
#include <QStandardPaths>
#include <QStatusBar>

#include <array>
#include <utility>

using namespace std::chrono_literals;

namespace reeldeck {

DetailsController::DetailsController(MainWindow *window, AssetTableModel *model,
                                     ThumbnailLoader *thumbnails, Playback *playback,
                                     QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_model(model)
    , m_thumbnails(thumbnails)
    , m_playback(playback)
{
    m_retrieveTimer.setSingleShot(true);
    m_retrieveTimer.setInterval(150ms);
    connect(&m_retrieveTimer, &QTimer::timeout, this, &DetailsController::retrieve);

    AssetDetails *details = window->details();
    details->setPlayback(playback);
    connect(details, &AssetDetails::copyRequested, this, &DetailsController::copyText);
    connect(details, &AssetDetails::openStreamRequested, this, &DetailsController::offerPlayers);
    connect(details, &AssetDetails::playRequested, this, &DetailsController::playWhenOpen);
    connect(details, &AssetDetails::retryPlaybackRequested, this,
            &DetailsController::retryPlayback);

    AssetView *view = window->assetView();
    connect(view, &AssetView::currentAssetChanged, this, &DetailsController::showAsset);
    connect(view, &AssetView::selectionChanged, this, &DetailsController::onSelectionChanged);
    connect(view, &AssetView::activated, details, [details] { details->setFocus(); });
    connect(model, &QAbstractItemModel::dataChanged, this, &DetailsController::update);
    connect(thumbnails, &ThumbnailLoader::imageReady, this, [this](const AssetId &id) {
        if (id == m_shown)
            m_window->details()->setPoster(m_thumbnails->image(id));
    });
}

void DetailsController::setClient(ApiClient *client)
{
    m_client = client;
    holdPlace();
    showAsset({});
    // The same library again, as after its restart: what is current in the list is shown as before.
    if (client)
        showAsset(m_window->assetView()->currentId());
}

void DetailsController::showAsset(const AssetId &id)
{
    if (id == m_shown)
        return;
    if (m_job)
        m_job->cancel();
    closeStream();
    if (m_place && !id.isEmpty() && m_place->id != id)
        m_place.reset(); // the person went on to something else
    m_shown = id;
    m_asset.reset();
    m_isRetrieved = false;
    if (id.isEmpty()) {
        m_window->details()->setAsset(std::nullopt);
        m_retrieveTimer.stop();
    } else {
        update();
        m_window->details()->setPoster(m_thumbnails->image(id));
        m_retrieveTimer.start();
    }
    emit shownAssetChanged(id);
}

void DetailsController::onSelectionChanged()
{
    const AssetView *view = m_window->assetView();
    m_window->details()->setSelection(view->selectedCount(), view->selectedAssets());
}

void DetailsController::update()
{
    if (m_shown.isEmpty())
        return;
    const int row = m_model->rowOf(m_shown);
    if (row < 0)
        return;
    std::optional<Asset> asset = m_model->assetAt(row);
    // Out of the platform's reach rows come from the local index, which keeps no addresses; what
    // plays goes on with the one it has.
    if (asset && asset->stream && asset->stream->manifestUrl.isEmpty() && m_asset &&
        m_asset->stream)
        asset->stream->manifestUrl = m_asset->stream->manifestUrl;
    if (!asset || asset == m_asset)
        return;
    m_asset = asset;
    tellAsset();
    if (m_isRetrieved)
        openStream(*m_asset);
}

void DetailsController::tellAsset()
{
    m_window->details()->setAsset(m_asset);
    // The keyboard's row may be none of several that are selected, and the pane's actions are for
    // those.
    if (m_window->assetView()->selectedCount() > 1)
        onSelectionChanged();
}

void DetailsController::retrieve()
{
    if (!m_client || m_shown.isEmpty())
        return;
    m_job = m_client->retrieveAsset(m_shown);
    connect(m_job, &RetrieveAssetJob::finished, this,
            [this, id = m_shown](const Result<Asset> &result) {
                if (id != m_shown)
                    return;
                if (!result) {
                    // The list's own word stands; a missing asset leaves with the next listing.
                    if (result.error().kind == ErrorKind::NotFound)
                        m_model->refresh();
                    return;
                }
                m_isRetrieved = true;
                m_model->updateAsset(*result);
                m_asset = *result;
                tellAsset();
                openStream(*m_asset);
            });
}

void DetailsController::openStream(const Asset &asset)
{
    const bool isPlayable = asset.stream && asset.stream->status == RenditionStatus::Ready &&
                            asset.stream->manifestUrl.isValid();
    if (!isPlayable || m_streamOf == asset.id)
        return;
    m_streamOf = asset.id;
    m_playback->open(asset.stream->manifestUrl);
    const std::optional<Place> place = std::exchange(m_place, std::nullopt);
    if (!place || place->id != asset.id)
        return;
    if (place->position > 0ms)
        m_playback->seek(place->position);
    if (place->plays)
        m_playback->play();
}

void DetailsController::holdPlace()
{
    if (m_streamOf.isEmpty() || m_playback->state() == Playback::State::Empty)
        return;
    const std::chrono::milliseconds position = m_playback->position();
    const bool hadBegun = m_playback->state() == Playback::State::Failed && position > 0ms;
    m_place = Place{m_streamOf, position, m_playback->wantsToPlay() || hadBegun};
}

/// "Play" before the platform has said where the stream is.
void DetailsController::playWhenOpen()
{
    if (m_shown.isEmpty())
        return;
    m_place = Place{m_shown, 0ms, true};
    retrieve();
}

void DetailsController::closeStream()
{
    m_streamOf = {};
    m_playback->close();
}

void DetailsController::retryPlayback()
{
    // The URL may have expired: ask for a new one, and open that.
    holdPlace();
    closeStream();
    retrieve();
}

void DetailsController::copyText(const QString &text, const QString &what)
{
    QGuiApplication::clipboard()->setText(text);
    m_window->statusBar()->showMessage(tr("%1 copied.").arg(what), 3000);
}

void DetailsController::offerPlayers(const QUrl &stream)
{
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::array players{QStringLiteral("mpv"), QStringLiteral("vlc"), QStringLiteral("ffplay"),
                             QStringLiteral("totem")};
    for (const QString &name : players) {
        const QString program = QStandardPaths::findExecutable(name);
        if (program.isEmpty())
            continue;
        menu->addAction(name, this, [this, program, name, stream] {
            if (!QProcess::startDetached(program, {stream.toString(QUrl::FullyEncoded)}))
                m_window->statusBar()->showMessage(tr("“%1” could not be started.").arg(name),
                                                   5000);
        });
    }
    menu->addAction(tr("Default Application"), this,
                    [stream] { QDesktopServices::openUrl(stream); });
    menu->addSeparator();
    menu->addAction(tr("Copy Stream URL"), this, [this, stream] {
        copyText(stream.toString(QUrl::FullyEncoded), tr("Stream URL"));
    });
    menu->popup(QCursor::pos());
}

} // namespace reeldeck
