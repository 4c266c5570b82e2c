#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

namespace reeldeck::platform {

/// The error answers of the contract. Each function returns an Error whose httpStatus, code and
/// message are what goes over the wire; messages are English, as the hosted platform's are, and
/// never hold a path of this machine. Codes are the published ones where there is one
/// (lib/api/CONTRACT.md, "Errors and rate limits"); the others are lower-case words of the same kind.

Error invalidParameter(const QString &name, const QString &why); ///< 400 parameter_invalid
Error missingParameter(const QString &name);                     ///< 400 parameter_not_provided
Error malformedBody(const QString &why);                         ///< 400 parameter_invalid
Error assetNotReady();                                           ///< 400 asset_not_ready
Error keyInvalid();                                              ///< 401 api_key_invalid
Error forbidden(const QString &why);                             ///< 403 forbidden
Error resourceNotExist(const QString &what, const QString &id);  ///< 404 resource_not_exist
Error routeNotFound();                                           ///< 404 resource_not_exist
Error methodNotAllowed();                                        ///< 405 method_not_allowed
Error assetInUse(int references);                                ///< 409 asset_in_use
Error conflict(const QString &code, const QString &message);     ///< 409
Error lengthRequired();                                          ///< 411 length_required
Error tooLarge(const QString &what, qint64 limitBytes);          ///< 413 video_filesize_too_large
Error unsupportedMedia(const QString &why);                      ///< 415 parameter_invalid
Error tooManyRequests(int retryAfterSeconds);                    ///< 429 too_many_requests
Error internalError();                                           ///< 500 internal_server_error
Error storageFull();                                             ///< 507 insufficient_storage

/// `{"code":...,"message":...}`.
QByteArray errorBody(const Error &error);

} // namespace reeldeck::platform
