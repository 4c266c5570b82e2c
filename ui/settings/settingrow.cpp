#include "ui/settings/settingrow.h"

#include "ui/basics/foldingrow.h"
#include "ui/basics/sheetfit.h"
#include "ui/basics/tonelabel.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace reeldeck {

QString foldedWords(const QString &text)
{
    QString folded;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (!c.isMark() && c != QLatin1Char('&'))
            folded += c;
    }
    return folded;
}

SettingRow::SettingRow(QCheckBox *box, const QString &reason, QWidget *parent)
    : QWidget(parent)
    , m_title(box->text())
    , m_control(box)
    , m_line(new QHBoxLayout)
    , m_column(new QVBoxLayout(this))
    , m_reason(new ToneLabel)
{
    m_line->addWidget(box);
    m_line->addStretch();
    m_folding = new FoldingRow;
    make(reason);
    // Below the words of the box, not below the box.
    const int indent = style()->pixelMetric(QStyle::PM_IndicatorWidth) +
                       style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
    m_reason->setIndent(0);
    m_reason->setContentsMargins(isRightToLeft() ? 0 : indent, 0, isRightToLeft() ? indent : 0, 0);
}

SettingRow::SettingRow(const QString &title, QWidget *control, const QString &reason,
                       QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_control(control)
    , m_line(new QHBoxLayout)
    , m_column(new QVBoxLayout(this))
    , m_reason(new ToneLabel)
{
    auto *label = new ToneLabel;
    label->setText(title);
    label->setWordWrap(true);
    label->setBuddy(control);
    control->setAccessibleName(title);
    m_line->addWidget(label, 1);
    m_line->addWidget(control);
    make(reason);
}

void SettingRow::make(const QString &reason)
{
    m_line->setSpacing(theme::Unit * 3 / 2);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::Unit / 4);
    if (m_folding) {
        auto *lines = new QVBoxLayout(m_folding);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->addLayout(m_line);
        m_column->addWidget(m_folding);
    } else {
        m_column->addLayout(m_line);
    }
    m_column->addWidget(m_reason);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setLook(QStringLiteral("muted small"));
    m_reason->setWordWrap(true);
    m_reason->setProperty(ToldElsewhere, true);
    setReason(reason);
}

void SettingRow::addBeside(QWidget *more)
{
    // Before what pushes a box to the front, or before the control at the end.
    m_line->insertWidget(m_line->count() - 1, more);
    // The words of a box are never broken, and may leave no room.
    if (m_folding)
        m_folding->fold(static_cast<QVBoxLayout *>(m_folding->layout()), m_line,
                        {m_line->itemAt(0), m_line->itemAt(m_line->count() - 1)});
}

void SettingRow::addBelow(QWidget *more)
{
    m_column->insertWidget(m_column->count() - 1, more);
}

void SettingRow::setReason(const QString &reason)
{
    m_reason->setText(reason);
    // Read with the control, whatever else the page says.
    m_control->setAccessibleDescription(reason);
}

bool SettingRow::hasWords(const QStringList &words, const QString &section) const
{
    const QString all = foldedWords(m_title + QLatin1Char('\n') + m_reason->text()) +
                        QLatin1Char('\n') + section;
    return std::all_of(words.begin(), words.end(),
                       [&all](const QString &word) { return all.contains(word); });
}

} // namespace reeldeck
