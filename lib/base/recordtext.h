#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace reeldeck {

/// One named value of something that is handed on as a line of CSV or an object of JSON.
struct RecordField
{
    const char *name;
    QJsonValue value; ///< Text or number; null: not known.
};
using Record = QList<RecordField>;

/// Null when empty or invalid; times are ISO 8601 in UTC.
QJsonValue recordText(const QString &text);
QJsonValue recordTime(const QDateTime &time);

/// One line of RFC 4180 in UTF-8, its end included: the names of the fields, or their values. What
/// isn't known is empty. Text that a spreadsheet would take for a formula (it begins with = + - @
/// tab or return) gets an apostrophe before it.
QByteArray csvNames(const Record &record);
QByteArray csvLine(const Record &record);

/// What isn't known is left out, text is as it is.
QJsonObject jsonObject(const Record &record);

} // namespace reeldeck
