#pragma once

#include <QToolButton>

namespace reeldeck {

/// A tool button of words that opens its menu and says so with our own chevron behind the words.
class ChevronButton : public QToolButton
{
    Q_OBJECT

public:
    explicit ChevronButton(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace reeldeck
