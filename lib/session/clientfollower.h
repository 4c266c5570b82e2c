#pragma once

#include "session/workspacesession.h"

#include <QObject>

namespace reeldeck {

/// The link of an object to the client of the session that is shown: one session at a time, so that
/// nothing is heard of the one before. Lives as a member of the object that it tells.
class ClientFollower
{
    Q_DISABLE_COPY_MOVE(ClientFollower)

public:
    ClientFollower() = default;
    ~ClientFollower() { QObject::disconnect(m_connection); }

    /// Calls `slot` of `receiver` with each client of `session` from now on, nullptr for none, and at
    /// once when there is one. A session that is nullptr has none.
    template <typename Receiver>
    void follow(const WorkspaceSession *session, Receiver *receiver,
                void (Receiver::*slot)(ApiClient *))
    {
        QObject::disconnect(m_connection);
        m_connection = {};
        if (!session)
            return;
        m_connection = QObject::connect(session, &WorkspaceSession::clientChanged, receiver, slot);
        if (session->client())
            (receiver->*slot)(session->client());
    }

private:
    QMetaObject::Connection m_connection;
};

} // namespace reeldeck
