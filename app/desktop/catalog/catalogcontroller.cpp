#include "desktop/catalog/catalogcontroller.h"

#include "base/humantext.h"
#include "catalog/listing/listingtext.h"
#include "desktop/accounts/connectiontext.h"
#include "desktop/catalog/selectioncontroller.h"
#include "desktop/window/actions.h"
#include "desktop/window/mainwindow.h"
#include "domain/limits.h"
#include "session/assetrefresher.h"
#include "ui/assets/assetview.h"
#include "ui/window/emptystate.h"
#include "ui/window/maintoolbar.h"
#include "ui/window/messagebar.h"

#include <QStatusBar>

using namespace std::chrono_literals;

namespace reeldeck {

CatalogController::CatalogController(MainWindow *window, AssetTableModel *model, LocalCopy *copy,
                                     AssetRefresher *refresher, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_model(model)
    , m_refresher(refresher)
    , m_feed(model, copy)
    , m_listings(window, model, copy, &m_feed)
{
    m_modelTimer.setSingleShot(true);
    connect(&m_modelTimer, &QTimer::timeout, this, &CatalogController::onModelChanged);
    m_loadingTimer.setSingleShot(true);
    m_loadingTimer.setInterval(500ms); // Nothing flashes under that.
    connect(&m_loadingTimer, &QTimer::timeout, this, [this] {
        m_window->emptyState()->setState(EmptyState::Kind::Loading);
        m_window->showEmptyState(true);
    });
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(500ms);
    connect(&m_refreshTimer, &QTimer::timeout, &m_feed, &CatalogFeed::refresh);
    wireList();
    wireFreshness();
    wireEmptyState();
    updateCounts();
}

CatalogController::~CatalogController()
{
    // The feed empties the model as it goes, when only half of this is left.
    m_model->disconnect(this);
    m_model->setKeptRows({});
}

void CatalogController::wireList()
{
    AssetView *view = m_window->assetView();
    view->setModel(m_model);
    connect(view, &AssetView::visibleRowsChanged, m_model, &AssetTableModel::setVisibleRows);
    connect(m_window->toolBar(), &MainToolBar::listRequested, view, &AssetView::enterByKey);
    connect(view, &AssetView::nameNotFound, this, [this](const QString &letters) {
        m_window->statusBar()->showMessage(
                tr("No loaded asset has a name that begins with “%1”. %2 looks in all names.")
                        .arg(displayName(letters), m_window->actions()->filter->shortcut().toString(
                                                           QKeySequence::NativeText)),
                3000);
    });
    connect(view, &AssetView::retryRequested, m_model, &AssetTableModel::retryFailed);

    m_model->setKeptRows([view] {
        QList<RowRange> rows;
        for (const auto &[first, last] : view->selectedRanges())
            rows << RowRange{first, last};
        return rows;
    });

    const auto soon = [this] {
        m_modelTimer.start(0);
    };
    connect(&m_feed, &CatalogFeed::changed, this, soon);
    connect(&m_listings, &ListingController::listingChanged, this, soon);
    connect(m_model, &AssetTableModel::stateChanged, this, soon);
    connect(m_model, &QAbstractItemModel::modelReset, this, soon);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, soon);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, soon);
    connect(m_model, &QAbstractItemModel::dataChanged, this, soon);
    connect(m_window, &MainWindow::languageChanged, this, soon);

    connect(m_refresher, &AssetRefresher::assetRead, m_model, &AssetTableModel::updateAsset);
    // The listing may simply lag behind; the next listing says what is true.
    connect(m_refresher, &AssetRefresher::assetsGone, m_model, &AssetTableModel::refresh);
    connect(m_window, &MainWindow::visibilityChanged, m_refresher, &AssetRefresher::setEnabled);
}

void CatalogController::wireFreshness()
{
    connect(m_window->toolBar(), &MainToolBar::refreshRequested, this, &CatalogController::refresh);
    connect(m_window->actions()->refresh, &QAction::triggered, this, &CatalogController::refresh);
    connect(m_window, &MainWindow::inFrontChanged, &m_freshness, &FreshnessCheck::setInFront);
    connect(m_window, &MainWindow::personActed, &m_freshness, &FreshnessCheck::noteTouch);
    connect(&m_freshness, &FreshnessCheck::lookDue, &m_feed, &CatalogFeed::lookForChanges);
    connect(m_model, &QAbstractItemModel::rowsInserted, &m_freshness, &FreshnessCheck::noteChange);
    connect(m_model, &QAbstractItemModel::rowsRemoved, &m_freshness, &FreshnessCheck::noteChange);
}

void CatalogController::refresh()
{
    m_freshness.noteRead();
    if (m_feed.place() == CatalogFeed::Place::Platform)
        m_feed.refresh();
    else
        m_feed.lookForChanges();
}

void CatalogController::wireEmptyState()
{
    EmptyState *empty = m_window->emptyState();
    connect(empty, &EmptyState::clearFilterRequested, &m_listings,
            &ListingController::clearFilters);
    connect(empty, &EmptyState::retryRequested, this, &CatalogController::retry);
}

void CatalogController::retry()
{
    if (m_unavailable) {
        emit retryConnectionRequested();
    } else if (m_feed.place() == CatalogFeed::Place::Copy) {
        m_feed.retry();
    } else {
        m_model->refresh();
        m_model->retryFailed();
    }
}

void CatalogController::setSession(WorkspaceSession *session)
{
    if (session) {
        m_listings.stop();
        m_feed.setWorkspace(session->localCopyFile(), session->filtersFile());
    }
    m_session.follow(session, this, &CatalogController::setClient);
}

void CatalogController::setClient(ApiClient *client)
{
    m_hasClient = client != nullptr;
    m_listings.stop();
    m_feed.setClient(client);
    m_modelTimer.start(0);
}

void CatalogController::setSelection(const SelectionController *selection)
{
    m_selection = selection;
    connect(selection, &SelectionController::changed, this, &CatalogController::updateCounts);
    updateCounts();
}

void CatalogController::setUnavailable(const std::optional<Error> &error)
{
    m_unavailable = error;
    // Without a key nothing of the account is shown, not even a copy that was till now.
    if (error && error->kind != ErrorKind::KeyRejected)
        m_feed.fallBack(*error);
    else if (error && m_feed.place() == CatalogFeed::Place::Copy)
        setClient(nullptr);
    updateEmptyState();
    updateCounts();
}

void CatalogController::setWelcome(bool asks)
{
    m_welcomes = asks;
    if (!asks && m_window->emptyState()->kind() == EmptyState::Kind::Welcome)
        m_window->emptyState()->setState(EmptyState::Kind::Loading);
    updateEmptyState();
}

void CatalogController::assetWasCreated(const Asset &asset)
{
    m_model->updateAsset(asset);
    // Of several made in the same moment only the platform knows the order.
    if (!m_refreshTimer.isActive())
        m_refreshTimer.start();
}

void CatalogController::setShownAsset(const AssetId &id)
{
    m_shownAsset = id;
    updateFollowed();
}

void CatalogController::onModelChanged()
{
    updateFollowed();
    updateEmptyState();
    updateCounts();
}

void CatalogController::updateFollowed()
{
    QList<AssetId> ids = m_model->settlingIds();
    ids.removeOne(m_shownAsset);
    const std::optional<Asset> shown = m_model->assetAt(m_model->rowOf(m_shownAsset));
    if (shown && isSettling(*shown))
        ids.prepend(m_shownAsset); // what the person looks at comes first
    m_refresher->setFollowed(ids);
}

void CatalogController::updateEmptyState()
{
    if (m_welcomes && m_model->rowCount() == 0 && !m_unavailable) {
        m_loadingTimer.stop();
        if (m_window->emptyState()->kind() != EmptyState::Kind::Welcome)
            m_window->emptyState()->setState(EmptyState::Kind::Welcome);
        m_window->showEmptyState(true);
        return;
    }
    if (m_feed.isDeciding())
        return;
    if (m_feed.place() == CatalogFeed::Place::Copy || m_feed.isRetrying()) {
        m_loadingTimer.stop();
        tellOffline();
        if (m_model->hasAnswer() || m_model->rowCount() > 0)
            showAnswer();
        return;
    }
    if (m_unavailable) {
        showUnavailable();
        return;
    }
    if (m_model->error() && m_model->error()->kind == ErrorKind::KeyRejected) {
        emit keyRejected(*m_model->error());
        return;
    }
    if (m_model->rowCount() == 0 && (!m_hasClient || !m_model->hasAnswer())) {
        // What is on screen stays for the moment; said only when it takes long.
        if (!m_loadingTimer.isActive())
            m_loadingTimer.start();
        return;
    }
    m_loadingTimer.stop();
    const std::optional<Error> error = m_model->error();
    if (error && m_model->rowCount() > 0)
        tell(MessageBar::Severity::Danger, error->message, error->details());
    else
        tellNothing();
    showAnswer();
}

void CatalogController::showUnavailable()
{
    m_loadingTimer.stop();
    tellNothing();
    EmptyState *empty = m_window->emptyState();
    const Error &why = *m_unavailable;
    if (why.kind == ErrorKind::KeyRejected) {
        // The table's sentence leads to the menu; here the button is.
        const bool wasRefused = why.httpStatus != 0;
        empty->setState(EmptyState::Kind::NoKey, {},
                        wasRefused ? tr("The platform does not accept the API key of this "
                                        "workspace any more. Enter a valid one.")
                                   : why.message,
                        {}, why.details());
    } else {
        empty->setState(EmptyState::Kind::Error,
                        why.kind == ErrorKind::Keychain ? tr("Waiting for the keychain")
                                                        : QString(),
                        why.message, {}, why.details());
    }
    m_window->showEmptyState(true);
}

/// The rows, or why there are none.
void CatalogController::showAnswer()
{
    EmptyState *empty = m_window->emptyState();
    const bool isEmpty = m_model->rowCount() == 0;
    if (isEmpty && m_model->error()) {
        const Error error = *m_model->error();
        const bool isOut = error.kind == ErrorKind::Unreachable;
        empty->setState(isOut ? EmptyState::Kind::Offline : EmptyState::Kind::Error,
                        isOut ? outOfReachTitle(error, m_hasNetwork()) : QString(), error.message,
                        {}, error.details());
    } else if (isEmpty && m_listings.listing().isFiltered()) {
        empty->setState(EmptyState::Kind::NoMatch);
    } else if (isEmpty) {
        const UploadLimits limits;
        empty->setState(EmptyState::Kind::NothingUploaded, {}, {},
                        tr("Video to %1, audio to %2, images to %3.")
                                .arg(humanSize(limits.localFile(MediaKind::Video)),
                                     humanSize(limits.directAudio), humanSize(limits.image)));
    }
    m_window->showEmptyState(isEmpty);
}

void CatalogController::tell(MessageBar::Severity severity, const QString &text,
                             const QString &details)
{
    // Once closed, the same thing isn't said again.
    if (m_told == text)
        return;
    m_told = text;
    m_window->messageBar()->showMessage(MessageBar::Source::Connection, severity, text, details,
                                        tr("Retry"), [this] { retry(); });
}

void CatalogController::tellOffline()
{
    if (!m_feed.offlineReason())
        return;
    const KnownState &known = m_feed.known();
    const QString copy =
            known.platformTotal > known.assets
                    ? tr("This is a copy from %1 with %L2 of %Ln assets.", nullptr,
                         known.platformTotal)
                              .arg(copyTimeText())
                              .arg(known.assets)
                    : tr("This is a copy from %1 with all %Ln assets.", nullptr, known.assets)
                              .arg(copyTimeText());
    const Error &reason = *m_feed.offlineReason();
    tell(MessageBar::Severity::Warning, joinSentences({reason.message, copy}), reason.details());
}

void CatalogController::tellNothing()
{
    m_told.clear();
    m_window->messageBar()->withdraw(MessageBar::Source::Connection);
}

QString CatalogController::copyTimeText() const
{
    return copyTime(m_feed.asOf(), m_clock.nowUtc().toLocalTime());
}

QString CatalogController::asOfText() const
{
    const QDateTime nowLocal = m_clock.nowUtc().toLocalTime();
    const bool isToday = m_feed.asOf().toLocalTime().date() == nowLocal.date();
    return isToday ? tr("as of %1", "time of day").arg(copyTimeText())
                   : tr("as of %1", "date, time of day").arg(copyTimeText());
}

void CatalogController::updateCounts()
{
    if (m_model->isReplacing())
        return; // the rows of one list beside the words for another
    const bool isCopy = m_feed.place() == CatalogFeed::Place::Copy;
    if ((m_unavailable && !isCopy) || (!m_hasClient && m_model->rowCount() == 0)) {
        m_window->setCountText({});
        return;
    }
    if (!m_model->hasAnswer() && m_model->rowCount() == 0)
        return;
    if (m_model->error() && m_model->rowCount() == 0) {
        m_window->setCountText({}); // nobody knows how many there are
        return;
    }
    QString text = countText();
    if (isCopy || m_feed.isRetrying())
        text += QStringLiteral(" · ") +
                copyText(m_feed.offlineReason().value_or(Error()), m_hasNetwork(), copyTimeText());
    else if (!m_model->hasAnswer() && m_feed.asOf().isValid())
        text += QStringLiteral(" · ") + asOfText();
    const int selected = m_selection ? m_selection->count() : 0;
    if (selected > 0)
        text += QStringLiteral(" · ") + tr("%Ln selected", "assets", selected);
    m_window->setCountText(text);
}

QString CatalogController::countText() const
{
    const int count = m_model->rowCount();
    const AssetListing &listing = m_listings.listing();
    // Never a sort or filter over what is known without saying so.
    int known = -1;
    bool knowsAll = false;
    if (m_feed.place() == CatalogFeed::Place::Copy) {
        known = m_feed.known().assets;
        knowsAll = m_feed.known().platformTotal >= 0 && m_feed.known().platformTotal <= known;
    } else if (listing.needsAll()) {
        known = m_listings.knownCount();
        knowsAll = m_listings.knowsAll();
    }
    if (known >= 0 && !knowsAll && listing.isFiltered())
        return tr("%L1 of the %Ln known assets", nullptr, known).arg(count);
    if (known >= 0 && !knowsAll && listing.sort)
        return tr("%Ln known assets", nullptr, count);
    if (count == 0)
        return listing.isFiltered() ? tr("No matching assets") : tr("No assets yet");
    if (listing.isFiltered())
        return tr("%Ln matching assets", nullptr, count);
    return tr("%Ln assets", nullptr, count);
}

} // namespace reeldeck
