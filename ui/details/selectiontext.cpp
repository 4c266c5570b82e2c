#include "ui/details/selectiontext.h"

#include "base/humantext.h"
#include "ui/basics/assetline.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <cmath>

namespace reeldeck {
namespace {

struct SelectionText
{
    Q_DECLARE_TR_FUNCTIONS(SelectionText)
};

QString kindText(const QList<Asset> &assets)
{
    QStringList words;
    for (const MediaKind kind : {MediaKind::Video, MediaKind::Audio, MediaKind::Image}) {
        const auto count = std::count_if(assets.begin(), assets.end(), [kind](const Asset &asset) {
            return asset.kind() == kind;
        });
        if (count > 0)
            words << countOfKind(kind, int(count));
    }
    const auto others = std::count_if(assets.begin(), assets.end(), [](const Asset &asset) {
        return asset.kind() == MediaKind::Unknown;
    });
    if (others > 0)
        words << SelectionText::tr("%Ln of another type", nullptr, int(others));
    return joinNames(words);
}

} // namespace

QString selectionText(int count, const QList<Asset> &known)
{
    if (known.size() < count)
        return SelectionText::tr("Not all of them are loaded, so their sizes are not known yet.");
    qint64 size = 0;
    double seconds = 0;
    bool allSizes = true;
    bool allLengths = true;
    for (const Asset &asset : known) {
        allSizes = allSizes && asset.size && *asset.size >= 0;
        size += std::max<qint64>(0, asset.size.value_or(0));
        const bool hasLength = asset.duration && std::isfinite(*asset.duration);
        allLengths = allLengths && (hasLength || asset.kind() == MediaKind::Image);
        seconds += hasLength ? *asset.duration : 0;
    }
    QStringList lines{kindText(known)};
    lines << (allSizes ? SelectionText::tr("%1 in total").arg(fullSize(size))
                       : SelectionText::tr("Not all of their sizes are known yet."));
    if (!allLengths)
        lines << SelectionText::tr("Not all of their lengths are known yet.");
    else if (seconds > 0)
        lines << SelectionText::tr("%1 to play").arg(humanDuration(seconds));
    return lines.join(QLatin1Char('\n'));
}

} // namespace reeldeck
