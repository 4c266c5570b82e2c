#include "uploads/file/filerest.h"

#include <algorithm>

namespace reeldeck {
namespace {

using std::chrono::milliseconds;

milliseconds ageAt(const FileStamp &stamp, const QDateTime &nowUtc)
{
    constexpr qint64 nanosecondsPerMs = 1'000'000;
    return milliseconds(nowUtc.toMSecsSinceEpoch() - stamp.mtimeNs / nanosecondsPerMs);
}

} // namespace

milliseconds untilRest(const RestSeen &seen, const FileStamp &now, const QDateTime &nowUtc,
                       milliseconds rest)
{
    const milliseconds age = ageAt(now, nowUtc);
    if (age >= rest || (seen.isUnchanged && seen.hasWaited))
        return milliseconds(0);
    return age < milliseconds(0) ? rest : std::max(milliseconds(1), rest - age);
}

bool wasJustChanged(const FileStamp &stamp, const QDateTime &thenUtc, milliseconds rest)
{
    return rest > milliseconds(0) && thenUtc.isValid() && ageAt(stamp, thenUtc) < rest;
}

} // namespace reeldeck
