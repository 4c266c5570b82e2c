#include "desktop/catalog/freshnesscheck.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace reeldeck {

std::chrono::milliseconds lookDelay(int quietLooks)
{
    return FreshnessCheck::ShortestGap * (1 << std::clamp(quietLooks, 0, 4));
}

FreshnessCheck::FreshnessCheck(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FreshnessCheck::look);
    m_sinceLook.start(); // the list is read as the program starts
}

void FreshnessCheck::setInFront(bool inFront)
{
    if (m_inFront == inFront)
        return;
    m_inFront = inFront;
    m_timer.stop();
    m_quietLooks = 0;
    if (inFront)
        wake();
}

void FreshnessCheck::noteTouch()
{
    if (!m_inFront)
        return;
    const bool wasAsleep = !m_timer.isActive();
    m_quietLooks = std::min(m_quietLooks, MaxQuietLooks - 2);
    if (wasAsleep) {
        m_quietLooks = 0;
        wake();
    }
}

void FreshnessCheck::noteChange()
{
    m_quietLooks = 0;
}

void FreshnessCheck::noteRead()
{
    m_sinceLook.restart();
}

void FreshnessCheck::wake()
{
    const std::chrono::milliseconds left =
            ShortestGap - std::chrono::milliseconds(m_sinceLook.elapsed());
    m_timer.start(std::max<std::chrono::milliseconds>(left, 0ms));
}

void FreshnessCheck::look()
{
    m_sinceLook.restart();
    ++m_quietLooks;
    if (m_quietLooks < MaxQuietLooks)
        m_timer.start(lookDelay(m_quietLooks));
    emit lookDue();
}

} // namespace reeldeck
