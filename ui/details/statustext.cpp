#include "ui/details/statustext.h"

#include "base/humantext.h"
#include "ui/details/assetdetails.h"

namespace reeldeck {
namespace {

/// The wire's words for a thing of unknown length must not fill the pane.
constexpr int MaximumWord = 60;

StatusText statusText(const WireEnum<AssetStatus> &status)
{
    switch (status.value) {
    case AssetStatus::Processing:
        return {AssetDetails::tr("Processing", "the asset"), theme::Tone::Warning};
    case AssetStatus::Ready:
        return {AssetDetails::tr("Ready", "the asset"), theme::Tone::Success};
    case AssetStatus::Failed:
        return {AssetDetails::tr("Failed", "the asset"), theme::Tone::Danger};
    case AssetStatus::Unknown:
        break;
    }
    if (status.isAbsent())
        return {AssetDetails::tr("not known yet", "the asset's status"), std::nullopt};
    return {shortWord(status.text), theme::Tone::Muted};
}

/// What is said of a rendition; languages bend it by what it is.
struct RenditionWords
{
    QString notRequested, neverMade, pending, processing, ready, error, unknown;
};

RenditionWords streamWords()
{
    return {AssetDetails::tr("not requested", "the stream"),
            AssetDetails::tr("never made", "the stream"),
            AssetDetails::tr("Pending", "the stream"),
            AssetDetails::tr("Processing", "the stream"),
            AssetDetails::tr("Ready", "the stream"),
            AssetDetails::tr("Error", "the stream"),
            AssetDetails::tr("not known yet", "the stream's status")};
}

RenditionWords thumbnailWords()
{
    return {AssetDetails::tr("not requested", "the thumbnail"),
            AssetDetails::tr("never made", "the thumbnail"),
            AssetDetails::tr("Pending", "the thumbnail"),
            AssetDetails::tr("Processing", "the thumbnail"),
            AssetDetails::tr("Ready", "the thumbnail"),
            AssetDetails::tr("Error", "the thumbnail"),
            AssetDetails::tr("not known yet", "the thumbnail's status")};
}

StatusText statusText(const WireEnum<RenditionStatus> &status, const RenditionWords &words)
{
    switch (status.value) {
    case RenditionStatus::Pending:
        return {words.pending, theme::Tone::Warning};
    case RenditionStatus::Processing:
        return {words.processing, theme::Tone::Warning};
    case RenditionStatus::Ready:
        return {words.ready, theme::Tone::Success};
    case RenditionStatus::Error:
        return {words.error, theme::Tone::Danger};
    case RenditionStatus::Unknown:
        break;
    }
    if (status.isAbsent())
        return {words.unknown, std::nullopt};
    return {shortWord(status.text), theme::Tone::Muted};
}

template <typename Rendition>
StatusText renditionText(const std::optional<Rendition> &rendition, bool assetHasFailed,
                         const RenditionWords &words)
{
    if (!rendition)
        return {words.notRequested, std::nullopt};
    const bool isOpen = rendition->status.value == RenditionStatus::Pending ||
                        rendition->status.value == RenditionStatus::Processing ||
                        rendition->status.isAbsent();
    if (assetHasFailed && isOpen)
        return {words.neverMade, std::nullopt};
    return statusText(rendition->status, words);
}

} // namespace

QString shortWord(const QString &text)
{
    const QString shown = displayName(text);
    return shown.size() <= MaximumWord ? shown : shown.left(MaximumWord) + QStringLiteral("…");
}

StatusText shownStatus(const Asset &asset)
{
    return statusText(asset.status);
}

StatusText shownStreamStatus(const Asset &asset)
{
    return renditionText(asset.stream, asset.status == AssetStatus::Failed, streamWords());
}

StatusText shownThumbnailStatus(const Asset &asset)
{
    return renditionText(asset.thumbnail, asset.status == AssetStatus::Failed, thumbnailWords());
}

QString absentText(const Asset &asset)
{
    switch (asset.status.value) {
    case AssetStatus::Failed:
        //: A size, a length or a time.
        return AssetDetails::tr("never known");
    case AssetStatus::Processing:
        //: A size, a length or a time.
        return AssetDetails::tr("still processing");
    case AssetStatus::Ready:
        //: A size, a length or a time.
        return AssetDetails::tr("not told by the platform");
    case AssetStatus::Unknown:
        break;
    }
    //: A size, a length or a time.
    return AssetDetails::tr("not known yet");
}

} // namespace reeldeck
