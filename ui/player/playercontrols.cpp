#include "ui/player/playercontrols.h"

#include "base/humantext.h"
#include "media/playback.h"
#include "ui/player/overlaycontrols.h"
#include "ui/player/playermenu.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace reeldeck {
namespace {

using namespace std::chrono_literals;

constexpr auto DragSeekInterval = 120ms;
constexpr int HighestWaveform = 12 * theme::Unit;

} // namespace

PlayerControls::PlayerControls(QWidget *parent)
    : QWidget(parent)
    , m_seek(new OverlaySlider(this))
    , m_play(new OverlayButton(this))
    , m_mute(new OverlayButton(this))
    , m_volume(new OverlaySlider(this))
    , m_time(overlayLabel(this))
    , m_rendition(overlayLabel(this))
    , m_rate(overlayLabel(this))
    , m_silence(overlayLabel(this))
    , m_options(new OverlayButton(this))
    , m_fullScreen(new OverlayButton(this))
{
    setObjectName(QStringLiteral("playerControls"));
    setCursor(Qt::ArrowCursor);
    m_dragSeek.setSingleShot(true);
    build();
    connectControls();
    retranslate();
}

void PlayerControls::retranslate()
{
    m_seek->setAccessibleName(tr("Seek"));
    m_play->setAccessibleName(tr("Play"));
    m_mute->setAccessibleName(tr("Mute"));
    m_mute->setToolTip(tr("Sound off and on (M)"));
    m_volume->setAccessibleName(tr("Volume"));
    m_options->setAccessibleName(tr("Player options"));
    m_options->setToolTip(tr("Speed, quality, repeating and more"));
    setFullScreenShown(m_isFullScreen);
    showVolume();
    showOptions();
    refresh();
}

void PlayerControls::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PlayerControls::build()
{
    m_seek->setSingleStep(int(std::chrono::milliseconds(ArrowStep).count()));
    m_seek->setPageStep(int(std::chrono::milliseconds(LetterStep).count()));
    m_play->setCheckable(true);
    m_mute->setCheckable(true);
    m_volume->setRange(0, 100);
    m_volume->setSingleStep(5);
    m_volume->setTakesArrows(true);
    m_volume->setFixedWidth(64);
    m_time->setObjectName(QStringLiteral("playerTime"));
    m_rendition->setObjectName(QStringLiteral("playerRendition"));
    m_silence->setObjectName(QStringLiteral("playerSilence"));
    m_silence->setWordWrap(true);
    m_rate->setObjectName(QStringLiteral("playerRate"));
    m_options->setSymbol(QStringLiteral("settings"));
    theme::setTextStyle(m_silence, theme::Text::Small);
    m_fullScreen->setSymbol(QStringLiteral("fullscreen"));

    auto *row = new QHBoxLayout;
    row->setSpacing(theme::Unit / 2);
    row->addWidget(m_play);
    row->addWidget(m_mute);
    row->addWidget(m_volume);
    row->addSpacing(theme::Unit / 2);
    row->addWidget(m_time);
    row->addStretch();
    row->addWidget(m_rate);
    row->addWidget(m_rendition);
    row->addSpacing(theme::Unit / 2);
    row->addWidget(m_options);
    row->addWidget(m_fullScreen);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::Unit, 2 * theme::Unit, theme::Unit, theme::Unit / 2);
    column->setSpacing(0);
    column->addWidget(m_silence);
    column->addWidget(m_seek);
    column->addLayout(row);
}

void PlayerControls::connectControls()
{
    connect(m_play, &QAbstractButton::clicked, this, [this] {
        emit playToggled();
        refresh(); // the click flipped the check mark by itself
    });
    connect(m_mute, &QAbstractButton::clicked, this, [this](bool muted) {
        if (m_playback)
            m_playback->setMuted(muted);
    });
    connect(m_volume, &QSlider::valueChanged, this, [this](int percent) {
        if (!m_playback)
            return;
        m_playback->setVolume(percent / 100.0);
        m_playback->setMuted(percent == 0);
    });
    connect(m_fullScreen, &QAbstractButton::clicked, this,
            &PlayerControls::fullScreenToggleRequested);
    connect(m_seek, &OverlaySlider::pointed, this, [this](int value, int x) {
        emit timePointed(std::chrono::milliseconds(value), m_seek->mapTo(this, QPoint(x, 0)));
    });
    connect(m_seek, &OverlaySlider::pointerLeft, this, &PlayerControls::pointerLeft);
    connect(m_options, &QAbstractButton::clicked, this, &PlayerControls::openMenu);
    connect(m_seek, &QSlider::valueChanged, this, [this] {
        m_handlePending = true;
        if (!m_seek->isSliderDown() || !m_dragSeek.isActive())
            seekToHandle();
    });
    connect(m_seek, &QSlider::sliderReleased, this, [this] {
        m_dragSeek.stop();
        seekToHandle();
    });
    connect(&m_dragSeek, &QTimer::timeout, this, &PlayerControls::seekToHandle);
}

void PlayerControls::setPlayback(Playback *playback)
{
    if (m_playback)
        m_playback->disconnect(this);
    m_playback = playback;
    m_dragSeek.stop();
    if (playback) {
        connect(playback, &Playback::positionChanged, this, &PlayerControls::showPosition);
        connect(playback, &Playback::durationChanged, this, &PlayerControls::showPosition);
        connect(playback, &Playback::volumeChanged, this, &PlayerControls::showVolume);
        connect(playback, &Playback::optionsChanged, this, &PlayerControls::showOptions);
    }
    showVolume();
    showOptions();
    refresh();
}

void PlayerControls::setFullScreenShown(bool shown)
{
    m_isFullScreen = shown;
    m_fullScreen->setAccessibleName(shown ? tr("Leave full screen") : tr("Full screen"));
    m_fullScreen->setToolTip(shown ? tr("Leave full screen (Esc)") : tr("Full screen (F)"));
}

void PlayerControls::fitSize(const QSize &size)
{
    m_room = size;
    m_volume->setVisible(size.width() >= 45 * theme::Unit);
    m_rendition->setVisible(size.width() >= 34 * theme::Unit);
    const int most = std::min(HighestWaveform, size.height() / 3);
    m_seek->setFixedHeight(m_seek->hasPeaks() ? std::max(most, m_seek->sizeHint().height())
                                              : m_seek->sizeHint().height());
}

void PlayerControls::setPeaks(const QList<quint8> &peaks, double seconds)
{
    m_seek->setPeaks(peaks, seconds * 1000);
    fitSize(m_room);
}

bool PlayerControls::isDragging() const
{
    return m_seek->isSliderDown() || m_menu;
}

void PlayerControls::setNote(const QString &note)
{
    if (note == m_note)
        return;
    m_note = note;
    showWords();
}

/// Above the button, so that it hides no picture.
void PlayerControls::openMenu()
{
    if (!m_playback)
        return;
    auto *menu = new PlayerMenu(m_playback, this);
    m_menu = menu;
    connect(menu, &PlayerMenu::copyTimeRequested, this, &PlayerControls::copyTimeRequested);
    menu->popup(m_options->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void PlayerControls::showWords()
{
    QStringList words;
    if (!m_note.isEmpty())
        words << m_note;
    if (m_playback && m_playback->lacksSoundDevice())
        words << tr("There is no sound, because this computer has no sound device.");
    if (m_playback && !m_playback->missingPicture().isEmpty())
        words << m_playback->missingPicture();
    m_silence->setText(words.join(QLatin1Char('\n')));
    m_silence->setVisible(!words.isEmpty());
}

void PlayerControls::showOptions()
{
    const double rate = m_playback ? m_playback->rate() : 1;
    m_rate->setText(PlayerMenu::rateText(rate));
    m_rate->setVisible(!qFuzzyCompare(rate, 1.0));
    const auto place = [](const std::optional<std::chrono::milliseconds> &time) {
        return time ? int(time->count()) : -1;
    };
    m_seek->setMarks(m_playback ? place(m_playback->loopStart()) : -1,
                     m_playback ? place(m_playback->loopEnd()) : -1);
}

void PlayerControls::refresh()
{
    const bool isInterrupted = m_playback && m_playback->state() == Playback::State::Interrupted;
    const bool playing = m_playback && (m_playback->state() == Playback::State::Playing ||
                                        (isInterrupted && m_playback->wantsToPlay()));
    const bool isSilent = m_playback && m_playback->lacksSoundDevice();
    showWords();
    m_mute->setEnabled(!isSilent);
    m_volume->setEnabled(!isSilent);
    m_play->setChecked(playing);
    m_play->setSymbol(playing ? QStringLiteral("pause") : QStringLiteral("play"));
    m_play->setToolTip(playing ? tr("Pause (Space)") : tr("Play (Space)"));
    m_play->setAccessibleDescription(playing ? tr("Playing") : tr("Not playing"));
    const QSize video = m_playback ? m_playback->videoSize() : QSize();
    m_rendition->setText(video.isEmpty() ? QString()
                                         : tr("%1p", "rendition by its lines, such as 720p")
                                                   .arg(std::min(video.width(), video.height())));
    showPosition();
}

void PlayerControls::seekToHandle()
{
    if (!m_handlePending || !m_playback)
        return;
    m_handlePending = false;
    m_playback->seek(std::chrono::milliseconds(m_seek->value()));
    if (m_seek->isSliderDown())
        m_dragSeek.start(DragSeekInterval);
    showPosition();
}

void PlayerControls::showPosition()
{
    if (!m_playback)
        return;
    const auto duration = m_playback->duration();
    auto position = m_playback->position();
    if (m_seek->isSliderDown()) {
        position = std::chrono::milliseconds(m_seek->value());
    } else {
        const QSignalBlocker ours(m_seek);
        m_seek->setRange(0, int(duration.count()));
        m_seek->setValue(int(position.count()));
    }
    const auto text = [](std::chrono::milliseconds time) {
        return humanDuration(double(time.count()) / 1000);
    };
    m_time->setText(duration.count() > 0
                            ? tr("%1 / %2", "position / length").arg(text(position), text(duration))
                            : text(position));
    m_seek->setAccessibleDescription(m_time->text());
}

void PlayerControls::showVolume()
{
    if (!m_playback)
        return;
    const bool muted = m_playback->isMuted();
    const QSignalBlocker ours(m_volume);
    m_volume->setValue(muted ? 0 : qRound(m_playback->volume() * 100));
    m_mute->setChecked(muted);
    m_mute->setSymbol(muted ? QStringLiteral("muted") : QStringLiteral("volume"));
    m_mute->setToolTip(muted ? tr("Unmute (M)") : tr("Mute (M)"));
}

void PlayerControls::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), overlayFade(height()));
    if (m_seek->hasPeaks())
        painter.fillRect(m_seek->geometry(), theme::overlayGround()); // a cover may lie below
    // It stands above the darkness of the fade. A palette of its own would be lost to the sheet.
    if (!m_silence->isHidden())
        painter.fillRect(m_silence->geometry(), theme::overlayGround());
}

} // namespace reeldeck
