#include "reallibrary.h"

#include "windowhelpers.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

#include <utility>

namespace reeldeck::tests {

void RealLibrary::start(int assets, int indexingSeconds)
{
    QFile limits(filePath(QStringLiteral("limits.json")));
    QVERIFY(limits.open(QIODevice::WriteOnly));
    limits.write(QJsonDocument(QJsonObject{{QStringLiteral("indexing_seconds"), indexingSeconds},
                                           {QStringLiteral("assets_per_minute"), 0}})
                         .toJson());
    limits.close();
    QVERIFY2(m_platform.start({QStringLiteral("--seed"), QString::number(assets),
                               QStringLiteral("--limits"), limits.fileName()}),
             qPrintable(m_platform.problem()));
    QVERIFY(m_proxy.start(m_platform.endpoint().baseUrl));
    const QJsonArray all = call("GET", QStringLiteral("/assets?page_limit=50"))
                                   .value(QLatin1String("data"))
                                   .toArray();
    for (const QJsonValue &asset : all) {
        if (asset.toObject().value(QLatin1String("status")).toString() == QLatin1String("ready"))
            m_ready << AssetId(asset.toObject().value(QLatin1String("_id")).toString());
    }
    startProgram();
    QTRY_VERIFY(model()->rowCount() >= assets);
    QTRY_VERIFY(model()->loadedCount() > 0);
}

void RealLibrary::startProgram()
{
    AppContext::Options options;
    const auto paths = makePaths(dataFolder());
    QVERIFY(paths.ok());
    options.paths = *paths;
    options.commandLine.baseUrl = m_proxy.baseUrl().toString();
    options.commandLine.uploads = std::exchange(m_uploads, {});
    options.environmentKey = m_platform.endpoint().apiKey;
    options.platformProgram = QStringLiteral("/nowhere/reeldeck-platform");
    options.credentials = std::make_unique<SessionCredentials>();
    m_context = std::make_unique<AppContext>(std::move(options));
    m_context->start();
    QTRY_VERIFY(model()->loadedCount() > 0);
    window()->activateWindow();
}

void RealLibrary::stop()
{
    if (!m_context)
        return;
    QSignalSpy ended(m_context.get(), &AppContext::ended);
    m_context->quit(false);
    QVERIFY(ended.count() > 0 || ended.wait(30'000));
    m_context.reset();
}

void RealLibrary::restart()
{
    m_context.reset();
    startProgram();
}

QTableView *RealLibrary::table() const
{
    return window()->findChild<QTableView *>(QStringLiteral("assetTable"));
}

void RealLibrary::select(int number)
{
    select(QList<int>{number});
}

void RealLibrary::select(const QList<int> &numbers)
{
    Qt::KeyboardModifiers keys;
    for (const int number : numbers) {
        QTRY_VERIFY(model()->rowOf(asset(number)) >= 0);
        const QModelIndex index = model()->index(model()->rowOf(asset(number)), 0);
        table()->scrollTo(index);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, keys,
                          table()->visualRect(index).center());
        keys = Qt::ControlModifier;
    }
}

QJsonObject RealLibrary::call(const QByteArray &verb, const QString &path, const QJsonObject &body)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(m_platform.endpoint().baseUrl.toString() + path));
    request.setRawHeader("x-api-key", m_platform.endpoint().apiKey.toUtf8());
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(
            request, verb, body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson()));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, Patience) ||
        reply->error() != QNetworkReply::NoError)
        return {};
    return QJsonDocument::fromJson(reply->readAll()).object();
}

QString RealLibrary::makeIndex(const QString &name)
{
    return call("POST", QStringLiteral("/indexes"), {{QStringLiteral("index_name"), name}})
            .value(QLatin1String("_id"))
            .toString();
}

void RealLibrary::hold(const QString &index, int number)
{
    QVERIFY(!call("POST", QStringLiteral("/indexes/%1/indexed-assets").arg(index),
                  {{QStringLiteral("asset_id"), asset(number).toString()}})
                     .isEmpty());
}

QString RealLibrary::makeEntity(const QString &name, const QList<int> &numbers)
{
    const QString collections = QStringLiteral("/entity-collections");
    if (m_collection.isEmpty())
        m_collection = call("POST", collections, {{QStringLiteral("name"), QStringLiteral("All")}})
                               .value(QLatin1String("_id"))
                               .toString();
    QJsonArray ids;
    for (const int number : numbers)
        ids << asset(number).toString();
    return call("POST", collections + QLatin1Char('/') + m_collection + QLatin1String("/entities"),
                {{QStringLiteral("name"), name}, {QStringLiteral("asset_ids"), ids}})
            .value(QLatin1String("_id"))
            .toString();
}

bool RealLibrary::isThere(int number)
{
    return !call("GET", QStringLiteral("/assets/") + asset(number).toString()).isEmpty();
}

} // namespace reeldeck::tests
