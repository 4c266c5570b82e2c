#pragma once

#include <QByteArray>
#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

/// A server of somebody else's on 127.0.0.1, which answers each path as the test says. Works while the
/// test's event loop does.
class ForeignServer : public QTcpServer
{
public:
    using Answer = std::function<void(QTcpSocket *)>;

    ForeignServer();

    /// `answer` owns what becomes of the connection.
    void on(const QByteArray &path, Answer answer) { m_answers.insert(path, std::move(answer)); }
    /// Sends `bytes` and closes.
    void on(const QByteArray &path, const QByteArray &bytes);

    QByteArray url(const QByteArray &path, const QByteArray &host = "127.0.0.1",
                   const QByteArray &credentials = {}) const;

    /// 200 with `body`; `headers` end with CRLF each.
    static QByteArray ok(const QByteArray &body, const QByteArray &headers = {});
    static QByteArray redirect(const QByteArray &location);
    /// `begin`, then `piece` again and again for as long as somebody reads.
    static Answer endless(const QByteArray &begin, const QByteArray &piece);
    /// `begin`, then a byte each `milliseconds`.
    static Answer drip(const QByteArray &begin, int milliseconds);

    QList<QByteArray> heads; ///< Of all requests.

private:
    QHash<QByteArray, Answer> m_answers;
};
