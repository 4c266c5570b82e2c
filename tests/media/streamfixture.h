#pragma once

#include "media/playback.h"
#include "mediaserver.h"

#include <QDir>
#include <QFile>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace reeldeck::tests {

/// Streams made by the real ffmpeg, behind a server that does as it is told, and a player. The
/// picture of "video" grows brighter by 35 of 255 each second, so that a frame tells its time; its
/// 25 pictures a second have a key frame each second, and it is six seconds long.
class StreamFixture : public QObject
{
    Q_OBJECT

protected:
    QTemporaryDir m_media;
    std::unique_ptr<MediaServer> m_server;
    std::unique_ptr<Playback> m_playback;
    QVideoFrame m_frame;
    int m_frames = 0;

    static double secondsOf(const QVideoFrame &frame)
    {
        const QImage image = frame.toImage();
        return image.isNull() ? -1
                              : qGray(image.pixel(image.width() / 2, image.height() / 2)) / 34.9;
    }
    double secondsShown() const { return secondsOf(m_frame); }

    bool generate(const QString &arguments)
    {
        QProcess ffmpeg;
        ffmpeg.setWorkingDirectory(m_media.path());
        ffmpeg.start(QStringLiteral("ffmpeg"),
                     QString(QStringLiteral("-v error -y ") + arguments).split(QLatin1Char(' ')));
        return ffmpeg.waitForFinished(60'000) && ffmpeg.exitCode() == 0;
    }

    /// clip.mp4, and the streams "video" (160x90) and "large" (320x180).
    bool makeStreams()
    {
        const QString hls = QStringLiteral(" -f hls -hls_time 1 -hls_playlist_type vod -muxdelay 0 "
                                           "-muxpreload 0 ");
        return generate(QStringLiteral("-f lavfi -i color=black:s=160x90:r=25:d=6,format=yuv420p,"
                                       "geq=lum='16+30*T':cb=128:cr=128 -f lavfi -i "
                                       "sine=frequency=440:duration=6 -c:v libx264 -preset "
                                       "ultrafast -g 25 -c:a aac -ac 2 -shortest clip.mp4")) &&
               QDir(m_media.path()).mkdir(QStringLiteral("video")) &&
               QDir(m_media.path()).mkdir(QStringLiteral("large")) &&
               generate(QStringLiteral("-i clip.mp4 -c copy") + hls +
                        QStringLiteral("video/index.m3u8")) &&
               generate(QStringLiteral("-i clip.mp4 -vf scale=320:180 -c:v libx264 -preset "
                                       "ultrafast -g 25 -c:a copy") +
                        hls + QStringLiteral("large/index.m3u8"));
    }

    void serve(const QString &folder)
    {
        const QDir dir(m_media.filePath(folder));
        for (const QString &name : dir.entryList(QDir::Files)) {
            QFile file(dir.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                serveText(QLatin1Char('/') + folder + QLatin1Char('/') + name, file.readAll());
        }
    }
    void serveText(const QString &path, const QByteArray &body)
    {
        m_server->set(path, {200, body,
                             path.endsWith(QLatin1String("m3u8"))
                                     ? "Content-Type: application/vnd.apple.mpegurl\r\n"
                                     : "Content-Type: video/mp2t\r\n",
                             true, false});
    }

    /// Also a master playlist of both, at /master.m3u8.
    void serveAll()
    {
        m_server = std::make_unique<MediaServer>();
        serve(QStringLiteral("video"));
        serve(QStringLiteral("large"));
        serveText(QStringLiteral("/master.m3u8"),
                  "#EXTM3U\n"
                  "#EXT-X-STREAM-INF:BANDWIDTH=900000,RESOLUTION=320x180,CODECS=\"avc1.42c01e,"
                  "mp4a.40.2\"\nlarge/index.m3u8\n"
                  "#EXT-X-STREAM-INF:BANDWIDTH=300000,RESOLUTION=160x90,CODECS=\"avc1.42c01e,"
                  "mp4a.40.2\"\nvideo/index.m3u8\n");
    }

    void makePlayback()
    {
        m_frames = 0;
        m_frame = {};
        m_playback = std::make_unique<Playback>();
        connect(m_playback.get(), &Playback::frameChanged, this, [this](const QVideoFrame &frame) {
            m_frame = frame;
            ++m_frames;
        });
    }
    void dropPlayback()
    {
        m_frame = {};
        m_playback.reset();
    }
};

} // namespace reeldeck::tests
