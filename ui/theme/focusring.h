#pragma once

#include <QWidget>

namespace reeldeck {

/// A frame over the edge of `owner` that shows while that widget itself has the keyboard, and got it
/// by a key: panes whose contents show no focus of their own have one. Lies over everything in it
/// and lets the pointer through.
class FocusRing : public QWidget
{
    Q_OBJECT

public:
    explicit FocusRing(QWidget *owner);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace reeldeck
