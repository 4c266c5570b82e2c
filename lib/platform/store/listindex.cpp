#include "platform/store/listindex.h"

#include "domain/filenames.h"

#include <algorithm>
#include <cstring>
#include <mutex>

namespace reeldeck::platform {

namespace {

/// Never part of UTF-8.
constexpr char Separator = '\xff';
constexpr size_t KeptSearches = 8;

uint8_t kindNumber(MediaKind kind)
{
    return static_cast<uint8_t>(kind);
}

} // namespace

size_t ListIndex::positionOf(qint64 seq) const
{
    const auto at = std::lower_bound(m_sequences.begin(), m_sequences.end(), seq);
    if (at == m_sequences.end() || *at != seq)
        return m_sequences.size();
    return static_cast<size_t>(at - m_sequences.begin());
}

void ListIndex::countRow(size_t position, int delta)
{
    const size_t kind = m_kinds[position];
    m_blocks[position / BlockRows][kind] += static_cast<uint32_t>(delta);
    m_totals[kind] += delta;
}

void ListIndex::append(qint64 seq, MediaKind kind, const QString &filename)
{
    const QByteArray name = foldedFilename(filename).toUtf8();
    const std::unique_lock lock(m_mutex);
    const size_t position = m_sequences.size();
    m_sequences.push_back(seq);
    m_kinds.push_back(kindNumber(kind));
    m_names.push_back(Separator);
    m_nameStarts.push_back(m_names.size());
    m_names.append(name.constData(), static_cast<size_t>(name.size()));
    if (position / BlockRows >= m_blocks.size())
        m_blocks.push_back({});
    countRow(position, 1);
    m_searches.clear();
}

void ListIndex::setKind(qint64 seq, MediaKind kind)
{
    const std::unique_lock lock(m_mutex);
    const size_t position = positionOf(seq);
    if (position == m_sequences.size() || m_kinds[position] == Dead)
        return;
    countRow(position, -1);
    m_kinds[position] = kindNumber(kind);
    countRow(position, 1);
}

void ListIndex::rename(qint64 seq, const QString &filename)
{
    const std::unique_lock lock(m_mutex);
    if (positionOf(seq) == m_sequences.size())
        return;
    m_renamed.insert(seq, foldedFilename(filename).toUtf8());
    m_searches.clear();
}

void ListIndex::remove(qint64 seq)
{
    const std::unique_lock lock(m_mutex);
    const size_t position = positionOf(seq);
    if (position == m_sequences.size() || m_kinds[position] == Dead)
        return;
    countRow(position, -1);
    m_kinds[position] = Dead;
    m_renamed.remove(seq);
    ++m_dead;
    compactIfWorthwhile();
}

void ListIndex::compactIfWorthwhile()
{
    if (m_dead < 4096 || m_dead * 4 < m_sequences.size())
        return;
    std::vector<qint64> sequences;
    std::vector<uint8_t> kinds;
    std::vector<uint64_t> starts;
    std::string names;
    const size_t rows = m_sequences.size();
    for (size_t i = 0; i < rows; ++i) {
        if (m_kinds[i] == Dead)
            continue;
        const size_t end = i + 1 < rows ? m_nameStarts[i + 1] - 1 : m_names.size();
        sequences.push_back(m_sequences[i]);
        kinds.push_back(m_kinds[i]);
        names.push_back(Separator);
        starts.push_back(names.size());
        names.append(m_names, m_nameStarts[i], end - m_nameStarts[i]);
    }
    m_sequences = std::move(sequences);
    m_kinds = std::move(kinds);
    m_nameStarts = std::move(starts);
    m_names = std::move(names);
    m_blocks.assign((m_sequences.size() + BlockRows - 1) / BlockRows, {});
    m_totals = {};
    m_dead = 0;
    for (size_t i = 0; i < m_sequences.size(); ++i)
        countRow(i, 1);
    m_searches.clear();
}

unsigned ListIndex::kindMask(const QList<MediaKind> &kinds)
{
    if (kinds.isEmpty())
        return (1u << Kinds) - 1;
    unsigned mask = 0;
    for (const MediaKind kind : kinds)
        mask |= 1u << kindNumber(kind);
    return mask;
}

ListIndex::Slice ListIndex::slice(qint64 offset, int limit, const QList<MediaKind> &kinds,
                                  const QString &filename) const
{
    const unsigned mask = kindMask(kinds);
    const QString needle = foldedFilename(filename);
    const std::shared_lock lock(m_mutex);
    if (needle.isEmpty())
        return sliceByBlocks(offset, limit, mask);
    const std::unique_lock searchLock(m_searchMutex);
    auto found = std::find_if(m_searches.begin(), m_searches.end(),
                              [&](const CachedSearch &search) { return search.needle == needle; });
    if (found == m_searches.end()) {
        m_searches.push_front({needle, search(needle.toUtf8())});
        if (m_searches.size() > KeptSearches)
            m_searches.pop_back();
        found = m_searches.begin();
    }
    return sliceOfRows(found->rows, offset, limit, mask);
}

ListIndex::Slice ListIndex::sliceByBlocks(qint64 offset, int limit, unsigned mask) const
{
    Slice slice;
    for (size_t kind = 0; kind < Kinds; ++kind) {
        if (mask & (1u << kind))
            slice.total += m_totals[kind];
    }
    for (size_t block = m_blocks.size(); block-- > 0 && slice.sequences.size() < limit;) {
        qint64 inBlock = 0;
        for (size_t kind = 0; kind < Kinds; ++kind) {
            if (mask & (1u << kind))
                inBlock += m_blocks[block][kind];
        }
        if (offset >= inBlock) {
            offset -= inBlock;
            continue;
        }
        size_t row = std::min((block + 1) * BlockRows, m_kinds.size());
        while (row-- > block * BlockRows && slice.sequences.size() < limit) {
            if (m_kinds[row] == Dead || !(mask & (1u << m_kinds[row])))
                continue;
            if (offset > 0)
                --offset;
            else
                slice.sequences.append(m_sequences[row]);
        }
    }
    return slice;
}

ListIndex::Slice ListIndex::sliceOfRows(const std::vector<uint32_t> &rows, qint64 offset, int limit,
                                        unsigned mask) const
{
    Slice slice;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        if (m_kinds[*row] == Dead || !(mask & (1u << m_kinds[*row])))
            continue;
        if (slice.total >= offset && slice.sequences.size() < limit)
            slice.sequences.append(m_sequences[*row]);
        ++slice.total;
    }
    return slice;
}

std::vector<uint32_t> ListIndex::search(const QByteArray &needle) const
{
    std::vector<uint32_t> rows;
    const char *const begin = m_names.data();
    const char *const end = begin + m_names.size();
    const char *from = begin;
    size_t row = 0;
    const size_t count = m_nameStarts.size();
    while (from < end) {
        const void *hit = memmem(from, static_cast<size_t>(end - from), needle.constData(),
                                 static_cast<size_t>(needle.size()));
        if (!hit)
            break;
        const auto at = static_cast<uint64_t>(static_cast<const char *>(hit) - begin);
        // The next hit is near when there are many, far when there are few.
        size_t step = 1;
        while (row + step < count && m_nameStarts[row + step] <= at)
            step *= 2;
        const auto first = m_nameStarts.begin() + static_cast<qsizetype>(row);
        const auto last =
                m_nameStarts.begin() + static_cast<qsizetype>(std::min(row + step, count));
        row = static_cast<size_t>(std::upper_bound(first, last, at) - m_nameStarts.begin() - 1);
        if (m_renamed.isEmpty() || !m_renamed.contains(m_sequences[row]))
            rows.push_back(static_cast<uint32_t>(row));
        from = row + 1 < count ? begin + m_nameStarts[row + 1] : end;
        ++row;
        if (row >= count)
            break;
    }
    for (auto it = m_renamed.begin(); it != m_renamed.end(); ++it) {
        if (it.value().contains(needle))
            rows.push_back(static_cast<uint32_t>(positionOf(it.key())));
    }
    if (!m_renamed.isEmpty())
        std::sort(rows.begin(), rows.end());
    return rows;
}

qint64 ListIndex::size() const
{
    const std::shared_lock lock(m_mutex);
    qint64 all = 0;
    for (const qint64 total : m_totals)
        all += total;
    return all;
}

} // namespace reeldeck::platform
