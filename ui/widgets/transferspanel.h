#pragma once

#include "domain/transfer.h"
#include "ui/delegates/transferdelegate.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>

class QAbstractItemModel;
class QModelIndex;

namespace reeldeck::Ui {
class TransfersPanel;
}

namespace reeldeck {

/// The uploads at the bottom of the window: one line a file over a model with the roles of
/// domain/transfer.h. Hidden while the model is empty; collapses to its header. Keys on a row:
/// Space pauses or resumes, Return retries, Del cancels or removes.
class TransfersPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TransfersPanel(QWidget *parent = nullptr);
    ~TransfersPanel() override;

    /// Not taken over; nullptr: none.
    void setModel(QAbstractItemModel *model);
    /// "2 uploading · 5 queued · 1 failed — 38.4 MB/s, about 1 min left". Plain text.
    void setSummary(const QString &text);

    /// Whether final rows offer "Remove from list" one by one (false at first).
    void setRemovable(bool removable);

    bool isCollapsed() const;
    void setCollapsed(bool collapsed);

signals:
    void pauseRequested(reeldeck::UploadId id);
    void resumeRequested(reeldeck::UploadId id);
    void cancelRequested(reeldeck::UploadId id);
    void retryRequested(reeldeck::UploadId id);
    /// Take a final row (ready, failed, cancelled) off the list; only when setRemovable().
    void removeRequested(reeldeck::UploadId id);
    void pauseAllRequested();
    void resumeAllRequested();
    void retryFailedRequested();
    void clearFinishedRequested();
    void detailsCopyRequested(reeldeck::UploadId id);
    void collapsedChanged(bool collapsed);
    /// Rows in sight, both included; -1 for the last when there are none.
    void visibleRowsChanged(int first, int last);
    /// Its rows need so much, and it may not be higher; a splitter must be told (it leaves a gap).
    void fullHeightChanged(int pixels);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void request(TransferAction action, UploadId id);
    bool requestFromKey(int key);
    void showContextMenu(const QPoint &position);
    void watchModel(QAbstractItemModel *model);
    void updateFromModel();
    void fitHeight();
    void tellVisibleRows();

    std::unique_ptr<Ui::TransfersPanel> m_ui;
    TransferDelegate *m_delegate = nullptr;
    QPointer<QAbstractItemModel> m_model;
    QTimer m_update;
    QTimer m_look; ///< Which rows are in sight is told once for all that moved them.
    bool m_collapsed = false;
};

} // namespace reeldeck
