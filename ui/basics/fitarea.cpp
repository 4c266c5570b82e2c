#include "ui/basics/fitarea.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace reeldeck {
namespace {

/// What is seen of a scrolling part at least, in logical pixels.
constexpr int LeastSeen = 64;

/// As high as its words need at its width. Their least height is what they need at their least
/// width, which would make it scroll while there is room.
class FitBody : public QWidget
{
public:
    QSize minimumSizeHint() const override
    {
        const QSize least = QWidget::minimumSizeHint();
        return layout() && layout()->hasHeightForWidth() ? QSize(least.width(), 0) : least;
    }

    /// What scrolls itself gets smaller before all of it scrolls, but for what stands in rows of its
    /// own: a layout gives these what they would like to have.
    int heightForWidth(int width) const override
    {
        const QLayout *rows = layout();
        if (!rows || !rows->hasHeightForWidth())
            return QWidget::heightForWidth(width);
        int height = rows->totalMinimumHeightForWidth(width);
        const QMargins margins = rows->contentsMargins();
        const int room = width - margins.left() - margins.right();
        for (int i = 0; i < rows->count(); ++i) {
            const QLayoutItem *item = rows->itemAt(i);
            if (!item->isEmpty() && item->hasHeightForWidth())
                height +=
                        std::max(0, item->heightForWidth(room) - item->minimumHeightForWidth(room));
        }
        return height;
    }
};

} // namespace

FitArea::FitArea(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("fitArea"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *body = new FitBody;
    setWidget(body);
    body->setAutoFillBackground(false);
    body->installEventFilter(this);
}

int FitArea::heightForWidth(int width) const
{
    const QLayout *body = widget()->layout();
    return body && body->hasHeightForWidth() ? body->totalHeightForWidth(width)
                                             : widget()->sizeHint().height();
}

QSize FitArea::sizeHint() const
{
    return widget()->sizeHint();
}

QSize FitArea::minimumSizeHint() const
{
    const QLayout *layout = widget()->layout();
    const QSize body = layout ? layout->totalMinimumSize() : widget()->minimumSizeHint();
    // Where it has to scroll, the bar lies over nothing.
    const int bar = verticalScrollBar()->sizeHint().width();
    return {body.width() + bar, std::min(body.height(), LeastSeen)};
}

bool FitArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        fitBar();
        // The layout around it asks again: a scroll area keeps what its widget needs to itself.
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

void FitArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitBar();
}

/// A bar that stands narrows the words, which then need the height for which it stands: Qt leaves it
/// there, however much room comes.
void FitArea::fitBar()
{
    const QSize room = maximumViewportSize();
    const QLayout *rows = widget()->layout();
    const int needed = rows && rows->hasHeightForWidth() ? widget()->heightForWidth(room.width())
                                                         : widget()->minimumSizeHint().height();
    setVerticalScrollBarPolicy(needed <= room.height() ? Qt::ScrollBarAlwaysOff
                                                       : Qt::ScrollBarAsNeeded);
}

} // namespace reeldeck
