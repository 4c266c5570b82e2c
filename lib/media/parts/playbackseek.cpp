#include "media/parts/playbackseek.h"

#include <QMediaPlayer>

namespace reeldeck {
namespace {

using namespace std::chrono_literals;

constexpr auto CheckAfter = 400ms;
constexpr int MaxTries = 4;

} // namespace

PlaybackSeek::PlaybackSeek(QObject *parent)
    : QObject(parent)
{
    m_check.setSingleShot(true);
    m_check.setInterval(CheckAfter);
    connect(&m_check, &QTimer::timeout, this, &PlaybackSeek::ask);
}

void PlaybackSeek::begin(QMediaPlayer *player, std::chrono::milliseconds target)
{
    m_player = player;
    m_target = target;
    m_tries = 0;
    ask();
}

void PlaybackSeek::ask()
{
    if (!m_player)
        return;
    // The backend ignores a position that it believes to have reached; hence not quite the same.
    m_player->setPosition(m_target.count() + m_tries);
    if (m_player->hasVideo() && ++m_tries < MaxTries)
        m_check.start();
}

} // namespace reeldeck
