#include "ui/delegates/transferdelegate.h"

#include "base/humantext.h"
#include "ui/delegates/assetpainter.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace reeldeck {
namespace {

constexpr int Margin = 14;
constexpr int ButtonSize = 24;
constexpr int ButtonSlots = 2; ///< Bars end at the same place whatever the buttons are.
constexpr int BarHeight = 5;
constexpr int RowHeight = 33;

QString tr(const char *text)
{
    return QCoreApplication::translate("TransferDelegate", text);
}

QString oneLine(const QString &text)
{
    return displayName(text.simplified());
}

/// "1.2 of 1.9 GB": the unit once when both have the same.
QString sentOfTotal(qint64 sent, qint64 total)
{
    const QString whole = humanSize(std::max<qint64>(0, total));
    QString part = humanSize(std::clamp<qint64>(sent, 0, std::max<qint64>(0, total)));
    const QString wholeUnit = whole.section(QLatin1Char(' '), -1);
    if (part.section(QLatin1Char(' '), -1) == wholeUnit)
        part = part.section(QLatin1Char(' '), 0, -2);
    return tr("%1 of %2").arg(part, whole);
}

QString uploadingText(const Transfer &t)
{
    const QString figures =
            t.bytesTotal > 0 ? sentOfTotal(t.bytesSent, t.bytesTotal) : tr("Uploading");
    if (t.bytesPerSecond <= 0)
        return figures;
    return figures + QStringLiteral(" \u00b7 ") + humanSpeed(t.bytesPerSecond);
}

QString reasonOr(const Transfer &t, const QString &otherwise)
{
    return t.error && !t.error->message.isEmpty() ? oneLine(t.error->message) : otherwise;
}

QString iconName(TransferAction action)
{
    switch (action) {
    case TransferAction::Pause:
        return QStringLiteral("pause");
    case TransferAction::Resume:
        return QStringLiteral("play");
    case TransferAction::Retry:
        return QStringLiteral("retry");
    case TransferAction::Cancel:
    case TransferAction::Remove:
        break;
    }
    return QStringLiteral("close");
}

theme::Tone wordsTone(TransferPhase phase)
{
    switch (phase) {
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

TransferPhase phaseOf(const QModelIndex &index)
{
    return TransferPhase(index.data(TransferPhaseRole).toInt());
}

} // namespace

QList<TransferAction> transferActions(TransferPhase phase, bool removable)
{
    QList<TransferAction> actions;
    switch (phase) {
    case TransferPhase::Queued:
    case TransferPhase::Checking:
    case TransferPhase::Uploading:
        actions = {TransferAction::Pause, TransferAction::Cancel};
        break;
    case TransferPhase::Paused:
        actions = {TransferAction::Resume, TransferAction::Cancel};
        break;
    case TransferPhase::NeedsYou:
        actions = {TransferAction::Retry, TransferAction::Cancel};
        break;
    case TransferPhase::Failed:
    case TransferPhase::Cancelled:
        actions = {TransferAction::Retry};
        break;
    case TransferPhase::WaitingForServer:
        actions = {TransferAction::Cancel};
        break;
    case TransferPhase::Processing: // The platform has it: it ends by itself.
    case TransferPhase::Ready:
        break;
    }
    if (removable && isFinal(phase))
        actions << TransferAction::Remove;
    return actions;
}

QString transferActionText(TransferAction action)
{
    switch (action) {
    case TransferAction::Pause:
        return tr("Pause");
    case TransferAction::Resume:
        return tr("Resume");
    case TransferAction::Retry:
        return tr("Retry");
    case TransferAction::Cancel:
        return tr("Cancel");
    case TransferAction::Remove:
        return tr("Remove from list");
    }
    return {};
}

QString transferText(const Transfer &t)
{
    switch (t.phase) {
    case TransferPhase::Queued:
        return t.bytesTotal > 0 ? tr("Queued \u00b7 %1").arg(humanSize(t.bytesTotal))
                                : tr("Queued");
    case TransferPhase::Checking:
        return tr("Checking the file");
    case TransferPhase::Uploading:
        return uploadingText(t);
    case TransferPhase::WaitingForServer:
        return tr("All bytes sent, waiting for the server");
    case TransferPhase::Processing:
        return tr("Uploaded, the platform is processing it");
    case TransferPhase::Ready:
        return t.bytesTotal > 0 ? tr("Ready \u00b7 %1").arg(humanSize(t.bytesTotal)) : tr("Ready");
    case TransferPhase::Paused:
        return t.bytesTotal > 0 ? tr("Paused at %1").arg(sentOfTotal(t.bytesSent, t.bytesTotal))
                                : tr("Paused");
    case TransferPhase::NeedsYou:
        return reasonOr(t, tr("The answer was lost. Retry may upload it a second time."));
    case TransferPhase::Failed:
        return reasonOr(t, tr("The upload failed."));
    case TransferPhase::Cancelled:
        return tr("Cancelled");
    }
    return {};
}

TransferDelegate::TransferDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

QSize TransferDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int line = QFontMetrics(theme::font(theme::Text::Body)).height();
    return {option.rect.width(), std::max(RowHeight, line + BarHeight + 12)};
}

QRect TransferDelegate::buttonRect(const QRect &row, TransferAction action,
                                   Qt::LayoutDirection direction)
{
    const bool ends = action == TransferAction::Cancel || action == TransferAction::Remove;
    const int fromEnd = ends ? 1 : ButtonSlots;
    const QRect button(row.right() + 1 - (Margin - 6) - fromEnd * ButtonSize,
                       row.top() + (row.height() - ButtonSize) / 2, ButtonSize, ButtonSize);
    return QStyle::visualRect(direction, row, button);
}

std::optional<TransferAction> TransferDelegate::actionAt(const QPoint &position, const QRect &row,
                                                         TransferPhase phase,
                                                         Qt::LayoutDirection direction) const
{
    for (const TransferAction action : transferActions(phase, m_removable)) {
        if (buttonRect(row, action, direction).contains(position))
            return action;
    }
    return std::nullopt;
}

void TransferDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto t = index.data(TransferValueRole).value<Transfer>();
    const QRect row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // Only for the keyboard: without the focus a chosen line means nothing.
    if (option.state.testFlag(QStyle::State_Selected) && option.widget &&
        option.widget->hasFocus()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme::color(theme::Tone::AccentFill));
        painter->drawRoundedRect(row.adjusted(6, 0, -4, 0), 6, 6);
    }

    const int line = QFontMetrics(theme::font(theme::Text::Body)).height();
    const int top = row.top() + (row.height() - line - BarHeight - 2) / 2;
    const int width = row.width() - 2 * Margin - ButtonSlots * ButtonSize;
    const auto mirrored = [&](const QRect &r) {
        return QStyle::visualRect(option.direction, row, r);
    };
    const QRect words(row.left() + Margin, top, width, line);
    const QString right = transferText(t);
    const QFont small = theme::font(theme::Text::Small);
    const QFont nameFont = [] {
        QFont font = theme::font(theme::Text::Body);
        font.setWeight(QFont::Medium);
        return font;
    }();
    // The name keeps at least a third; a long reason is elided and whole in the tool tip.
    const int nameNeeds = QFontMetrics(nameFont).horizontalAdvance(displayName(t.name));
    const int rightNeeds = QFontMetrics(small).horizontalAdvance(right) + 2;
    const int nameWidth = std::min(nameNeeds + 2, std::max(width / 3, width - rightNeeds - 16));
    paintLine(painter, mirrored({words.left(), words.top(), nameWidth, line}), displayName(t.name),
              nameFont, option.palette.color(QPalette::WindowText),
              QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute,
              Qt::ElideMiddle);
    paintLine(painter,
              mirrored({words.left() + nameWidth + 16, words.top(), width - nameWidth - 16, line}),
              right, small, theme::color(wordsTone(t.phase)),
              QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignAbsolute,
              Qt::ElideRight);

    const QRect track(row.left() + Margin, top + line + 2, width, BarHeight);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme::color(theme::Tone::Skeleton));
    painter->drawRoundedRect(mirrored(track), 2.5, 2.5);
    const int filled = int(width * fraction(t));
    if (filled > 0) {
        painter->setBrush(theme::color(barTone(t.phase)));
        painter->drawRoundedRect(
                mirrored({track.left(), track.top(), std::max(filled, BarHeight), BarHeight}), 2.5,
                2.5);
    }

    for (const TransferAction action : transferActions(t.phase, m_removable)) {
        const QRect button = buttonRect(row, action, option.direction);
        if (m_hoverIndex == index && m_hoverAction == action) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(
                    theme::color(m_pressed == action ? theme::Tone::Skeleton : theme::Tone::Hover));
            painter->drawRoundedRect(button, 5, 5);
        }
        theme::icon(iconName(action), theme::Tone::Muted)
                .paint(painter, button.adjusted(4, 4, -4, -4));
    }
    painter->restore();
}

bool TransferDelegate::editorEvent(QEvent *event, QAbstractItemModel *,
                                   const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseMove && event->type() != QEvent::MouseButtonPress &&
        event->type() != QEvent::MouseButtonRelease && event->type() != QEvent::MouseButtonDblClick)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const TransferPhase phase = phaseOf(index);
    const auto action = actionAt(mouse->position().toPoint(), option.rect, phase, option.direction);
    setHover(index, action);
    if (event->type() == QEvent::MouseMove || mouse->button() != Qt::LeftButton)
        return false;
    if (event->type() != QEvent::MouseButtonRelease) {
        m_pressed = action;
        emit hoverChanged(index);
        return action.has_value();
    }
    const bool clicked = action && m_pressed == action;
    m_pressed.reset();
    emit hoverChanged(index);
    if (clicked)
        emit triggered(*action, UploadId(index.data(TransferIdRole).toLongLong()));
    return clicked;
}

bool TransferDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    const auto t = index.data(TransferValueRole).value<Transfer>();
    const auto action = actionAt(event->pos(), option.rect, t.phase, option.direction);
    const QString tip = action    ? transferActionText(*action)
                        : t.error ? t.name + QLatin1Char('\n') + t.error->message
                                  : t.name;
    QToolTip::showText(event->globalPos(), plainToolTip(tip), view, option.rect);
    return true;
}

void TransferDelegate::clearHover()
{
    setHover({}, std::nullopt);
}

void TransferDelegate::setHover(const QModelIndex &index, std::optional<TransferAction> action)
{
    if (m_hoverIndex == index && m_hoverAction == action)
        return;
    const QModelIndex before = m_hoverIndex;
    if (before != index)
        m_pressed.reset(); // a press that left its row is taken back
    m_hoverIndex = QPersistentModelIndex(index);
    m_hoverAction = action;
    if (before.isValid())
        emit hoverChanged(before);
    if (index.isValid())
        emit hoverChanged(index);
}

} // namespace reeldeck
