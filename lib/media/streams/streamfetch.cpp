#include "media/streams/streamfetch.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

#include <algorithm>
#include <utility>

namespace reeldeck {
namespace {

constexpr int SilenceMs = 10'000;
constexpr int PartialContent = 206;

} // namespace

StreamFetch::StreamFetch(QNetworkAccessManager *network, const QUrl &url, qint64 offset,
                         qint64 bytes, bool isPart, Then then, QObject *parent)
    : QObject(parent)
    , m_bytes(bytes)
    , m_skip(offset)
    , m_then(std::move(then))
{
    QNetworkRequest request(url);
    request.setTransferTimeout(SilenceMs);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    if (isPart) {
        request.setRawHeader("Range", "bytes=" + QByteArray::number(offset) + '-' +
                                              QByteArray::number(offset + bytes - 1));
    }
    m_reply = network->get(request);
    m_reply->setReadBufferSize(bytes + 1);
    connect(m_reply, &QNetworkReply::readyRead, this, &StreamFetch::read);
    connect(m_reply, &QNetworkReply::finished, this, &StreamFetch::end);
}

StreamFetch::~StreamFetch()
{
    m_then = nullptr;
    m_reply->disconnect(this);
    if (m_reply->isRunning())
        m_reply->abort();
    m_reply->deleteLater();
}

void StreamFetch::read()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == PartialContent)
        m_skip = 0;
    QByteArray bytes = m_reply->readAll();
    const qint64 skipped = std::min<qint64>(m_skip, bytes.size());
    m_skip -= skipped;
    m_body += bytes.mid(skipped).left(m_bytes - m_body.size());
    if (m_body.size() >= m_bytes)
        end();
}

void StreamFetch::end()
{
    const auto then = std::exchange(m_then, nullptr);
    if (!then)
        return;
    m_reply->disconnect(this);
    Answer answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.error = m_reply->error();
    answer.url = m_reply->url();
    if (m_body.size() < m_bytes)
        m_body += m_reply->readAll().mid(m_skip).left(m_bytes - m_body.size());
    answer.body = m_body;
    if (m_reply->isRunning())
        m_reply->abort();
    then(answer);
}

} // namespace reeldeck
