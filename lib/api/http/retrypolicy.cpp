#include "api/http/retrypolicy.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace reeldeck {

using std::chrono::milliseconds;

namespace {

QDateTime readHttpDate(const QByteArray &value)
{
    // The last two forms are obsolete but must be understood. The day of the week is dropped: with
    // a year of two digits Qt would check it in the wrong century.
    const QString whole = QString::fromLatin1(value).simplified();
    const QString date = whole.mid(whole.indexOf(QLatin1Char(' ')) + 1);
    for (const QString &format :
         {QStringLiteral("dd MMM yyyy hh:mm:ss 'GMT'"), QStringLiteral("dd-MMM-yy hh:mm:ss 'GMT'"),
          QStringLiteral("MMM d hh:mm:ss yyyy")}) {
        QDateTime when = QLocale::c().toDateTime(date, format);
        if (!when.isValid())
            continue;
        when.setTimeSpec(Qt::UTC);
        return when.date().year() < 1970 ? when.addYears(100) : when;
    }
    return {};
}

} // namespace

std::optional<milliseconds> retryDelay(const RetryPolicy &policy, const Error &error,
                                       int attemptsMade, double random)
{
    if (!isTransient(error.kind) || attemptsMade >= policy.maxAttempts)
        return std::nullopt;
    const milliseconds atLeast = error.retryAfter.value_or(milliseconds::zero());
    if (atLeast > policy.maxServerDelay)
        return std::nullopt;
    const double doubled = static_cast<double>(policy.base.count()) *
                           std::exp2(std::clamp(attemptsMade - 1, 0, 30));
    const double span = std::min(doubled, static_cast<double>(policy.cap.count()));
    const milliseconds backoff(static_cast<qint64>(span * std::clamp(random, 0.0, 1.0)));
    // Jitter on top of the server's delay, too: all who were turned away come back otherwise at
    // the same moment.
    return atLeast > milliseconds::zero() ? atLeast + backoff : backoff;
}

std::optional<milliseconds> parseRetryAfter(const QByteArray &value, const QDateTime &nowUtc)
{
    const QByteArray text = value.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    const bool digitsOnly =
            std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; });
    if (digitsOnly) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        const qint64 most = std::chrono::duration_cast<std::chrono::seconds>(MaxRetryAfter).count();
        return std::chrono::seconds(fits ? std::min(seconds, most) : most);
    }
    const QDateTime when = parseHttpDate(text);
    if (!when.isValid())
        return std::nullopt;
    return std::clamp(milliseconds(nowUtc.msecsTo(when)), milliseconds::zero(), MaxRetryAfter);
}

QDateTime parseHttpDate(const QByteArray &value)
{
    // Every answer bears one, the same for a whole second, and reading it takes long.
    thread_local QByteArray lastValue;
    thread_local QDateTime lastDate;
    if (value != lastValue) {
        lastDate = readHttpDate(value);
        lastValue = value;
    }
    return lastDate;
}

} // namespace reeldeck
