#include "ui/details/copybutton.h"

#include "ui/basics/plaintext.h"
#include "ui/theme/theme.h"

namespace reeldeck {
namespace {

constexpr int LongestInTip = 200;

} // namespace

CopyButton::CopyButton(const QString &what, const QString &name, QWidget *parent)
    : QToolButton(parent)
    , m_name(name)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::TabFocus);
    setIcon(theme::icon(QStringLiteral("copy"), theme::Tone::Muted));
    theme::setVariant(this, "flat");
    setStyleSheet(QStringLiteral("QToolButton { padding: 2px; }"));
    connect(this, &QAbstractButton::clicked, this,
            [this, what] { emit copyRequested(m_value, what); });
    hide();
}

void CopyButton::setValue(const QString &value)
{
    m_value = value;
    setToolTip(value.isEmpty() ? QString()
                               : plainToolTip(tr("%1: %2", "Copy size: 1024")
                                                      .arg(m_name, value.left(LongestInTip))));
    setAccessibleDescription(value.left(LongestInTip)); // else the tool tip, with its tags, is read
    setVisible(!value.isEmpty());
}

} // namespace reeldeck
