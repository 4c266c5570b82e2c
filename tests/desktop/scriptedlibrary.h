#pragma once

#include "desktop/appcontext.h"
#include "support/scriptedserver.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <chrono>
#include <functional>
#include <memory>

namespace reeldeck::tests {

/// The whole program over a scripted platform whose assets are numbers: asset-7 is clip-7.mp4, and
/// every second one has a stream.
class ScriptedLibrary
{
public:
    explicit ScriptedLibrary(int assets)
    {
        for (int number = assets; number > 0; --number)
            m_assets << number;
        m_server.setHandler(
                [this](const tests::RecordedRequest &head) { return std::optional(answer(head)); });
    }
    ~ScriptedLibrary() { stop(); }

    QList<int> m_assets; ///< Newest first.
    QList<int> m_inUse;  ///< Their deletion needs force.
    QList<int> m_locked; ///< Their deletion is refused.
    QList<int> m_processing;
    /// Where the stream of each asset is; without it, where nobody answers.
    std::function<QString(int number)> m_manifest;
    bool m_hasThumbnails = false;
    bool m_holdsThumbnails = false; ///< They are never answered.
    std::chrono::milliseconds m_deleteDelay{0};
    int m_heldPage = 0;                         ///< Is never answered; 0: all are.
    std::function<void(int page)> m_beforePage; ///< What happens elsewhere meanwhile.

    void start()
    {
        AppContext::Options options;
        const auto paths = makePaths(m_folder.filePath(QStringLiteral("data")));
        QVERIFY(paths.ok());
        options.paths = *paths;
        options.commandLine.baseUrl = m_server.baseUrl().toString();
        options.environmentKey = QStringLiteral("some-key");
        options.platformProgram = QStringLiteral("/nowhere/reeldeck-platform");
        options.credentials = std::make_unique<SessionCredentials>();
        m_context = std::make_unique<AppContext>(std::move(options));
        m_context->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_context->assets()->rowCount(), int(m_assets.size()), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_context->assets()->loadedCount() > 0, 30'000);
    }
    void stop()
    {
        if (!m_context)
            return;
        QSignalSpy ended(m_context.get(), &AppContext::ended);
        m_context->quit(false);
        QVERIFY(ended.count() > 0 || ended.wait(30'000));
        m_context.reset();
    }

    /// After the program has ended by itself.
    void forget() { m_context.reset(); }

    AppContext *context() const { return m_context.get(); }
    AssetDeleter *deleter() const { return m_context->deleter(); }
    MainWindow *window() const { return m_context->window(); }
    AssetTableModel *model() const { return m_context->assets(); }
    Playback *playback() const { return m_context->playback(); }
    /// As "Retry" does when the platform was away.
    void reconnect() { m_context->workspaces()->reopen(); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    QString countText() const
    {
        return window()->findChild<QLabel *>(QStringLiteral("countLabel"))->text();
    }
    /// Whether it was asked for by itself, as the pane does.
    bool wasRetrieved(int number) const { return retrievals(number) > 0; }
    int retrievals(int number) const
    {
        const auto &all = m_server.requests();
        const QByteArray end = "/asset-" + QByteArray::number(number);
        return int(std::count_if(all.begin(), all.end(), [&end](const auto &request) {
            return request.verb == "GET" && request.target.endsWith(end);
        }));
    }
    int requests(const QByteArray &verb) const
    {
        const auto &all = m_server.requests();
        return int(std::count_if(all.begin(), all.end(),
                                 [&verb](const auto &request) { return request.verb == verb; }));
    }

    static QJsonObject assetJson(int number)
    {
        const QDateTime created = QDateTime::fromSecsSinceEpoch(1'700'000'000 + number, Qt::UTC);
        QJsonObject asset{{QStringLiteral("_id"), QStringLiteral("asset-%1").arg(number)},
                          {QStringLiteral("filename"), QStringLiteral("clip-%1.mp4").arg(number)},
                          {QStringLiteral("file_type"), QStringLiteral("video/mp4")},
                          {QStringLiteral("status"), QStringLiteral("ready")},
                          {QStringLiteral("created_at"), created.toString(Qt::ISODate)}};
        if (number % 2 == 0) {
            asset[QStringLiteral("hls")] =
                    QJsonObject{{QStringLiteral("status"), QStringLiteral("ready")},
                                {QStringLiteral("manifest_url"),
                                 QStringLiteral("http://127.0.0.1:9/%1/index.m3u8").arg(number)}};
        }
        return asset;
    }

private:
    QJsonObject stateOf(int number) const
    {
        QJsonObject asset = assetJson(number);
        if (m_processing.contains(number))
            asset[QStringLiteral("status")] = QStringLiteral("processing");
        if (m_manifest) {
            asset[QStringLiteral("hls")] =
                    QJsonObject{{QStringLiteral("status"), QStringLiteral("ready")},
                                {QStringLiteral("manifest_url"), m_manifest(number)}};
        }
        if (m_hasThumbnails) {
            asset[QStringLiteral("thumbnail")] =
                    QJsonObject{{QStringLiteral("status"), QStringLiteral("ready")},
                                {QStringLiteral("representative_url"),
                                 m_server.baseUrl()
                                         .resolved(QUrl(QStringLiteral("/thumbnail.png")))
                                         .toString()}};
        }
        return asset;
    }

    tests::Reply answer(const tests::RecordedRequest &head)
    {
        using tests::Reply;
        const QUrl url(QString::fromLatin1(head.target));
        const QUrlQuery query(url);
        const QString name = url.path().section(QLatin1Char('/'), -1);
        if (name == QLatin1String("thumbnail.png")) {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            QImage picture(160, 90, QImage::Format_RGB32);
            picture.fill(Qt::red);
            picture.save(&buffer, "PNG");
            return m_holdsThumbnails ? Reply::hang() : Reply::json(200, bytes);
        }
        if (name.startsWith(QLatin1String("asset-"))) {
            const int number = name.mid(6).toInt();
            if (!m_assets.contains(number))
                return Reply::json(404, "{}");
            if (head.verb != "DELETE")
                return Reply::json(200, QJsonDocument(stateOf(number)).toJson());
            const bool isForced =
                    query.queryItemValue(QStringLiteral("force")) == QLatin1String("true");
            if (m_inUse.contains(number) && !isForced)
                return Reply::json(409, "{}");
            if (m_locked.contains(number))
                return Reply::json(403, "{}");
            m_assets.removeOne(number);
            return Reply::empty(204).after(m_deleteDelay);
        }
        if (head.verb == "POST")
            return Reply::hang(); // uploads stay under way
        if (!url.path().endsWith(QLatin1String("/assets")))
            return Reply::json(200, R"({"data":[]})");
        const int page = std::max(1, query.queryItemValue(QStringLiteral("page")).toInt());
        const int limit = std::max(1, query.queryItemValue(QStringLiteral("page_limit")).toInt());
        if (m_beforePage)
            m_beforePage(page);
        if (page == m_heldPage)
            return Reply::hang();
        const QString filename = query.queryItemValue(QStringLiteral("filename"));
        const QStringList ids = query.allQueryItemValues(QStringLiteral("asset_ids"));
        QList<int> matching;
        for (const int number : std::as_const(m_assets)) {
            if (QStringLiteral("clip-%1.mp4").arg(number).contains(filename) &&
                (ids.isEmpty() || ids.contains(QStringLiteral("asset-%1").arg(number))))
                matching << number;
        }
        QJsonArray data;
        for (const int number : matching.mid((page - 1) * limit, limit))
            data << stateOf(number);
        const QJsonObject info{
                {QStringLiteral("page"), page},
                {QStringLiteral("limit_per_page"), limit},
                {QStringLiteral("total_page"), int(matching.size() + limit - 1) / limit},
                {QStringLiteral("total_results"), int(matching.size())}};
        return Reply::json(200, QJsonDocument(QJsonObject{{QStringLiteral("data"), data},
                                                          {QStringLiteral("page_info"), info}})
                                        .toJson());
    }

    QTemporaryDir m_folder;
    tests::ScriptedServer m_server;
    std::unique_ptr<AppContext> m_context;
};

} // namespace reeldeck::tests
