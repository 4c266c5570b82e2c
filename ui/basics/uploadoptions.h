#pragma once

namespace reeldeck {

/// What an upload asks the platform to make. The caller keeps the remembered defaults.
struct UploadOptions
{
    bool enableHls = true;
    bool enableThumbnail = true;

    friend bool operator==(const UploadOptions &, const UploadOptions &) = default;
};

} // namespace reeldeck
