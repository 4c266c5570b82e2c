#pragma once

#include "support/scriptedserver.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>

namespace reeldeck::tests {

/// The multipart side of the platform with a memory, over a ScriptedServer: sessions, places for
/// parts, receipts, and the asset of a finished session. A test says what goes wrong, and counts.
class FakeParts
{
public:
    enum class Call { Create, Urls, Report, Status, Asset };
    struct Session
    {
        QString id;
        QString assetId;
        QString filename;
        QString status = QStringLiteral("active");
        qint64 size = 0;
        int parts = 0;
        QHash<int, QByteArray> stored; ///< By part, from 1.
        QSet<int> reported;

        QByteArray content() const;
    };
    using Instead = std::function<std::optional<Reply>(Call call, int nth)>;

    FakeParts();

    QUrl baseUrl() const { return server.baseUrl(); }
    int calls(Call call) const { return m_calls.value(int(call)); }
    /// PUTs of this part that brought a whole body, in all sessions.
    int puts(int part) const { return m_puts.value(part); }
    int partsStored() const { return sessions.isEmpty() ? 0 : int(sessions.last().stored.size()); }

    ScriptedServer server;
    qint64 partSize = 1000;
    int firstUrls = 3;          ///< Come along with a new session.
    int urlLifetimeMs = 60'000; ///< As told, and as it is.
    QList<Session> sessions;
    /// At the head of a PUT: a reply that breaks it before its body is in. `nth` counts from 0.
    std::function<std::optional<Reply>(int part, int nth)> breakPut;
    /// At its end: nothing is stored, this is answered.
    std::function<std::optional<Reply>(int part, int nth)> refusePut;
    /// It is stored, and this is answered.
    std::function<std::optional<Reply>(int part, int nth)> losePut;
    Instead refuse; ///< The call is not carried out.
    Instead lose;   ///< It is, and this is answered.
    int mostPutsAtOnce = 0;
    int expiredPuts = 0; ///< On a URL that was used or out of date.
    int posts = 0;       ///< POST /assets.
    int searches = 0;    ///< Listings that ask for no id.
    QStringList keysAtStorage;

private:
    struct Place
    {
        int session = 0;
        int part = 0;
        qint64 deadlineMs = 0;
        bool used = false;
    };

    std::optional<Reply> head(const RecordedRequest &request);
    std::optional<Reply> whole(const RecordedRequest &request);
    Reply put(const RecordedRequest &request);
    Reply answered(Call call, const std::function<Reply()> &carryOut);
    Reply create(const QJsonObject &body);
    Reply urls(Session &session, const QJsonObject &body);
    Reply report(Session &session, const QJsonObject &body);
    Reply status(const Session &session, const RecordedRequest &request) const;
    Reply assets(const RecordedRequest &request);
    QJsonArray places(int session, int first, int count);
    QByteArray assetJson(const Session &session) const;

    QHash<int, int> m_calls;
    QHash<int, int> m_puts;
    QHash<int, int> m_putHeads;
    QHash<QByteArray, Place> m_places;
    QSet<int> m_broken; ///< Connections of PUTs that breakPut() took.
    int m_open = 0;
};

} // namespace reeldeck::tests
