#pragma once

#include "api/http/requestgovernor.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace reeldeck {

/// What the status bar says of the platform's pace: "requests left this minute: 48 of 60", or the
/// sentence with the time at which held uploads go on. Empty while nothing is known.
QString paceText(const PaceState &state, const QDateTime &nowLocal);

/// How long paceText() stays true without another word from the platform.
std::optional<std::chrono::milliseconds> paceTextLasts(const PaceState &state,
                                                       const QDateTime &nowUtc);

} // namespace reeldeck
