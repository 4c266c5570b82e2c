#include "httpclient.h"

#include <QJsonDocument>
#include <QTcpSocket>

namespace {

HttpAnswer readAnswer(QTcpSocket &socket, bool isHead, int timeoutMs)
{
    QByteArray data;
    HttpAnswer answer;
    qsizetype end = -1;
    const auto more = [&] {
        // It can return false and yet have read the last bytes, when the peer closes behind them.
        const bool isReady = socket.bytesAvailable() > 0 || socket.waitForReadyRead(timeoutMs);
        const QByteArray piece = socket.readAll();
        data += piece;
        return isReady || !piece.isEmpty();
    };
    for (;;) {
        end = data.indexOf("\r\n\r\n");
        if (end >= 0 && data.startsWith("HTTP/1.1 100")) {
            data.remove(0, end + 4);
            continue;
        }
        if (end >= 0)
            break;
        if (!more())
            return answer;
    }
    const QList<QByteArray> lines = data.left(end).split('\n');
    answer.status = lines.first().split(' ').value(1).toInt();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray line = lines.at(i).trimmed();
        const qsizetype colon = line.indexOf(':');
        answer.headers.append({line.left(colon).toLower(), line.mid(colon + 1).trimmed()});
    }
    data.remove(0, end + 4);
    const QByteArray length = answer.header("content-length");
    if (!isHead && !length.isEmpty()) {
        while (data.size() < length.toLongLong() && more()) {}
    }
    answer.body = data;
    return answer;
}

} // namespace

QByteArray HttpAnswer::header(const QByteArray &lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

QJsonObject HttpAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString HttpAnswer::code() const
{
    return json().value(QLatin1String("code")).toString();
}

HttpAnswer httpRaw(quint16 port, const QByteArray &bytes, int timeoutMs)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    if (!socket.waitForConnected(timeoutMs))
        return {};
    socket.write(bytes);
    while (socket.bytesToWrite() > 0 && socket.bytesAvailable() == 0) {
        if (!socket.waitForBytesWritten(timeoutMs))
            break;
    }
    return readAnswer(socket, bytes.startsWith("HEAD "), timeoutMs);
}

HttpAnswer httpRequest(const QUrl &url, const QByteArray &method, const HttpHeaders &headers,
                       const QByteArray &body)
{
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray head = method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\n";
    for (const auto &[name, value] : headers)
        head += name + ": " + value + "\r\n";
    if (!body.isEmpty() || method == "POST" || method == "PUT")
        head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    head += "Connection: close\r\n\r\n";
    return httpRaw(static_cast<quint16>(url.port()), head + body);
}

QByteArray formBody(const QList<std::pair<QByteArray, QByteArray>> &fields,
                    const std::pair<QByteArray, QByteArray> *file)
{
    QByteArray body;
    for (const auto &[name, value] : fields)
        body += "--BOUNDARY\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" +
                value + "\r\n";
    if (file)
        body += "--BOUNDARY\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" +
                file->first + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" +
                file->second + "\r\n";
    return body + "--BOUNDARY--\r\n";
}

QString textAt(const QJsonObject &object, const char *outer, const char *inner)
{
    return object.value(QLatin1String(outer)).toObject().value(QLatin1String(inner)).toString();
}
