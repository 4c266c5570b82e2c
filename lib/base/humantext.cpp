#include "base/humantext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace reeldeck {
namespace {

/// The translators' context of the sentences below.
struct HumanText
{
    Q_DECLARE_TR_FUNCTIONS(HumanText)
};

QString clockText(qint64 wholeSeconds)
{
    const qint64 hours = wholeSeconds / 3600;
    const qint64 minutes = wholeSeconds / 60 % 60;
    const qint64 seconds = wholeSeconds % 60;
    const QLatin1Char zero('0');
    if (hours > 0) {
        return QStringLiteral("%1:%2:%3")
                .arg(hours)
                .arg(minutes, 2, 10, zero)
                .arg(seconds, 2, 10, zero);
    }
    return QStringLiteral("%1:%2").arg(minutes).arg(seconds, 2, 10, zero);
}

bool isBidiControl(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069);
}

constexpr char32_t FirstStrongIsolate = 0x2068;
constexpr char32_t PopIsolate = 0x2069;

/// Of a pair that begins at `begin` with no control within; -1: it is no such pair.
qsizetype endOfIsolate(const QList<uint> &text, qsizetype begin)
{
    for (qsizetype i = begin + 1; i < text.size(); ++i) {
        if (isBidiControl(text[i]))
            return text[i] == PopIsolate ? i : -1;
    }
    return -1;
}

/// With one decimal, always; from KB up.
QString scaledSize(qint64 bytes)
{
    constexpr std::array units{"KB", "MB", "GB", "TB", "PB", "EB"};
    double value = double(bytes) / 1024;
    std::size_t unit = 0;
    // 1023.95 would print as "1024.0": go up before rounding does.
    while (value >= 1023.95 && unit + 1 < units.size()) {
        value /= 1024;
        ++unit;
    }
    return QLocale().toString(value, 'f', 1) + QLatin1Char(' ') + QLatin1String(units[unit]);
}

} // namespace

QString humanSize(qint64 bytes)
{
    Q_ASSERT(bytes >= 0);
    // Exact values, such as limits, need no decimal: "the limit is 5 MB".
    QString text = bytes < 1024 ? exactSize(bytes) : scaledSize(bytes);
    return text.replace(QLocale().decimalPoint() + QLatin1String("0 "), QLatin1String(" "));
}

QString exactSize(qint64 bytes)
{
    const int form = int(std::min<qint64>(bytes, std::numeric_limits<int>::max()));
    return HumanText::tr("%1 bytes", nullptr, form).arg(QLocale().toString(bytes));
}

QString fullSize(qint64 bytes)
{
    if (bytes < 1024)
        return exactSize(bytes);
    return QStringLiteral("%1 (%2)").arg(humanSize(bytes), exactSize(bytes));
}

QString humanDuration(double seconds)
{
    return clockText(qint64(std::llround(std::max(0.0, seconds))));
}

QString exactDuration(double seconds)
{
    const qint64 milliseconds = std::llround(std::max(0.0, seconds) * 1000);
    return clockText(milliseconds / 1000) +
           QStringLiteral(".%1").arg(milliseconds % 1000, 3, 10, QLatin1Char('0'));
}

QString humanDate(const QDateTime &when, const QDateTime &nowLocal)
{
    if (!when.isValid())
        return {};
    const QDateTime local = when.toTimeZone(nowLocal.timeZone());
    const qint64 daysAgo = local.date().daysTo(nowLocal.date());
    if (daysAgo == 0)
        return HumanText::tr("Today %1").arg(local.time().toString(QStringLiteral("HH:mm")));
    if (daysAgo == 1)
        return HumanText::tr("Yesterday");
    if (local.date().year() == nowLocal.date().year())
        return QLocale().toString(local.date(), HumanText::tr("MMM d", "date in this year"));
    return QLocale().toString(local.date(), HumanText::tr("MMM d, yyyy", "date in another year"));
}

QString humanTimeLeft(std::chrono::seconds left)
{
    const qint64 seconds = left.count();
    if (seconds < 10)
        return HumanText::tr("a few seconds");
    if (seconds < 55)
        return HumanText::tr("about %1 s").arg((seconds + 5) / 10 * 10);
    if (seconds < 55 * 60)
        return HumanText::tr("about %1 min").arg((seconds + 30) / 60);
    return HumanText::tr("about %1 h").arg((seconds + 1800) / 3600);
}

QString humanSpeed(double bytesPerSecond)
{
    const qint64 bytes = qint64(std::max(0.0, bytesPerSecond));
    // The decimal stays, so that the text doesn't jump about while it changes.
    return HumanText::tr("%1/s", "speed").arg(bytes < 1024 ? exactSize(bytes) : scaledSize(bytes));
}

QString displayName(const QString &name)
{
    QString shown;
    shown.reserve(name.size() + 2);
    const QList<uint> text = name.toUcs4();
    bool isMirrored = false;
    qsizetype isolated = -1; // where the pair that is kept ends
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char32_t c = text[i];
        if (c == FirstStrongIsolate && isolated < i)
            isolated = endOfIsolate(text, i);
        if (c < 0x20)
            shown += QChar(char16_t(0x2400 + c)); // the visible "control picture"
        else if (c == 0x7f)
            shown += QChar(0x2421);
        else if (isBidiControl(c) && isolated >= i)
            shown += QChar(char16_t(c));
        else if ((c >= 0x80 && c < 0xa0) || c == 0x2028 || c == 0x2029 || isBidiControl(c))
            shown += QChar(0xfffd);
        else
            shown += QString::fromUcs4(&c, 1);
        const QChar::Direction direction = QChar::direction(c);
        if (isolated < i && (direction == QChar::DirR || direction == QChar::DirAL))
            isMirrored = true;
    }
    if (isMirrored)
        return QChar(char16_t(FirstStrongIsolate)) + shown + QChar(char16_t(PopIsolate));
    return shown;
}

QString withoutIsolates(QString text)
{
    return text.remove(QChar(char16_t(FirstStrongIsolate))).remove(QChar(char16_t(PopIsolate)));
}

} // namespace reeldeck
