// A disk that fills up when it is told to. Loaded before the C library by the tests of the program:
// once the file named by REELDECK_FULL_DISK exists, files don't grow any more. What it holds is the path
// of a file; as long as that doesn't exist, what it took (64 kB of it) is free.

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <cstring>

namespace {

constexpr off_t FreeWithoutFile = 64 * 1024;
std::atomic<off_t> s_used = 0;

template <typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

/// True when `descriptor`, a file, may not grow to `size`.
bool isFull(int descriptor, off_t size)
{
    const char *flag = getenv("REELDECK_FULL_DISK");
    if (!flag || access(flag, F_OK) != 0)
        return false;
    struct stat facts
    {};
    if (fstat(descriptor, &facts) != 0 || !S_ISREG(facts.st_mode) || size <= facts.st_size)
        return false;
    char path[4096] = {};
    const int file = open(flag, O_RDONLY | O_CLOEXEC);
    const ssize_t got = file < 0 ? -1 : read(file, path, sizeof path - 1);
    close(file);
    if (got > 0 && access(path, F_OK) != 0 && (s_used += size - facts.st_size) <= FreeWithoutFile)
        return false;
    if (got > 0 && access(path, F_OK) == 0)
        s_used = 0;
    errno = ENOSPC;
    return true;
}

off_t endOf(int descriptor, size_t size)
{
    const off_t at = lseek(descriptor, 0, SEEK_CUR);
    struct stat facts
    {};
    const bool appends = (fcntl(descriptor, F_GETFL) & O_APPEND) != 0;
    if (appends && fstat(descriptor, &facts) == 0)
        return facts.st_size + static_cast<off_t>(size);
    return at + static_cast<off_t>(size);
}

} // namespace

extern "C" {

ssize_t write(int descriptor, const void *data, size_t size)
{
    if (isFull(descriptor, endOf(descriptor, size)))
        return -1;
    return next<ssize_t (*)(int, const void *, size_t)>("write")(descriptor, data, size);
}

ssize_t pwrite64(int descriptor, const void *data, size_t size, off64_t offset)
{
    if (isFull(descriptor, offset + static_cast<off_t>(size)))
        return -1;
    return next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64")(descriptor, data, size,
                                                                             offset);
}

ssize_t pwrite(int descriptor, const void *data, size_t size, off_t offset)
{
    return pwrite64(descriptor, data, size, offset);
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    if (isFull(descriptor, size))
        return -1;
    return next<int (*)(int, off64_t)>("ftruncate64")(descriptor, size);
}

int ftruncate(int descriptor, off_t size) noexcept
{
    return ftruncate64(descriptor, size);
}

int posix_fallocate64(int descriptor, off64_t offset, off64_t size)
{
    if (isFull(descriptor, offset + size))
        return ENOSPC;
    return next<int (*)(int, off64_t, off64_t)>("posix_fallocate64")(descriptor, offset, size);
}

int posix_fallocate(int descriptor, off_t offset, off_t size)
{
    return posix_fallocate64(descriptor, offset, size);
}

ssize_t copy_file_range(int, off64_t *, int, off64_t *, size_t, unsigned)
{
    errno = EXDEV;
    return -1;
}
}
