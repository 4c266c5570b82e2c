#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace reeldeck {

/// Numbers as the window says them. All take what the wire gives and return translated plain text.

/// "148.2 MB". MB is 1024^2 bytes, as the platform's published limits count it; one decimal from
/// KB up unless it is a zero ("5 MB"), "0 bytes" to "1,023 bytes" below. Negative sizes are a
/// programming fault.
QString humanSize(qint64 bytes);

/// "155,399,782 bytes", in the current locale's grouping.
QString exactSize(qint64 bytes);

/// "148.2 MB (155,399,782 bytes)"; below 1 KB the exact form only.
QString fullSize(qint64 bytes);

/// Position or length for a list or player: "2:14", "1:02:44". Rounded to whole seconds.
QString humanDuration(double seconds);

/// With milliseconds, for the details: "2:14.360".
QString exactDuration(double seconds);

/// When something was created, short: "Today 14:02", "Yesterday", "Nov 21" this year,
/// "Nov 21, 2025" before. `when` in any time spec, shown in `nowLocal`'s.
QString humanDate(const QDateTime &when, const QDateTime &nowLocal);

/// Time left, rounded so that it doesn't jitter: "a few seconds", "about 1 min", "about 2 h".
QString humanTimeLeft(std::chrono::seconds left);

/// "31.0 MB/s".
QString humanSpeed(double bytesPerSecond);

/// One line of plain text from a name that may hold anything: line breaks, bidirectional overrides
/// and other control characters become visible replacements, so that a name can't imitate or
/// reorder the text around it. A name with letters that are written from right to left comes within
/// a pair of isolates (U+2068, U+2069), so that it reads the same in every place and sentence; such
/// pairs stay when the result is passed again. The result is for showing, never for opening a file.
QString displayName(const QString &name);
/// What displayName() put around names is taken off again, for text that is copied from the screen.
QString withoutIsolates(QString text);

} // namespace reeldeck
