#pragma once

#include "domain/transfer.h"

#include <QList>
#include <QObject>

#include <functional>

namespace reeldeck {

class JournalSync;
class UploadRoster;

/// Where uploads wait until the disk has what the journal says of them: what isn't there would be
/// sent again after a loss of power. Those that come while a sync is under way share the next one;
/// those that were announced with an earlier one don't wait. Private to lib/uploads; worker's thread.
class DiskGate : public QObject
{
    Q_OBJECT

public:
    DiskGate(UploadRoster *roster, QObject *parent); ///< `roster` must outlive it.

    /// `then` is called by open() or after a sync, with whether the disk has it.
    void whenSafe(TransferId id, bool isAnnounced, const std::function<void(bool isSafe)> &then);
    /// `then` once all that was written before is on the disk; never while it can't be.
    void whenAllSafe(const std::function<void()> &then);
    /// What was announced goes through now; for the rest a sync begins. After the commit.
    void open();
    int waiting() const { return int(m_coming.size() + m_reaching.size()); } ///< Of whenSafe().

signals:
    /// The disk couldn't be reached; who waited was told.
    void failed();

private:
    struct Waiting
    {
        TransferId id;
        bool isAnnounced = false;
        std::function<void(bool isSafe)> then;
    };

    void sync();
    void syncEnded(bool onDisk);
    void letThrough(const QList<Waiting> &through, bool onDisk) const;

    UploadRoster *const m_roster;
    JournalSync *const m_sync;
    QList<Waiting> m_coming;
    QList<Waiting> m_reaching;                ///< Those that the sync under way is for.
    QList<std::function<void()>> m_wantAll;   ///< Of whenAllSafe(), for the next sync.
    QList<std::function<void()>> m_expectAll; ///< For the one under way.
};

} // namespace reeldeck
