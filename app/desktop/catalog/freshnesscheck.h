#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace reeldeck {

/// How long until the next look after `quietLooks` looks in a row that found nothing: 15 s, then
/// doubling to 4 min.
std::chrono::milliseconds lookDelay(int quietLooks);

/// When to look for changes made elsewhere. Only while the window is in front, and only while
/// somebody is there: after MaxQuietLooks looks that found nothing and without a touch of mouse or
/// keyboard in between it stops until the next touch, so that a program left open on a desk asks
/// nothing, 0 requests an hour. Whoever comes back to the window, or to the desk, sees what changed
/// at once, though never two looks within ShortestGap. GUI thread.
///
///     Asleep (not in front, or nobody there) --in front, touched--> Awake --look--> Awake
///        ^------------- left, or MaxQuietLooks in vain ---------------'
class FreshnessCheck : public QObject
{
    Q_OBJECT

public:
    static constexpr int MaxQuietLooks = 5;
    static constexpr std::chrono::seconds ShortestGap{15};

    explicit FreshnessCheck(QObject *parent = nullptr);

    void setInFront(bool inFront);
    /// The person did something in the window.
    void noteTouch();
    /// The list changed: it may do so again soon.
    void noteChange();
    /// Everything was just read by other means.
    void noteRead();
    bool isAwake() const { return m_timer.isActive(); }

signals:
    void lookDue();

private:
    void wake();
    void look();

    QTimer m_timer;
    QElapsedTimer m_sinceLook;
    bool m_inFront = false;
    int m_quietLooks = 0;
};

} // namespace reeldeck
