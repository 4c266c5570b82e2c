#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

#include <utility>

/// One answer, read by hand from a socket so that tests see what really went over the wire.
struct HttpAnswer
{
    int status = 0;                                   ///< 0: no answer.
    QList<std::pair<QByteArray, QByteArray>> headers; ///< Names in lower case.
    QByteArray body;

    QByteArray header(const QByteArray &lowerCaseName) const;
    QJsonObject json() const;
    QString code() const;
};

/// object[outer][inner] where that is a text, else an empty one.
QString textAt(const QJsonObject &object, const char *outer, const char *inner);

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// A blocking HTTP/1.1 client of a few lines, one connection for each request.
HttpAnswer httpRequest(const QUrl &url, const QByteArray &method, const HttpHeaders &headers = {},
                       const QByteArray &body = {});

/// Sends `bytes` as they are and reads one answer.
HttpAnswer httpRaw(quint16 port, const QByteArray &bytes, int timeoutMs = 20'000);

/// A multipart/form-data body with the boundary "BOUNDARY". `file` holds the raw, already escaped
/// filename and the bytes.
QByteArray formBody(const QList<std::pair<QByteArray, QByteArray>> &fields,
                    const std::pair<QByteArray, QByteArray> *file = nullptr);
