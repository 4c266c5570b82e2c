#pragma once

#include <QByteArray>
#include <QString>

namespace reeldeck::platform {

/// A new identifier: 24 hex digits, 4 bytes of time in seconds, 5 random to this process, 3 of a
/// counter; so ids made later sort later (but for ids of one second across a restart).
/// Thread-safe.
QString newObjectId();

/// 32 hex digits nobody can guess. Thread-safe.
QString newSecretToken();

/// Compares without telling by its time how much of the two is equal.
bool equalsInConstantTime(const QByteArray &a, const QByteArray &b);

} // namespace reeldeck::platform
