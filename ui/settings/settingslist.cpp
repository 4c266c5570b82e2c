#include "ui/settings/settingslist.h"

#include "ui/basics/tonelabel.h"
#include "ui/settings/settingrow.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace reeldeck {

SettingsList::SettingsList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_nothing(new ToneLabel)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::Unit * 3 / 2);
    m_nothing->setObjectName(QStringLiteral("nothingFound"));
    m_nothing->setLook(QStringLiteral("muted"));
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_column->addWidget(m_nothing);
}

void SettingsList::addSection(const QString &title)
{
    auto *label = new ToneLabel;
    label->setLook(QStringLiteral("title"));
    label->setText(title);
    label->setWordWrap(true);
    if (!m_sections.isEmpty())
        label->setContentsMargins(0, theme::Unit, 0, 0);
    m_column->addWidget(label);
    m_sections.append({foldedWords(title), label, {}});
}

void SettingsList::addRow(SettingRow *row)
{
    m_column->addWidget(row);
    m_sections.last().rows.append(row);
}

void SettingsList::showMatching(const QString &text)
{
    const QStringList words = foldedWords(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    bool isAny = false;
    for (const Section &section : std::as_const(m_sections)) {
        bool isAnyHere = false;
        for (SettingRow *row : section.rows) {
            const bool matches = row->hasWords(words, section.words);
            row->setVisible(matches);
            isAnyHere |= matches;
        }
        section.title->setVisible(isAnyHere);
        isAny |= isAnyHere;
    }
    m_nothing->setText(tr("No setting has these words: “%1”. Fewer or other words may find it.")
                               .arg(text.simplified()));
    m_nothing->setVisible(!isAny);
}

SettingRow *SettingsList::firstShown() const
{
    for (const Section &section : m_sections) {
        for (SettingRow *row : section.rows) {
            if (!row->isHidden() && row->control()->isEnabled())
                return row;
        }
    }
    return nullptr;
}

} // namespace reeldeck
