#include "ui/theme/missingscripts.h"

#include <QGlyphRun>
#include <QGuiApplication>
#include <QTextLayout>

#include <algorithm>

namespace reeldeck {
namespace {

bool hasGlyphs(const QString &sample)
{
    QTextLayout layout(sample, QGuiApplication::font());
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    // Glyph 0 is the box that stands for one that isn't there.
    return !runs.isEmpty() && std::none_of(runs.cbegin(), runs.cend(), [](const QGlyphRun &run) {
        return run.glyphIndexes().contains(0);
    });
}

} // namespace

QStringList missingScripts()
{
    struct Script
    {
        const char *name;
        const char *sample;
    };
    static constexpr Script scripts[] = {{"Arabic", "\u0639"},
                                         {"Chinese (simplified)", "\u8bf4"},
                                         {"Chinese (traditional)", "\u8aaa"},
                                         {"Cyrillic", "\u0416"},
                                         {"Devanagari", "\u0915"},
                                         {"Emoji", "\U0001F3AC"},
                                         {"Greek", "\u03a9"},
                                         {"Hebrew", "\u05d0"},
                                         {"Japanese", "\u3042"},
                                         {"Korean", "\ud55c"},
                                         {"Thai", "\u0e01"}};
    QStringList missing;
    for (const Script &script : scripts) {
        if (!hasGlyphs(QString::fromUtf8(script.sample)))
            missing << QString::fromLatin1(script.name);
    }
    return missing;
}

} // namespace reeldeck
