#pragma once

#include "domain/transfer.h"

#include <QAbstractProxyModel>
#include <QList>
#include <QPersistentModelIndex>
#include <QTimer>

#include <array>

namespace reeldeck {

/// Where a transfer stands in the panel, from the top.
enum class TransferGroup : quint8 {
    Sending,     ///< Until the platform has answered.
    NeedsPerson, ///< Needs you, or failed.
    Processing,  ///< Here nothing moves any more, and there may be hundreds.
    Waiting,     ///< Queued or paused.
    Finished,    ///< Ready or cancelled.
};
TransferGroup transferGroup(TransferPhase phase);

/// The rows of a transfer model by group, within a group in the order of the queue; finished ones
/// can be folded away. A change of phase moves its row with the next turn of the event loop, once for
/// all that changed: that takes time linear in the rows, and queues have thousands. One column; no
/// children.
class TransferOrder : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit TransferOrder(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;

    bool isFolded() const { return m_folded; }
    void setFolded(bool folded);
    int finishedCount() const { return m_counts[int(TransferGroup::Finished)]; }
    TransferGroup groupOf(int row) const;

    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &index) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &) const override { return {}; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;

signals:
    void finishedCountChanged(int count);

private:
    QList<int> wantedRows() const;
    bool isWanted(TransferGroup group) const;
    void readGroups(int first, int last);
    void count();
    void readAll();
    void arrange();
    void place(const QList<int> &rows);
    void show(const QList<int> &rows);
    void takeFromEnd(int rows);
    void reindex();

    void onInserted(int first, int last);
    void onAboutToRemove(int first, int last);
    void onRemoved(int first, int last);
    void onChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    void onAboutToReorder();
    void onReordered();

    QTimer m_arrange;
    bool m_folded = false;
    QList<TransferGroup> m_groups; ///< By source row.
    std::array<int, 5> m_counts{};
    QList<int> m_rows;      ///< The source rows that show, in their order here.
    QList<int> m_rowOf;     ///< By source row; -1: folded away.
    QModelIndexList m_held; ///< While the source reorders itself.
    QList<QPersistentModelIndex> m_heldSources;
};

} // namespace reeldeck
