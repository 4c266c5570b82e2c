#include "desktop/details/detailscontroller.h"

#include "base/log.h"
#include "desktop/catalog/selectioncontroller.h"
#include "desktop/window/mainwindow.h"
#include "media/playback.h"
#include "media/thumbnailloader.h"
#include "session/assetrefresher.h"
#include "ui/assets/assetview.h"
#include "ui/details/assetdetails.h"

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
                                     SelectionController *selection, ThumbnailLoader *thumbnails,
                                     Playback *playback, AssetRefresher *refresher, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_model(model)
    , m_selection(selection)
    , m_thumbnails(thumbnails)
    , m_playback(playback)
    , m_refresher(refresher)
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

    connect(window->assetView(), &AssetView::activated, this, &DetailsController::onActivated);
    connect(selection, &SelectionController::changed, this, &DetailsController::showSubject);
    connect(selection, &SelectionController::updated, this, [this] {
        update();
        showCount();
    });
    connect(refresher, &AssetRefresher::retrieved, this, &DetailsController::onRetrieved);
    connect(thumbnails, &ThumbnailLoader::imageReady, this, [this](const AssetId &id) {
        if (id == m_shown)
            m_window->details()->setPoster(m_thumbnails->image(id));
    });
}

void DetailsController::setSession(WorkspaceSession *session)
{
    m_session.follow(session, this, &DetailsController::setClient);
}

void DetailsController::setClient(ApiClient *client)
{
    // Links and the stream were the other's; the asset stays as long as it is selected, and the same
    // library, as after its restart, goes on where it was.
    holdPlace();
    m_isRetrieved = false;
    closeStream();
    if (client && !m_shown.isEmpty())
        m_retrieveTimer.start();
}

void DetailsController::showSubject()
{
    showAsset(m_selection->single());
    showCount();
}

void DetailsController::showAsset(const std::optional<Asset> &asset)
{
    const AssetId id = asset ? asset->id : AssetId();
    if (id == m_shown) {
        update();
        return;
    }
    m_refresher->cancelRetrieval();
    closeStream();
    if (m_place && !id.isEmpty() && m_place->id != id)
        m_place.reset(); // the person went on to something else
    m_shown = id;
    m_asset = asset;
    m_isRetrieved = false;
    m_window->details()->setAsset(m_asset);
    if (asset) {
        m_window->details()->setPoster(m_thumbnails->image(id));
        m_retrieveTimer.start();
    } else {
        m_retrieveTimer.stop();
    }
    emit shownAssetChanged(id);
}

/// Of several: how many, and how large they are together.
void DetailsController::showCount()
{
    m_window->details()->setSelection(m_selection->count(), m_selection->knownAssets());
}

void DetailsController::update()
{
    if (m_shown.isEmpty())
        return;
    std::optional<Asset> asset = m_model->assetAt(m_model->rowOf(m_shown));
    // Out of the platform's reach rows come from the local index, which keeps no addresses; what
    // plays goes on with the one it has.
    if (asset && asset->stream && asset->stream->manifestUrl.isEmpty() && m_asset &&
        m_asset->stream)
        asset->stream->manifestUrl = m_asset->stream->manifestUrl;
    if (!asset || asset == m_asset)
        return;
    m_asset = asset;
    m_window->details()->setAsset(m_asset);
    if (m_isRetrieved)
        openStream(*asset);
}

void DetailsController::retrieve()
{
    if (!m_shown.isEmpty())
        m_refresher->retrieve(m_shown);
}

void DetailsController::onRetrieved(const AssetId &id, const Result<Asset> &result)
{
    if (id != m_shown)
        return;
    if (!result) {
        // The list's own word stands; a missing asset leaves with the next listing.
        if (result.error().kind == ErrorKind::NotFound)
            m_model->refresh();
        return;
    }
    m_isRetrieved = true;
    m_asset = *result; // first: the row's change then is none for the pane
    m_window->details()->setAsset(m_asset);
    m_model->updateAsset(*result);
    openStream(*result);
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

/// What is opened plays, or is shown large; what can do neither yet says why where the keyboard goes.
void DetailsController::onActivated(const AssetId &id)
{
    AssetDetails *details = m_window->details();
    const bool isShown = id == m_shown && m_asset;
    if (isShown && m_asset->kind() == MediaKind::Image) {
        details->setFullScreenShown(true);
        if (details->isFullScreenShown())
            return; // it has the keyboard, and gives it back
    }
    details->enterByKey();
    if (!isShown)
        return;
    if (m_streamOf == id)
        m_playback->play();
    else if (m_asset->stream && m_asset->stream->status == RenditionStatus::Ready)
        m_place = Place{id, 0ms,
                        true}; // what is still being made doesn't begin by itself some time later
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
    if (m_isRetrieved && m_asset)
        openStream(*m_asset);
    if (m_streamOf != m_shown && !m_refresher->isRetrieving())
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
    fillPlayerMenu(menu, stream);
    menu->popup(QCursor::pos());
}

void DetailsController::fillPlayerMenu(QMenu *menu, const QUrl &stream)
{
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
}

} // namespace reeldeck
