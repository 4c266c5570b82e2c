#include "ui/details/copybutton.h"

#include "ui/basics/plaintext.h"
#include "ui/theme/theme.h"

namespace reeldeck {
namespace {

constexpr int LongestInTip = 200;

} // namespace

CopyButton::CopyButton(const QString &what, const QString &name, QWidget *parent)
    : CopyButton(parent)
{
    setWords(what, name);
}

CopyButton::CopyButton(QWidget *parent)
    : QToolButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setIcon(theme::icon(QStringLiteral("copy"), theme::Tone::Muted));
    theme::setVariant(this, "flat");
    setStyleSheet(QStringLiteral("QToolButton { padding: 2px; }"));
    connect(this, &QAbstractButton::clicked, this, [this] { emit copyRequested(m_value, m_what); });
    hide();
}

void CopyButton::setWords(const QString &what, const QString &name)
{
    m_what = what;
    m_name = name;
    setAccessibleName(name);
    setValue(m_value);
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
