#include "ui/player/picturestage.h"

#include "base/humantext.h"
#include "media/pictures/pictureshow.h"
#include "ui/player/picturecontrols.h"
#include "ui/player/pictureview.h"
#include "ui/player/playernotice.h"
#include "ui/player/stageoutline.h"
#include "ui/theme/accessiblerole.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>

#include <algorithm>
#include <array>

namespace reeldeck {
namespace {

using namespace std::chrono_literals;

constexpr auto SlowPicture = 500ms;
constexpr auto PictureIdleTime = 3s;
constexpr int PanStep = 6 * theme::Unit; ///< Of an arrow key.

} // namespace

PictureStage::PictureStage(QWidget *parent)
    : QWidget(parent)
    , m_view(new PictureView(this))
    , m_notice(new PlayerNotice(this))
    , m_controls(new PictureControls(m_view, this))
{
    setObjectName(QStringLiteral("pictureStage"));
    setAccessibleName(tr("Picture"));
    setAccessibleRole(this, QAccessible::Graphic);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    auto *stack = new QGridLayout(this);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->addWidget(m_view, 0, 0);
    stack->addWidget(m_notice, 0, 0);
    stack->addWidget(m_controls, 0, 0, Qt::AlignBottom);
    stack->addWidget(new StageOutline(this), 0, 0);

    m_slowLoad.setSingleShot(true);
    m_slowLoad.setInterval(SlowPicture);
    connect(&m_slowLoad, &QTimer::timeout, this, [this] {
        m_loadsSlowly = true;
        showState();
    });
    m_idle.setSingleShot(true);
    m_idle.setInterval(PictureIdleTime);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        if (m_controls->underMouse())
            return;
        setFocus(Qt::MouseFocusReason); // a hidden control can't keep it
        m_controls->hide();
        m_view->setCursor(Qt::BlankCursor);
    });
    connect(m_view, &PictureView::zoomChanged, this, &PictureStage::tellState);
    connect(m_view, &PictureView::doubleClicked, this, &PictureStage::fullScreenToggleRequested);
    connect(m_controls, &PictureControls::playToggled, this, &PictureStage::togglePlaying);
    connect(m_controls, &PictureControls::fullScreenToggleRequested, this,
            &PictureStage::fullScreenToggleRequested);
    connect(m_notice, &PlayerNotice::retryRequested, this, &PictureStage::retryRequested);
    connect(m_notice, &PlayerNotice::copyDetailsRequested, this, [this] {
        if (m_show && m_show->error())
            emit copyRequested(m_show->error()->details(), tr("Error details"));
    });
    connect(qApp, &QApplication::focusChanged, this, &PictureStage::wakeControls);
    showState();
}

void PictureStage::setShow(PictureShow *show)
{
    if (m_show)
        m_show->disconnect(this);
    m_show = show;
    m_view->setShow(show);
    m_controls->setShow(show);
    if (show) {
        connect(show, &PictureShow::stateChanged, this, &PictureStage::showState);
        connect(show, &QObject::destroyed, this, [this] {
            m_show = nullptr;
            m_view->setShow(nullptr);
            m_controls->setShow(nullptr);
            showState();
        });
    }
    showState();
}

void PictureStage::setPoster(const QImage &poster)
{
    m_view->setPoster(poster);
    showState();
}

void PictureStage::setMessage(const QString &message)
{
    if (message == m_message)
        return;
    m_message = message;
    showState();
}

void PictureStage::setNote(const QString &note)
{
    m_controls->setNote(note);
}

void PictureStage::setFullScreenShown(bool shown)
{
    m_fullScreenShown = shown;
    m_controls->setFullScreenShown(shown);
    wakeControls();
}

void PictureStage::reset()
{
    m_controls->setNote({});
    m_view->setPoster({});
    m_message.clear();
    showState();
}

bool PictureStage::canShowLarge() const
{
    return m_view->hasPicture();
}

void PictureStage::togglePlaying()
{
    if (m_show)
        m_show->setPlaying(!m_show->isPlaying());
}

QList<QAction *> PictureStage::zoomActions() const
{
    return m_controls->zoomActions();
}

int PictureStage::noticeHeight(int width) const
{
    return m_notice->neededHeight(width);
}

int PictureStage::noticeWidth() const
{
    return m_notice->isHidden() ? 0 : m_notice->minimumSizeHint().width();
}

void PictureStage::showState()
{
    m_controls->refresh();
    showNotice();
    wakeControls();
    tellState();
}

void PictureStage::showNotice()
{
    const bool hasFailed = m_show && m_show->state() == PictureShow::State::Failed;
    const bool isLoading = m_show && m_show->state() == PictureShow::State::Loading;
    // Nothing flashes: a picture that is there at once never says that it loads.
    if (!isLoading) {
        m_slowLoad.stop();
        m_loadsSlowly = false;
    } else if (!m_loadsSlowly && !m_slowLoad.isActive()) {
        m_slowLoad.start();
    }
    QString text;
    if (hasFailed && m_show->error())
        text = m_show->error()->message;
    else if (isLoading && m_loadsSlowly)
        text = tr("Loading the picture...");
    else if (!isLoading && !m_view->hasPicture())
        text = m_message;
    m_view->setIconShown(text.isEmpty());
    m_notice->setOnPicture(m_view->hasPicture());
    m_notice->showText(text, hasFailed ? PlayerNotice::Ways::Retry : PlayerNotice::Ways::None,
                       m_view->hasPicture() ? QString() : QStringLiteral("image"));
    emit noticeChanged();
}

/// What a screen reader says of the picture.
void PictureStage::tellState()
{
    QStringList words;
    if (m_view->canZoom()) {
        const QLocale locale;
        words << tr("%1 × %2 pixels")
                         .arg(locale.toString(m_show->size().width()),
                              locale.toString(m_show->size().height()))
              << m_controls->zoomText();
        if (m_show->isAnimated())
            words << (m_show->isPlaying() ? tr("Playing") : tr("Not playing"));
    }
    setAccessibleDescription(joinFacts(words));
}

bool PictureStage::hasKeyboard() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (focus == this || isAncestorOf(focus));
}

void PictureStage::wakeControls()
{
    m_view->setTakesWheel(m_fullScreenShown || hasKeyboard());
    const bool isWanted = m_fullScreenShown || underMouse() || hasKeyboard();
    m_controls->setVisible(isWanted && m_view->hasPicture() && m_notice->isHidden());
    if (m_view->cursor().shape() == Qt::BlankCursor)
        m_view->unsetCursor();
    if (m_fullScreenShown)
        m_idle.start();
    else
        m_idle.stop();
}

bool PictureStage::isOurKey(const QKeyEvent &event) const
{
    // On many keyboards plus needs Shift.
    const bool isPlus = event.key() == Qt::Key_Plus;
    const auto ignored = isPlus ? Qt::KeypadModifier | Qt::ShiftModifier
                                : Qt::KeyboardModifiers(Qt::KeypadModifier);
    if ((event.modifiers() & ~ignored) != Qt::NoModifier)
        return false;
    static constexpr std::array zooms{Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Minus, Qt::Key_0,
                                      Qt::Key_1};
    static constexpr std::array pans{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down};
    const auto isIn = [&event](const auto &keys) {
        return std::find(keys.begin(), keys.end(), event.key()) != keys.end();
    };
    if (event.key() == Qt::Key_Escape)
        return m_fullScreenShown;
    if (event.key() == Qt::Key_F)
        return canShowLarge();
    if (event.key() == Qt::Key_Space || event.key() == Qt::Key_K)
        return m_show && m_show->isAnimated();
    if (isIn(pans))
        return m_view->canZoom() && m_view->zoom().canPan();
    return m_view->canZoom() && isIn(zooms);
}

bool PictureStage::act(int key)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_view->zoomIn();
        return true;
    case Qt::Key_Minus:
        m_view->zoomOut();
        return true;
    case Qt::Key_0:
        m_view->fit();
        return true;
    case Qt::Key_1:
        m_view->showActualSize();
        return true;
    case Qt::Key_Left:
        return m_view->panBy(QPointF(PanStep, 0));
    case Qt::Key_Right:
        return m_view->panBy(QPointF(-PanStep, 0));
    case Qt::Key_Up:
        return m_view->panBy(QPointF(0, PanStep));
    case Qt::Key_Down:
        return m_view->panBy(QPointF(0, -PanStep));
    case Qt::Key_Space:
    case Qt::Key_K:
        togglePlaying();
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

bool PictureStage::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        if (!isOurKey(*static_cast<const QKeyEvent *>(event)))
            break;
        event->accept();
        return true;
    case QEvent::Enter:
    case QEvent::Leave:
    case QEvent::MouseMove:
        wakeControls();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

void PictureStage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setAccessibleName(tr("Picture"));
    showNotice();
    tellState();
}

void PictureStage::keyPressEvent(QKeyEvent *event)
{
    if (!isOurKey(*event)) {
        QWidget::keyPressEvent(event);
        return;
    }
    wakeControls();
    act(event->key());
}

/// In the pane the menu of the asset has the entries, too.
void PictureStage::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_fullScreenShown) {
        event->ignore();
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(zoomActions());
    menu->addSeparator();
    menu->addAction(tr("Leave Full &Screen") + QStringLiteral("\tF"), this,
                    &PictureStage::fullScreenLeaveRequested);
    menu->popup(event->globalPos());
}

void PictureStage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_controls->fitWidth(width());
}

} // namespace reeldeck
