#pragma once

#include <QString>
#include <QWidget>

#include <memory>

namespace reeldeck::Ui {
class LoadAllBar;
}

namespace reeldeck {

/// The line above the list about loading everything, so that it can be sorted and filtered: the
/// offer, the progress, what went wrong, how it ended. Hidden at first. All text is plain text.
class LoadAllBar : public QWidget
{
    Q_OBJECT

public:
    explicit LoadAllBar(QWidget *parent = nullptr);
    ~LoadAllBar() override;

    /// A sentence with a button `action` ("Load All 4,200 to Sort"; empty: none) and one that takes
    /// the bar away.
    void offer(const QString &text, const QString &action, const QString &dismiss);
    /// Loading: `total` below 0 when nobody knows. The one button is Cancel.
    void showProgress(const QString &text, int known, int total);
    QString text() const;

signals:
    void actionTriggered();
    /// Cancel, or the offer was declined.
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::unique_ptr<Ui::LoadAllBar> m_ui;
};

} // namespace reeldeck
