#pragma once

#include "base/result.h"
#include "media/pictures/pictureinput.h"

#include <QImage>
#include <QImageReader>
#include <QList>
#include <QRect>
#include <QSize>

#include <atomic>
#include <chrono>
#include <memory>

namespace reeldeck {

/// What is known of a picture before it is decoded.
struct PictureFacts
{
    QSize size;              ///< Upright, in pixels.
    bool isAnimated = false; ///< More than one picture, each with its time.
    int repeats = 0;         ///< Of the animation, after the first time; -1: without end.
    bool hasParts = false; ///< It is too large to be held as a whole, and part() reads some of it.
};

/// One picture of an animation.
struct PictureFrame
{
    QImage image;                    ///< Null: it can't be read.
    std::chrono::milliseconds stays; ///< Until the next; 20 ms at least.
    bool isLast = false;             ///< The next is the first again.
};

/// A picture that a stranger made, as it is read in a worker thread: within PictureAllocationLimitMiB
/// whatever it claims to be, turned as its EXIF orientation says. One thread at a time.
class PictureFile
{
public:
    static constexpr qint64 MaxBytes = 64 * 1024 * 1024; ///< Of the file.
    static constexpr qint64 MaxPixels = 15'000'000; ///< That are held; what has more is scaled.

    /// `stop`, once true, ends whatever is going on with an error.
    PictureFile(std::unique_ptr<QIODevice> source, std::shared_ptr<const std::atomic<bool>> stop);

    /// First. The error says in a sentence why there is no picture.
    Result<PictureFacts> open();
    /// The picture, scaled where it has more than MaxPixels, and halves of it down to a small one. Of
    /// an animation the first.
    Result<QList<QImage>> levels();
    /// Some of it, unscaled; null where the format has no parts or it is too much.
    QImage part(const QRect &part);
    /// The pictures of an animation in turn, from the first on, again and again.
    PictureFrame next();

private:
    std::unique_ptr<QImageReader> reader();
    QSize heldSize() const;
    Error tooLarge() const;
    Error damaged() const;

    PictureInput m_input;
    PictureFacts m_facts;
    QSize m_stored; ///< Before it is turned.
    QImageIOHandler::Transformations m_turn;
    std::unique_ptr<QImageReader> m_frames; ///< Of the animation, where it is.
};

/// Where `upright`, a part of a picture as it is seen, is in a picture of `stored` pixels that is yet
/// to be turned. Pure.
QRect storedPart(const QRect &upright, const QSize &stored, QImageIOHandler::Transformations turn);

} // namespace reeldeck
