#pragma once

#include "base/clock.h"

#include <QMutex>

namespace reeldeck::tests {

/// A clock that stands still until the test moves it. Thread-safe.
class TestClock final : public Clock
{
public:
    explicit TestClock(const QDateTime &startUtc = QDateTime(QDate(2026, 1, 15), QTime(12, 0),
                                                             Qt::UTC))
        : m_nowUtc(startUtc)
    {}

    QDateTime nowUtc() const override
    {
        const QMutexLocker lock(&m_mutex);
        return m_nowUtc;
    }
    std::chrono::milliseconds monotonic() const override
    {
        const QMutexLocker lock(&m_mutex);
        return m_monotonic;
    }

    /// Time passes: both clocks move.
    void advance(std::chrono::milliseconds span)
    {
        const QMutexLocker lock(&m_mutex);
        m_nowUtc = m_nowUtc.addMSecs(span.count());
        m_monotonic += span;
    }
    /// Somebody sets the wall clock; the monotonic one doesn't notice.
    void jumpTo(const QDateTime &nowUtc)
    {
        const QMutexLocker lock(&m_mutex);
        m_nowUtc = nowUtc;
    }

private:
    mutable QMutex m_mutex;
    QDateTime m_nowUtc;
    std::chrono::milliseconds m_monotonic{1'000'000};
};

} // namespace reeldeck::tests
