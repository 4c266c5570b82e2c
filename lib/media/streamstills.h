#pragma once

#include "media/streams/hlsplaylist.h"

#include <QCache>
#include <QElapsedTimer>
#include <QImage>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSize>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace reeldeck {

class LocalStill;
class StreamFetch;

/// Pictures of one stream by their time: the key frame that its piece begins with, from the rendition
/// with the fewest bits, taken by ffmpeg (a process of its own) out of the head of the piece. Of a
/// local file the picture at that time. One request at a time, each at most half a megabyte, with a
/// pause between them; what was seen is kept, a hundred pictures at most. Encrypted streams have
/// none. No key goes anywhere. GUI thread.
class StreamStills : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 MaxRequestBytes = 512 * 1024;

    /// `pause`: from one request to the next, at the least. `size`: what is covered, device pixels.
    StreamStills(std::chrono::milliseconds pause, const QSize &size, QObject *parent = nullptr);
    ~StreamStills() override;

    /// A manifest or a local file; the same again keeps what is known. Empty: none.
    void setSource(const QUrl &source);
    QUrl source() const { return m_source; }
    /// Off, nothing is asked for: what a network that costs by the byte wants.
    void setEnabled(bool enabled);
    bool isEnabled() const { return m_isEnabled; }

    /// The picture at that time, as soon as it may be; replaces an earlier wish.
    void want(double seconds);
    /// Nothing more is wanted; a request under way is cancelled.
    void cancel();

signals:
    /// `seconds`: what was wanted.
    void ready(double seconds, const QImage &picture);

private:
    void goOn();
    void fetch(const QUrl &url, qint64 offset, qint64 bytes, bool isPart,
               void (StreamStills::*then)(const QByteArray &body, const QUrl &url));
    void takeMaster(const QByteArray &body, const QUrl &url);
    void takeList(const QByteArray &body, const QUrl &url);
    void takeInit(const QByteArray &body, const QUrl &url);
    void takePiece(const QByteArray &body, const QUrl &url);
    void takeFromFile(int key);
    void takePicture(int key, const QByteArray &bytes);
    int keyOf(double seconds) const;

    const std::chrono::milliseconds m_pause;
    const QSize m_size;
    QNetworkAccessManager m_network;
    QUrl m_source;
    bool m_isEnabled = true;
    std::optional<double> m_wanted;
    std::optional<HlsPlaylist> m_list; ///< Of the rendition; without pieces: it has no pictures.
    QUrl m_listUrl;                    ///< Once the master is read.
    QByteArray m_init;
    int m_piece = -1; ///< Under way.
    std::unique_ptr<StreamFetch> m_fetch;
    std::unique_ptr<LocalStill> m_still;
    QCache<int, QImage> m_pictures; ///< By piece, or by second of a file. Null: there is none.
    QElapsedTimer m_asked;
    QTimer m_next;
};

} // namespace reeldeck
