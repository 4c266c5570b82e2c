#pragma once

#include "support/scriptedserver.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace reeldeck::tests {

/// A platform with a memory over a ScriptedServer: it stores what `POST /assets` brings, lists it
/// and lets it become ready, and a test says per upload what goes wrong. It stands for the real one
/// where a test must decide whether an upload whose answer is lost was stored.
class FakePlatform
{
public:
    struct Post
    {
        /// Whether the platform keeps the asset, whatever it answers.
        bool stores = true;
        /// Instead of 201.
        std::optional<Reply> reply;
    };
    struct Stored
    {
        int request = 0; ///< In server.requests().
        QString id;
        QDateTime createdAt;
        QString status = QStringLiteral("processing");
        QString errorMessage;
        int asked = 0; ///< Times its status was told.
    };

    FakePlatform();

    static Post stored() { return {}; }
    static Post answered(const Reply &reply) { return {false, reply}; }
    /// Stored, then the connection breaks instead of an answer.
    static Post storedUnanswered() { return {true, Reply::reset()}; }
    /// The connection breaks after the whole body, and nothing is stored.
    static Post lost() { return {false, Reply::reset()}; }

    QUrl baseUrl() const { return server.baseUrl(); }
    int posts() const;
    int lists() const;
    /// Names of the stored assets, sorted.
    QStringList storedNames() const;
    QByteArray storedContent(int index) const;

    ScriptedServer server;
    /// What happens to the POST number `n` (from 0); everything is stored without it.
    std::function<Post(int n)> onPost;
    /// Instead of the list, when it returns something.
    std::function<std::optional<Reply>()> onList;
    /// The status to tell; ready at the second question without it.
    std::function<QString(const Stored &)> statusOf;
    /// Of what it fetches from a URL.
    qint64 fetchedSize = 0;
    /// How far its clock is ahead of ours.
    int secondsAhead = 0;
    /// How late an asset appears in the list.
    int hiddenForLists = 0;
    QList<Stored> assets;

private:
    std::optional<Reply> handle(const RecordedRequest &head);
    Reply created(int request, const Post &post);
    Reply list(const RecordedRequest &head);
    QByteArray json(Stored &stored, bool withStatus);
    QByteArray part(int request, const QByteArray &name) const;
    QString nameOf(const Stored &stored) const;

    int m_posts = 0;
    int m_lists = 0;
};

} // namespace reeldeck::tests
