#pragma once

#include "domain/mediakind.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <array>
#include <cstdint>
#include <list>
#include <shared_mutex>
#include <string>
#include <vector>

namespace reeldeck::platform {

/// The order of the list and the two columns it is filtered by, in memory, so that any page of a
/// million assets costs what the first one does.
///
/// Rows are kept in blocks of their order; each block knows how many live rows of each kind it
/// has, so the n-th newest is found without walking the rows before it. Names lie in one stretch
/// of memory that memmem goes through (about 10 ms for a million); the last few results of such a
/// search are kept until something changes. Costs about 30 bytes a row beside its name.
///
/// Thread-safe.
class ListIndex
{
public:
    struct Slice
    {
        QList<qint64> sequences; ///< Newest first.
        qint64 total = 0;
    };

    /// Rows must come in the order of `seq`.
    void append(qint64 seq, MediaKind kind, const QString &filename);
    void setKind(qint64 seq, MediaKind kind);
    void rename(qint64 seq, const QString &filename);
    void remove(qint64 seq);

    /// `limit` rows from the `offset`-th newest on. No kinds: all; empty filename: all.
    Slice slice(qint64 offset, int limit, const QList<MediaKind> &kinds,
                const QString &filename) const;

    qint64 size() const;

private:
    static constexpr size_t BlockRows = 1024;
    static constexpr size_t Kinds = 4;
    static constexpr uint8_t Dead = 0xff;

    struct CachedSearch
    {
        QString needle;
        std::vector<uint32_t> rows; ///< Positions, oldest first, dead ones included.
    };

    size_t positionOf(qint64 seq) const;
    void countRow(size_t position, int delta);
    static unsigned kindMask(const QList<MediaKind> &kinds);
    Slice sliceByBlocks(qint64 offset, int limit, unsigned mask) const;
    Slice sliceOfRows(const std::vector<uint32_t> &rows, qint64 offset, int limit,
                      unsigned mask) const;
    std::vector<uint32_t> search(const QByteArray &needle) const;
    void compactIfWorthwhile();

    mutable std::shared_mutex m_mutex;
    std::vector<qint64> m_sequences;
    std::vector<uint8_t> m_kinds;
    std::vector<uint64_t> m_nameStarts;
    std::string m_names; ///< Folded, each preceded by a byte that no name holds.
    std::vector<std::array<uint32_t, Kinds>> m_blocks;
    std::array<qint64, Kinds> m_totals{};
    size_t m_dead = 0;
    QHash<qint64, QByteArray> m_renamed; ///< Names that don't fit their old place.
    mutable std::list<CachedSearch> m_searches;
    mutable std::shared_mutex m_searchMutex;
};

} // namespace reeldeck::platform
