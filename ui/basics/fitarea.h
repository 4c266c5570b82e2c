#pragma once

#include <QScrollArea>

namespace reeldeck {

/// A part of a dialog or window that is as high as its words need at the width that it has, and
/// scrolls up and down where there is no room for that. widget() is there for a layout.
class FitArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit FitArea(QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitBar();
};

} // namespace reeldeck
