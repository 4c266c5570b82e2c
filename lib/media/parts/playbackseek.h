#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

class QMediaPlayer;

namespace reeldeck {

/// Takes a player to a place. A backend that is busy may drop a seek without a word, and the picture
/// that it brings is missed then: so it is asked again. Internal to Playback.
class PlaybackSeek : public QObject
{
    Q_OBJECT

public:
    explicit PlaybackSeek(QObject *parent = nullptr);

    void begin(QMediaPlayer *player, std::chrono::milliseconds target);
    /// A picture came, or none is to come.
    void end() { m_check.stop(); }

private:
    void ask();

    QPointer<QMediaPlayer> m_player;
    std::chrono::milliseconds m_target{};
    int m_tries = 0;
    QTimer m_check; ///< Runs from a seek to the picture that it brings.
};

} // namespace reeldeck
