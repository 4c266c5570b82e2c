#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <memory>

namespace reeldeck::Ui {
class UndoBar;
}

namespace reeldeck {

/// "12 assets will be deleted. [Undo]", with the seconds that are left. Hidden unless it runs.
///
///     hidden --start--> running --Undo--> undoRequested(), hidden
///                          |----time up-> expired(), hidden
///                          '----cancel()> hidden, no signal
///
/// Destroying it while it runs emits nothing: what it announced does not happen.
class UndoBar : public QWidget
{
    Q_OBJECT

public:
    explicit UndoBar(QWidget *parent = nullptr);
    ~UndoBar() override;

    /// Plain text. A start while one runs ends the earlier first: its expired() comes at once.
    void start(const QString &text, std::chrono::milliseconds time = std::chrono::seconds(5));
    void cancel();
    bool isRunning() const { return m_expiry.isActive(); }

signals:
    void undoRequested();
    void expired();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void stop();
    void showRemaining();

    std::unique_ptr<Ui::UndoBar> m_ui;
    QTimer m_expiry;
    QTimer m_tick;
    std::chrono::milliseconds m_time{0};
};

} // namespace reeldeck
