#include "base/recordtext.h"

#include <QLocale>

#include <cmath>

namespace reeldeck {
namespace {

QByteArray csvField(const QJsonValue &value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        return std::floor(number) == number
                       ? QByteArray::number(value.toInteger())
                       : QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
    }
    QString text = value.toString();
    if (text.isEmpty())
        return {};
    constexpr QStringView formulaStarts = u"=+-@\t\r";
    if (formulaStarts.contains(text.at(0)))
        text = QLatin1Char('\'') + text;
    text.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return '"' + text.toUtf8() + '"';
}

} // namespace

QJsonValue recordText(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue recordTime(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QByteArray csvNames(const Record &record)
{
    QList<QByteArray> names;
    for (const RecordField &field : record)
        names << field.name;
    return names.join(',') + "\r\n";
}

QByteArray csvLine(const Record &record)
{
    QList<QByteArray> values;
    for (const RecordField &field : record)
        values << csvField(field.value);
    return values.join(',') + "\r\n";
}

QJsonObject jsonObject(const Record &record)
{
    QJsonObject object;
    for (const RecordField &field : record) {
        if (!field.value.isNull())
            object.insert(QLatin1String(field.name), field.value);
    }
    return object;
}

} // namespace reeldeck
