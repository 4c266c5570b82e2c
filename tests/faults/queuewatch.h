#pragma once

#include "uploads/queue/uploadqueue.h"

#include <QHash>
#include <QObject>
#include <QStringList>

namespace reeldeck::tests {

/// Watches a queue from outside and notes whatever must never happen, whichever test runs:
///
/// * progress goes back within an attempt, or beyond the end;
/// * a transfer ends twice, or goes on after its end, without the person having asked for it;
/// * it ends badly without a sentence, or with markup in it.
class QueueWatch : public QObject
{
    Q_OBJECT

public:
    explicit QueueWatch(UploadQueue *queue);

    /// The person asked for this one again: it may begin and end once more.
    void allowAgain(TransferId id) { m_seen[id].hasEnded = false; }

    /// As last seen; by the name on screen.
    Transfer last(const QString &name) const;
    TransferPhase phase(const QString &name) const { return last(name).phase; }
    int endings(const QString &name) const { return m_seen.value(last(name).id).endings; }
    int endings() const { return m_endings; }
    /// Those of a phase.
    int count(TransferPhase phase) const;
    QStringList violations() const { return m_violations; }

private:
    struct Seen
    {
        Transfer transfer;
        bool hasEnded = false;
        int endings = 0;
    };

    void look(const Transfer &transfer);
    void onFinished(const Transfer &transfer);
    void complain(const Transfer &transfer, const QString &what);

    UploadQueue *m_queue;
    QHash<TransferId, Seen> m_seen;
    QHash<QString, TransferId> m_ids;
    int m_endings = 0;
    QStringList m_violations;
};

} // namespace reeldeck::tests
