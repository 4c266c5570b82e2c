#include "platform/http/jsonbody.h"

#include "platform/basics/apierror.h"

#include <QJsonDocument>

#include <cmath>

namespace reeldeck::platform {

Result<QJsonObject> parseJsonObject(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return malformedBody(QStringLiteral("It must be a JSON object."));
    return document.object();
}

Result<QJsonObject> readJsonObject(const RequestBody &body, qint64 limit)
{
    const Result<QByteArray> text = body.readAll(limit);
    if (!text)
        return text.error();
    return parseJsonObject(*text);
}

Result<QString> requiredText(const QJsonObject &object, const QString &name, int maxLength)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined() || value.isNull())
        return missingParameter(name);
    const QString text = value.toString();
    if (!value.isString() || text.isEmpty() || text.toUcs4().size() > maxLength)
        return invalidParameter(
                name, QStringLiteral("It must be a text of 1 to %1 characters.").arg(maxLength));
    return text;
}

Result<qint64> requiredInteger(const QJsonObject &object, const QString &name, qint64 least,
                               qint64 most)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined() || value.isNull())
        return missingParameter(name);
    // Beyond 2^53 a JSON number isn't exact any more.
    const double number = value.toDouble();
    const bool isWhole = value.isDouble() && number == std::floor(number) &&
                         std::abs(number) <= 9007199254740992.0;
    if (!isWhole || value.toInteger() < least || value.toInteger() > most)
        return invalidParameter(
                name,
                QStringLiteral("It must be a whole number from %1 to %2.").arg(least).arg(most));
    return value.toInteger();
}

Result<bool> optionalBoolean(const QJsonObject &object, const QString &name)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined() || value.isNull())
        return false;
    if (!value.isBool())
        return invalidParameter(name, QStringLiteral("It must be true or false."));
    return value.toBool();
}

} // namespace reeldeck::platform
