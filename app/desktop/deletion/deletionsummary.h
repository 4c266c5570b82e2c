#pragma once

#include "session/deletion/deletionbatch.h"

#include <QList>
#include <QString>

namespace reeldeck {

/// What became of all the assets that one deletion was about, over its batches: the un-forced one
/// and, after the question about those in use, the forced one. Says it in words. A value.
class DeletionSummary
{
public:
    /// What a batch settled. Assets in use aren't settled yet: either keep() them or add the forced
    /// batch.
    void add(const QList<DeletionBatch::Item> &items);
    /// The person keeps what is in use.
    void keep(const QList<DeletionBatch::Item> &inUse);

    qsizetype total() const { return m_items.size(); }
    qsizetype deleted() const; ///< With those that were gone before.
    qsizetype kept() const { return count(DeletionOutcome::Kept) + count(DeletionOutcome::InUse); }
    qsizetype failed() const { return count(DeletionOutcome::Failed); }

    /// "4 deleted, 8 kept, 1 failed." with the reason of the first failure.
    QString sentence() const;
    /// Each asset with what became of it and why, the failed first, in paragraphs.
    QString list() const;

private:
    qsizetype count(DeletionOutcome outcome) const;
    QString sentenceOfOne() const;
    QStringList lines(DeletionOutcome outcome) const;

    QList<DeletionBatch::Item> m_items;
};

} // namespace reeldeck
