#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

struct sockaddr;

namespace reeldeck::platform {

/// True for an address of the public internet: not loopback, private, link-local, shared,
/// multicast, documentation, reserved, nor one of these inside an IPv6 wrapping (IANA's special
/// registries: RFC 6890, RFC 4193, RFC 6052, RFC 3056).
bool isPublicAddress(const sockaddr *address);

/// The numeric addresses of `host`. Unless `allowPrivate`, an error (Forbidden) when any of them
/// isn't public, so that a name with one public address among others isn't a way in. Blocks.
Result<QStringList> resolvePublicHost(const QString &host, bool allowPrivate);

} // namespace reeldeck::platform
