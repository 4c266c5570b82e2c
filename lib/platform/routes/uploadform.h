#pragma once

#include "base/result.h"
#include "domain/limits.h"
#include "platform/http/httpserver.h"
#include "platform/store/mediastore.h"

#include <QString>

#include <memory>
#include <optional>

namespace reeldeck::platform {

/// The form of `POST /assets`, read from the wire with the file going straight to disk, and
/// checked field by field.
struct UploadForm
{
    bool isUrl = false;
    QString url;      ///< Of a url upload; its form is checked.
    QString filename; ///< As asked for, else the file part's own, else empty.
    bool enableHls = false;
    bool enableThumbnail = false;
    std::unique_ptr<IncomingFile> file; ///< Of a direct upload; not yet kept.
    QString fileType;                   ///< Guess from the first bytes.
};

/// Errors are the answer to give: 400 naming the parameter, 413 as soon as it is known, 415 for
/// what is surely no media, 507.
Result<UploadForm> readUploadForm(const HttpRequest &request, const RequestBody &body,
                                  const MediaStore &media, const UploadLimits &limits);

} // namespace reeldeck::platform
