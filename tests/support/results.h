#pragma once

#include "base/result.h"

#include <QSignalSpy>

namespace reeldeck::testsupport {

/// The Result that a `finished(const Result<T> &)` carried. QVariant::value() would need a default
/// constructor, which Result<T> has on purpose not.
template <typename T>
Result<T> resultOf(const QSignalSpy &spy, int emission = 0)
{
    return *static_cast<const Result<T> *>(spy.at(emission).at(0).constData());
}

} // namespace reeldeck::testsupport
