#include "support/faultlink.h"

#include "support/faultproxy.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace reeldeck::tests {

namespace {

constexpr qsizetype LargestHead = 64 * 1024;
constexpr qsizetype MaxPending = 128 * 1024;
/// So that the bytes before an RST arrive: it may overtake what the receiver hasn't read yet.
constexpr std::chrono::milliseconds BeforeReset{100};

QByteArray fieldOf(const QByteArray &head, const QByteArray &name)
{
    const QByteArray wanted = "\r\n" + name.toLower() + ":";
    const qsizetype at = head.toLower().indexOf(wanted);
    if (at < 0)
        return {};
    const qsizetype from = at + wanted.size();
    return head.mid(from, head.indexOf("\r\n", from) - from).trimmed();
}

QByteArray withoutField(QByteArray head, const QByteArray &name)
{
    const QByteArray wanted = "\r\n" + name.toLower() + ":";
    const qsizetype at = head.toLower().indexOf(wanted);
    if (at >= 0)
        head.remove(at, head.indexOf("\r\n", at + 2) - at);
    return head;
}

QByteArray withField(QByteArray head, const QByteArray &name, const QByteArray &value)
{
    head = withoutField(std::move(head), name);
    return head.insert(head.size() - 2, name + ": " + value + "\r\n");
}

} // namespace

FaultLink::FaultLink(FaultProxy *proxy, int client)
    : m_proxy(proxy)
    , m_client(client)
{
    const int on = 1;
    ::setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::fcntl(client, F_SETFL, O_NONBLOCK);
}

FaultLink::~FaultLink()
{
    reset();
}

void FaultLink::close(int *descriptor, bool abruptly)
{
    if (*descriptor < 0)
        return;
    if (abruptly) {
        const linger now{1, 0};
        ::setsockopt(*descriptor, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    }
    ::close(*descriptor);
    *descriptor = -1;
}

void FaultLink::reset()
{
    endRequest();
    close(&m_client, true);
    close(&m_platform, true);
    m_stage = Stage::Closed;
}

void FaultLink::endRequest()
{
    if (m_request)
        m_proxy->ended(*m_request);
    m_request.reset();
}

void FaultLink::poll(std::vector<pollfd> *entries)
{
    m_clientEntry = m_platformEntry = -1;
    if (m_client >= 0 && !(m_clientGone && m_stage != Stage::Body)) {
        short events = m_clientGone ? 0 : POLLRDHUP;
        if (m_stage == Stage::Head ||
            (m_stage == Stage::Body && mayRead() > 0 && m_toPlatform.size() < MaxPending))
            events |= POLLIN;
        if (m_stage == Stage::Delivering && !m_resetAt && Clock::now() >= m_nextPiece)
            events |= POLLOUT;
        m_clientEntry = int(entries->size());
        entries->push_back({m_client, events, 0});
    }
    if (m_platform >= 0) {
        short events = POLLIN;
        if (!m_connected || !m_toPlatform.isEmpty())
            events |= POLLOUT;
        m_platformEntry = int(entries->size());
        entries->push_back({m_platform, events, 0});
    }
}

std::optional<FaultLink::Clock::time_point> FaultLink::wakeAt() const
{
    if (m_resetAt)
        return m_resetAt;
    if (m_stage == Stage::Delivering && m_nextPiece > Clock::now())
        return m_nextPiece;
    return std::nullopt;
}

void FaultLink::noteHangUp(const std::vector<pollfd> &entries)
{
    if (m_clientEntry >= 0 && !m_clientGone &&
        (entries.at(size_t(m_clientEntry)).revents & (POLLRDHUP | POLLHUP | POLLERR)))
        clientLeft();
}

void FaultLink::clientLeft()
{
    m_clientGone = true;
    endRequest();
    // What it had sent before it left still arrives: the network has it already.
    const bool mayStillArrive =
            m_stage == Stage::Waiting ||
            (m_stage == Stage::Body && m_fault.reachesPlatform() && mayRead() > 0);
    if (!mayStillArrive)
        reset();
}

void FaultLink::handle(const std::vector<pollfd> &entries)
{
    if (isClosed())
        return;
    const auto news = [&](int entry) {
        return entry < 0 ? short(0) : entries.at(size_t(entry)).revents;
    };
    const short fromClient = news(m_clientEntry);
    const short fromPlatform = news(m_platformEntry);
    if (m_resetAt) {
        if (Clock::now() >= *m_resetAt)
            reset();
        return;
    }
    if (fromPlatform & POLLOUT)
        writeToPlatform();
    if (!isClosed() && (fromPlatform & (POLLIN | POLLHUP | POLLERR)))
        readPlatform();
    if (!isClosed() && (fromClient & (POLLIN | POLLHUP | POLLERR)))
        readClient();
    if (m_stage == Stage::Body && !m_in.isEmpty() && mayRead() > 0)
        takeBody(); // It was released.
    if (m_stage == Stage::Delivering && Clock::now() >= m_nextPiece)
        deliver();
}

void FaultLink::readClient()
{
    if (m_stage != Stage::Head && m_stage != Stage::Body)
        return;
    char buffer[64 * 1024];
    size_t most = sizeof buffer;
    if (m_stage == Stage::Body)
        most = size_t(std::min<qint64>(qint64(most), mayRead()));
    if (most == 0)
        return;
    const ssize_t got = ::recv(m_client, buffer, most, 0);
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (got <= 0)
        return reset();
    if (!m_sawByte && buffer[0] == 0x16) {
        // A TLS greeting: handshake_failure (RFC 8446, 6).
        const char alert[] = {0x15, 3, 3, 0, 2, 2, 40};
        ::send(m_client, alert, sizeof alert, MSG_NOSIGNAL);
        close(&m_client, false);
        return reset();
    }
    m_sawByte = true;
    m_in.append(buffer, got);
    if (m_stage == Stage::Head)
        readHead();
    else
        takeBody();
}

void FaultLink::readHead()
{
    const qsizetype end = m_in.indexOf("\r\n\r\n");
    if (end < 0) {
        if (m_in.size() > LargestHead)
            reset();
        return;
    }
    m_head = m_in.left(end + 4);
    m_in.remove(0, end + 4);
    beginRequest();
}

void FaultLink::beginRequest()
{
    const QList<QByteArray> line = m_head.left(m_head.indexOf("\r\n")).split(' ');
    if (line.size() != 3)
        return reset();
    SeenRequest request;
    request.method = line.at(0);
    const qsizetype question = line.at(1).indexOf('?');
    request.path = question < 0 ? line.at(1) : line.at(1).left(question);
    request.query = question < 0 ? QByteArray() : line.at(1).mid(question + 1);
    request.key = fieldOf(m_head, "x-api-key");
    m_bodyLength = fieldOf(m_head, "content-length").toLongLong();
    m_bodyTaken = 0;
    m_keepAlive = fieldOf(m_head, "connection").toLower() != "close";
    m_fault = m_proxy->faultFor(&request);
    m_request = m_proxy->record(request);
    m_releasedBefore = m_proxy->m_released;
    m_answer.clear();
    m_delivered = 0;
    m_stage = Stage::Body;
    if (m_fault.m_early)
        return prepareAnswer();
    if (m_fault.reachesPlatform() || m_fault.m_kind == Fault::Kind::Reset)
        connectToPlatform();
    if (!isClosed())
        takeBody();
}

qint64 FaultLink::offsetInBody(qint64 offset) const
{
    return std::clamp<qint64>(offset < 0 ? m_bodyLength + offset : offset, 0, m_bodyLength);
}

qint64 FaultLink::mayRead() const
{
    const bool standsStill =
            m_fault.m_kind == Fault::Kind::Reset ||
            (m_fault.m_kind == Fault::Kind::Stall && m_proxy->m_released == m_releasedBefore);
    const qint64 end = standsStill ? offsetInBody(m_fault.m_bodyOffset) : m_bodyLength;
    return std::max<qint64>(0, end - m_bodyTaken);
}

void FaultLink::takeBody()
{
    const qint64 taken = std::min<qint64>(m_in.size(), mayRead());
    m_bodyTaken += taken;
    if (m_request)
        m_proxy->seen(*m_request).bodyBytes = m_bodyTaken;
    if (m_platform >= 0)
        m_toPlatform += m_in.left(taken);
    m_in.remove(0, taken);
    writeToPlatform();
    if (isClosed())
        return;
    if (m_fault.m_kind == Fault::Kind::Reset && mayRead() == 0 && m_toPlatform.isEmpty())
        return reset();
    if (m_bodyTaken == m_bodyLength && m_fault.m_kind != Fault::Kind::Reset)
        requestIsIn();
}

void FaultLink::requestIsIn()
{
    switch (m_fault.m_kind) {
    case Fault::Kind::Silence:
        m_stage = Stage::Mute;
        break;
    case Fault::Kind::Answer:
        prepareAnswer();
        break;
    default:
        m_stage = Stage::Waiting;
        break;
    }
}

void FaultLink::connectToPlatform()
{
    m_platform = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(quint16(m_proxy->m_platform.port()));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    m_connected = false;
    const int on = 1;
    ::setsockopt(m_platform, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (::connect(m_platform, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 &&
        errno != EINPROGRESS)
        return reset();
    m_toPlatform = headForPlatform();
}

QByteArray FaultLink::headForPlatform() const
{
    // Answers are read here, so they come uncompressed.
    return withField(withoutField(m_head, "Accept-Encoding"), "Connection", "close");
}

void FaultLink::writeToPlatform()
{
    if (m_platform < 0 || m_toPlatform.isEmpty())
        return;
    const ssize_t sent =
            ::send(m_platform, m_toPlatform.constData(), size_t(m_toPlatform.size()), MSG_NOSIGNAL);
    if (sent < 0) {
        // It may have answered before the end of the body, which readPlatform() finds.
        if (errno != EAGAIN && errno != EINTR && errno != ENOTCONN && errno != EPIPE &&
            errno != ECONNRESET)
            reset();
        return;
    }
    m_connected = true;
    m_toPlatform.remove(0, sent);
    if (m_toPlatform.isEmpty() && m_stage == Stage::Body && m_fault.m_kind == Fault::Kind::Reset &&
        mayRead() == 0)
        reset();
}

void FaultLink::readPlatform()
{
    char buffer[64 * 1024];
    const ssize_t got = ::recv(m_platform, buffer, sizeof buffer, 0);
    if (got > 0) {
        m_connected = true;
        m_answer.append(buffer, got);
    } else if (got == 0) {
        platformIsThrough();
    } else if (errno != EAGAIN && errno != EINTR) {
        if (m_answer.isEmpty())
            reset();
        else
            platformIsThrough();
    }
}

void FaultLink::platformIsThrough()
{
    close(&m_platform, false);
    if (m_request)
        m_proxy->seen(*m_request).platformStatus = m_answer.mid(9, 3).toInt();
    if (m_clientGone || m_answer.isEmpty())
        return reset();
    // It refused before the end of the body; what is left of it is of no use.
    if (m_stage == Stage::Body)
        m_keepAlive = false;
    prepareAnswer();
}

QByteArray FaultLink::ownAnswer() const
{
    return "HTTP/1.1 " + QByteArray::number(m_fault.m_status) +
           " Answer\r\nContent-Type: " + m_fault.m_contentType +
           "\r\nContent-Length: " + QByteArray::number(m_fault.m_body.size()) + "\r\n\r\n" +
           m_fault.m_body;
}

QByteArray FaultLink::platformAnswer()
{
    const qsizetype end = m_answer.indexOf("\r\n\r\n") + 4;
    QByteArray head = withoutField(m_answer.left(end), "Connection");
    QByteArray body = m_answer.mid(end);
    const bool framed = !fieldOf(head, "Content-Length").isEmpty();
    const bool hasNoBody = body.isEmpty() && !framed;
    if (framed && fieldOf(head, "Content-Type").contains("json")) {
        const QByteArray own = m_proxy->baseUrl().authority().toLatin1();
        body.replace(m_proxy->m_platform.authority().toLatin1(), own);
        if (m_fault.m_edit)
            body = m_fault.m_edit(body);
    }
    if (framed)
        head = withField(head, "Content-Length", QByteArray::number(body.size()));
    m_keepAlive = m_keepAlive && (framed || hasNoBody);
    return head + body;
}

void FaultLink::prepareAnswer()
{
    m_stage = Stage::Delivering;
    m_nextPiece = Clock::now() + m_fault.m_delay;
    if (m_fault.m_ending == Fault::Ending::Silence) {
        m_stage = Stage::Mute;
        return;
    }
    QByteArray answer = m_fault.m_status > 0 ? ownAnswer() : platformAnswer();
    const qsizetype headEnd = answer.indexOf("\r\n\r\n") + 4;
    QByteArray head = answer.left(headEnd);
    for (const auto &[name, value] : std::as_const(m_fault.m_fields))
        head = withField(head, name, value);
    if (!m_keepAlive)
        head = withField(head, "Connection", "close");
    answer.replace(0, headEnd, head);
    if (m_fault.m_cutAt) {
        const qint64 cut = *m_fault.m_cutAt;
        answer.truncate(std::clamp<qint64>(cut < 0 ? answer.size() + cut : cut, 0, answer.size()));
    }
    m_answer = answer;
    if (m_request)
        m_proxy->seen(*m_request).status = answer.mid(9, 3).toInt();
}

void FaultLink::deliver()
{
    while (m_delivered < m_answer.size()) {
        qsizetype most = m_answer.size() - m_delivered;
        if (m_fault.m_dripBytes > 0)
            most = std::min(most, m_fault.m_dripBytes);
        const ssize_t sent =
                ::send(m_client, m_answer.constData() + m_delivered, size_t(most), MSG_NOSIGNAL);
        if (sent < 0) {
            if (errno != EAGAIN && errno != EINTR)
                reset();
            return;
        }
        m_delivered += sent;
        if (m_fault.m_dripBytes > 0 && m_delivered < m_answer.size()) {
            m_nextPiece = Clock::now() + m_fault.m_dripPause;
            return;
        }
    }
    delivered();
}

void FaultLink::delivered()
{
    if (m_fault.m_ending == Fault::Ending::Reset && m_answer.isEmpty())
        return reset();
    const bool leavesSome = m_bodyTaken < m_bodyLength;
    if (m_fault.m_ending == Fault::Ending::Reset || leavesSome) {
        m_resetAt = Clock::now() + BeforeReset;
        return;
    }
    endRequest();
    if (!m_keepAlive) {
        close(&m_client, false);
        return reset();
    }
    m_stage = Stage::Head;
    if (!m_in.isEmpty())
        readHead();
}

} // namespace reeldeck::tests
