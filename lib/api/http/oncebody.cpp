#include "api/http/oncebody.h"

#include <algorithm>
#include <utility>

namespace reeldeck {

namespace {

constexpr qint64 PieceSize = 16 * 1024; // What the network stack asks for.
constexpr qint64 NeverHeld = 8 * 1024;  // Bytes at the end.

} // namespace

OnceBody::OnceBody(QIODevice *source, std::shared_ptr<BandwidthCap> cap, QObject *parent)
    : QIODevice(parent)
    , m_source(source)
    , m_cap(std::move(cap))
{
    m_capWait.setSingleShot(true);
    m_capWait.setTimerType(Qt::PreciseTimer);
    connect(&m_capWait, &QTimer::timeout, this, &QIODevice::readyRead);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OnceBody::reset()
{
    return seek(0);
}

bool OnceBody::seek(qint64 position)
{
    return m_given == 0 && position == 0;
}

bool OnceBody::mayRead(qint64 *most)
{
    if (m_capWait.isActive())
        return false;
    if (m_booked == 0 && m_cap && m_cap->isLimited()) {
        const qint64 rest = size() - m_given;
        const bool isTail = m_given > 0 && rest <= NeverHeld;
        m_booked = isTail ? rest : std::min(rest, m_cap->pieceSize(PieceSize));
        const std::chrono::milliseconds wait = m_cap->book(m_booked);
        if (!isTail && wait > std::chrono::milliseconds(0)) {
            m_capWait.start(wait);
            return false;
        }
    }
    if (m_booked > 0)
        *most = std::min(*most, m_booked);
    return true;
}

qint64 OnceBody::readData(char *data, qint64 most)
{
    if (m_hasFailed || isAllGiven() || most <= 0 || !mayRead(&most))
        return 0;
    const qint64 count = m_source->read(data, most);
    if (count <= 0) {
        m_hasFailed = true;
        emit failed();
        return 0;
    }
    m_booked = std::max<qint64>(0, m_booked - count);
    m_given += count;
    emit moved();
    return count;
}

} // namespace reeldeck
