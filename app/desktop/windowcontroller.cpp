#include "desktop/windowcontroller.h"

#include "desktop/accounts/accountcontroller.h"
#include "desktop/deletion/deletioncontroller.h"
#include "desktop/window/actions.h"
#include "desktop/window/mainwindow.h"
#include "media/playback.h"
#include "ui/assets/assetview.h"
#include "ui/details/assetdetails.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/window/maintoolbar.h"

#include <QCoreApplication>
#include <QMenu>

namespace reeldeck {

WindowController::WindowController(MainWindow *window, Settings *settings, Playback *playback,
                                   AccountController *accounts, DeletionController *deletion,
                                   QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
    , m_playback(playback)
    , m_accounts(accounts)
    , m_deletion(deletion)
{
    wireActions();
    wireViews();
    rebuildMenu();
}

void WindowController::wireActions()
{
    const Actions *actions = m_window->actions();
    connect(actions->shortcuts, &QAction::triggered, this, &WindowController::showShortcuts);
    connect(actions->nextPane, &QAction::triggered, m_window, &MainWindow::focusNextPane);
    connect(actions->menu, &QAction::triggered, m_window->toolBar(), &MainToolBar::openMenu);
    connect(actions->deleteAssets, &QAction::triggered, m_deletion,
            &DeletionController::deleteSelected);
    connect(actions->quit, &QAction::triggered, this, &WindowController::quitRequested);
    connect(m_window, &MainWindow::closeRequested, this, &WindowController::quitRequested);
    connect(m_window, &MainWindow::languageChanged, this, &WindowController::rebuildMenu);
}

void WindowController::wireViews()
{
    AssetView *view = m_window->assetView();
    connect(view, &AssetView::deleteRequested, m_deletion, &DeletionController::deleteSelected);
    connect(m_window->details(), &AssetDetails::deleteRequested, m_deletion,
            &DeletionController::deleteSelected);
    // Space plays while the list has the keyboard; elsewhere it belongs to buttons and fields.
    auto *space = new QAction(m_window);
    space->setShortcut(Qt::Key_Space);
    space->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    view->addAction(space);
    connect(space, &QAction::triggered, m_window->actions()->play, &QAction::trigger);
}

void WindowController::rebuildMenu()
{
    auto *menu = new QMenu(m_window);
    m_accounts->fillMenu(menu);
    menu->addSeparator();
    const Actions *actions = m_window->actions();
    menu->addMenu(tr("&Upload"))
            ->addActions({actions->uploadFiles, actions->uploadFolder, actions->uploadUrl,
                          actions->paste});
    QMenu *assets = menu->addMenu(tr("&Assets"));
    assets->addActions({actions->play, actions->showLarge, actions->openStream});
    assets->addSeparator();
    assets->addActions({actions->showInFolder, actions->uploadAgain, actions->uploadWithStream});
    assets->addSeparator();
    assets->addAction(actions->selectAll);
    assets->addSeparator();
    assets->addActions(
            {actions->copyIds, actions->copyNames, actions->copyJson, actions->copyStreamUrls});
    assets->addSeparator();
    assets->addActions({actions->exportListing, actions->exportSelected});
    assets->addSeparator();
    assets->addAction(actions->deleteAssets);
    QMenu *view = menu->addMenu(tr("&View"));
    view->addActions({actions->filter, actions->clearFilter, actions->refresh, actions->nextPane});
    view->addSeparator();
    view->addActions({actions->listView, actions->gridView});
    view->addSeparator();
    view->addActions({actions->largerTiles, actions->smallerTiles, actions->usualTiles});
    view->addSeparator();
    view->addActions({actions->columns, actions->detailsPane});
    menu->addAction(actions->watchedFolders);
    menu->addMenu(tr("Save Upload &Report"))
            ->addActions({actions->reportLastBatch, actions->reportAll});
    menu->addMenu(tr("When Uploads Are &Done"))->addActions(actions->whenDone());
    menu->addMenu(tr("Dia&gnostics"))->addActions({actions->showLog, actions->saveDiagnostics});
    menu->addActions({actions->whatHappened, actions->settings, actions->help, actions->shortcuts,
                      actions->about});
    menu->addSeparator();
    menu->addAction(actions->quit);
    m_window->toolBar()->setMenu(menu);
    // Later: the call may come from an entry of the old one.
    if (m_menu)
        m_menu->deleteLater();
    m_menu = menu;
}

void WindowController::restore()
{
    m_window->restoreGeometry(m_settings->windowGeometry());
    m_window->restorePanes(m_settings->splitterState(QStringLiteral("panes")));
    m_playback->setVolume(m_settings->volume());
    m_playback->setMuted(m_settings->isMuted());
}

void WindowController::save()
{
    m_settings->setWindowGeometry(m_window->saveGeometry());
    m_settings->setSplitterState(QStringLiteral("panes"), m_window->panesState());
    m_settings->setVolume(m_playback->volume());
    m_settings->setMuted(m_playback->isMuted());
}

void WindowController::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(m_window->actions()->keyHelp(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace reeldeck
