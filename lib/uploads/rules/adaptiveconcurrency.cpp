#include "uploads/rules/adaptiveconcurrency.h"

#include <algorithm>

namespace reeldeck {

void AdaptiveConcurrency::setCeiling(int ceiling)
{
    const bool atCeiling = m_limit == m_ceiling;
    m_ceiling = std::max(1, ceiling);
    m_limit = atCeiling ? m_ceiling : std::min(m_limit, m_ceiling);
}

void AdaptiveConcurrency::succeeded()
{
    if (m_limit >= m_ceiling || ++m_good < m_limit)
        return;
    m_good = 0;
    ++m_limit;
}

void AdaptiveConcurrency::pushedBack(Milliseconds began, Milliseconds now)
{
    m_good = 0;
    if (began < m_lowered)
        return;
    m_limit = std::max(1, m_limit / 2);
    m_lowered = now;
}

} // namespace reeldeck
