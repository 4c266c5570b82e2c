#include "platform/formats/webpstill.h"

#include <QFile>
#include <QtEndian>

namespace reeldeck::platform {

namespace {

constexpr qint64 LargestPicture = 256 << 20;

QByteArray littleEndian(quint32 value, int bytes)
{
    QByteArray out;
    for (int i = 0; i < bytes; ++i)
        out += static_cast<char>(value >> (8 * i));
    return out;
}

/// The bytes of the first ANMF chunk; empty when there is none.
QByteArray firstFrame(QFile *file)
{
    qint64 at = 12;
    for (int chunks = 0; chunks < 1000 && file->seek(at); ++chunks) {
        const QByteArray head = file->read(8);
        if (head.size() < 8)
            break;
        const qint64 size = qFromLittleEndian<quint32>(head.constData() + 4);
        if (head.startsWith("ANMF"))
            return size <= LargestPicture ? file->read(size) : QByteArray();
        at += 8 + size + (size & 1);
    }
    return {};
}

} // namespace

bool isAnimatedWebp(const QByteArray &beginning)
{
    constexpr int AnimationFlag = 0x02;
    return beginning.startsWith("RIFF") && beginning.mid(8, 8) == "WEBPVP8X" &&
           beginning.size() > 20 && (beginning.at(20) & AnimationFlag) != 0;
}

std::unique_ptr<QTemporaryFile> firstPictureOfWebp(const QString &path)
{
    constexpr qsizetype FrameHead = 16;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return nullptr;
    const QByteArray frame = firstFrame(&file);
    if (frame.size() <= FrameHead)
        return nullptr;
    const QByteArray picture = frame.mid(FrameHead);
    QByteArray chunks;
    if (picture.startsWith("ALPH")) {
        // Transparency beside the picture needs the extended form, which names the size.
        constexpr quint32 AlphaFlag = 0x10;
        chunks = "VP8X" + littleEndian(10, 4) + littleEndian(AlphaFlag, 4) + frame.mid(6, 6);
    }
    chunks += picture;
    auto still = std::make_unique<QTemporaryFile>();
    const QByteArray whole = "RIFF" + littleEndian(quint32(chunks.size()) + 4, 4) + "WEBP" + chunks;
    if (!still->open() || still->write(whole) != whole.size() || !still->flush())
        return nullptr;
    return still;
}

} // namespace reeldeck::platform
