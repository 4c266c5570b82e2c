#pragma once

#include "domain/transfer.h"
#include "uploads/file/filestamp.h"
#include "uploads/model/speedmeter.h"

#include <QDateTime>

#include <chrono>

namespace reeldeck {

/// One transfer as the worker knows it. All but the last group outlives the program (journal).
struct UploadItem
{
    Transfer transfer;
    qint64 position = 0;     ///< Where in the queue; smaller is earlier, without two the same.
    FileStamp stamp;         ///< Of the file as queued; invalid for URL uploads.
    bool unanswered = false; ///< An attempt went out whose outcome isn't known.
    QString session;         ///< What a multipart upload needs to go on; empty: nothing.
    int retries = 0;         ///< Automatic ones since the person last said something.
    QDateTime notBeforeUtc;  ///< The next attempt waits until then; invalid: it doesn't.

    bool cancelAsked = false;
    int breaks = 0;          ///< Attempts in a row whose connection ended within the body.
    bool isTroubled = false; ///< Its error is of a part that goes again by itself.
    std::chrono::milliseconds notBefore{0}; ///< The same on the monotonic clock, which decides.
    std::chrono::milliseconds began{0};     ///< The attempt under way; monotonic.
    std::chrono::milliseconds lastByte{0};  ///< When one of its bytes moved last; monotonic.
    SpeedMeter speed;
};

} // namespace reeldeck
