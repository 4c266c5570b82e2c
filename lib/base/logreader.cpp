#include "base/logreader.h"

#include "base/logfile.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace reeldeck {
namespace {

bool isProblem(const QString &line)
{
    static const QRegularExpression problem(QStringLiteral(R"(^\S+ (warning|error|fatal) )"));
    return problem.match(line).hasMatch();
}

/// Each word, in a way that a number has no digits beside it.
QList<QRegularExpression> patterns(const QString &words)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    static const QRegularExpression number(QStringLiteral("^\\d+$"));
    QList<QRegularExpression> all;
    for (const QString &word : words.split(space, Qt::SkipEmptyParts)) {
        QString pattern = QRegularExpression::escape(word);
        if (number.match(word).hasMatch())
            pattern = QStringLiteral("\\b") + pattern + QStringLiteral("\\b");
        all << QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
    }
    return all;
}

} // namespace

QStringList filteredLines(const QByteArray &log, const LogFilter &filter, qsizetype most)
{
    const QList<QRegularExpression> wanted = patterns(filter.words);
    QStringList lines;
    const QStringList all = QString::fromUtf8(log).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    // From the end, where the last ones are.
    for (auto line = all.crbegin(); line != all.crend() && lines.size() < most; ++line) {
        const bool isWanted =
                (!filter.problemsOnly || isProblem(*line)) &&
                std::all_of(wanted.cbegin(), wanted.cend(), [line](const QRegularExpression &word) {
                    return word.match(*line).hasMatch();
                });
        if (isWanted)
            lines << *line;
    }
    std::reverse(lines.begin(), lines.end());
    return lines;
}

QByteArray readLog(const QString &folder)
{
    QByteArray all;
    for (const QString &name : LogFile::files(folder)) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            all += file.read(2 * LogFile::MaxFileBytes);
    }
    return all;
}

} // namespace reeldeck
