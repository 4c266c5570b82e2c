#include "platform/basics/apierror.h"

#include "domain/limits.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace reeldeck::platform {

namespace {

Error make(ErrorKind kind, int status, const QString &code, const QString &message)
{
    Error error;
    error.kind = kind;
    error.httpStatus = status;
    error.code = code;
    error.message = message;
    return error;
}

} // namespace

Error invalidParameter(const QString &name, const QString &why)
{
    return make(ErrorKind::InvalidRequest, 400, QStringLiteral("parameter_invalid"),
                QStringLiteral("The %1 parameter is invalid. %2").arg(name, why));
}

Error missingParameter(const QString &name)
{
    return make(ErrorKind::InvalidRequest, 400, QStringLiteral("parameter_not_provided"),
                QStringLiteral("The %1 parameter is required but was not provided.").arg(name));
}

Error malformedBody(const QString &why)
{
    return make(ErrorKind::InvalidRequest, 400, QStringLiteral("parameter_invalid"),
                QStringLiteral("The request body is invalid. %1").arg(why));
}

Error assetNotReady()
{
    return make(ErrorKind::InvalidRequest, 400, QStringLiteral("asset_not_ready"),
                QStringLiteral("The asset is not ready. Wait until its status is ready."));
}

Error keyInvalid()
{
    return make(ErrorKind::KeyRejected, 401, QStringLiteral("api_key_invalid"),
                QStringLiteral("The API key is missing or not valid. Send it in the x-api-key "
                               "header."));
}

Error forbidden(const QString &why)
{
    return make(ErrorKind::Forbidden, 403, QStringLiteral("forbidden"), why);
}

Error resourceNotExist(const QString &what, const QString &id)
{
    return make(ErrorKind::NotFound, 404, QStringLiteral("resource_not_exist"),
                QStringLiteral("The %1 with the identifier %2 does not exist.").arg(what, id));
}

Error routeNotFound()
{
    return make(ErrorKind::NotFound, 404, QStringLiteral("resource_not_exist"),
                QStringLiteral("There is nothing at this address."));
}

Error methodNotAllowed()
{
    return make(ErrorKind::InvalidRequest, 405, QStringLiteral("method_not_allowed"),
                QStringLiteral("This address does not take this method."));
}

Error assetInUse(int references)
{
    return make(ErrorKind::Conflict, 409, QStringLiteral("asset_in_use"),
                QStringLiteral("The asset is referenced by %1 indexed asset(s). Set the force "
                               "parameter to true to delete it regardless.")
                        .arg(references));
}

Error conflict(const QString &code, const QString &message)
{
    return make(ErrorKind::Conflict, 409, code, message);
}

Error lengthRequired()
{
    return make(ErrorKind::InvalidRequest, 411, QStringLiteral("length_required"),
                QStringLiteral("The request has neither a Content-Length nor a chunked body."));
}

Error tooLarge(const QString &what, qint64 limitBytes)
{
    const QString limit = limitBytes % MiB == 0 ? QStringLiteral("%1 MB").arg(limitBytes / MiB)
                                                : QStringLiteral("%1 bytes").arg(limitBytes);
    return make(ErrorKind::TooLarge, 413, QStringLiteral("video_filesize_too_large"),
                QStringLiteral("%1 is larger than the limit of %2.").arg(what, limit));
}

Error unsupportedMedia(const QString &why)
{
    return make(ErrorKind::UnsupportedType, 415, QStringLiteral("parameter_invalid"), why);
}

Error tooManyRequests(int retryAfterSeconds)
{
    Error error = make(
            ErrorKind::RateLimited, 429, QStringLiteral("too_many_requests"),
            QStringLiteral("Too many requests. Try again in %1 seconds.").arg(retryAfterSeconds));
    error.retryAfter = std::chrono::seconds(retryAfterSeconds);
    return error;
}

Error internalError()
{
    return make(ErrorKind::Server, 500, QStringLiteral("internal_server_error"),
                QStringLiteral("The platform could not carry out the request."));
}

Error storageFull()
{
    return make(ErrorKind::Storage, 507, QStringLiteral("insufficient_storage"),
                QStringLiteral("The platform's disk is full. Nothing was stored."));
}

QByteArray errorBody(const Error &error)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("code"), error.code},
                                     {QStringLiteral("message"), error.message}})
            .toJson(QJsonDocument::Compact);
}

} // namespace reeldeck::platform
