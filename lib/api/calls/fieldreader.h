#pragma once

#include "base/result.h"
#include "domain/page.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <optional>

namespace reeldeck {

/// The fields of one JSON object from the platform, typed on entry: unknown fields pass, null means
/// absent, a wrong type is ErrorKind::Protocol naming the field. The first that is wrong is
/// remembered in what the readers of one answer share, so that a parser reads all and asks once.
class FieldReader
{
public:
    FieldReader(QJsonObject object, QString path, std::optional<Error> &firstError);

    QString text(QLatin1String name);
    std::optional<double> number(QLatin1String name); ///< Not negative.
    /// A whole number, not negative. 2^53: up to there a JSON number holds each (RFC 8259, 6).
    std::optional<qint64> integer(QLatin1String name, double largest = 9007199254740992.0);
    std::optional<int> smallInteger(QLatin1String name);
    std::optional<QJsonObject> object(QLatin1String name);
    QJsonArray array(QLatin1String name); ///< Empty when absent.
    QJsonArray requiredArray(QLatin1String name);
    /// RFC 3339 as UTC; text that is no date counts as absent, the rest is still good.
    QDateTime dateTime(QLatin1String name);
    QUrl link(QLatin1String name); ///< http(s) with a host, else invalid.

    FieldReader inside(const QJsonObject &object, QLatin1String name) const;
    QString pathOf(QLatin1String name) const;
    void complain(QLatin1String name, const QString &problem);

private:
    QJsonValue present(QLatin1String name) const;

    QJsonObject m_object;
    QString m_path;
    std::optional<Error> &m_error;
};

/// The object that an answer is.
Result<QJsonObject> parseObject(const QByteArray &body);

/// `page_info`; nothing when the answer has none.
std::optional<PageInfo> readPageInfo(FieldReader &reader);

} // namespace reeldeck
