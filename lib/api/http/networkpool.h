#pragma once

#include "api/http/oncenetwork.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

#include <memory>

namespace reeldeck {

/// Network stacks for requests with a body, each for one request at a time. One that ended well
/// keeps its connections for the next request: thousands of small files would else pay for as many
/// handshakes, which over TLS takes longer than sending them.
///
/// They are kept very briefly. A request sent into a connection that its server is just closing
/// gets no answer, and nobody may repeat it blindly (RFC 9112, 9.3.1); servers wait for seconds
/// before they do that. Lives on the thread of its client, and outlives what it gave out.
class NetworkPool : public QObject
{
    Q_OBJECT

public:
    static constexpr int MaxKept = 16;
    static constexpr int MaxIdleMs = 900;
    /// Some servers close right behind their answer without having said so; by then it was seen.
    static constexpr int MinRestMs = 5;

    /// `cap` may be null.
    NetworkPool(std::shared_ptr<BandwidthCap> cap, QObject *parent);

    /// A stack on which nothing is under way; give it back by keep() or drop(). Never null.
    OnceNetwork *take();
    /// The last request on it ended well.
    void keep(OnceNetwork *network);
    /// Closes its connections.
    void drop(OnceNetwork *network);
    /// Closes those of all that were given back: after a change of network they may lead nowhere.
    void clear();

private:
    struct Kept
    {
        OnceNetwork *network; ///< A child.
        QElapsedTimer since;
    };

    void dropOld();

    const std::shared_ptr<BandwidthCap> m_cap;
    QList<Kept> m_kept; ///< The oldest first.
    QTimer m_old;
};

} // namespace reeldeck
