#pragma once

#include <QObject>

class QWidget;

namespace reeldeck {

/// The context menu of a field that is read: copies what is marked in it, or all of it. For a
/// QLabel or a QPlainTextEdit, whose child it becomes.
class FieldMenu : public QObject
{
    Q_OBJECT

public:
    /// `what`: the field's name, e.g. "Asset ID".
    FieldMenu(QWidget *field, const QString &what);

    /// The same in another language.
    void setWhat(const QString &what) { m_what = what; }

signals:
    void copyRequested(const QString &text, const QString &what);

private:
    QString text() const;
    QString markedText() const;
    void show(const QPoint &globalPosition);

    QWidget *m_field;
    QString m_what;
};

} // namespace reeldeck
