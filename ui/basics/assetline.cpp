#include "ui/basics/assetline.h"

#include "base/humantext.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTimeZone>

namespace reeldeck {
namespace {

/// The translators' context of the sentences below.
struct AssetLineText
{
    Q_DECLARE_TR_FUNCTIONS(AssetLine)
};

QString uploadedWhen(const QDateTime &when, const QDateTime &nowLocal)
{
    const QDateTime local = when.toTimeZone(nowLocal.timeZone());
    const qint64 daysAgo = local.date().daysTo(nowLocal.date());
    if (daysAgo == 0)
        return AssetLineText::tr("uploaded today %1").arg(timeText(local));
    if (daysAgo == 1)
        return AssetLineText::tr("uploaded yesterday");
    return AssetLineText::tr("uploaded %1", "a date").arg(humanDate(when, nowLocal));
}

} // namespace

QString assetFacts(const Asset &asset, const QDateTime &nowLocal)
{
    QStringList facts;
    if (const QString kind = kindText(asset.kind()); !kind.isEmpty())
        facts << kind;
    if (asset.duration)
        facts << humanDuration(*asset.duration);
    if (asset.size && *asset.size >= 0)
        facts << humanSize(*asset.size);
    if (asset.createdAt.isValid())
        facts << uploadedWhen(asset.createdAt, nowLocal);
    return joinFacts(facts);
}

QString assetTitle(const Asset &asset, int maximumLength)
{
    QString title = displayName(asset.filename.isEmpty() ? asset.id.toString() : asset.filename);
    // The end of a name tells what it is, so what goes is the middle.
    constexpr int Tail = 12;
    if (title.size() > maximumLength)
        title = title.left(maximumLength - Tail - 1) + QStringLiteral("…") + title.right(Tail);
    return title;
}

QString countOfKind(MediaKind kind, int count)
{
    switch (kind) {
    case MediaKind::Video:
        return AssetLineText::tr("%Ln videos", nullptr, count);
    case MediaKind::Audio:
        return AssetLineText::tr("%Ln audio files", nullptr, count);
    case MediaKind::Image:
        return AssetLineText::tr("%Ln images", nullptr, count);
    case MediaKind::Unknown:
        break;
    }
    return AssetLineText::tr("%Ln URLs", nullptr, count);
}

} // namespace reeldeck
