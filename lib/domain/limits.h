#pragma once

#include "domain/mediakind.h"

#include <QtGlobal>

namespace reeldeck {

inline constexpr qint64 MiB = 1024 * 1024;
inline constexpr qint64 GiB = 1024 * MiB;

/// How large a file the platform takes, in bytes, by kind and method. The defaults are the
/// reference's (`Assets > Upload limits`), "MB" read as 1024^2 because the published multipart cap
/// is binary; the platform's own answer always wins.
struct UploadLimits
{
    qint64 directVideo = 200 * MiB;
    qint64 directAudio = 200 * MiB;
    qint64 urlMedia = 4 * GiB; ///< Video and audio by public URL.
    qint64 image = 5 * MiB;    ///< By either method.
    qint64 multipartVideo = 4 * GiB;
    bool isLocalLibrary = false; ///< It reads what the ffmpeg of this computer reads, no more.

    /// Largest local file of `kind` that one `POST /assets` may carry. Unknown kinds get the
    /// video limit: the platform decides.
    qint64 direct(MediaKind kind) const;

    /// Largest local file of `kind` by any method: a video may go in parts.
    qint64 localFile(MediaKind kind) const;

    friend bool operator==(const UploadLimits &, const UploadLimits &) = default;
};

/// A limit and what the settings file calls it.
struct NamedLimit
{
    const char *name;
    qint64 UploadLimits::*bytes;
};

inline constexpr NamedLimit NamedLimits[] = {{"directVideo", &UploadLimits::directVideo},
                                             {"directAudio", &UploadLimits::directAudio},
                                             {"urlMedia", &UploadLimits::urlMedia},
                                             {"image", &UploadLimits::image},
                                             {"multipartVideo", &UploadLimits::multipartVideo}};

inline constexpr int MaxFilenameLength = 255; ///< Characters of `filename`, from the reference.

} // namespace reeldeck
