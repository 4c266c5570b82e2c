#include "ui/widgets/playerstage.h"

#include "base/humantext.h"
#include "media/playback.h"
#include "ui/widgets/overlaycontrols.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tonelabel.h"
#include "ui/widgets/videosurface.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace reeldeck {
namespace {

using namespace std::chrono_literals;

constexpr auto ArrowStep = 5s;
constexpr auto LetterStep = 10s;
constexpr auto DragSeekInterval = 120ms;
constexpr auto SlowLoad = 500ms;
constexpr auto IdleTime = 3s;

/// Dark at the foot of the picture, so that white controls hold on any video.
class Scrim : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QLinearGradient fade(0, 0, 0, height());
        fade.setColorAt(0, QColor(0, 0, 0, 0));
        fade.setColorAt(1, QColor(0, 0, 0, 200));
        QPainter(this).fillRect(rect(), fade);
    }
};

/// Dims the picture below a message, while there is one.
class Veil : public QWidget
{
public:
    explicit Veil(const VideoSurface *surface, QWidget *parent)
        : QWidget(parent)
        , m_surface(surface)
    {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (m_surface->hasPicture())
            QPainter(this).fillRect(rect(), QColor(0, 0, 0, 160));
    }

private:
    const VideoSurface *m_surface;
};

class FocusRing : public QWidget
{
public:
    explicit FocusRing(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(QPen(theme::color(theme::Tone::Accent), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
};

QLabel *whiteLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    QPalette colours;
    colours.setColor(QPalette::WindowText, Qt::white);
    label->setPalette(colours);
    label->setForegroundRole(QPalette::WindowText);
    return label;
}

} // namespace

PlayerStage::PlayerStage(QWidget *parent)
    : QWidget(parent)
    , m_surface(new VideoSurface(this))
{
    setObjectName(QStringLiteral("playerStage"));
    setAccessibleName(tr("Player"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_surface->setMouseTracking(true);
    buildNotice();
    buildControls();
    m_focusRing = new FocusRing(this);
    m_focusRing->hide();

    auto *stack = new QGridLayout(this);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->addWidget(m_surface, 0, 0);
    stack->addWidget(m_notice, 0, 0);
    stack->addWidget(m_controls, 0, 0, Qt::AlignBottom);
    stack->addWidget(m_focusRing, 0, 0);

    m_dragSeek.setSingleShot(true);
    m_slowLoad.setSingleShot(true);
    m_idle.setSingleShot(true);
    connectControls();
    showState();
}

void PlayerStage::buildControls()
{
    m_controls = new Scrim(this);
    m_controls->setCursor(Qt::ArrowCursor);
    m_controls->setObjectName(QStringLiteral("playerControls"));
    m_seek = new OverlaySlider(m_controls);
    m_seek->setAccessibleName(tr("Seek"));
    m_seek->setSingleStep(int(std::chrono::milliseconds(ArrowStep).count()));
    m_seek->setPageStep(int(std::chrono::milliseconds(LetterStep).count()));
    m_play = new OverlayButton(m_controls);
    m_play->setAccessibleName(tr("Play"));
    m_play->setCheckable(true);
    m_mute = new OverlayButton(m_controls);
    m_mute->setAccessibleName(tr("Mute"));
    m_mute->setCheckable(true);
    m_volume = new OverlaySlider(m_controls);
    m_volume->setAccessibleName(tr("Volume"));
    m_volume->setRange(0, 100);
    m_volume->setFixedWidth(64);
    m_time = whiteLabel(m_controls);
    m_time->setObjectName(QStringLiteral("playerTime"));
    m_rendition = whiteLabel(m_controls);
    m_rendition->setObjectName(QStringLiteral("playerRendition"));
    m_fullScreen = new OverlayButton(m_controls);
    m_fullScreen->setAccessibleName(tr("Full screen"));
    m_fullScreen->setSymbol(QStringLiteral("fullscreen"));
    m_fullScreen->setToolTip(tr("Full screen (F)"));

    auto *row = new QHBoxLayout;
    row->setSpacing(theme::Unit / 2);
    row->addWidget(m_play);
    row->addWidget(m_mute);
    row->addWidget(m_volume);
    row->addSpacing(theme::Unit / 2);
    row->addWidget(m_time);
    row->addStretch();
    row->addWidget(m_rendition);
    row->addSpacing(theme::Unit / 2);
    row->addWidget(m_fullScreen);
    auto *column = new QVBoxLayout(m_controls);
    column->setContentsMargins(theme::Unit, 2 * theme::Unit, theme::Unit, theme::Unit / 2);
    column->setSpacing(0);
    column->addWidget(m_seek);
    column->addLayout(row);
}

void PlayerStage::buildNotice()
{
    m_notice = new Veil(m_surface, this);
    m_notice->setObjectName(QStringLiteral("playerNotice"));
    m_notice->setMouseTracking(true);
    m_noticeText = new ToneLabel(m_notice);
    m_noticeText->setObjectName(QStringLiteral("playerMessage"));
    m_noticeText->setWordWrap(true);
    m_noticeText->setAlignment(Qt::AlignCenter);
    m_retry = new QPushButton(tr("Retry"), m_notice);
    m_retry->setAutoDefault(false);
    m_copyDetails = new QPushButton(tr("Copy details"), m_notice);
    m_copyDetails->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_retry);
    buttons->addWidget(m_copyDetails);
    buttons->addStretch();
    auto *column = new QVBoxLayout(m_notice);
    column->setContentsMargins(2 * theme::Unit, theme::Unit, 2 * theme::Unit, theme::Unit);
    column->setSpacing(theme::Unit);
    column->addStretch();
    column->addWidget(m_noticeText);
    column->addLayout(buttons);
    column->addStretch();
}

void PlayerStage::connectControls()
{
    connect(m_play, &QAbstractButton::clicked, this, [this] {
        togglePlaying();
        showState(); // the click flipped the check mark by itself
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
    connect(m_fullScreen, &QAbstractButton::clicked, this, &PlayerStage::fullScreenToggleRequested);
    connect(m_retry, &QAbstractButton::clicked, this, &PlayerStage::retryRequested);
    connect(m_copyDetails, &QAbstractButton::clicked, this, [this] {
        if (m_playback && m_playback->error())
            emit copyRequested(m_playback->error()->details(), tr("Error details"));
    });

    connect(m_seek, &QSlider::valueChanged, this, [this] {
        m_handlePending = true;
        if (!m_seek->isSliderDown() || !m_dragSeek.isActive())
            seekToHandle();
    });
    connect(m_seek, &QSlider::sliderReleased, this, [this] {
        m_dragSeek.stop();
        seekToHandle();
    });
    connect(&m_dragSeek, &QTimer::timeout, this, &PlayerStage::seekToHandle);
    connect(&m_slowLoad, &QTimer::timeout, this, &PlayerStage::showNotice);
    connect(&m_idle, &QTimer::timeout, this, &PlayerStage::hideControls);
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
        connect(playback, &Playback::positionChanged, this, &PlayerStage::showPosition);
        connect(playback, &Playback::durationChanged, this, &PlayerStage::showPosition);
        connect(playback, &Playback::volumeChanged, this, &PlayerStage::showVolume);
        connect(playback, &Playback::frameChanged, this, [this](const QVideoFrame &frame) {
            const bool first = !m_surface->hasFrame();
            m_surface->setFrame(frame);
            if (first)
                showState();
        });
        // At that time it is no Playback any more, so the pointer must go before showState reads.
        connect(playback, &QObject::destroyed, this, [this] {
            m_playback = nullptr;
            showState();
        });
    }
    showVolume();
    showState();
}

void PlayerStage::setPoster(const QImage &poster)
{
    m_surface->setPoster(poster);
    placeNotice();
}

void PlayerStage::setKind(MediaKind kind)
{
    m_kind = kind;
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
    m_fullScreen->setAccessibleName(shown ? tr("Leave full screen") : tr("Full screen"));
    m_fullScreen->setToolTip(shown ? tr("Leave full screen (Esc)") : tr("Full screen (F)"));
    wakeControls();
}

void PlayerStage::reset()
{
    m_surface->clearFrame();
    m_surface->setPoster({});
    m_message.clear();
    showState();
}

bool PlayerStage::canPlay() const
{
    return m_playback && m_message.isEmpty() && m_kind != MediaKind::Image &&
           m_playback->state() != Playback::State::Failed;
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
    showPosition();
}

void PlayerStage::seekToHandle()
{
    if (!m_handlePending || !m_playback)
        return;
    m_handlePending = false;
    m_playback->seek(std::chrono::milliseconds(m_seek->value()));
    if (m_seek->isSliderDown())
        m_dragSeek.start(DragSeekInterval);
    showPosition();
}

void PlayerStage::showState()
{
    if (m_playback && m_playback->state() == Playback::State::Empty)
        m_surface->clearFrame();
    const bool playing = m_playback && m_playback->state() == Playback::State::Playing;
    m_play->setChecked(playing);
    m_play->setSymbol(playing ? QStringLiteral("pause") : QStringLiteral("play"));
    m_play->setToolTip(playing ? tr("Pause (Space)") : tr("Play (Space)"));
    m_play->setAccessibleDescription(playing ? tr("Playing") : tr("Not playing"));
    m_controls->setVisible(canPlay());

    const QSize video = m_surface->hasFrame() && m_playback ? m_playback->videoSize() : QSize();
    m_rendition->setText(video.isEmpty() ? QString()
                                         : tr("%1p", "rendition by its lines, such as 720p")
                                                   .arg(std::min(video.width(), video.height())));
    showPosition();
    showNotice();
    wakeControls();
}

void PlayerStage::showPosition()
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

void PlayerStage::showVolume()
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

QString PlayerStage::noticeText() const
{
    if (!m_message.isEmpty())
        return m_message;
    if (!m_playback || m_kind == MediaKind::Image)
        return {};
    if (m_playback->state() == Playback::State::Failed) {
        return m_playback->error() ? m_playback->error()->message
                                   : tr("The stream can't be played.");
    }
    const bool waiting =
            m_playback->state() == Playback::State::Loading ||
            (m_playback->state() == Playback::State::Playing && m_playback->isBuffering());
    return waiting ? tr("Loading the stream…") : QString();
}

void PlayerStage::showNotice()
{
    const QString text = noticeText();
    const bool failed = m_message.isEmpty() && m_playback && m_kind != MediaKind::Image &&
                        m_playback->state() == Playback::State::Failed;
    const bool waiting = !text.isEmpty() && !failed && m_message.isEmpty();
    if (!waiting)
        m_slowLoad.stop();
    if (waiting && m_notice->isHidden()) {
        // Nothing flashes: a stream that loads at once never says that it loads.
        if (!m_slowLoad.isActive() && sender() != &m_slowLoad) {
            m_slowLoad.start(SlowLoad);
            return;
        }
        if (m_slowLoad.isActive())
            return;
    }
    placeNotice();
    m_noticeText->showText(text);
    m_retry->setVisible(failed);
    m_copyDetails->setVisible(failed);
    m_notice->setVisible(!text.isEmpty());
}

void PlayerStage::placeNotice()
{
    // On a picture white on a veil; on the bare ground quiet words below the icon.
    const bool onPicture = m_surface->hasPicture();
    m_noticeText->setTone(onPicture ? theme::Tone::AccentText : theme::Tone::Muted);
    m_notice->layout()->setContentsMargins(2 * theme::Unit,
                                           onPicture ? theme::Unit : 8 * theme::Unit,
                                           2 * theme::Unit, theme::Unit);
    m_surface->setIconRaised(!noticeText().isEmpty());
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
    if (m_controls->underMouse() || m_seek->isSliderDown()) {
        wakeControls();
        return;
    }
    setFocus(); // a hidden control can't keep it
    m_controls->hide();
    setCursor(Qt::BlankCursor);
}

bool PlayerStage::isOurKey(const QKeyEvent &event) const
{
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    if (event.key() == Qt::Key_Escape)
        return m_fullScreenShown;
    static constexpr std::array keys{Qt::Key_Space, Qt::Key_K,    Qt::Key_J,     Qt::Key_L,
                                     Qt::Key_M,     Qt::Key_Left, Qt::Key_Right, Qt::Key_Home,
                                     Qt::Key_End,   Qt::Key_F};
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
        seekBy(-LetterStep);
        return true;
    case Qt::Key_L:
        seekBy(LetterStep);
        return true;
    case Qt::Key_Left:
        seekBy(-ArrowStep);
        return true;
    case Qt::Key_Right:
        seekBy(ArrowStep);
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

void PlayerStage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_focusRing->setVisible(event->reason() == Qt::TabFocusReason ||
                            event->reason() == Qt::BacktabFocusReason ||
                            event->reason() == Qt::ShortcutFocusReason);
}

void PlayerStage::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_focusRing->hide();
}

void PlayerStage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_volume->setVisible(width() >= 45 * theme::Unit);
    m_rendition->setVisible(width() >= 34 * theme::Unit);
}

} // namespace reeldeck
