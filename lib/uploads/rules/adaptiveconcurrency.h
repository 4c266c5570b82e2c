#pragma once

#include <chrono>

namespace reeldeck {

/// How many uploads at once the platform bears: halved when it pushes back (429, 503), one more
/// after as many good ones in a row as run at once (additive increase, multiplicative decrease, as
/// TCP does; RFC 5681). Never above the ceiling, which is the person's, nor below 1.
class AdaptiveConcurrency
{
public:
    using Milliseconds = std::chrono::milliseconds;

    void setCeiling(int ceiling); ///< At least 1.
    int ceiling() const { return m_ceiling; }
    int limit() const { return m_limit; }

    void succeeded();
    /// An upload that began at `began` was turned away at `now`. Those that began before the last
    /// decrease are the same news once more.
    void pushedBack(Milliseconds began, Milliseconds now);

private:
    int m_ceiling = 3;
    int m_limit = 3;
    int m_good = 0;
    Milliseconds m_lowered{-1};
};

} // namespace reeldeck
