#pragma once

#include "desktop/appcontext.h"
#include "support/scriptedserver.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace reeldeck::tests {

/// The whole program over a scripted platform whose assets look like somebody's: names, types,
/// sizes, dates and pictures of all kinds, the same ones in every run. And pictures of its window.
class LooksLibrary
{
public:
    explicit LooksLibrary(int assets);
    ~LooksLibrary();

    QSet<int> m_heldPages;   ///< Are never answered.
    QSet<int> m_brokenPages; ///< Are answered with an error.
    bool m_refuses = false;  ///< Everything is answered with an error.
    QString m_key = QStringLiteral("some-key");

    /// Shows the window, in front.
    void start();
    /// As quitting; start() begins again with what was kept.
    void stop();
    /// Nobody answers at the platform's address from now on.
    void goOffline() { m_server.stopListening(); }

    /// Of the run: by the environment variable REELDECK_LOOK, "dark" or "light".
    static bool isDark();
    static QString name(int number);
    /// The window as a person sees it, with the dialog or menu that is open over it, as
    /// build/looks/<scheme>-<scale>/<name>.png.
    void takePicture(const QString &name) const;

    MainWindow *window() const { return m_context->window(); }
    AssetTableModel *model() const { return m_context->assets(); }
    /// The thumbnails of those rows on screen that are loaded.
    bool hasItsPictures() const;
    /// Every row on screen is loaded and has its thumbnail.
    bool isComplete() const;
    QString countText() const;
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

private:
    tests::Reply answer(const tests::RecordedRequest &head);
    tests::Reply list(const QUrl &url);
    QJsonObject assetJson(int number) const;
    QByteArray picture(int number);

    int m_count;
    const QDateTime m_now = QDateTime::currentDateTimeUtc();
    QTemporaryDir m_folder;
    QHash<int, QByteArray> m_pictures;
    tests::ScriptedServer m_server;
    QUrl m_baseUrl;
    std::unique_ptr<AppContext> m_context;
};

} // namespace reeldeck::tests
