#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace reeldeck {

/// The part of a stream that is played again and again, from A to B. Internal to Playback, which tells
/// it where it is. GUI thread.
class PlaybackLoop : public QObject
{
    Q_OBJECT

public:
    using Time = std::chrono::milliseconds;
    /// So long is the shortest loop.
    static constexpr Time Shortest{200};

    explicit PlaybackLoop(QObject *parent = nullptr);

    /// A here; then B here, whichever order they are in; then none.
    void mark(Time position);
    void clear();
    std::optional<Time> start() const { return m_start; }
    std::optional<Time> end() const { return m_end; }

    /// It plays on from here at that speed; jumped() comes when B is reached.
    void follow(Time position, double rate);
    /// It doesn't play on.
    void hold();

signals:
    /// Back to A.
    void jumped(std::chrono::milliseconds start);

private:
    std::optional<Time> m_start;
    std::optional<Time> m_end; ///< With m_start only, and behind it.
    QTimer m_reach;
};

} // namespace reeldeck
