#include "platform/formats/clockrun.h"

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <functional>
#include <optional>

namespace reeldeck::platform {

namespace {

constexpr double ClockRate = 90'000; // ticks a second, of transport and program streams
constexpr double ClockWraps = double(1LL << 33) / ClockRate;

/// The first time in a piece of a file, in seconds; absent where there is none.
using Finder = std::function<std::optional<double>(const QByteArray &)>;

/// Bytes as numbers.
class Piece
{
public:
    explicit Piece(const QByteArray &bytes)
        : m_bytes(bytes)
    {}

    qsizetype size() const { return m_bytes.size(); }
    qint64 at(qsizetype index) const
    {
        return index < m_bytes.size() ? static_cast<unsigned char>(m_bytes.at(index)) : 0;
    }
    qint64 big24(qsizetype index) const
    {
        return at(index) << 16 | at(index + 1) << 8 | at(index + 2);
    }

private:
    const QByteArray &m_bytes;
};

/// Where packets begin and how long they are: plain, with a time before each (Blu-ray, AVCHD), or with
/// what corrects errors behind. A length of 0: none were found.
std::pair<qsizetype, qsizetype> packetsIn(const Piece &piece)
{
    constexpr qsizetype InARow = 6;
    for (const qsizetype length : {188, 192, 204}) {
        for (qsizetype first = 0; first < length; ++first) {
            qsizetype found = 0;
            while (found < InARow && piece.at(first + found * length) == 'G')
                ++found;
            if (found == InARow)
                return {first, length};
        }
    }
    return {0, 0};
}

/// A program's clock reference (ISO/IEC 13818-1 section 2.4.3.4), always of the program that has the
/// first: each has a clock of its own.
class TransportClock
{
public:
    std::optional<double> operator()(const QByteArray &bytes)
    {
        const Piece piece(bytes);
        const auto [first, length] = packetsIn(piece);
        for (qsizetype at = first; length > 0 && at + 188 <= piece.size(); at += length) {
            const bool hasClock = piece.at(at) == 'G' && (piece.at(at + 3) & 0x20) &&
                                  piece.at(at + 4) >= 7 && (piece.at(at + 5) & 0x10);
            const qint64 id = (piece.at(at + 1) & 0x1f) << 8 | piece.at(at + 2);
            if (!hasClock || (m_id && *m_id != id))
                continue;
            m_id = id;
            const qint64 ticks = piece.at(at + 6) << 25 | piece.at(at + 7) << 17 |
                                 piece.at(at + 8) << 9 | piece.at(at + 9) << 1 |
                                 piece.at(at + 10) >> 7;
            return double(ticks) / ClockRate;
        }
        return std::nullopt;
    }

private:
    std::optional<qint64> m_id;
};

/// The clock of a pack header of MPEG-2 (ISO/IEC 13818-1 section 2.5.3.4) or MPEG-1 (ISO/IEC 11172-1
/// section 2.4.3.2).
std::optional<double> programClock(const QByteArray &bytes)
{
    const Piece piece(bytes);
    const QByteArray code("\0\0\1\xba", 4);
    for (qsizetype at = bytes.indexOf(code); at >= 0; at = bytes.indexOf(code, at + 4)) {
        const auto byte = [&](int index) {
            return piece.at(at + index);
        };
        const bool isSecond = (byte(4) & 0xc4) == 0x44 && (byte(6) & 4) && (byte(8) & 4) &&
                              (byte(9) & 1) && piece.big24(at + 14 + (byte(13) & 7)) == 1;
        const bool isFirst = (byte(4) & 0xf1) == 0x21 && (byte(6) & 1) && (byte(8) & 1) &&
                             piece.big24(at + 12) == 1;
        if (isSecond)
            return double((byte(4) & 0x38) << 27 | (byte(4) & 3) << 28 | byte(5) << 20 |
                          (byte(6) & 0xf8) << 12 | (byte(6) & 3) << 13 | byte(7) << 5 |
                          byte(8) >> 3) /
                   ClockRate;
        if (isFirst)
            return double((byte(4) & 0x0e) << 29 | byte(5) << 22 | (byte(6) & 0xfe) << 14 |
                          byte(7) << 7 | byte(8) >> 1) /
                   ClockRate;
    }
    return std::nullopt;
}

/// A tag of FLV (version 10.1, annex E.4.1) that is followed by its own size.
std::optional<double> flashClock(const QByteArray &bytes)
{
    constexpr qsizetype Header = 11;
    const Piece piece(bytes);
    for (qsizetype at = 0; at + Header < piece.size(); ++at) {
        const qint64 type = piece.at(at);
        if ((type != 8 && type != 9) || piece.big24(at + 8) != 0)
            continue;
        const qsizetype whole = Header + piece.big24(at + 1);
        if (at + whole + 4 <= piece.size() &&
            qFromBigEndian<quint32>(bytes.constData() + at + whole) == quint32(whole))
            return double(piece.at(at + 7) << 24 | piece.big24(at + 4)) / 1000;
    }
    return std::nullopt;
}

/// Not a time, but whether the page is of one of the streams that the file begins with (RFC 3533
/// section 4: a chain has others): 0 for those, absent for others.
class OggStreams
{
public:
    std::optional<double> operator()(const QByteArray &bytes)
    {
        constexpr qsizetype Flags = 5, Serial = 14, Header = 27;
        constexpr char Begins = 2;
        const bool isFirst = m_serials.isEmpty();
        for (qsizetype at = bytes.indexOf("OggS"); at >= 0 && at + Header <= bytes.size();
             at = bytes.indexOf("OggS", at + 4)) {
            const auto serial = qFromLittleEndian<quint32>(bytes.constData() + at + Serial);
            if (isFirst && (bytes.at(at + Flags) & Begins)) {
                m_serials.insert(serial);
                continue;
            }
            return m_serials.contains(serial) ? std::optional(0.0) : std::nullopt;
        }
        return std::nullopt;
    }

private:
    QSet<quint32> m_serials;
};

Finder finderFor(const QString &container)
{
    const QString name = container.section(u',', 0, 0);
    if (name == QLatin1String("mpegts"))
        return TransportClock();
    if (name == QLatin1String("mpeg"))
        return programClock;
    if (name == QLatin1String("flv"))
        return flashClock;
    if (name == QLatin1String("ogg"))
        return OggStreams();
    return nullptr;
}

std::optional<double> timeAt(QFile &file, qint64 at, const Finder &find)
{
    constexpr std::array<qint64, 2> Pieces{64 * 1024, 1024 * 1024};
    std::optional<double> time;
    for (const qint64 size : Pieces) {
        if (!time && file.seek(at))
            time = find(file.read(size));
    }
    return time;
}

/// Whether one of the ways is far longer than the others, and longer than what ffmpeg takes for a pause.
bool leaps(QList<double> ways)
{
    constexpr double Pause = 10; // seconds
    constexpr double Uneven = 8; // films have quiet and busy parts
    if (ways.isEmpty())
        return false;
    std::sort(ways.begin(), ways.end());
    return ways.last() > Pause + Uneven * ways.at(ways.size() / 2);
}

} // namespace

bool clockRunsOn(const QString &path, const QString &container, int places)
{
    const Finder find = finderFor(container);
    QFile file(path);
    if (!find)
        return true;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    std::optional<double> before;
    QList<double> ways;
    for (int i = 0; i < places; ++i) {
        const qint64 at = file.size() / places * i;
        std::optional<double> time = timeAt(file, at, find);
        if (!time)
            return false;
        if (before && *before - *time > ClockWraps / 2)
            *time += ClockWraps;
        if (before && *time < *before)
            return false;
        if (before)
            ways.append(*time - *before);
        before = time;
    }
    return !leaps(ways);
}

} // namespace reeldeck::platform
