#include "media/parts/playbackloop.h"

#include <algorithm>

namespace reeldeck {

PlaybackLoop::PlaybackLoop(QObject *parent)
    : QObject(parent)
{
    m_reach.setSingleShot(true);
    m_reach.setTimerType(Qt::PreciseTimer);
    connect(&m_reach, &QTimer::timeout, this, [this] {
        if (m_start && m_end)
            emit jumped(*m_start);
    });
}

void PlaybackLoop::mark(Time position)
{
    hold();
    if (m_end) {
        m_start.reset();
        m_end.reset();
    } else if (!m_start) {
        m_start = position;
    } else {
        const auto [a, b] = std::minmax(*m_start, position);
        m_end = std::max(b, a + Shortest);
        m_start = a;
    }
}

void PlaybackLoop::clear()
{
    hold();
    m_start.reset();
    m_end.reset();
}

void PlaybackLoop::follow(Time position, double rate)
{
    if (!m_end)
        return;
    const auto left = std::max(Time(0), *m_end - position);
    m_reach.start(Time(qRound64(double(left.count()) / rate)));
}

void PlaybackLoop::hold()
{
    m_reach.stop();
}

} // namespace reeldeck
