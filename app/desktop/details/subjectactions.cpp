#include "desktop/details/subjectactions.h"

#include "desktop/catalog/selectioncontroller.h"
#include "desktop/details/detailscontroller.h"
#include "desktop/window/actions.h"
#include "desktop/window/mainwindow.h"
#include "media/pictures/pictureshow.h"
#include "media/playback.h"
#include "ui/assets/assetview.h"
#include "ui/details/assetdetails.h"
#include "uploads/queue/uploadqueue.h"

#include <QCursor>
#include <QMenu>

#include <algorithm>

using namespace std::chrono_literals;

namespace reeldeck {
namespace {

bool streamIsReady(const Asset &asset)
{
    return hasReadyStream(asset) && asset.stream->manifestUrl.isValid();
}

/// And never will have one: a stream can't be asked for later.
bool lacksStream(const Asset &asset)
{
    return !asset.stream || asset.stream->status == RenditionStatus::Error ||
           asset.status == AssetStatus::Failed;
}

} // namespace

SubjectActions::SubjectActions(MainWindow *window, SelectionController *selection,
                               DetailsController *details, Playback *playback, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_selection(selection)
    , m_details(details)
    , m_playback(playback)
{
    m_findTimer.setSingleShot(true);
    m_findTimer.setInterval(100ms);
    connect(&m_findTimer, &QTimer::timeout, this, [this] { m_finder.find(m_ledger, m_single); });
    connect(&m_finder, &OwnFileFinder::found, this,
            [this](const AssetId &id, const QString &path, bool isSame) {
                if (id != m_single)
                    return;
                m_ownFile = path;
                m_isSame = isSame;
                m_details->setOwnFile(id, isSame ? path : QString());
                update();
            });
    connect(selection, &SelectionController::changed, this, &SubjectActions::onSubjectChanged);
    connect(selection, &SelectionController::updated, this, [this] {
        // A new asset is there before the ledger has its file.
        if (m_ownFile.isEmpty() && !m_single.isEmpty() && !m_ledger.isEmpty() &&
            !m_findTimer.isActive())
            m_findTimer.start();
        update();
    });
    connect(playback, &Playback::stateChanged, this, &SubjectActions::updateSingle);
    connect(details->picture(), &PictureShow::stateChanged, this, &SubjectActions::updateSingle);
    connect(window->assetView(), &AssetView::contextMenuRequested, this, &SubjectActions::showMenu);
    connect(window->details(), &AssetDetails::contextMenuRequested, this,
            &SubjectActions::showMenu);
    connect(window, &MainWindow::languageChanged, this, &SubjectActions::update);
    wireActions();
    setSession(nullptr);
}

void SubjectActions::wireActions()
{
    const Actions *actions = m_window->actions();
    AssetDetails *details = m_window->details();
    connect(actions->play, &QAction::triggered, details, &AssetDetails::togglePlaying);
    connect(actions->showLarge, &QAction::triggered, details,
            [details] { details->setFullScreenShown(true); });
    connect(actions->openStream, &QAction::triggered, this, &SubjectActions::showPlayers);
    connect(actions->showInFolder, &QAction::triggered, this,
            [this] { emit showInFolderRequested(m_ownFile); });
    connect(actions->uploadAgain, &QAction::triggered, this,
            [this] { emit uploadAgainRequested(m_ownFile); });
    connect(actions->uploadWithStream, &QAction::triggered, this, [this] {
        if (const std::optional<Asset> asset = m_selection->single())
            emit uploadWithStreamRequested(m_ownFile, *asset);
    });
}

void SubjectActions::setClient(ApiClient *client)
{
    m_isConnected = client;
    update();
}

void SubjectActions::setSession(WorkspaceSession *session)
{
    m_session.follow(session, this, &SubjectActions::setClient);
    m_canUpload = session;
    m_ledger = session ? session->queue()->ledgerFile() : QString();
    const Actions *actions = m_window->actions();
    for (QAction *action :
         {actions->uploadFiles, actions->uploadFolder, actions->uploadUrl, actions->paste})
        action->setEnabled(m_canUpload);
    m_single = {};
    onSubjectChanged();
}

void SubjectActions::onSubjectChanged()
{
    const std::optional<Asset> asset = m_selection->single();
    const AssetId id = asset ? asset->id : AssetId();
    if (id != m_single) {
        m_single = id;
        m_ownFile.clear();
        m_isSame = false;
        if (id.isEmpty() || m_ledger.isEmpty()) {
            m_findTimer.stop();
            m_details->setOwnFile(id, {}); // nothing says so
        } else {
            m_findTimer.start();
        }
    }
    update();
}

void SubjectActions::update()
{
    const Actions *actions = m_window->actions();
    const int count = m_selection->count();
    const QList<Asset> known = m_selection->knownAssets();
    const bool hasStream =
            known.size() < count || std::any_of(known.cbegin(), known.cend(), hasReadyStream);
    for (QAction *action : {actions->copyIds, actions->copyNames, actions->copyJson})
        action->setEnabled(count > 0);
    actions->copyStreamUrls->setEnabled(count > 0 && hasStream);
    actions->copyIds->setText(count == 1 ? tr("&Copy ID") : tr("&Copy IDs"));
    actions->copyNames->setText(count == 1 ? tr("Copy &Name") : tr("Copy &Names"));
    actions->copyStreamUrls->setText(count == 1 ? tr("Copy &Stream URL") : tr("Copy &Stream URLs"));
    actions->deleteAssets->setEnabled(count > 0 && m_isConnected);
    updateSingle();
}

void SubjectActions::updateSingle()
{
    const Actions *actions = m_window->actions();
    const std::optional<Asset> asset = m_selection->single();
    const bool isPlayable = asset && streamIsReady(*asset);
    const bool isMedia =
            asset && (asset->kind() == MediaKind::Video || asset->kind() == MediaKind::Audio);
    const bool playsFile = isMedia && !m_ownFile.isEmpty() && m_isSame;
    const bool isImage = asset && asset->kind() == MediaKind::Image;
    const PictureShow *picture = m_details->picture();
    const bool isAnimated = isImage && picture->isAnimated();
    const bool isPlaying =
            m_playback->state() == Playback::State::Playing || (isAnimated && picture->isPlaying());
    // The key is the list's and the player's, as buttons and fields have another use for it.
    actions->play->setText((isPlaying ? tr("&Pause") : tr("&Play")) + QStringLiteral("\t") +
                           QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText));
    actions->play->setEnabled(isPlayable || playsFile || isAnimated);
    actions->showLarge->setEnabled(isPlayable || playsFile || isImage);
    actions->openStream->setEnabled(isPlayable);
    actions->showInFolder->setEnabled(!m_ownFile.isEmpty());
    actions->uploadAgain->setEnabled(!m_ownFile.isEmpty() && m_canUpload);
    actions->uploadWithStream->setEnabled(isMedia && !m_ownFile.isEmpty() && m_canUpload &&
                                          lacksStream(*asset));
}

void SubjectActions::showMenu(const QPoint &globalPosition)
{
    if (m_selection->count() == 0)
        return;
    const Actions *actions = m_window->actions();
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::optional<Asset> asset = m_selection->single();
    if (asset) {
        menu->addActions({actions->play, actions->showLarge});
        if (asset->kind() == MediaKind::Image)
            menu->addActions(m_window->details()->zoomActions());
        QMenu *players = menu->addMenu(tr("&Open Stream In"));
        players->setEnabled(streamIsReady(*asset));
        if (streamIsReady(*asset))
            m_details->fillPlayerMenu(players, asset->stream->manifestUrl);
        menu->addSeparator();
    }
    menu->addActions(
            {actions->copyIds, actions->copyNames, actions->copyJson, actions->copyStreamUrls});
    menu->addSeparator();
    if (asset) {
        menu->addActions({actions->showInFolder, actions->uploadAgain, actions->uploadWithStream});
        menu->addSeparator();
    }
    menu->addAction(actions->exportSelected);
    menu->addSeparator();
    menu->addAction(actions->deleteAssets);
    menu->popup(globalPosition);
}

/// Beside the pointer, or in the middle of the details when a key asked.
void SubjectActions::showPlayers()
{
    const std::optional<Asset> asset = m_selection->single();
    if (!asset || !streamIsReady(*asset))
        return;
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_details->fillPlayerMenu(menu, asset->stream->manifestUrl);
    const bool isPointed = m_window->frameGeometry().contains(QCursor::pos());
    const AssetDetails *details = m_window->details();
    menu->popup(isPointed ? QCursor::pos() : details->mapToGlobal(details->rect().center()));
}

} // namespace reeldeck
