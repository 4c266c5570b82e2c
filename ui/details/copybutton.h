#pragma once

#include <QToolButton>

namespace reeldeck {

/// Copies the exact value of one field: bytes where the pane says "3.1 MB". Its tool tip shows what
/// that is. Hidden while there is nothing to copy.
class CopyButton : public QToolButton
{
    Q_OBJECT

public:
    /// `what`, e.g. "Asset ID", is for saying what was copied; `name`: "Copy asset ID".
    CopyButton(const QString &what, const QString &name, QWidget *parent = nullptr);
    explicit CopyButton(QWidget *parent); ///< Without words yet.

    /// The same in another language.
    void setWords(const QString &what, const QString &name);

    /// Plain text of any length; empty: nothing.
    void setValue(const QString &value);
    const QString &value() const { return m_value; }

signals:
    void copyRequested(const QString &text, const QString &what);

private:
    QString m_value;
    QString m_what;
    QString m_name;
};

} // namespace reeldeck
