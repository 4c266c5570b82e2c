#pragma once

#include "api/calls/multipartjson.h"

#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace reeldeck {

/// Which parts of a file are where, and which one is to go next: values only, no clock, no I/O.
/// Private to lib/uploads.
///
///     Missing --begin--> Going --put--> Put --reported--> Done
///        ^                 |             |                  |
///        +------failed-----+--forgotten--+-----(setDone)----+
///
/// Put: the storage has it and gave a receipt, which the platform hasn't taken yet. Parts count
/// from 1; times are monotonic.
class PartBoard
{
public:
    using Milliseconds = std::chrono::milliseconds;

    PartBoard() = default;
    /// A file of `size` bytes in parts of `partSize`.
    PartBoard(qint64 size, qint64 partSize);

    int parts() const { return int(m_parts.size()); }
    bool contains(int part) const { return part >= 1 && part <= parts(); }
    qint64 offsetOf(int part) const { return qint64(part - 1) * m_partSize; }
    qint64 sizeOf(int part) const;

    /// What the platform says that it has. All else that was Done is Missing again; what is Going or
    /// Put stays.
    void setDone(const QSet<int> &parts);
    /// A receipt of an earlier run.
    void restore(int part, const QString &etag);

    /// The first part that may go now; nothing when all are under way or wait.
    std::optional<int> next(Milliseconds now) const;
    /// When the first of those that wait may go.
    std::optional<Milliseconds> nextTime(Milliseconds now) const;

    void begin(int part);
    void setSent(int part, qint64 bytes);
    /// Its failures, and those of all others, are forgiven: the way is good.
    void put(int part, const QString &etag);
    /// It may go again at `notBefore`. How often that has happened in a row.
    int failed(int part, Milliseconds notBefore);
    /// How often it failed in a row.
    int failures(int part) const { return at(part).failures; }
    void reported(const QList<PartReceipt> &receipts);
    /// Their receipts were not good.
    void forget(const QSet<int> &parts);

    int going() const { return m_going; }
    /// Put and Done.
    int partsThere() const { return m_there; }
    bool isComplete() const { return m_there == parts(); }
    /// Of those that are Put.
    QList<PartReceipt> receipts() const;
    /// Bytes that are there or on their way.
    qint64 bytes() const { return m_bytes; }

private:
    enum class State : quint8 { Missing, Going, Put, Done };
    struct Part
    {
        State state = State::Missing;
        int failures = 0;
        Milliseconds notBefore{0};
        qint64 sent = 0; ///< While Going.
    };

    Part &at(int part) { return m_parts[size_t(part - 1)]; }
    const Part &at(int part) const { return m_parts[size_t(part - 1)]; }
    void change(int part, State state);
    qint64 bytesOf(int part) const;

    qint64 m_size = 0;
    qint64 m_partSize = 1;
    std::vector<Part> m_parts;
    QMap<int, QString> m_etags; ///< Of those that are Put.
    int m_going = 0;
    int m_there = 0;
    qint64 m_bytes = 0;
};

} // namespace reeldeck
