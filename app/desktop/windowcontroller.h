#pragma once

#include "settings/settings.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QPointer>

class QMenu;

namespace reeldeck {

class AccountController;
class DeletionController;
class MainWindow;
class NetworkWatch;
class Playback;
class SleepInhibitor;

/// The scheme that the settings name, for theme::apply().
theme::Scheme themeScheme(Settings::ColorScheme scheme);

/// What the window offers by itself: its menu, the settings, the list of keys, and how it looked
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

    /// What the settings can offer depends on them; both must outlive it.
    void setPaceSystem(const NetworkWatch *network, const SleepInhibitor *inhibitor);

signals:
    void quitRequested();

private:
    void wireActions();
    void wireViews();
    void showSettings();
    void showShortcuts();

    MainWindow *m_window;
    Settings *m_settings;
    Playback *m_playback;
    AccountController *m_accounts;
    DeletionController *m_deletion;
    const NetworkWatch *m_network = nullptr;
    const SleepInhibitor *m_inhibitor = nullptr;
    QPointer<QMenu> m_menu;
};

} // namespace reeldeck
