#include "uploads/store/uploadroster.h"

#include "base/clock.h"
#include "uploads/rules/uploadrules.h"

#include <algorithm>

namespace reeldeck {
namespace {

// The distance of neighbours, so that a move writes the moved rows only.
constexpr qint64 Gap = qint64(1) << 20;

constexpr size_t MaxIdleItems = 256; // items kept in memory before eviction

// Uploads announced at once. Each is looked for after a loss of power, which takes a few seconds; half
// as many are announced with one sync of the disk.
constexpr size_t MaxAnnounced = 32;
constexpr qint64 SmallFile =
        1024 * 1024;             // bytes; files up to this size upload about as fast as one fsync
constexpr int MaxLookedAt = 256; // rows looked at for the next announcement

} // namespace

UploadRoster::UploadRoster(const Clock *clock)
    : m_clock(clock)
{}

UploadJournal::Loaded UploadRoster::open(const QString &path, Milliseconds longestWait,
                                         const UploadJournal::Visitor &visit)
{
    const QDateTime nowUtc = m_clock->nowUtc();
    const Milliseconds now = m_clock->monotonic();
    return m_journal.open(path, [&](const UploadItem &loaded) {
        UploadItem item = loaded;
        if (item.notBeforeUtc.isValid()) {
            const Milliseconds left(nowUtc.msecsTo(item.notBeforeUtc));
            item.notBefore = now + std::clamp(left, Milliseconds(0), longestWait);
        }
        // Two at one place can only come from a file that somebody else wrote.
        if (item.position <= m_lastPosition)
            item.position = m_lastPosition + Gap;
        m_lastPosition = item.position;
        index(item);
        if (visit)
            visit(item);
    });
}

const UploadRoster::Entry *UploadRoster::entry(TransferId id) const
{
    const auto it = m_entries.find(id);
    return it == m_entries.end() ? nullptr : &it->second;
}

QList<TransferId> UploadRoster::inOrder() const
{
    return idsWhere([](const Entry &) { return true; });
}

QList<TransferId> UploadRoster::idsWhere(const std::function<bool(const Entry &)> &matches) const
{
    QList<TransferId> ids;
    for (const auto &[id, entry] : m_entries) {
        if (matches(entry))
            ids.append(id);
    }
    std::sort(ids.begin(), ids.end(), [this](TransferId a, TransferId b) {
        return m_entries.at(a).position < m_entries.at(b).position;
    });
    return ids;
}

UploadItem *UploadRoster::find(TransferId id)
{
    const auto live = m_live.find(id);
    if (live != m_live.end())
        return &live->second;
    const Entry *known = entry(id);
    if (!known)
        return nullptr;
    std::optional<UploadItem> item = m_journal.load(id);
    if (!item)
        return nullptr;
    item->position = known->position;
    item->notBefore = known->notBefore;
    return &m_live.emplace(id, std::move(*item)).first->second;
}

QSet<FileStamp> UploadRoster::unfinishedAmong(const QList<FileStamp> &files) const
{
    QSet<FileStamp> known = m_journal.unfinishedFiles();
    for (const TransferId id : m_unsaved) {
        const auto live = m_live.find(id);
        if (live != m_live.end() && !isFinal(live->second.transfer.phase))
            known.insert(live->second.stamp);
    }
    QSet<FileStamp> found;
    for (const FileStamp &file : files) {
        if (file.isValid() && known.contains(file))
            found.insert(file);
    }
    return found;
}

UploadItem &UploadRoster::get(TransferId id)
{
    UploadItem *item = find(id);
    Q_ASSERT(item);
    return *item;
}

std::optional<Error> UploadRoster::append(QList<UploadItem> items)
{
    QList<const UploadItem *> toSave;
    toSave.reserve(items.size());
    for (UploadItem &item : items) {
        item.position = m_lastPosition += Gap;
        const TransferId id = item.transfer.id;
        index(item);
        toSave.append(&m_live.insert_or_assign(id, std::move(item)).first->second);
    }
    const std::optional<Error> problem = m_journal.saveAll(toSave);
    if (problem) {
        for (const UploadItem *item : std::as_const(toSave))
            m_unsaved.insert(item->transfer.id);
    }
    return told(problem);
}

std::optional<Error> UploadRoster::save(const UploadItem &item)
{
    const TransferId id = item.transfer.id;
    const Entry *known = entry(id);
    const bool isMoved = !known || known->position != item.position;
    index(item);
    // Neither says more than the phase before it: the attempt is without an answer.
    if (!isMoved && (item.transfer.phase == TransferPhase::Checking ||
                     item.transfer.phase == TransferPhase::WaitingForServer))
        return std::nullopt;
    m_announced.erase(id);
    const std::optional<Error> problem = m_journal.save(
            item, isMoved ? UploadJournal::Part::Moved : UploadJournal::Part::Changed);
    if (problem) {
        m_unsaved.insert(id);
        batchLost();
    } else if (m_batch) {
        m_inBatch.append(id);
    } else {
        m_unsaved.remove(id);
        m_toldProblem &= isBlocked();
    }
    return told(problem);
}

void UploadRoster::note(const UploadItem &item)
{
    Entry &entry = m_entries.at(item.transfer.id);
    count(entry, -1);
    entry.bytesSent = item.transfer.bytesSent;
    entry.bytesTotal = item.transfer.bytesTotal;
    count(entry, +1);
}

std::optional<Error> UploadRoster::remove(const QList<TransferId> &ids)
{
    QList<TransferId> written;
    for (const TransferId id : ids) {
        forget(id);
        if (!m_unsaved.remove(id))
            written.append(id);
    }
    const std::optional<Error> problem = m_journal.remove(written);
    if (problem)
        m_unremoved += written;
    return told(problem);
}

std::optional<Error> UploadRoster::moveBefore(const QList<TransferId> &ids, TransferId before)
{
    QList<TransferId> moving;
    for (const TransferId id : ids) {
        if (entry(id) && id != before && !moving.contains(id))
            moving.append(id);
    }
    if (moving.isEmpty())
        return std::nullopt;
    const Entry *target = entry(before);
    qint64 from = m_lastPosition;
    qint64 step = Gap;
    if (target) {
        const QSet<TransferId> taken(moving.cbegin(), moving.cend());
        qint64 previous = 0;
        for (const auto &[id, other] : m_entries) {
            if (other.position < target->position && !taken.contains(id))
                previous = std::max(previous, other.position);
        }
        if (target->position - previous <= moving.size()) {
            renumber();
            return moveBefore(moving, before);
        }
        from = previous;
        step = (target->position - previous) / (moving.size() + 1);
    } else {
        m_lastPosition += Gap * moving.size();
    }
    beginBatch();
    std::optional<Error> problem;
    for (const TransferId id : std::as_const(moving)) {
        UploadItem &item = get(id);
        item.position = from += step;
        if (const std::optional<Error> failed = save(item))
            problem = failed;
    }
    const std::optional<Error> failed = endBatch();
    return problem ? problem : failed;
}

void UploadRoster::renumber()
{
    const QList<TransferId> ids = inOrder();
    m_lastPosition = 0;
    // From behind, so that no two are at one place at any time.
    qint64 position = Gap * ids.size();
    m_lastPosition = std::max(m_lastPosition, position);
    m_queued.clear();
    m_toReconcile.clear();
    beginBatch();
    for (auto it = ids.crbegin(); it != ids.crend(); ++it) {
        UploadItem &item = get(*it);
        item.position = position;
        position -= Gap;
        save(item);
    }
    endBatch();
}

void UploadRoster::beginBatch(Durability durability)
{
    m_batch = true;
    m_inBatch.clear();
    m_journal.begin(durability == Durability::PowerLoss);
}

std::optional<Error> UploadRoster::endBatch()
{
    const std::optional<Error> problem = m_journal.commit();
    if (problem)
        m_announced.clear();
    for (const TransferId id : std::as_const(m_inBatch)) {
        if (problem)
            m_unsaved.insert(id);
        else
            m_unsaved.remove(id);
    }
    m_batch = false;
    m_inBatch.clear();
    return told(problem);
}

void UploadRoster::batchLost()
{
    for (const TransferId id : std::as_const(m_inBatch))
        m_unsaved.insert(id);
    m_inBatch.clear();
    m_announced.clear();
}

std::optional<Error> UploadRoster::announceNext()
{
    if (!m_journal.canAnnounce() || m_announced.size() >= MaxAnnounced / 2)
        return std::nullopt;
    const Milliseconds now = m_clock->monotonic();
    QList<TransferId> next;
    // At most one announced upload per name: reconciliation matches by name.
    QSet<size_t> names;
    for (const auto &[id, announced] : m_announced)
        names.insert(m_entries.at(id).nameHash);
    int lookedAt = 0;
    for (const auto &[position, id] : m_queued) {
        if (m_announced.size() + size_t(next.size()) == MaxAnnounced || ++lookedAt > MaxLookedAt)
            break;
        const Entry &entry = m_entries.at(id);
        const bool isSmall = entry.bytesTotal > 0 && entry.bytesTotal <= SmallFile;
        if (!isSmall || entry.notBefore > now || !isSaved(id) || m_announced.contains(id) ||
            names.contains(entry.nameHash))
            continue;
        names.insert(entry.nameHash);
        next.append(id);
    }
    if (next.isEmpty())
        return std::nullopt;
    if (const std::optional<Error> problem = m_journal.announce(next, m_clock->nowUtc())) {
        batchLost();
        return told(problem);
    }
    for (const TransferId id : std::as_const(next))
        m_announced.emplace(id, Announced::New);
    m_newAnnouncements += int(next.size());
    return std::nullopt;
}

void UploadRoster::syncBegins()
{
    m_newAnnouncements = 0;
    for (auto &[id, announced] : m_announced) {
        if (announced == Announced::New)
            announced = Announced::Syncing;
    }
}

void UploadRoster::syncEnded(bool onDisk)
{
    if (!onDisk)
        return m_announced.clear();
    for (auto &[id, announced] : m_announced) {
        if (announced == Announced::Syncing)
            announced = Announced::OnDisk;
    }
}

bool UploadRoster::isAnnounced(TransferId id) const
{
    const auto announced = m_announced.find(id);
    return announced != m_announced.end() && announced->second == Announced::OnDisk;
}

void UploadRoster::writeAgain()
{
    QList<const UploadItem *> items;
    for (const TransferId id : std::as_const(m_unsaved)) {
        const auto live = m_live.find(id);
        if (live != m_live.end())
            items.append(&live->second);
    }
    if (m_journal.saveAll(items) || m_journal.remove(m_unremoved))
        return;
    m_unsaved.clear();
    m_unremoved.clear();
    m_toldProblem = false;
}

void UploadRoster::settle()
{
    if (m_live.size() <= MaxIdleItems)
        return;
    std::erase_if(m_live, [this](const auto &live) {
        const TransferPhase phase = live.second.transfer.phase;
        const bool movesBytes = isActive(phase) && phase != TransferPhase::Processing;
        return !movesBytes && !m_unsaved.contains(live.first);
    });
}

void UploadRoster::index(const UploadItem &item)
{
    const TransferId id = item.transfer.id;
    Entry &entry = m_entries[id];
    if (entry.position != 0) {
        count(entry, -1);
        for (Order *order : {&m_queued, &m_toReconcile}) {
            const auto place = order->find(entry.position);
            if (place != order->end() && place->second == id)
                order->erase(place);
        }
    }
    const Transfer &transfer = item.transfer;
    entry = {item.position,
             transfer.bytesTotal,
             transfer.bytesSent,
             item.notBefore,
             qHash(uploadName(transfer.request)),
             transfer.phase,
             item.unanswered};
    count(entry, +1);
    if (entry.phase == TransferPhase::Queued)
        (entry.unanswered ? m_toReconcile : m_queued).emplace(entry.position, id);
}

void UploadRoster::forget(TransferId id)
{
    const auto it = m_entries.find(id);
    if (it == m_entries.end())
        return;
    count(it->second, -1);
    m_queued.erase(it->second.position);
    m_toReconcile.erase(it->second.position);
    m_entries.erase(it);
    m_live.erase(id);
    m_announced.erase(id);
}

void UploadRoster::count(const Entry &entry, int sign)
{
    if (isActive(entry.phase))
        m_counts.active += sign;
    if (entry.phase == TransferPhase::WaitingForServer || entry.phase == TransferPhase::Processing)
        m_counts.allSent += sign;
    if (entry.phase == TransferPhase::Queued)
        m_counts.queued += sign;
    else if (entry.phase == TransferPhase::Paused)
        m_counts.paused += sign;
    else if (entry.phase == TransferPhase::NeedsYou)
        m_counts.needsYou += sign;
    else if (entry.phase == TransferPhase::Failed)
        m_counts.failed += sign;
    else if (entry.phase == TransferPhase::Ready)
        m_counts.ready += sign;
    else if (entry.phase == TransferPhase::Cancelled)
        m_counts.cancelled += sign;
    if (isFinal(entry.phase))
        return;
    m_counts.bytesSent += sign * entry.bytesSent;
    m_counts.bytesTotal += sign * entry.bytesTotal;
}

std::optional<Error> UploadRoster::told(const std::optional<Error> &problem)
{
    if (!problem || m_toldProblem)
        return std::nullopt;
    m_toldProblem = true;
    return problem;
}

} // namespace reeldeck
