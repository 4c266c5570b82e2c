#pragma once

#include "base/result.h"

#include <QString>

namespace reeldeck::platform {

/// Whether all of a stream in `dir` was written: each playlist has its end, and each segment it names
/// holds whole packets. On a full disk ffmpeg goes on, says nothing, and ends as if all were well. The
/// error is none of the file's (retryplan.h).
Result<void> checkStream(const QString &dir);

} // namespace reeldeck::platform
