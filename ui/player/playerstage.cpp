#include "ui/player/playerstage.h"

#include "media/playback.h"
#include "media/sound/waveform.h"
#include "media/streamstills.h"
#include "ui/player/playercontrols.h"
#include "ui/player/playermenu.h"
#include "ui/player/playernotice.h"
#include "ui/player/seekpreview.h"
#include "ui/player/stageoutline.h"
#include "ui/player/videosurface.h"
#include "ui/theme/accessiblerole.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace reeldeck {
namespace {

using namespace std::chrono_literals;

constexpr auto SlowLoad = 500ms;
constexpr auto IdleTime = 3s;
constexpr auto PreviewPause = 200ms; ///< Between two requests for pictures above the seek bar.
constexpr QSize PreviewSize(320, 180);

} // namespace

PlayerStage::PlayerStage(QWidget *parent)
    : QWidget(parent)
    , m_surface(new VideoSurface(this))
    , m_notice(new PlayerNotice(this))
    , m_controls(new PlayerControls(this))
    , m_preview(new SeekPreview(this))
    , m_stills(new StreamStills(PreviewPause, PreviewSize, this))
{
    setObjectName(QStringLiteral("playerStage"));
    setAccessibleName(tr("Player"));
    setAccessibleRole(
            this, QAccessible::Grouping); // it takes the keyboard: a mere container says nothing
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_surface->setMouseTracking(true);

    auto *stack = new QGridLayout(this);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->addWidget(m_surface, 0, 0);
    stack->addWidget(m_notice, 0, 0);
    stack->addWidget(m_controls, 0, 0, Qt::AlignBottom);
    stack->addWidget(new StageOutline(this), 0, 0);

    m_slowLoad.setSingleShot(true);
    m_idle.setSingleShot(true);
    connect(m_controls, &PlayerControls::playToggled, this, &PlayerStage::togglePlaying);
    connect(m_controls, &PlayerControls::fullScreenToggleRequested, this,
            &PlayerStage::fullScreenToggleRequested);
    connect(m_controls, &PlayerControls::copyTimeRequested, this, &PlayerStage::copyTime);
    connect(m_controls, &PlayerControls::timePointed, this, &PlayerStage::showPreview);
    connect(m_controls, &PlayerControls::pointerLeft, this, [this] {
        m_preview->leave();
        m_stills->cancel();
    });
    connect(m_stills, &StreamStills::ready, this, [this](double, const QImage &picture) {
        if (m_preview->isVisible())
            m_preview->setPicture(picture);
    });
    connect(m_notice, &PlayerNotice::retryRequested, this, &PlayerStage::retryRequested);
    connect(m_notice, &PlayerNotice::openElsewhereRequested, this,
            &PlayerStage::openElsewhereRequested);
    connect(m_notice, &PlayerNotice::copyUrlRequested, this, [this] {
        if (m_playback)
            emit copyRequested(m_playback->source().toString(QUrl::FullyEncoded), tr("Stream URL"));
    });
    connect(m_notice, &PlayerNotice::copyDetailsRequested, this, [this] {
        if (m_playback && m_playback->error())
            emit copyRequested(m_playback->error()->details(), tr("Error details"));
    });
    connect(&m_slowLoad, &QTimer::timeout, this, [this] {
        m_loadsSlowly = true;
        showNotice();
    });
    connect(&m_idle, &QTimer::timeout, this, &PlayerStage::hideControls);
    showState();
}

void PlayerStage::setPlayback(Playback *playback)
{
    if (m_playback == playback)
        return;
    if (m_playback)
        m_playback->disconnect(this);
    m_playback = playback;
    m_surface->clearFrame();
    if (playback) {
        connect(playback, &Playback::stateChanged, this, &PlayerStage::showState);
        connect(playback, &Playback::frameChanged, this, [this](const QVideoFrame &frame) {
            const bool changed = !m_surface->hasFrame() || frame.size() != m_frameSize;
            m_surface->setFrame(frame);
            m_frameSize = frame.size();
            if (changed)
                showState();
        });
        // At that time it is no Playback any more, so the pointer must go before showState reads.
        connect(playback, &QObject::destroyed, this, [this] {
            m_playback = nullptr;
            showState();
        });
    }
    m_controls->setPlayback(playback);
    showState();
}

void PlayerStage::setWaveform(Waveform *waveform)
{
    if (m_waveform)
        m_waveform->disconnect(this);
    m_waveform = waveform;
    if (waveform)
        connect(waveform, &Waveform::changed, this, &PlayerStage::showPeaks);
    showPeaks();
}

void PlayerStage::showPeaks()
{
    const QList<quint8> peaks = m_waveform ? m_waveform->peaks() : QList<quint8>();
    m_controls->setPeaks(peaks, m_waveform ? m_waveform->seconds() : 0);
    const int high = m_controls->hasHeightForWidth() ? m_controls->heightForWidth(width())
                                                     : m_controls->sizeHint().height();
    m_surface->setFoot(peaks.isEmpty() ? 0 : high);
}

void PlayerStage::setPoster(const QImage &poster)
{
    m_surface->setPoster(poster);
    showNotice();
}

void PlayerStage::setKind(MediaKind kind)
{
    m_surface->setKind(kind);
    showState();
}

void PlayerStage::setMessage(const QString &message)
{
    if (message == m_message)
        return;
    m_message = message;
    showState();
}

void PlayerStage::setFullScreenShown(bool shown)
{
    m_fullScreenShown = shown;
    m_controls->setFullScreenShown(shown);
    wakeControls();
}

void PlayerStage::setNote(const QString &note)
{
    m_controls->setNote(note);
}

void PlayerStage::setRenewing(bool renewing)
{
    if (renewing == m_renewing)
        return;
    m_renewing = renewing;
    showState();
}

void PlayerStage::setSavesData(bool saves)
{
    m_stills->setEnabled(!saves);
}

void PlayerStage::showPreview(std::chrono::milliseconds time, const QPoint &place)
{
    if (!canPlay() || m_playback->duration().count() <= 0)
        return;
    m_preview->showAt(m_controls->mapTo(this, place), time);
    if (!m_playback->hasVideo())
        return;
    m_stills->setSource(m_playback->source());
    m_stills->want(double(time.count()) / 1000);
}

void PlayerStage::copyTime()
{
    if (m_playback)
        emit copyRequested(PlayerMenu::timeCode(*m_playback), tr("Time code"));
}

void PlayerStage::reset()
{
    m_controls->setNote({});
    m_preview->leave();
    m_stills->setSource({});
    m_surface->clearFrame();
    m_surface->setPoster({});
    m_message.clear();
    showState();
}

bool PlayerStage::canPlay() const
{
    return m_playback && m_message.isEmpty() && m_playback->state() != Playback::State::Failed;
}

void PlayerStage::togglePlaying()
{
    if (!canPlay())
        return;
    if (m_playback->state() == Playback::State::Empty)
        emit playRequested();
    else
        m_playback->togglePlaying();
}

void PlayerStage::seekBy(std::chrono::milliseconds step)
{
    m_playback->seek(m_playback->position() + step);
}

void PlayerStage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setAccessibleName(tr("Player"));
    showNotice();
}

void PlayerStage::showState()
{
    if (m_playback && m_playback->state() == Playback::State::Empty)
        m_surface->clearFrame();
    m_controls->refresh();
    showPeaks(); // words above the controls take room
    showNotice();
    wakeControls();
}

QString PlayerStage::noticeText() const
{
    if (!m_message.isEmpty())
        return m_message;
    if (!m_playback)
        return {};
    if (m_playback->state() == Playback::State::Failed && !m_renewing) {
        return m_playback->error() ? m_playback->error()->message
                                   : tr("The stream can't be played.");
    }
    if (m_playback->state() == Playback::State::Interrupted)
        return interruptedText();
    if (m_playback->isStalled())
        return tr("The stream stands still: it waits for more from the platform.");
    const bool waiting =
            m_playback->state() == Playback::State::Loading || m_renewing ||
            (m_playback->state() == Playback::State::Playing && m_playback->isBuffering());
    return waiting ? tr("Loading the stream...") : QString();
}

QString PlayerStage::interruptedText() const
{
    if (m_playback->isReopening())
        return tr("The stream stood still. It is opened again where it was.");
    if (m_playback->wantsToPlay()) {
        return tr("The platform can't be reached. The stream goes on where it was as soon as the "
                  "platform answers again.");
    }
    return tr("The platform can't be reached. The stream waits where it was.");
}

void PlayerStage::showNotice()
{
    const QString text = noticeText();
    const bool failed = m_message.isEmpty() && m_playback && !m_renewing &&
                        m_playback->state() == Playback::State::Failed;
    const bool interrupted = m_playback && m_playback->state() == Playback::State::Interrupted;
    const bool waiting = !text.isEmpty() && !failed && !interrupted && m_message.isEmpty();
    // Nothing flashes: a stream that loads at once never says that it loads.
    if (!waiting) {
        m_slowLoad.stop();
        m_loadsSlowly = false;
    } else if (!m_loadsSlowly && !m_slowLoad.isActive()) {
        m_slowLoad.start(SlowLoad);
    }
    const QString shown = waiting && !m_loadsSlowly ? QString() : text;
    m_surface->setIconShown(shown.isEmpty());
    m_notice->setOnPicture(m_surface->isDark());
    m_notice->showText(shown, failed ? PlayerNotice::Ways::All : PlayerNotice::Ways::None,
                       m_surface->iconName());
    emit noticeChanged();
}

int PlayerStage::noticeHeight(int width) const
{
    return m_notice->neededHeight(width);
}

int PlayerStage::noticeWidth() const
{
    return m_notice->isHidden() ? 0 : m_notice->minimumSizeHint().width();
}

void PlayerStage::wakeControls()
{
    setCursor(Qt::ArrowCursor);
    m_controls->setVisible(canPlay());
    const bool playing = m_playback && m_playback->state() == Playback::State::Playing;
    if (m_fullScreenShown && playing)
        m_idle.start(IdleTime);
    else
        m_idle.stop();
}

void PlayerStage::hideControls()
{
    if (m_controls->underMouse() || m_controls->isDragging()) {
        wakeControls();
        return;
    }
    setFocus(); // a hidden control can't keep it
    m_controls->hide();
    setCursor(Qt::BlankCursor);
}

bool PlayerStage::isOurKey(const QKeyEvent &event) const
{
    // On many keyboards these two need Shift.
    const bool isSpeed = event.key() == Qt::Key_Less || event.key() == Qt::Key_Greater;
    const auto ignored = isSpeed ? Qt::KeypadModifier | Qt::ShiftModifier
                                 : Qt::KeyboardModifiers(Qt::KeypadModifier);
    if ((event.modifiers() & ~ignored) != Qt::NoModifier)
        return false;
    if (event.key() == Qt::Key_Escape)
        return m_fullScreenShown;
    if (event.key() == Qt::Key_F)
        return canPlay();
    static constexpr std::array keys{Qt::Key_Space,  Qt::Key_K,    Qt::Key_J,       Qt::Key_L,
                                     Qt::Key_M,      Qt::Key_Left, Qt::Key_Right,   Qt::Key_Home,
                                     Qt::Key_End,    Qt::Key_Less, Qt::Key_Greater, Qt::Key_Comma,
                                     Qt::Key_Period, Qt::Key_R,    Qt::Key_T};
    return canPlay() && std::find(keys.begin(), keys.end(), event.key()) != keys.end();
}

bool PlayerStage::act(int key)
{
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_K:
        togglePlaying();
        return true;
    case Qt::Key_J:
        seekBy(-PlayerControls::LetterStep);
        return true;
    case Qt::Key_L:
        seekBy(PlayerControls::LetterStep);
        return true;
    case Qt::Key_Left:
        seekBy(-PlayerControls::ArrowStep);
        return true;
    case Qt::Key_Right:
        seekBy(PlayerControls::ArrowStep);
        return true;
    case Qt::Key_Home:
        seekBy(-m_playback->position());
        return true;
    case Qt::Key_End:
        seekBy(m_playback->duration() - m_playback->position());
        return true;
    case Qt::Key_M:
        m_playback->setMuted(!m_playback->isMuted());
        return true;
    case Qt::Key_Less:
    case Qt::Key_Greater:
        PlayerMenu::changeRate(*m_playback, key == Qt::Key_Greater);
        return true;
    case Qt::Key_Comma:
    case Qt::Key_Period:
        m_playback->step(key == Qt::Key_Period ? 1 : -1);
        return true;
    case Qt::Key_R:
        m_playback->markLoop();
        return true;
    case Qt::Key_T:
        copyTime();
        return true;
    case Qt::Key_F:
        emit fullScreenToggleRequested();
        return true;
    case Qt::Key_Escape:
        emit fullScreenLeaveRequested();
        return true;
    default:
        return false;
    }
}

bool PlayerStage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        isOurKey(*static_cast<const QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::MouseMove)
        wakeControls();
    return QWidget::event(event);
}

void PlayerStage::keyPressEvent(QKeyEvent *event)
{
    if (!isOurKey(*event)) {
        QWidget::keyPressEvent(event);
        return;
    }
    wakeControls();
    act(event->key());
}

void PlayerStage::mousePressEvent(QMouseEvent *event)
{
    // Accepted, so that the release comes here too.
    m_pressed = event->button() == Qt::LeftButton;
    event->setAccepted(m_pressed);
}

void PlayerStage::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pressed && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        togglePlaying();
    m_pressed = false;
}

void PlayerStage::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    togglePlaying(); // takes back what the first click did
    emit fullScreenToggleRequested();
}

void PlayerStage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_controls->fitSize(size());
    showPeaks();
}

} // namespace reeldeck
