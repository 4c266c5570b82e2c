#include "platform/basics/objectid.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QRandomGenerator>

#include <array>
#include <atomic>

namespace reeldeck::platform {

QString newObjectId()
{
    static const quint64 process = QRandomGenerator::system()->generate64() & 0xff'ffff'ffffULL;
    static std::atomic<quint32> counter = QRandomGenerator::system()->generate() & 0x7f'ffff;
    const quint32 seconds = static_cast<quint32>(QDateTime::currentSecsSinceEpoch());
    const quint32 count = counter++ & 0xff'ffff;
    return QStringLiteral("%1%2%3")
            .arg(seconds, 8, 16, QLatin1Char('0'))
            .arg(process, 10, 16, QLatin1Char('0'))
            .arg(count, 6, 16, QLatin1Char('0'));
}

QString newSecretToken()
{
    std::array<quint32, 4> words;
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    return QString::fromLatin1(bytes.toHex());
}

bool equalsInConstantTime(const QByteArray &a, const QByteArray &b)
{
    // Digests have one length, so neither the length nor the position of a difference shows.
    const QByteArray left = QCryptographicHash::hash(a, QCryptographicHash::Sha256);
    const QByteArray right = QCryptographicHash::hash(b, QCryptographicHash::Sha256);
    unsigned difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= static_cast<unsigned char>(left.at(i) ^ right.at(i));
    return difference == 0;
}

} // namespace reeldeck::platform
