#include "media/streams/streamprobe.h"

#include "media/streams/streamfetch.h"
#include "network/proxyaccess.h"

namespace reeldeck {
namespace {

constexpr qint64 HeadBytes = 512; ///< Of a piece: enough to see that it is there.

Error withStatus(ErrorKind kind, const QString &message, int status)
{
    Error error = makeError(kind, message);
    error.httpStatus = status;
    return error;
}

} // namespace

Error streamError(int status)
{
    if (status == 0) {
        return makeError(ErrorKind::Unreachable,
                         StreamProbe::tr("The stream can't be reached. Check the connection and "
                                         "try again."));
    }
    if (status == 401 || status == 403) {
        return withStatus(
                ErrorKind::Forbidden,
                StreamProbe::tr("The platform refused to hand out the stream. Its address "
                                "may have expired: refresh the asset and try again."),
                status);
    }
    if (status == 404 || status == 410) {
        return withStatus(ErrorKind::NotFound,
                          StreamProbe::tr("The stream is not at its address any more. The platform "
                                          "may have removed it: refresh the asset and try again."),
                          status);
    }
    // 408 and 429 are about the moment, too.
    if (status >= 500 || status == 408 || status == 429) {
        return withStatus(ErrorKind::Server,
                          StreamProbe::tr("The platform failed when it was asked for the stream. "
                                          "Try again in a while."),
                          status);
    }
    return withStatus(ErrorKind::Protocol,
                      StreamProbe::tr("The platform answered with something else than the stream. "
                                      "Refresh the asset and try again."),
                      status);
}

StreamProbe::StreamProbe(QObject *parent)
    : QObject(parent)
{
    ProxyAccess::attach(&m_network);
}

StreamProbe::~StreamProbe() = default;

void StreamProbe::stop()
{
    m_fetch.reset();
    m_url.clear();
    m_playlist = {};
    m_hasLooked = false;
}

void StreamProbe::look(const QUrl &url)
{
    stop();
    m_url = url;
    takePlaylist(url, false);
}

void StreamProbe::lookDeeper()
{
    if (m_playlist.isMaster())
        takePlaylist(m_playlist.variants.first().url, true);
    else
        takeSegment(m_playlist);
}

void StreamProbe::takePlaylist(const QUrl &url, bool isRendition)
{
    const auto take = [this, isRendition](const StreamFetch::Answer &answer) {
        m_fetch.release()->deleteLater(); // this is within its call
        if (!answer.isGood()) {
            emit refused(streamError(answer.status));
            return;
        }
        const Result<HlsPlaylist> read = parseHlsPlaylist(answer.body, answer.url);
        if (!read) {
            emit refused(read.error());
        } else if (isRendition) {
            takeSegment(*read);
        } else {
            m_playlist = *read;
            m_hasLooked = true;
            emit looked();
        }
    };
    m_fetch = std::make_unique<StreamFetch>(&m_network, url, 0, HlsPlaylist::MaxBytes + 1, false,
                                            take);
}

void StreamProbe::takeSegment(const HlsPlaylist &rendition)
{
    if (rendition.segments.isEmpty()) {
        emit explained();
        return;
    }
    const HlsSegment &first = rendition.segments.first();
    const auto take = [this](const StreamFetch::Answer &answer) {
        m_fetch.release()->deleteLater();
        if (answer.isGood())
            emit explained();
        else
            emit refused(streamError(answer.status));
    };
    m_fetch = std::make_unique<StreamFetch>(
            &m_network, first.url, std::max<qint64>(0, first.offset), HeadBytes, true, take);
}

} // namespace reeldeck
