#pragma once

#include "settings/credentials.h"

#include <chrono>
#include <memory>

namespace reeldeck {

/// The keychain of the desktop (Secret Service, KWallet, the system's own elsewhere), asked on a
/// thread of its own, because starting its service can block for minutes. After `patience` without an
/// answer the service counts as silent.
std::unique_ptr<Keychain>
desktopKeychain(std::chrono::milliseconds patience = std::chrono::seconds(10));

} // namespace reeldeck
