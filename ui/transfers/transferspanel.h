#pragma once

#include "domain/transfer.h"
#include "ui/transfers/transferdelegate.h"
#include "ui/transfers/transferlist.h"
#include "ui/transfers/transferorder.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QAbstractItemModel;
class QMenu;
class QModelIndex;

namespace reeldeck::Ui {
class TransfersPanel;
}

namespace reeldeck {

class ToolBarRows;
struct TransferSelection;

/// The uploads at the bottom of the window: one line a file over a model with the roles of
/// domain/transfer.h, by what they need (TransferOrder): what is under way comes first, and more
/// finished ones than FewFinished are folded to one line below, until the person unfolds them.
/// Hidden while the model is empty; collapses to its header. Of the values nothing here looks at
/// more than are seen or selected: what there is in all is told by setCounts().
///
/// What a person asks for comes as commands for one or several transfers, in the order of the list.
/// The buttons of a row are for that row; keys and the context menu are for all selected rows.
/// Keys: see TransferList::Command.
class TransfersPanel : public QWidget
{
    Q_OBJECT

public:
    /// Of all transfers; decides which links the header shows.
    struct Counts
    {
        int pausable = 0; ///< Waiting or sending.
        int paused = 0;
        int failed = 0;
        int open = 0;     ///< Not final.
        int finished = 0; ///< Ready, failed or cancelled.

        friend bool operator==(const Counts &, const Counts &) = default;
    };

    static constexpr int FewFinished = 3;

    explicit TransfersPanel(QWidget *parent = nullptr);
    ~TransfersPanel() override;

    /// Not taken over; nullptr: none.
    void setModel(QAbstractItemModel *model);
    void setCounts(const Counts &counts);
    /// "2 uploading · 5 queued · 1 failed — 38.4 MB/s, about 1 min left". Plain text.
    void setSummary(const QString &text);

    /// Whether final rows offer "Remove from List" one by one (false at first).
    void setRemovable(bool removable);

    /// Whether the finished ones are folded away, be they many or few.
    bool isFolded() const;

    bool isCollapsed() const;
    void setCollapsed(bool collapsed);

    QSize minimumSizeHint() const override;

signals:
    /// Never without ids; Remove only when setRemovable().
    void requested(reeldeck::TransferCommand command, const QList<reeldeck::TransferId> &ids);
    /// About all that it is for: Pause, Resume, Cancel, Retry (failed ones), Remove (finished ones).
    void allRequested(reeldeck::TransferCommand command);
    /// Put them, in this order, before another one; TransferId{}: at the end.
    void moveRequested(const QList<reeldeck::TransferId> &ids, reeldeck::TransferId before);
    void detailsRequested(const QModelIndex &index);
    void showInListRequested(const reeldeck::AssetId &id);
    void showInFolderRequested(const QString &path);
    void copyRequested(const QString &text);
    void collapsedChanged(bool collapsed);
    /// Those in sight, from the top.
    void visibleChanged(const QList<reeldeck::TransferId> &ids);
    /// Its rows need so much, and it may not be higher; a splitter must be told (it leaves a gap).
    void fullHeightChanged(int pixels);

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void connectList();
    void connectLinks();
    void watchOrder();
    void updateFromModel();
    void updateFold();
    void setFoldedByPerson(bool folded);
    TransferId before(int row) const;
    QModelIndex sourceOf(const QModelIndex &index) const;
    void arrangeHeader();
    void fitHeight();
    void tellVisibleRows();
    TransferSelection selection() const;
    void request(TransferCommand command, const QList<TransferId> &ids);
    void carryOut(TransferList::Command command);
    void answer(const TransferSelection &selected);
    void move(int row);
    void showMenu(const QModelIndex &index, const QPoint &globalPosition);
    void fillMenuForOne(QMenu *menu, const QModelIndex &index);
    void fillMenuOfPlaces(QMenu *menu, const TransferSelection &selected);
    void fillMenuOfActions(QMenu *menu, const TransferSelection &selected);

    std::unique_ptr<Ui::TransfersPanel> m_ui;
    std::unique_ptr<ToolBarRows> m_rows;
    TransferDelegate *m_delegate = nullptr;
    QPointer<QAbstractItemModel> m_model;
    TransferOrder *m_order;
    std::optional<bool> m_foldedByPerson; ///< Until the list is empty again.
    QTimer m_update;
    QTimer m_look; ///< Which rows are in sight is told once for all that moved them.
    bool m_collapsed = false;
    bool m_followMoved = false; ///< The next new order is of rows that were moved by key.
};

} // namespace reeldeck
