#pragma once

#include "platform/http/httpserver.h"

#include <QJsonObject>

namespace reeldeck::platform {

/// A JSON object of at most `limit` bytes; 400 when it is something else, 413 when it is larger.
Result<QJsonObject> readJsonObject(const RequestBody &body, qint64 limit = 4 << 20);

/// As readJsonObject, from text. Pure.
Result<QJsonObject> parseJsonObject(const QByteArray &text);

/// A text of 1 to `maxLength` characters; errors name it.
Result<QString> requiredText(const QJsonObject &object, const QString &name, int maxLength);

/// A whole number from `least` to `most`; errors name it.
Result<qint64> requiredInteger(const QJsonObject &object, const QString &name, qint64 least,
                               qint64 most);

/// False when absent or null.
Result<bool> optionalBoolean(const QJsonObject &object, const QString &name);

} // namespace reeldeck::platform
