#include "uploads/rules/learnedlimits.h"

#include <QRegularExpression>

#include <algorithm>

namespace reeldeck {
namespace {

constexpr qint64 mostBytes = 1024 * 1024 * GiB; // Beyond it, a number is no size of a file.

/// By bytes, in binary and decimal; nothing for a unit that is none.
struct Unit
{
    qint64 binary = 1;
    qint64 decimal = 1;
};

Unit unitOf(const QString &text)
{
    switch (text.isEmpty() ? 'b' : text.front().toLower().toLatin1()) {
    case 'k':
        return {1024, 1000};
    case 'm':
        return {MiB, 1'000'000};
    case 'g':
        return {GiB, 1'000'000'000};
    default:
        return {};
    }
}

/// "1,073,741,824", "1.5", "200"; a point or comma before three digits parts thousands.
double numberOf(QString text)
{
    static const QRegularExpression thousands(QStringLiteral(R"([,.' ](?=\d{3}(?!\d)))"));
    text.remove(thousands);
    return text.replace(QLatin1Char(','), QLatin1Char('.')).toDouble();
}

/// Which limit the way of this upload has; nothing where that isn't known.
const NamedLimit *limitOf(const SizeVerdict &verdict)
{
    const auto which = [&]() -> qint64 UploadLimits::* {
        if (verdict.kind == MediaKind::Image)
            return &UploadLimits::image;
        switch (verdict.method) {
        case AssetMethod::Direct:
            return verdict.kind == MediaKind::Audio ? &UploadLimits::directAudio
                                                    : &UploadLimits::directVideo;
        case AssetMethod::Multipart:
            return &UploadLimits::multipartVideo;
        case AssetMethod::Url:
            // A URL that was refused unseen may be a picture.
            return verdict.kind == MediaKind::Unknown ? nullptr : &UploadLimits::urlMedia;
        case AssetMethod::Unknown:
            break;
        }
        return nullptr;
    }();
    const auto *const found =
            std::find_if(std::begin(NamedLimits), std::end(NamedLimits),
                         [&](const NamedLimit &limit) { return limit.bytes == which; });
    return which && found != std::end(NamedLimits) ? found : nullptr;
}

} // namespace

std::optional<qint64> limitSaid(const QString &words, qint64 size)
{
    // The number comes soon after a word that says what it is; a rate ("Mbit", "MB/s") is no size.
    static const QRegularExpression pattern(
            QStringLiteral(
                    R"(\b(?:limit|max(?:imum)?|at most|up to|exceeds?|(?:larger|greater|bigger|more|)"
                    R"(less|smaller) than|under|below)\b[^\d.]{0,40}(\d[\d.,' ]{0,24}\d|\d))"
                    R"(\s*(bytes?|[kmg]i?b?)(?![\w/]| per\b))"),
            QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 2000;
    QRegularExpressionMatchIterator matches = pattern.globalMatch(words.left(longest));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const double number = numberOf(match.captured(1));
        const Unit unit = unitOf(match.captured(2));
        for (const qint64 factor : {unit.binary, unit.decimal}) {
            const double bytes = number * double(factor);
            if (bytes >= 1 && bytes <= double(mostBytes) && (size <= 0 || bytes < double(size)))
                return qint64(bytes);
        }
    }
    return std::nullopt;
}

std::optional<LearnedLimit> learnedLimit(const SizeVerdict &verdict, const UploadLimits &known)
{
    const NamedLimit *which = limitOf(verdict);
    if (!which)
        return std::nullopt;
    const qint64 now = known.*(which->bytes);
    if (verdict.isTaken)
        return verdict.size > now ? std::optional(LearnedLimit{which, verdict.size}) : std::nullopt;
    const std::optional<qint64> named = limitSaid(verdict.said, verdict.size);
    return named && *named != now ? std::optional(LearnedLimit{which, *named}) : std::nullopt;
}

} // namespace reeldeck
