#include "desktop/controllers/catalogcontroller.h"

#include "base/humantext.h"
#include "desktop/actions.h"
#include "desktop/clientpagesource.h"
#include "desktop/controllers/statuspoller.h"
#include "desktop/mainwindow.h"
#include "domain/limits.h"
#include "ui/widgets/assetview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/maintoolbar.h"
#include "ui/widgets/messagebar.h"

using namespace std::chrono_literals;

namespace reeldeck {

CatalogController::CatalogController(MainWindow *window, AssetTableModel *model,
                                     StatusPoller *poller, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_model(model)
    , m_poller(poller)
{
    m_modelTimer.setSingleShot(true);
    connect(&m_modelTimer, &QTimer::timeout, this, &CatalogController::onModelChanged);
    m_loadingTimer.setSingleShot(true);
    m_loadingTimer.setInterval(500ms); // ux.md: nothing flashes under that
    connect(&m_loadingTimer, &QTimer::timeout, this, [this] {
        m_window->emptyState()->setState(EmptyState::Kind::Loading);
        m_window->showEmptyState(true);
    });
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(500ms);
    connect(&m_refreshTimer, &QTimer::timeout, model, &AssetTableModel::refresh);
    wireList();
    wireFilters();
    wireEmptyState();
    updateCounts();
}

CatalogController::~CatalogController()
{
    m_model->setSource(nullptr);
}

void CatalogController::wireList()
{
    AssetView *view = m_window->assetView();
    view->setModel(m_model);
    connect(view, &AssetView::visibleRowsChanged, m_model, &AssetTableModel::setVisibleRows);
    connect(view, &AssetView::retryRequested, m_model, &AssetTableModel::retryFailed);
    connect(view, &AssetView::selectionChanged, this, &CatalogController::updateCounts);

    const auto soon = [this] {
        m_modelTimer.start(0);
    };
    connect(m_model, &AssetTableModel::stateChanged, this, soon);
    connect(m_model, &QAbstractItemModel::modelReset, this, soon);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, soon);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, soon);
    connect(m_model, &QAbstractItemModel::dataChanged, this, soon);

    connect(m_poller, &StatusPoller::assetChanged, m_model, &AssetTableModel::updateAsset);
    // The listing may simply lag behind; the next listing says what is true.
    connect(m_poller, &StatusPoller::assetsGone, m_model, &AssetTableModel::refresh);
    connect(m_window, &MainWindow::visibilityChanged, m_poller, &StatusPoller::setEnabled);
}

void CatalogController::wireFilters()
{
    MainToolBar *bar = m_window->toolBar();
    connect(bar, &MainToolBar::filterEdited, this, [this](const QString &text) {
        m_query.filename = text;
        applyQuery();
    });
    connect(bar, &MainToolBar::kindsChanged, this, [this](const QList<MediaKind> &kinds) {
        m_query.kinds = kinds;
        applyQuery();
    });
    connect(bar, &MainToolBar::refreshRequested, m_model, &AssetTableModel::refresh);
    connect(m_window->actions()->refresh, &QAction::triggered, m_model, &AssetTableModel::refresh);
    connect(m_window->actions()->filter, &QAction::triggered, bar, &MainToolBar::focusFilter);
    connect(m_window->actions()->clearFilter, &QAction::triggered, this,
            &CatalogController::clearFilter);
}

void CatalogController::wireEmptyState()
{
    EmptyState *empty = m_window->emptyState();
    connect(empty, &EmptyState::clearFilterRequested, this, &CatalogController::clearFilter);
    connect(empty, &EmptyState::retryRequested, this, [this] {
        if (m_unavailable)
            emit retryConnectionRequested();
        else
            m_model->refresh();
    });
    connect(m_window->messageBar(), &MessageBar::actionTriggered, this, [this] {
        m_model->refresh();
        m_model->retryFailed();
    });
}

void CatalogController::setClient(ApiClient *client)
{
    // The model lets go of the old source before it goes.
    auto source = client ? std::make_unique<ClientPageSource>(client) : nullptr;
    m_model->setSource(source.get());
    m_source = std::move(source);
    m_poller->setClient(client);
    m_modelTimer.start(0);
}

void CatalogController::setUnavailable(const std::optional<Error> &error)
{
    m_unavailable = error;
    updateEmptyState();
    updateCounts();
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

void CatalogController::applyQuery()
{
    m_model->setQuery(m_query);
}

void CatalogController::clearFilter()
{
    if (!m_query.isFiltered())
        return;
    m_query = {};
    m_window->toolBar()->setFilter({});
    m_window->toolBar()->setKinds({});
    applyQuery();
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
    m_poller->setFollowed(ids);
}

void CatalogController::updateEmptyState()
{
    EmptyState *empty = m_window->emptyState();
    if (m_unavailable) {
        m_loadingTimer.stop();
        empty->setState(m_unavailable->kind == ErrorKind::KeyRejected ? EmptyState::Kind::NoKey
                                                                      : EmptyState::Kind::Error,
                        {}, m_unavailable->message, {}, m_unavailable->details());
        m_window->showEmptyState(true);
        return;
    }
    if (m_model->error() && m_model->error()->kind == ErrorKind::KeyRejected) {
        emit keyRejected(*m_model->error());
        return;
    }
    if (!m_source || !m_model->hasAnswer()) {
        // What is on screen stays for the moment; said only when it takes long.
        if (!m_loadingTimer.isActive())
            m_loadingTimer.start();
        return;
    }
    m_loadingTimer.stop();
    const UploadLimits limits;
    const bool isEmpty = m_model->rowCount() == 0;
    if (!m_model->error() && !m_toldError.isEmpty()) {
        m_toldError.clear();
        m_window->messageBar()->clear();
    }
    if (const std::optional<Error> error = m_model->error()) {
        if (isEmpty) {
            empty->setState(error->kind == ErrorKind::Unreachable ? EmptyState::Kind::Offline
                                                                  : EmptyState::Kind::Error,
                            {}, error->message, {}, error->details());
        } else if (m_toldError != error->message) {
            m_window->messageBar()->showMessage(MessageBar::Severity::Danger, error->message,
                                                tr("Retry"), error->details());
        }
        m_toldError = error->message;
    } else if (isEmpty && m_query.isFiltered()) {
        empty->setState(EmptyState::Kind::NoMatch);
    } else if (isEmpty) {
        empty->setState(EmptyState::Kind::NothingUploaded, {}, {},
                        tr("Video and audio to %1, images to %2.")
                                .arg(humanSize(limits.directVideo), humanSize(limits.image)));
    }
    m_window->showEmptyState(isEmpty);
}

void CatalogController::updateCounts()
{
    if (m_unavailable || !m_source) {
        m_window->setCountText({});
        return;
    }
    if (!m_model->hasAnswer())
        return;
    const int count = m_model->rowCount();
    QString text;
    if (count == 0)
        text = m_query.isFiltered() ? tr("No matching assets") : tr("No assets yet");
    else if (m_query.isFiltered())
        text = count == 1 ? tr("1 matching asset") : tr("%L1 matching assets").arg(count);
    else
        text = count == 1 ? tr("1 asset") : tr("%L1 assets").arg(count);
    const int selected = m_window->assetView()->selectedCount();
    if (selected > 0)
        text += tr(" · %L1 selected").arg(selected);
    m_window->setCountText(text);
}

} // namespace reeldeck
