#pragma once

#include <QByteArray>
#include <QObject>

class QSplitter;
class QWidget;

namespace reeldeck {

/// Shares the width of the window between the list and the details, and folds the details away: when
/// the person wants that, and by itself where both don't fit side by side. There the details take
/// the whole place of the list while they are asked for.
///
/// Until the person draws the edge, the details have a third of the width, 300 to 460 pixels; never
/// more than two fifths. What one is wanted for wide and narrow windows is kept apart, so that a
/// window that was narrow for a moment comes back as it was.
class PaneFolding : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; `list` and `details` are the only ones in `panes`, in this order.
    PaneFolding(QSplitter *panes, QWidget *list, QWidget *details, QObject *parent = nullptr);

    /// There is no room for both side by side.
    bool isNarrow() const { return m_isNarrow; }
    bool showsDetails() const;
    void showDetails(bool show);
    /// In a narrow window the list comes back; else nothing happens.
    void showList();

    /// For the settings: the width that the person chose and whether the details are folded away.
    QByteArray state() const;
    /// Also of the splitter alone, as it was kept before. False for a state that isn't ours.
    bool restore(const QByteArray &state);

signals:
    /// The keyboard was in the details, which are gone, and belongs to what is in the list's place.
    void listEntered();
    /// The details were folded away, or came back.
    void detailsShown(bool shown);
    /// List or details took the place of the other, or both have theirs.
    void arranged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void share();

    QSplitter *m_panes;
    QWidget *m_list;
    QWidget *m_details;
    int m_width = 0;        ///< Of the details, as the person drew them; 0: not yet.
    bool m_isWanted = true; ///< In a wide window.
    bool m_isOnTop = false; ///< In a narrow one.
    bool m_isNarrow = false;
    bool m_isArranging = false;
};

} // namespace reeldeck
