#pragma once

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QVBoxLayout;

namespace reeldeck {

class FoldingRow;
class ToneLabel;

/// One setting: its control, and below it the reason, a line that tells what it is good for.
class SettingRow : public QWidget
{
    Q_OBJECT

public:
    /// `box` bears the title. `reason` is a whole sentence.
    SettingRow(QCheckBox *box, const QString &reason, QWidget *parent = nullptr);
    /// `control` is called `title` for a screen reader, too.
    SettingRow(const QString &title, QWidget *control, const QString &reason,
               QWidget *parent = nullptr);

    /// Belongs to the control and stands behind a box, below it where that is too long, or before another
    /// control. Once.
    void addBeside(QWidget *more);
    /// Belongs to the control and has a line of its own above the reason.
    void addBelow(QWidget *more);
    /// Takes the place of the reason: why it can't be set here.
    void setReason(const QString &reason);

    /// Each of these stands in the title, the reason or `section`. All folded by foldedWords().
    bool hasWords(const QStringList &words, const QString &section) const;
    QWidget *control() const { return m_control; }

private:
    void make(const QString &reason);

    QString m_title;
    QWidget *m_control;
    FoldingRow *m_folding = nullptr; ///< Holds the line of a box.
    QHBoxLayout *m_line;
    QVBoxLayout *m_column;
    ToneLabel *m_reason;
};

/// For comparing: without capitals, accents and mnemonics.
QString foldedWords(const QString &text);

} // namespace reeldeck
