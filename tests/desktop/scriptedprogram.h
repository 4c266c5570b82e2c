#pragma once

#include "desktop/appcontext.h"
#include "support/scriptedserver.h"
#include "windowhelpers.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <functional>
#include <memory>
#include <utility>

namespace reeldeck::tests {

/// A keychain that outlives the program, as a desktop's does. Every copy has the same keys.
class KeptCredentials : public CredentialStore
{
public:
    using Keys = QHash<QString, QString>;

    explicit KeptCredentials(std::shared_ptr<Keys> keys)
        : m_keys(std::move(keys))
    {}
    CredentialJob *read(const QString &id) override { return answer(m_keys->value(id)); }
    CredentialJob *write(const QString &id, const QString &key) override
    {
        m_keys->insert(id, key);
        return answer(key);
    }
    CredentialJob *remove(const QString &id) override
    {
        m_keys->remove(id);
        return answer({});
    }
    bool isPersistent() const override { return true; }

private:
    CredentialJob *answer(const QString &key)
    {
        auto *job = new CredentialJob(this);
        QMetaObject::invokeMethod(
                job,
                [job, key] {
                    emit job->finished(key);
                    job->deleteLater();
                },
                Qt::QueuedConnection);
        return job;
    }

    std::shared_ptr<Keys> m_keys;
};

/// A platform of a few assets that the test may change, and whose answers it may replace.
class ScriptedPlatform
{
public:
    ScriptedPlatform()
    {
        m_server.setHandler([this](const RecordedRequest &head) -> std::optional<Reply> {
            if (m_answer) {
                if (std::optional<Reply> reply = m_answer(head))
                    return reply;
            }
            return usual(head);
        });
    }

    /// One that is ready. `more` takes the place of the usual fields.
    static QJsonObject asset(const QString &id, const QString &filename,
                             const QJsonObject &more = {})
    {
        QJsonObject asset{{QStringLiteral("_id"), id},
                          {QStringLiteral("filename"), filename},
                          {QStringLiteral("file_type"), QStringLiteral("video/mp4")},
                          {QStringLiteral("status"), QStringLiteral("ready")},
                          {QStringLiteral("created_at"), QStringLiteral("2026-11-30T10:00:00Z")}};
        for (auto field = more.begin(); field != more.end(); ++field)
            asset.insert(field.key(), field.value());
        return asset;
    }
    static QJsonObject readyStream(const QString &url)
    {
        return {{QStringLiteral("hls"),
                 QJsonObject{{QStringLiteral("status"), QStringLiteral("ready")},
                             {QStringLiteral("manifest_url"), url}}}};
    }
    void add(const QString &id, const QString &filename, const QJsonObject &more = {})
    {
        m_assets.append(asset(id, filename, more));
    }
    /// `prefix`-COUNT to `prefix`-1, the newest first.
    void addMany(const QString &prefix, int count)
    {
        for (int number = count; number > 0; --number) {
            const QString name = QStringLiteral("%1-%2").arg(prefix).arg(number);
            add(name, name + QStringLiteral(".mp4"));
        }
    }
    /// Also while nobody listens there.
    QUrl baseUrl() const { return m_baseUrl; }
    int requests(const QByteArray &verb, const QByteArray &part = {}) const
    {
        const auto &all = m_server.requests();
        return int(std::count_if(all.begin(), all.end(), [&](const RecordedRequest &request) {
            return request.verb == verb && request.target.contains(part);
        }));
    }

    ScriptedServer m_server;
    QList<QJsonObject> m_assets; ///< Newest first.
    /// Comes before the usual answer; nothing: that one.
    std::function<std::optional<Reply>(const RecordedRequest &)> m_answer;
    /// Of uploads, beside id, name and status.
    QJsonObject m_uploaded{{QStringLiteral("file_type"), QStringLiteral("image/png")}};

private:
    static Reply json(const QJsonObject &object, int status = 200)
    {
        return Reply::json(status, QJsonDocument(object).toJson());
    }
    Reply usual(const RecordedRequest &head)
    {
        const QUrl url(QString::fromLatin1(head.target));
        const QString last = url.path().section(QLatin1Char('/'), -1);
        if (head.verb == "POST") {
            const QString id = QStringLiteral("upload-%1").arg(++m_uploads);
            m_assets.prepend(asset(id, QStringLiteral("upload-%1.png").arg(m_uploads), m_uploaded));
            return json(m_assets.first(), 201);
        }
        if (last != QLatin1String("assets")) {
            for (qsizetype at = 0; at < m_assets.size(); ++at) {
                if (m_assets[at].value(QLatin1String("_id")).toString() != last)
                    continue;
                if (head.verb != "DELETE")
                    return json(m_assets[at]);
                m_assets.removeAt(at);
                return Reply::empty(204);
            }
            return Reply::json(404, "{}");
        }
        return list(QUrlQuery(url));
    }
    Reply list(const QUrlQuery &query) const
    {
        const int page = std::max(1, query.queryItemValue(QStringLiteral("page")).toInt());
        const int limit = std::max(1, query.queryItemValue(QStringLiteral("page_limit")).toInt());
        const QString filename = query.queryItemValue(QStringLiteral("filename"));
        const QStringList ids = query.allQueryItemValues(QStringLiteral("asset_ids"));
        QList<QJsonObject> matching;
        for (const QJsonObject &each : m_assets) {
            const bool isAsked =
                    ids.isEmpty() || ids.contains(each.value(QLatin1String("_id")).toString());
            if (isAsked && each.value(QLatin1String("filename")).toString().contains(filename))
                matching << each;
        }
        QJsonArray data;
        for (const QJsonObject &each : matching.mid((page - 1) * limit, limit))
            data << each;
        const QJsonObject info{
                {QStringLiteral("page"), page},
                {QStringLiteral("limit_per_page"), limit},
                {QStringLiteral("total_page"), int(matching.size() + limit - 1) / limit},
                {QStringLiteral("total_results"), int(matching.size())}};
        return json({{QStringLiteral("data"), data}, {QStringLiteral("page_info"), info}});
    }

    const QUrl m_baseUrl = m_server.baseUrl();
    int m_uploads = 0;
};

/// The whole program, started and ended as often as the test likes over the same folder and keys.
class ScriptedProgram
{
public:
    ~ScriptedProgram() { stop(); }

    /// Empty address: what was open last. Empty key: what the keychain has.
    void start(const QUrl &baseUrl = {}, const QString &key = {},
               std::unique_ptr<CredentialStore> credentials = {})
    {
        AppContext::Options options;
        const auto paths = makePaths(file(QStringLiteral("data")));
        QVERIFY(paths.ok());
        options.paths = *paths;
        options.commandLine.baseUrl = baseUrl.toString();
        options.environmentKey = key;
        options.platformProgram = QStringLiteral("/nowhere/reeldeck-platform");
        options.credentials =
                credentials ? std::move(credentials) : std::make_unique<KeptCredentials>(m_keys);
        m_context = std::make_unique<AppContext>(std::move(options));
        m_context->start();
        QTRY_VERIFY(QApplication::activeWindow()); // or the question for a key
    }
    void stop()
    {
        if (!m_context)
            return;
        QSignalSpy ended(m_context.get(), &AppContext::ended);
        m_context->quit(false);
        QVERIFY(ended.count() > 0 || ended.wait(Patience));
        m_context.reset();
    }
    /// After it has ended by itself.
    void forget() { m_context.reset(); }

    /// Kept from now on, with its key, and open.
    Workspace openAccount(const QString &name, const QUrl &baseUrl)
    {
        const Workspace account = m_context->settings()->workspaces()->add(name, baseUrl);
        m_context->workspaces()->openWithKey(account, QStringLiteral("some-key"));
        return account;
    }
    AppContext *context() const { return m_context.get(); }
    MainWindow *window() const { return m_context->window(); }
    AssetTableModel *model() const { return m_context->assets(); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString label(const char *name) const
    {
        return window()->findChild<QLabel *>(QLatin1String(name))->text();
    }
    QString countText() const { return label("countLabel"); }
    /// At the right of the status bar: which account, and how it stands.
    QString connectionText() const { return label("connectionLabel"); }
    QMenu *menuOf(const char *button) const
    {
        return window()->findChild<QPushButton *>(QLatin1String(button))->menu();
    }
    QStringList shownNames() const
    {
        QStringList names;
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (const auto asset = model()->assetAt(row))
                names << asset->filename;
        }
        return names;
    }
    QString picture(const QString &name, Qt::GlobalColor colour = Qt::green) const
    {
        QImage image(160, 160, QImage::Format_RGB32);
        image.fill(colour);
        if (!image.save(file(name)))
            qWarning() << "could not write" << file(name);
        return file(name);
    }

    std::shared_ptr<KeptCredentials::Keys> m_keys = std::make_shared<KeptCredentials::Keys>();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<AppContext> m_context;
};

/// A menu as it reads, without mnemonics and keys: "-" between groups, "[x] " and "[ ] " before what
/// can be ticked, "Name > (a, b)" for one in it.
inline QStringList readMenu(const QMenu *menu)
{
    QStringList words;
    for (const QAction *action : menu->actions()) {
        if (action->isSeparator()) {
            words << QStringLiteral("-");
            continue;
        }
        QString text = action->text().section(QLatin1Char('\t'), 0, 0);
        text.replace(QLatin1String("&&"), QLatin1String("\x01"));
        text.remove(QLatin1Char('&'));
        text.replace(QLatin1Char('\x01'), QLatin1Char('&'));
        if (action->isCheckable())
            text.prepend(action->isChecked() ? QLatin1String("[x] ") : QLatin1String("[ ] "));
        if (action->menu())
            text += QStringLiteral(" > (%1)").arg(
                    readMenu(action->menu()).join(QLatin1String(", ")));
        words << text;
    }
    return words;
}

/// The entry that reads so; nullptr: there is none.
inline QAction *entryCalled(const QMenu *menu, const QString &text)
{
    const QStringList words = readMenu(menu);
    for (qsizetype at = 0; at < words.size(); ++at) {
        QString word = words[at].section(QLatin1String(" > ("), 0, 0);
        if (word.startsWith(QLatin1String("[x] ")) || word.startsWith(QLatin1String("[ ] ")))
            word.remove(0, 4);
        if (word == text)
            return menu->actions().at(at);
    }
    return nullptr;
}

} // namespace reeldeck::tests
