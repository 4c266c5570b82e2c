#include "media/streamwatch.h"

#include "network/proxyaccess.h"

#include <QNetworkReply>

namespace reeldeck {
namespace {

using namespace std::chrono_literals;

constexpr auto StillTime = 1200ms;
constexpr auto AskAgain = 600ms;
constexpr auto AnswerTime = 1500ms;
constexpr int FirstRefusal = 400;

} // namespace

StreamWatch::StreamWatch(QObject *parent)
    : QObject(parent)
{
    ProxyAccess::attach(&m_network);
    m_tick.setInterval(AskAgain);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (stoodFor() >= StillTime)
            ask();
    });
}

bool StreamWatch::canWatch(const QUrl &source)
{
    return source.scheme() == QLatin1String("http") || source.scheme() == QLatin1String("https");
}

void StreamWatch::start(const QUrl &source)
{
    stop();
    if (!canWatch(source))
        return;
    m_source = source;
    m_still.start();
    m_tick.start();
}

void StreamWatch::stop()
{
    m_tick.stop();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}

void StreamWatch::progress()
{
    m_still.start();
}

void StreamWatch::askNow()
{
    ask();
    m_tick.start();
}

std::chrono::milliseconds StreamWatch::stoodFor() const
{
    return std::chrono::milliseconds(m_still.isValid() ? m_still.elapsed() : 0);
}

void StreamWatch::ask()
{
    if (m_reply)
        return;
    QNetworkRequest request(m_source);
    request.setTransferTimeout(int(AnswerTime.count()));
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    QNetworkReply *reply = m_network.get(request);
    m_reply = reply;
    connect(reply, &QNetworkReply::finished, this, [this, reply] { finish(reply); });
}

void StreamWatch::finish(QNetworkReply *reply)
{
    m_reply.clear();
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= FirstRefusal)
        emit answered(Answer::Refused);
    else
        emit answered(status > 0 ? Answer::Served : Answer::Nobody);
}

} // namespace reeldeck
