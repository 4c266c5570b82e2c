#include "api/calls/fieldreader.h"

#include "api/calls/errortable.h"

#include <QJsonDocument>

#include <cmath>
#include <limits>

namespace reeldeck {

FieldReader::FieldReader(QJsonObject object, QString path, std::optional<Error> &firstError)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_error(firstError)
{}

QString FieldReader::text(QLatin1String name)
{
    const QJsonValue value = present(name);
    if (value.isUndefined())
        return {};
    if (!value.isString())
        complain(name, AnswerText::tr("is no text"));
    return value.toString();
}

std::optional<double> FieldReader::number(QLatin1String name)
{
    const QJsonValue value = present(name);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isDouble() || !std::isfinite(value.toDouble())) {
        complain(name, AnswerText::tr("is no number"));
        return std::nullopt;
    }
    if (value.toDouble() < 0) {
        complain(name, AnswerText::tr("is negative"));
        return std::nullopt;
    }
    return value.toDouble();
}

std::optional<qint64> FieldReader::integer(QLatin1String name, double largest)
{
    const std::optional<double> value = number(name);
    if (!value)
        return std::nullopt;
    if (*value != std::floor(*value)) {
        complain(name, AnswerText::tr("is no whole number"));
        return std::nullopt;
    }
    if (*value > largest) {
        complain(name, AnswerText::tr("is too large"));
        return std::nullopt;
    }
    return static_cast<qint64>(*value);
}

std::optional<int> FieldReader::smallInteger(QLatin1String name)
{
    const auto value = integer(name, std::numeric_limits<int>::max());
    return value ? std::optional<int>(static_cast<int>(*value)) : std::nullopt;
}

std::optional<QJsonObject> FieldReader::object(QLatin1String name)
{
    const QJsonValue value = present(name);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isObject()) {
        complain(name, AnswerText::tr("is no object"));
        return std::nullopt;
    }
    return value.toObject();
}

QJsonArray FieldReader::array(QLatin1String name)
{
    return present(name).isUndefined() ? QJsonArray() : requiredArray(name);
}

QJsonArray FieldReader::requiredArray(QLatin1String name)
{
    const QJsonValue value = present(name);
    if (!value.isArray())
        complain(name,
                 value.isUndefined() ? AnswerText::tr("is missing") : AnswerText::tr("is no list"));
    return value.toArray();
}

QDateTime FieldReader::dateTime(QLatin1String name)
{
    QDateTime when = QDateTime::fromString(text(name), Qt::ISODateWithMs);
    if (when.isValid() && when.timeSpec() == Qt::LocalTime)
        when.setTimeSpec(Qt::UTC);
    return when.isValid() ? when.toUTC() : QDateTime();
}

QUrl FieldReader::link(QLatin1String name)
{
    const QUrl url(text(name), QUrl::TolerantMode);
    const bool web =
            url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return web && url.isValid() && !url.host().isEmpty() ? url : QUrl();
}

FieldReader FieldReader::inside(const QJsonObject &object, QLatin1String name) const
{
    return FieldReader(object, pathOf(name), m_error);
}
QString FieldReader::pathOf(QLatin1String name) const
{
    return m_path.isEmpty() ? QString(name) : m_path + QLatin1Char('.') + name;
}
void FieldReader::complain(QLatin1String name, const QString &problem)
{
    if (!m_error)
        m_error = protocolError(pathOf(name), problem);
}

QJsonValue FieldReader::present(QLatin1String name) const
{
    const QJsonValue value = m_object.value(name);
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

Result<QJsonObject> parseObject(const QByteArray &body)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (document.isObject())
        return document.object();
    if (body.trimmed().isEmpty())
        return protocolError(AnswerText::tr("the answer"), AnswerText::tr("is empty"));
    if (problem.error != QJsonParseError::NoError)
        return protocolError(AnswerText::tr("the answer"), AnswerText::tr("is no JSON"));
    return protocolError(AnswerText::tr("the answer"), AnswerText::tr("is no JSON object"));
}

std::optional<PageInfo> readPageInfo(FieldReader &reader)
{
    const auto object = reader.object(QLatin1String("page_info"));
    if (!object)
        return std::nullopt;
    FieldReader inner = reader.inside(*object, QLatin1String("page_info"));
    PageInfo info;
    info.limitPerPage = inner.smallInteger(QLatin1String("limit_per_page"));
    info.page = inner.smallInteger(QLatin1String("page"));
    info.totalPages = inner.smallInteger(QLatin1String("total_page"));
    info.totalResults = inner.integer(QLatin1String("total_results"));
    return info;
}

} // namespace reeldeck
