#pragma once

#include "settings/settings.h"

#include <QObject>
#include <QPointer>

class QMenu;

namespace reeldeck {

class AccountController;
class DeletionController;
class MainWindow;
class Playback;

/// What the window offers by itself: its menu, the list of keys, and how it looked
/// last time. GUI thread.
class WindowController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    WindowController(MainWindow *window, Settings *settings, Playback *playback,
                     AccountController *accounts, DeletionController *deletion,
                     QObject *parent = nullptr);

    /// Sizes, panes and volume as they were left.
    void restore();
    void save();

    /// After the workspaces or the open one changed.
    void rebuildMenu();

signals:
    void quitRequested();

private:
    void wireActions();
    void wireViews();
    void showShortcuts();

    MainWindow *m_window;
    Settings *m_settings;
    Playback *m_playback;
    AccountController *m_accounts;
    DeletionController *m_deletion;
    QPointer<QMenu> m_menu;
};

} // namespace reeldeck
