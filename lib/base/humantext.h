#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace reeldeck {

/// Numbers and times as the window says them, and how facts and sentences are put together. All take
/// what the wire gives and return translated plain text.

/// "148.2 MB". MB is 1024^2 bytes, as the platform's published limits count it; one decimal from
/// KB up unless it is a zero ("5 MB"), "0 bytes" to "1,023 bytes" below. Negative sizes are a
/// programming fault.
QString humanSize(qint64 bytes);

/// A size that a person edits: "1.5 GB", in the largest unit that needs no more than one decimal; else
/// "1234 B". sizeFromText() reads it back.
QString editableSize(qint64 bytes);

/// Bytes of what a person writes: a number with the unit of the program's language or the English one
/// ("1,5 Go", "1.5 gb", "10k"), in any case and with a point or a comma; MB without a unit. Nothing
/// where it is no size.
std::optional<qint64> sizeFromText(const QString &text);

/// "1.2 of 5 MB": `part` without its unit where that is the one of `whole`. Neither is negative.
QString sizeOfSize(qint64 part, qint64 whole);

/// "155,399,782", in the current locale's grouping. Qt 6.4 leaves the first group of a language that
/// writes four digits without one (Spanish) too long.
QString wholeNumber(qint64 number);

/// "155,399,782 bytes", grouped likewise.
QString exactSize(qint64 bytes);

/// "148.2 MB (155,399,782 bytes)"; below 1 KB the exact form only.
QString fullSize(qint64 bytes);

/// Position or length for a list or player: "2:14", "1:02:44". Rounded to whole seconds.
QString humanDuration(double seconds);

/// With milliseconds, for the details: "2:14.360", with the locale's decimal point.
QString exactDuration(double seconds);

/// When something was created, short: "Today 14:02", "Yesterday", "Nov 21" this year,
/// "Nov 21, 2025" before. `when` in any time spec, shown in `nowLocal`'s.
QString humanDate(const QDateTime &when, const QDateTime &nowLocal);

/// "14:02" and "14:02:31"; of a point in time, that of its own time spec.
QString timeText(const QDateTime &when);
QString timeWithSeconds(const QDateTime &when);

/// "Nov 21" in the year of `today`, else "Nov 21, 2025".
QString dayText(const QDate &day, const QDate &today);
/// Always "Nov 21, 2025"; empty for none.
QString dayWithYear(const QDate &day);

/// "Nov 21, 14:02"; the year where it is another than today's.
QString dayAndTime(const QDateTime &when, const QDate &today);

/// "2025-11-21 14:02:31", for columns and details; empty for none.
QString exactTime(const QDateTime &when);

/// A date that a person edits: "2025-11-21", as the dates of exactTime(). dateFromText() reads it back.
QString editableDate(const QDate &date);

/// What a person writes: as editableDate(), as dayWithYear(), as ISO 8601 or as the desktop's short
/// form; nothing where it is no date. A year of two digits is one of this century.
std::optional<QDate> dateFromText(const QString &text);

/// Time left, rounded so that it doesn't jitter: "a few seconds", "about 1 min", "about 2 h".
QString humanTimeLeft(std::chrono::seconds left);

/// "31.0 MB/s".
QString humanSpeed(double bytesPerSecond);

/// Whole sentences one after the other, as the language spaces them; empty ones are left out.
QString joinSentences(const QStringList &sentences);

/// Facts in a row: "Video, 2:14, 148.2 MB"; empty ones are left out.
QString joinFacts(const QStringList &facts);

/// Names in a row, as a part of a sentence: "Size, Duration and Type".
QString joinNames(const QStringList &names);

/// "clip.mp4 (640f1c)": a text with what explains it or tells it apart.
QString withNote(const QString &text, const QString &note);

/// One line of plain text from a name that may hold anything: line breaks, bidirectional overrides
/// and other control characters become visible replacements, so that a name can't imitate or
/// reorder the text around it. A name with letters that are written from right to left comes within
/// a pair of isolates (U+2068, U+2069), so that it reads the same in every place and sentence; such
/// pairs stay when the result is passed again. The result is for showing, never for opening a file.
QString displayName(const QString &name);
/// What displayName() put around names is taken off again, for text that is copied from the screen.
QString withoutIsolates(QString text);

} // namespace reeldeck
