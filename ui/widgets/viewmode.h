#pragma once

namespace reeldeck {

/// How the asset list is laid out.
enum class ViewMode { List, Grid };

} // namespace reeldeck
