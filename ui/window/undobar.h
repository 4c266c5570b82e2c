#pragma once

#include "ui/window/noticebar.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <chrono>
#include <memory>

namespace reeldeck::Ui {
class UndoBar;
}

namespace reeldeck {

/// "12 assets will be deleted. [Undo]", with the seconds that are left. Shows the time and decides
/// nothing: whoever owns the time says when it is over (AssetDeleter). Hidden unless it runs.
class UndoBar : public NoticeBar
{
    Q_OBJECT

public:
    explicit UndoBar(QWidget *parent = nullptr);
    ~UndoBar() override;

    /// Plain text; `time` is what is left.
    void start(const QString &text, std::chrono::milliseconds time);
    void stop();

signals:
    void undoRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showRemaining();

    std::unique_ptr<Ui::UndoBar> m_ui;
    QDeadlineTimer m_end;
    QTimer m_tick;
    std::chrono::milliseconds m_time{0};
};

} // namespace reeldeck
