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
namespace {

/// A link that is refused so soon after it was renewed isn't renewed once more.
constexpr qint64 RenewAgainMs = 60'000;

/// A platform that names a file of this computer gets it neither opened nor shown.
bool isOnTheWeb(const QUrl &address)
{
    return address.isValid() && (address.scheme() == QLatin1String("http") ||
                                 address.scheme() == QLatin1String("https"));
}

} // namespace

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
    details->setPicture(&m_picture);
    details->setWaveform(&m_waveform);
    connect(details, &AssetDetails::copyRequested, this, &DetailsController::copyText);
    connect(details, &AssetDetails::openStreamRequested, this, &DetailsController::offerPlayers);
    connect(details, &AssetDetails::playRequested, this, &DetailsController::playWhenOpen);
    connect(details, &AssetDetails::retryPlaybackRequested, this,
            &DetailsController::retryPlayback);

    // Queued: it may close what tells.
    connect(playback, &Playback::stateChanged, this, &DetailsController::renewLink,
            Qt::QueuedConnection);
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
    m_isUnreachable = false;
    if (m_picture.state() != PictureShow::State::Ready)
        closeStream();
    if (m_asset)
        openStream(*m_asset); // the own file needs no platform
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
    m_waveform.close();
    if (m_place && !id.isEmpty() && m_place->id != id)
        m_place.reset(); // the person went on to something else
    m_shown = id;
    m_asset = asset;
    m_isRetrieved = false;
    m_isUnreachable = false;
    m_ownFile.clear();
    m_isOwnFileKnown = false;
    m_renewed.invalidate();
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
        m_isRenewing = false;
        m_window->details()->setRenewing(false);
        m_isUnreachable = true;
        if (m_asset)
            openStream(*m_asset);
        // The list's own word stands; a missing asset leaves with the next listing.
        if (result.error().kind == ErrorKind::NotFound)
            m_model->refresh();
        return;
    }
    m_isRetrieved = true;
    m_isUnreachable = false;
    if (std::exchange(m_isRenewing, false))
        closeStream();
    m_asset = *result; // first: the row's change then is none for the pane
    m_window->details()->setAsset(m_asset);
    m_model->updateAsset(*result);
    openStream(*result);
}

void DetailsController::openStream(const Asset &asset)
{
    if (asset.kind() == MediaKind::Image) {
        openPicture(asset);
        return;
    }
    const bool isPlayable = asset.stream && asset.stream->status == RenditionStatus::Ready &&
                            asset.stream->manifestUrl.isValid();
    if (isPlayable && m_isRetrieved) {
        if (m_playsOwnFile) {
            holdPlace(); // and goes on in the stream
            closeStream();
        }
        if (m_streamOf != asset.id)
            open(asset.id, asset.stream->manifestUrl);
    } else if (opensOwnFile(asset)) {
        m_playsOwnFile = true;
        open(asset.id, QUrl::fromLocalFile(m_ownFile));
        m_window->details()->setPlaysOwnFile(true);
    }
}

/// A stream that is ready is better, once the platform has said where it is.
bool DetailsController::opensOwnFile(const Asset &asset) const
{
    const bool isMedia = asset.kind() == MediaKind::Video || asset.kind() == MediaKind::Audio;
    const bool hasStream = asset.stream && asset.stream->status == RenditionStatus::Ready;
    return isMedia && !m_ownFile.isEmpty() && m_streamOf != asset.id &&
           (!hasStream || m_isUnreachable);
}

/// Its own file, or else the thumbnail, whose address is as fresh as can be.
void DetailsController::openPicture(const Asset &asset)
{
    const bool hasThumbnail = asset.thumbnail &&
                              asset.thumbnail->status == RenditionStatus::Ready &&
                              isOnTheWeb(asset.thumbnail->representativeUrl);
    if (!m_ownFile.isEmpty()) {
        m_picture.open(QUrl::fromLocalFile(m_ownFile));
        m_streamOf = asset.id;
        m_playsOwnFile = true;
        m_window->details()->setPlaysOwnFile(true);
    } else if (m_isOwnFileKnown && (m_isRetrieved || m_isUnreachable)) {
        // Told anew, an address is signed anew: what is shown stays.
        if (hasThumbnail && m_isRetrieved && m_streamOf != asset.id) {
            m_streamOf = asset.id;
            m_picture.open(asset.thumbnail->representativeUrl);
        }
        m_window->details()->setPictureSought(true);
    }
}

void DetailsController::setOwnFile(const AssetId &id, const QString &path)
{
    if (id != m_shown || (path == m_ownFile && m_isOwnFileKnown))
        return;
    m_ownFile = path;
    m_isOwnFileKnown = true;
    if (path.isEmpty() && m_playsOwnFile)
        closeStream();
    if (m_asset)
        openStream(*m_asset);
}

void DetailsController::open(const AssetId &id, const QUrl &source)
{
    m_streamOf = id;
    m_playback->open(source);
    if (m_asset && m_asset->kind() == MediaKind::Audio)
        m_waveform.open(id, source);
    const std::optional<Place> place = std::exchange(m_place, std::nullopt);
    if (!place || place->id != id)
        return;
    if (place->position > 0ms)
        m_playback->seek(place->position);
    if (place->plays)
        m_playback->play();
}

/// Links expire: one that is refused is asked for anew, once, before the person reads of it.
void DetailsController::renewLink()
{
    if (m_playback->state() != Playback::State::Failed || m_playsOwnFile || m_isRenewing ||
        !m_playback->error() || m_streamOf != m_shown)
        return;
    const ErrorKind kind = m_playback->error()->kind;
    const bool isRefused = kind == ErrorKind::Forbidden || kind == ErrorKind::NotFound;
    if (!isRefused || (m_renewed.isValid() && m_renewed.elapsed() < RenewAgainMs))
        return;
    m_renewed.start();
    m_isRenewing = true;
    m_window->details()->setRenewing(true);
    holdPlace();
    retrieve();
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
    const bool plays = m_playback->wantsToPlay() || m_playback->hadBegun() || hadBegun;
    m_place = Place{m_streamOf, position, plays};
}

/// "Play" before the platform has said where the stream is.
void DetailsController::playWhenOpen()
{
    if (m_shown.isEmpty())
        return;
    m_place = Place{m_shown, 0ms, true};
    if (m_asset)
        openStream(*m_asset);
    if (m_streamOf != m_shown && !m_refresher->isRetrieving())
        retrieve();
}

void DetailsController::closeStream()
{
    m_streamOf = {};
    m_playback->close();
    m_picture.close();
    m_playsOwnFile = false;
    m_isRenewing = false;
    m_window->details()->setPlaysOwnFile(false);
    m_window->details()->setRenewing(false);
}

void DetailsController::retryPlayback()
{
    // The URL may have expired: ask for a new one, and open that.
    holdPlace();
    const bool wasOwnFile = m_playsOwnFile;
    closeStream();
    if (wasOwnFile && m_asset)
        openStream(*m_asset); // which needs no platform
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
