#include "ui/transfers/transferdelegate.h"

#include "base/humantext.h"
#include "domain/transfertext.h"
#include "ui/assets/assetpainter.h"
#include "ui/basics/plaintext.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace reeldeck {
namespace {

constexpr int RowMargin = 14;
constexpr int ButtonSize = 24;
constexpr int ButtonSlots = 2; ///< Bars end at the same place whatever the buttons are.
constexpr int BarHeight = 5;
constexpr int RowHeight = 33;

/// The translators' context of the sentences below.
struct TransferDelegateText
{
    Q_DECLARE_TR_FUNCTIONS(TransferDelegate)
};

QString transferIconName(TransferCommand command)
{
    switch (command) {
    case TransferCommand::Pause:
        return QStringLiteral("pause");
    case TransferCommand::Resume:
        return QStringLiteral("play");
    case TransferCommand::Retry:
        return QStringLiteral("retry");
    case TransferCommand::Answer:
        return QStringLiteral("warning");
    default:
        return QStringLiteral("close");
    }
}

theme::Tone wordsTone(const Transfer &t)
{
    // What stands still for a reason is told apart from what only waits for its turn.
    const bool isHeldUp = t.stalled || (t.error && t.error->kind != ErrorKind::Cancelled);
    switch (t.phase) {
    case TransferPhase::Queued:
    case TransferPhase::Uploading:
    case TransferPhase::WaitingForServer:
        return isHeldUp ? theme::Tone::Warning : theme::Tone::Muted;
    case TransferPhase::Failed:
        return theme::Tone::Danger;
    case TransferPhase::NeedsYou:
        return theme::Tone::Warning;
    case TransferPhase::Ready:
        return theme::Tone::Success;
    default:
        return theme::Tone::Muted;
    }
}

theme::Tone barTone(TransferPhase phase)
{
    switch (phase) {
    case TransferPhase::Failed:
        return theme::Tone::Danger;
    case TransferPhase::NeedsYou:
        return theme::Tone::Warning;
    case TransferPhase::Ready:
        return theme::Tone::Success;
    case TransferPhase::Paused:
    case TransferPhase::Cancelled:
        return theme::Tone::Muted;
    default:
        return theme::Tone::Accent;
    }
}

double fraction(const Transfer &t)
{
    switch (t.phase) {
    case TransferPhase::Failed:
    case TransferPhase::NeedsYou:
    case TransferPhase::Ready:
    case TransferPhase::WaitingForServer:
    case TransferPhase::Processing:
        return 1;
    default:
        return t.bytesTotal > 0 ? std::clamp(double(t.bytesSent) / double(t.bytesTotal), 0.0, 1.0)
                                : 0;
    }
}

int smallLine()
{
    return QFontMetrics(theme::font(theme::Text::Small)).height();
}

/// The words are a reason and what to do about it: they have a line of their own, where a bar would
/// tell nothing.
bool hasReason(const Transfer &t)
{
    if (!t.error || t.error->message.isEmpty())
        return false;
    return t.phase == TransferPhase::Failed || t.phase == TransferPhase::NeedsYou ||
           t.phase == TransferPhase::Queued;
}

TransferPhase phaseOf(const QModelIndex &index)
{
    return TransferPhase(index.data(TransferPhaseRole).toInt());
}

} // namespace

QList<TransferCommand> transferCommands(TransferPhase phase, bool removable)
{
    QList<TransferCommand> commands;
    switch (phase) {
    case TransferPhase::Queued:
    case TransferPhase::Checking:
    case TransferPhase::Uploading:
        commands = {TransferCommand::Pause, TransferCommand::Cancel};
        break;
    case TransferPhase::Paused:
        commands = {TransferCommand::Resume, TransferCommand::Cancel};
        break;
    case TransferPhase::NeedsYou:
        commands = {TransferCommand::Answer, TransferCommand::Cancel};
        break;
    case TransferPhase::Failed:
    case TransferPhase::Cancelled:
        commands = {TransferCommand::Retry};
        break;
    case TransferPhase::WaitingForServer:
        commands = {TransferCommand::Cancel};
        break;
    case TransferPhase::Processing: // The platform has it: it ends by itself.
    case TransferPhase::Ready:
        break;
    }
    if (removable && isFinal(phase))
        commands << TransferCommand::Remove;
    return commands;
}

QString transferCommandText(TransferCommand command)
{
    switch (command) {
    case TransferCommand::Pause:
        return TransferDelegateText::tr("Pause");
    case TransferCommand::Resume:
        return TransferDelegateText::tr("Resume");
    case TransferCommand::Retry:
        return TransferDelegateText::tr("Retry");
    case TransferCommand::Answer:
        return TransferDelegateText::tr("Decide...");
    case TransferCommand::Cancel:
        return TransferDelegateText::tr("Cancel");
    case TransferCommand::Remove:
        return TransferDelegateText::tr("Remove from List");
    case TransferCommand::LookAgain:
        return TransferDelegateText::tr("Look Again");
    case TransferCommand::UploadNext:
        return TransferDelegateText::tr("Upload Next");
    }
    return {};
}

TransferDelegate::TransferDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

QSize TransferDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int line = QFontMetrics(theme::font(theme::Text::Body)).height();
    return {option.rect.width(), std::max(RowHeight, line + smallLine() + 9)};
}

QRect TransferDelegate::buttonRect(const QRect &row, TransferCommand command,
                                   Qt::LayoutDirection direction)
{
    const bool ends = command == TransferCommand::Cancel || command == TransferCommand::Remove;
    const int fromEnd = ends ? 1 : ButtonSlots;
    const QRect button(row.right() + 1 - (RowMargin - 6) - fromEnd * ButtonSize,
                       row.top() + (row.height() - ButtonSize) / 2, ButtonSize, ButtonSize);
    return QStyle::visualRect(direction, row, button);
}

std::optional<TransferCommand> TransferDelegate::actionAt(const QPoint &position, const QRect &row,
                                                          TransferPhase phase,
                                                          Qt::LayoutDirection direction) const
{
    for (const TransferCommand command : transferCommands(phase, m_removable)) {
        if (buttonRect(row, command, direction).contains(position))
            return command;
    }
    return std::nullopt;
}

bool TransferDelegate::isButtonAt(const QPoint &position, const QRect &row,
                                  const QModelIndex &index, Qt::LayoutDirection direction) const
{
    return actionAt(position, row, phaseOf(index), direction).has_value();
}

void TransferDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto t = index.data(TransferValueRole).value<Transfer>();
    const QRect row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, option);
    const int line = QFontMetrics(theme::font(theme::Text::Body)).height();
    const int second = hasReason(t) ? smallLine() : BarHeight;
    const int top = row.top() + (row.height() - line - second - 2) / 2;
    const int width = row.width() - 2 * RowMargin - ButtonSlots * ButtonSize;
    const QRect words(row.left() + RowMargin, top, width, line);
    if (isFetched(t)) {
        paintWords(painter, option, words, t);
    } else {
        const QRect bar(words.left(), words.top() + line / 2 - 4, width / 4, 8);
        paintSkeleton(painter, QStyle::visualRect(option.direction, row, bar), 4);
    }
    const QRect below = QStyle::visualRect(option.direction, row,
                                           {row.left() + RowMargin, top + line + 2, width, second});
    if (hasReason(t))
        paintReason(painter, option, below, t);
    else
        paintBar(painter, below, option.direction, t);
    paintButtons(painter, option, index, t.phase);
    painter->restore();
}

void TransferDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    // Only for the keyboard: without the focus a chosen line means nothing.
    if (!option.widget || !option.widget->hasFocus())
        return;
    const QRectF ground = QRectF(option.rect).adjusted(6.5, 0.5, -4.5, -0.5);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme::color(theme::Tone::AccentFill));
        painter->drawRoundedRect(ground, 6, 6);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(theme::color(theme::Tone::Accent));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(ground, 6, 6);
    }
}

void TransferDelegate::paintWords(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QRect &words, const Transfer &t)
{
    const QString right = hasReason(t) ? phaseText(t.phase) : transferText(t);
    const QFont small = theme::font(theme::Text::Small);
    QFont nameFont = theme::font(theme::Text::Body);
    nameFont.setWeight(QFont::Medium);
    const QString name = displayName(t.name);
    // The name keeps at least a third; a long reason is elided and whole in the tool tip.
    const int nameNeeds = QFontMetrics(nameFont).horizontalAdvance(name);
    const int rightNeeds = QFontMetrics(small).horizontalAdvance(right) + 2;
    const int nameWidth =
            std::min(nameNeeds + 2, std::max(words.width() / 3, words.width() - rightNeeds - 16));
    const auto mirrored = [&](const QRect &r) {
        return QStyle::visualRect(option.direction, option.rect, r);
    };
    paintLine(painter, mirrored({words.left(), words.top(), nameWidth, words.height()}), name,
              nameFont, option.palette.color(QPalette::WindowText),
              QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute,
              Qt::ElideMiddle);
    paintLine(painter,
              mirrored({words.left() + nameWidth + 16, words.top(), words.width() - nameWidth - 16,
                        words.height()}),
              right, small, theme::color(wordsTone(t)),
              QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignAbsolute,
              Qt::ElideRight);
}

void TransferDelegate::paintReason(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QRect &line, const Transfer &t)
{
    // What doesn't fit even there is whole in the tool tip and in the details.
    paintLine(painter, line, transferText(t), theme::font(theme::Text::Small),
              theme::color(wordsTone(t)),
              QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute,
              Qt::ElideRight);
}

void TransferDelegate::paintBar(QPainter *painter, const QRect &track,
                                Qt::LayoutDirection direction, const Transfer &t)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme::color(theme::Tone::Skeleton));
    painter->drawRoundedRect(track, 2.5, 2.5);
    const int filled = isFetched(t) ? int(track.width() * fraction(t)) : 0;
    if (filled <= 0)
        return;
    const QRect bar(track.left(), track.top(), std::max(filled, BarHeight), BarHeight);
    painter->setBrush(theme::color(barTone(t.phase)));
    painter->drawRoundedRect(QStyle::visualRect(direction, track, bar), 2.5, 2.5);
}

void TransferDelegate::paintButtons(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index, TransferPhase phase) const
{
    for (const TransferCommand command : transferCommands(phase, m_removable)) {
        const QRect button = buttonRect(option.rect, command, option.direction);
        if (m_hoverIndex == index && m_hoverAction == command) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme::color(m_pressed == command ? theme::Tone::Skeleton
                                                                : theme::Tone::Hover));
            painter->drawRoundedRect(button, 5, 5);
        }
        const theme::Tone tone =
                command == TransferCommand::Answer ? theme::Tone::Warning : theme::Tone::Muted;
        theme::icon(transferIconName(command), tone).paint(painter, button.adjusted(4, 4, -4, -4));
    }
}

bool TransferDelegate::editorEvent(QEvent *event, QAbstractItemModel *,
                                   const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseMove && event->type() != QEvent::MouseButtonPress &&
        event->type() != QEvent::MouseButtonRelease && event->type() != QEvent::MouseButtonDblClick)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const TransferPhase phase = phaseOf(index);
    const auto command =
            actionAt(mouse->position().toPoint(), option.rect, phase, option.direction);
    setHover(index, command);
    if (event->type() == QEvent::MouseMove || mouse->button() != Qt::LeftButton)
        return false;
    if (event->type() != QEvent::MouseButtonRelease) {
        m_pressed = command;
        emit hoverChanged(index);
        return command.has_value();
    }
    const bool clicked = command && m_pressed == command;
    m_pressed.reset();
    emit hoverChanged(index);
    if (clicked)
        emit triggered(*command, index);
    return clicked;
}

bool TransferDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    const auto t = index.data(TransferValueRole).value<Transfer>();
    const auto command = actionAt(event->pos(), option.rect, t.phase, option.direction);
    QStringList lines;
    if (command) {
        lines << transferCommandText(*command);
    } else if (isFetched(t)) {
        lines << t.name << transferText(t);
        if (const auto left = timeLeft(t))
            lines << TransferDelegateText::tr("%1 left").arg(humanTimeLeft(*left));
    }
    QToolTip::showText(event->globalPos(), plainToolTip(lines.join(QLatin1Char('\n'))), view,
                       option.rect);
    return true;
}

void TransferDelegate::clearHover()
{
    setHover({}, std::nullopt);
}

void TransferDelegate::setHover(const QModelIndex &index, std::optional<TransferCommand> command)
{
    if (m_hoverIndex == index && m_hoverAction == command)
        return;
    const QModelIndex before = m_hoverIndex;
    if (before != index)
        m_pressed.reset(); // a press that left its row is taken back
    m_hoverIndex = QPersistentModelIndex(index);
    m_hoverAction = command;
    if (before.isValid())
        emit hoverChanged(before);
    if (index.isValid())
        emit hoverChanged(index);
}

} // namespace reeldeck
