#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

namespace reeldeck {

/// A bar below the list that comes and goes by itself, whatever has the keyboard. When it goes with the
/// keyboard in it, the first heir that shows gets that; Qt would give it to the next in the order of
/// Tab, which is a button anywhere.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void setHeirs(const QList<QWidget *> &heirs);
    void setVisible(bool visible) override;

private:
    QList<QPointer<QWidget>> m_heirs;
};

} // namespace reeldeck
