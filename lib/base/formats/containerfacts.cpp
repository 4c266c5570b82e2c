#include "base/formats/containerfacts.h"

#include "base/formats/fileend.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace reeldeck {

namespace {

constexpr int MostBoxes = 20'000;
constexpr int Deepest = 8;

/// Walks the boxes of an ISO file (ISO/IEC 14496-12 section 4.2).
class IsoWalk
{
public:
    explicit IsoWalk(QFile *file)
        : m_file(file)
    {}

    ContainerFacts walk()
    {
        children(0, m_file->size(), 0);
        m_facts.orientation = orientation();
        return m_facts;
    }

private:
    QByteArray read(qint64 at, qint64 size)
    {
        return m_file->seek(at) ? m_file->read(size) : QByteArray();
    }
    static quint32 u32(const QByteArray &bytes, qsizetype at)
    {
        return at >= 0 && at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + at)
                                                 : 0;
    }
    static quint64 u64(const QByteArray &bytes, qsizetype at)
    {
        return quint64(u32(bytes, at)) << 32 | u32(bytes, at + 4);
    }

    void children(qint64 from, qint64 to, int depth)
    {
        qint64 at = from;
        while (at + 8 <= to && ++m_boxes < MostBoxes) {
            const QByteArray head = read(at, 16);
            if (head.size() < 8)
                return;
            quint64 size = u32(head, 0);
            qint64 headSize = 8;
            if (size == 1) {
                size = u64(head, 8);
                headSize = 16;
            } else if (size == 0) {
                size = quint64(to - at);
            }
            if (size < quint64(headSize))
                return;
            const bool reachesBeyond = size > quint64(to - at);
            if (reachesBeyond && depth == 0)
                m_facts.isCutShort = true;
            const qint64 end = reachesBeyond ? to : at + qint64(size);
            box(head.mid(4, 4), at + headSize, end, depth);
            at = end;
        }
    }

    /// Of a track: what of it an edit list shows, and how long it is, each on a clock of its own.
    struct Track
    {
        QByteArray kind;
        quint64 shownFrom = 0; ///< On the track's clock.
        quint64 shownFor = 0;  ///< On the film's clock.
        quint32 clock = 0;
        quint64 length = 0;
        bool hasEdit = false;
    };

    /// Clock and length in `mvhd` and `mdhd` stand at the same place.
    static quint32 clockOf(const QByteArray &header)
    {
        return u32(header, header.startsWith('\1') ? 20 : 12);
    }
    static quint64 lengthOf(const QByteArray &header)
    {
        return header.startsWith('\1') ? u64(header, 24) : u32(header, 16);
    }

    void track(qint64 from, qint64 end, int depth)
    {
        constexpr double LongestPadding = 0.06; // seconds of silence that AAC encoders fill up with
        constexpr double HalfAPicture = 0.01;
        m_track = {};
        children(from, end, depth);
        m_facts.hasPictures |= m_track.kind == "vide";
        m_facts.hasSound |= m_track.kind == "soun";
        if (!m_track.hasEdit || m_track.clock == 0 || m_clock == 0)
            return;
        const double hidden = (double(m_track.length) - double(m_track.shownFrom)) / m_track.clock -
                              double(m_track.shownFor) / m_clock;
        // An edit without a length lasts to the end (fragmented files).
        if (m_track.shownFor == 0)
            return;
        m_facts.hidesEndOfPictures |= m_track.kind == "vide" && hidden > HalfAPicture;
        m_facts.hidesEndOfSound |= m_track.kind == "soun" && hidden > LongestPadding;
    }

    void box(const QByteArray &type, qint64 from, qint64 end, int depth)
    {
        if (type == "elst")
            editList(read(from, std::min<qint64>(end - from, 64 * 1024)));
        else if (type == "stsd")
            m_facts.changesMidway |= u32(read(from, 8), 4) > 1;
        else if (type == "irot")
            m_turns = static_cast<unsigned char>(read(from, 1).append('\0').at(0)) & 3;
        else if (type == "imir")
            m_mirror = static_cast<unsigned char>(read(from, 1).append('\0').at(0)) & 1;
        else if (type == "mvhd")
            m_clock = clockOf(read(from, 36));
        else if (type == "mdhd") {
            const QByteArray header = read(from, 36);
            m_track.clock = clockOf(header);
            m_track.length = lengthOf(header);
        } else if (type == "hdlr" && m_track.kind.isEmpty())
            m_track.kind = read(from + 8, 4);
        else if (type == "trak" && depth < Deepest)
            track(from, end, depth + 1);
        else if (type == "meta" && depth < Deepest)
            children(from + 4, end, depth + 1);
        else if (depth < Deepest &&
                 (type == "moov" || type == "edts" || type == "mdia" || type == "minf" ||
                  type == "stbl" || type == "iprp" || type == "ipco"))
            children(from, end, depth + 1);
    }

    void editList(const QByteArray &bytes)
    {
        const bool isLong = !bytes.isEmpty() && bytes.at(0) == 1;
        const qsizetype entrySize = isLong ? 20 : 12;
        const quint32 count = u32(bytes, 4);
        int pieces = 0;
        for (quint32 i = 0; i < count && pieces < 2; ++i) {
            const qsizetype at = 8 + qsizetype(i) * entrySize;
            if (at + entrySize > bytes.size())
                break;
            const bool isEmpty =
                    isLong ? u64(bytes, at + 8) == ~quint64(0) : u32(bytes, at + 4) == ~quint32(0);
            pieces += isEmpty ? 0 : 1;
            if (!isEmpty) {
                m_track.hasEdit = true;
                m_track.shownFor = isLong ? u64(bytes, at) : u32(bytes, at);
                m_track.shownFrom = isLong ? u64(bytes, at + 8) : u32(bytes, at + 4);
            }
            m_facts.isEdited |= !isEmpty && u32(bytes, at + entrySize - 4) != 0x10000;
        }
        m_facts.isEdited |= pieces > 1;
    }

    /// The EXIF value of a turn anticlockwise and then a mirroring, the order of all writers.
    int orientation() const
    {
        static constexpr int Turned[] = {1, 8, 3, 6};
        static constexpr int UpsideDown[] = {4, 5, 2, 7}; // imir 0: top and bottom change places
        static constexpr int LeftRight[] = {2, 7, 4, 5};
        if (m_mirror < 0)
            return Turned[m_turns];
        return m_mirror == 0 ? UpsideDown[m_turns] : LeftRight[m_turns];
    }

    QFile *m_file;
    ContainerFacts m_facts;
    Track m_track;
    quint32 m_clock = 0;
    int m_boxes = 0;
    int m_turns = 0;
    int m_mirror = -1;
};

/// The element size at `at` (RFC 8794 section 4), -1 when it is unknown or unreadable.
qint64 ebmlSize(const QByteArray &bytes, qsizetype at, qsizetype *length)
{
    const auto byteAt = [&](qsizetype i) {
        return static_cast<unsigned char>(bytes.at(i));
    };
    *length = 0;
    if (at >= bytes.size() || byteAt(at) == 0)
        return -1;
    *length = qCountLeadingZeroBits(byteAt(at)) + 1;
    if (at + *length > bytes.size())
        return -1;
    const quint64 all = (quint64(1) << (7 * *length)) - 1;
    quint64 value = byteAt(at);
    for (qsizetype i = 1; i < *length; ++i)
        value = value << 8 | byteAt(at + i);
    value &= all;
    return value == all || value > quint64(1) << 60 ? -1 : qint64(value);
}

/// An element of Matroska: where its content begins, and its size, -1 where that isn't told.
struct Element
{
    QByteArray id;
    qint64 from = 0;
    qint64 size = -1;
};

std::optional<Element> elementAt(QFile *file, qint64 at)
{
    const QByteArray head = file->seek(at) ? file->read(12) : QByteArray();
    if (head.isEmpty() || static_cast<unsigned char>(head.at(0)) < 0x10)
        return std::nullopt; // An id has 4 bytes at most.
    const qsizetype idLength = qCountLeadingZeroBits(static_cast<unsigned char>(head.at(0))) + 1;
    qsizetype length = 0;
    Element element{head.left(idLength), 0, ebmlSize(head, idLength, &length)};
    element.from = at + idLength + length;
    return length > 0 ? std::optional(element) : std::nullopt;
}

/// Calls `see` with each element up to `end`, until it says false or a size isn't told.
template <typename See>
void eachElement(QFile *file, qint64 at, qint64 end, const See &see)
{
    constexpr int most = 2000;
    for (int i = 0; i < most && at < end; ++i) {
        const std::optional<Element> element = elementAt(file, at);
        if (!element || !see(*element) || element->size < 0)
            return;
        at = element->from + element->size;
    }
}

void readMatroskaTracks(QFile *file, const Element &tracks, ContainerFacts *facts)
{
    eachElement(file, tracks.from, tracks.from + tracks.size, [&](const Element &track) {
        if (track.id != "\xae" || track.size < 0)
            return true;
        eachElement(file, track.from, track.from + track.size, [&](const Element &field) {
            if (field.id != "\x83")
                return true;
            const QByteArray type = file->seek(field.from) ? file->read(1) : QByteArray();
            facts->hasPictures |= type == "\x01";
            facts->hasSound |= type == "\x02";
            return false;
        });
        return true;
    });
}

ContainerFacts matroskaFacts(QFile *file)
{
    ContainerFacts facts;
    const std::optional<Element> head = elementAt(file, 0);
    if (!head || head->size < 0)
        return facts;
    const std::optional<Element> segment = elementAt(file, head->from + head->size);
    if (!segment || segment->id != "\x18\x53\x80\x67")
        return facts;
    facts.isOpenEnded = segment->size < 0;
    facts.isCutShort = segment->size > file->size() - segment->from;
    eachElement(file, segment->from, file->size(), [&](const Element &element) {
        const bool isTracks = element.id == "\x16\x54\xae\x6b";
        if (isTracks && element.size >= 0)
            readMatroskaTracks(file, element, &facts);
        return !isTracks && element.id != "\x1f\x43\xb6\x75"; // Up to the first cluster.
    });
    return facts;
}

bool isRiffCutShort(const QByteArray &beginning, qint64 fileSize)
{
    const quint32 size = qFromLittleEndian<quint32>(beginning.constData() + 4);
    return size != 0 && size != ~quint32(0) && qint64(size) + 8 > fileSize + 1;
}

} // namespace

ContainerFacts readContainerFacts(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray beginning = file.read(4096);
    static const QByteArrayList isoBoxes{"ftyp", "moov", "mdat", "wide", "free", "skip", "pnot"};
    if (isoBoxes.contains(beginning.mid(4, 4)))
        return IsoWalk(&file).walk();
    ContainerFacts facts;
    if (beginning.startsWith("\x1a\x45\xdf\xa3"))
        return matroskaFacts(&file);
    if (beginning.size() >= 12 && beginning.startsWith("RIFF"))
        facts.isCutShort = isRiffCutShort(beginning, file.size());
    else
        facts.isCutShort = isEndMissing(file, beginning);
    return facts;
}

} // namespace reeldeck
