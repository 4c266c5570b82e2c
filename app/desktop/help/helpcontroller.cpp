#include "desktop/help/helpcontroller.h"

#include "desktop/help/helpterms.h"
#include "desktop/help/helptopics.h"
#include "desktop/window/actions.h"
#include "desktop/window/mainwindow.h"
#include "ui/help/helpwindow.h"
#include "ui/window/maintoolbar.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWindow>

namespace reeldeck {

HelpController::HelpController(MainWindow *window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    connect(window->actions()->help, &QAction::triggered, this, &HelpController::showForFocus);
    connect(qApp, &QGuiApplication::focusWindowChanged, this, &HelpController::watch);
}

HelpController::~HelpController()
{
    delete m_help;
}

void HelpController::showPage(const QString &id)
{
    if (!m_help)
        m_help = new HelpWindow(helpTerms(m_window->actions()), m_window);
    m_help->showPage(id);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void HelpController::close()
{
    if (m_help)
        m_help->close();
}

void HelpController::showForFocus()
{
    const QWidget *focus = QApplication::focusWidget();
    // The Menu has commands for everything, and is where this one was chosen, most likely.
    if (focus == m_window->toolBar()->lastTab())
        focus = nullptr;
    showPage(helpPageFor(focus));
}

/// Shortcuts of the main window mean nothing in a dialog over it, nor in a window beside it.
void HelpController::watch(QWindow *window)
{
    if (m_watched)
        m_watched->removeEventFilter(this);
    m_watched = window == m_window->windowHandle() ? nullptr : window;
    if (m_watched)
        m_watched->installEventFilter(this);
}

bool HelpController::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_watched || event->type() != QEvent::KeyPress)
        return false;
    const QKeySequence keys(static_cast<QKeyEvent *>(event)->keyCombination());
    if (!m_window->actions()->help->shortcuts().contains(keys) ||
        (m_help && m_help->isActiveWindow()))
        return false;
    showForFocus();
    return true;
}

} // namespace reeldeck
