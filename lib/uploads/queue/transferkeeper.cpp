#include "uploads/queue/transferkeeper.h"

#include "base/log.h"
#include "uploads/queue/transferfeed.h"
#include "uploads/store/ledgerkeeper.h"
#include "uploads/transport/multipartsession.h"

#include <utility>

namespace reeldeck {

TransferKeeper::TransferKeeper(UploadRoster *roster, LedgerKeeper *ledger, TransferFeed *feed,
                               const Clock *clock, Milliseconds writeAgain, QObject *parent)
    : QObject(parent)
    , m_roster(roster)
    , m_ledger(ledger)
    , m_feed(feed)
    , m_clock(clock)
    , m_writeAgain(this)
{
    m_writeAgain.setSingleShot(true);
    m_writeAgain.setInterval(writeAgain);
    connect(&m_writeAgain, &QTimer::timeout, this, &TransferKeeper::writeAgain);
}

void TransferKeeper::setPhase(UploadItem &item, TransferPhase phase,
                              const std::optional<Error> &error)
{
    item.transfer.phase = phase;
    item.transfer.error = error;
    item.isTroubled = false;
    if (phase != TransferPhase::Uploading) {
        item.transfer.bytesPerSecond = 0;
        item.transfer.stalled = false;
        item.transfer.stalledSeconds = 0;
    }
    if (phase != TransferPhase::NeedsYou)
        item.transfer.candidates.clear();
    save(item);
}

void TransferKeeper::conclude(UploadItem &item, TransferPhase phase,
                              const std::optional<Error> &error)
{
    item.transfer.finishedUtc = m_clock->nowUtc();
    if (isFinal(phase)) {
        // Before the journal's word: an upload that ends twice is in the report once, and one whose
        // end only the journal knows would be gone with the next start.
        Transfer ended = item.transfer;
        ended.phase = phase;
        ended.error = error;
        m_ledger->finished(ended);
    }
    setPhase(item, phase, error);
    if (phase != TransferPhase::Cancelled) {
        qCInfo(lcUploads).noquote() << "Upload" << qint64(item.transfer.id)
                                    << (phase == TransferPhase::Ready ? "is ready" : "failed:")
                                    << (error ? toString(error->kind) : QString());
    }
    m_ended.append(item.transfer);
    if (!m_isBatch)
        tellEnded();
}

void TransferKeeper::tellEnded()
{
    if (m_ended.isEmpty())
        return;
    m_feed->flush(); // Whoever hears of the end finds it in the model, too.
    emit finished(std::exchange(m_ended, {}));
}

void TransferKeeper::requeue(UploadItem &item, const std::optional<Error> &why, Milliseconds delay)
{
    item.unanswered = false;
    forgetBytes(item);
    postpone(item, delay);
    setPhase(item, TransferPhase::Queued, why);
}

void TransferKeeper::save(const UploadItem &item)
{
    tellProblem(m_roster->save(item));
    touch(item);
}

void TransferKeeper::touch(const UploadItem &item)
{
    m_feed->touch(item.transfer.id);
}

void TransferKeeper::postpone(UploadItem &item, Milliseconds delay)
{
    const bool waits = delay > Milliseconds(0);
    item.notBefore = waits ? m_clock->monotonic() + delay : Milliseconds(0);
    item.notBeforeUtc = waits ? m_clock->nowUtc().addMSecs(delay.count()) : QDateTime();
}

void TransferKeeper::forgetBytes(UploadItem &item)
{
    if (item.session.isEmpty())
        item.transfer.bytesSent = 0;
}

void TransferKeeper::clearSession(UploadItem &item)
{
    item.session.clear();
    item.transfer.partsDone = 0;
    item.transfer.partsTotal = 0;
    item.transfer.bytesSent = 0;
}

QList<TransferId> TransferKeeper::inPartsOf(const QSet<AssetId> &assets) const
{
    QList<TransferId> found = m_roster->idsWhere([](const UploadRoster::Entry &entry) {
        return !isFinal(entry.phase) && (entry.bytesSent > 0 || isActive(entry.phase));
    });
    found.removeIf([&](TransferId id) {
        const UploadItem *item = m_roster->find(id);
        const auto session = item ? sessionFromText(item->session, item->stamp) : std::nullopt;
        return !session || !assets.contains(session->assetId);
    });
    return found;
}

void TransferKeeper::tellProblem(const std::optional<Error> &problem)
{
    if (problem)
        emit journalProblem(*problem);
    if (m_roster->isBlocked() && !m_writeAgain.isActive())
        m_writeAgain.start();
}

void TransferKeeper::writeAgainLater()
{
    m_writeAgain.start();
}

void TransferKeeper::writeAgain()
{
    m_roster->writeAgain();
    if (m_roster->isBlocked())
        return m_writeAgain.start();
    emit journalWritten();
}

JournalBatch::JournalBatch(TransferKeeper *keeper)
    : m_keeper(keeper)
    , m_withLedger(true)
{
    keeper->m_isBatch = true;
    keeper->m_ledger->begin();
    keeper->m_roster->beginBatch();
}

JournalBatch::JournalBatch(TransferKeeper *keeper, Durability durability)
    : m_keeper(keeper)
    , m_withLedger(false)
{
    keeper->m_isBatch = true;
    keeper->m_roster->beginBatch(durability);
}

JournalBatch::~JournalBatch()
{
    if (m_withLedger)
        m_keeper->m_ledger->commit();
    m_keeper->tellProblem(m_keeper->m_roster->endBatch());
    m_keeper->m_isBatch = false;
    m_keeper->tellEnded();
}

} // namespace reeldeck
