#pragma once

struct sockaddr;

namespace reeldeck::platform {

/// True for an address of the public internet: not loopback, private, link-local, shared,
/// multicast, documentation, reserved, nor one of these inside an IPv6 wrapping (IANA's special
/// registries: RFC 6890, RFC 4193, RFC 6052, RFC 3056).
bool isPublicAddress(const sockaddr *address);

} // namespace reeldeck::platform
