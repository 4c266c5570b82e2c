#pragma once

#include <QList>
#include <QString>

/// One kind of file that people have: how it is made, and what a player shows of it.
struct MediaKindCase
{
    const char *file;   ///< Its name.
    const char *recipe; ///< See makeMedia().
    int width;          ///< Of the best rendition; 0: audio only.
    int height;
    double seconds;        ///< As a player shows it.
    const char *reference; ///< Filters that show the source as a player does; "": as it is.
    /// ffmpeg's input options for that, the picture's track and the sound's, with a '|' between; or
    /// "files:" and the files that are shown one after the other.
    const char *from = "";
    int tolerance = 3;     ///< Mean difference of the colours of small pictures, of 255.
    double told = 0;       ///< Seconds that a player tells, where that isn't what it shows.
    bool isHanded = false; ///< In the slice that every run of the tests takes.
};

/// All kinds of films and sounds; pictures have tests of their own.
QList<MediaKindCase> mediaKinds();

/// Those of them that were thought of later.
QList<MediaKindCase> oddKinds();

/// Carries out a recipe in `dir`: steps between " ; ", each either the arguments of ffmpeg, with
/// {V}, {A} and {X} for a moving test picture of 2 s, a tone of 2 s and quick H.264, or one of
///
///     @from FRACTION IN OUT       what comes after that fraction of a file
///     @head FRACTION IN OUT       what comes before it
///     @cat A B OUT                one after the other
///     @list A B OUT               names them to ffmpeg's concat
///     @swap OLD NEW IN OUT        every OLD, in hex, by NEW of the same length
///     @dolby IN OUT               an MP4 that says it is Dolby Vision, profile 5
///     @text OUT                   a subtitle
///     @chapters OUT               two chapters
///
/// False when a step fails; `problem` says which.
bool makeMedia(const QString &dir, const QString &recipe, QString *problem);
