#include "media/parts/picturetime.h"

#include <QVideoFrame>

#include <algorithm>

namespace reeldeck {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds Usual{40};
constexpr milliseconds Shortest{4};
constexpr milliseconds Longest{200};

} // namespace

void PictureTime::see(const QVideoFrame &frame)
{
    if (frame.startTime() < 0 || frame.endTime() <= frame.startTime())
        return;
    const std::chrono::microseconds time(frame.endTime() - frame.startTime());
    m_longest = std::max(m_longest, std::chrono::round<milliseconds>(time));
}

milliseconds PictureTime::of(double rate) const
{
    const milliseconds time = rate > 0 ? milliseconds(qRound64(1000 / rate)) : m_longest;
    return time.count() > 0 ? std::clamp(time, Shortest, Longest) : Usual;
}

} // namespace reeldeck
