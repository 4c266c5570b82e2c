#pragma once

#include "domain/transfer.h"

#include <QString>

#include <chrono>
#include <optional>

/// Where a transfer stands, in words for the person: the line, its tool tip, the details and what a
/// screen reader says all speak alike. Everything is translated plain text.
namespace reeldeck {

/// False for the value of a row that nobody has asked the queue for yet: it has an id and a phase,
/// and nothing else is true of it.
bool isFetched(const Transfer &transfer);

/// A URL that the platform fetches by itself: no bytes of it pass through this program.
bool isUrlUpload(const Transfer &transfer);

/// The right-hand words of a line: figures while bytes move, what it waits for, why it failed, else
/// the phase. One line. Empty while the value isn't fetched.
QString transferText(const Transfer &transfer);

/// The whole line for a screen reader, which sees no bar: "Uploading, 45%: 1.2 of 2.6 MB".
QString spokenTransferText(const Transfer &transfer);

/// The phase alone, e.g. "Waiting for the server".
QString phaseText(TransferPhase phase);

/// "1.2 of 1.9 GB": the unit once when both have the same; never more than the whole.
QString sentOfTotal(qint64 sent, qint64 total);

/// "part 76 of 121": the one that is sent now; empty when it isn't in parts.
QString partText(const Transfer &transfer);

/// "No data moves for 25 s"; empty unless it stalls.
QString stallText(const Transfer &transfer);

/// Until its last byte at the speed of now; nullopt when that can't be told.
std::optional<std::chrono::seconds> timeLeft(const Transfer &transfer);

} // namespace reeldeck
