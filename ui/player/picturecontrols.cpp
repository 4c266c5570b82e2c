#include "ui/player/picturecontrols.h"

#include "media/pictures/pictureshow.h"
#include "ui/player/overlaycontrols.h"
#include "ui/player/pictureview.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace reeldeck {

PictureControls::PictureControls(PictureView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_zoomOut(new OverlayButton(this))
    , m_zoomIn(new OverlayButton(this))
    , m_fit(new OverlayButton(this))
    , m_actualSize(new OverlayButton(this))
    , m_play(new OverlayButton(this))
    , m_fullScreen(new OverlayButton(this))
    , m_percent(overlayLabel(this))
    , m_note(overlayLabel(this))
    , m_larger(new QAction(this))
    , m_smaller(new QAction(this))
    , m_fits(new QAction(this))
    , m_actual(new QAction(this))
{
    setObjectName(QStringLiteral("pictureControls"));
    setCursor(Qt::ArrowCursor);
    m_fits->setCheckable(true);
    m_actual->setCheckable(true);
    build();
    connect(m_view, &PictureView::zoomChanged, this, &PictureControls::refresh);
    connect(m_play, &QAbstractButton::clicked, this, [this] {
        emit playToggled();
        refresh(); // the click flipped the check mark by itself
    });
    connect(m_fullScreen, &QAbstractButton::clicked, this,
            &PictureControls::fullScreenToggleRequested);
    retranslate();
}

void PictureControls::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PictureControls::retranslate()
{
    const auto say = [](QAbstractButton *button, const QString &name, const QString &tip) {
        button->setAccessibleName(name);
        button->setToolTip(tip);
    };
    say(m_zoomOut, tr("Zoom out"), tr("Smaller (-)"));
    say(m_zoomIn, tr("Zoom in"), tr("Larger (+)"));
    say(m_fit, tr("Fit"), tr("As large as it fits (0)"));
    say(m_actualSize, tr("100 %", "size of a picture"),
        tr("Each pixel of the picture one of the screen (1)"));
    m_play->setAccessibleName(tr("Play"));
    m_larger->setText(tr("&Larger") + QStringLiteral("\t+"));
    m_smaller->setText(tr("S&maller") + QStringLiteral("\t-"));
    m_fits->setText(tr("As It &Fits") + QStringLiteral("\t0"));
    m_actual->setText(tr("&100 %", "size of a picture") + QStringLiteral("\t1"));
    setFullScreenShown(m_isFullScreen);
    refresh();
}

void PictureControls::build()
{
    const auto set = [this](OverlayButton *button, const QString &symbol, QAction *action,
                            void (PictureView::*act)()) {
        button->setSymbol(symbol);
        connect(button, &QAbstractButton::clicked, m_view, act);
        connect(button, &QAbstractButton::clicked, this, &PictureControls::refresh);
        connect(action, &QAction::triggered, m_view, act);
        connect(action, &QAction::triggered, this, &PictureControls::refresh);
    };
    set(m_zoomOut, QStringLiteral("zoom-out"), m_smaller, &PictureView::zoomOut);
    set(m_zoomIn, QStringLiteral("zoom-in"), m_larger, &PictureView::zoomIn);
    set(m_fit, QStringLiteral("fit"), m_fits, &PictureView::fit);
    set(m_actualSize, QStringLiteral("actual-size"), m_actual, &PictureView::showActualSize);
    m_fit->setCheckable(true);
    m_actualSize->setCheckable(true);
    m_play->setCheckable(true);
    m_fullScreen->setSymbol(QStringLiteral("fullscreen"));
    m_percent->setObjectName(QStringLiteral("picturePercent"));
    m_note->setObjectName(QStringLiteral("pictureNote"));
    m_note->setWordWrap(true);
    theme::setTextStyle(m_note, theme::Text::Small);

    auto *row = new QHBoxLayout;
    row->setSpacing(theme::Unit / 2);
    row->addWidget(m_play);
    row->addWidget(m_zoomOut);
    row->addWidget(m_zoomIn);
    row->addWidget(m_percent); // behind them: its width changes under the pointer
    row->addStretch();
    row->addWidget(m_fit);
    row->addWidget(m_actualSize);
    row->addWidget(m_fullScreen);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::Unit, 2 * theme::Unit, theme::Unit, theme::Unit / 2);
    column->setSpacing(theme::Unit / 2);
    column->addWidget(m_note);
    column->addLayout(row);
    m_note->hide();
}

void PictureControls::setShow(PictureShow *show)
{
    m_show = show;
    refresh();
}

void PictureControls::setFullScreenShown(bool shown)
{
    m_isFullScreen = shown;
    m_fullScreen->setAccessibleName(shown ? tr("Leave full screen") : tr("Full screen"));
    m_fullScreen->setToolTip(shown ? tr("Leave full screen (Esc)") : tr("Full screen (F)"));
}

void PictureControls::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void PictureControls::fitWidth(int width)
{
    m_percent->setVisible(width >= 34 * theme::Unit);
}

QString PictureControls::percent() const
{
    const double value = m_view->zoom().scale() * 100;
    return tr("%1 %", "size of a picture in percent")
            .arg(QLocale().toString(value, 'f', value < 10 ? 1 : 0));
}

QString PictureControls::zoomText() const
{
    if (!m_view->canZoom())
        return {};
    return m_view->zoom().isFit() ? tr("%1, as it fits", "size in percent").arg(percent())
                                  : percent();
}

QList<QAction *> PictureControls::zoomActions() const
{
    return {m_larger, m_smaller, m_fits, m_actual};
}

void PictureControls::refresh()
{
    const bool canZoom = m_view->canZoom();
    const bool isFit = canZoom && m_view->zoom().isFit();
    const bool isActual = canZoom && std::abs(m_view->zoom().scale() - 1) < 1e-6;
    for (OverlayButton *button : {m_zoomOut, m_zoomIn, m_fit, m_actualSize})
        button->setEnabled(canZoom);
    for (QAction *action : zoomActions())
        action->setEnabled(canZoom);
    m_fit->setChecked(isFit);
    m_fits->setChecked(isFit);
    m_actualSize->setChecked(isActual);
    m_actual->setChecked(isActual);
    m_percent->setText(canZoom ? percent() : QString());
    const bool plays = m_show && m_show->isPlaying();
    m_play->setVisible(m_show && m_show->isAnimated());
    m_play->setChecked(plays);
    m_play->setSymbol(plays ? QStringLiteral("pause") : QStringLiteral("play"));
    m_play->setToolTip(plays ? tr("Pause (Space)") : tr("Play (Space)"));
    m_play->setAccessibleDescription(plays ? tr("Playing") : tr("Not playing"));
}

void PictureControls::paintEvent(QPaintEvent *)
{
    // Dark at the foot of the picture, so that white controls hold on any.
    QPainter painter(this);
    painter.fillRect(rect(), overlayFade(height()));
    if (!m_note->isHidden())
        painter.fillRect(m_note->geometry(), theme::overlayGround());
}

} // namespace reeldeck
