#pragma once

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace reeldeck {

class SettingRow;
class ToneLabel;

/// All settings below each other, in sections, and those of them in which some words stand.
class SettingsList : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsList(QWidget *parent = nullptr);

    void addSection(const QString &title);
    /// At the end of the section that was added last.
    void addRow(SettingRow *row);

    /// Shows the settings in whose section, title or reason each word of `text` stands, in any
    /// order and without regard to capitals and accents; all when it is empty.
    void showMatching(const QString &text);
    /// nullptr: none is.
    SettingRow *firstShown() const;

private:
    struct Section
    {
        QString words; ///< Folded.
        ToneLabel *title;
        QList<SettingRow *> rows;
    };

    QVBoxLayout *m_column;
    QList<Section> m_sections;
    ToneLabel *m_nothing;
};

} // namespace reeldeck
