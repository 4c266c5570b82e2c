#pragma once

#include "media/streams/hlsplaylist.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

namespace reeldeck {

class StreamFetch;

/// Asks what a stream is, beside the player, which never says it: which renditions it has, and when it
/// can't be played, why. Two requests at most for looking, two more for looking deeper. GUI thread.
class StreamProbe : public QObject
{
    Q_OBJECT

public:
    explicit StreamProbe(QObject *parent = nullptr);
    ~StreamProbe() override;

    /// Reads the playlist at `url`: then looked() or refused(). Ends what was under way.
    void look(const QUrl &url);
    /// Where the playlist is fine and yet nothing plays: reads the first rendition's, and the head of
    /// its first piece. Then explained() or refused().
    void lookDeeper();
    void stop();

    /// Of the last look(); empty before.
    const HlsPlaylist &playlist() const { return m_playlist; }
    bool hasLooked() const { return m_hasLooked; }

signals:
    void looked();
    /// The stream can't be played; the error says why and what to do.
    void refused(const reeldeck::Error &error);
    /// All of it is there: the reason is on this computer.
    void explained();

private:
    void takePlaylist(const QUrl &url, bool isRendition);
    void takeSegment(const HlsPlaylist &rendition);

    QNetworkAccessManager m_network;
    std::unique_ptr<StreamFetch> m_fetch;
    QUrl m_url;
    HlsPlaylist m_playlist;
    bool m_hasLooked = false;
};

/// What an answer other than the stream means, as a person reads it. `status` 0: nobody answered.
Error streamError(int status);

} // namespace reeldeck
