#include "media/streamstills.h"

#include "media/localstill.h"
#include "media/pictures/picturedecoder.h"
#include "media/streams/streamfetch.h"
#include "network/proxyaccess.h"

#include <algorithm>
#include <utility>

namespace reeldeck {
namespace {

constexpr int MaxPictures = 100;
constexpr double FileStep = 2; ///< Of a file: seconds that share a picture.

} // namespace

StreamStills::StreamStills(std::chrono::milliseconds pause, const QSize &size, QObject *parent)
    : QObject(parent)
    , m_pause(pause)
    , m_size(size)
    , m_pictures(MaxPictures)
{
    ProxyAccess::attach(&m_network);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &StreamStills::goOn);
}

StreamStills::~StreamStills() = default;

void StreamStills::setSource(const QUrl &source)
{
    if (source == m_source)
        return;
    cancel();
    m_source = source;
    m_list.reset();
    m_listUrl.clear();
    m_init.clear();
    m_pictures.clear();
}

void StreamStills::setEnabled(bool enabled)
{
    m_isEnabled = enabled;
    if (!enabled)
        cancel();
}

void StreamStills::want(double seconds)
{
    if (!m_isEnabled || m_source.isEmpty())
        return;
    m_wanted = seconds;
    goOn();
}

void StreamStills::cancel()
{
    m_wanted.reset();
    m_next.stop();
    m_fetch.reset();
    m_still.reset();
}

int StreamStills::keyOf(double seconds) const
{
    if (m_source.isLocalFile())
        return int(std::max(0.0, seconds) / FileStep);
    const HlsSegment *piece = m_list ? m_list->segmentAt(seconds) : nullptr;
    return piece ? int(piece - m_list->segments.constData()) : -1;
}

/// One step at a time: the lists first, then the piece.
void StreamStills::goOn()
{
    if (!m_wanted || m_fetch || m_still)
        return;
    const int key = keyOf(*m_wanted);
    if (const QImage *known = key < 0 ? nullptr : m_pictures.object(key)) {
        const double wanted = *std::exchange(m_wanted, std::nullopt);
        if (!known->isNull())
            emit ready(wanted, *known);
        return;
    }
    if (m_source.isLocalFile()) {
        takeFromFile(key);
        return;
    }
    if (m_list && key < 0) {
        m_wanted.reset(); // there is nothing to see
        return;
    }
    if (m_asked.isValid() && m_asked.elapsed() < m_pause.count()) {
        m_next.start(m_pause - std::chrono::milliseconds(m_asked.elapsed()));
        return;
    }
    m_asked.start();
    if (!m_list) {
        fetch(m_listUrl.isEmpty() ? m_source : m_listUrl, 0, HlsPlaylist::MaxBytes, false,
              m_listUrl.isEmpty() ? &StreamStills::takeMaster : &StreamStills::takeList);
    } else if (!m_list->init.isEmpty() && m_init.isEmpty()) {
        fetch(m_list->init, 0, MaxRequestBytes, true, &StreamStills::takeInit);
    } else {
        const HlsSegment &piece = m_list->segments.at(key);
        m_piece = key;
        const qint64 bytes =
                piece.bytes > 0 ? std::min(piece.bytes, MaxRequestBytes) : MaxRequestBytes;
        fetch(piece.url, std::max<qint64>(0, piece.offset), bytes, true, &StreamStills::takePiece);
    }
}

void StreamStills::fetch(const QUrl &url, qint64 offset, qint64 bytes, bool isPart,
                         void (StreamStills::*then)(const QByteArray &, const QUrl &))
{
    const auto take = [this, then](const StreamFetch::Answer &answer) {
        m_fetch.release()->deleteLater(); // this is within its call
        (this->*then)(answer.isGood() ? answer.body : QByteArray(), answer.url);
        goOn();
    };
    m_fetch = std::make_unique<StreamFetch>(&m_network, url, offset, bytes, isPart, take);
}

void StreamStills::takeMaster(const QByteArray &body, const QUrl &url)
{
    const Result<HlsPlaylist> read = parseHlsPlaylist(body, url);
    if (!read) {
        m_list = HlsPlaylist();
    } else if (read->isMaster()) {
        // The fewest bits may be those of sound alone.
        const auto &all = read->variants;
        const auto first = std::find_if(all.begin(), all.end(), [](const HlsVariant &variant) {
            return !variant.size.isEmpty();
        });
        m_listUrl = first == all.end() ? all.first().url : first->url;
    } else {
        takeList(body, url);
    }
}

void StreamStills::takeList(const QByteArray &body, const QUrl &url)
{
    const Result<HlsPlaylist> read = parseHlsPlaylist(body, url);
    m_list = read && !read->isMaster() && !read->isEncrypted ? *read : HlsPlaylist();
}

void StreamStills::takeInit(const QByteArray &body, const QUrl &)
{
    m_init = body;
    if (body.isEmpty())
        m_list = HlsPlaylist();
}

void StreamStills::takePiece(const QByteArray &body, const QUrl &)
{
    const int key = m_piece;
    if (body.isEmpty()) {
        takePicture(key, {});
        return;
    }
    m_still = std::make_unique<LocalStill>(
            m_init + body, m_size,
            [this, key](const QByteArray &bytes) { takePicture(key, bytes); });
}

void StreamStills::takeFromFile(int key)
{
    m_still = std::make_unique<LocalStill>(
            m_source.toLocalFile(), key * FileStep, m_size,
            [this, key](const QByteArray &bytes) { takePicture(key, bytes); });
}

void StreamStills::takePicture(int key, const QByteArray &bytes)
{
    if (m_still)
        m_still.release()->deleteLater();
    m_pictures.insert(key, new QImage(bytes.isEmpty() ? QImage() : decodePicture(bytes, m_size)));
    goOn();
}

} // namespace reeldeck
