#include "ui/window/undobar.h"

#include "base/humantext.h"
#include "ui/theme/accessiblerole.h"
#include "ui/theme/theme.h"
#include "ui_undobar.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace reeldeck {

using namespace std::chrono_literals;

UndoBar::UndoBar(QWidget *parent)
    : NoticeBar(parent)
    , m_ui(std::make_unique<Ui::UndoBar>())
{
    m_ui->setupUi(this);
    setAccessibleRole(this, QAccessible::Notification);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_ui->remaining->setForegroundRole(QPalette::PlaceholderText);
    theme::setTextStyle(m_ui->text, theme::Text::Strong);
    m_tick.setInterval(50ms);
    connect(&m_tick, &QTimer::timeout, this, &UndoBar::showRemaining);
    connect(m_ui->undo, &QPushButton::clicked, this, &UndoBar::undoRequested);
    // A text field with the focus keeps Ctrl+Z for itself.
    m_ui->undo->setShortcut(QKeySequence::Undo);
    hide();
}

UndoBar::~UndoBar() = default;

void UndoBar::start(const QString &text, std::chrono::milliseconds time)
{
    m_time = std::max(time, std::chrono::milliseconds(1));
    m_ui->text->setText(displayName(text));
    m_end = QDeadlineTimer(m_time, Qt::PreciseTimer);
    m_tick.start();
    showRemaining();
    setAccessibleName(m_ui->text->text());
    announce(this);
}

void UndoBar::stop()
{
    m_tick.stop();
    hide();
}

void UndoBar::showRemaining()
{
    const int seconds = int((std::max<qint64>(0, m_end.remainingTime()) + 999) / 1000);
    m_ui->remaining->setText(tr("%Ln s", "seconds left to undo", seconds));
    update();
}

void UndoBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

void UndoBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().window());
    painter.fillRect(0, 0, width(), 1, theme::color(theme::Tone::Line));
    // What is left of the time, as a line that shrinks towards the beginning.
    const double left = double(std::max<qint64>(0, m_end.remainingTime())) / double(m_time.count());
    const QRect line(0, height() - 2, int(width() * std::min(1.0, left)), 2);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), line),
                     theme::color(theme::Tone::Accent));
}

} // namespace reeldeck
