#pragma once

#include <QByteArray>
#include <QWidget>

class QGridLayout;
class QJsonObject;

namespace reeldeck {

/// What the platform says of an asset beyond the fields that have a place of their own, such as
/// user_metadata, technical_metadata, source or error: a heading for each, its values below it, each
/// with a button that copies it. Hidden while there is nothing. At most 60 values, the rest is in the
/// JSON. All of it is a stranger's and shown as plain text.
class MoreFields : public QWidget
{
    Q_OBJECT

public:
    explicit MoreFields(QWidget *parent = nullptr);

    /// The whole object as received; the same again changes nothing.
    void setJson(const QByteArray &json);

signals:
    void copyRequested(const QString &text, const QString &what);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addGroup(const QString &key, const QJsonValue &value);
    void addValues(const QString &path, const QJsonValue &value, int depth);
    void addRow(const QString &name, const QString &value);
    void addWords(const QString &text, const char *look);

    QByteArray m_json;
    QWidget *m_body = nullptr;
    QGridLayout *m_grid = nullptr;
    int m_values = 0;
};

} // namespace reeldeck
