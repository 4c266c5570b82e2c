#include "base/humantext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
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

/// For a plural form.
int countFor(qint64 number)
{
    return int(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

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

/// Each 1024 times the one before it.
constexpr std::array Units = {
        QT_TRANSLATE_NOOP("HumanText", "%1 KB"), QT_TRANSLATE_NOOP("HumanText", "%1 MB"),
        QT_TRANSLATE_NOOP("HumanText", "%1 GB"), QT_TRANSLATE_NOOP("HumanText", "%1 TB"),
        QT_TRANSLATE_NOOP("HumanText", "%1 PB"), QT_TRANSLATE_NOOP("HumanText", "%1 EB")};

/// "kb" of "%1 KB".
QString unitName(QString pattern)
{
    return pattern.remove(QLatin1String("%1")).simplified().toLower();
}

QString withUnit(std::size_t unit, const QString &number)
{
    return HumanText::tr(Units.at(unit)).arg(number);
}

struct ScaledNumber
{
    double number;
    std::size_t unit; ///< In Units.
};

/// From KB up.
ScaledNumber scaled(qint64 bytes)
{
    ScaledNumber result{double(bytes) / 1024, 0};
    // 1023.95 would print as "1024.0": go up before rounding does.
    while (result.number >= 1023.95 && result.unit + 1 < Units.size()) {
        result.number /= 1024;
        ++result.unit;
    }
    return result;
}

/// Exact values, such as limits, need no decimal: "the limit is 5 MB".
QString withoutZero(double number)
{
    const QLocale locale;
    const QString text = locale.toString(number, 'f', 1);
    return text.endsWith(locale.decimalPoint() + locale.zeroDigit())
                   ? locale.toString(number, 'f', 0)
                   : text;
}

/// For the words that Qt adds to a text, such as names of months: the desktop's where it speaks the
/// language of the program, else that of the language. Numbers are by the desktop's own.
QLocale textLocale()
{
    const QLocale desktop;
    const QLocale spoken(HumanText::tr("en", "the code of this language, such as de or zh_CN"));
    // A desktop without a language has English names.
    const bool isSpoken =
            desktop.language() == spoken.language() ||
            (desktop.language() == QLocale::C && spoken.language() == QLocale::English);
    return isSpoken ? desktop : spoken;
}

} // namespace

QString humanSize(qint64 bytes)
{
    Q_ASSERT(bytes >= 0);
    if (bytes < 1024)
        return exactSize(bytes);
    const ScaledNumber size = scaled(bytes);
    return withUnit(size.unit, withoutZero(size.number));
}

QString sizeOfSize(qint64 part, qint64 whole)
{
    QString text = humanSize(part);
    if (part >= 1024 && scaled(part).unit == scaled(whole).unit)
        text = withoutZero(scaled(part).number);
    else if (part < 1024 && part != 1 && whole < 1024)
        text = QLocale().toString(part);
    return HumanText::tr("%1 of %2", "a size, the whole size; the first may be a mere number")
            .arg(text, humanSize(whole));
}

QString editableSize(qint64 bytes)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    double factor = 1024.0 * 1024 * 1024;
    for (std::size_t unit = 3; unit-- > 0; factor /= 1024) {
        const double value = double(bytes) / factor;
        if (value >= 1 && value * 10 == std::floor(value * 10))
            return withUnit(unit, locale.toString(value, 'f', value == std::floor(value) ? 0 : 1));
    }
    return HumanText::tr("%1 B", "bytes, short").arg(locale.toString(bytes));
}

std::optional<qint64> sizeFromText(const QString &text)
{
    // A unit may be parted by a no-break space.
    static const QRegularExpression shape(QStringLiteral("^([0-9]+(?:[.,][0-9]+)?)\\s*(\\p{L}*)$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    const auto match = shape.match(text.trimmed().toLower());
    if (!match.hasMatch())
        return std::nullopt;
    const double number = match.captured(1).replace(QLatin1Char(','), QLatin1Char('.')).toDouble();
    const QString name = match.captured(2);
    constexpr double Megabyte = 1024.0 * 1024;
    std::optional<double> factor;
    if (name.isEmpty())
        factor = Megabyte;
    else if (name == QLatin1String("b") || name == QLatin1String("bytes") ||
             name == unitName(HumanText::tr("%1 B", "bytes, short")))
        factor = 1;
    double size = 1024;
    for (const char *unit : Units) {
        const QString english = QString::fromLatin1(unit).mid(3).toLower();
        if (name == english || name == english.left(1) || name == unitName(HumanText::tr(unit)))
            factor = size;
        size *= 1024;
    }
    // A double tells every byte apart up to there.
    constexpr double Most = 9e15;
    if (!factor || number * *factor >= Most)
        return std::nullopt;
    return std::llround(number * *factor);
}

QString wholeNumber(qint64 number)
{
    constexpr qsizetype GroupSize = 3;
    const QLocale locale;
    QString text = locale.toString(number);
    const QString separator = locale.groupSeparator();
    const qsizetype digit = locale.zeroDigit().size(); // of some scripts it is a pair
    qsizetype first = separator.isEmpty() ? -1 : text.indexOf(separator);
    const qsizetype sign = number < 0 ? locale.negativeSign().size() : 0;
    for (first -= GroupSize * digit; first > sign; first -= GroupSize * digit)
        text.insert(first, separator);
    return text;
}

QString exactSize(qint64 bytes)
{
    //: %1 is the number, which may be too large for %Ln.
    return HumanText::tr("%1 bytes", nullptr, countFor(bytes)).arg(wholeNumber(bytes));
}

QString fullSize(qint64 bytes)
{
    if (bytes < 1024)
        return exactSize(bytes);
    return withNote(humanSize(bytes), exactSize(bytes));
}

QString humanDuration(double seconds)
{
    return clockText(qint64(std::llround(std::max(0.0, seconds))));
}

QString exactDuration(double seconds)
{
    const qint64 milliseconds = std::llround(std::max(0.0, seconds) * 1000);
    return clockText(milliseconds / 1000) + QLocale().decimalPoint() +
           QStringLiteral("%1").arg(milliseconds % 1000, 3, 10, QLatin1Char('0'));
}

QString humanDate(const QDateTime &when, const QDateTime &nowLocal)
{
    if (!when.isValid())
        return {};
    const QDateTime local = when.toTimeZone(nowLocal.timeZone());
    const qint64 daysAgo = local.date().daysTo(nowLocal.date());
    if (daysAgo == 0)
        return HumanText::tr("Today %1").arg(timeText(local));
    if (daysAgo == 1)
        return HumanText::tr("Yesterday");
    return dayText(local.date(), nowLocal.date());
}

QString timeText(const QDateTime &when)
{
    //: A pattern of QLocale::toString(), as all those below: "14:02".
    return textLocale().toString(when.time(), HumanText::tr("HH:mm", "time of day"));
}

QString timeWithSeconds(const QDateTime &when)
{
    //: "14:02:31"
    return textLocale().toString(when.time(), HumanText::tr("HH:mm:ss", "time of day"));
}

QString dayText(const QDate &day, const QDate &today)
{
    if (day.year() != today.year())
        return dayWithYear(day);
    //: "Nov 21"
    return textLocale().toString(day, HumanText::tr("MMM d", "date in this year"));
}

QString dayWithYear(const QDate &day)
{
    if (!day.isValid())
        return {};
    //: "Nov 21, 2025"
    return textLocale().toString(day, HumanText::tr("MMM d, yyyy", "date in another year"));
}

QString dayAndTime(const QDateTime &when, const QDate &today)
{
    //: "Nov 21, 14:02"
    return HumanText::tr("%1, %2", "date, time of day")
            .arg(dayText(when.date(), today), timeText(when));
}

QString exactTime(const QDateTime &when)
{
    if (!when.isValid())
        return {};
    //: "2025-11-21 14:02:31"
    return textLocale().toString(when,
                                 HumanText::tr("yyyy-MM-dd HH:mm:ss", "date and time in a list"));
}

QString editableDate(const QDate &date)
{
    if (!date.isValid())
        return {};
    //: "2025-11-21"
    return textLocale().toString(date, HumanText::tr("yyyy-MM-dd", "date that a person types"));
}

std::optional<QDate> dateFromText(const QString &text)
{
    constexpr int LeastYear = 1971;
    constexpr int CenturyYears = 100;
    const QString written = text.simplified();
    const QLocale spoken = textLocale();
    QDate inShort = QLocale().toDate(written, QLocale::ShortFormat);
    if (!QLocale().dateFormat(QLocale::ShortFormat).contains(QLatin1String("yyyy")))
        inShort = inShort.addYears(CenturyYears); // Qt takes two digits for a year of the last one.
    for (const QDate &date :
         {QDate::fromString(written, Qt::ISODate),
          spoken.toDate(written, HumanText::tr("yyyy-MM-dd", "date that a person types")),
          spoken.toDate(written, HumanText::tr("MMM d, yyyy", "date in another year")), inShort}) {
        if (date.isValid() && date.year() >= LeastYear)
            return date;
    }
    return std::nullopt;
}

QString humanTimeLeft(std::chrono::seconds left)
{
    const qint64 seconds = left.count();
    if (seconds < 10)
        return HumanText::tr("a few seconds");
    if (seconds < 55)
        return HumanText::tr("about %Ln s", "time", int((seconds + 5) / 10 * 10));
    if (seconds < 55 * 60)
        return HumanText::tr("about %Ln min", "time", int((seconds + 30) / 60));
    return HumanText::tr("about %Ln h", "time", countFor((seconds + 1800) / 3600));
}

QString humanSpeed(double bytesPerSecond)
{
    const qint64 bytes = qint64(std::max(0.0, bytesPerSecond));
    // The decimal stays, so that the text doesn't jump about while it changes.
    return HumanText::tr("%1/s", "speed")
            .arg(bytes < 1024 ? exactSize(bytes)
                              : withUnit(scaled(bytes).unit,
                                         QLocale().toString(scaled(bytes).number, 'f', 1)));
}

QString joinSentences(const QStringList &sentences)
{
    QString text;
    for (const QString &sentence : sentences) {
        if (sentence.isEmpty())
            continue;
        text = text.isEmpty() ? sentence
                              : HumanText::tr("%1 %2", "two sentences").arg(text, sentence);
    }
    return text;
}

QString joinNames(const QStringList &names)
{
    return textLocale().createSeparatedList(names);
}

QString joinFacts(const QStringList &facts)
{
    QString text;
    for (const QString &fact : facts) {
        if (!fact.isEmpty())
            text += (text.isEmpty() ? QString() : HumanText::tr(", ", "between facts")) + fact;
    }
    return text;
}

QString withNote(const QString &text, const QString &note)
{
    return HumanText::tr("%1 (%2)", "a text, what explains it").arg(text, note);
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
