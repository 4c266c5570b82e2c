#pragma once

#include <QMenu>
#include <QPointer>
#include <QString>

namespace reeldeck {

class Playback;

/// How the stream is played: speed, quality, a part again and again, picture by picture, and its time
/// to copy, each with its key in the player. Internal to PlayerControls. Deletes itself when closed.
class PlayerMenu : public QMenu
{
    Q_OBJECT

public:
    explicit PlayerMenu(Playback *playback, QWidget *parent = nullptr);

    /// "1.5×".
    static QString rateText(double rate);
    /// The next speed above or below that of the playback, which gets it.
    static void changeRate(Playback &playback, bool faster);
    /// Where it is, as editors write it: "00:01:02.345".
    static QString timeCode(const Playback &playback);

signals:
    void copyTimeRequested();

private:
    void addSpeeds();
    void addQualities();
    void addLoop();
    void addPictures();

    QPointer<Playback> m_playback;
};

} // namespace reeldeck
