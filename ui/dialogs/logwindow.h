#pragma once

#include <QDialog>
#include <QStringList>
#include <QTimer>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace reeldeck {

/// The log, to read, filter and copy, in a window of its own that stays beside the others. Whoever
/// opens it answers filterChanged() with setLines(). Deletes itself when it is closed.
class LogWindow : public QDialog
{
    Q_OBJECT

public:
    explicit LogWindow(QWidget *parent = nullptr);

    QString words() const;
    void setWords(const QString &words); ///< As if typed.
    bool problemsOnly() const;

    /// Redacted, the oldest first. The end is shown, unless the person reads elsewhere in it.
    void setLines(const QStringList &lines);

signals:
    /// After a pause in typing.
    void filterChanged();
    void copyRequested(const QString &text);
    void saveRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showCount();

    QLineEdit *m_filter;
    QCheckBox *m_problems;
    QLabel *m_count;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_close;
    std::optional<int> m_shown; ///< Lines; none before the first have been read.
    QTimer m_pause;
};

} // namespace reeldeck
