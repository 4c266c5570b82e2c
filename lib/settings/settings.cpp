#include "settings/settings.h"

#include "base/humantext.h"
#include "base/setaside.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStringDecoder>

#include <algorithm>
#include <cmath>
#include <utility>

namespace reeldeck {
namespace {

constexpr double megabyte = 1024.0 * 1024.0;

/// Whether the file is there and is no INI file. QSettings alone takes nearly anything for one.
bool isDamaged(const QString &path)
{
    constexpr qint64 absurdSize = 4 * 1024 * 1024;
    QFile file(path);
    if (!file.exists())
        return false;
    if (file.size() > absurdSize || !file.open(QIODevice::ReadOnly))
        return true;
    const QByteArray content = file.readAll();
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(content);
    if (decoder.hasError() || content.contains('\0'))
        return true;
    const QSettings trial(path, QSettings::IniFormat);
    trial.allKeys();
    return trial.status() != QSettings::NoError;
}

/// Ids come from the file itself and are opaque: one with a slash stays one level.
QString workspaceKey(QLatin1String group, const QString &workspaceId, const QString &name)
{
    const QString id = QString::fromLatin1(workspaceId.toUtf8().toPercentEncoding());
    return QStringList{group, id, name}.join(QLatin1Char('/'));
}

QString foldersKey()
{
    return QStringLiteral("folders");
}

/// Brings a file to our form; one of a newer program keeps its own.
void stampVersion(QSettings &store)
{
    const QString key = QStringLiteral("version");
    bool isNumber = false;
    const int version = store.value(key).toInt(&isNumber);
    // Files from before the first version have its form.
    if (!isNumber || version < Settings::FileVersion)
        store.setValue(key, Settings::FileVersion);
}

constexpr std::pair<ProxyChoice::Way, const char *> proxyWords[] = {
        {ProxyChoice::Way::System, "system"},
        {ProxyChoice::Way::None, "none"},
        {ProxyChoice::Way::Own, "own"},
};

template <typename E>
E enumFrom(const QVariant &value, E last, E fallback)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber && number >= 0 && number <= int(last) ? E(number) : fallback;
}

} // namespace

Settings::Settings(const Paths &paths, QObject *parent)
    : QObject(parent)
    , m_file(paths.settingsFile())
{
    if (isDamaged(m_file)) {
        const QString aside = setAside(m_file);
        Error error;
        error.kind = ErrorKind::Storage;
        error.message = aside.isEmpty() ? tr("The settings file “%1” can't be read, so the "
                                             "defaults are used. Check its "
                                             "permissions; changes may not be kept.")
                                                  .arg(displayName(m_file))
                                        : tr("The settings file was damaged, so the defaults are "
                                             "used, and it is kept as “%1”.")
                                                  .arg(displayName(aside));
        m_problem = error;
    }
    m_store = std::make_unique<QSettings>(m_file, QSettings::IniFormat);
    stampVersion(*m_store);
    m_workspaces = new Workspaces(m_store.get(), this);
}

Settings::~Settings()
{
    m_store->sync();
}

Result<void> Settings::sync()
{
    m_store->sync();
    if (m_store->status() == QSettings::NoError)
        return {};
    Error error;
    error.kind = ErrorKind::Storage;
    error.message = tr("The settings can't be written to “%1”. Check its permissions and the free "
                       "space.")
                            .arg(displayName(m_file));
    return error;
}

bool Settings::enableHls() const
{
    return flag(QStringLiteral("uploads/enableHls"), true);
}

void Settings::setEnableHls(bool enable)
{
    m_store->setValue(QStringLiteral("uploads/enableHls"), enable);
}

bool Settings::enableThumbnail() const
{
    return flag(QStringLiteral("uploads/enableThumbnail"), true);
}

void Settings::setEnableThumbnail(bool enable)
{
    m_store->setValue(QStringLiteral("uploads/enableThumbnail"), enable);
}

bool Settings::reviewsUploads() const
{
    return flag(QStringLiteral("uploads/review"), false);
}

void Settings::setReviewsUploads(bool review)
{
    m_store->setValue(QStringLiteral("uploads/review"), review);
}

QString Settings::uploadFolder() const
{
    const QString folder = m_store->value(QStringLiteral("uploads/folder")).toString();
    return QDir::isAbsolutePath(folder) ? folder : QString();
}

void Settings::setUploadFolder(const QString &folder)
{
    m_store->setValue(QStringLiteral("uploads/folder"), folder);
}

std::optional<qint64> Settings::limit(const QString &workspaceId, const QString &name) const
{
    constexpr double mostMegabytes = 10'485'760;
    bool isNumber = false;
    const double megabytes =
            m_store->value(workspaceKey(QLatin1String("limits"), workspaceId, name))
                    .toDouble(&isNumber);
    // Also not a number itself, which "nan" is read as.
    if (!isNumber || !(megabytes * megabyte >= 1 && megabytes <= mostMegabytes))
        return std::nullopt;
    return qint64(megabytes * megabyte);
}

void Settings::setLimit(const QString &workspaceId, const QString &name, qint64 bytes)
{
    // Exact: a division by a power of two, and at most 44 bits.
    m_store->setValue(workspaceKey(QLatin1String("limits"), workspaceId, name),
                      double(bytes) / megabyte);
    emit limitsChanged(workspaceId);
}

QStringList Settings::watchedFolders(const QString &workspaceId) const
{
    constexpr qsizetype MaxFolders = 100;
    QStringList folders;
    const QStringList stored =
            m_store->value(workspaceKey(QLatin1String("watched"), workspaceId, foldersKey()))
                    .toStringList();
    for (const QString &folder : stored) {
        if (QDir::isAbsolutePath(folder) && !folders.contains(folder) &&
            folders.size() < MaxFolders)
            folders << folder;
    }
    return folders;
}

void Settings::setWatchedFolders(const QString &workspaceId, const QStringList &folders)
{
    const QString key = workspaceKey(QLatin1String("watched"), workspaceId, foldersKey());
    if (folders.isEmpty())
        m_store->remove(key);
    else
        m_store->setValue(key, folders);
    emit watchedFoldersChanged(workspaceId);
}

UploadPace Settings::uploadPace() const
{
    UploadPace pace;
    bool isNumber = false;
    const int atOnce = m_store->value(QStringLiteral("uploads/atOnce")).toInt(&isNumber);
    if (isNumber)
        pace.atOnce = std::clamp(atOnce, 1, UploadPace::MaxAtOnce);
    const qint64 rate = m_store->value(QStringLiteral("uploads/bytesPerSecond")).toLongLong();
    pace.bytesPerSecond = std::max<qint64>(0, rate);
    pace.pauseOnMetered = flag(QStringLiteral("uploads/pauseOnMetered"), pace.pauseOnMetered);
    pace.keepAwake = flag(QStringLiteral("uploads/keepAwake"), pace.keepAwake);
    return pace;
}

void Settings::setUploadPace(const UploadPace &pace)
{
    if (pace == uploadPace())
        return;
    m_store->setValue(QStringLiteral("uploads/atOnce"), pace.atOnce);
    m_store->setValue(QStringLiteral("uploads/bytesPerSecond"), pace.bytesPerSecond);
    m_store->setValue(QStringLiteral("uploads/pauseOnMetered"), pace.pauseOnMetered);
    m_store->setValue(QStringLiteral("uploads/keepAwake"), pace.keepAwake);
    emit uploadPaceChanged(uploadPace());
}

QString Settings::language() const
{
    return m_store->value(QStringLiteral("window/language")).toString();
}

void Settings::setLanguage(const QString &code)
{
    if (code != language())
        m_store->setValue(QStringLiteral("window/language"), code);
}

ProxyChoice Settings::proxy() const
{
    const QString word = m_store->value(QStringLiteral("network/proxy")).toString();
    const QUrl address(m_store->value(QStringLiteral("network/proxyAddress")).toString());
    ProxyChoice proxy;
    for (const auto &[way, its] : proxyWords) {
        if (word == QLatin1String(its))
            proxy.way = way;
    }
    if (proxy.way != ProxyChoice::Way::Own)
        return proxy;
    const bool isAddress =
            !address.host().isEmpty() && address.port() > 0 && address.userInfo().isEmpty();
    return isAddress ? ProxyChoice{proxy.way, address} : ProxyChoice();
}

void Settings::setProxy(const ProxyChoice &proxy)
{
    if (proxy == this->proxy())
        return;
    for (const auto &[way, its] : proxyWords) {
        if (proxy.way == way)
            m_store->setValue(QStringLiteral("network/proxy"), QLatin1String(its));
    }
    if (proxy.way == ProxyChoice::Way::Own)
        m_store->setValue(QStringLiteral("network/proxyAddress"),
                          proxy.address.toString(QUrl::RemoveUserInfo));
    else
        m_store->remove(QStringLiteral("network/proxyAddress"));
    emit proxyChanged(this->proxy());
}

bool Settings::notifiesUploads() const
{
    return flag(QStringLiteral("notifications/uploads"), true);
}

void Settings::setNotifiesUploads(bool notify)
{
    m_store->setValue(QStringLiteral("notifications/uploads"), notify);
}

Settings::ColorScheme Settings::colorScheme() const
{
    return enumFrom(m_store->value(QStringLiteral("window/colorScheme")), ColorScheme::Dark,
                    ColorScheme::System);
}

void Settings::setColorScheme(ColorScheme scheme)
{
    if (scheme == colorScheme())
        return;
    m_store->setValue(QStringLiteral("window/colorScheme"), int(scheme));
    emit colorSchemeChanged(scheme);
}

Settings::ViewMode Settings::viewMode() const
{
    return enumFrom(m_store->value(QStringLiteral("window/viewMode")), ViewMode::Grid,
                    ViewMode::List);
}

void Settings::setViewMode(ViewMode mode)
{
    if (mode == viewMode())
        return;
    m_store->setValue(QStringLiteral("window/viewMode"), int(mode));
    emit viewModeChanged(mode);
}

std::optional<int> Settings::tileWidth() const
{
    constexpr int widest = 10'000;
    bool isNumber = false;
    const int width = m_store->value(QStringLiteral("window/tileWidth")).toInt(&isNumber);
    return isNumber && width > 0 && width <= widest ? std::optional(width) : std::nullopt;
}

void Settings::setTileWidth(int width)
{
    m_store->setValue(QStringLiteral("window/tileWidth"), width);
}

QStringList Settings::columns() const
{
    constexpr qsizetype MaxColumns = 100;
    return m_store->value(QStringLiteral("window/columns")).toStringList().mid(0, MaxColumns);
}

void Settings::setColumns(const QStringList &columns)
{
    m_store->setValue(QStringLiteral("window/columns"), columns);
}

double Settings::volume() const
{
    bool isNumber = false;
    const double volume = m_store->value(QStringLiteral("player/volume")).toDouble(&isNumber);
    return isNumber && std::isfinite(volume) ? std::clamp(volume, 0.0, 1.0) : 1.0;
}

void Settings::setVolume(double volume)
{
    m_store->setValue(QStringLiteral("player/volume"), std::clamp(volume, 0.0, 1.0));
}

bool Settings::isMuted() const
{
    return flag(QStringLiteral("player/muted"), false);
}

void Settings::setMuted(bool muted)
{
    m_store->setValue(QStringLiteral("player/muted"), muted);
}

QByteArray Settings::windowGeometry() const
{
    return bytes(QStringLiteral("window/geometry"));
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store->setValue(QStringLiteral("window/geometry"), geometry);
}

QByteArray Settings::windowState() const
{
    return bytes(QStringLiteral("window/state"));
}

void Settings::setWindowState(const QByteArray &state)
{
    m_store->setValue(QStringLiteral("window/state"), state);
}

QByteArray Settings::splitterState(const QString &splitter) const
{
    return bytes(QStringLiteral("splitters/") + splitter);
}

void Settings::setSplitterState(const QString &splitter, const QByteArray &state)
{
    m_store->setValue(QStringLiteral("splitters/") + splitter, state);
}

bool Settings::flag(const QString &key, bool fallback) const
{
    // QVariant::toBool() takes any other word for true.
    const QString word = m_store->value(key).toString();
    if (word == QLatin1String("true"))
        return true;
    return word == QLatin1String("false") ? false : fallback;
}

QByteArray Settings::bytes(const QString &key) const
{
    return m_store->value(key).toByteArray();
}

} // namespace reeldeck
