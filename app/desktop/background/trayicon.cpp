#include "desktop/background/trayicon.h"

#include "desktop/window/actions.h"

#include <QApplication>

namespace reeldeck {

TrayIcon::TrayIcon(Actions *actions, QObject *parent)
    : QObject(parent)
    , m_icon(QIcon::fromTheme(QStringLiteral("org.reeldeck.Reeldeck"), QApplication::windowIcon()))
    , m_state(m_menu.addAction(QString()))
    , m_pause(nullptr)
    , m_resume(nullptr)
{
    m_state->setEnabled(false);
    m_menu.addSeparator();
    QAction *show = m_menu.addAction(tr("&Show Reeldeck"), this, &TrayIcon::showRequested);
    m_menu.setDefaultAction(show);
    m_pause = m_menu.addAction(tr("&Pause All Uploads"), this, &TrayIcon::pauseRequested);
    m_resume = m_menu.addAction(tr("&Resume All Uploads"), this, &TrayIcon::resumeRequested);
    m_menu.addMenu(tr("When Uploads Are &Done"))->addActions(actions->whenDone());
    m_menu.addSeparator();
    m_menu.addAction(actions->quit);
    m_icon.setContextMenu(&m_menu);
    setText({});
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason != QSystemTrayIcon::Context)
                    emit showRequested();
            });
}

void TrayIcon::setVisible(bool visible)
{
    m_icon.setVisible(visible);
}

void TrayIcon::setText(const QString &text)
{
    m_state->setText(text.isEmpty() ? tr("Nothing is being uploaded") : text);
    m_icon.setToolTip(text.isEmpty() ? tr("Reeldeck") : tr("Reeldeck: %1").arg(text));
}

void TrayIcon::setPausable(bool pausable, bool resumable)
{
    m_pause->setVisible(pausable || !resumable);
    m_pause->setEnabled(pausable);
    m_resume->setVisible(resumable && !pausable);
}

} // namespace reeldeck
