#include "base/formats/fileend.h"

#include <QIODevice>
#include <QtEndian>

#include <algorithm>
#include <bit>

namespace reeldeck {
namespace {

QByteArray readAt(QIODevice &file, qint64 at, qint64 size)
{
    return at >= 0 && file.seek(at) ? file.read(size) : QByteArray();
}

quint32 big32(const QByteArray &bytes, qsizetype at = 0)
{
    return bytes.size() >= at + 4 ? qFromBigEndian<quint32>(bytes.constData() + at) : 0;
}

/// The file's last tag, by the size that is written behind each (Adobe FLV 10.1, annex E.3), and the
/// size that most writers note in the first.
bool isFlvCut(QIODevice &file, const QByteArray &beginning)
{
    constexpr QByteArrayView key("\0\x08"
                                 "filesize\0",
                                 11);
    const qsizetype found = beginning.indexOf(key);
    if (found >= 0 && beginning.size() >= found + key.size() + 8) {
        const auto bits = qFromBigEndian<quint64>(beginning.constData() + found + key.size());
        const auto size = std::bit_cast<double>(bits);
        if (size > double(file.size()) && size < 1e15)
            return true;
    }
    constexpr qint64 tagHead = 11;
    const qint64 behind = file.size() - 4;
    const qint64 size = big32(readAt(file, behind, 4));
    if (size == 0)
        return false; // Writers that don't know it say nothing.
    const QByteArray tag = readAt(file, behind - size, 4);
    const bool isTag = tag.size() == 4 && (tag.at(0) == 8 || tag.at(0) == 9 || tag.at(0) == 18);
    return !isTag || qint64(big32(tag) & 0xffffff) + tagHead != size;
}

/// The last page says that it is the last (RFC 3533 section 6), and is whole.
bool isOggCut(QIODevice &file)
{
    constexpr qint64 longestPage = 65'307;
    constexpr qsizetype pageHead = 27;
    constexpr char endOfStream = 4;
    const QByteArray tail =
            readAt(file, std::max<qint64>(0, file.size() - 2 * longestPage), 2 * longestPage);
    const qsizetype page = tail.lastIndexOf("OggS");
    if (page < 0 || tail.size() < page + pageHead || !(tail.at(page + 5) & endOfStream))
        return true;
    const auto segments = static_cast<unsigned char>(tail.at(page + 26));
    if (tail.size() < page + pageHead + segments)
        return true;
    qsizetype size = pageHead + segments;
    for (qsizetype i = 0; i < segments; ++i)
        size += static_cast<unsigned char>(tail.at(page + pageHead + i));
    return tail.size() < page + size;
}

/// By the size that stands in the File Properties (ASF 2004 section 3.2); broadcasts have none.
bool isAsfCut(const QByteArray &beginning, qint64 fileSize)
{
    static const QByteArray properties = QByteArray::fromHex("a1dcab8c47a9cf118ee400c00c205365");
    constexpr char broadcast = 1;
    const qsizetype at = beginning.indexOf(properties);
    if (at < 0 || beginning.size() < at + 92 || (beginning.at(at + 88) & broadcast))
        return false;
    return qFromLittleEndian<quint64>(beginning.constData() + at + 40) > quint64(fileSize);
}

bool isPngCut(QIODevice &file)
{
    constexpr int mostChunks = 100'000;
    qint64 at = 8;
    for (int i = 0; i < mostChunks; ++i) {
        const QByteArray head = readAt(file, at, 8);
        if (head.size() < 8)
            return true;
        at += qint64(big32(head)) + 12;
        if (head.mid(4) == "IEND")
            return at > file.size();
    }
    return false;
}

/// Behind the beginning of the picture proper; a thumbnail within the head has an end of its own, and
/// what cameras write behind the picture may be anything.
bool isJpegCut(QIODevice &file)
{
    constexpr int mostSegments = 1000;
    constexpr qint64 mostRead = 64 * 1024 * 1024;
    qint64 at = 2;
    for (int i = 0; i < mostSegments; ++i) {
        const QByteArray head = readAt(file, at, 4);
        if (head.size() < 4)
            return true;
        if (head.at(0) != '\xff')
            return false; // Not as it should be: whoever decodes it says so.
        if (head.at(1) == '\xff') {
            ++at;
            continue;
        }
        if (head.at(1) == '\xda')
            break;
        at += 2 + std::max<qint64>(2, big32(head) & 0xffff);
    }
    constexpr qint64 block = 1024 * 1024;
    for (qint64 from = at; from < at + mostRead; from += block - 1) {
        const QByteArray bytes = readAt(file, from, block);
        if (bytes.contains("\xff\xd9"))
            return false;
        if (bytes.size() < block)
            return true;
    }
    return false;
}

bool isGifCut(QIODevice &file)
{
    QByteArray tail = readAt(file, std::max<qint64>(0, file.size() - 1024), 1024);
    while (tail.endsWith('\0'))
        tail.chop(1);
    return !tail.endsWith(';');
}

bool isBmpCut(const QByteArray &beginning, qint64 fileSize)
{
    // The name alone is two letters; the size of the second head says that it is one.
    if (beginning.size() < 18)
        return false;
    const auto head = qFromLittleEndian<quint32>(beginning.constData() + 14);
    return (head == 40 || head == 108 || head == 124) &&
           qFromLittleEndian<quint32>(beginning.constData() + 2) > quint64(fileSize);
}

} // namespace

bool isEndMissing(QIODevice &file, const QByteArray &beginning)
{
    if (beginning.startsWith("FLV\x01"))
        return isFlvCut(file, beginning);
    if (beginning.startsWith("OggS"))
        return isOggCut(file);
    if (beginning.startsWith("\x30\x26\xb2\x75\x8e\x66\xcf\x11"))
        return isAsfCut(beginning, file.size());
    if (beginning.startsWith("\x89PNG\r\n\x1a\n"))
        return isPngCut(file);
    if (beginning.startsWith("\xff\xd8\xff"))
        return isJpegCut(file);
    if (beginning.startsWith("GIF8"))
        return isGifCut(file);
    return beginning.startsWith("BM") && isBmpCut(beginning, file.size());
}

} // namespace reeldeck
