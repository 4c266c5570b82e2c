#pragma once

#include <QObject>
#include <QSize>
#include <QTimer>

class QAbstractItemModel;
class QAbstractItemView;

namespace reeldeck {

/// Keeps what the person looks at where it stands while rows come and go above it: the row at the
/// top of the view stays at its height, whatever its number becomes. At the very top of the list
/// nothing is held, so that what is new shows there. Rows are lines of one height, one or several a
/// line; the view scrolls by pixel.
class ScrollAnchor : public QObject
{
    Q_OBJECT

public:
    /// Belongs to `view`.
    explicit ScrollAnchor(QAbstractItemView *view);

    /// To be called after the view got the model; nullptr: none.
    void setModel(QAbstractItemModel *model);
    /// The height of a line in pixels, and how many rows it has. Asked for again at each change of
    /// the view's layout.
    void setLines(int height, int rowsPerLine);

    /// Before the view goes for a while, and after it came back: what was on top is there again,
    /// whatever sizes it was given between.
    void keep();
    void giveBack();

    /// The view has been given another size: the current row is still in sight when it was before and
    /// the pointer isn't on it, under which nothing moves.
    void keepCurrentInSight(const QSize &before);

private:
    void hold();
    void onInserted(int first, int last);
    void onRemoved(int first, int last);
    void restore();

    QAbstractItemView *m_view;
    QAbstractItemModel *m_model = nullptr;
    int m_height = 0;
    int m_rowsPerLine = 1;
    int m_row = -1;   ///< The row that is held; -1: none.
    int m_hidden = 0; ///< Pixels of its line above the view's edge.
    bool m_isRestoring = false;
    QTimer m_letGo;     ///< When the view has surely laid out what changed.
    int m_keptRow = -1; ///< While the view is away; -1: it was at the top.
    int m_keptHidden = 0;
    bool m_isReturning = false;
};

} // namespace reeldeck
