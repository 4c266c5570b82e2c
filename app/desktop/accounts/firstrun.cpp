#include "desktop/accounts/firstrun.h"

#include "desktop/accounts/workspacecontroller.h"
#include "desktop/window/mainwindow.h"
#include "ui/window/emptystate.h"

#include <QApplication>

#include <utility>

namespace reeldeck {

FirstRun::FirstRun(MainWindow *window, WorkspaceController *workspaces, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    connect(window->emptyState(), &EmptyState::skipRequested, this, &FirstRun::end);
    connect(window->emptyState(), &EmptyState::libraryRequested, this, &FirstRun::end);
    connect(workspaces, &WorkspaceController::stateChanged, this, [this, workspaces] {
        if (!workspaces->workspace().local)
            end();
    });
}

void FirstRun::begin()
{
    m_asks = true;
    emit asked(true);
    m_window->emptyState()->enterByKey();
}

void FirstRun::end()
{
    if (!std::exchange(m_asks, false))
        return;
    const bool hadFocus = m_window->emptyState()->isAncestorOf(QApplication::focusWidget());
    emit asked(false);
    if (hadFocus)
        m_window->emptyState()->enterByKey();
}

} // namespace reeldeck
