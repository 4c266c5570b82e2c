#pragma once

#include "desktop/background/trayicon.h"
#include "desktop/background/uploadprogress.h"
#include "desktop/background/whendone.h"
#include "system/backgroundportal.h"
#include "system/launcherentry.h"
#include "system/suspender.h"

#include <QDBusServiceWatcher>
#include <QObject>
#include <QPointer>

#include <memory>

namespace reeldeck {

class DesktopNotifier;
class MainWindow;
class WorkspaceSessions;

/// Uploads without a window: asks what is meant by closing it while something is under way, hides
/// or minimizes it, shows on the desktop how far the uploads are, and does at their end what was
/// chosen. GUI thread.
///
/// Where it goes: to an icon in the panel, where the desktop has a place for one; to nowhere, where
/// the desktop's portal gives leave (starting the program again brings the window back); else it is
/// minimized.
class BackgroundController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    BackgroundController(MainWindow *window, WorkspaceSessions *sessions, UploadProgress *progress,
                         DesktopNotifier *notifier, QObject *parent = nullptr);
    ~BackgroundController() override;

    /// Asks what to do with `unfinished` uploads (at least one). One question at a time.
    void askToLeave(int unfinished);
    /// Uploads go on without the window.
    void goOn();
    /// How the last batch has ended, for what is announced at its end.
    void setNotice(const QString &text) { m_notice = text; }

signals:
    void quitConfirmed();

private:
    enum class Place { Panel, Portal, Minimized };

    Place place() const;
    void hideWindow();
    void minimize();
    void onProgress();
    void onEnded();
    void announce(WhenDone::Choice choice);
    void onVisibility(bool isVisible);
    void onPanelGone();

    MainWindow *m_window;
    WorkspaceSessions *m_sessions;
    UploadProgress *m_progress;
    DesktopNotifier *m_notifier;
    LauncherEntry m_launcher;
    BackgroundPortal m_portal;
    Suspender m_suspender;
    WhenDone m_whenDone;
    QDBusServiceWatcher m_panel;
    std::unique_ptr<TrayIcon> m_tray; ///< From the first time on that it is needed.
    QPointer<QWidget> m_question;
    QString m_notice;
    bool m_isGone = false; ///< Hidden with nothing on screen that brings it back.
};

} // namespace reeldeck
