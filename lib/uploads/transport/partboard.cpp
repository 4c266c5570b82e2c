#include "uploads/transport/partboard.h"

#include <algorithm>

namespace reeldeck {

PartBoard::PartBoard(qint64 size, qint64 partSize)
    : m_size(size)
    , m_partSize(partSize)
    , m_parts(size_t((size - 1) / partSize + 1))
{}

qint64 PartBoard::sizeOf(int part) const
{
    return std::min(m_partSize, m_size - offsetOf(part));
}

qint64 PartBoard::bytesOf(int part) const
{
    switch (at(part).state) {
    case State::Missing:
        return 0;
    case State::Going:
        return at(part).sent;
    case State::Put:
    case State::Done:
        break;
    }
    return sizeOf(part);
}

void PartBoard::change(int part, State state)
{
    Part &changed = at(part);
    const auto isThere = [](State s) {
        return s == State::Put || s == State::Done;
    };
    m_bytes -= bytesOf(part);
    m_going += int(state == State::Going) - int(changed.state == State::Going);
    m_there += int(isThere(state)) - int(isThere(changed.state));
    changed.state = state;
    changed.sent = 0;
    m_bytes += bytesOf(part);
    if (state != State::Put)
        m_etags.remove(part);
}

void PartBoard::setDone(const QSet<int> &parts)
{
    for (int part = 1; part <= this->parts(); ++part) {
        const State state = at(part).state;
        if (parts.contains(part) && state != State::Going)
            change(part, State::Done);
        else if (state == State::Done)
            change(part, State::Missing);
    }
}

void PartBoard::restore(int part, const QString &etag)
{
    if (!contains(part) || at(part).state != State::Missing)
        return;
    change(part, State::Put);
    m_etags.insert(part, etag);
}

std::optional<int> PartBoard::next(Milliseconds now) const
{
    for (int part = 1; part <= parts(); ++part) {
        if (at(part).state == State::Missing && at(part).notBefore <= now)
            return part;
    }
    return std::nullopt;
}

std::optional<PartBoard::Milliseconds> PartBoard::nextTime(Milliseconds now) const
{
    std::optional<Milliseconds> first;
    for (const Part &part : m_parts) {
        if (part.state == State::Missing && part.notBefore > now)
            first = std::min(first.value_or(part.notBefore), part.notBefore);
    }
    return first;
}

void PartBoard::begin(int part)
{
    change(part, State::Going);
}

void PartBoard::setSent(int part, qint64 bytes)
{
    if (at(part).state != State::Going)
        return;
    m_bytes += bytes - at(part).sent;
    at(part).sent = bytes;
}

void PartBoard::put(int part, const QString &etag)
{
    change(part, State::Put);
    m_etags.insert(part, etag);
    for (Part &other : m_parts)
        other.failures = 0;
}

int PartBoard::failed(int part, Milliseconds notBefore)
{
    change(part, State::Missing);
    at(part).notBefore = notBefore;
    return ++at(part).failures;
}

void PartBoard::reported(const QList<PartReceipt> &receipts)
{
    for (const PartReceipt &receipt : receipts) {
        if (at(receipt.index).state == State::Put)
            change(receipt.index, State::Done);
    }
}

void PartBoard::forget(const QSet<int> &parts)
{
    for (const int part : parts) {
        if (at(part).state == State::Put)
            change(part, State::Missing);
    }
}

QList<PartReceipt> PartBoard::receipts() const
{
    QList<PartReceipt> receipts;
    for (auto it = m_etags.cbegin(); it != m_etags.cend(); ++it)
        receipts.append({it.key(), it.value(), sizeOf(it.key())});
    return receipts;
}

} // namespace reeldeck
