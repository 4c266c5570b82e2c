#pragma once

#include "api/http/filebody.h"
#include "domain/transfer.h"

#include <QByteArray>
#include <QHttpMultiPart>
#include <QIODevice>

#include <memory>

namespace reeldeck {

/// What one request sends: a form, or the bytes of a device.
struct RequestBody
{
    std::unique_ptr<QHttpMultiPart> form; ///< Null: `device` is sent.
    std::unique_ptr<QIODevice> device;    ///< Null as well: there is no body.
    QByteArray contentType;
    FileBody *file = nullptr; ///< The local file in it, owned by one of the above; may be null.

    bool isEmpty() const { return !form && !device; }
};

/// The body of `POST /assets`: multipart/form-data as browsers write it (WHATWG HTML, "multipart
/// form data"): names are raw UTF-8 with `"`, CR and LF percent-encoded. The file is read in pieces
/// as it leaves, never as a whole.
///
/// For a direct upload `file` is open for reading and is read from where it stands; for a URL upload
/// it is null. `boundary` must not occur in the content; see randomBoundary().
RequestBody uploadForm(const UploadRequest &request, std::unique_ptr<QIODevice> file,
                       const QByteArray &boundary);

RequestBody jsonBody(const QByteArray &json);

/// A part of a video: all that `part` has from where it stands.
RequestBody partBody(std::unique_ptr<QIODevice> part);

/// 30 random letters behind a fixed prefix: 178 bits, so no content holds it by accident.
QByteArray randomBoundary();

} // namespace reeldeck
