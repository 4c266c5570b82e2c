#pragma once

#include <QList>
#include <QPointer>
#include <QString>
#include <QWidget>

class QPushButton;

namespace reeldeck {

/// One filter in use, shown as a chip.
struct Chip
{
    QString key;  ///< What removeRequested() names; never shown.
    QString text; ///< Plain text.
    friend bool operator==(const Chip &, const Chip &) = default;
};

/// The filters in use, each a chip that takes it away, over as many lines as they need, with "Save
/// Filter..." and "Clear All" behind them. Its first line is always there, so that the list below
/// doesn't move under the pointer when the first chip comes; without chips quiet words say what is
/// shown. Chips get narrower before they need another line. Shows; decides nothing.
class ChipsBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChipsBar(QWidget *parent = nullptr);

    /// Emits nothing. Chips that stay keep the keyboard.
    void setChips(const QList<Chip> &chips);
    const QList<Chip> &chips() const { return m_chips; }

    /// Whether the words stand there while there are no chips (true at first).
    void setIdleTextShown(bool shown);

    /// Puts its buttons behind `before` in the order of Tab; new chips keep to that.
    void setTabsAfter(QWidget *before);
    QWidget *lastTab() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

signals:
    void removeRequested(const QString &key);
    void clearRequested();
    void saveRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    int arrange(int width, bool apply) const;
    QList<int> buttonWidths(int room) const;
    void setTabs();

    QList<Chip> m_chips;
    QList<QWidget *> m_buttons; ///< The chips, then the two actions.
    QPushButton *m_save;
    QPushButton *m_clear;
    QPointer<QWidget> m_tabsAfter;
    bool m_showsIdleText = true;
};

} // namespace reeldeck
