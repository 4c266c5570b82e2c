#pragma once

#include "bench/benchclock.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QJsonObject>
#include <QScrollBar>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <functional>
#include <vector>

/// Scrolls a view as a person does, 60 steps a second, and takes the time of each frame: from the
/// step to the end of its painting, with all that the program does in between.
class ScrollMeter : public QObject
{
public:
    enum class Way { Wheel, Thumb };

    ScrollMeter(QAbstractItemView *view, Way way, int frames, std::function<void()> over)
        : m_view(view)
        , m_way(way)
        , m_frames(frames)
        , m_over(std::move(over))
    {
        m_view->viewport()->installEventFilter(this);
        m_tick.setTimerType(Qt::PreciseTimer);
        connect(&m_tick, &QTimer::timeout, this, &ScrollMeter::step);
        bar()->setValue(0);
        if (way == Way::Thumb)
            bar()->setSliderDown(true);
        m_tick.start(16);
    }

    /// Milliseconds; medians and slowest of the frames, and of the work in this thread for them.
    QJsonObject figures() const
    {
        return {{QStringLiteral("frames"), int(m_taken.size())},
                {QStringLiteral("unpainted"), m_unpainted},
                {QStringLiteral("median_ms"), at(m_taken, 0.5)},
                {QStringLiteral("p99_ms"), at(m_taken, 0.99)},
                {QStringLiteral("most_ms"), at(m_taken, 1)},
                {QStringLiteral("median_cpu_ms"), at(m_worked, 0.5)},
                {QStringLiteral("p99_cpu_ms"), at(m_worked, 0.99)}};
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        // Painting happens after this filter; the next turn of the loop comes right after it.
        if (event->type() == QEvent::Paint && m_began > 0 && !m_isPainting) {
            m_isPainting = true;
            QMetaObject::invokeMethod(
                    this, [this] { painted(); }, Qt::QueuedConnection);
        }
        return false;
    }

private:
    static double at(std::vector<double> values, double part)
    {
        if (values.empty())
            return 0;
        std::sort(values.begin(), values.end());
        return values[std::min(values.size() - 1, size_t(part * double(values.size())))];
    }

    QScrollBar *bar() const { return m_view->verticalScrollBar(); }

    void step()
    {
        if (m_began > 0 && secondsSince(m_began) < 1)
            return; // the frame before isn't painted yet
        if (m_began > 0) {
            m_began = 0; // nothing of it was on the screen
            if (++m_unpainted > 10)
                m_frames = 0;
        }
        if (int(m_taken.size()) >= m_frames) {
            m_tick.stop();
            bar()->setSliderDown(false);
            m_view->viewport()->removeEventFilter(this);
            m_over();
            return;
        }
        m_began = secondsSince(0);
        m_beganCpu = threadCpuMs();
        if (m_way == Way::Thumb) {
            const double part = double(m_taken.size() + size_t(m_unpainted) + 1) / m_frames;
            bar()->setSliderPosition(int(part * bar()->maximum()));
            return;
        }
        const QPointF middle = m_view->viewport()->rect().center();
        QWheelEvent wheel(middle, m_view->viewport()->mapToGlobal(middle), {}, {0, -120},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view->viewport(), &wheel);
    }

    void painted()
    {
        m_taken.push_back((secondsSince(0) - m_began) * 1000);
        m_worked.push_back(threadCpuMs() - m_beganCpu);
        m_began = 0;
        m_isPainting = false;
    }

    QAbstractItemView *m_view;
    Way m_way;
    int m_frames;
    int m_unpainted = 0;
    std::function<void()> m_over;
    QTimer m_tick;
    double m_began = 0, m_beganCpu = 0;
    bool m_isPainting = false;
    std::vector<double> m_taken, m_worked;
};
