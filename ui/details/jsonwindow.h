#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QPushButton;

namespace reeldeck {

/// What the platform said of one asset, as text to read, search (Ctrl+F, F3) and copy, in a window of
/// its own that stays beside the others. Deletes itself when it is closed.
class JsonWindow : public QDialog
{
    Q_OBJECT

public:
    /// `title`: the asset's name, plain text.
    JsonWindow(const QString &title, QWidget *parent = nullptr);

    /// As it came; empty: the platform sent none. The same again keeps place and selection.
    void setJson(const QByteArray &json);

signals:
    void copyRequested(const QString &text, const QString &what);

protected:
    void changeEvent(QEvent *event) override;

private:
    void findNext(bool backward);
    void search();
    void countMatches();
    void showJson();
    void retranslate();

    const QString m_title;
    QByteArray m_json;
    QLineEdit *m_search;
    QLabel *m_matches;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace reeldeck
