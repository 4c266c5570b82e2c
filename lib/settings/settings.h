#pragma once

#include "base/error.h"
#include "settings/paths.h"
#include "settings/workspace.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <memory>
#include <optional>

class QSettings;

namespace reeldeck {

/// The way into the network. Never a name or a password: those are in the CredentialStore.
struct ProxyChoice
{
    enum class Way { System, None, Own };

    Way way = Way::System;
    QUrl address; ///< Of Way::Own, as parseProxyAddress() of lib/network makes it.

    friend bool operator==(const ProxyChoice &, const ProxyChoice &) = default;
};

/// How uploads share the line and the machine with everything else.
struct UploadPace
{
    int atOnce = 3;            ///< Uploads at the same time, 1..MaxAtOnce.
    qint64 bytesPerSecond = 0; ///< Of all together; 0: as fast as it goes.
    bool pauseOnMetered = true;
    bool keepAwake = true;

    static constexpr int MaxAtOnce = 8;
    friend bool operator==(const UploadPace &, const UploadPace &) = default;
};

/// What the program remembers, typed. Kept in an INI file; every getter has a default and a valid
/// range, whatever the file holds. Never holds a key: keys are in the CredentialStore.
///
/// A file that can't be read as settings is set aside under another name, and the defaults apply;
/// problem() says so. Written as a whole to a file beside it that then takes its place, by Qt in the
/// background and at destruction. GUI thread.
///
/// The file bears the version of its form. What a newer program wrote into it stays there, also what
/// this one doesn't know; of what it knows, only values in range hold.
class Settings : public QObject
{
    Q_OBJECT

public:
    enum class ColorScheme { System, Light, Dark };
    Q_ENUM(ColorScheme)
    enum class ViewMode { List, Grid };
    Q_ENUM(ViewMode)

    /// Of the form of the file.
    static constexpr int FileVersion = 1;

    explicit Settings(const Paths &paths, QObject *parent = nullptr);
    ~Settings() override;

    /// What was wrong with the file at start, as a sentence for the person.
    std::optional<Error> problem() const { return m_problem; }

    /// Writes at once, and says whether it could.
    Result<void> sync();

    Workspaces *workspaces() const { return m_workspaces; }

    /// Defaults for new uploads; both true at first.
    bool enableHls() const;
    void setEnableHls(bool enable);
    bool enableThumbnail() const;
    void setEnableThumbnail(bool enable);

    /// Whether every upload is shown with its options before it begins; false at first.
    bool reviewsUploads() const;
    void setReviewsUploads(bool review);
    /// Where the last upload from this computer came from, an absolute path that may be gone by
    /// now; empty at first.
    QString uploadFolder() const;
    void setUploadFolder(const QString &folder);

    /// A limit of this workspace in bytes, as its platform has shown it or the person wrote it into the
    /// file by hand: `limits/ID/NAME=MB`, MB being 1024², fractions allowed. Nothing when it isn't
    /// there, is less than a byte or more than 10,485,760 MB.
    std::optional<qint64> limit(const QString &workspaceId, const QString &name) const;
    void setLimit(const QString &workspaceId, const QString &name, qint64 bytes);

    /// Folders whose new files upload by themselves into this workspace: absolute paths, at most
    /// 100, none twice.
    QStringList watchedFolders(const QString &workspaceId) const;
    void setWatchedFolders(const QString &workspaceId, const QStringList &folders);
    UploadPace uploadPace() const;
    void setUploadPace(const UploadPace &pace);

    /// A code of Language::available(); empty: as the desktop has it.
    QString language() const;
    void setLanguage(const QString &code);

    /// The system's at first, also when the file has an address that is none.
    ProxyChoice proxy() const;
    void setProxy(const ProxyChoice &proxy);

    /// Whether the desktop is told that uploads have finished; true at first.
    bool notifiesUploads() const;
    void setNotifiesUploads(bool notify);

    ColorScheme colorScheme() const;
    void setColorScheme(ColorScheme scheme);
    ViewMode viewMode() const;
    void setViewMode(ViewMode mode);

    /// Of the player: 0..1 (1 at first), and whether it is silent.
    double volume() const;
    void setVolume(double volume);
    bool isMuted() const;
    void setMuted(bool muted);

    /// Width of the grid's tiles in logical pixels; nothing when it was never chosen.
    std::optional<int> tileWidth() const;
    void setTileWidth(int width);
    /// The columns of the list as words, at most 100; empty at first. Whoever shows them makes
    /// sense of the words.
    QStringList columns() const;
    void setColumns(const QStringList &columns);

    /// What QWidget::saveGeometry() and QMainWindow::saveState() made; empty at first. Qt itself
    /// rejects what isn't its own.
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    QByteArray windowState() const;
    void setWindowState(const QByteArray &state);

    /// QSplitter::saveState() of the splitter with this object name.
    QByteArray splitterState(const QString &splitter) const;
    void setSplitterState(const QString &splitter, const QByteArray &state);

signals:
    void colorSchemeChanged(reeldeck::Settings::ColorScheme scheme);
    void uploadPaceChanged(const reeldeck::UploadPace &pace);
    void proxyChanged(const reeldeck::ProxyChoice &proxy);
    void viewModeChanged(reeldeck::Settings::ViewMode mode);
    void watchedFoldersChanged(const QString &workspaceId);
    void limitsChanged(const QString &workspaceId);

private:
    bool flag(const QString &key, bool fallback) const;
    QByteArray bytes(const QString &key) const;

    QString m_file;
    std::optional<Error> m_problem;
    std::unique_ptr<QSettings> m_store;
    Workspaces *m_workspaces = nullptr;
};

} // namespace reeldeck
