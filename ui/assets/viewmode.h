#pragma once

namespace reeldeck {

/// How the asset list is laid out.
enum class ViewMode { List, Grid };

/// How wide a tile of the grid with its gap is at least, in logical pixels: what the person
/// chooses. Tiles share what is left of a row between them.
namespace tilewidth {
inline constexpr int Smallest = 140;
inline constexpr int Usual = 212;
inline constexpr int Largest = 500;
inline constexpr int Step = 36; ///< Of a key or a notch of the wheel.
} // namespace tilewidth

} // namespace reeldeck
