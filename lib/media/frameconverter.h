#pragma once

#include <QImage>
#include <QSize>
#include <QVideoFrame>

#include <memory>

namespace reeldeck {

/// Makes images of a film's frames. QVideoFrame::toImage() has OpenGL do it, which without a graphics
/// chip costs three times what the decoder takes. Before Qt 6.5, GStreamer's own converter does it for
/// what decoders give, and makes it smaller on the way; frames of high dynamic range, whose tones have
/// to be mapped, those of other layouts, and all later versions go by toImage(). One thread at a time.
class FrameConverter
{
public:
    FrameConverter();
    ~FrameConverter();
    Q_DISABLE_COPY_MOVE(FrameConverter)

    /// Upright. Of exactly `wanted` pixels where that is smaller than the frame in both directions and
    /// it can be made so on the way; else as large as the frame. Null when the frame can't be read.
    QImage toImage(const QVideoFrame &frame, const QSize &wanted);

private:
    struct Private;
    std::unique_ptr<Private> d; ///< Null where toImage() does it all.
};

} // namespace reeldeck
