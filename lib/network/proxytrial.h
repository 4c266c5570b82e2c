#pragma once

#include "network/proxyaccess.h"

#include <QNetworkProxy>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

namespace reeldeck {

/// Whether a proxy takes a login: one connection through it, over which nothing is sent. Deleting it
/// ends the trial without a word.
class ProxyTrial : public QObject
{
    Q_OBJECT

public:
    enum class Outcome {
        Accepted, ///< It takes the login, whether or not it then gets through.
        Refused,
        NoAnswer, ///< The proxy itself can't be reached.
    };
    Q_ENUM(Outcome)

    /// `target` is the address of a web server: where to.
    ProxyTrial(const QNetworkProxy &proxy, const ProxyLogin &login, const QUrl &target,
               QObject *parent = nullptr);

signals:
    /// Exactly once, from the event loop.
    void finished(reeldeck::ProxyTrial::Outcome outcome);

private:
    void end(Outcome outcome);

    QTcpSocket m_socket;
    QTimer m_patience;
    bool m_hasEnded = false;
};

} // namespace reeldeck
