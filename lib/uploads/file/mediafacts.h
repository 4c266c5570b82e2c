#pragma once

#include "domain/mediakind.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>
#include <optional>

class QIODevice;

namespace reeldeck {

/// What a picture or video is like, as far as it is known: 0 and nothing where it isn't.
struct MediaFacts
{
    int width = 0; ///< Pixels.
    int height = 0;
    std::optional<double> seconds;
    bool hasForeignColors = false; ///< Dolby Vision that only Dolby's own programs show right.

    friend bool operator==(const MediaFacts &, const MediaFacts &) = default;
};

/// The size of a PNG, JPEG, GIF, BMP or WebP image from its head, without decoding it: at most
/// 1 MiB is looked through, wherever a hostile file points. Nothing for other formats.
std::optional<MediaFacts> imageFacts(QIODevice &file);

/// What ffprobe said as JSON, typed; nothing when it said nothing of use.
std::optional<MediaFacts> factsFromProbe(const QByteArray &json);

/// The same of a file's tracks and its demuxer: what kind of media it is.
MediaKind kindFromProbe(const QByteArray &json);

/// How the file misses what the platform's models work with (lib/api/CONTRACT.md, "Limits": video 4
/// s to 4 h, 360x360 to 5184x2160, aspect up to 2.4:1; images from 128x128), as sentences that name
/// it. None of that keeps it from being uploaded. What isn't known is no miss.
QStringList modelWarnings(const QString &fileName, MediaKind kind, const MediaFacts &facts);

/// Asks ffprobe about local videos, two at a time. For a thread that may wait: every call does, up
/// to the given time.
class VideoProbe
{
public:
    /// `program`: ffprobe by name or path.
    explicit VideoProbe(const QString &program);

    bool isInstalled() const { return !m_program.isEmpty(); }

    struct Answer
    {
        std::optional<MediaFacts>
                facts;             ///< Nothing where none was given in time, or none is of use.
        bool isUnreadable = false; ///< It was given, and is that this is no media it can read.
    };

    /// One answer a path, in their order. A file is given up after `longestMs`; `cancelled` ends it
    /// within a tenth of a second.
    QList<Answer> ask(const QStringList &paths, int longestMs,
                      const std::atomic_bool &cancelled) const;

    /// What the one file is; Unknown when ffprobe can't read it, nothing when it isn't installed or
    /// wasn't done in time.
    std::optional<MediaKind> kindOf(const QString &path, int longestMs,
                                    const std::atomic_bool &cancelled) const;

private:
    QString m_program;
};

} // namespace reeldeck
