#pragma once

#include "session/cachestore.h"
#include "settings/settings.h"
#include "ui/settings/settingsdialog.h"

#include <QObject>
#include <QPointer>

namespace reeldeck {

class MainWindow;
class NetworkWatch;
class SleepInhibitor;

/// The scheme that the settings name, for theme::apply().
theme::Scheme themeScheme(Settings::ColorScheme scheme);

/// The settings dialog: what it shows, and what becomes of what was chosen in it. GUI thread.
class SettingsController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. What can be set depends on what `network` and `inhibitor` can do.
    SettingsController(MainWindow *window, Settings *settings, const NetworkWatch *network,
                       const SleepInhibitor *inhibitor, const Paths &paths,
                       QObject *parent = nullptr);

signals:
    /// The local copies have gone from the disk, that of the open workspace, too.
    void listsCleared();
    /// See Language::setCode().
    void languageChosen(const QString &code);

private:
    void open();
    SettingsValues values() const;
    void keep(const SettingsValues &values);

    MainWindow *m_window;
    Settings *m_settings;
    const NetworkWatch *m_network;
    const SleepInhibitor *m_inhibitor;
    CacheStore m_caches;
    QPointer<SettingsDialog> m_dialog;
};

} // namespace reeldeck
