#include "desktop/appcontext.h"

#include "base/humantext.h"
#include "desktop/actions.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/widgets/assetdetails.h"
#include "ui/widgets/assetview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/maintoolbar.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>

namespace reeldeck {
namespace {

theme::Scheme themeScheme(Settings::ColorScheme scheme)
{
    switch (scheme) {
    case Settings::ColorScheme::Light:
        return theme::Scheme::Light;
    case Settings::ColorScheme::Dark:
        return theme::Scheme::Dark;
    case Settings::ColorScheme::System:
        break;
    }
    return theme::Scheme::System;
}

Settings::ColorScheme settingsScheme(theme::Scheme scheme)
{
    switch (scheme) {
    case theme::Scheme::Light:
        return Settings::ColorScheme::Light;
    case theme::Scheme::Dark:
        return Settings::ColorScheme::Dark;
    case theme::Scheme::System:
        break;
    }
    return Settings::ColorScheme::System;
}

/// Widgets take fonts and colours when they are made, so the theme comes first.
std::unique_ptr<MainWindow> makeWindow(const Settings &settings)
{
    theme::apply(*qApp, themeScheme(settings.colorScheme()));
    return std::make_unique<MainWindow>();
}

} // namespace

AppContext::AppContext(Options options)
    : m_commandLine(std::move(options.commandLine))
    , m_paths(options.paths)
    , m_settings(m_paths)
    , m_credentials(std::move(options.credentials))
    , m_library(options.platformProgram)
    , m_thumbnails(m_paths.cacheFolder(QStringLiteral("thumbnails")))
    , m_window(makeWindow(m_settings))
    , m_workspaces(&m_settings, m_credentials.get(), &m_library, m_paths, options.environmentKey)
    , m_accounts(m_window.get(), &m_settings, m_credentials.get(), &m_workspaces)
    , m_catalog(m_window.get(), &m_assets, &m_poller)
    , m_details(m_window.get(), &m_assets, &m_thumbnails, &m_playback)
    , m_uploading(m_window.get(), &m_settings)
    , m_deletion(m_window.get(), &m_assets, &m_thumbnails, &m_deletionLog, &m_clock)
{
    m_window->assetView()->setThumbnails(&m_thumbnails);
    wireWorkspace();
    wireWindow();
    restoreWindow();
}

AppContext::~AppContext() = default;

void AppContext::start()
{
    m_window->show();
    m_window->assetView()->setFocus();
    if (const std::optional<Error> problem = m_settings.problem())
        m_window->messageBar()->showMessage(MessageBar::Severity::Warning, problem->message, {},
                                            problem->details());
    std::optional<QUrl> baseUrl;
    if (!m_commandLine.baseUrl.isEmpty())
        baseUrl = QUrl(m_commandLine.baseUrl); // main() has checked it
    m_workspaces.openInitial(baseUrl);
}

void AppContext::wireWorkspace()
{
    connect(&m_workspaces, &WorkspaceController::clientChanged, this, &AppContext::onClientChanged);
    connect(&m_workspaces, &WorkspaceController::stateChanged, this, &AppContext::onWorkspaceState);
    connect(&m_catalog, &CatalogController::retryConnectionRequested, &m_workspaces,
            &WorkspaceController::reopen);
    connect(m_settings.workspaces(), &Workspaces::listChanged, this, &AppContext::rebuildMenu);
    connect(&m_details, &DetailsController::shownAssetChanged, &m_catalog,
            &CatalogController::setShownAsset);
}

UploadQueue *AppContext::queueOf(const QString &workspaceId)
{
    std::unique_ptr<UploadQueue> &slot = m_queues[workspaceId];
    if (slot)
        return slot.get();
    slot = std::make_unique<UploadQueue>();
    UploadQueue *queue = slot.get();
    connect(queue, &UploadQueue::assetCreated, this,
            [this, queue](UploadId, const Asset &asset, const QString &localPath) {
                if (!localPath.isEmpty())
                    m_thumbnails.addLocalPreview(asset.id, localPath);
                if (queue == m_queue)
                    m_catalog.assetWasCreated(asset);
            });
    connect(queue, &UploadQueue::keyRejected, this, [this, queue](const Error &error) {
        if (queue == m_queue)
            m_workspaces.rejectKey(error);
    });
    connect(queue, &UploadQueue::rateBudgetChanged, this, [this, queue](const RateBudget &budget) {
        if (queue == m_queue)
            onRateBudget(budget);
    });
    connect(queue, &UploadQueue::journalProblem, this, [this](const Error &error) {
        m_window->messageBar()->showMessage(MessageBar::Severity::Warning, error.message, {},
                                            error.details());
    });
    queue->openJournal(m_paths.journalFile(workspaceId));
    return queue;
}

int AppContext::unfinishedUploads() const
{
    int count = 0;
    for (const auto &[id, queue] : m_queues)
        count += queue->totals().active + queue->totals().queued;
    return count;
}

void AppContext::wireWindow()
{
    const Actions *actions = m_window->actions();
    connect(actions->settings, &QAction::triggered, this, &AppContext::showSettings);
    connect(actions->shortcuts, &QAction::triggered, this, &AppContext::showShortcuts);
    connect(actions->about, &QAction::triggered, this, &AppContext::showAbout);
    connect(actions->nextPane, &QAction::triggered, m_window.get(), &MainWindow::focusNextPane);
    connect(actions->quit, &QAction::triggered, this, [this] { quit(); });
    connect(m_window.get(), &MainWindow::closeRequested, this, [this] { quit(); });

    MainToolBar *bar = m_window->toolBar();
    const auto setViewMode = [this, bar](ViewMode mode) {
        m_window->assetView()->setViewMode(mode);
        bar->setViewMode(mode);
        m_settings.setViewMode(mode == ViewMode::Grid ? Settings::ViewMode::Grid
                                                      : Settings::ViewMode::List);
    };
    connect(bar, &MainToolBar::viewModeRequested, this, setViewMode);
    connect(actions->listView, &QAction::triggered, this,
            [setViewMode] { setViewMode(ViewMode::List); });
    connect(actions->gridView, &QAction::triggered, this,
            [setViewMode] { setViewMode(ViewMode::Grid); });
    setViewMode(m_settings.viewMode() == Settings::ViewMode::Grid ? ViewMode::Grid
                                                                  : ViewMode::List);

    AssetView *view = m_window->assetView();
    const auto copyIds = [view] {
        QStringList ids;
        for (const AssetId &id : view->selectedIds())
            ids << id.toString();
        if (!ids.isEmpty())
            QGuiApplication::clipboard()->setText(ids.join(QLatin1Char('\n')));
    };
    const auto deleteSelected = [this] {
        m_deletion.deleteSelected();
    };
    connect(view, &AssetView::copyIdsRequested, this, copyIds);
    connect(view, &AssetView::deleteRequested, this, deleteSelected);
    connect(m_window->details(), &AssetDetails::deleteRequested, this, deleteSelected);
    connect(actions->copyIds, &QAction::triggered, this, copyIds);
    connect(actions->deleteAssets, &QAction::triggered, this, deleteSelected);
    connect(view, &AssetView::contextMenuRequested, this, [this](const QPoint &position) {
        if (m_window->assetView()->selectedIds().isEmpty())
            return;
        auto *menu = new QMenu(m_window.get());
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(m_window->actions()->copyIds);
        menu->addSeparator();
        menu->addAction(m_window->actions()->deleteAssets);
        menu->popup(position);
    });
    // Space plays while the list has the keyboard; elsewhere it belongs to buttons and fields.
    auto *play = new QAction(m_window.get());
    play->setShortcut(Qt::Key_Space);
    play->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    view->addAction(play);
    connect(play, &QAction::triggered, m_window->details(), &AssetDetails::togglePlaying);
    rebuildMenu();
}

void AppContext::restoreWindow()
{
    m_window->restoreGeometry(m_settings.windowGeometry());
    m_window->restorePaneState(m_settings.splitterState(QStringLiteral("panes")));
    m_playback.setVolume(m_settings.volume());
    m_playback.setMuted(m_settings.isMuted());
}

void AppContext::saveWindow()
{
    m_settings.setWindowGeometry(m_window->saveGeometry());
    m_settings.setSplitterState(QStringLiteral("panes"), m_window->paneState());
    m_settings.setVolume(m_playback.volume());
    m_settings.setMuted(m_playback.isMuted());
}

void AppContext::rebuildMenu()
{
    auto *menu = new QMenu(m_window.get());
    m_accounts.fillMenu(menu);
    menu->addSeparator();
    const Actions *actions = m_window->actions();
    menu->addActions({actions->settings, actions->shortcuts, actions->about});
    menu->addSeparator();
    menu->addAction(actions->quit);
    m_window->toolBar()->setMenu(menu);
}

void AppContext::onClientChanged(ApiClient *client, const ApiEndpoint &endpoint)
{
    const QString workspaceId = m_workspaces.workspace().id;
    m_rateText.clear();
    m_deletion.setClient(client);
    m_details.setClient(client);
    m_catalog.setClient(client);
    if (!client) {
        m_thumbnails.clear();
        return;
    }
    m_deletionLog.setFile(m_paths.deletionLogFile(workspaceId));
    m_queue = queueOf(workspaceId);
    m_queue->setEndpoint(endpoint);
    m_uploading.setQueue(m_queue, m_workspaces.workspace().name);
    if (!m_argumentsQueued) {
        m_argumentsQueued = true;
        if (!m_commandLine.uploads.isEmpty())
            m_uploading.uploadArguments(m_commandLine.uploads);
    }
}

void AppContext::onWorkspaceState()
{
    const WorkspaceController::State state = m_workspaces.state();
    const bool isUnavailable = state == WorkspaceController::State::Failed ||
                               state == WorkspaceController::State::KeyNeeded;
    m_catalog.setUnavailable(isUnavailable ? m_workspaces.error() : std::nullopt);
    updateConnectionText();
    rebuildMenu();
}

void AppContext::onRateBudget(const RateBudget &budget)
{
    m_rateText.clear();
    if (budget.remaining && budget.limit) {
        m_rateText = tr("requests left this minute: %L1 of %L2")
                             .arg(*budget.remaining)
                             .arg(*budget.limit);
    } else if (budget.remaining) {
        m_rateText = tr("requests left: %L1").arg(*budget.remaining);
    }
    updateConnectionText();
}

void AppContext::updateConnectionText()
{
    QString text = displayName(m_workspaces.workspace().name);
    switch (m_workspaces.state()) {
    case WorkspaceController::State::Opening:
        text = tr("Opening %1...").arg(text);
        break;
    case WorkspaceController::State::KeyNeeded:
        text += tr(" · API key needed");
        break;
    case WorkspaceController::State::Failed:
        text += tr(" · not connected");
        break;
    case WorkspaceController::State::Open:
    case WorkspaceController::State::Closed:
        if (!m_rateText.isEmpty())
            text += QStringLiteral(" · ") + m_rateText;
        break;
    }
    m_window->setConnectionText(text);
}

void AppContext::showSettings()
{
    const SettingsValues before{{m_settings.enableHls(), m_settings.enableThumbnail()},
                                themeScheme(m_settings.colorScheme())};
    auto *dialog = new SettingsDialog(before, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const SettingsValues values = dialog->values();
        m_settings.setEnableHls(values.uploadDefaults.enableHls);
        m_settings.setEnableThumbnail(values.uploadDefaults.enableThumbnail);
        m_settings.setColorScheme(settingsScheme(values.scheme));
        theme::apply(*qApp, values.scheme);
    });
    dialog->open();
}

void AppContext::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(m_window->actions()->keyHelp(), m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AppContext::showAbout()
{
    auto *dialog = new AboutDialog(QCoreApplication::applicationVersion(), m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AppContext::quit(bool ask)
{
    if (m_isQuitting)
        return;
    const int unfinished = unfinishedUploads();
    if (!ask || unfinished == 0) {
        stopEverything();
        return;
    }
    auto *box =
            new QMessageBox(QMessageBox::NoIcon, tr("Quit Reeldeck"),
                            unfinished == 1 ? tr("1 upload is not finished.")
                                            : tr("%L1 uploads are not finished.").arg(unfinished),
                            QMessageBox::NoButton, m_window.get());
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("They go on at the next start."));
    QPushButton *keep = box->addButton(tr("Keep Uploading"), QMessageBox::RejectRole);
    QPushButton *leave = box->addButton(tr("Quit"), QMessageBox::DestructiveRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(leave, &QAbstractButton::clicked, this, &AppContext::stopEverything);
    box->open();
}

void AppContext::stopEverything()
{
    if (m_isQuitting)
        return;
    m_isQuitting = true;
    saveWindow();
    m_deletion.abandon();
    m_playback.close();
    m_window->allowClose();
    m_window->close();
    // While their platform still serves: what is sent gets its answer or ends cleanly.
    m_uploading.setQueue(nullptr, {});
    m_queue = nullptr;
    m_queues.clear();
    connect(&m_library, &LocalLibrary::stopped, this, &AppContext::ended);
    m_library.stop();
}

} // namespace reeldeck
