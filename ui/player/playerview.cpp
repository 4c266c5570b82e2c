#include "ui/player/playerview.h"

#include "ui/player/picturestage.h"
#include "ui/player/playerstage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <type_traits>

namespace reeldeck {
namespace {

/// Beyond this a wide pane would be all player and no details.
constexpr int PlayerMaximumHeight = 60 * theme::Unit;
/// For a cover above the waveform and the controls.
constexpr int SoundMinimumHeight = 28 * theme::Unit;

} // namespace

PlayerView::PlayerView(QWidget *parent)
    : QWidget(parent)
    , m_player(new PlayerStage(this))
    , m_picture(new PictureStage(this))
{
    // No layout of its own: an outer one would ask that for the height instead of heightForWidth().
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_picture->hide();
    setFocusProxy(m_player);

    connect(m_player, &PlayerStage::playRequested, this, &PlayerView::playRequested);
    connect(m_player, &PlayerStage::openElsewhereRequested, this,
            &PlayerView::openElsewhereRequested);
    const auto wire = [this](auto *stage) {
        using Stage = std::remove_pointer_t<decltype(stage)>;
        connect(stage, &Stage::noticeChanged, this, &QWidget::updateGeometry);
        connect(stage, &Stage::retryRequested, this, &PlayerView::retryRequested);
        connect(stage, &Stage::copyRequested, this, &PlayerView::copyRequested);
        connect(stage, &Stage::fullScreenToggleRequested, this,
                [this] { setFullScreenShown(!isFullScreenShown()); });
        connect(stage, &Stage::fullScreenLeaveRequested, this,
                [this] { setFullScreenShown(false); });
    };
    wire(m_player);
    wire(m_picture);
}

PlayerView::~PlayerView()
{
    // The stages are ours wherever they stand at the moment.
    setFocusProxy(nullptr);
    delete m_player;
    delete m_picture;
}

QWidget *PlayerView::stage() const
{
    return m_showsPicture ? static_cast<QWidget *>(m_picture) : m_player;
}

void PlayerView::setPlayback(Playback *playback)
{
    m_player->setPlayback(playback);
}

void PlayerView::setWaveform(Waveform *waveform)
{
    m_player->setWaveform(waveform);
}

void PlayerView::setPicture(PictureShow *picture)
{
    m_picture->setShow(picture);
}

void PlayerView::setPoster(const QImage &poster)
{
    if (m_showsPicture)
        m_picture->setPoster(poster);
    else
        m_player->setPoster(poster);
}

void PlayerView::setKind(MediaKind kind)
{
    m_player->setKind(kind);
    if (const bool isSound = kind == MediaKind::Audio; isSound != m_isSound) {
        m_isSound = isSound;
        updateGeometry();
    }
    const bool showsPicture = kind == MediaKind::Image;
    if (showsPicture == m_showsPicture)
        return;
    setFullScreenShown(false);
    QWidget *before = stage();
    const bool hadFocus = before->hasFocus();
    m_showsPicture = showsPicture;
    setFocusProxy(stage());
    stage()->setGeometry(rect());
    stage()->show();
    if (hadFocus)
        stage()->setFocus();
    before->hide();
    updateGeometry();
}

void PlayerView::setMessage(const QString &message)
{
    m_player->setMessage(message);
    m_picture->setMessage(message);
}

void PlayerView::setNote(const QString &note)
{
    m_player->setNote(note);
    m_picture->setNote(note);
}

void PlayerView::setRenewing(bool renewing)
{
    m_player->setRenewing(renewing);
}

void PlayerView::setSavesData(bool saves)
{
    m_player->setSavesData(saves);
}

void PlayerView::reset()
{
    setFullScreenShown(false);
    m_player->reset();
    m_picture->reset();
}

bool PlayerView::isFullScreenShown() const
{
    return m_window != nullptr;
}

QList<QAction *> PlayerView::zoomActions() const
{
    return m_picture->zoomActions();
}

int PlayerView::heightForWidth(int width) const
{
    const int notice =
            m_showsPicture ? m_picture->noticeHeight(width) : m_player->noticeHeight(width);
    const int lowest = m_isSound ? SoundMinimumHeight : 0;
    return std::max(notice, std::min(std::max(width * 9 / 16, lowest), PlayerMaximumHeight));
}

QSize PlayerView::sizeHint() const
{
    const int width = 40 * theme::Unit;
    return {width, heightForWidth(width)};
}

QSize PlayerView::minimumSizeHint() const
{
    const int notice = m_showsPicture ? m_picture->noticeWidth() : m_player->noticeWidth();
    const int width = std::max(30 * theme::Unit, notice);
    return {width, heightForWidth(width)};
}

void PlayerView::togglePlaying()
{
    if (m_showsPicture)
        m_picture->togglePlaying();
    else
        m_player->togglePlaying();
}

void PlayerView::setFullScreenShown(bool shown)
{
    const bool canShow = m_showsPicture ? m_picture->canShowLarge() : m_player->canPlay();
    if (shown == isFullScreenShown() || (shown && !canShow))
        return;
    if (shown)
        enterFullScreen();
    else
        leaveFullScreen();
    if (m_showsPicture)
        m_picture->setFullScreenShown(shown);
    else
        m_player->setFullScreenShown(shown);
    emit fullScreenShownChanged(shown);
}

void PlayerView::enterFullScreen()
{
    m_focusBefore = QApplication::focusWidget();
    setFocusProxy(nullptr);
    m_window = std::make_unique<QWidget>(nullptr, Qt::Window);
    m_window->setObjectName(QStringLiteral("fullScreenPlayer"));
    m_window->setWindowTitle(m_showsPicture ? tr("Picture") : tr("Player"));
    m_window->setAttribute(Qt::WA_QuitOnClose, false);
    m_window->installEventFilter(this);
    auto *whole = new QVBoxLayout(m_window.get());
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(stage());
    if (QWidget *owner = window())
        m_window->setGeometry(owner->geometry()); // the screen the person looks at
    m_window->showFullScreen();
    stage()->setFocus(Qt::MouseFocusReason); // nothing else could have it: no ring
}

void PlayerView::leaveFullScreen()
{
    stage()->setParent(this);
    stage()->setGeometry(rect());
    stage()->show();
    // Called from inside an event of the window itself, so it goes when that has been handled.
    m_window->removeEventFilter(this);
    m_window->hide();
    m_window.release()->deleteLater();
    setFocusProxy(stage());
    if (QWidget *owner = window())
        owner->activateWindow();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::ShortcutFocusReason); // and shows it
}

void PlayerView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!isFullScreenShown())
        stage()->setGeometry(rect());
}

bool PlayerView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window.get() && event->type() == QEvent::Close) {
        setFullScreenShown(false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace reeldeck
