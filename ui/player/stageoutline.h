#pragma once

#include <QWidget>

namespace reeldeck {

/// A frame around a stage that got the keyboard by a key, and only then: a picture or a film is
/// looked at, so that a window which comes to the front shows none. Goes over the stage in its
/// layout. Internal to the stages.
class StageOutline : public QWidget
{
    Q_OBJECT

public:
    explicit StageOutline(QWidget *stage);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace reeldeck
