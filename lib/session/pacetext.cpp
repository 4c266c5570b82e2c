#include "session/pacetext.h"

#include "base/humantext.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

namespace reeldeck {
namespace {

/// The translators' context of the sentences below.
struct PaceText
{
    Q_DECLARE_TR_FUNCTIONS(PaceText)
};

/// Shorter pauses are over before anybody has read of them.
constexpr int LeastSecondsTold = 3;

} // namespace

QString paceText(const PaceState &state, const QDateTime &nowLocal)
{
    if (state.quotaUntilUtc) {
        const QDateTime when = state.quotaUntilUtc->toTimeZone(nowLocal.timeZone());
        if (when.date() == nowLocal.date()) {
            return PaceText::tr("The platform takes no more uploads for now: the daily quota is "
                                "used up. They go on by themselves at %1.",
                                "a time of day")
                    .arg(timeText(when));
        }
        return PaceText::tr("The platform takes no more uploads for now: the daily quota is used "
                            "up. They go on by themselves on %1.",
                            "a date with a time")
                .arg(dayAndTime(when, nowLocal.date()));
    }
    if (state.heldUntilUtc && nowLocal.secsTo(*state.heldUntilUtc) >= LeastSecondsTold) {
        return PaceText::tr("The platform asked for a pause. Uploads go on by themselves at %1.")
                .arg(timeWithSeconds(state.heldUntilUtc->toTimeZone(nowLocal.timeZone())));
    }
    QString text;
    if (state.minute.remaining && state.minute.limit) {
        text = PaceText::tr("requests left this minute: %L1 of %L2")
                       .arg(*state.minute.remaining)
                       .arg(*state.minute.limit);
    }
    if (state.day.remaining && state.day.limit) {
        const QString today = PaceText::tr("uploads left today: %L1 of %L2")
                                      .arg(*state.day.remaining)
                                      .arg(*state.day.limit);
        text = text.isEmpty() ? today : text + QStringLiteral(" · ") + today;
    }
    return text;
}

std::optional<std::chrono::milliseconds> paceTextLasts(const PaceState &state,
                                                       const QDateTime &nowUtc)
{
    std::optional<std::chrono::milliseconds> least;
    const auto note = [&](const QDateTime &when) {
        if (!when.isValid() || when <= nowUtc)
            return;
        const std::chrono::milliseconds span(nowUtc.msecsTo(when) + 1);
        least = std::min(least.value_or(span), span);
    };
    note(state.minute.resetAt);
    note(state.day.resetAt);
    note(state.quotaUntilUtc.value_or(QDateTime()));
    note(state.heldUntilUtc.value_or(QDateTime()));
    return least;
}

} // namespace reeldeck
