#include "ui/player/playerview.h"

#include "ui/player/playerstage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>

namespace reeldeck {
namespace {

/// Beyond this a wide pane would be all player and no details.
constexpr int PlayerMaximumHeight = 60 * theme::Unit;

} // namespace

PlayerView::PlayerView(QWidget *parent)
    : QWidget(parent)
    , m_stage(new PlayerStage(this))
{
    // No layout of its own: an outer one would ask that for the height instead of heightForWidth().
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusProxy(m_stage);

    connect(m_stage, &PlayerStage::noticeChanged, this, &QWidget::updateGeometry);
    connect(m_stage, &PlayerStage::playRequested, this, &PlayerView::playRequested);
    connect(m_stage, &PlayerStage::retryRequested, this, &PlayerView::retryRequested);
    connect(m_stage, &PlayerStage::openElsewhereRequested, this,
            &PlayerView::openElsewhereRequested);
    connect(m_stage, &PlayerStage::copyRequested, this, &PlayerView::copyRequested);
    connect(m_stage, &PlayerStage::fullScreenToggleRequested, this,
            [this] { setFullScreenShown(!isFullScreenShown()); });
    connect(m_stage, &PlayerStage::fullScreenLeaveRequested, this,
            [this] { setFullScreenShown(false); });
}

PlayerView::~PlayerView()
{
    // The stage is ours wherever it stands at the moment.
    setFocusProxy(nullptr);
    delete m_stage;
}

void PlayerView::setPlayback(Playback *playback)
{
    m_stage->setPlayback(playback);
}

void PlayerView::setPoster(const QImage &poster)
{
    m_stage->setPoster(poster);
}

void PlayerView::setKind(MediaKind kind)
{
    m_stage->setKind(kind);
}

void PlayerView::setMessage(const QString &message)
{
    m_stage->setMessage(message);
}

void PlayerView::setNote(const QString &note)
{
    m_stage->setNote(note);
}

void PlayerView::setRenewing(bool renewing)
{
    m_stage->setRenewing(renewing);
}

void PlayerView::setSavesData(bool saves)
{
    m_stage->setSavesData(saves);
}

void PlayerView::reset()
{
    setFullScreenShown(false);
    m_stage->reset();
}

bool PlayerView::isFullScreenShown() const
{
    return m_window != nullptr;
}

int PlayerView::heightForWidth(int width) const
{
    return std::min(std::max(width * 9 / 16, m_stage->noticeHeight(width)), PlayerMaximumHeight);
}

QSize PlayerView::sizeHint() const
{
    const int width = 40 * theme::Unit;
    return {width, heightForWidth(width)};
}

QSize PlayerView::minimumSizeHint() const
{
    const int width = 30 * theme::Unit;
    return {width, heightForWidth(width)};
}

void PlayerView::togglePlaying()
{
    m_stage->togglePlaying();
}

void PlayerView::setFullScreenShown(bool shown)
{
    if (shown == isFullScreenShown() || (shown && !m_stage->canShowLarge()))
        return;
    if (shown)
        enterFullScreen();
    else
        leaveFullScreen();
    m_stage->setFullScreenShown(shown);
    emit fullScreenShownChanged(shown);
}

void PlayerView::enterFullScreen()
{
    m_focusBefore = QApplication::focusWidget();
    setFocusProxy(nullptr);
    m_window = std::make_unique<QWidget>(nullptr, Qt::Window);
    m_window->setObjectName(QStringLiteral("fullScreenPlayer"));
    m_window->setWindowTitle(tr("Player"));
    m_window->setAttribute(Qt::WA_QuitOnClose, false);
    m_window->installEventFilter(this);
    auto *whole = new QVBoxLayout(m_window.get());
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stage);
    if (QWidget *owner = window())
        m_window->setGeometry(owner->geometry()); // the screen the person looks at
    m_window->showFullScreen();
    m_stage->setFocus();
}

void PlayerView::leaveFullScreen()
{
    m_stage->setParent(this);
    m_stage->setGeometry(rect());
    m_stage->show();
    // Called from inside an event of the window itself, so it goes when that has been handled.
    m_window->removeEventFilter(this);
    m_window->hide();
    m_window.release()->deleteLater();
    setFocusProxy(m_stage);
    if (QWidget *owner = window())
        owner->activateWindow();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::ShortcutFocusReason); // and shows it
}

void PlayerView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!isFullScreenShown())
        m_stage->setGeometry(rect());
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
