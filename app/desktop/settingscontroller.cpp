#include "desktop/settingscontroller.h"

#include "desktop/window/actions.h"
#include "desktop/window/mainwindow.h"
#include "network/proxyaddress.h"
#include "session/networkwatch.h"
#include "session/sleepinhibitor.h"
#include "ui/window/messagebar.h"

#include <QAction>
#include <QApplication>

#include <utility>

namespace reeldeck {
namespace {

using Cache = SettingsDialog::Cache;

constexpr std::pair<theme::Scheme, Settings::ColorScheme> schemes[] = {
        {theme::Scheme::System, Settings::ColorScheme::System},
        {theme::Scheme::Light, Settings::ColorScheme::Light},
        {theme::Scheme::Dark, Settings::ColorScheme::Dark},
};

constexpr std::pair<ProxyValues::Way, ProxyChoice::Way> ways[] = {
        {ProxyValues::Way::System, ProxyChoice::Way::System},
        {ProxyValues::Way::None, ProxyChoice::Way::None},
        {ProxyValues::Way::Own, ProxyChoice::Way::Own},
};

Settings::ColorScheme settingsScheme(theme::Scheme scheme)
{
    for (const auto &[shown, kept] : schemes) {
        if (shown == scheme)
            return kept;
    }
    return Settings::ColorScheme::System;
}

ProxyValues shownProxy(const ProxyChoice &proxy)
{
    ProxyValues values;
    for (const auto &[shown, kept] : ways) {
        if (kept == proxy.way)
            values.way = shown;
    }
    // Most are of this kind, and nobody types it.
    values.address = proxy.address.scheme() == QLatin1String("http") ? proxy.address.authority()
                                                                     : proxy.address.toString();
    return values;
}

ProxyChoice chosenProxy(const ProxyValues &values)
{
    ProxyChoice proxy;
    for (const auto &[shown, kept] : ways) {
        if (shown == values.way)
            proxy.way = kept;
    }
    if (proxy.way != ProxyChoice::Way::Own)
        return proxy;
    const Result<QUrl> address = parseProxyAddress(values.address);
    return address ? ProxyChoice{proxy.way, *address} : ProxyChoice();
}

QString proxyProblem(const QString &text)
{
    const Result<QUrl> address = parseProxyAddress(text);
    return address ? QString() : address.error().message;
}

Cache cacheOf(CacheStore::Kind kind)
{
    return kind == CacheStore::Kind::Thumbnails ? Cache::Thumbnails : Cache::Lists;
}

CacheStore::Kind kindOf(Cache cache)
{
    return cache == Cache::Thumbnails ? CacheStore::Kind::Thumbnails : CacheStore::Kind::Lists;
}

} // namespace

theme::Scheme themeScheme(Settings::ColorScheme scheme)
{
    for (const auto &[shown, kept] : schemes) {
        if (kept == scheme)
            return shown;
    }
    return theme::Scheme::System;
}

SettingsController::SettingsController(MainWindow *window, Settings *settings,
                                       const NetworkWatch *network, const SleepInhibitor *inhibitor,
                                       const Paths &paths, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
    , m_network(network)
    , m_inhibitor(inhibitor)
    , m_caches(paths)
{
    connect(window->actions()->settings, &QAction::triggered, this, &SettingsController::open);
    connect(&m_caches, &CacheStore::measured, this, [this](CacheStore::Kind kind, qint64 bytes) {
        if (m_dialog)
            m_dialog->setCacheSize(cacheOf(kind), bytes);
    });
    connect(&m_caches, &CacheStore::cleared, this, [this](CacheStore::Kind kind) {
        if (kind == CacheStore::Kind::Lists)
            emit listsCleared();
    });
}

void SettingsController::open()
{
    if (m_dialog)
        return;
    const SettingsDialog::Available available{m_network->knowsMetered(), m_inhibitor->isAvailable(),
                                              proxyProblem};
    m_dialog = new SettingsDialog(values(), available, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this] { keep(m_dialog->values()); });
    connect(m_dialog, &SettingsDialog::clearRequested, this,
            [this](Cache cache) { m_caches.clear(kindOf(cache)); });
    for (const CacheStore::Kind kind : {CacheStore::Kind::Thumbnails, CacheStore::Kind::Lists})
        m_caches.measure(kind);
    m_dialog->open();
}

SettingsValues SettingsController::values() const
{
    const UploadPace pace = m_settings->uploadPace();
    SettingsValues values;
    values.uploadDefaults = {m_settings->enableHls(), m_settings->enableThumbnail()};
    values.pace = {pace.atOnce, pace.bytesPerSecond, pace.pauseOnMetered, pace.keepAwake};
    values.scheme = themeScheme(m_settings->colorScheme());
    values.language = m_settings->language();
    values.proxy = shownProxy(m_settings->proxy());
    values.notifiesUploads = m_settings->notifiesUploads();
    return values;
}

void SettingsController::keep(const SettingsValues &values)
{
    m_settings->setEnableHls(values.uploadDefaults.enableHls);
    m_settings->setEnableThumbnail(values.uploadDefaults.enableThumbnail);
    m_settings->setUploadPace({values.pace.atOnce, values.pace.bytesPerSecond,
                               values.pace.pauseOnMetered, values.pace.keepAwake});
    m_settings->setProxy(chosenProxy(values.proxy));
    m_settings->setNotifiesUploads(values.notifiesUploads);
    m_settings->setColorScheme(settingsScheme(values.scheme));
    theme::apply(*qApp, values.scheme);
    if (values.language != m_settings->language()) {
        m_settings->setLanguage(values.language);
        emit languageChosen(values.language);
    }
    // At once: the person is here to hear that it can't be kept.
    if (const Result<void> written = m_settings->sync(); !written) {
        m_window->messageBar()->showMessage(MessageBar::Source::Program,
                                            MessageBar::Severity::Warning, written.error().message,
                                            written.error().details());
    }
}

} // namespace reeldeck
