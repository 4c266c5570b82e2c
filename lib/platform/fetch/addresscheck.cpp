#include "platform/fetch/addresscheck.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <QtGlobal>

#include <algorithm>
#include <cstring>
#include <iterator>

namespace reeldeck::platform {

namespace {

struct Range4
{
    quint32 network;
    int bits;
};

constexpr quint32 net(quint32 a, quint32 b, quint32 c)
{
    return (a << 24) | (b << 16) | (c << 8);
}

constexpr Range4 SpecialRanges[] = {
        {net(0, 0, 0), 8},      {net(10, 0, 0), 8},     {net(100, 64, 0), 10},
        {net(127, 0, 0), 8},    {net(169, 254, 0), 16}, {net(172, 16, 0), 12},
        {net(192, 0, 0), 24},   {net(192, 0, 2), 24},   {net(192, 88, 99), 24},
        {net(192, 168, 0), 16}, {net(198, 18, 0), 15},  {net(198, 51, 100), 24},
        {net(203, 0, 113), 24}, {net(224, 0, 0), 4},    {net(240, 0, 0), 4},
};

bool isPublic4(quint32 address)
{
    return std::none_of(std::begin(SpecialRanges), std::end(SpecialRanges), [&](Range4 range) {
        return (address >> (32 - range.bits)) == (range.network >> (32 - range.bits));
    });
}

quint32 embedded4(const unsigned char *bytes)
{
    return (quint32(bytes[0]) << 24) | (quint32(bytes[1]) << 16) | (quint32(bytes[2]) << 8) |
           bytes[3];
}

bool isPublic6(const unsigned char *b)
{
    static constexpr unsigned char Mapped[12] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    static constexpr unsigned char Nat64[12] = {0, 0x64, 0xff, 0x9b};
    if (std::memcmp(b, Mapped, 12) == 0 || std::memcmp(b, Nat64, 12) == 0)
        return isPublic4(embedded4(b + 12));
    if (b[0] == 0x20 && b[1] == 0x02) // 6to4
        return isPublic4(embedded4(b + 2));
    const bool isGlobalUnicast = (b[0] & 0xe0) == 0x20;
    const bool isSpecial =
            b[0] == 0x20 && b[1] == 0x01 && (b[2] < 0x02 || (b[2] == 0x0d && b[3] == 0xb8));
    return isGlobalUnicast && !isSpecial;
}

} // namespace

bool isPublicAddress(const sockaddr *address)
{
    if (address->sa_family == AF_INET) {
        sockaddr_in v4;
        std::memcpy(&v4, address, sizeof v4);
        return isPublic4(ntohl(v4.sin_addr.s_addr));
    }
    if (address->sa_family == AF_INET6) {
        sockaddr_in6 v6;
        std::memcpy(&v6, address, sizeof v6);
        return isPublic6(v6.sin6_addr.s6_addr);
    }
    return false;
}

} // namespace reeldeck::platform
