#include "ui/assets/missingcolumns.h"

#include "base/humantext.h"
#include "ui/basics/plaintext.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace reeldeck {
namespace {

constexpr int LeastRoom = 40;

} // namespace

MissingColumns::MissingColumns(QHeaderView *header)
    : QToolButton(header)
    , m_header(header)
{
    setObjectName(QStringLiteral("missingColumns"));
    setFocusPolicy(Qt::TabFocus);
    theme::setVariant(this, "flat");
    header->installEventFilter(this);
    hide();
}

int MissingColumns::room()
{
    const QFontMetrics metrics(theme::font(theme::Text::Body));
    return std::max(LeastRoom, metrics.horizontalAdvance(tr("+%Ln", "columns without room", 10)) +
                                       2 * theme::Unit);
}

void MissingColumns::showMissing(const QStringList &titles)
{
    setVisible(!titles.isEmpty());
    if (titles.isEmpty())
        return;
    const int count = int(titles.size());
    setText(tr("+%Ln", "columns without room", count));
    const QString names = joinNames(titles);
    const QString words =
            count == 1
                    ? tr("The column %1 has no room. Widen the window, hide the details, or choose "
                         "the columns here.")
                              .arg(names)
                    : tr("The columns %1 have no room. Widen the window, hide the details, or "
                         "choose the columns here.")
                              .arg(names);
    setAccessibleName(words);
    setAccessibleDescription(names);
    setToolTip(plainToolTip(words));
    place();
}

void MissingColumns::place()
{
    const QRect end(m_header->width() - room(), 0, room(), m_header->height());
    setGeometry(QStyle::visualRect(m_header->layoutDirection(), m_header->rect(), end));
}

bool MissingColumns::event(QEvent *event)
{
    // Before the list around it, where Space plays.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        event->accept();
        return true;
    }
    return QToolButton::event(event);
}

bool MissingColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_header && event->type() == QEvent::Resize)
        place();
    return QToolButton::eventFilter(watched, event);
}

} // namespace reeldeck
