#pragma once

#include "domain/transfer.h"

#include <QHash>
#include <QObject>
#include <QString>

namespace reeldeck {

class UploadQueue;

/// Says in one sentence how uploads ended, once a queue has come to rest: nothing of it waits or is
/// under way. So a batch makes one notice however many files it has, and batches that overlap make
/// one together. Each upload counts with its last outcome. GUI thread.
class UploadNotices : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void watch(UploadQueue *queue); ///< Until it goes.

signals:
    /// `text`: "12 uploaded, 1 failed". Not for uploads that were only cancelled.
    void batchEnded(const QString &text);

private:
    using Outcomes = QHash<TransferId, TransferPhase>;

    void onFinished(const UploadQueue *queue, const QList<Transfer> &transfers);

    QHash<const QObject *, Outcomes> m_outcomes; ///< Since each queue rested last.
};

/// Empty when there's nothing to tell.
QString batchNotice(int uploaded, int failed, int needsYou);

} // namespace reeldeck
