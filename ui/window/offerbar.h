#pragma once

#include "ui/window/noticebar.h"

#include <QString>

#include <memory>

namespace reeldeck::Ui {
class OfferBar;
}

namespace reeldeck {

/// A line above the list about something that takes its time or needs a decision (loading
/// everything, what is selected, an export): the offer, the progress, what went wrong, how it ended.
/// Hidden at first. All text is plain text.
class OfferBar : public NoticeBar
{
    Q_OBJECT

public:
    explicit OfferBar(QWidget *parent = nullptr);
    ~OfferBar() override;

    /// A sentence with a button `action` ("Load All 4,200 to Sort"; empty: none) and one that takes
    /// the bar away.
    void offer(const QString &text, const QString &action, const QString &dismiss);
    /// Under way: `total` below 0 when nobody knows. The one button says `cancel`, and is called
    /// `cancelName` by screen readers, who find several of them.
    void showProgress(const QString &text, int done, int total, const QString &cancel,
                      const QString &cancelName);
    QString text() const;

signals:
    void actionTriggered();
    /// Cancel, or the offer was declined. The bar stays until it is hidden.
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();

    std::unique_ptr<Ui::OfferBar> m_ui;
};

} // namespace reeldeck
