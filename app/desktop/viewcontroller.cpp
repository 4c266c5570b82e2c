#include "desktop/viewcontroller.h"

#include "catalog/table/assetcells.h"
#include "desktop/window/actions.h"
#include "desktop/window/mainwindow.h"
#include "settings/settings.h"
#include "ui/assets/assetview.h"
#include "ui/dialogs/columnsdialog.h"
#include "ui/window/maintoolbar.h"

#include <QMenu>

namespace reeldeck {

ViewController::ViewController(MainWindow *window, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
{
    const Actions *actions = window->actions();
    AssetView *view = window->assetView();
    MainToolBar *bar = window->toolBar();
    connect(bar, &MainToolBar::viewModeRequested, this, &ViewController::setViewMode);
    connect(actions->listView, &QAction::triggered, this, [this] { setViewMode(ViewMode::List); });
    connect(actions->gridView, &QAction::triggered, this, [this] { setViewMode(ViewMode::Grid); });
    setViewMode(settings->viewMode() == Settings::ViewMode::Grid ? ViewMode::Grid : ViewMode::List);

    const auto stepTiles = [this, view](int steps) {
        setTileWidth(view->tileWidth() + steps * tilewidth::Step);
    };
    connect(actions->largerTiles, &QAction::triggered, this, [stepTiles] { stepTiles(1); });
    connect(actions->smallerTiles, &QAction::triggered, this, [stepTiles] { stepTiles(-1); });
    connect(actions->usualTiles, &QAction::triggered, this,
            [this] { setTileWidth(tilewidth::Usual); });
    connect(bar, &MainToolBar::tileWidthRequested, this, &ViewController::setTileWidth);
    connect(view, &AssetView::tileWidthRequested, this, &ViewController::setTileWidth);
    setTileWidth(settings->tileWidth().value_or(tilewidth::Usual));

    view->setColumns(columnsFromWords(settings->columns()));
    connect(view, &AssetView::columnsChanged, this,
            [this, view] { m_settings->setColumns(toWords(view->columns())); });
    connect(view, &AssetView::columnMenuRequested, this, &ViewController::showColumnMenu);
    connect(actions->columns, &QAction::triggered, this, &ViewController::showColumnsDialog);
}

void ViewController::setViewMode(ViewMode mode)
{
    m_window->assetView()->setViewMode(mode);
    m_window->toolBar()->setViewMode(mode);
    const Actions *actions = m_window->actions();
    (mode == ViewMode::Grid ? actions->gridView : actions->listView)->setChecked(true);
    for (QAction *action : {actions->largerTiles, actions->smallerTiles, actions->usualTiles})
        action->setEnabled(mode == ViewMode::Grid);
    m_settings->setViewMode(mode == ViewMode::Grid ? Settings::ViewMode::Grid
                                                   : Settings::ViewMode::List);
}

void ViewController::setTileWidth(int width)
{
    AssetView *view = m_window->assetView();
    view->setTileWidth(width);
    m_window->toolBar()->setTileWidth(view->tileWidth());
    if (view->tileWidth() != m_settings->tileWidth().value_or(tilewidth::Usual))
        m_settings->setTileWidth(view->tileWidth());
}

void ViewController::setColumns(const ColumnLayout &columns)
{
    m_window->assetView()->setColumns(columns);
    m_settings->setColumns(toWords(columns));
}

void ViewController::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const ColumnLayout columns = m_window->assetView()->columns();
    for (const AssetColumn column : columns.order) {
        QAction *entry = menu->addAction(assetColumnTitle(column));
        entry->setCheckable(true);
        entry->setChecked(!columns.isHidden(column));
        entry->setEnabled(column != AssetNameColumn);
        connect(entry, &QAction::toggled, this, [this, column](bool show) {
            ColumnLayout wanted = m_window->assetView()->columns();
            wanted.setHidden(column, !show);
            setColumns(wanted);
        });
    }
    menu->addSeparator();
    menu->addAction(tr("Reset Columns"), this, [this] { setColumns(defaultColumns()); });
    menu->addAction(m_window->actions()->columns);
    menu->popup(position);
}

void ViewController::showColumnsDialog()
{
    auto *dialog = new ColumnsDialog(m_window->assetView()->columns(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { setColumns(dialog->columns()); });
    dialog->open();
}

} // namespace reeldeck
