// A name server that doesn't answer. Loaded before the C library by the tests of the program: names that
// end in ".slow.test" take forever.

#include <dlfcn.h>
#include <netdb.h>
#include <unistd.h>

#include <cstring>

extern "C" int getaddrinfo(const char *node, const char *service, const addrinfo *hints,
                           addrinfo **result)
{
    const size_t size = node ? std::strlen(node) : 0;
    if (size > 10 && std::strcmp(node + size - 10, ".slow.test") == 0) {
        for (;;)
            pause();
    }
    using Function = int (*)(const char *, const char *, const addrinfo *, addrinfo **);
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, "getaddrinfo"))(node, service, hints,
                                                                       result);
}
