#pragma once

#include "domain/transfer.h"
#include "uploads/filestamp.h"
#include "uploads/speedmeter.h"

#include <QDateTime>

#include <chrono>

namespace reeldeck {

/// One transfer as the worker knows it. All but the last group outlives the program (journal).
struct UploadItem
{
    Transfer transfer;
    FileStamp stamp;         ///< Of the file as queued; invalid for URL uploads.
    QDateTime startedUtc;    ///< Of the last attempt.
    bool unanswered = false; ///< An attempt went out whose outcome isn't known.

    int retries = 0; ///< Automatic ones since the person last said something.
    bool cancelAsked = false;
    std::chrono::milliseconds notBefore{0}; ///< Monotonic.
    SpeedMeter speed;
};

} // namespace reeldeck
