#pragma once

#include <chrono>

class QVideoFrame;

namespace reeldeck {

/// How long one picture of a stream stands, seen from those that came. Internal to Playback.
class PictureTime
{
public:
    /// A picture that was sought is told from the place sought on, so that only the longest is true.
    void see(const QVideoFrame &frame);
    void forget() { m_longest = {}; }
    /// `rate`: pictures a second where the stream tells it; 0: it doesn't. 4..200 ms.
    std::chrono::milliseconds of(double rate) const;

private:
    std::chrono::milliseconds m_longest{};
};

} // namespace reeldeck
