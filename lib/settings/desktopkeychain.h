#pragma once

#include "settings/credentials.h"

#include <memory>

namespace reeldeck {

/// The keychain of the desktop (Secret Service, KWallet, the system's own elsewhere), asked on a
/// thread of its own, because starting its service can block for minutes.
std::unique_ptr<Keychain> desktopKeychain();

} // namespace reeldeck
