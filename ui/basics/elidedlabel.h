#pragma once

#include <QLabel>

namespace reeldeck {

/// One line of plain text that gives way to its neighbours: what doesn't fit ends in "…" and is
/// whole in the tool tip. text() stays the whole text, also for a screen reader.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString shownText() const;
};

} // namespace reeldeck
