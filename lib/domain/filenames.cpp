#include "domain/filenames.h"

namespace reeldeck {
namespace {

bool isAscii(QChar character)
{
    return character.unicode() < 0x80;
}

} // namespace

QString foldedFilename(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).toCaseFolded();
}

bool isSameFilename(const QString &a, const QString &b)
{
    return a == b ||
           a.normalized(QString::NormalizationForm_C) == b.normalized(QString::NormalizationForm_C);
}

QString searchablePart(const QString &name)
{
    const QString apart = name.normalized(QString::NormalizationForm_D);
    if (apart == name.normalized(QString::NormalizationForm_C))
        return name;
    QString longest;
    QString piece;
    for (qsizetype i = 0; i < apart.size(); ++i) {
        // A letter with a mark after it may be one character elsewhere.
        const bool hasMark = i + 1 < apart.size() && apart.at(i + 1).isMark();
        if (isAscii(apart.at(i)) && !hasMark)
            piece += apart.at(i);
        else
            piece.clear();
        if (piece.size() > longest.size())
            longest = piece;
    }
    return longest.isEmpty() ? name : longest;
}

} // namespace reeldeck
